import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Log } from '../../src/action/log.ts'
import { applyChanges } from '../../src/apply/apply.ts'
import { createApplyContext } from '../../src/apply/context.ts'
import { openSession, type Session } from '../../src/datocms/session.ts'
import { checkFiles } from '../../src/files/check.ts'
import { discoverFiles } from '../../src/files/discover.ts'
import { type Checkout, openCheckout } from '../../src/git/checkout.ts'
import type { Manifest } from '../../src/manifest/manifest.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import type { Change, TrackResult } from '../../src/plan/change.ts'
import type { PlanOptions } from '../../src/plan/input.ts'
import { prepareChanges } from '../../src/plan/prepare.ts'
import { findWantedVideos, readVideos } from '../../src/plan/remote.ts'
import { type Clock, systemClock } from '../../src/shared/clock.ts'
import { defaultToken, type Simulator } from '../simulator/simulator.ts'

export const silentLog: Log = {
  info() {},
  warning() {},
  debug() {},
  group: (_, work) => work(),
}

export interface SyncOptions {
  readonly clock: Clock
  readonly options?: Partial<PlanOptions>
  readonly jobTimeoutMs?: number
  readonly verify?: boolean
  readonly log?: Log
  /** Called when the plan is made: from then on a run tells of failures in its results, and throws no more. */
  readonly onPlan?: () => void
  /** Aborted: the run is cancelled. */
  readonly cancelled?: AbortSignal
  /** Aborted: the run ends as it stands, and not one request more leaves it, as after `kill -9`. */
  readonly hardStop?: AbortSignal
}

export interface SyncRun {
  readonly changes: readonly Change[]
  readonly results: readonly TrackResult[]
  /** Why texts could not be read. */
  readonly unread: readonly string[]
  readonly session: Session
  /** The folder with the texts that went; null where none did. */
  readonly saved: string | null
}

/** A folder of subtitle files with a manifest, and whole runs over it in this process, against a simulator. */
export interface SyncWorld {
  readonly workspace: string
  write(path: string, text: string): Promise<void>
  remove(path: string): Promise<void>
  writeManifest(text: string): Promise<void>
  plan(options: SyncOptions): Promise<SyncRun>
  apply(options: SyncOptions): Promise<SyncRun>
}

const never = new AbortController().signal

/** A session with the services of a simulator. */
export function openTestSession(
  { urls }: Simulator,
  {
    clock = systemClock,
    log = silentLog,
    cancelled = never,
  }: {
    readonly clock?: Clock
    readonly log?: Log | undefined
    readonly cancelled?: AbortSignal | undefined
  } = {},
): Session {
  return openSession({
    apiUrl: new URL(urls.datocms),
    muxUrl: new URL(urls.mux),
    token: defaultToken,
    environment: null,
    clock,
    log,
    cancelled,
  })
}

export async function createSyncWorld(
  workspace: string,
  simulator: Simulator,
  manifestText: string,
  { checkout: known }: { readonly checkout?: Checkout } = {},
): Promise<SyncWorld> {
  const write = async (path: string, text: string): Promise<void> => {
    const absolute = join(workspace, path)
    await mkdir(dirname(absolute), { recursive: true })
    await writeFile(absolute, text)
  }
  let manifest = readManifest(manifestText)
  const writeManifest = async (text: string): Promise<void> => {
    await write('subtitles/manifest.yml', text)
    manifest = readManifest(text)
  }
  await writeManifest(manifestText)
  let checkout: Checkout | null = known ? { ...known, workspace } : null

  const run = async (
    { clock, options, jobTimeoutMs = 60_000, verify = true, ...more }: SyncOptions,
    write: boolean,
  ): Promise<SyncRun> => {
    const { log, cancelled } = more
    const session = openTestSession(simulator, { clock, log, cancelled })
    const kill = (): void => void session.dispatcher.destroy()
    more.hardStop?.addEventListener('abort', kill)
    try {
      const discovery = await discoverFiles({ workspace, manifest, patterns: [] })
      const lists = readVideos(
        session,
        findWantedVideos({ manifest, discovery, prune: options?.prune ?? false }),
      )
      const { checked } = await checkFiles(discovery.files, manifest.rules)
      checkout ??= await openCheckout(workspace)
      const { changes, videos, unread } = await prepareChanges(session, {
        manifest,
        discovery,
        lists,
        checked,
        checkout,
        options: { prune: false, force: false, onDrift: 'replace', ...options },
        settleMs: write ? jobTimeoutMs : 0,
        pushed: async () => null,
        remoteVersions: async () => null,
      })
      more.onPlan?.()
      if (!write) return { changes, results: [], unread, session, saved: null }
      const context = await createApplyContext(session, {
        inputs: { delivery: 'upload', verify, jobTimeoutMs },
        changes,
        videos,
        checked,
        checkout,
        origin: {
          sha: null,
          serverUrl: 'https://github.com',
          repository: null,
          isPublic: async () => null,
        },
      })
      const results = await applyChanges(context, changes, {
        hardStop: more.hardStop ?? never,
        onResult() {},
      })
      return { changes, results, unread, session, saved: context.safe.folder() }
    } finally {
      await session.dispatcher.destroy()
    }
  }

  return {
    workspace,
    write,
    remove: (path) => rm(join(workspace, path), { force: true }),
    writeManifest,
    plan: (options) => run(options, false),
    apply: (options) => run(options, true),
  }
}

function readManifest(text: string): Manifest {
  const parsed = parseManifest(text, 'subtitles/manifest.yml')
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems, null, 2))
  return parsed.manifest
}

/** A WebVTT file with one cue for each text. */
export function webVtt(...texts: readonly string[]): string {
  const cues = texts.map((text, at) => `00:0${at}:01.000 --> 00:0${at}:03.000\n${text}\n`)
  return `WEBVTT\n\n${cues.join('\n')}`
}
