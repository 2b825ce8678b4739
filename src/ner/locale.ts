/** What a BCP 47 tag says about reading numbers: it decides values, never spans. */
export interface Locale {
  readonly tag: string
  readonly language: string
  /** ISO 3166-1 alpha-2, in capitals. */
  readonly region: string
  /** Whether 03/04 is the third of April. */
  readonly dayFirst: boolean
}

const REGION_OF_LANGUAGE = new Map([
  ['en', 'US'],
  ['de', 'DE'],
  ['fr', 'FR'],
  ['es', 'ES'],
  ['it', 'IT'],
  ['nl', 'NL'],
  ['pt', 'PT'],
])
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'GU', 'AS', 'PR', 'VI', 'UM', 'MP'])

/** Reads a BCP 47 tag (RFC 5646, any case, `_` accepted for `-`); undefined when it is none. */
export function parseLocale(tag: string): Locale | undefined {
  try {
    const { language, region } = new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize()
    const known = region ?? REGION_OF_LANGUAGE.get(language) ?? 'US'
    return { tag, language, region: known, dayFirst: !MONTH_FIRST.has(known) }
  } catch {
    return undefined
  }
}
