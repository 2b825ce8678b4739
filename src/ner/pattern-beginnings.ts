import type { AST } from '@eslint-community/regexpp'
import { LAST_ASCII } from './automaton/code-points.ts'
import {
  asciiMembers,
  LETTERS_AND_DIGITS,
  mayHoldNonAscii,
  MORE_THAN_ASCII_IN_ANY_CASE,
  textOf,
} from './pattern-characters.ts'

/** What the words that begin at this element of the sequence begin with, if a word begins there at all and that is known. */
export function stemsAt(
  elements: readonly AST.Element[],
  at: number,
  anyCase: boolean,
): readonly string[] | undefined {
  const before = elements[at - 1]
  if (before === undefined || !isWordStartAfter(before)) return undefined
  const { open, closed } = beginnings(elements.slice(at), anyCase)
  const stems = [...new Set([...open, ...closed])]
  return stems.includes('') ? undefined : stems
}

/** Whether no ASCII letter or digit can stand between this element and a letter or digit that follows it. */
function isWordStartAfter(element: AST.Element): boolean {
  switch (element.type) {
    case 'Assertion':
      if (element.kind === 'word') return !element.negate
      if (element.kind === 'start') return true
      return element.kind === 'lookbehind' && element.negate && keepsWordsOut(element)
    case 'Character':
      return (
        !LETTERS_AND_DIGITS.includes(textOf(element)) && !MORE_THAN_ASCII_IN_ANY_CASE.has(textOf(element))
      )
    case 'CharacterSet':
    case 'CharacterClass':
      return asciiMembers(element).every((character) => !LETTERS_AND_DIGITS.includes(character))
    case 'Quantifier':
      return element.min > 0 && isWordStartAfter(element.element)
    case 'Group':
    case 'CapturingGroup':
    case 'ExpressionCharacterClass':
    case 'Backreference':
      return false
  }
}

function keepsWordsOut({ alternatives }: AST.LookbehindAssertion): boolean {
  return alternatives.some(({ elements: [element, ...others] }) => {
    if (others.length > 0 || (element?.type !== 'CharacterSet' && element?.type !== 'CharacterClass'))
      return false
    const test = new RegExp(`^(?:${element.raw})$`, 'u')
    return LETTERS_AND_DIGITS.every((character) => test.test(character))
  })
}

/** Texts that a sequence can begin with; the open ones go on with whatever follows the sequence. */
interface Beginnings {
  readonly open: readonly string[]
  readonly closed: readonly string[]
}

const NOTHING_KNOWN: Beginnings = { open: [], closed: [''] }
const MOST_BEGINNINGS = 32

function beginnings(elements: readonly AST.Element[], anyCase: boolean): Beginnings {
  let known: Beginnings = { open: [''], closed: [] }
  for (const element of elements) {
    const next = beginningsOf(element, anyCase)
    const { open, closed } = known
    const longer = {
      open: open.flatMap((text) => next.open.map((end) => text + end)),
      closed: [...closed, ...open.flatMap((text) => next.closed.map((end) => text + end))],
    }
    if (longer.open.length + longer.closed.length > MOST_BEGINNINGS)
      return { open: [], closed: [...closed, ...open] }
    known = longer
    if (known.open.length === 0) break
  }
  return known
}

function beginningsOf(element: AST.Element, anyCase: boolean): Beginnings {
  switch (element.type) {
    case 'Assertion':
      return { open: [''], closed: [] }
    case 'Character':
      return beginningsOfCharacter(textOf(element), anyCase)
    case 'CharacterClass':
      return mayHoldNonAscii(element) ? NOTHING_KNOWN : choice(asciiMembers(element), anyCase)
    case 'Group':
    case 'CapturingGroup':
      return together(element.alternatives.map(({ elements }) => beginnings(elements, anyCase)))
    case 'Quantifier': {
      if (element.min === 0) return NOTHING_KNOWN
      const { open, closed } = beginningsOf(element.element, anyCase)
      return element.max === 1 ? { open, closed } : { open: [], closed: [...open, ...closed] }
    }
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
    case 'Backreference':
      return NOTHING_KNOWN
  }
}

const MOST_CHOICES = 4

function choice(characters: readonly string[], anyCase: boolean): Beginnings {
  if (characters.length === 0 || characters.length > MOST_CHOICES) return NOTHING_KNOWN
  return together(characters.map((character) => beginningsOfCharacter(character, anyCase)))
}

function beginningsOfCharacter(character: string, anyCase: boolean): Beginnings {
  if (anyCase && MORE_THAN_ASCII_IN_ANY_CASE.has(character)) return NOTHING_KNOWN
  if (LETTERS_AND_DIGITS.includes(character)) return { open: [character], closed: [] }
  return (character.codePointAt(0) ?? 0) > LAST_ASCII ? { open: [], closed: [character] } : NOTHING_KNOWN
}

function together(choices: readonly Beginnings[]): Beginnings {
  return { open: choices.flatMap(({ open }) => open), closed: choices.flatMap(({ closed }) => closed) }
}
