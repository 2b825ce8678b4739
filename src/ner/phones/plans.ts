import type { Locale } from '../locale.ts'
import type { Dialled } from './dialled.ts'

/** Read by the plan of the country whose code it begins with or, without a code, of the region; undefined where there is no plan or it does not know the number. */
export function byPlan({ digits, hasCode }: Dialled, { region }: Locale): string | undefined {
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

/** Whether the library would find no number either in what no plan has read: it takes twenty times as long to say so. */
export function isSettled({ plain, digits, hasCode }: Dialled, { region }: Locale): boolean {
  const own = PLANS.get(region)
  if (own === NORTH_AMERICA) return !hasCode && !ABROAD.test(plain)
  if (own?.longest === undefined || hasCode) return false
  return (digits.length < LEAST_DIGITS || digits.length > own.longest) && isBare(digits, own)
}

/** What is dialled in North America before a number of another country. */
const ABROAD = /^\(?011/

/** Digits that may as well begin with the country's code, or a service's, are left to the library. */
function isBare(digits: string, { code, trunk }: Plan): boolean {
  return !digits.startsWith(trunk) && !digits.startsWith(code) && !digits.startsWith(TEXT_RELAY)
}

/** Dialled in Great Britain before any number. */
const TEXT_RELAY = '18002'

/** The fewest digits of a number with its area code, but for small countries. */
export const LEAST_DIGITS = 9

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
