import type { Mode } from '../../action/mode.ts'
import type { FileTrack } from '../../files/subtitle-file.ts'
import { trackKey } from '../../language/track-key.ts'
import type { GoneTrack } from '../../plan/gone.ts'
import { primaryLanguage } from '../../subtitles/siblings/language.ts'

/** What becomes of the track of a file that was deleted or renamed: one or two sentences. */
export function goneWords(gone: GoneTrack, mode: Mode): string {
  const { track, now, becomes } = gone
  if (track === null) {
    return 'The manifest does not name its video any more, so its track, if DatoCMS has one, stays.'
  }
  if (now === null) return `${nameOf(track)}${fateWords(gone, mode)}`
  const old = `The old track ${nameOf(track)}${isHeir(gone) ? heirWords : fateWords(gone, mode)}`
  return becomes === null
    ? `Its new name stands for no track. ${old}`
    : `It stands for ${nameOf(becomes)} now, which is a track of its own. ${old}`
}

/** What to do about tracks that stay; null where none does. */
export function goneRemedy(all: readonly GoneTrack[]): string | null {
  const stays = all.some(({ fate }) => fate === 'stays')
  if (!stays) return null
  return 'Viewers go on seeing a track that stays. Delete it in DatoCMS, or set `prune: true`, which deletes every track that an upload of the manifest has and the repository does not.'
}

/** Whether a plan may find that the track of the new name is what becomes of the old one. */
function isHeir({ track, becomes, fate, isKnown }: GoneTrack): boolean {
  if (track === null || becomes === null || isKnown || fate !== 'stays') return false
  const isAlike = primaryLanguage(track.language) === primaryLanguage(becomes.language)
  return isAlike && track.video === becomes.video
}

const heirWords =
  ', if DatoCMS has it, is replaced by it where its text is the file’s; else it stays, because `prune` is off.'

function nameOf({ video, language, closedCaptions }: FileTrack): string {
  return `\`${trackKey(language, closedCaptions)}\` of \`${video}\``
}

function fateWords({ fate, isKnown }: GoneTrack, mode: Mode): string {
  const where = isKnown ? '' : ', if DatoCMS has it,'
  switch (fate) {
    case 'stays':
      return `${where} stays in DatoCMS, because \`prune\` is off.`
    case 'goes':
      return `${where} ${mode === 'apply' ? 'was' : 'will be'} deleted, because \`prune\` is on.`
    case 'spared':
      return `${where} stays in DatoCMS: \`prune\` spares a video without a selected file, and one with a file whose track cannot be told.`
    case 'failed':
      return `${where} could not be deleted: see the failures.`
  }
}
