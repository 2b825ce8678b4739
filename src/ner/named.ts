import { startOfRun } from './run-before.ts'
import { LETTERS } from './words.ts'

/** How surely the words before a number name it: `order number 4711` and `order #4711` more than `order 4711`. */
export type Naming = 'explicit' | 'plain'

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
  return (text, start) => {
    let naming: Naming = 'plain'
    let at = start
    for (let words = 0; words < MOST_WORDS; words++) {
      const wordEnd = startOfRun(text, at, SIGN, MOST_SIGNS)
      if (text.slice(wordEnd, at).includes('#')) naming = 'explicit'
      at = startOfRun(text, wordEnd, LETTER, MOST_LETTERS)
      const word = text.slice(at, wordEnd).toLowerCase()
      if (text.startsWith('. ', wordEnd) && UNSHORTENED.test(word)) return undefined
      const joined = JOINED.exec(word)?.[1]
      if (joined !== undefined && isThing.has(joined)) return 'explicit'
      if (isThing.has(word)) return naming
      if (NUMBER_WORDS.has(word)) naming = 'explicit'
      else if (!LINKS.has(word)) return undefined
    }
    return undefined
  }
}

/** Every word that names one of the things, alone or joined. */
export function namesOf(things: string): readonly string[] {
  return things
    .split('|')
    .flatMap((thing) => [thing, ...JOINTS.flatMap((joint) => [thing + joint, `${thing}s${joint}`])])
}

const MOST_WORDS = 4
const MOST_SIGNS = 4
const MOST_LETTERS = 24

const SIGN = /[ \u00A0:#='"“”.°º\-–(]/
const LETTER = new RegExp(`[${LETTERS}]`)
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'number|num|no|nr|nummer|numéro|numero|número|n|id|code|código|codice|kennung'.split('|'),
)
/** A full stop behind them ends the sentence. */
const UNSHORTENED = /(?:number|nummer|numéro|numero|número|code)$/
const LINKS: ReadonlySet<string> = new Set('is|s|was|ist|war|lautet|est|es|è|é'.split('|'))
const JOINTS = ['nummer', 'nr', 'kennung', 'code', 'id']
const JOINED = new RegExp(`^(.{2,20}?)s?(?:${JOINTS.join('|')})$`)
