import type { Region } from '../../../src/subtitles/webvtt/region.ts'
import { type CueSettings, readers, splitSettings } from '../../../src/subtitles/webvtt/settings.ts'

export const defaultSettings: CueSettings = {
  vertical: '',
  line: 'auto',
  lineAlign: 'start',
  snapToLines: true,
  position: 'auto',
  positionAlign: 'auto',
  size: 100,
  align: 'center',
  region: null,
}

/** The settings of a cue as players understand them; what they do not understand is left at its default. */
export function playedSettings(settings: string, regions: readonly Region[] = []): CueSettings {
  let cue = defaultSettings
  for (const { name, value } of splitSettings(settings)) {
    if (value === null) continue
    if (name === 'region') {
      cue = { ...cue, region: regions.findLast((region) => region.id === value) ?? null }
      continue
    }
    const read = Object.hasOwn(readers, name) ? readers[name]?.(value) : null
    if (read) cue = { ...cue, ...read }
    const outside =
      (name === 'vertical' && cue.vertical !== '') ||
      (name === 'line' && cue.line !== 'auto') ||
      (name === 'size' && cue.size !== 100)
    if (outside) cue = { ...cue, region: null }
  }
  return cue
}
