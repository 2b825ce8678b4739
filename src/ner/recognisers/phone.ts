import { e164 } from '../phone-number.ts'
import { MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Reading, type Rule } from '../rule.ts'
import { LETTERS } from '../words.ts'

/** A phone number as written: with country code, parentheses, extension. */
export const phone: Recogniser = {
  type: 'phone',
  needs: { marks: MARK.digit },
  find: (text, row) => findByRules('phone', [NUMBER], text, row),
}

/** Up to twenty digits with what people put between them. */
const RUN = String.raw`(?:\(\+?|\+)?\d(?:[ ]?[-./()]{0,2}[ ]{0,3}\d){5,19}`
const EXTENSION = String.raw`(?:[ ]?,?[ ]?(?:ext(?:ension|n)?\.?|x|#|durchwahl|dw)[ ]?\d{1,7}(?!\d))?`
const LEFT = String.raw`(?<![\d${LETTERS}_+#$€£*/])(?<!\d[-.,:/+*()]{1,2})(?<!\d[ ]?[-–*+][ ]?)(?<![${LETTERS}][-.])`
const RIGHT = String.raw`(?![\d_%€$£*]|[.,:/+*-]\d|-?[${LETTERS}])`

const NUMBER: Rule = {
  name: 'number',
  score: 0.9,
  pattern: new RegExp(`${LEFT}(${RUN})${EXTENSION}${RIGHT}`, 'gi'),
  read(match, { locale }) {
    const written = match[1] ?? ''
    const left = match.input.slice(Math.max(0, match.index - CUE_REACH), match.index)
    if (!isPhone(written, cueIn(left), match[0].length > written.length)) return undefined
    return { value: e164(written, locale) } satisfies Reading
  },
}

/** How far to the left of a number a cue counts, in UTF-16 units. */
const CUE_REACH = 48
type Cue = 'for' | 'against' | 'none'

const CUES =
  /\b(phone|telephone|mobile|cell|tel|call|dial|ring|fax|text|sms|whatsapp|contact|handy|telefon|rufnummer|mobil|anrufen|ruf|téléphone|portable|appel\w*|teléfono|telefono|móvil|celular|llam\w*|chiam\w*|cellulare|telefoon\w*|bel|bellen|nummer|mobiel|telefone|telemóvel|ligar|ligue)\b|\b(account|acct|card|order|pin|ssn|social security|iban|invoice|tracking|flight|ride|id|reference|ref|booking|serial|konto\w*|bestell\w*|rechnung\w*|kunden\w*|compte|commande|facture|cuenta|pedido|factura|conto|ordine|fattura|rekening|bestelling|factuur|conta|fatura|passport|licen[sc]e|zip|policy|case|ticket|version|isbn|routing|code|amount|dollars|price)\b/gi

function cueIn(left: string): Cue {
  let cue: Cue = 'none'
  for (const [, positive] of left.matchAll(CUES)) cue = positive === undefined ? 'against' : 'for'
  return cue
}

function isPhone(written: string, cue: Cue, hasExtension: boolean): boolean {
  const digits = written.replaceAll(/\D/g, '')
  const groups = written.split(/\D+/).filter(Boolean)
  if (digits.length > 15 || digits.length < 7) return false
  if (isSocialSecurity(written) || isAddress(groups, written) || isDateLike(written)) return false
  if (hasParenthesisOpen(written)) return false
  if (written.includes('+')) return digits.length >= 8
  if (hasExtension) return true
  if (cue === 'for') return true
  if (cue === 'against') return false
  if (/^00\d/.test(digits) && digits.length >= 10) return true
  if (groups.length === 1) return /^0[1-9]\d{8,9}$/.test(digits)
  if (/^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits) && isNorthAmerican(groups)) return true
  if (written.startsWith('(')) return digits.length >= 8
  return digits.startsWith('0') && digits.length >= 9 && digits.length <= 12
}

const isNorthAmerican = (groups: readonly string[]): boolean =>
  /^(?:1 )?\d{3} \d{3} \d{4}$/.test(groups.join(' '))
const isSocialSecurity = (written: string): boolean => /^\d{3}[- ]\d{2}[- ]\d{4}$/.test(written)
const isAddress = (groups: readonly string[], written: string): boolean =>
  groups.length === 4 && /^[\d.]+$/.test(written) && groups.every((group) => Number(group) <= 255)
const isDateLike = (written: string): boolean =>
  /^(?:[12]\d{3}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:19|20)?\d{2})(?!\d)/.test(written)
const hasParenthesisOpen = (written: string): boolean =>
  (written.match(/\(/g)?.length ?? 0) !== (written.match(/\)/g)?.length ?? 0)
