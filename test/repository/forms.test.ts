import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  array,
  boolean,
  check,
  literal,
  minLength,
  nonEmpty,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  strictObject,
  string,
  variant,
} from 'valibot'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const folder = new URL('../../.github/ISSUE_TEMPLATE/', import.meta.url)
const text = pipe(string(), nonEmpty())
const id = pipe(
  string(),
  check((value) => /^[\w-]+$/.test(value), 'letters, digits, - and _'),
)
const validations = optional(strictObject({ required: boolean() }))
const labelled = { label: text, description: optional(text) }

/** GitHub: syntax for issue forms, and for GitHub's form schema. */
const form = strictObject({
  name: pipe(string(), nonEmpty()),
  description: text,
  labels: optional(array(text)),
  body: pipe(
    array(
      variant('type', [
        strictObject({ type: literal('markdown'), attributes: strictObject({ value: text }) }),
        strictObject({
          type: literal('textarea'),
          id,
          attributes: strictObject({
            ...labelled,
            render: optional(picklist(['json', 'yaml', 'text'])),
          }),
          validations,
        }),
        strictObject({
          type: literal('input'),
          id,
          attributes: strictObject(labelled),
          validations,
        }),
        strictObject({
          type: literal('dropdown'),
          id,
          attributes: strictObject({ ...labelled, options: pipe(array(text), minLength(1)) }),
          validations,
        }),
      ]),
    ),
    check((parts) => parts.some(({ type }) => type !== 'markdown'), 'something to fill in'),
  ),
})
const config = object({
  blank_issues_enabled: boolean(),
  contact_links: array(strictObject({ name: text, url: text, about: text })),
})

test.each(globSync('*.yml', { cwd: fileURLToPath(folder) }))(
  'the form %s is one that GitHub shows',
  (name) => {
    const value = parse(readFileSync(new URL(name, folder), 'utf8'))
    const read = safeParse(name === 'config.yml' ? config : form, value)
    expect(
      read.issues?.map(
        ({ message, path }) => `${path?.map(({ key }) => key).join('.')}: ${message}`,
      ),
    ).toBeUndefined()
    const ids: string[] = (value.body ?? []).flatMap(
      (part: { readonly id?: string }) => part.id ?? [],
    )
    expect(new Set(ids).size).toBe(ids.length)
  },
)
