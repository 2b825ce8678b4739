import { NATIONS, type Currency } from '../currency.ts'
import type { RowContext } from '../recogniser.ts'
import type { Reading } from '../rule.ts'
import { meaningOf } from '../words.ts'
import { numberFrom } from './number.ts'

/** As a part of the unit. */
export function ofCents(cents = '0'): number {
  return Number(cents) / 100
}

/** `25.00 EUR`, `more` units than the multiple says; no value where the digits or the name can be read in two ways. */
export function valueOf(
  amount: string,
  times: number,
  more: number,
  currency: Currency | undefined,
  nation: string | undefined,
  row: RowContext,
  sign: 1 | -1,
): Reading | undefined {
  const units = numberFrom(amount, row.locale)
  const whole = (units ?? NaN) * times + more
  return valueIn(sign * whole, currency, nation, row)
}

/** No value for what is no number, or where the name says no currency. */
export function valueIn(
  units: number,
  currency: Currency | undefined,
  nation: string | undefined,
  { locale }: RowContext,
): Reading | undefined {
  if (currency === undefined) return undefined
  const code = meaningOf(NATIONS, nation) ?? currency.byRegion?.get(locale.region) ?? currency.code
  if (Number.isNaN(units) || code === undefined) return {}
  return { value: `${(currency.isHundredth ? units / 100 : units).toFixed(2)} ${code}` }
}
