import { captionsName, comparableName, nameTracks, type TrackName } from '../language/names.ts'
import { trackKey } from '../language/track-key.ts'
import type { Manifest, ManifestVideo } from '../manifest/manifest.ts'
import { quotedList } from '../shared/words.ts'
import { formatOf } from '../subtitles/format.ts'
import type { PathFinding } from './resolve-track.ts'
import type { SubtitleFile } from './subtitle-file.ts'
import type { FoundFile } from './walk.ts'

/** A file that stands for a track. */
export interface Candidate {
  readonly file: FoundFile
  readonly video: ManifestVideo
  /** Index of the template. */
  readonly template: number
  readonly language: string
  readonly closedCaptions: boolean
  /** The name that the manifest asks for, or null. */
  readonly asked: string | null
}

/** Something to say about some files, of which any will do to say it at. */
export type GroupFinding = PathFinding & { readonly files: readonly string[] }

/** `a` and `b`, each in backticks. */
export const quotedPaths = (candidates: readonly Candidate[]): string =>
  quotedList(
    candidates.map(({ file }) => file.path),
    ' and ',
  )

/** The name that the manifest asks for: of the track, else of the language, else of the language plus SDH. */
export function askedName(
  { names }: Manifest,
  options: {
    readonly video: ManifestVideo
    /** As the file's name says it. */
    readonly key: string
    readonly language: string
    readonly closedCaptions: boolean
  },
): string | null {
  const { video, key, language, closedCaptions } = options
  const name = video.tracks.get(key)?.name ?? names.get(trackKey(language, closedCaptions))
  if (name !== undefined && name !== null) return name
  const plain = closedCaptions ? names.get(language) : undefined
  return plain === undefined ? null : captionsName(plain)
}

/** Names the files of one upload. Files whose names clash beyond remedy stand apart, with a finding. */
export function nameFiles(candidates: readonly Candidate[]): {
  readonly files: readonly SubtitleFile[]
  readonly clashing: readonly SubtitleFile[]
  readonly findings: readonly GroupFinding[]
} {
  const names = nameTracks(
    candidates.map(({ language, closedCaptions, asked }) => ({
      locale: { language, closedCaptions },
      asked,
    })),
  )
  const files: SubtitleFile[] = []
  const clashes = new Map<string, { readonly name: string; readonly group: Candidate[] }>()
  for (const [index, candidate] of candidates.entries()) {
    const given = names[index]
    if (!given) continue
    const { name, longName, clashes: isClash } = given
    if (isClash) {
      const clash = clashes.get(comparableName(name))
      if (clash) clash.group.push(candidate)
      else clashes.set(comparableName(name), { name, group: [candidate] })
      continue
    }
    files.push(subtitleFile(candidate, { name, longName }))
  }
  const findings = [...clashes.values()].map(({ name, group }): GroupFinding => {
    const last = group.at(-1)
    const key = last ? trackKey(last.language, last.closedCaptions) : ''
    return {
      files: group.map(({ file }) => file.path),
      rule: 'locale/name-clash',
      message: `${quotedPaths(group)} would all have the track name “${name}”, so none is used.`,
      hint: `Give one a name of its own in the manifest: \`tracks: { ${key}: { name: … } }\` below \`${last?.video.video}\`.`,
    }
  })
  const clashing = [...clashes.values()].flatMap(({ name, group }) =>
    group.map((candidate) => subtitleFile(candidate, { name, longName: name })),
  )
  return { files, clashing, findings }
}

/** A candidate as the rest of the program knows it. */
export function subtitleFile(
  { file, video, language, closedCaptions, asked }: Candidate,
  { name, longName }: Pick<TrackName, 'name' | 'longName'>,
): SubtitleFile {
  return {
    path: file.path,
    absolutePath: file.absolutePath,
    format: formatOf(file.path) ?? 'vtt',
    video: video.video,
    uploadId: video.uploadId,
    language,
    closedCaptions,
    name,
    nameFromManifest: asked !== null,
    longName,
  }
}
