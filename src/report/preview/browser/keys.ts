import { byId, make } from './element.ts'

export interface Key {
  /** As `KeyboardEvent.key` has them. */
  readonly keys: readonly string[]
  /** As people read them. */
  readonly label: string
  readonly does: string
  act(): void
}

/** What the keys do that are handled elsewhere. */
const others = [
  ['↑ ↓ Home End', 'another cue, where a cue has the focus'],
  ['Enter', 'play from the cue'],
] as const

/**
 * Keys for the whole page, listed in its dialog, where they can be turned off (WCAG 2.1.4). They do nothing where
 * somebody writes, or where a control or the video has a use for them.
 */
export function createKeys(keys: readonly Key[]): void {
  const dialog = byId<HTMLDialogElement>('keys')
  const isOn = byId<HTMLInputElement>('keys-on')
  const help: Key = { keys: ['?'], label: '?', does: 'this list', act: () => dialog.showModal() }
  const all = [...keys, help]
  const rows = [...all.map(({ label, does }) => [label, does] as const), ...others]
  byId('key-list').append(
    ...rows.flatMap(([label, does]) => [
      make('dt', {}, make('kbd', {}, label)),
      make('dd', {}, does),
    ]),
  )
  byId('help').addEventListener('click', help.act)
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    if (!isOn.checked || dialog.open || isUsedBy(event.target, event.key)) return
    const key = all.find((each) => each.keys.includes(event.key))
    if (!key) return
    event.preventDefault()
    key.act()
  })
}

function isUsedBy(target: EventTarget | null, key: string): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' || key === ' '
  if (key !== ' ') return false
  const names = 'a, button, summary, video'
  return target instanceof Element && target.closest(names) !== null
}
