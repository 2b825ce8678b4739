import { RegExpParser, type AST } from '@eslint-community/regexpp'
import { complement, LAST_ASCII, normalised, type PointRange, points, single } from './code-points.ts'

/**
 * A regular expression in the strict sense: what one character after another decides, without memory of what came
 * before. It can be matched in a time that only the length of the text decides.
 */
export type Regular =
  | { readonly kind: 'set'; readonly ranges: readonly PointRange[] }
  | { readonly kind: 'sequence'; readonly parts: readonly Regular[] }
  /** Options in order of preference. */
  | { readonly kind: 'choice'; readonly options: readonly Regular[] }
  | {
      readonly kind: 'repeat'
      readonly part: Regular
      readonly min: number
      readonly max: number
      readonly greedy: boolean
    }
  | { readonly kind: 'look'; readonly look: Look }

/** Something that must hold of the characters around a place; neither is consumed. */
export type Look =
  | { readonly at: 'start' | 'end' }
  /** Whether exactly one of the characters beside the place is a word character; `negate`: both or none. */
  | { readonly at: 'word'; readonly negate: boolean }
  /** Whether the character before or after is one of these ASCII characters, or, negated, is not or is missing. */
  | { readonly at: 'before' | 'after'; readonly ascii: readonly PointRange[]; readonly negate: boolean }

/**
 * Reads a pattern that `new RegExp(pattern, 'u')`, or with flag `i` as well, accepts. Undefined when it is not regular,
 * may match nothing at all, or asks for what is not worth its tables: properties of Unicode, letters beyond ASCII in
 * any case, lookarounds of more than an ASCII character.
 */
export function regularOf(pattern: string, ignoreCase: boolean): Regular | undefined {
  try {
    const { alternatives } = new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true })
    const regular = choiceOf(alternatives, ignoreCase)
    return canBeEmpty(regular) ? undefined : regular
  } catch {
    return undefined // not regular, or of a syntax that is too new
  }
}

/** Thrown within this file alone. */
class NotRegular extends Error {}

function choiceOf(alternatives: readonly AST.Alternative[], ignoreCase: boolean): Regular {
  const options = alternatives.map(({ elements }): Regular => ({
    kind: 'sequence',
    parts: elements.map((element) => regularOfElement(element, ignoreCase)),
  }))
  const [only] = options
  return only && options.length === 1 ? only : { kind: 'choice', options }
}

function regularOfElement(element: AST.Element, ignoreCase: boolean): Regular {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return { kind: 'set', ranges: rangesOf(element, ignoreCase) }
    case 'Group':
      if (element.modifiers) throw new NotRegular()
      return choiceOf(element.alternatives, ignoreCase)
    case 'CapturingGroup':
      return choiceOf(element.alternatives, ignoreCase)
    case 'Quantifier': {
      const part = regularOfElement(element.element, ignoreCase)
      // How often nothing at all is repeated differs from engine to engine.
      if (canBeEmpty(part)) throw new NotRegular()
      return { kind: 'repeat', part, min: element.min, max: element.max, greedy: element.greedy }
    }
    case 'Assertion':
      return { kind: 'look', look: lookOf(element, ignoreCase) }
    case 'Backreference':
    case 'ExpressionCharacterClass':
      throw new NotRegular()
  }
}

function canBeEmpty(regular: Regular): boolean {
  switch (regular.kind) {
    case 'set':
      return false
    case 'sequence':
      return regular.parts.every(canBeEmpty)
    case 'choice':
      return regular.options.some(canBeEmpty)
    case 'repeat':
      return regular.min === 0 || canBeEmpty(regular.part)
    case 'look':
      return true
  }
}

function lookOf(assertion: AST.Assertion, ignoreCase: boolean): Look {
  switch (assertion.kind) {
    case 'start':
    case 'end':
      return { at: assertion.kind }
    case 'word':
      return { at: 'word', negate: assertion.negate }
    case 'lookahead':
    case 'lookbehind': {
      const ranges = rangesOfOnly(assertion.alternatives, ignoreCase)
      const at = assertion.kind === 'lookahead' ? 'after' : 'before'
      if (isAscii(ranges)) return { at, ascii: ranges, negate: assertion.negate }
      throw new NotRegular()
    }
  }
}

