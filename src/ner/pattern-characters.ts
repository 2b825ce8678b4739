import type { AST } from '@eslint-community/regexpp'
import { LAST_ASCII } from './automaton/code-points.ts'

export type CharacterSetNode = AST.CharacterSet | AST.CharacterClass

/** Under flag `i`, K and the Kelvin sign match each other, and so do S and the long s: one ASCII, the other not. */
export const MORE_THAN_ASCII_IN_ANY_CASE = new Set(['k', 's', 'K', 'S', '\u212A', '\u017F'])

/** The characters of ASCII in a set. Asks the engine itself, about all characters at once. Both letter cases count, so a member is never overlooked. */
export function asciiMembers(set: CharacterSetNode): readonly string[] {
  return [...new Set(['gu', 'giu'].flatMap((flags) => ASCII_TEXT.match(new RegExp(set.raw, flags)) ?? []))]
}

const ASCII = Array.from({ length: LAST_ASCII + 1 }, (_, point) => String.fromCodePoint(point))
const ASCII_TEXT = ASCII.join('')
export const LETTERS_AND_DIGITS = ASCII.filter((character) => /[a-z0-9]/iu.test(character))

/** Never false when it does. */
export function mayHoldNonAscii(set: CharacterSetNode): boolean {
  if (set.type === 'CharacterSet') return set.kind !== 'digit' || set.negate
  return set.negate || set.unicodeSets || set.elements.some(mayElementBeNonAscii)
}

function mayElementBeNonAscii(element: AST.ClassRangesCharacterClassElement): boolean {
  switch (element.type) {
    case 'Character':
      return element.value > LAST_ASCII
    case 'CharacterClassRange':
      return element.max.value > LAST_ASCII
    case 'CharacterSet':
      return mayHoldNonAscii(element)
  }
}

export function textOf({ value }: AST.Character): string {
  return String.fromCodePoint(value)
}
