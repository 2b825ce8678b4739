import type { Locale } from '../locale.ts'

/** A number in the one form in which plans and the library read it. */
export interface Dialled {
  /** As written, but with `+` in place of what is dialled before a country's code. */
  readonly plain: string
  readonly digits: string
  /** Whether it begins with the code of a country. */
  readonly hasCode: boolean
}

/** What is dialled before a country's code differs by region: `0049 30 …`, and `011 49 30 …` in North America, both are `+49 30 …`. */
export function dialled(written: string, { region }: Locale): Dialled {
  const called = withoutTrunk(written, region)
  const prefix = NORTH_AMERICAN_PREFIX.has(region) ? DIALLED_PREFIX_011 : DIALLED_PREFIX
  const plain = MORE_THAN_00.has(region) ? called : called.replace(prefix, '+')
  return { plain, digits: plain.replaceAll(/\D/g, ''), hasCode: /^\(?\+/.test(plain) }
}

/** `0049 …` */
const DIALLED_PREFIX = /^\(?00[ -]?(?=[1-9])/
/** `011 49 …`, which elsewhere begins with the code of an area. */
const DIALLED_PREFIX_011 = /^\(?(?:00|011\)?[ -])[ -]?(?=[1-9])/
const NORTH_AMERICAN_PREFIX: ReadonlySet<string> = new Set(['US', 'CA', 'PR', 'DO', 'JM', 'TT', 'BS', 'BB'])
/** Where more digits follow before the country code: `0011 …`, and `00` with a carrier. The library knows them. */
const MORE_THAN_00: ReadonlySet<string> = new Set(['AU', 'BR'])

/** Without what is only dialled inside the country, or was once. */
function withoutTrunk(written: string, region: string): string {
  if (ITALIAN.test(written)) return written
  return written.replace(TRUNK_ZERO, '$1').replace(region === 'MX' ? MEXICAN_PREFIX : MEXICAN_ONE, '+52')
}

/** In Italy the zero is part of the number. */
const ITALIAN = /^\(?\+39/
/** `+44 (0) 161 …` */
const TRUNK_ZERO = /^(\(?\+[\d ]{1,5}\)?[ -]?)\(0\)/
/** Until 2019 it stood between the country's code and the number of a mobile; many still write it. */
const MEXICAN_ONE = /^\+52[ -]?1[ -]?(?=(?:\D?\d){10}$)/
/** Until then people in Mexico dialled `01 …`, and `044 …` or `045 …` before a mobile. */
const MEXICAN_PREFIX = /^(?:\+52[ -]?1|\(?0(?:1|44|45)\)?)[ -]?(?=(?:\D?\d){10}$)/
