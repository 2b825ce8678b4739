import * as fc from 'fast-check'

const FIRST_SURROGATE = 0xd800
const SURROGATES = 0x800

/** Any code point but a surrogate, as fast-check's unit `binary`; that begins with a table of them all, which takes two seconds. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .nat(0x10ffff - SURROGATES)
  .map((nth) => String.fromCodePoint(nth < FIRST_SURROGATE ? nth : nth + SURROGATES), nthOf)

/** For fast-check, which asks whether one could have been drawn. */
function nthOf(character: unknown): number {
  const [only = '', ...others] = typeof character === 'string' ? character : ''
  const point = only.codePointAt(0)
  if (point === undefined || others.length > 0 || !only.isWellFormed()) throw new Error('Not one character')
  return point < FIRST_SURROGATE ? point : point - SURROGATES
}
