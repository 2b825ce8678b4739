/** What a BCP 47 tag says about reading numbers: it decides values, never spans. */
export interface Locale {
  readonly tag: string
  readonly language: string
  /** ISO 3166-1 alpha-2, in capitals, or UN M49. */
  readonly region: string
  /** Whether 03/04 is the third of April. */
  readonly dayFirst: boolean
}

const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'GU', 'AS', 'PR', 'VI', 'UM', 'MP'])

/** Reads a BCP 47 tag (RFC 5646, any case, `_` accepted for `-`); undefined when it is none. */
export function parseLocale(tag: string): Locale | undefined {
  try {
    const { language, region = 'US' } = completed(new Intl.Locale(tag.trim().replaceAll('_', '-')))
    return { tag, language, region, dayFirst: !MONTH_FIRST.has(region) }
  } catch {
    return undefined
  }
}

/** What is likely where a tag leaves language or region open takes milliseconds to load. */
function completed(locale: Intl.Locale): Intl.Locale {
  return locale.region === undefined || /^und\b/u.test(locale.baseName) ? locale.maximize() : locale
}
