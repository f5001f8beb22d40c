import type { Kind } from '../compare/kinds.ts'
import { isSameMarks } from '../compare/marks.ts'
import type { ShownCue } from '../compare/shown-cue.ts'
import { splitSettings } from '../webvtt/settings.ts'

/** The kinds that are settings of a cue. */
const settingKinds = ['vertical', 'line', 'position', 'size', 'align', 'region'] as const

type SettingKind = (typeof settingKinds)[number]

export function isSetting(kind: Kind): kind is SettingKind {
  return (settingKinds as readonly Kind[]).includes(kind)
}

/** The settings that two cues show otherwise. */
export function differingSettings(a: ShownCue, b: ShownCue): readonly SettingKind[] {
  const marksOf = (cue: ShownCue, kind: SettingKind) =>
    cue.marks.filter((mark) => mark.kind === kind).map((mark) => ({ ...mark, from: 0, to: 0 }))
  return settingKinds.filter((kind) => !isSameMarks(marksOf(a, kind), marksOf(b, kind)))
}

/** The settings of a cue, with those of some names as another cue has them; the others stay, in their order. */
export function mergeSettings(own: string, other: string, names: readonly SettingKind[]): string {
  const theirs = splitSettings(other)
  const open = new Set<string>(names)
  const takeTheirs = (name: string): readonly string[] => {
    const isOpen = open.delete(name)
    return isOpen ? theirs.filter((each) => each.name === name).map(({ text }) => text) : []
  }
  const isTheirs = (name: string) => names.some((each) => each === name)
  const merged = splitSettings(own).flatMap(({ name, text }) =>
    isTheirs(name) ? takeTheirs(name) : [text],
  )
  return [...merged, ...[...open].flatMap(takeTheirs)].join(' ')
}
