import type { Locale } from '../locale.ts'
import { SPACE } from '../words.ts'

/** With halves, quarters or eighths, as in `2 1/2`; all digits in groups of three, or two before the last three as in India; or without a zero before the point. The `1/3` of `$20 1/3` is rather a day. */
export const AMOUNT = String.raw`(\d{1,4}${SPACE}(?:1/[24]|3/[48]|[57]/8)(?![\d/])|\d{1,2}(?:,\d{2}){1,3},\d{3}(?:\.\d{1,2})?(?!\d)|\.\d{2}(?!\d)|\d{1,3}(?:[.,'’]\d{3}|${SPACE}\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,4}|['’´]\d{1,2})?(?!\d))`
/** No cents: `19,-`, `20.–`, `500/-` */
export const NO_CENTS = '(?:(?:[.,][-–]{1,2}|/-)(?!\\d))?'

/** Languages, and regions of others, that write 1,234.50. */
const POINT_LANGUAGES = new Set(['en', 'zh', 'ja', 'ko', 'th', 'he'])
const POINT_REGIONS = new Set(['US', 'GB', 'MX', 'CH', 'LI', 'PR', 'GT', 'HN', 'NI', 'PA', 'PE', 'SV', 'DO'])

/**
 * The number written, whatever groups its digits. One sign before three last digits groups them where the locale
 * groups with it; elsewhere it may be either, and the number is NaN.
 */
export function numberFrom(written: string, locale: Locale): number {
  const [, units, part, parts] = FRACTION.exec(written) ?? []
  if (parts !== undefined) return Number(units) + Number(part) / Number(parts)
  const plain = written.replace(SPANISH_COMMA, ',').replaceAll(/['’ \u00A0\u202F]/g, '')
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  if (last === -1) return Number(plain)
  const sign = plain[last]
  const isRepeated = plain.indexOf(sign ?? '') !== last
  const isOnly = !/[.,]/.test(plain.slice(0, last))
  if (isOnly && plain.length - last === 4 && !plain.startsWith('0')) {
    return sign === (hasDecimalPoint(locale) ? ',' : '.') ? Number(digitsOf(plain)) : NaN
  }
  if (isRepeated) return Number(digitsOf(plain))
  return Number(`${digitsOf(plain.slice(0, last))}.${plain.slice(last + 1)}`)
}

const FRACTION = new RegExp(String.raw`^(\d+)${SPACE}(\d)/(\d)$`)

/** `12'50`, `12´50` */
const SPANISH_COMMA = /['’´](?=\d{1,2}$)/

function hasDecimalPoint({ language, region }: Locale): boolean {
  return POINT_LANGUAGES.has(language) || POINT_REGIONS.has(region)
}

function digitsOf(written: string): string {
  return written.replaceAll(/\D/g, '')
}
