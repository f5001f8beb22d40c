import type { Upload } from '../datocms/resources.ts'
import { withoutVideoEnding } from '../files/video-ending.ts'
import { isVideoName } from '../manifest/contents.ts'
import { nfc } from '../shared/nfc.ts'
import { byText } from '../shared/problem.ts'
import { uploadFinder, videoFinder } from './fits.ts'
import { nameOfFile, numberedName, safeName } from './key-name.ts'
import { folded, type NamesInUse, namesInUse } from './names-in-use.ts'

/** A video that the manifest gets. */
export interface KeyedVideo {
  readonly video: string
  readonly upload: Upload
  /** Why it has this key, as sentences, where that is not the name of its file; else null. */
  readonly why: string | null
}

/** A video that files name, and may be any of several uploads, or one that fits other videos as well. */
export interface Untold {
  readonly video: string
  /** Those whose names fit it best, the oldest first. */
  readonly uploads: readonly Upload[]
}

export interface ChosenKeys {
  /** By upload id, the oldest upload first. */
  readonly keys: ReadonlyMap<string, KeyedVideo>
  /** In the order of their names. */
  readonly untold: readonly Untold[]
}

/**
 * Chooses the keys under which uploads become videos of the manifest. An upload that alone fits a wanted video, and no
 * other as well, is that video. Each other one has the name of its file, or the first number behind it that is free: in
 * the order in which they were made, so that a newer upload never takes the key of an older one as long as it fits no
 * wanted video. No upload gets a wanted name by chance.
 */
export function chooseKeys(
  uploads: readonly Upload[],
  {
    taken,
    wanted,
  }: {
    /** Videos of the manifest. */
    readonly taken: Iterable<string>
    /** Videos that files name and the manifest lacks. */
    readonly wanted: Iterable<string>
  },
): ChosenKeys {
  const byAge = inOrderOfAge(uploads)
  const names = namesInUse(taken)
  const named = [...new Set(Array.from(wanted, nfc))].sort(byText)
  const candidates = named.filter((video) => isVideoName(video) && !names.clashes(video))
  const { pairs, untold } = pair(byAge, candidates)
  const paired = new Map<string, KeyedVideo>()
  for (const upload of byAge) {
    const video = pairs.get(upload.id)
    if (video === undefined || names.clashes(video)) continue
    names.add(video)
    paired.set(upload.id, { video, upload, why: whyWanted(video, upload) })
  }
  for (const video of named) names.add(video)
  const choose = ownNames(names)
  const keys = byAge.map((upload) => [upload.id, paired.get(upload.id) ?? choose(upload)] as const)
  return { keys: new Map(keys), untold }
}

/** Uploads in the order in which they were made; those of unknown age come last. */
export function inOrderOfAge(uploads: readonly Upload[]): readonly Upload[] {
  const made = ({ createdAt }: Upload): number => {
    const time = Date.parse(createdAt ?? '')
    return Number.isNaN(time) ? Number.MAX_VALUE : time
  }
  return uploads.toSorted((a, b) => made(a) - made(b) || byText(a.id, b.id))
}

/** Which uploads are which videos, by upload id, and the videos of which that cannot be told. */
function pair(uploads: readonly Upload[], videos: readonly string[]) {
  const pairs = new Map<string, string>()
  const untold: Untold[] = []
  const findUploads = uploadFinder(uploads)
  const findVideos = videoFinder(videos)
  for (const video of videos) {
    const best = findUploads(video)
    const [only, second] = best?.items ?? []
    if (!best || !only) continue
    const wanted = findVideos(only.filename)
    if (second) untold.push({ video, uploads: best.items })
    else if (wanted?.fit !== best.fit) continue
    else if (wanted.items.length > 1) untold.push({ video, uploads: best.items })
    else pairs.set(only.id, video)
  }
  return { pairs, untold }
}

function whyWanted(video: string, { filename }: Upload): string | null {
  if (video === nfc(withoutVideoEnding(filename))) return null
  return `Files are named \`${video}\`, and only \`${filename}\` fits.`
}

/** Gives each upload its own name, or the first number behind it that is free, and takes that. */
function ownNames(names: NamesInUse): (upload: Upload) => KeyedVideo {
  const next = new Map<string, number>()
  return (upload) => {
    const { id, filename } = upload
    const own = nameOfFile(filename)
    const name = own || safeName(`video-${id}`)
    let video = name
    // Those before it stay taken: a thousand uploads of one name look a thousand times, not a million.
    let number = next.get(folded(name)) ?? 2
    while (names.clashes(video)) video = numberedName(name, number++)
    next.set(folded(name), number)
    names.add(video)
    const reasons = [
      own === '' ? `Nothing of \`${filename}\` can be the name of a folder.` : [],
      own !== '' && own !== nfc(withoutVideoEnding(filename))
        ? `\`${filename}\` cannot be the name of a folder everywhere as it stands.`
        : [],
      video === name ? [] : `\`${name}\` belongs to another video, or could be mistaken for one.`,
    ].flat()
    return { video, upload, why: reasons.length > 0 ? reasons.join(' ') : null }
  }
}
