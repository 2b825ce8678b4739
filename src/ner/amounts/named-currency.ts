import {
  CODES,
  LETTERS_BEFORE,
  NAMES,
  NATIONS,
  NATIONS_AFTER,
  SIGNS,
  WORDLIKE_CODES,
  type Currency,
} from '../currency.ts'
import { currencyTrait } from '../traits.ts'
import { SPACE, anyOf, meaningOf } from '../words.ts'

/** The trait of texts that may name a currency, also by letters that do so in some places only. */
export const CURRENCY = currencyTrait([
  ...CODES,
  ...NAMES.keys(),
  ...LETTERS_BEFORE.keys(),
  'zł',
  'kč',
  'ct',
  'c',
  's',
  'fr',
  'frs',
  'sfr',
  'f',
])

/** `us dollars`, `US-Dollar` */
export const WHOSE = `(?:(${anyOf(NATIONS.keys())})(?:${SPACE}|-))?`
/** `pesos mexicanos`; euros are nobody's own: `40 euros chinois`. */
export const WHOSE_AFTER = `(?:(?<!€|euros?)${SPACE}(${anyOf(NATIONS_AFTER)}))?`

/** The currency of a sign, code or name, as it is written. */
export function currencyOf(written = ''): Currency | undefined {
  if (WORDLIKE_CODES.has(written)) return undefined
  const plain = written.toLowerCase().replaceAll(/[.()]/g, '')
  const name = OTHER_NAMES.get(plain) ?? plain
  return meaningOf(SIGNS, name) ?? BY_CODE.get(name) ?? meaningOf(NAMES, name)
}

const BY_CODE = new Map(CODES.map((code): [string, Currency] => [code, { code: code.toUpperCase() }]))

/** Names that are only looked for in some places, and one that is no code of ISO 4217. */
const OTHER_NAMES = new Map([
  ['p', 'pence'],
  ['ct', 'cent'],
  ['c', 'cent'],
  ['s/', 'soles'],
  ['fr', 'franc'],
  ['frs', 'franc'],
  ['f', 'franc'],
  ['sfr', 'franken'],
  ['cdn', 'cad'],
  ['us', 'usd'],
  ['rmb', 'cny'],
])
