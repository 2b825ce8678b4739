import { passesMod97 } from '../checksum.ts'
import { MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Reading, type Rule } from '../rule.ts'
import { TRAIT } from '../traits.ts'
import { LETTERS } from '../words.ts'

/** An international bank account number whose country, length and check digits are right. */
export const iban: Recogniser = {
  type: 'iban',
  needs: { marks: MARK.digit },
  find: (text, row) => findByRules('iban', rules, text, row),
}

/** Lengths by country, from the SWIFT IBAN registry. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 ' +
    'EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 ' +
    'KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 ' +
    'PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 ' +
    'UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)

const ACCOUNT: Rule = {
  name: 'account',
  asks: TRAIT.twoLettersDigit,
  score: 0.99,
  pattern: new RegExp(`(?<![${LETTERS}\\d])[A-Z]{2}\\d{2}(?:[ \\u00A0-]?[A-Z0-9]){11,30}`, 'gi'),
  read: ({ 0: candidate, index, input }) => readAccount(candidate, index, input),
}

/** `IT 31 X 05428 …`, as some banks print it: digits alone must follow, because words would, too. */
const SPACED: Rule = {
  ...ACCOUNT,
  name: 'spaced',
  asks: TRAIT.sevenDigits,
  pattern: new RegExp(
    `(?<![${LETTERS}\\d])[A-Z]{2}[ \\u00A0]\\d{2}(?:[ \\u00A0]?[A-Z]{1,4})?(?:[ \\u00A0-]?\\d){10,27}`,
    'gi',
  ),
}

export const rules: readonly Rule[] = [ACCOUNT, SPACED]

/** The candidate may run on into the words after it; the country says where the number ends. */
function readAccount(candidate: string, start: number, text: string): Reading | undefined {
  const length = LENGTHS.get(candidate.slice(0, 2).toUpperCase())
  if (length === undefined) return undefined
  let end = start
  for (let signs = 0; signs < length && end < start + candidate.length; end++) {
    if (!SEPARATOR.test(text.charAt(end))) signs++
  }
  const value = candidate
    .slice(0, end - start)
    .replaceAll(SEPARATORS, '')
    .toUpperCase()
  if (value.length !== length || SIGN.test(text.charAt(end)) || !passesMod97(value)) return undefined
  return { end, value }
}

const SEPARATOR = /[ \u00A0-]/
const SEPARATORS = /[ \u00A0-]/g
const SIGN = new RegExp(`[${LETTERS}\\d]`)
