import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Log } from '../../src/action/log.ts'
import { type Checkout, openCheckout } from '../../src/git/checkout.ts'
import type { Change, TrackResult } from '../../src/plan/change.ts'
import type { PlanOptions } from '../../src/plan/input.ts'
import type { Clock } from '../../src/shared/clock.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { live, openTestSession, sampleCircumstances } from './circumstances.ts'
import { temporaryFolder } from './temporary-folder.ts'

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
  /** That many texts could not be read. */
  readonly warning: string | null
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

/** That of a folder without git, for which git is asked once. */
let bare: Promise<Checkout> | undefined
async function bareCheckout(): Promise<Checkout> {
  await using folder = await temporaryFolder()
  bare ??= openCheckout(folder.path)
  return await bare
}

export async function createSyncWorld(
  workspace: string,
  simulator: Simulator,
  manifest: string,
  { checkout: known }: { readonly checkout?: Checkout } = {},
): Promise<SyncWorld> {
  const write = async (path: string, text: string): Promise<void> => {
    const absolute = join(workspace, path)
    await mkdir(dirname(absolute), { recursive: true })
    await writeFile(absolute, text)
  }
  const writeManifest = (text: string): Promise<void> => write('subtitles/manifest.yml', text)
  await writeManifest(manifest)
  const checkout = { ...(known ?? (await bareCheckout())), workspace }

  const run = async (
    mode: 'plan' | 'apply',
    { clock, options, jobTimeoutMs, verify, log, cancelled, hardStop, onPlan }: SyncOptions,
  ): Promise<SyncRun> => {
    const inputs = { mode, delivery: 'upload', ...options } as const
    const circumstances = await sampleCircumstances({
      workspace,
      checkout,
      clock,
      log,
      inputs: {
        ...inputs,
        ...(jobTimeoutMs === undefined ? {} : { jobTimeoutMs }),
        ...(verify === undefined ? {} : { verify }),
      },
      stop: { cancelled, hardStop },
    })
    const session = await openTestSession(simulator, circumstances)
    hardStop?.addEventListener('abort', () => void session.dispatcher.destroy())
    try {
      const { plan, applied } = await live(circumstances, session, (part) => {
        if (part.plan) onPlan?.()
      })
      return {
        changes: plan?.changes ?? [],
        results: applied?.results ?? [],
        warning: plan?.warning ?? null,
        saved: applied?.saved ?? null,
      }
    } finally {
      await session.end()
    }
  }

  return {
    workspace,
    write,
    remove: (path) => rm(join(workspace, path), { force: true }),
    writeManifest,
    plan: (options) => run('plan', options),
    apply: (options) => run('apply', options),
  }
}

/** A WebVTT file with one cue for each text. */
export function webVtt(...texts: readonly string[]): string {
  const cues = texts.map((text, at) => `00:0${at}:01.000 --> 00:0${at}:03.000\n${text}\n`)
  return `WEBVTT\n\n${cues.join('\n')}`
}
