import { RegExpParser, type AST } from '@eslint-community/regexpp'
import { LAST_ASCII } from './automaton/code-points.ts'
import { MARK } from './recogniser.ts'

/** What can be said of a regular expression without running it. */
interface PatternShape {
  /** Whether it might match no character at all; never false when it does. */
  readonly canBeEmpty: boolean
  /** What every utterance with a match holds; undefined when nothing is sure. */
  readonly requirement: Requirement | undefined
}

/** One of these marks, or a word that begins with one of these stems (see `Needs`). */
export interface Requirement {
  readonly marks: number
  readonly stems: readonly string[]
}

/** Reads a pattern that `new RegExp(pattern, 'u')` accepts; undefined when the syntax is too new to be understood. */
export function shapeOf(pattern: string, ignoreCase: boolean): PatternShape | undefined {
  const parsed = parse(pattern)
  if (!parsed) return undefined
  const anyCase = ignoreCase || MODIFIERS.test(pattern)
  const required = oneOf(parsed.alternatives.map(({ elements }) => requiredBySequence(elements, anyCase)))
  return { canBeEmpty: parsed.alternatives.some(canSequenceBeEmpty), requirement: required }
}

/** The mark that an utterance with this character has; 0 for none. */
export function markOf(point: number): number {
  if (point > LAST_ASCII) return MARK.nonAscii
  if (point >= 0x30 && point <= 0x39) return MARK.digit
  return MARK_OF_SIGN.get(String.fromCodePoint(point)) ?? 0
}

const MARK_OF_SIGN = new Map<string, number>([
  ['@', MARK.at],
  ['.', MARK.dot],
  [':', MARK.colon],
  ['/', MARK.slash],
  ['$', MARK.currency],
  ['%', MARK.currency],
])
/** `(?i:…)` and its kind: what is inside may match in any case. */
const MODIFIERS = /\(\?[a-z-]+:/u

function parse(pattern: string): AST.Pattern | undefined {
  try {
    return new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true })
  } catch {
    return undefined
  }
}

function canSequenceBeEmpty({ elements }: AST.Alternative): boolean {
  return elements.every(canBeEmpty)
}

function canBeEmpty(element: AST.Element): boolean {
  switch (element.type) {
    case 'Assertion':
    case 'Backreference':
      return true
    case 'Quantifier':
      return element.min === 0 || canBeEmpty(element.element)
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.some(canSequenceBeEmpty)
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return false
  }
}

/** Any one element's requirement is the sequence's: the one that the fewest utterances meet is kept. */
function requiredBySequence(elements: readonly AST.Element[], anyCase: boolean): Requirement | undefined {
  return elements
    .flatMap((element, at) => [requiredBy(element, anyCase), stemsAt(elements, at, anyCase)])
    .filter((requirement) => requirement !== undefined)
    .reduce<Requirement | undefined>(
      (best, other) => (best && cost(best) <= cost(other) ? best : other),
      undefined,
    )
}

function requiredBy(element: AST.Element, anyCase: boolean): Requirement | undefined {
  switch (element.type) {
    case 'Assertion':
      // What a positive lookaround sees stands in the utterance as well.
      if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return undefined
      return element.negate ? undefined : requiredByChoice(element.alternatives, anyCase)
    case 'Group':
    case 'CapturingGroup':
      return requiredByChoice(element.alternatives, anyCase)
    case 'Quantifier':
      return element.min === 0 ? undefined : requiredBy(element.element, anyCase)
    case 'Character':
      return anyCase && MORE_THAN_ASCII_IN_ANY_CASE.has(textOf(element))
        ? undefined
        : requiredMarks(markOf(element.value))
    case 'CharacterSet':
    case 'CharacterClass':
      return requiredMarks(marksOfSet(element))
    case 'ExpressionCharacterClass':
    case 'Backreference':
      return undefined
  }
}

function requiredByChoice(
  alternatives: readonly AST.Alternative[],
  anyCase: boolean,
): Requirement | undefined {
  return oneOf(alternatives.map(({ elements }) => requiredBySequence(elements, anyCase)))
}

function oneOf(choices: readonly (Requirement | undefined)[]): Requirement | undefined {
  const known = choices.filter((choice) => choice !== undefined)
  if (known.length < choices.length) return undefined
  return {
    marks: known.reduce((marks, choice) => marks | choice.marks, 0),
    stems: known.flatMap((choice) => choice.stems),
  }
}

function requiredMarks(marks: number): Requirement | undefined {
  return marks === 0 ? undefined : { marks, stems: [] }
}

/** How many utterances meet it, roughly; marks are gathered anyway, stems have to be looked for. */
function cost({ marks, stems }: Requirement): number {
  const ofMarks = COST_OF_MARK.reduce((sum, [mark, cost]) => sum + (marks & mark ? cost : 0), 0)
  if (stems.length === 0) return ofMarks
  return ofMarks + (stems.some((stem) => stem.length < 2) ? 9 : 4)
}

const COST_OF_MARK: readonly (readonly [mark: number, cost: number])[] = [
  [MARK.at, 1],
  [MARK.slash, 2],
  [MARK.colon, 2],
  [MARK.digit, 3],
  [MARK.currency, 5],
  [MARK.nonAscii, 5],
  [MARK.dot, 8],
]

/** Under flag `i`, K and the Kelvin sign match each other, and so do S and the long s: one ASCII, the other not. */
const MORE_THAN_ASCII_IN_ANY_CASE = new Set(['k', 's', 'K', 'S', '\u212A', '\u017F'])

type CharacterSetNode = AST.CharacterSet | AST.CharacterClass

/** The marks of its characters together, or 0 when one of them has none. */
function marksOfSet(set: CharacterSetNode): number {
  const marks = asciiMembers(set).map((character) => markOf(character.charCodeAt(0)))
  if (marks.includes(0)) return 0
  return marks.reduce((all, mark) => all | mark, mayHoldNonAscii(set) ? MARK.nonAscii : 0)
}

/** Asks the engine itself, about all characters at once. Both letter cases count, so a member is never overlooked. */
function asciiMembers(set: CharacterSetNode): readonly string[] {
  return [...new Set(['gu', 'giu'].flatMap((flags) => ASCII_TEXT.match(new RegExp(set.raw, flags)) ?? []))]
}

const ASCII = Array.from({ length: LAST_ASCII + 1 }, (_, point) => String.fromCodePoint(point))
const ASCII_TEXT = ASCII.join('')
const LETTERS_AND_DIGITS = ASCII.filter((character) => /[a-z0-9]/iu.test(character))

function mayHoldNonAscii(set: CharacterSetNode): boolean {
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

/** What the words that begin at this element of the sequence begin with, if a word begins there at all. */
function stemsAt(elements: readonly AST.Element[], at: number, anyCase: boolean): Requirement | undefined {
  const before = elements[at - 1]
  if (before === undefined || !isWordStartAfter(before)) return undefined
  const { open, closed } = beginnings(elements.slice(at), anyCase)
  const stems = [...new Set([...open, ...closed])]
  return stems.includes('') ? undefined : { marks: 0, stems }
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

function textOf({ value }: AST.Character): string {
  return String.fromCodePoint(value)
}
