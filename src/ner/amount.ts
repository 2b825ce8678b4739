import type { Locale } from './locale.ts'
import { byWord } from './words.ts'

/** Languages, and regions of others, that write 1,234.50. */
const POINT_LANGUAGES = new Set(['en', 'zh', 'ja', 'ko', 'th', 'he'])
const POINT_REGIONS = new Set(['US', 'GB', 'MX', 'CH', 'LI', 'PR', 'GT', 'HN', 'NI', 'PA', 'PE', 'SV', 'DO'])

/**
 * The number written, whatever groups its digits. One sign before three last digits groups them where the locale
 * groups with it; elsewhere it may be either, and nothing is returned.
 */
export function numberFrom(written: string, locale: Locale): number | undefined {
  const plain = written.replace(SPANISH_COMMA, ',').replaceAll(/['’ \u00A0\u202F]/g, '')
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  if (last === -1) return Number(plain)
  const sign = plain[last]
  const isRepeated = plain.indexOf(sign ?? '') !== last
  const isOnly = !/[.,]/.test(plain.slice(0, last))
  if (isOnly && plain.length - last === 4 && !plain.startsWith('0')) {
    return sign === (hasDecimalPoint(locale) ? ',' : '.') ? Number(digitsOf(plain)) : undefined
  }
  if (isRepeated) return Number(digitsOf(plain))
  return Number(`${digitsOf(plain.slice(0, last))}.${plain.slice(last + 1)}`)
}

/** `12'50`, `12´50` */
const SPANISH_COMMA = /['’´](?=\d{1,2}$)/

function hasDecimalPoint({ language, region }: Locale): boolean {
  return POINT_LANGUAGES.has(language) || POINT_REGIONS.has(region)
}

function digitsOf(written: string): string {
  return written.replaceAll(/\D/g, '')
}

/** What a word after a number multiplies it by, in the seven languages. */
export const MULTIPLES: ReadonlyMap<string, number> = byWord([
  [1e2, 'hundred|hundert'],
  [1e3, 'k|thousand|tausend|tsd|mille|milliers|mil|mila|duizend'],
  [1e5, 'lakh|lakhs|lac|lacs'],
  [
    1e6,
    'm|mn|mio|mill|mln|million|millions|millionen|millones|millón|milioni|milione|miljoen|milhões|milhão',
  ],
  [1e7, 'crore|crores'],
  [
    1e9,
    'b|bn|mrd|mld|billion|billions|milliarde|milliarden|milliard|milliards|miliardi|miliardo|miljard|bilhões|bilhão',
  ],
  [1e9, 'mil millones|mil milhões'],
  [1e12, 'trillion|trillions|billones|billionen|trilhões'],
])

/** Those of Brazil that are words elsewhere: `R$ 2,5 mi`. */
export const BRAZILIAN_MULTIPLES: ReadonlyMap<string, number> = byWord([
  [1e6, 'mi'],
  [1e9, 'bi'],
])

/** Those of India behind its sign: `₹2.5 Cr`. */
export const INDIAN_MULTIPLES: ReadonlyMap<string, number> = byWord([
  [1e5, 'l'],
  [1e7, 'cr'],
])
