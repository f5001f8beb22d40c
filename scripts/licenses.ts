import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

interface Module {
  readonly identifier?: string
  readonly modules?: readonly Module[]
}

/**
 * The licences of every package in a bundle, from webpack's statistics: ncc's own list has only those of the last
 * chunk that it wrote. And those of other modules that dist/ holds.
 */
export async function bundledLicenses(
  root: string,
  statistics: string,
  others: readonly string[],
): Promise<string> {
  const { modules = [] } = JSON.parse(statistics) as Module
  const packages = [...new Set([...flatten(modules), ...others].flatMap(packageOf))].sort()
  return (await Promise.all(packages.map((name) => describePackage(join(root, name), name)))).join(
    '\n',
  )
}

function flatten(modules: readonly Module[]): readonly string[] {
  return modules.flatMap(({ identifier = '', modules: inner = [] }) => [
    identifier,
    ...flatten(inner),
  ])
}

/** The folder of the package that a module comes from, behind its loaders: `node_modules/a/node_modules/@b/c`. */
function packageOf(identifier: string): readonly string[] {
  const path = identifier.split('!').at(-1)?.replaceAll(sep, '/') ?? ''
  const found = /((?:node_modules\/(?:@[^/]+\/)?[^/|!]+\/)+)/.exec(path)?.[1]
  return found ? [found.replace(/\/$/, '')] : []
}

async function describePackage(folder: string, name: string): Promise<string> {
  const { license, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly license?: string
    readonly version?: string
  }
  const file = (await readdir(folder)).find((each) => /^(licen[cs]e|copying)/i.test(each))
  const path = file && join(folder, file)
  const text = path && existsSync(path) ? await readFile(path, 'utf8') : ''
  const title = `${name.replace(/^.*node_modules\//, '')} ${version ?? ''}`.trim()
  return `${title}\n${license ?? 'UNLICENSED'}\n\n${text.trim()}\n`
}
