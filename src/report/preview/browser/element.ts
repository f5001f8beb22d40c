type Child = Node | string | null

/** An element with attributes (those that are null are left out) and children. Texts stay texts. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key, value)
  }
  element.append(...children.filter((child) => child !== null))
  return element
}

/** The element of the page with this id. */
export function byId<Type extends HTMLElement = HTMLElement>(id: string): Type {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The page has no #${id}.`)
  return element as Type
}

/** A link where the address is of the web, else what it would have held. */
export function link(href: string | null, ...children: readonly Child[]): HTMLElement {
  return href?.startsWith('https://')
    ? make('a', { href, rel: 'noreferrer', target: '_blank' }, ...children)
    : make('span', {}, ...children)
}

/** A name from outside within a sentence: its direction stays its own, and overrides of it are spelt out. */
export function named(text: string, lang: string | null = null): HTMLElement {
  return make('bdi', { lang }, spelt(text))
}

/** The same for a path or a code. */
export function code(text: string): HTMLElement {
  return make('code', { dir: 'auto' }, spelt(text))
}

/** A sentence that may quote what is outside; `words` in backticks become code. */
export function sentence(text: string): DocumentFragment {
  const fragment = new DocumentFragment()
  text.split(/(`[^`]+`)/u).forEach((part, index) => {
    fragment.append(index % 2 === 1 ? code(part.slice(1, -1)) : spelt(part))
  })
  return fragment
}

/** What only a screen reader says. */
export function unseen(text: string): HTMLElement {
  return make('span', { class: 'unseen' }, text)
}

function spelt(text: string): string {
  return text.replace(/[\u202D\u202E]/gu, (control) =>
    control === '\u202E' ? '[U+202E]' : '[U+202D]',
  )
}
