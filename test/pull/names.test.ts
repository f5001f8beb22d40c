import { expect, test } from 'vitest'
import type { FileChange } from '../../src/pull/decide.ts'
import { namesToWrite } from '../../src/pull/names.ts'
import { manifestFor } from '../manifest/manifests.ts'
import { sampleChange, sampleFile, sampleTrack } from '../support/samples.ts'

const fresh = (language: string, name: string, asked: string | null = null): FileChange => {
  const file = sampleFile({
    language,
    name: asked ?? `Name ${language}`,
    nameFromManifest: asked !== null,
  })
  return { ...sampleChange(), file, track: sampleTrack({ language, name }) }
}

const manifest = manifestFor(['intro'], '')

const names = (...changes: readonly FileChange[]) =>
  namesToWrite(changes, { files: [] }, manifest).map(({ track, name }) => `${track}: ${name}`)

test('names that files would not get by themselves are written', () => {
  expect(names(fresh('it-IT', 'Italiano'), fresh('en', 'English (UK)'))).toEqual([
    'en: English (UK)',
  ])
  expect(names(fresh('en', 'English (auto-generated)'))).toEqual(['en: English (auto-generated)'])
  expect(names(fresh('en', 'Dialogue', 'Dialogue'))).toEqual([])
  expect(names(fresh('en', 'Dialogue', 'Other'))).toEqual(['en: Dialogue'])
})

test('two languages of one name have the long ones by themselves', () => {
  expect(names(fresh('pt', 'Português (Brasil)'), fresh('pt-BR', 'Português'))).toEqual([
    'pt: Português (Brasil)',
    'pt-BR: Português',
  ])
})

test('what a manifest cannot hold, or has for another track, is left out', () => {
  expect(names(fresh('en', ' '), fresh('fr', 'a\tb'), fresh('de', 'x'.repeat(256)))).toEqual([])
  expect(names(fresh('en', 'Subtitles'), fresh('fr', 'subtitles'))).toEqual(['en: Subtitles'])
})