/** The characters of a lookaround that asks for one. */
function rangesOfOnly(alternatives: readonly AST.Alternative[], ignoreCase: boolean): readonly PointRange[] {
  const [alternative, ...others] = alternatives
  const [element, ...more] = alternative?.elements ?? []
  const isOne =
    element?.type === 'Character' || element?.type === 'CharacterSet' || element?.type === 'CharacterClass'
  if (!isOne || more.length > 0 || others.length > 0) throw new NotRegular()
  return rangesOf(element, ignoreCase)
}

const isAscii = (ranges: readonly PointRange[]): boolean => ranges.every(({ to }) => to <= LAST_ASCII)

type Characters = AST.Character | AST.CharacterSet | AST.CharacterClass

function rangesOf(characters: Characters, ignoreCase: boolean): readonly PointRange[] {
  switch (characters.type) {
    case 'Character':
      return normalised(anyCase(single(characters.value), ignoreCase))
    case 'CharacterSet':
      return normalised(rangesOfSet(characters, ignoreCase))
    case 'CharacterClass': {
      if (characters.unicodeSets) throw new NotRegular()
      const ranges = characters.elements.flatMap((element) => rangesOfClassElement(element, ignoreCase))
      return characters.negate ? complement(ranges) : normalised(ranges)
    }
  }
}

function rangesOfClassElement(
  element: AST.CharacterClassElement,
  ignoreCase: boolean,
): readonly PointRange[] {
  switch (element.type) {
    case 'Character':
      return anyCase(single(element.value), ignoreCase)
    case 'CharacterClassRange':
      return anyCase({ from: element.min.value, to: element.max.value }, ignoreCase)
    case 'CharacterSet':
      return rangesOfSet(element, ignoreCase)
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
    case 'ClassStringDisjunction':
      throw new NotRegular()
  }
}

function rangesOfSet(set: AST.CharacterSet, ignoreCase: boolean): readonly PointRange[] {
  switch (set.kind) {
    case 'any':
      return complement(LINE_TERMINATORS)
    case 'digit':
      return set.negate ? complement(DIGITS) : DIGITS
    case 'space':
      return set.negate ? complement(SPACES) : SPACES
    case 'word': {
      const words = ignoreCase ? [...WORDS, ...WORDS_IN_ANY_CASE] : WORDS
      return set.negate ? complement(words) : words
    }
    case 'property':
      throw new NotRegular()
  }
}

/** With flag `i`, all that match one of these characters (ECMA-262, Canonicalize: simple case folding). */
function anyCase(range: PointRange, ignoreCase: boolean): readonly PointRange[] {
  if (!ignoreCase) return [range]
  if (range.to <= LAST_ASCII) {
    const others = LETTERS.filter(({ letter }) => letter >= range.from && letter <= range.to)
    return [range, ...others.flatMap(({ folded }) => folded)]
  }
  const character = String.fromCodePoint(range.from)
  const hasNoCase = character.toLowerCase() === character.toUpperCase()
  if (range.from === range.to && hasNoCase) return [range]
  throw new NotRegular()
}

/** ECMA-262, WhiteSpace and LineTerminator. */
const SPACES: readonly PointRange[] = [
  { from: 0x09, to: 0x0d },
  ...points(' \u00a0\u1680'),
  { from: 0x2000, to: 0x200a },
  ...points('\u2028\u2029\u202f\u205f\u3000\ufeff'),
]
const LINE_TERMINATORS = points('\n\r\u2028\u2029')
const DIGITS: readonly PointRange[] = [{ from: 0x30, to: 0x39 }]
/** ECMA-262, WordCharacters, … */
export const WORDS: readonly PointRange[] = [
  ...DIGITS,
  { from: 0x41, to: 0x5a },
  single(0x5f),
  { from: 0x61, to: 0x7a },
]
/** … and those that flag `i` adds: the long s and the Kelvin sign. */
const WORDS_IN_ANY_CASE = points('\u017f\u212a')

/** For each ASCII letter those that match it in another case. */
const LETTERS = Array.from({ length: LAST_ASCII + 1 }, (_, letter) => {
  const character = String.fromCodePoint(letter)
  if (!/[a-z]/iu.test(character)) return undefined
  const beyondAscii = { s: '\u017f', k: '\u212a' }[character.toLowerCase()] ?? ''
  return { letter, folded: points(character.toLowerCase() + character.toUpperCase() + beyondAscii) }
}).filter((letter) => letter !== undefined)
