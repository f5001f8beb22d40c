import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { defaultToken } from '../simulator/simulator.ts'
import { runBundle, succeeded } from './bundle.ts'
import { createScene } from './scene.ts'
import { runOfficial } from './sides.ts'
import { seconds, type Table } from './table.ts'

const languages = 5

/** Bench 7: a project with tracks is taken over by a repository that has nothing. */
export async function benchPull(quick: boolean): Promise<Table> {
  const videos = quick ? 10 : 300
  const options = { videos, languages, factor: 1, synced: true, cues: 500, proxy: true }
  await using scene = await createScene(options)
  const subtitles = join(scene.workspace, 'subtitles')
  rmSync(subtitles, { recursive: true })
  await scene.publish()
  const rows: string[][] = []
  const add = async (what: string, ms: number, megabytes: number | null): Promise<void> => {
    const { requests, lists, writes, refused } = await scene.count()
    if (writes > 0) throw new Error(`${what} wrote to DatoCMS.`)
    const memory = megabytes === null ? '—' : `${megabytes.toFixed(0)} MB`
    rows.push([what, seconds(ms), String(requests), String(lists), String(refused), memory])
  }
  /** Each side finds the rate limit unused. */
  const fullWindow = () => new Promise((resolve) => setTimeout(resolve, 3_500))
  const more = {
    INPUT_MODE: 'pull',
    'INPUT_API-TOKEN': defaultToken,
    HTTPS_PROXY: scene.urls.proxy?.url,
    NODE_EXTRA_CA_CERTS: scene.urls.proxy?.authorityFile,
  }
  const pull = async (what: string): Promise<void> => {
    const { ms, megabytes } = succeeded(await runBundle(scene.workspace, { more }))
    await add(what, ms, megabytes)
    const files = readdirSync(subtitles, { recursive: true }).length - videos
    if (!existsSync(join(subtitles, 'manifest.yml')) || files !== videos * languages + 1) {
      throw new Error(`A pull left ${files} files.`)
    }
    await fullWindow()
  }
  await pull('this action, from nothing: writes the manifest and every file')
  await pull('this action, once more: compares every file with its track')
  const official = await runOfficial(scene, 20, { texts: true })
  await add('official, 20 at a time: lists and texts, nothing written', official.ms, null)
  return {
    title: `Taking ${(videos * languages).toLocaleString('en-US')} tracks over`,
    words: `\`mode: pull\` on ${videos} videos of ${languages} languages, 30 KB a file, in real time, with the bundle in a process of its own, through a proxy that has the real host names. It costs one list of the videos, one list of tracks for each, and one request for where links to assets lead; 20 requests a second after the first 60 are the limit. The texts are read from Mux meanwhile.`,
    head: ['run', 'time', 'requests', 'lists', '429s', 'memory at the most'],
    rows,
  }
}
