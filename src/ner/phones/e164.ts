import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Locale } from '../locale.ts'
import { type Dialled, dialled } from './dialled.ts'
import { LEAST_DIGITS, byPlan, isSettled } from './plans.ts'

/** A number as written to E.164; undefined when it is no number of the locale's region. */
export function e164(written: string, locale: Locale): string | undefined {
  const number = dialled(written, locale)
  if (isOfNorthAmerica(number, locale)) return undefined
  return byPlan(number, locale) ?? (isSettled(number, locale) ? undefined : byLibrary(number, locale))
}

/** The library would take one grouped as in North America for a number of a region where none looks like it. */
function isOfNorthAmerica({ plain }: Dialled, { region }: Locale): boolean {
  if (!ZERO_IN_FRONT.has(region) || !NORTH_AMERICAN.test(plain)) return false
  return !(region === 'IT' && ITALIAN_MOBILE.test(plain))
}

/** Where a national number of ten digits begins with a zero. */
const ZERO_IN_FRONT: ReadonlySet<string> = new Set('AT AU BE BR CH DE FR GB IE IT JP NL NZ SE ZA'.split(' '))
/** `(212) 555-0147`, `1-800-555-0199` */
const NORTH_AMERICAN = /^(?:1[-. ])?(?:\([2-9]\d\d\) ?[2-9]\d\d|[2-9]\d\d[-.][2-9]\d\d)[-. ]?\d{4}$/
/** `335-6789012` */
const ITALIAN_MOBILE = /^3\d\d[-.]\d{7}$/

function byLibrary({ plain, digits, hasCode }: Dialled, { region }: Locale): string | undefined {
  const number = parsePhoneNumberFromString(plain, isSupportedCountry(region) ? region : undefined)
  if (number?.isPossible() !== true) return undefined
  const lacksPrefix = !hasCode && digits === number.nationalNumber
  return lacksPrefix && !(number.isValid() && isWhole(number.nationalNumber, region))
    ? undefined
    : number.number
}

/** Whether so many digits include the area code: `98765-4321` of Brazil lacks it, and is not read as +55 98 765 4321. */
function isWhole({ length }: string, region: string): boolean {
  return SHORT.has(region) || length >= (region === 'BR' ? 10 : LEAST_DIGITS)
}

/** Where areas have no codes and numbers are shorter. */
const SHORT: ReadonlySet<string> = new Set(
  'DK NO IS EE LV LU MT CY MD HK MO SG BN QA KW BH OM TN CR PA GT SV HN NI FO GL TG BJ BF ML NE CV'.split(
    ' ',
  ),
)
