import { parse, type Schema, stringify } from 'bcp-47'
import { isLanguage, isRegion, isScript, isVariant } from './registry.ts'

/** What a text is as a language tag (BCP 47). */
export type LanguageTag =
  | { readonly kind: 'tag'; readonly tag: string; readonly rewritten: boolean }
  | {
      readonly kind: 'unregistered'
      readonly part: 'language' | 'script' | 'region' | 'variant'
      readonly subtag: string
    }
  | { readonly kind: 'malformed' }

/** The languages below which the registry has extended language subtags: `zh-cmn` (RFC 5646 § 2.2.2). */
const EXTENDABLE = new Set(['ar', 'kok', 'lv', 'ms', 'sgn', 'sw', 'uz', 'zh'])

const hyphens = (text: string): string => text.replaceAll('_', '-')

/** A tag whose extended language subtag stands alone (RFC 5646 § 4.5), or null where it may not. */
function withoutExtension(schema: Schema): string | null {
  const [extended] = schema.extendedLanguageSubtags
  if (!extended) return stringify(schema) ?? null
  if (!EXTENDABLE.has(schema.language?.toLowerCase() ?? '')) return null
  return stringify({ ...schema, language: extended, extendedLanguageSubtags: [] }) ?? null
}

function canonical(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null
  } catch {
    return null
  }
}

/**
 * The canonical tag of `text` (underscores read as hyphens, case ignored, aliases resolved: `pt_br` → `pt-BR`,
 * `iw` → `he`, `en-UK` → `en-GB`), with region, script and variants as written, each of them registered with
 * IANA. `rewritten` tells that it is not the same tag in another case.
 */
export function languageTag(text: string): LanguageTag {
  const written = hyphens(text)
  const schema = parse(written)
  const plain = schema.language ? withoutExtension(schema) : null
  const tag = plain === null ? null : canonical(plain)
  if (tag === null) return { kind: 'malformed' }
  const { language, script, region, variants } = parse(tag)
  if (!language || !isLanguage(language)) {
    return { kind: 'unregistered', part: 'language', subtag: schema.language ?? written }
  }
  if (script && !isScript(script)) return { kind: 'unregistered', part: 'script', subtag: script }
  if (region && !isRegion(region)) return { kind: 'unregistered', part: 'region', subtag: region }
  const variant = variants.find((subtag) => !isVariant(subtag))
  if (variant) return { kind: 'unregistered', part: 'variant', subtag: variant }
  return { kind: 'tag', tag, rewritten: tag.toLowerCase() !== written.toLowerCase() }
}
