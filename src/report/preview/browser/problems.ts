import { capitalise } from '../../../shared/words.ts'
import type { PreviewProblem } from '../data.ts'
import { code, link, make, sentence } from './element.ts'

const signs = { error: '✖', warning: '▲', notice: '●' } as const

/** Problems with their remedies; with a file's address, each with its line. */
export function problemList(
  problems: readonly PreviewProblem[],
  href: string | null,
): HTMLUListElement {
  return make('ul', { class: 'problems' }, ...problems.map((problem) => item(problem, href)))
}

function item(
  { severity, rule, line, message, hint }: PreviewProblem,
  href: string | null,
): HTMLLIElement {
  return make(
    'li',
    { class: severity },
    make('span', { class: 'sign', 'aria-hidden': 'true' }, signs[severity]),
    make('strong', {}, capitalise(severity)),
    href !== null && line !== null ? ' ' : null,
    href !== null && line !== null ? link(`${href}#L${line}`, `line ${line}`) : null,
    ' ',
    sentence(message),
    hint === null ? null : ' ',
    hint === null ? null : make('span', { class: 'hint' }, sentence(hint)),
    ' ',
    make('span', { class: 'rule' }, code(rule)),
  )
}
