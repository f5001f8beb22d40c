import { type Edit, type EditedFile, MOST_COMPARED } from '../../files/edits.ts'
import { describeDifference } from '../../plan/words.ts'
import { count, figure, series } from '../../shared/words.ts'
import { kindWords } from '../../subtitles/compare/kinds.ts'
import { contentWords } from './change-words.ts'

/** What a change of a file does to what viewers see: `2 cues changed, 1 added`. */
export function editWords({ edit, previous }: Pick<EditedFile, 'edit' | 'previous'>): string {
  const words = wordsOf(edit)
  return previous === null ? words : `renamed from \`${previous}\`; ${words}`
}

function wordsOf(edit: Edit): string {
  switch (edit.kind) {
    case 'new':
      return 'new file'
    case 'same':
      return 'nothing that viewers see changes'
    case 'changed': {
      const blocks = edit.blocks.length > 0 ? `other ${kindWords(edit.blocks)}` : ''
      return [describeDifference(edit.difference), blocks].filter(Boolean).join(', ')
    }
    case 'unknown':
      return 'not compared, because what it was before cannot be read'
    case 'left-out':
      return `not compared: a run compares ${count(MOST_COMPARED, 'changed file')} at the most`
  }
}

/** How much a file shows, where it was read: `12 cues from 0:01 to 4:30`. */
export function sizeWords(checked: EditedFile['checked']): string {
  return contentWords(checked)?.size ?? ''
}

/** Changed files in figures: `1 new, 2 with changes for viewers and 1 without`. */
export function tallyEdits(edits: readonly EditedFile[]): string {
  const of = (...kinds: readonly Edit['kind'][]) =>
    edits.filter(({ edit }) => kinds.includes(edit.kind)).length
  const parts = [
    [of('new'), 'new'],
    [of('changed'), 'with changes for viewers'],
    [of('same'), of('changed') > 0 ? 'without' : 'without changes for viewers'],
    [of('unknown', 'left-out'), 'not compared'],
  ] as const
  return series(
    parts.flatMap(([number, words]) => (number > 0 ? [`${figure(number)} ${words}`] : [])),
  )
}
