import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Locale } from '../locale.ts'

/** A number as written to E.164; undefined when it is no number of the locale's region. */
export function e164(written: string, locale: Locale): string | undefined {
  const called = ITALIAN.test(written)
    ? written
    : written.replace(TRUNK_ZERO, '$1').replace(locale.region === 'MX' ? MEXICAN_PREFIX : MEXICAN_ONE, '+52')
  const prefix = NORTH_AMERICAN_PREFIX.has(locale.region) ? DIALLED_PREFIX_011 : DIALLED_PREFIX
  const plain = MORE_THAN_00.has(locale.region) ? called : called.replace(prefix, '+')
  if (NO_ZERO_IN_FRONT.has(locale.region) && NORTH_AMERICAN.test(plain) && !isItalianMobile(plain, locale))
    return undefined
  const number = { plain, digits: plain.replaceAll(/\D/g, ''), hasCode: /^\(?\+/.test(plain) }
  return byPlan(number, locale) ?? (isSettled(number, locale) ? undefined : byLibrary(number, locale))
}

/** `335-6789012` */
function isItalianMobile(plain: string, { region }: Locale): boolean {
  return region === 'IT' && /^3\d\d[-.]\d{7}$/.test(plain)
}

interface Written {
  /** With `+` in place of what is dialled before a country's code. */
  readonly plain: string
  readonly digits: string
  /** Whether it begins with the code of a country. */
  readonly hasCode: boolean
}

/** `+44 (0) 161 …` */
const TRUNK_ZERO = /^(\(?\+[\d ]{1,5}\)?[ -]?)\(0\)/
/** Between code and number of a mobile, until 2019; many still write it. */
const MEXICAN_ONE = /^\+52[ -]?1[ -]?(?=(?:\D?\d){10}$)/
/** In Mexico itself `01 …`, and `044 …` or `045 …` before a mobile, as long. */
const MEXICAN_PREFIX = /^(?:\+52[ -]?1|\(?0(?:1|44|45)\)?)[ -]?(?=(?:\D?\d){10}$)/
/** There the zero is part of the number. */
const ITALIAN = /^\(?\+39/
/** `0049 …` */
const DIALLED_PREFIX = /^\(?00[ -]?(?=[1-9])/
/** `011 49 …`, which elsewhere begins with the code of an area. */
const DIALLED_PREFIX_011 = /^\(?(?:00|011\)?[ -])[ -]?(?=[1-9])/
const NORTH_AMERICAN_PREFIX: ReadonlySet<string> = new Set(['US', 'CA', 'PR', 'DO', 'JM', 'TT', 'BS', 'BB'])
/** Where more digits follow before the country code: `0011 …`, and `00` with a carrier. The library knows them. */
const MORE_THAN_00: ReadonlySet<string> = new Set(['AU', 'BR'])
/** `(212) 555-0147`, `1-800-555-0199`: grouped as in North America. */
const NORTH_AMERICAN = /^(?:1[-. ])?(?:\([2-9]\d\d\) ?[2-9]\d\d|[2-9]\d\d[-.][2-9]\d\d)[-. ]?\d{4}$/
/** Where a national number of ten digits begins with a zero: the library would take one grouped as in North America for it. */
const NO_ZERO_IN_FRONT: ReadonlySet<string> = new Set(
  'AT AU BE BR CH DE FR GB IE IT JP NL NZ SE ZA'.split(' '),
)

interface Plan {
  readonly code: string
  /** What people dial before a number inside the country. */
  readonly trunk: string
  /** The usual numbers, without trunk prefix; the library decides about the others. */
  readonly national: RegExp
  /** Where there is a trunk prefix: the most digits that a number written without it may have. */
  readonly longest?: number
}

/** Every number there is area code, exchange and line, and no exchange begins with 0 or 1: the library has nothing to add. */
const NORTH_AMERICA: Plan = { code: '1', trunk: '', national: /^[2-9]\d\d[2-9]\d{6}$/ }

/** Plans simple enough to read without the library, which takes twenty times as long. */
const PLANS: ReadonlyMap<string, Plan> = new Map([
  ['US', NORTH_AMERICA],
  ['CA', NORTH_AMERICA],
  ['GB', { code: '44', trunk: '0', national: /^[1-37]\d{9}$/, longest: 10 }],
  ['DE', { code: '49', trunk: '0', national: /^[1-9]\d{6,10}$/, longest: 15 }],
  ['FR', { code: '33', trunk: '0', national: /^[1-79]\d{8}$/, longest: 9 }],
  ['NL', { code: '31', trunk: '0', national: /^[1-7]\d{8}$/, longest: 11 }],
  ['ES', { code: '34', trunk: '', national: /^[6-9]\d{8}$/ }],
  ['PT', { code: '351', trunk: '', national: /^[29]\d{8}$/ }],
  ['IT', { code: '39', trunk: '', national: /^(?:0[1-9]\d{7,8}|3\d{9})$/ }],
  ['CZ', { code: '420', trunk: '', national: /^[2-7]\d{8}$/ }],
  ['BR', { code: '55', trunk: '', national: /^[1-9][1-9](?:[2-5]\d{7}|9\d{8})$/ }],
  ['MX', { code: '52', trunk: '', national: /^[2-9]\d{9}$/ }],
  ['AU', { code: '61', trunk: '0', national: /^[23478]\d{8}$/ }],
  ['NZ', { code: '64', trunk: '0', national: /^(?:[34679]\d{7}|2\d{7,9})$/, longest: 10 }],
  ['IN', { code: '91', trunk: '0', national: /^[6-9]\d{9}$/, longest: 13 }],
  ['CH', { code: '41', trunk: '0', national: /^[2-7]\d{8}$/, longest: 12 }],
])
const ALL_PLANS = [...new Set(PLANS.values())]

function byPlan({ digits, hasCode }: Written, { region }: Locale): string | undefined {
  if (hasCode) {
    const called = ALL_PLANS.find(({ code }) => digits.startsWith(code))
    return called?.national.test(digits.slice(called.code.length)) === true ? `+${digits}` : undefined
  }
  const own = PLANS.get(region)
  if (own === undefined) return undefined
  if (!digits.startsWith(own.trunk)) return bareNumber(digits, own)
  const beginsWithCode = own === NORTH_AMERICA && digits.length === 11 && digits.startsWith('1')
  const national = beginsWithCode ? digits.slice(1) : digits.slice(own.trunk.length)
  return own.national.test(national) ? `+${own.code}${national}` : undefined
}

/** The country's code may stand in front without its plus: `49 151 23456789`. */
function bareNumber(digits: string, plan: Plan): string | undefined {
  const national = digits.startsWith(plan.code) ? digits.slice(plan.code.length) : digits
  const isKnown = national !== digits || isBare(digits, plan)
  return isKnown && national.length >= LEAST_DIGITS && plan.national.test(national)
    ? `+${plan.code}${national}`
    : undefined
}

/** Digits that may as well begin with the country's code, or a service's, are left to the library. */
function isBare(digits: string, { code, trunk }: Plan): boolean {
  return !digits.startsWith(trunk) && !digits.startsWith(code) && !digits.startsWith(TEXT_RELAY)
}

/** Dialled in Great Britain before any number. */
const TEXT_RELAY = '18002'

/** Whether what no plan has read is no number to the library either, which takes twenty times as long to say so. */
function isSettled({ plain, digits, hasCode }: Written, { region }: Locale): boolean {
  const own = PLANS.get(region)
  if (own === NORTH_AMERICA) return !hasCode && !ABROAD.test(plain)
  if (own?.longest === undefined || hasCode) return false
  return (digits.length < LEAST_DIGITS || digits.length > own.longest) && isBare(digits, own)
}

/** What is dialled in North America before a number of another country. */
const ABROAD = /^\(?011/

function byLibrary({ plain, digits, hasCode }: Written, { region }: Locale): string | undefined {
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

const LEAST_DIGITS = 9
/** Where areas have no codes and numbers are shorter. */
const SHORT: ReadonlySet<string> = new Set(
  'DK NO IS EE LV LU MT CY MD HK MO SG BN QA KW BH OM TN CR PA GT SV HN NI FO GL TG BJ BF ML NE CV'.split(
    ' ',
  ),
)
