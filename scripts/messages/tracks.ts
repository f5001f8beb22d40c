import { jsonReply, type Kind, textReply } from '../../test/simulator/exchange.ts'
import {
  answer,
  badGateway,
  type Fault,
  type JobFault,
  reset,
} from '../../test/simulator/faults.ts'
import { type SyncOptions, webVtt } from '../../test/support/sync-world.ts'
import { openScene, type Scene, uploadId } from './scene.ts'
import type { Section } from './section.ts'
import { tidy } from './tidy.ts'

interface Story {
  readonly when: string
  /** Whether there is a track already; `Ciao`, which the file says otherwise. */
  readonly replaces: boolean
  /** What goes wrong. */
  readonly spoil: (
    scene: Scene,
    options: { -readonly [key in keyof SyncOptions]?: SyncOptions[key] },
  ) => void
  /** The manifest asks for this name. */
  readonly name?: string
  readonly signed?: boolean
  /** The message of another change than the first. */
  readonly of?: number
  /** How a line of the log begins, where that is the message. */
  readonly logged?: string
}

/** What is said of a track that failed, was restored or was cancelled. */
export async function trackSection(): Promise<Section> {
  const rows: (readonly string[])[] = []
  for (const story of stories) {
    const { outcome, error } = await tell(story)
    rows.push([error, outcome, story.when])
  }
  return {
    title: 'Tracks that failed, were restored or cancelled',
    intro:
      'They stand under “Failures” in the summary, as annotations at the file, in the log, and as `error` in the JSON report.',
    columns: ['message', 'outcome', 'when'],
    rows,
  }
}

async function tell(story: Story): Promise<{ readonly outcome: string; readonly error: string }> {
  const tracks = story.name === undefined ? '{}' : `{ it: { name: ${story.name} } }`
  await using scene = await openScene({ tracks, signed: story.signed ?? false })
  await scene.world.write('subtitles/intro/it.vtt', webVtt('Ciao a tutti'))
  if (story.replaces) scene.add('it', 'Italiano', webVtt('Ciao'))
  const options: Parameters<Story['spoil']>[1] = {}
  story.spoil(scene, options)
  const { results } = await scene.apply(options)
  const { of = 0, logged } = story
  const result = results[of]
  const line = logged && scene.log.lines.find((each) => each.startsWith(logged))
  const error = logged ? line : result?.error
  if (!error) throw new Error(`Nothing is said when ${story.when}.`)
  const outcome = logged ? 'in the log' : `\`${result?.outcome}\``
  return { outcome, error: tidy(error, scene.folder) }
}

/** Spoils requests of one kind, from the `from`th to the `to`th. */
function requests(
  kind: Kind,
  fault: Fault | (() => Fault | null),
  from = 1,
  to = Infinity,
): Story['spoil'] {
  return ({ simulator }) => {
    simulator.faults.request = ({ from: by }, info) => {
      if (by !== 'client' || info.kind !== kind || info.nth < from || info.nth > to) return null
      return typeof fault === 'function' ? fault() : fault
    }
  }
}

const jobs =
  (kind: Kind, fault: JobFault): Story['spoil'] =>
  ({ simulator }) => {
    simulator.faults.job = (job) => (job.kind === kind ? fault : null)
  }

/** Only the first new track is spoilt, so that the old text can be put back. */
const firstTrack =
  (fault: { kind: 'errored'; error: string } | { kind: 'slow'; ms: number }): Story['spoil'] =>
  ({ simulator }) => {
    let left = 1
    simulator.faults.track = () => (left-- > 0 ? fault : null)
  }

const errored = firstTrack({ kind: 'errored', error: 'Invalid WebVTT' })
const refused: JobFault = {
  kind: 'fails',
  effect: 'never',
  status: 422,
  code: 'MUX_ERROR',
  details: { messages: ['The track cannot be changed'] },
}
const lost: JobFault = { kind: 'lost', effect: 'never' }

/** Puts another run's track there when the nth request of a kind comes. */
const meanwhile =
  (
    kind: Kind,
    nth: number,
    { text, name = 'Altro', fault = null }: { text: string; name?: string; fault?: Fault | null },
  ): Story['spoil'] =>
  (scene) => {
    let added = false
    scene.simulator.faults.request = ({ from }, info) => {
      if (from !== 'client' || info.kind !== kind || info.nth < nth) return null
      if (!added) scene.add('it', name, webVtt(text))
      if (added) return null
      added = true
      return fault
    }
  }

