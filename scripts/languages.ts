/** Writes the extract of the IANA language subtag registry that the action carries. */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const load = createRequire(import.meta.url)
const target = new URL('../src/language/subtags.ts', import.meta.url)

function subtags(type: string): string[] {
  const index: Record<string, number> = load(`language-subtag-registry/data/json/${type}.json`)
  return Object.keys(index).filter((subtag) => !subtag.includes('..'))
}

const PRIVATE_USE: Readonly<Record<string, RegExp>> = {
  language: /^q[a-t][a-z]$/,
  script: /^qa[ab][a-x]$/,
  region: /^(aa|q[m-z]|x[a-z]|zz)$/,
  variant: /^$/,
}

function registered(type: string): string[] {
  return subtags(type)
    .map((subtag) => subtag.toLowerCase())
    .filter((subtag) => !PRIVATE_USE[type]?.test(subtag))
    .sort()
}

/** One bit for each of the 26³ three-letter codes, in the order of the alphabet, in base64. */
function bitmap(codes: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil(26 ** 3 / 8))
  for (const code of codes) {
    const [a, b, c] = [...code].map((letter) => letter.charCodeAt(0) - 97)
    const index = ((a ?? 0) * 26 + (b ?? 0)) * 26 + (c ?? 0)
    bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7))
  }
  return Buffer.from(bytes).toString('base64')
}

/** The text of src/language/subtags.ts, as the installed registry gives it. */
export function languageSubtags(): string {
  const languages = registered('language')
  const constants: Readonly<Record<string, string>> = {
    twoLetterLanguages: languages.filter((code) => code.length === 2).join(' '),
    threeLetterLanguages: bitmap(languages.filter((code) => code.length === 3)),
    scripts: registered('script').join(' '),
    regions: registered('region').join(' '),
    variants: registered('variant').join(' '),
  }
  const lines = Object.entries(constants).map(
    ([name, value]) => `export const ${name} =\n  '${value}'\n`,
  )
  return `// Written by scripts/languages.ts from the IANA language subtag registry. Do not edit.\n\n${lines.join('\n')}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, languageSubtags())
