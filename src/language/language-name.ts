import { lazy } from '../shared/lazy.ts'

const names = lazy(() => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }))

/** The English name of a language tag: `it-IT` → `Italian (Italy)`; null where there is none. */
export function languageName(tag: string): string | null {
  try {
    return names().of(tag) ?? null
  } catch {
    return null
  }
}