const all =
  (...spoilers: readonly Story['spoil'][]): Story['spoil'] =>
  (scene, options) => {
    for (const spoil of spoilers) spoil(scene, options)
  }

const abortAt =
  (kind: Kind, name: 'cancelled' | 'hardStop'): Story['spoil'] =>
  ({ simulator }, options) => {
    const controller = new AbortController()
    options[name] = controller.signal
    simulator.faults.request = (_, info) => {
      if (info.kind === kind) controller.abort(new Error('The run was cancelled.'))
      return null
    }
  }

const prune: Story['spoil'] = (scene, options) => {
  scene.add('it-CH', 'Italiano (Svizzera)', webVtt('Ciao'))
  options.options = { prune: true }
}

/** The request for a track has its effect; then each answer is a gateway's, ten times. */
const outage: Story['spoil'] = ({ simulator }) => {
  let left = Number.POSITIVE_INFINITY
  simulator.faults.request = ({ from, service }, { kind }) => {
    if (from !== 'client' || service !== 'datocms') return null
    if (kind === 'tracks.create') left = 10
    const isDown = Number.isFinite(left) && left-- > 0
    return isDown ? badGateway(kind === 'tracks.create' ? 'done' : 'never') : null
  }
}

const unavailable = answer(jsonReply(422, { data: [] }))

