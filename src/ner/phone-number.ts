import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Locale } from './locale.ts'

/** A number as written to E.164; undefined when it is no number of the locale's region. */
export function e164(written: string, locale: Locale): string | undefined {
  const plain = withoutTrunkZero(written)
  return northAmerican(plain, locale) ?? parsed(plain, locale)
}

/** `+44 (0) 161 …` */
function withoutTrunkZero(written: string): string {
  return written.replace(/^(\(?\+\d{1,3}\)?[ ]?)\(0\)/, '$1')
}

const PLAN_REGIONS = new Set(['US', 'CA', 'PR'])

/** The plan most numbers of a chat are in, without the library: ten digits, area code and exchange from 2 to 9. */
function northAmerican(plain: string, locale: Locale): string | undefined {
  const digits = plain.replaceAll(/\D/g, '')
  const isInternational = plain.startsWith('+1')
  if (!isInternational && (plain.startsWith('+') || !PLAN_REGIONS.has(locale.region))) return undefined
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
  return /^[2-9]\d\d[2-9]\d{6}$/.test(national) ? `+1${national}` : undefined
}

function parsed(plain: string, { region }: Locale): string | undefined {
  const international = plain.replace(/^\(?00[ ]?(?=[1-9])/, '+')
  const country = isSupportedCountry(region) ? region : undefined
  const number = parsePhoneNumberFromString(international, country)
  return number?.isPossible() === true ? number.number : undefined
}
