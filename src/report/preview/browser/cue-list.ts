import { count, figure } from '../../../shared/words.ts'
import type { PreviewCue } from '../data.ts'
import type { IndexedTrack } from '../embedded.ts'
import { type CueRow, cueRow } from './cue-row.ts'
import { byId, make } from './element.ts'
import { createSearch } from './search.ts'

const filters = [
  ['all', 'All'],
  ['changes', 'Changes'],
  ['problems', 'Problems'],
] as const
type Filter = (typeof filters)[number][0]

export interface CueList {
  /** Lists the cues of a track. */
  show(track: IndexedTrack, cues: readonly PreviewCue[], plays: boolean): void
  /** Marks the cues that run, and keeps the first of them in view unless the reader just moved the page. */
  run(indices: readonly number[]): void
  /** Goes to the next or previous change or problem from where the reader is; false where there is none. */
  jump(step: 1 | -1): boolean
  /** Gives the focus to the cue where the reader is. */
  focus(): void
  /** The cue that runs, or ran last, or has the focus. */
  readonly here: PreviewCue | null
}

/** Milliseconds for which the list stays where the reader put it. */
const patience = 4000

/** The list in `#cue-list` with its filters and search. One cue at a time is a stop for the Tab key. */
export function createCueList(play: (cue: PreviewCue) => void): CueList {
  const root = byId<HTMLOListElement>('cue-list')
  let rows: readonly CueRow[] = []
  let isAllNew = false
  let whyNone = ''
  let at = 0
  let filter: Filter = 'all'
  let running: readonly number[] = []
  let movedAt = Number.NEGATIVE_INFINITY

  const search = createSearch(() => apply())
  const passes: Readonly<Record<Filter, (row: CueRow) => boolean>> = {
    all: () => true,
    changes: ({ cue }) => cue.kind !== 'same' && !isAllNew,
    problems: ({ cue }) => cue.problems.length > 0 || cue.reading.length > 0,
  }
  const isMarked = (row: CueRow): boolean => passes.changes(row) || passes.problems(row)

  const buttons = filters.map(([name]) => {
    const button = make('button', { type: 'button' })
    button.addEventListener('click', () => {
      filter = name
      apply()
    })
    return button
  })
  byId('filters').append(...buttons)

  function apply(): void {
    const passing = rows.filter(passes[filter])
    const shown = new Set(search.apply(passing))
    for (const row of rows) row.element.hidden = !shown.has(row)
    const isWhole = shown.size === rows.length
    byId('found').textContent = isWhole
      ? rows.length === 0
        ? whyNone
        : ''
      : `${figure(shown.size)} of ${figure(rows.length)} cues`
    filters.forEach(([name], index) => {
      buttons[index]?.setAttribute('aria-pressed', String(name === filter))
    })
    const [first] = shown
    if (first && !shown.has(rows[at] ?? first)) moveTo(rows.indexOf(first))
  }

  function moveTo(index: number): void {
    rows[at]?.button.setAttribute('tabindex', '-1')
    at = index
    rows[at]?.button.setAttribute('tabindex', '0')
  }

  function focus(index: number): void {
    moveTo(index)
    movedAt = performance.now()
    rows[index]?.button.focus({ preventScroll: true })
    scrollTo(index, 'nearest')
  }

  function scrollTo(index: number, block: 'nearest' | 'center'): void {
    rows[index]?.element.scrollIntoView({ block })
  }

  /** The next shown row from a place that passes, going by `step`; -1 where there is none. */
  function find(from: number, step: 1 | -1, passes: (row: CueRow) => boolean): number {
    for (let index = from; index >= 0 && index < rows.length; index += step) {
      const row = rows[index]
      if (row && !row.element.hidden && passes(row)) return index
    }
    return -1
  }

  function playRow(index: number): void {
    const row = rows[index]
    if (!row) return
    moveTo(index)
    play(row.cue)
  }

  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a')) return
    const element = target.closest<HTMLElement>('[data-index]')
    const isButton = target.closest('button') !== null
    // A text that is being selected is not asked to play.
    if (!element || (!isButton && !getSelection()?.isCollapsed)) return
    playRow(Number(element.dataset.index))
  })
  root.addEventListener('focusin', ({ target }) => {
    const element = target instanceof Element && target.closest<HTMLElement>('[data-index]')
    if (element) moveTo(Number(element.dataset.index))
  })
  root.addEventListener('keydown', (event) => {
    if (!(event.target instanceof HTMLButtonElement) || event.altKey || event.metaKey) return
    const any = (): boolean => true
    const steps: Readonly<Record<string, () => number>> = {
      ArrowDown: () => find(at + 1, 1, any),
      ArrowUp: () => find(at - 1, -1, any),
      Home: () => find(0, 1, any),
      End: () => find(rows.length - 1, -1, any),
    }
    const index = steps[event.key]?.()
    if (index === undefined) return
    event.preventDefault()
    if (index >= 0) focus(index)
  })
  for (const name of ['wheel', 'touchmove'] as const) {
    addEventListener(
      name,
      () => {
        movedAt = performance.now()
      },
      { passive: true },
    )
  }

  return {
    show(track, cues, plays) {
      whyNone = whyNoCues(track)
      isAllNew = cues.every(({ kind }) => kind === 'added')
      rows = cues.map((cue, index) => cueRow(cue, { index, track, isAllNew, plays }))
      running = []
      at = 0
      filter = 'all'
      root.classList.toggle('plays', plays)
      root.replaceChildren(...rows.map(({ element }) => element))
      search.show(rows)
      filters.forEach(([name, word], index) => {
        const button = buttons[index]
        if (!button) return
        const number = rows.filter(passes[name]).length
        button.textContent = `${word} ${figure(number)}`
        button.disabled = number === 0 && name !== 'all'
      })
      for (const id of ['previous', 'next']) {
        byId<HTMLButtonElement>(id).disabled = !rows.some(isMarked)
      }
      apply()
      moveTo(
        Math.max(
          0,
          find(0, 1, () => true),
        ),
      )
    },
    run(indices) {
      for (const index of running) rows[index]?.element.removeAttribute('aria-current')
      running = indices
      for (const index of running) rows[index]?.element.setAttribute('aria-current', 'true')
      const [first] = running
      if (first === undefined) return
      const isMoving = performance.now() - movedAt < patience
      if (!root.contains(document.activeElement)) moveTo(first)
      if (!isMoving && !rows[first]?.element.hidden) scrollTo(first, 'nearest')
    },
    jump(step) {
      const onCue = root.contains(document.activeElement)
      const from = onCue ? at + step : (running[0] ?? at)
      let index = find(from, step, isMarked)
      if (index === -1) index = find(step === 1 ? 0 : rows.length - 1, step, isMarked)
      if (index === -1) return false
      focus(index)
      scrollTo(index, 'center')
      return true
    },
    focus() {
      focus(at)
    },
    get here() {
      return rows[running[0] ?? at]?.cue ?? null
    },
  }
}

function whyNoCues({ counts }: IndexedTrack): string {
  if (counts.cues === 0) return 'There are no cues.'
  return `${count(counts.cues, 'cue')}, not on this page: it has those of videos that change, as far as there is room.`
}
