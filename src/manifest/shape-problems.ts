import * as v from 'valibot'
import type { Problem } from '../shared/problem.ts'
import { didYouMean, nearest } from '../shared/suggest.ts'
import { capitalise, quotedList } from '../shared/words.ts'
import { isRuleName } from '../subtitles/rules.ts'
import { ruleSeverities } from '../subtitles/severity.ts'
import { type ManifestNode, nodeAt } from './document.ts'
import { type ManifestRule, problem, type Report } from './problem.ts'
import { type ManifestShape, manifestShape } from './shape.ts'

type Issue = v.BaseIssue<unknown>
type Path = readonly (string | number)[]

/** The value of a manifest. What has another shape is reported, and taken out of it. */
export function readShape(
  root: ManifestNode,
  { mayBeEmpty, report }: { readonly mayBeEmpty: boolean; readonly report: Report },
): ManifestShape {
  const issues = v.safeParse(manifestShape, root.value).issues?.flatMap(withinUnion) ?? []
  // Where both stand at one place, an unknown key says more than a missing one.
  issues.sort((a, b) => Number(isMissing(a)) - Number(isMissing(b)))
  const told = issues.map((issue) => {
    const isFine = mayBeEmpty && lacksVideos(issue)
    return { item: issue.path?.at(-1), found: isFine ? null : problemOf(issue, root) }
  })
  for (const { item, found } of told) {
    if (!found) continue
    report(found)
    if (!item) return {}
    Reflect.deleteProperty(item.input as object, item.key as PropertyKey)
  }
  return root.value as ManifestShape
}

/** What is of no kind of a union may be a map with mistakes within. */
function withinUnion(issue: Issue): readonly Issue[] {
  const inner = issue.issues?.filter(({ path }) => path) ?? []
  for (const { path } of inner) path?.unshift(...(issue.path ?? []))
  return inner.length > 0 ? inner : [issue]
}

/** Whether nothing is wrong but that there is no video: \`uploads\` is empty, or not there. */
function lacksVideos({ path, type, input }: Issue): boolean {
  if (path?.length !== 1 || path[0]?.key !== 'uploads') return false
  return type === 'min_entries' || input === undefined || input === null
}

const isMissing = ({ type }: Issue): boolean => type === 'object_with_rest'

/** Null where nothing is to say, or contents.ts says it: whether a text is an upload id. */
function problemOf(
  { type, input, message, path: items }: Issue,
  root: ManifestNode,
): Problem | null {
  const path = (items ?? []).map(({ key }) => key as string | number)
  const { at, keyAt } = nodeAt(root, path)
  const [key, name, known] = [`${path.at(-1)}`, nameOf(path), message.split(' ')]
  const say = (rule: ManifestRule, words: string, hint: string | null = null, place = at) =>
    problem(rule, { ...place, message: words, hint })
  switch (type) {
    case 'never': {
      const near = didYouMean(key, known)
      if (path[0] !== 'rules') {
        const others = known.filter((other) => other !== '$schema')
        const hint = near ?? `Known here: ${quotedList(others, ', ')}.`
        return say('manifest/unknown-key', `Unknown key ${name}.`, hint, keyAt)
      }
      return isRuleName(key)
        ? say('manifest/rule', `${name} is always an error.`, 'Take it out of `rules`.', keyAt)
        : say('manifest/rule', `There is no rule ${name}.`, near, keyAt)
    }
    case 'object_with_rest': {
      const present = Object.keys(items?.at(-1)?.input ?? {})
      if (present.some((other) => nearest(other, known) === key)) return null
      const words = `${name} is missing in ${nameOf(path.slice(0, -1))}.`
      return say('manifest/missing-key', words, null, keyAt)
    }
    case 'picklist': {
      const hint = typeof input === 'string' ? didYouMean(input, ruleSeverities) : null
      return say('manifest/rule', `${name} must be ${message}.`, hint)
    }
    case 'min_entries':
    case 'min_length':
      return say('manifest/empty', `${name} is empty.`, message)
    case 'regex':
    case 'integer':
    case 'min_value':
    case 'max_value':
      return null
    default: {
      const hint = type === 'string' && typeof input !== 'object' ? 'Put it in quotes.' : null
      return say('manifest/type', `${capitalise(name)} must be ${message}.`, hint)
    }
  }
}

/** What the messages call the value at a path. */
function nameOf(path: Path): string {
  const key = path.at(-1)
  if (key === undefined) return 'the manifest'
  return typeof key === 'number' ? `an entry of \`${path.at(-2)}\`` : `\`${key}\``
}
