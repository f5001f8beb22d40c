import type { Captions, PlainCue } from './captions.ts'
import { replaceCues } from './cue-times.ts'

/** From captions to others; the video lasts so many milliseconds, where anybody says. */
export type Change = (captions: Captions, durationMs: number | null) => Captions

export function eachCue(change: (cue: PlainCue) => PlainCue): Change {
  return (captions) => replaceCues(captions, (cues) => cues.map(change))
}

export function eachText(...changes: readonly ((text: string) => string)[]): Change {
  return eachCue((cue) => ({ ...cue, text: changes.reduce((all, one) => one(all), cue.text) }))
}

/** Settings of these names, or all, changed or left out. */
export function eachSetting(change: (setting: string, name: string) => string | null): Change {
  return eachCue((cue) => {
    const settings = cue.settings.split(/[ \t]+/).filter(Boolean)
    const changed = settings.flatMap((each) => change(each, each.split(':')[0] ?? '') ?? [])
    return { ...cue, settings: changed.join(' ') }
  })
}

export function withoutSetting(unwanted: string): Change {
  return eachSetting((setting, name) => (name === unwanted ? null : setting))
}

export function without(...kinds: readonly string[]): Change {
  return (captions) => ({
    ...captions,
    blocks: captions.blocks.filter(({ kind }) => !kinds.includes(kind)),
  })
}

export function withHeader(...lines: readonly string[]): Change {
  return (captions) => ({ ...captions, header: ['WEBVTT', ...lines].join('\n') })
}

/** One change after the other. */
export function all(...changes: readonly Change[]): Change {
  return (captions, durationMs) =>
    changes.reduce((changed, change) => change(changed, durationMs), captions)
}
