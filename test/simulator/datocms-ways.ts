import type { RawApiTypes } from '@datocms/cma-client'
import type { JobFault } from './faults.ts'
import type { JobResult } from './jobs.ts'
import type { SimulatedTrack } from './world.ts'

type Attributes = { readonly [Name in keyof RawApiTypes.UploadTrackAttributes]?: unknown }

/** What differs from the documentation where DatoCMS, or Mux behind it, behaves in a way. Absent: nothing. */
export interface DatoCmsWay {
  /** The attributes of a track as they are told; a value that is undefined is left out. `age`: milliseconds since it is ready. */
  readonly attributes?: (own: Attributes, track: SimulatedTrack, age: number) => Attributes
  /** Where attributes are told so; by default everywhere. */
  readonly toldIn?: 'list' | 'job'
  /** Of tracks and uploads. */
  readonly numericIds?: true
  readonly uploads?: {
    /** How a list is refused that asks for an id which nobody has. */
    readonly unknownId?: { readonly code: string; readonly status: number }
    /** As many as a page has at the most, whatever is asked for. */
    readonly perPage?: number
    /** As many ids as may be asked for at once. */
    readonly mostIds?: number
    readonly withoutCount?: true
    readonly newestFirst?: true
    /** Uploads cannot be filtered by their fields. */
    readonly withoutFields?: true
  }
  readonly list?: {
    readonly order?: 'newest first' | 'random'
    /** Tracks on a page that names no limit. */
    readonly perPage?: number
    /** Milliseconds for which a deleted track is still listed, as it was. */
    readonly keepsDeletedMs?: number
    /** Milliseconds after which a new track is listed. */
    readonly hidesNewMs?: number
  }
  readonly create?: {
    /** Status of an answer with the track at once, without a job. */
    readonly status?: 200 | 201
    /** Mux takes one track of each language. */
    readonly onePerLanguage?: true
    readonly namesMayRepeat?: true
    /** How it is told that a name is taken. */
    readonly clash?: Clash
  }
  readonly destroy?: {
    /** Status of an answer without a job. */
    readonly status?: 200 | 204
    /** Milliseconds from the end of the job until the track is gone. */
    readonly leavesAfterMs?: number
    /** Milliseconds for which the name stays taken once a track is gone. */
    readonly holdsNameMs?: number
  }
  /** While a job of an upload is under way, no other is taken. */
  readonly oneJobPerUpload?: true
  readonly job?: JobFault
  /** What is told of a job; null where it is not finished. Absent: as it is. */
  readonly result?: (result: JobResult | null) => JobResult | null
  /** Why a source is no good. */
  readonly refuses?: (source: string) => string | null
}

export type Clash =
  /** By a track that is `errored`. */
  | { readonly kind: 'errored' }
  | {
      readonly kind: 'refusal'
      readonly code: string
      readonly status: number
      readonly details?: unknown
    }

const withLanguage = (change: (tag: string) => unknown): DatoCmsWay => ({
  attributes: (own, { language }) => ({ ...own, language_code: change(language) }),
})
const withName = (change: (name: string, language: string) => unknown): DatoCmsWay => ({
  attributes: (own, { name, language }) => ({ ...own, name: change(name, language) }),
})
const withClosedCaptions = (change: (flag: boolean | null) => unknown): DatoCmsWay => ({
  attributes: (own, { closedCaptions }) => ({ ...own, closed_captions: change(closedCaptions) }),
})
const withStatus = (change: (track: SimulatedTrack, age: number) => string): DatoCmsWay => ({
  attributes: (own, track, age) => ({ ...own, status: change(track, age) }),
})
const nameOf = (tag: string, of: string) =>
  new Intl.DisplayNames([of], { type: 'language' }).of(tag)
const isUpload = (source: string): boolean => source.startsWith('/')
const isGood = ({ status }: JobResult): boolean => status >= 200 && status < 300

const threeLetters: Readonly<Record<string, string>> = {
  ar: 'ara',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  pt: 'por',
  sv: 'swe',
  zh: 'zho',
}
const chinese: Readonly<Record<string, string>> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }

/** A payload whose track is changed, where it has one. */
function withTrack(change: (track: Record<string, unknown>) => unknown): DatoCmsWay {
  return {
    result: (result) =>
      result && isGood(result) && result.payload
        ? { ...result, payload: { data: change(result.payload.data as Record<string, unknown>) } }
        : result,
  }
}

