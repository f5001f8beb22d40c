import { stringify } from 'yaml'
import { type Random, seededRandom } from '../../support/random.ts'

export interface ModelTrack {
  /** As the manifest writes it. */
  readonly key: string
  readonly name: string | null
  readonly closedCaptions: boolean
}

export interface ModelVideo {
  readonly video: string
  readonly uploadId: string
  /** Null where the video has no settings of tracks. */
  readonly tracks: readonly ModelTrack[] | null
}

/** How one text is written: one of many ways, the same for the same seed. */
interface Pen {
  readonly random: Random
  readonly step: number
}

function penOf(seed: number): Pen {
  const random = seededRandom(seed)
  return { random, step: 2 + Math.floor(random() * 3) }
}

function pick<T>(pen: Pen, ...choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(pen.random() * choices.length)] ?? choices[0]
}

/** A text in quotes, or without where YAML takes it within braces too. */
function scalar(pen: Pen, text: string): string {
  const quoted = JSON.stringify(text)
  const plain = stringify([text], { collectionStyle: 'flow', lineWidth: 0 }).slice(2, -3)
  const single = `'${text.replaceAll("'", "''")}'`
  return pick(pen, quoted, single, plain)
}

function value(pen: Pen, text: string): string {
  return pick(pen, '', '', '', '&anchor ', '!!str ') + scalar(pen, text)
}

function comment(pen: Pen): string {
  return pick(pen, '', '', ' # a comment: { x }')
}

/** Lines that may stand between two others. */
function between(pen: Pen, column: number): readonly string[] {
  return pick(pen, [], [], [], [`${' '.repeat(column)}# - of: it`], [''], ['# far left'])
}

function flowMap(pen: Pen, entries: readonly string[], column: number): string {
  if (entries.length === 0) return pick(pen, '{}', '{ }', `{ # none\n${' '.repeat(column + 1)}}`)
  const comma = pick(pen, '', '', ',')
  if (pen.random() < 0.7) {
    const gap = pick(pen, ' ', '')
    return `{${gap}${entries.join(pick(pen, ', ', ',  '))}${comma}${gap}}`
  }
  const indent = ' '.repeat(column + pen.step)
  const lines = entries.map((entry, index) => {
    const end = index < entries.length - 1 ? ',' : comma
    return `\n${indent}${entry}${end}${comment(pen)}`
  })
  return `{${comment(pen)}${lines.join('')}\n${' '.repeat(column + 1)}}`
}

function flowVideo(pen: Pen, { uploadId, tracks }: ModelVideo, column: number): string {
  if (!tracks && pen.random() < 0.5) return value(pen, uploadId)
  const id = `id: ${value(pen, uploadId)}`
  return flowMap(pen, tracks ? [id, `tracks: ${flowTracks(pen, tracks, column)}`] : [id], column)
}

function flowTracks(pen: Pen, tracks: readonly ModelTrack[], column: number): string {
  return flowMap(
    pen,
    tracks.map((track) => `${track.key}: ${flowMap(pen, settingsOf(pen, track), column)}`),
    column,
  )
}

function settingsOf(pen: Pen, { name, closedCaptions }: ModelTrack): readonly string[] {
  return [
    ...(name === null ? [] : [`name: ${value(pen, name)}`]),
    ...(closedCaptions ? ['closed-captions: true'] : []),
  ]
}

function blockVideo(pen: Pen, one: ModelVideo, column: number): readonly string[] {
  const indent = ' '.repeat(column)
  const inner = ' '.repeat(column + pen.step)
  const isExplicit = pen.random() < 0.1
  const key = isExplicit
    ? `? ${scalar(pen, one.video)}\n${indent}:`
    : `${pick(pen, '', '', '&key ')}${scalar(pen, one.video)}${pick(pen, '', ' ')}:`
  const head = indent + key
  const shape = pen.random()
  if (!one.tracks && shape < 0.6) {
    return shape < 0.1
      ? [head + comment(pen), inner + value(pen, one.uploadId) + comment(pen)]
      : [`${head} ${value(pen, one.uploadId)}${comment(pen)}`]
  }
  if (shape > 0.8) return [`${head} ${flowVideo(pen, one, column)}${comment(pen)}`]
  const id = `${inner}id: ${value(pen, one.uploadId)}${comment(pen)}`
  const tracks = one.tracks ? blockTracks(pen, one.tracks, column + pen.step) : []
  const parts = pen.random() < 0.8 ? [id, ...tracks] : [...tracks, id]
  return [
    head + (isExplicit ? '' : pick(pen, '', ' &map')) + comment(pen),
    ...parts,
    ...between(pen, column + pen.step),
  ]
}

