import { timestamp } from '../../../shared/words.ts'
import { wordDifference } from '../../page/word-difference.ts'
import type { PreviewCue, ReadingFact } from '../data.ts'
import type { IndexedTrack } from '../embedded.ts'
import { cueFragment, markSpans } from './cue-text.ts'
import { link, make, unseen } from './element.ts'
import { problemList } from './problems.ts'

/** A cue in the list. */
export interface CueRow {
  readonly cue: PreviewCue
  readonly element: HTMLLIElement
  /** Plays from the cue; the one thing in the row that takes the focus and is no link. */
  readonly button: HTMLButtonElement
  /** Where its texts stand: the earlier one, the new one. */
  readonly texts: readonly HTMLElement[]
}

const signs = { same: '', changed: '± changed', added: '+ added', removed: '− removed' } as const

/** Makes the row of a cue; `isAllNew` where it would say of every cue that it is added. */
export function cueRow(
  cue: PreviewCue,
  options: {
    readonly index: number
    readonly track: IndexedTrack
    readonly isAllNew: boolean
    readonly plays: boolean
  },
): CueRow {
  const { index, track, isAllNew, plays } = options
  const kind = isAllNew ? 'same' : cue.kind
  const { start, end } = cue.after ?? cue.before ?? { start: 0, end: 0 }
  const id = `cue-${index}`
  const label = [plays ? 'Play from' : 'Cue at', timestamp(start), kind === 'same' ? '' : kind]
  const button = make(
    'button',
    {
      type: 'button',
      tabindex: '-1',
      'aria-label': label.join(' ').trimEnd(),
      'aria-describedby': id,
    },
    timestamp(start),
  )
  const texts = cueTexts(cue, track.language)
  const element = make(
    'li',
    { class: `cue ${kind}`, 'data-index': String(index) },
    make(
      'div',
      { class: 'when' },
      button,
      make('span', { class: 'end' }, `– ${timestamp(end)}`),
      oldTimes(cue),
      cue.line === null ? null : lineLink(track, cue.line),
    ),
    make(
      'div',
      { class: 'what' },
      kind === 'same' ? null : make('span', { class: 'kind' }, signs[kind]),
      make('div', { class: 'texts', id }, ...labelled(texts)),
      note(cue, texts),
      cue.reading.length === 0 ? null : readingFacts(cue.reading),
      cue.problems.length === 0 ? null : problemList(cue.problems, null),
    ),
  )
  return { cue, element, button, texts }
}

/** The earlier text where it differs, and the new one. */
function cueTexts({ kind, before, after }: PreviewCue, lang: string): readonly HTMLElement[] {
  const block = (name: 'before' | 'after', text: DocumentFragment): HTMLElement =>
    make('p', { class: name, lang, dir: 'auto' }, text)
  const old = before && kind !== 'same' ? cueFragment(before.text) : null
  const now = after && cueFragment(after.text)
  if (!old || !now) return [old && block('before', old), now && block('after', now)].filter(isThere)
  const [oldWords, words] = [old.textContent ?? '', now.textContent ?? '']
  if (oldWords === words) return [block('after', now)]
  const { removed, added } = wordDifference(oldWords, words)
  markSpans(old, removed, 'del')
  markSpans(now, added, 'ins')
  return [block('before', old), block('after', now)]
}

/** Says of two texts which is which. */
function labelled(texts: readonly HTMLElement[]): readonly HTMLElement[] {
  if (texts.length < 2) return texts
  return texts.map((text) =>
    make('div', {}, unseen(text.className === 'before' ? 'Before:' : 'After:'), text),
  )
}

function isThere<T>(value: T | null): value is T {
  return value !== null
}

function oldTimes({ kind, before, after }: PreviewCue): HTMLElement | null {
  if (kind !== 'changed' || !before || !after) return null
  if (before.start === after.start && before.end === after.end) return null
  return make('del', {}, `${timestamp(before.start)} – ${timestamp(before.end)}`)
}

/** What a changed cue has changed where its words are the same, and where on the picture it stands. */
function note(
  { kind, before, after }: PreviewCue,
  texts: readonly HTMLElement[],
): HTMLElement | null {
  const settings = (after ?? before)?.settings ?? ''
  const old = kind === 'changed' && before && after && before.settings !== after.settings
  const hasSameWords = kind === 'changed' && texts.length === 1
  const isMoved = before?.start !== after?.start || before?.end !== after?.end
  const words = isMoved ? 'Same text, other time' : 'Same text, other markup or position'
  if (settings === '' && !old && !hasSameWords) return null
  return make(
    'p',
    { class: 'note' },
    hasSameWords ? `${words} ` : null,
    old ? make('del', {}, before.settings || 'no position') : null,
    old ? ' ' : null,
    settings === '' ? null : make(old ? 'ins' : 'span', { class: 'settings' }, settings),
  )
}

function lineLink({ file }: IndexedTrack, line: number): HTMLElement {
  const href = file?.href ? `${file.href}#L${line}` : null
  const element = link(href, `line ${line}`)
  element.classList.add('line')
  if (href) element.tabIndex = -1
  return element
}

function readingFacts(facts: readonly ReadingFact[]): HTMLElement {
  return make('ul', { class: 'facts' }, ...facts.map((fact) => make('li', {}, factWords(fact))))
}

function factWords({ kind, value, limit }: ReadingFact): string {
  switch (kind) {
    case 'speed':
      return `${value.toFixed(1)} characters a second (at most ${limit})`
    case 'line-length':
      return `${value} characters in a line (at most ${limit})`
    case 'lines':
      return `${value} lines (at most ${limit})`
  }
}
