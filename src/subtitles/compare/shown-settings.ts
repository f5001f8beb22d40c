import type { Definition } from '../cue.ts'
import { cueSettings, regionSettings, splitSettings } from '../webvtt/settings.ts'
import type { Kind } from './kinds.ts'

interface ShownSetting {
  readonly kind: Kind
  readonly value: string
}

/** The settings of a cue that change how it looks, each in one form; of several of a name players take the last. */
export function shownSettings(settings: string): readonly ShownSetting[] {
  if (settings === '') return []
  const found = new Map<Kind, string>()
  for (const { name, value } of splitSettings(settings)) {
    if (value === null || !isName(name)) continue
    const plain = plainValue(name === 'align' && value === 'middle' ? 'center' : value)
    if (name === 'region' || cueSettings[name]?.(plain)) found.set(name, plain)
  }
  const isCentred = !found.has('align') || found.get('align') === 'center'
  return [...found].flatMap(([kind, value]) => {
    const short = kind === 'position' && !isCentred ? value : value.replace(usual[kind] ?? '', '')
    return short === defaults[kind] ? [] : [{ kind, value: short }]
  })
}

/** The alignments that a value has anyway, the second one where the text is centred. (WebVTT § 3.1) */
const usual: Partial<Record<Kind, RegExp>> = { line: /,start$/, position: /,center$/ }

/**
 * What players do where a setting is absent. (WebVTT § 3.1) Beside `align:left` and `align:right` another position is
 * the default, which converters that write defaults out do not know.
 */
const defaults: Partial<Record<Kind, string>> = { position: '50%', size: '100%', align: 'center' }

const names = ['vertical', 'line', 'position', 'size', 'align', 'region'] as const

function isName(name: string): name is (typeof names)[number] {
  return (names as readonly string[]).includes(name)
}

/** A value with its numbers in one form: `90.00%` is `90%`. */
function plainValue(value: string): string {
  return value.replace(/-?\d+(?:\.\d+)?/g, (number) => String(Number(number)))
}

/** Style sheets and regions in one form each. */
export function shownDefinitions(definitions: readonly Definition[]): {
  readonly style: string
  readonly regions: string
} {
  const textsOf = (keyword: Definition['keyword']) =>
    definitions.filter((each) => each.keyword === keyword).map(({ text }) => text)
  return {
    style: textsOf('STYLE').map(plainStyle).filter(Boolean).join(''),
    regions: textsOf('REGION').map(plainRegion).filter(Boolean).toSorted().join('\n'),
  }
}

function plainStyle(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}:;,>]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim()
}

function plainRegion(settings: string): string {
  const known = splitSettings(settings).flatMap(({ name, value }) =>
    value !== null && regionSettings[name]?.(value) ? [`${name}:${plainValue(value)}`] : [],
  )
  return known.toSorted().join(' ')
}
