import {
  cueSettings,
  regionSettings,
  type SettingChecks,
  splitSettings,
} from '../../../src/subtitles/webvtt/settings.ts'

/** Where and how a cue is shown (WebVTT § 3.1, "WebVTT cue"). */
export interface PlayedSettings {
  readonly vertical: string
  /** A line number where `snapToLines`, else percent of the video's height. */
  readonly line: number | 'auto'
  readonly lineAlign: string
  readonly snapToLines: boolean
  readonly position: number | 'auto'
  readonly positionAlign: string
  readonly size: number
  readonly align: string
}

/** A REGION block (WebVTT § 3.4, "WebVTT region"). */
export interface PlayedRegion {
  readonly id: string
  readonly width: number
  readonly lines: number
  readonly anchor: readonly number[]
  readonly viewportAnchor: readonly number[]
  readonly scroll: string
}

const defaultSettings: PlayedSettings = {
  vertical: '',
  line: 'auto',
  lineAlign: 'start',
  snapToLines: true,
  position: 'auto',
  positionAlign: 'auto',
  size: 100,
  align: 'center',
}

const defaultRegion: PlayedRegion = {
  id: '',
  width: 100,
  lines: 3,
  anchor: [0, 100],
  viewportAnchor: [0, 100],
  scroll: '',
}

/** The settings of a cue as players understand them, and its region; what they do not accept is left at its default. */
export function playedCue(settings: string, regions: readonly PlayedRegion[]) {
  let cue = defaultSettings
  let region: PlayedRegion | null = null
  for (const [name, value] of accepted(settings, { ...cueSettings, region: () => true })) {
    const [place = '', align] = value.split(',')
    const number = Number.parseFloat(place)
    if (name === 'region') region = regions.findLast(({ id }) => id === value) ?? null
    else if (name === 'line') cue = { ...cue, line: number, snapToLines: !place.endsWith('%') }
    else if (name === 'position' || name === 'size') cue = { ...cue, [name]: number }
    else cue = { ...cue, [name]: value }
    if (align !== undefined) cue = { ...cue, [`${name}Align`]: align }
    const outside =
      (name === 'vertical' && cue.vertical !== '') ||
      (name === 'line' && cue.line !== 'auto') ||
      (name === 'size' && cue.size !== 100)
    if (outside) region = null
  }
  return { settings: cue, region }
}

/** The regions that a text defines above its first cue. */
export function playedRegions(text: string): readonly PlayedRegion[] {
  const [head = ''] = text.replace(/\r\n?/g, '\n').split('-->')
  return [...head.matchAll(/^REGION[\t ]*\n((?:.+\n)*)/gm)].map(([, settings = '']) => {
    let region = defaultRegion
    for (const [name, value] of accepted(settings, regionSettings)) {
      const point = value.split(',').map(Number.parseFloat)
      if (name === 'width' || name === 'lines')
        region = { ...region, [name]: Number.parseFloat(value) }
      else if (name === 'regionanchor') region = { ...region, anchor: point }
      else if (name === 'viewportanchor') region = { ...region, viewportAnchor: point }
      else region = { ...region, [name]: value }
    }
    return region
  })
}

/** Name and value of the settings that players accept. */
function accepted(settings: string, checks: SettingChecks): readonly (readonly [string, string])[] {
  return splitSettings(settings).flatMap(({ name, value }) =>
    value !== null && Object.hasOwn(checks, name) && checks[name]?.(value) ? [[name, value]] : [],
  )
}
