/** Luhn's sum, as on payment cards (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** The sum of an IBAN in capitals without spaces (ISO 13616, ISO 7064 MOD 97-10). */
export function passesMod97(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4)
  let rest = 0
  for (const sign of turned) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** The last of the nine digits of a parcel that goes by post (UPU S10). */
export function passesS10(digits: string): boolean {
  const sum = S10_WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  const check = 11 - (sum % 11)
  return Number(digits[8]) === (check === 11 ? 5 : check % 10)
}

const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7]

/** How Belgian banks print a structured communication on transfers, between its signs: `090/9337/55454`. */
export const BELGIAN_COMMUNICATION = String.raw`\d{3}/\d{4}/\d{5}`

/** The sum of such twelve digits: the last two are the rest of the others by 97, 97 for none. */
export function passesBelgianMod97(digits: string): boolean {
  return (Number(digits.slice(0, 10)) % 97 || 97) === Number(digits.slice(10))
}

/** The sum of the ten digits of an enterprise in Belgium: the last two are what the others lack of a multiple of 97. */
export function passesEnterpriseMod97(digits: string): boolean {
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8))
}
