import { readPercentage, splitSettings } from './settings.ts'

/** A REGION block (WebVTT § 3.4, "WebVTT region"). */
export interface Region {
  readonly id: string
  /** Percent of the video's width. */
  readonly width: number
  readonly lines: number
  /** Percent of the region, from the left and from the top. */
  readonly anchor: readonly [number, number]
  /** Percent of the video, from the left and from the top. */
  readonly viewportAnchor: readonly [number, number]
  readonly scroll: '' | 'up'
}

const defaultRegion: Region = {
  id: '',
  width: 100,
  lines: 3,
  anchor: [0, 100],
  viewportAnchor: [0, 100],
  scroll: '',
}

/** How players read each setting of a region; null where they ignore it. */
export const regionReaders: Readonly<Record<string, (value: string) => Partial<Region> | null>> = {
  id: (value) => ({ id: value }),
  width(value) {
    const width = readPercentage(value)
    return width === null ? null : { width }
  },
  lines: (value) => (/^\d+$/.test(value) ? { lines: Number(value) } : null),
  regionanchor(value) {
    const anchor = readPoint(value)
    return anchor && { anchor }
  },
  viewportanchor(value) {
    const viewportAnchor = readPoint(value)
    return viewportAnchor && { viewportAnchor }
  },
  scroll: (value) => (value === 'up' ? { scroll: 'up' } : null),
}

/** The region that the lines below `REGION` define (WebVTT § 6.2, "collect WebVTT region settings"). */
export function parseRegion(settings: string): Region {
  let region = defaultRegion
  for (const { name, value } of splitSettings(settings)) {
    if (value === null || !Object.hasOwn(regionReaders, name)) continue
    region = { ...region, ...regionReaders[name]?.(value) }
  }
  return region
}

function readPoint(value: string): readonly [number, number] | null {
  const comma = value.indexOf(',')
  if (comma === -1) return null
  const x = readPercentage(value.slice(0, comma))
  const y = readPercentage(value.slice(comma + 1))
  return x === null || y === null ? null : [x, y]
}
