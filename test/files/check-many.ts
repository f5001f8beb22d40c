import { argv } from 'node:process'
import { checkFiles } from '../../src/files/check.ts'
import { sampleFile } from '../support/samples.ts'

/** Run as a program: checks one file under many language names, and prints what that gives. */
const [, , absolutePath = '', languages = '0'] = argv
const files = Array.from({ length: Number(languages) }, (_, at) =>
  sampleFile({
    path: `a/${at}.srt`,
    absolutePath,
    format: 'srt',
    language: at ? `it-x-${at}` : 'en',
  }),
)
const { checked, problems } = await checkFiles(files)
const untranslated = problems.filter(({ rule }) => rule === 'locale/untranslated').length
process.stdout.write(JSON.stringify({ checked: checked.length, untranslated }))
