import { RegExpParser, type AST } from '@eslint-community/regexpp'
import { LAST_ASCII } from './automaton/code-points.ts'
import { stemsAt } from './pattern-beginnings.ts'
import {
  asciiMembers,
  type CharacterSetNode,
  mayHoldNonAscii,
  MORE_THAN_ASCII_IN_ANY_CASE,
  textOf,
} from './pattern-characters.ts'
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
    .flatMap((element, at) => [requiredBy(element, anyCase), requiredStems(stemsAt(elements, at, anyCase))])
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

function requiredStems(stems: readonly string[] | undefined): Requirement | undefined {
  return stems && { marks: 0, stems }
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

/** The marks of its characters together, or 0 when one of them has none. */
function marksOfSet(set: CharacterSetNode): number {
  const marks = asciiMembers(set).map((character) => markOf(character.charCodeAt(0)))
  if (marks.includes(0)) return 0
  return marks.reduce((all, mark) => all | mark, mayHoldNonAscii(set) ? MARK.nonAscii : 0)
}
