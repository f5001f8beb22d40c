import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { runProgram, succeeded, tellMemory } from './bundle.ts'
import { leastRequests } from './fresh.ts'
import type { ManyOrder, ManyTold } from './many-run.ts'
import { createScene, cuesOfFilm, type Scene, textOfFile } from './scene.ts'
import { ratio, seconds, type Table } from './table.ts'

const files = { languages: 10, cues: 20, filmEach: 19 }

/** Bench 8: far more tracks than most projects have. */
export async function benchMany(quick: boolean): Promise<Table> {
  const rows: string[][] = []
  for (const videos of quick ? [20] : [200, 2_000]) {
    rows.push(await measure('all new', videos, 10), await measure('all replaced', videos, 20))
  }
  return {
    title: 'Very many tracks',
    words: `${files.languages} languages a video; one file of ${files.filmEach} has ${cuesOfFilm.toLocaleString('en-US')} cues, each other ${files.cues}, and where all are replaced, two cues differ from those of the track. The action runs in a process of its own. *Least* and *limit* are those of a fresh sync; a replacement adds a look at the list, the deletion, its result and an upload request. GitHub takes 1,024 KiB of a summary and 65,536 characters of a comment, here that of the plan.`,
    head: 'tracks,run,clock,time,time ÷ limit,requests,requests ÷ least,429s,memory at the most,summary,comment,lines of the log,the longest'.split(
      ',',
    ),
    rows,
  }
}

async function measure(
  what: 'all new' | 'all replaced',
  videos: number,
  factor: number,
): Promise<string[]> {
  const isNew = what === 'all new'
  const options = { ...files, videos, factor, synced: !isNew }
  await using scene = await createScene(options)
  const { commit: before } = scene
  const commit = isNew ? before : await editAll(scene)
  const delivery = isNew ? 'raw-url' : 'upload'
  const { told, megabytes, lines } = await runAction({ ...scene, commit, before, factor, delivery })
  const { requests, refused, ready } = await scene.count()
  const tracks = videos * files.languages
  if (told.done !== tracks || ready !== tracks) {
    throw new Error(`${told.done} of ${tracks} tracks were written, and ${ready} are ready.`)
  }
  const least = leastRequests(options) + (isNew ? 0 : 4 * tracks)
  return [
    tracks.toLocaleString('en-US'),
    what,
    `${factor} ×`,
    seconds(told.ms),
    ratio(told.ms, ((least - 60) / 20) * 1_000),
    String(requests),
    ratio(requests, least),
    String(refused),
    `${megabytes.toFixed(0)} MB`,
    `${(told.summaryBytes / 1_024).toFixed(0)} KiB`,
    told.commentLength.toLocaleString('en-US'),
    String(lines.length),
    String(Math.max(...lines.map(({ length }) => length))),
  ]
}

/** Changes two cues of every file. @returns the commit. */
function editAll({ options, videos, languages, write, publish }: Scene): Promise<string> {
  let at = 0
  for (const { video } of videos) {
    for (const language of languages) {
      const text = textOfFile(options, at++, { video, language })
      write(`subtitles/${video}/${language}.vtt`, text.replace(/, [35]$/gm, '$&, corrected'))
    }
  }
  return publish()
}

async function runAction({
  workspace,
  commit,
  before,
  repository,
  urls,
  factor,
  delivery,
}: ManyOrder) {
  const order: ManyOrder = { workspace, commit, before, repository, urls, factor, delivery }
  await using folder = await temporaryFolder()
  const env = {
    ...process.env,
    RUNNER_TEMP: folder.path,
    GITHUB_OUTPUT: join(folder.path, 'output'),
    GITHUB_STEP_SUMMARY: join(folder.path, 'summary'),
  }
  for (const path of [env.GITHUB_OUTPUT, env.GITHUB_STEP_SUMMARY]) writeFileSync(path, '')
  const program = await bundle(join(import.meta.dirname, 'many-run.ts'), folder.path)
  const run = succeeded(await runProgram([...tellMemory, program, JSON.stringify(order)], env))
  const lines = run.stdout.trim().split('\n')
  const told: ManyTold = JSON.parse(lines.pop() ?? '')
  return { told, lines, megabytes: run.megabytes }
}

/** Makes one script of a program, as the action is one: to load the sources takes 60 MB more. */
async function bundle(program: string, folder: string): Promise<string> {
  const file = join(folder, 'program.mjs')
  await using build = await rolldown({ input: program, platform: 'node', logLevel: 'silent' })
  await build.write({ file, format: 'esm', codeSplitting: false })
  return file
}
