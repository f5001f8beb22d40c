import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PreviewCue } from '../../src/report/preview/data.ts'
import type { Applied } from '../../src/steps/apply.ts'
import { runOf } from '../../src/steps/known.ts'
import { preview } from '../../src/steps/preview.ts'
import { startSimulator } from '../simulator/simulator.ts'
import { live, openTestSession, sampleCircumstances, silentLog } from '../support/circumstances.ts'
import { idleClock } from '../support/idle-clock.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const vtt = (text: string) => `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n${text}\n`

/** Applies the file of a video with three tracks, lets something happen, and makes the page of it. */
async function previewApplied(meanwhile: (applied: Applied, cancel: () => void) => void) {
  await using folder = await temporaryFolder()
  process.env.RUNNER_TEMP = folder.path
  const clock = idleClock()
  await using simulator = await startSimulator({ clock })
  const { id: uploadId } = simulator.addUpload()
  simulator.addTrack({ uploadId, language: 'it', name: 'Italiano', text: vtt('Old') })
  simulator.addTrack({ uploadId, language: 'it', name: 'Altro', text: vtt('Other') })
  simulator.addTrack({ uploadId, language: 'fr', name: 'Français', text: vtt('Salut') })
  const video = 'part 1: intro'
  mkdirSync(join(folder.path, 'subtitles', video), { recursive: true })
  writeFileSync(join(folder.path, 'subtitles/manifest.yml'), `uploads: { "${video}": ${uploadId} }`)
  writeFileSync(join(folder.path, 'subtitles', video, 'it.vtt'), vtt('New'))
  const cancelling = new AbortController()
  const warnings: string[] = []
  const circumstances = await sampleCircumstances({
    workspace: folder.path,
    clock,
    inputs: { mode: 'apply', delivery: 'upload', prune: true },
    stop: { cancelled: cancelling.signal },
    log: { ...silentLog, warning: (line) => warnings.push(line) },
  })
  const session = await openTestSession(simulator, circumstances)
  try {
    const known = await live(circumstances, session)
    const { manifest, applied } = known
    if (!manifest || !applied) throw new Error('Nothing was applied.')
    meanwhile(applied, () => cancelling.abort(new Error('Cancelled.')))
    const parts = { run: runOf(known, 0), manifest, savedTexts: applied.savedTexts }
    const path = await preview(circumstances, session, parts)
    return { page: path === null ? null : readFileSync(path, 'utf8'), warnings }
  } finally {
    await session.end()
  }
}

test('the page of an apply has the text of each track that went, whatever its video is called', async () => {
  const { page } = await previewApplied(() => {})
  const cues = [...(page ?? '').matchAll(/<script type="application\/json" id="cues-.*?>(.*?)</gs)]
  expect(
    cues
      .flatMap(([, json = '']): readonly PreviewCue[] => JSON.parse(json))
      .map(({ kind, before, after }) => [kind, before?.text, after?.text])
      .toSorted(),
  ).toEqual([
    ['changed', 'Old', 'New'],
    ['same', undefined, 'Other'],
    ['same', undefined, 'Salut'],
  ])
})

test('what hinders the page of a run fails no run', async () => {
  const { page, warnings } = await previewApplied(({ saved }) =>
    rmSync(saved ?? '', { recursive: true }),
  )
  expect(page).toBeNull()
  expect(warnings).toEqual([expect.stringMatching(/^The preview could not be made: /)])
})

test('a run that was cancelled has no page, and is not told so twice', async () => {
  expect(await previewApplied((_, cancel) => cancel())).toEqual({ page: null, warnings: [] })
})