const stories: readonly Story[] = [
  // New tracks.
  {
    when: 'DatoCMS or Mux cannot make a track of the file',
    replaces: false,
    spoil: errored,
  },
  {
    when: 'the same, and DatoCMS does not say why',
    replaces: false,
    spoil: firstTrack({ kind: 'errored', error: '' }),
  },
  {
    when: 'the track does not become ready in time',
    replaces: false,
    spoil: firstTrack({ kind: 'slow', ms: 900_000 }),
  },
  {
    when: 'the job result does not come in time',
    replaces: false,
    spoil: jobs('tracks.create', lost),
  },
  {
    when: 'the job result is a refusal',
    replaces: false,
    spoil: jobs('tracks.create', refused),
  },
  {
    when: 'the job result is a success, and there is no track',
    replaces: false,
    spoil: all(
      jobs('tracks.create', lost),
      requests(
        'jobResults.find',
        answer(jsonReply(200, { data: { attributes: { status: 200, payload: null } } })),
      ),
    ),
  },
  {
    when: 'somebody deletes the track while it is being prepared',
    replaces: false,
    spoil: all(firstTrack({ kind: 'slow', ms: 900_000 }), (scene) => {
      let looks = 0
      scene.simulator.faults.request = (_, { kind }) => {
        const [track] = scene.simulator.tracks(uploadId)
        if (track && kind === 'tracks.list' && ++looks > 2) scene.simulator.removeTrack(track)
        return null
      }
    }),
  },
  {
    when: 'the connection breaks again and again',
    replaces: false,
    spoil: requests('tracks.create', reset()),
  },
  {
    when: 'the track is read back, and has another text',
    replaces: false,
    spoil: requests('mux.text', answer(textReply(200, webVtt('Arrivederci'), 'text/vtt'))),
  },
  {
    when: 'another run makes a track of the same name at the same time',
    replaces: false,
    spoil: meanwhile('tracks.create', 1, { text: 'Salve', name: 'Italiano', fault: reset() }),
  },
  {
    when: 'DatoCMS lists a track that it did not list when the plan was made, and that is errored',
    replaces: false,
    spoil: ({ simulator }) => {
      simulator.faults.request = (_, { kind, nth }) => {
        if (kind === 'tracks.list' && nth === 2) {
          simulator.addTrack({ uploadId, language: 'it', name: 'Altro', status: 'errored' })
        }
        return null
      }
    },
  },
  {
    when: 'DatoCMS took a request, and then gives no usable answer for a while',
    replaces: false,
    spoil: outage,
    logged: 'DatoCMS gives no usable answer',
  },
  {
    when: 'two runs make a track at the same time, and one cannot be deleted',
    replaces: false,
    spoil: all(meanwhile('tracks.create', 1, { text: 'Salve' }), jobs('tracks.destroy', refused)),
    logged: 'Warning: Two runs',
  },
  {
    when: 'the bucket does not take the file',
    replaces: false,
    spoil: requests('bucket.put', answer(textReply(503, 'Slow down'))),
  },
  {
    when: 'the run is cancelled',
    replaces: false,
    spoil: abortAt('jobResults.find', 'cancelled'),
  },
  // Replacements.
  {
    when: 'the text of the old track cannot be read',
    replaces: true,
    spoil: requests('mux.text', answer(textReply(503, '')), 2),
  },
  {
    when: 'tracks are missing in the list that were there before',
    replaces: true,
    spoil: all(
      (scene) => scene.add('fr', 'Français', webVtt('Salut')),
      requests('tracks.list', answer(jsonReply(200, { data: [] })), 2),
    ),
  },
  {
    when: 'the text of the old track is another one than the plan read',
    replaces: true,
    spoil: requests('mux.text', answer(textReply(200, 'WEBVTT', 'text/vtt')), 2),
  },
  {
    when: 'DatoCMS is away while the old track is being deleted, for longer than is waited for',
    replaces: true,
    spoil: (scene) => {
      let isAway = false
      scene.simulator.faults.request = (_, { kind }) => {
        const isFirst = kind === 'tracks.destroy' && !isAway
        isAway ||= isFirst
        return isAway ? reset(isFirst ? 'done' : 'never') : null
      }
    },
  },
  {
    when: 'the old track is listed again after its deletion, and the new one cannot be made',
    replaces: true,
    spoil: (scene) => {
      jobs('tracks.create', refused)(scene, {})
      const [old] = scene.simulator.tracks(uploadId)
      scene.simulator.faults.request = (_, { kind }) => {
        const { simulator } = scene
        if (kind === 'tracks.create' && old && simulator.tracks(uploadId).length === 0) {
          scene.add(old.language, old.name, old.text ?? '', old.id)
        }
        return null
      }
    },
  },
  {
    when: 'the old track cannot be deleted',
    replaces: true,
    spoil: jobs('tracks.destroy', refused),
  },
  {
    when: 'its deletion does not end in time',
    replaces: true,
    spoil: jobs('tracks.destroy', lost),
  },
  {
    when: 'the new track does not become ready',
    replaces: true,
    spoil: errored,
  },
  {
    when: 'the same, and the old text could not be read (signed playback)',
    replaces: true,
    signed: true,
    spoil: all(errored, (_, options) => {
      options.options = { force: true }
    }),
  },
  {
    when: 'neither the new track nor the old text can be put there',
    replaces: true,
    spoil: requests('tracks.create', reset()),
  },
  {
    when: 'the same happened to another track before',
    replaces: true,
    spoil: (scene, options) => {
      scene.add('fr', 'Français', webVtt('Salut'))
      options.options = { prune: true }
      requests('tracks.create', reset())(scene, options)
    },
    of: 1,
  },
  {
    when: 'the track of a file that was renamed to a variety of its language cannot be put back either',
    replaces: false,
    spoil: (scene, options) => {
      scene.add('it-IT', 'Italiano', webVtt('Ciao'))
      options.options = { prune: true }
      requests('tracks.create', reset())(scene, options)
    },
    of: 1,
  },
  {
    when: 'neither of them becomes ready in time',
    replaces: true,
    spoil: ({ simulator }) => {
      simulator.faults.track = () => ({ kind: 'slow', ms: 3_600_000 })
    },
  },
  {
    when: 'another run puts the old text back',
    replaces: true,
    spoil: all(
      errored,
      meanwhile('uploadRequests.create', 2, { text: 'Ciao', fault: unavailable }),
    ),
  },
  {
    when: 'another run puts another text there',
    replaces: true,
    spoil: all(
      errored,
      meanwhile('uploadRequests.create', 2, { text: 'Salve', fault: unavailable }),
    ),
  },
  {
    when: 'the run is killed between the two tracks',
    replaces: true,
    spoil: abortAt('tracks.create', 'hardStop'),
  },
  // New names.
  {
    when: 'the track under a new name does not become ready',
    replaces: true,
    name: 'Nuovo',
    spoil: errored,
  },
  {
    when: 'the track under the old name cannot be deleted',
    replaces: true,
    name: 'Nuovo',
    spoil: jobs('tracks.destroy', refused),
  },
  // Deletions.
  {
    when: 'a new track of the same language failed',
    replaces: false,
    spoil: all(prune, errored),
    of: 1,
  },
  {
    when: 'the run is killed while a track is being deleted',
    replaces: false,
    spoil: all(prune, abortAt('tracks.destroy', 'hardStop')),
    of: 1,
  },
]
