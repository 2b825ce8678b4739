import { LETTERS, alternation } from './words.ts'

/**
 * Cue words by language, in small letters and between bars, on one line or more. What languages share stands in each of
 * them, what belongs to none, such as an abbreviation, under `any`; a trailing `*` stands for any ending.
 */
export type CueWords = Readonly<Partial<Record<Language, string | readonly string[]>>>

type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pt' | 'any'

/** Each word of all languages once. */
export function wordsOf(table: CueWords): readonly string[] {
  const lines = Object.values(table).flat()
  return [...new Set(lines.flatMap((line) => line.split('|')))]
}

/** How long the longest word is, in UTF-16 units: so far must one look beside a candidate. For words without a star. */
export function longestOf(...tables: readonly CueWords[]): number {
  return Math.max(...tables.flatMap(wordsOf).map((word) => word.length))
}

/** The words of all languages as an alternation, a phrase before its first word. */
export function anyCue(table: CueWords): string {
  return alternation(wordsOf(table)).replaceAll(String.raw`\*`, `[${LETTERS}]*`)
}

/** The same for a pattern that tells cases apart: each word may begin with a capital. */
export function anyCueOrCapital(table: CueWords): string {
  return anyCue(table).replaceAll(/(?<=^|\|)[a-zà-ÿ]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)
}
