/** A part of a settings list, with its offset in the list. `value` is null where there is no usable colon. */
export interface Setting {
  readonly at: number
  readonly text: string
  readonly name: string
  readonly value: string | null
}

/** Splits a settings list on white space, and each part at its first colon. */
export function splitSettings(settings: string): readonly Setting[] {
  const parts: Setting[] = []
  for (const match of settings.matchAll(/[^\t\n\f\r ]+/g)) {
    const text = match[0]
    const colon = text.indexOf(':')
    const usable = colon > 0 && colon < text.length - 1
    const name = colon === -1 ? text : text.slice(0, colon)
    parts.push({ at: match.index, text, name, value: usable ? text.slice(colon + 1) : null })
  }
  return parts
}

/** By name of a setting, whether players accept a value. */
export type SettingChecks = Readonly<Record<string, (value: string) => boolean>>

/** The settings of a cue but `region`, which depends on the regions (WebVTT § 6.3, "parse the WebVTT cue settings"). */
export const cueSettings: SettingChecks = {
  vertical: (value) => value === 'rl' || value === 'lr',
  line(value) {
    const place = value.replace(/,(?:start|center|end)$/, '')
    return isPercentage(place) || isNumber(place)
  },
  position: (value) => isPercentage(value.replace(/,(?:line-left|center|line-right)$/, '')),
  size: isPercentage,
  align: (value) => ['start', 'center', 'end', 'left', 'right'].includes(value),
}

/** The settings of a region (WebVTT § 6.2, "collect WebVTT region settings"). */
export const regionSettings: SettingChecks = {
  id: () => true,
  width: isPercentage,
  lines: (value) => /^\d+$/.test(value),
  regionanchor: isPoint,
  viewportanchor: isPoint,
  scroll: (value) => value === 'up',
}

/** The identifier of a region with these settings, or null where it has none. Of several, players take the last. */
export function regionId(settings: string): string | null {
  const isId = ({ name, value }: Setting) => name === 'id' && value !== null
  return splitSettings(settings).findLast(isId)?.value ?? null
}

/** From 0% to 100% (WebVTT § 4.1, "WebVTT percentage"). */
function isPercentage(text: string): boolean {
  return /^\d+(?:\.\d+)?%$/.test(text) && Number(text.slice(0, -1)) <= 100
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text) && Number.isFinite(Number(text))
}

function isPoint(value: string): boolean {
  const parts = value.split(',')
  return parts.length === 2 && parts.every(isPercentage)
}
