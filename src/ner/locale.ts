/** What a BCP 47 tag says about how to read numbers and words. */
export interface Locale {
  readonly tag: string
  readonly language: string
  /** ISO 3166-1 alpha-2, in capitals, or UN M49. */
  readonly region: string
  /** Whether 03/04 is the third of April; undefined where people write both. */
  readonly dayFirst: boolean | undefined
}

const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'GU', 'AS', 'PR', 'VI', 'UM', 'MP'])
/** English in Canada, and Spanish in the United States, where CLDR has the day first. */
const BOTH_ORDERS = new Set(['en-CA', 'es-US'])

/**
 * Reads a BCP 47 tag (RFC 5646, any case, `_` accepted for `-`); undefined when it is none. No registered language has
 * more than three letters: "German" is a name, not a tag.
 */
export function parseLocale(tag: string): Locale | undefined {
  try {
    const { language, region = 'US' } = completed(new Intl.Locale(tag.trim().replaceAll('_', '-')))
    if (language.length > 3) return undefined
    const dayFirst = BOTH_ORDERS.has(`${language}-${region}`) ? undefined : !MONTH_FIRST.has(region)
    return { tag, language, region, dayFirst }
  } catch {
    return undefined
  }
}

/** Only where language or region is missing: the data for `maximize` takes milliseconds to load. */
function completed(locale: Intl.Locale): Intl.Locale {
  return locale.region === undefined || /^und\b/u.test(locale.baseName) ? locale.maximize() : locale
}
