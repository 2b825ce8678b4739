import { startOfRun, textBefore } from './run-before.ts'
import { LETTERS } from './words.ts'

/** How surely the words before a number name it: `order number 4711` and `order #4711` more than `order 4711`. */
type Naming = 'explicit' | 'plain'

/** To the left of a number and its prefix: nothing that they would be part of, save the full stop of `no.` and `nr.`. */
export const LEFT_OF_NUMBER = `(?<![${LETTERS}\\d_/@-]|(?<!n[or])\\.)`
/** Behind these words "order" and "issue" are what somebody wants, and no things. */
export const WANTING = '(?:i|we|to|please|can|will|would)'

/**
 * Reads backwards from a number over signs and words such as "number" and "is" to the thing it is a number of. The
 * things are words in small letters, separated by `|`; they may be joined with a word for number (`Bestellnummer`).
 */
export function namingReader(things: string): (text: string, start: number) => Naming | undefined {
  const isThing = new Set(things.split('|'))
  const namingOf = (text: string, start: number): Naming | undefined => {
    let naming: Naming = 'plain'
    let at = start
    for (let words = 0; words < MOST_WORDS; words++) {
      const wordEnd = startOfRun(text, at, SIGN, MOST_SIGNS)
      if (text.slice(wordEnd, at).includes('#')) naming = 'explicit'
      at = startOfRun(text, wordEnd, LETTER, MOST_LETTERS)
      const word = text.slice(at, wordEnd).toLowerCase()
      if (text.startsWith('. ', wordEnd) && UNSHORTENED.test(word)) return undefined
      const joined = JOINED.exec(word)?.[1]
      if (joined !== undefined && (isThing.has(joined) || isThing.has(`${joined}s`))) return 'explicit'
      if (isThing.has(word)) return naming
      if (
        word.endsWith('s') &&
        isThing.has(word.slice(0, -1)) &&
        FIVE_DIGITS.test(text.slice(start, start + 5))
      )
        return naming
      if (NUMBER_WORDS.has(word)) naming = 'explicit'
      else if (!LINKS.has(word) && !(JOINING.has(word) && isJoining(text, at, wordEnd))) return undefined
    }
    return undefined
  }
  return (text, start) => {
    const naming = namingOf(text, start)
    if (naming !== undefined) return naming
    const other = otherBefore(text, start)
    return other === undefined ? undefined : namingOf(text, other)
  }
}

/** Behind a verb or before a word for number: `mi pedido es el 4711`, `Bestellung mit der Nummer 4711`. */
function isJoining(text: string, start: number, end: number): boolean {
  return (
    VERB_BEFORE.test(textBefore(text, start, LONGEST_VERB)) ||
    NUMBER_BEHIND.test(text.slice(end, end + LONGEST_NUMBER))
  )
}

/** Where the number begins that this one is joined to, if both have as many digits: `ticket 47110 and 47111`. */
function otherBefore(text: string, start: number): number | undefined {
  const joint = JOINT.exec(textBefore(text, start, LONGEST_JOINT))?.[0]
  if (joint === undefined) return undefined
  const end = start - joint.length + 1
  const other = startOfRun(text, end, DIGIT, MOST_DIGITS)
  const digits = DIGITS.exec(text.slice(start, start + MOST_DIGITS + 1))?.[0]
  return digits?.length === end - other ? other : undefined
}

/** Every word that names one of the things, alone or joined. */
export function namesOf(things: string): readonly string[] {
  return things
    .split('|')
    .flatMap((thing) => ['', ...JOINTS].flatMap((joint) => [thing + joint, `${thing}s${joint}`]))
}

const MOST_WORDS = 4
const MOST_SIGNS = 4
const MOST_LETTERS = 24
const FIVE_DIGITS = /^\d{5}/
const MOST_DIGITS = 12
const DIGITS = /^\d{5,}/
const DIGIT = /\d/
const JOINT = /\d (?:&|and|or|und|oder|et|ou|y|o|e|en|of) #?$/i
const LONGEST_JOINT = 8

const SIGN = /[ \u00A0:#='’"“”.°º\-–(]/
const LETTER = new RegExp(`[${LETTERS}]`)
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'number|numbers|num|no|nr|nummer|nummern|numéro|numero|número|n|id|code|código|codice|kennung|reference|ref|referenz'.split(
    '|',
  ),
)
/** A full stop behind them ends the sentence. */
const UNSHORTENED = /(?:number|nummer|numéro|numero|número|code)$/
/** Verbs, and the words of `order status 4711` and `conta corrente 12345`. */
const LINKS: ReadonlySet<string> = new Set(
  'is|s|status|corrente|corriente|courant|was|ist|war|lautet|est|c|es|è|é'.split('|'),
)
/** Articles, and words between a thing and its number. */
const JOINING: ReadonlySet<string> = new Set('the|die|der|mit|le|la|avec|el|con|il|met|o|a|com|de'.split('|'))
const VERB_BEFORE = /[ '’](?:is|ist|est|es|è|é)[ ]$/i
const LONGEST_VERB = 5
const NUMBER_BEHIND = new RegExp(`^[ ](?:der[ ])?(?:number|nummer|num[eé]ro|número|id)(?![${LETTERS}])`, 'i')
const LONGEST_NUMBER = 13
const JOINTS = ['nummer', 'nummern', 'number', 'nr', 'kennung', 'code', 'id']
const JOINED = new RegExp(`^(.{2,20}?)s?(?:${JOINTS.join('|')})$`)
