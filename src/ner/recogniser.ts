import type { EntitySpan } from './entity.ts'
import type { Locale } from './locale.ts'

/** What the bytes of an utterance are and how they stand, one bit each, gathered while its record is scanned. */
export const MARK = {
  /** `0` to `9` */
  digit: 1,
  /** `@` */
  at: 2,
  /** `.` */
  dot: 4,
  /** `:` */
  colon: 8,
  /** `/` */
  slash: 16,
  /** `$`, `%` or any byte above 0x7F, which may belong to a currency sign */
  currency: 32,
  /** any byte above 0x7F */
  nonAscii: 64,
  /** set for every utterance: for a recogniser that cannot say what it needs */
  always: 128,
  /** seven digits or more, wherever they stand */
  sevenDigits: 256,
  /** a digit beside a letter of ASCII, any byte above 0x7F or one of `-` `_` `.` `/` */
  joinedDigit: 512,
} as const

/**
 * What an utterance must hold before a recogniser can find anything in it: one of the marks, a word from every
 * one of the lists, or words in a row. The engine decodes no utterance that meets nobody's needs.
 */
export interface Needs {
  /** Any one of these bits suffices; 0 for none. */
  readonly marks: number
  /**
   * Or: for each list, some word of the utterance that begins with one of its stems. On the UTF-8 bytes: a word
   * begins at a letter or digit that follows no ASCII letter or digit, and at every byte above 0x7F. Letters
   * of ASCII and Latin-1 (to `þ`, but for `µ`, `å`, `ß`) compare in any case, digits all compare equal; any other
   * letter of a stem stands for one byte above 0x7F, and what follows it is not compared. So this may let an
   * utterance pass in vain, but never holds back a match whose words are written with these letters, accents in one
   * code point.
   */
  readonly words?: readonly (readonly string[])[]
  /** Or: `IN_A_ROW` words that begin, as above, with any of these stems, each at most `NEXT_WORD` bytes after the one before. */
  readonly inRow?: readonly string[]
}

/** How many words make a row. */
export const IN_A_ROW = 5
/** How far after the start of one the next may start, in bytes; or in UTF-16 units, of which a text never has more than bytes. */
export const NEXT_WORD = 40

/** The stem of all words that begin with a digit, as digits compare equal. */
export const ANY_DIGIT = '0'

/**
 * What a recogniser may know of the row beside its text. It decides values; spans only where the same text is something
 * else elsewhere (`hier`, `R450`), and no relative date is found without a reference date.
 */
export interface RowContext {
  readonly locale: Locale
  /** `YYYY-MM-DD`, from which relative dates count; absent when the row has none. */
  readonly referenceDate?: string
}

/** Finds the entities of one type: pure, in time linear in the text. Spans of one call do not overlap. */
export interface Recogniser {
  readonly type: string
  readonly needs: Needs
  find(text: string, row: RowContext): readonly EntitySpan[]
}