/** The ways in which DatoCMS may behave, apart from the documented one, by name. Several may be switched on at once. */
export const datoCmsWays = {
  'language without region': withLanguage((tag) => new Intl.Locale(tag).language),
  'language with region': withLanguage((tag) => {
    const { language, region } = new Intl.Locale(tag).maximize()
    return `${language}-${region}`
  }),
  'language with all subtags': withLanguage((tag) => new Intl.Locale(tag).maximize().toString()),
  'Chinese by region': withLanguage((tag) => chinese[tag] ?? tag),
  'language in three letters': withLanguage((tag) => {
    const { language } = new Intl.Locale(tag)
    return threeLetters[language] ?? language
  }),
  'language by its English name': withLanguage((tag) => nameOf(tag, 'en')),
  'language by its own name': withLanguage((tag) => nameOf(tag, tag)),
  'language in lower case': withLanguage((tag) => tag.toLowerCase()),
  'language in upper case': withLanguage((tag) => tag.toUpperCase()),
  'language with underscores': withLanguage((tag) => tag.replaceAll('-', '_')),
  'language always en': withLanguage(() => 'en'),
  'language und': withLanguage(() => 'und'),
  'language empty': withLanguage(() => ''),
  'language null': withLanguage(() => null),
  'language absent': withLanguage(() => undefined),

  'name trimmed': withName((name) => name.trim()),
  'name cut at 20': withName((name) => name.slice(0, 20)),
  'name cut at 5': withName((name) => name.slice(0, 5)),
  'name in lower case': withName((name) => name.toLowerCase()),
  'name in upper case': withName((name) => name.toUpperCase()),
  'name in ASCII': withName((name) => name.normalize('NFD').replace(/[^\x20-\x7e]/g, '')),
  'name decomposed': withName((name) => name.normalize('NFD')),
  'name without brackets': withName((name) => name.replace(/ \(.*\)$/, '')),
  'name in English': withName((_, language) => nameOf(language, 'en')),
  'name always the same': withName(() => 'Subtitles'),
  'name is the language': withName((_, language) => language),
  'name with the language': withName((name, language) => `${name} [${language}]`),
  'name empty': withName(() => ''),
  'name null': withName(() => null),
  'name absent': withName(() => undefined),

  'closed captions null': withClosedCaptions(() => null),
  'closed captions false': withClosedCaptions(() => false),
  'closed captions true': withClosedCaptions(() => true),
  'closed captions absent': withClosedCaptions(() => undefined),
  'closed captions as text': withClosedCaptions((flag) => String(flag === true)),
  'closed captions as a number': withClosedCaptions((flag) => Number(flag === true)),
  'closed captions never null': withClosedCaptions((flag) => flag === true),

  /** With one of those above: the job tells of the track as it was asked for. */
  'right in the job': { toldIn: 'list' },
  /** With one of those above. */
  'right in the list': { toldIn: 'job' },

  'processing for preparing': withStatus(({ status }) =>
    status === 'preparing' ? 'processing' : status,
  ),
  'queued for preparing': withStatus(({ status }) => (status === 'preparing' ? 'queued' : status)),
  'no status while preparing': {
    attributes: (own, { status }) =>
      status === 'preparing' ? { ...own, status: undefined } : { ...own },
  },
  'preparing again for a moment': withStatus(({ status }, age) =>
    age >= 500 && age < 3_000 ? 'preparing' : status,
  ),
  'error as an object': {
    attributes: (own, { error }) => ({
      ...own,
      error: error && { type: 'invalid_input', messages: [error] },
    }),
  },
  'error left out': { attributes: (own) => ({ ...own, error: undefined }) },
  'further attributes': {
    attributes: (own) => ({
      ...own,
      text_source: 'uploaded',
      passthrough: null,
      primary: false,
      created_at: '2026-03-01T09:00:00.000Z',
    }),
  },
  'numeric ids': { numericIds: true },

  'unknown uploads refused': { uploads: { unknownId: { code: 'INVALID_PARAMS', status: 422 } } },
  'unknown uploads not found': { uploads: { unknownId: { code: 'NOT_FOUND', status: 404 } } },
  'unknown uploads malformed': {
    uploads: { unknownId: { code: 'INVALID_ENTITY_ID', status: 400 } },
  },
  'pages of 30': { uploads: { perPage: 30 } },
  'pages of 3': { uploads: { perPage: 3 } },
  'pages of 3 without a count': { uploads: { perPage: 3, withoutCount: true } },
  'uploads without a count': { uploads: { withoutCount: true } },
  'uploads newest first': { uploads: { newestFirst: true } },
  'uploads without filters': { uploads: { withoutFields: true } },
  'three uploads asked for at once': { uploads: { mostIds: 3 } },

  'list newest first': { list: { order: 'newest first' } },
  'list in any order': { list: { order: 'random' } },
  'list in pages of 2': { list: { perPage: 2 } },
  'deleted tracks listed for 5 s': { list: { keepsDeletedMs: 5_000 } },
  'deleted tracks listed for 30 s': { list: { keepsDeletedMs: 30_000 } },
  'deleted tracks listed for ever': { list: { keepsDeletedMs: Number.POSITIVE_INFINITY } },
  'new tracks listed after 5 s': { list: { hidesNewMs: 5_000 } },
  'new tracks listed after 20 s': { list: { hidesNewMs: 20_000 } },

  'deletions leave 5 s after their job': { destroy: { leavesAfterMs: 5_000 } },
  'deletions leave 30 s after their job': { destroy: { leavesAfterMs: 30_000 } },
  'names free after 5 s': { destroy: { holdsNameMs: 5_000 } },
  'names free after 30 s': { destroy: { holdsNameMs: 30_000 } },
  'names free after 5 s, told by an errored track': {
    destroy: { holdsNameMs: 5_000 },
    create: { clash: { kind: 'errored' } },
  },
  'names free after 30 s, told by an errored track': {
    destroy: { holdsNameMs: 30_000 },
    create: { clash: { kind: 'errored' } },
  },
  'names free after 5 s, told as 409': {
    destroy: { holdsNameMs: 5_000 },
    create: { clash: { kind: 'refusal', code: 'CONFLICT', status: 409, details: {} } },
  },
  'names free after 5 s, told as 400': {
    destroy: { holdsNameMs: 5_000 },
    create: {
      clash: {
        kind: 'refusal',
        code: 'INVALID_REQUEST',
        status: 400,
        details: { message: 'Name has already been taken' },
      },
    },
  },
  'names free after 5 s, told as a field': {
    destroy: { holdsNameMs: 5_000 },
    create: {
      clash: {
        kind: 'refusal',
        code: 'INVALID_FIELD',
        status: 422,
        details: { field: 'name', code: 'VALIDATION_UNIQUENESS' },
      },
    },
  },
  'names never free again': { destroy: { holdsNameMs: Number.POSITIVE_INFINITY } },
  'names never free again, told by an errored track': {
    destroy: { holdsNameMs: Number.POSITIVE_INFINITY },
    create: { clash: { kind: 'errored' } },
  },
  'names may repeat': { create: { namesMayRepeat: true } },
  'one track a language': { create: { onePerLanguage: true } },

  'create answers 200': { create: { status: 200 } },
  'create answers 201': { create: { status: 201 } },
  'delete answers 200': { destroy: { status: 200 } },
  'delete answers 204': { destroy: { status: 204 } },
  'one job an upload': { oneJobPerUpload: true },
  'jobs take 60 s': { job: { kind: 'takes', ms: 60_000 } },
  'jobs without a result': { job: { kind: 'lost', effect: 'done' } },
  'jobs without a payload': {
    result: (result) => result && (isGood(result) ? { ...result, payload: null } : result),
  },
  'jobs finish with 202': {
    result: (result) => result && (isGood(result) ? { ...result, status: 202 } : result),
  },
  'jobs finish with 204': {
    result: (result) => result && (isGood(result) ? { status: 204, payload: null } : result),
  },
  'jobs begin with 202': { result: (result) => result ?? { status: 202, payload: null } },
  'jobs tell no id': withTrack(({ id, ...track }) => track),
  'jobs tell an id alone': withTrack(({ id, type }) => ({ id, type })),
  'jobs tell a list': withTrack((track) => [track]),

  'raw URLs refused': {
    refuses: (source) => (isUpload(source) ? null : 'unsupported content type'),
  },
  'uploads unreadable': {
    refuses: (source) => (isUpload(source) ? 'The file could not be read' : null),
  },
  'no source is good': { refuses: () => 'unsupported content type' },
} as const satisfies Readonly<Record<string, DatoCmsWay>>

export type WayName = keyof typeof datoCmsWays

/** What all these ways together come to. */
export function joinWays(names: ReadonlySet<WayName>): DatoCmsWay {
  return [...names].reduce<DatoCmsWay>((joined, name) => merge(joined, datoCmsWays[name]), {})
}

function merge(one: DatoCmsWay, other: DatoCmsWay): DatoCmsWay {
  const [first, second] = [one.attributes, other.attributes]
  return {
    ...one,
    ...other,
    ...(first && second
      ? { attributes: (own, track, age) => second(first(own, track, age), track, age) }
      : {}),
    uploads: { ...one.uploads, ...other.uploads },
    list: { ...one.list, ...other.list },
    create: { ...one.create, ...other.create },
    destroy: { ...one.destroy, ...other.destroy },
  }
}
