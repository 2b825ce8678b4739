import { NATIONS, type Currency } from '../currency.ts'
import type { RowContext } from '../recogniser.ts'
import type { Reading } from '../rule.ts'
import { meaningOf } from '../words.ts'

/** As a part of the unit. */
export function ofCents(cents = '0'): number {
  return Number(cents) / 100
}

/** `25.00 EUR`; no value where the number or the name can be read in two ways, and no amount where nothing names a currency. */
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