function blockTracks(pen: Pen, tracks: readonly ModelTrack[], column: number): readonly string[] {
  const head = `${' '.repeat(column)}tracks:`
  if (tracks.length === 0 || pen.random() < 0.3) {
    return [`${head} ${flowTracks(pen, tracks, column)}${comment(pen)}`]
  }
  return [
    head + comment(pen),
    ...tracks.flatMap((track) => blockTrack(pen, track, column + pen.step)),
    ...between(pen, column + pen.step),
  ]
}

function blockTrack(pen: Pen, track: ModelTrack, column: number): readonly string[] {
  const settings = settingsOf(pen, track)
  const head = `${' '.repeat(column)}${track.key}:`
  if (settings.length === 0 || pen.random() < 0.5) {
    return [`${head} ${flowMap(pen, settings, column)}${comment(pen)}`]
  }
  return [head, ...settings.map((line) => ' '.repeat(column + pen.step) + line + comment(pen))]
}

function uploadLines(pen: Pen, videos: readonly ModelVideo[]): readonly string[] {
  if (pen.random() < 0.25) {
    const entries = videos.map(
      (one) => `${scalar(pen, one.video)}: ${flowVideo(pen, one, pen.step)}`,
    )
    return [`uploads: ${flowMap(pen, entries, 0)}${comment(pen)}`]
  }
  const lines = videos.flatMap((one) => [
    ...blockVideo(pen, one, pen.step),
    ...between(pen, pen.step),
  ])
  return [`uploads:${pick(pen, '', ' &all')}${comment(pen)}`, ...lines]
}

/** A manifest of these videos in YAML, with comments, anchors and other keys around it. */
export function randomYaml(videos: readonly ModelVideo[], seed: number): string {
  const pen = penOf(seed)
  const lines = [
    ...pick(pen, [], ['---'], ['# A manifest', ''], ['%YAML 1.2', '---']),
    ...pick(pen, [], ['source: en', '']),
    ...uploadLines(pen, videos),
    ...pick(pen, [], [''], ['', '# The names'], ['   ']),
    ...pick(pen, [], ['names: { de: "Deutsch" } # short']),
    ...pick(pen, [], [], ['...'], ['...', '# the end']),
  ]
  const text = lines.join('\n') + pick(pen, '\n', '\n', '', '\n\n')
  const mark = pick(pen, '', '', '', '\uFEFF')
  return mark + (pen.random() < 0.25 ? text.replaceAll('\n', '\r\n') : text)
}

/** A manifest of these videos in JSON. */
export function randomJson(videos: readonly ModelVideo[], seed: number): string {
  const pen = penOf(seed)
  const uploads = videos.map(({ video, uploadId, tracks }) => {
    const settings = tracks?.map(({ key, name, closedCaptions }) => [
      key,
      { ...(name !== null && { name }), ...(closedCaptions && { 'closed-captions': true }) },
    ])
    const id = uploadId.length < 20 && pen.random() < 0.5 ? Number(uploadId) : uploadId
    const isMap = settings || pen.random() < 0.5
    return [
      video,
      isMap ? { id, ...(settings && { tracks: Object.fromEntries(settings) }) } : id,
    ] as const
  })
  const manifest = {
    ...pick<object>(pen, {}, { source: 'en' }),
    uploads: Object.fromEntries(uploads),
    ...pick<object>(pen, {}, { names: { de: 'Deutsch' } }),
  }
  const text = JSON.stringify(manifest, null, pick(pen, '', ' ', '  ', '    ', '\t'))
  const ended = text + pick(pen, '\n', '')
  return pen.random() < 0.25 ? ended.replaceAll('\n', '\r\n') : ended
}
