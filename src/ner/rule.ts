import { compileAhead } from './compile-ahead.ts'
import type { EntitySpan } from './entity.ts'
import type { RowContext } from './recogniser.ts'
import { resolve } from './resolve.ts'
import { digitsOf, traitsOf } from './traits.ts'

/**
 * One way in which people write an entity. The pattern (flags `g` or `gi`, bounded in length, so that looking again
 * one unit after a look-alike keeps the time linear) finds a candidate; `read` turns look-alikes away.
 */
export interface Rule {
  readonly name: string
  readonly score: number
  /** Traits without which a text holds nothing that this rule finds. */
  readonly asks: number
  readonly pattern: RegExp
  /** How many units of a match may stand before its first digit; absent where it may hold none. */
  readonly beforeDigit?: number
  read(match: RegExpExecArray, row: RowContext): Reading | undefined
}

/** What a candidate means. Without a `value` it is ambiguous. */
export interface Reading {
  readonly value?: string | undefined
  /** Where the entity ends, when the candidate says more than the entity. */
  readonly end?: number
  /** Where it starts, when the candidate begins with a cue. */
  readonly start?: number
}

/** What the rules of one type find, the longer one where two overlap. */
export function findByRules(
  type: string,
  rules: readonly Rule[],
  text: string,
  row: RowContext,
): readonly EntitySpan[] {
  let spans: EntitySpan[] = NONE
  const traits = traitsOf(text)
  for (const rule of rules) {
    if ((traits & rule.asks) === rule.asks) spans = withFound(type, rule, text, row, spans)
  }
  return resolve(spans)
}

/** Shared by all texts in which a rule finds nothing; only `withFound` makes lists that grow. */
const NONE: EntitySpan[] = []

function withFound(
  type: string,
  rule: Rule,
  text: string,
  row: RowContext,
  before: EntitySpan[],
): EntitySpan[] {
  let spans = before
  const { pattern } = rule
  if (pattern.lastIndex !== HAS_RUN) compileAhead(pattern)
  const { beforeDigit = Infinity } = rule
  const { first, last } = digitsOf(text)
  pattern.lastIndex = Math.max(0, first - beforeDigit)
  const end = beforeDigit === Infinity ? text.length : last
  while (pattern.lastIndex <= end) {
    const match = pattern.exec(text)
    if (match === null) break
    const reading = rule.read(match, row)
    if (reading === undefined) {
      pattern.lastIndex = match.index + 1
      continue
    }
    const span = spanOf(type, rule, match, reading)
    if (spans === NONE) spans = [span]
    else spans.push(span)
    pattern.lastIndex = span.end
  }
  pattern.lastIndex = HAS_RUN
  return spans
}

/** Where a pattern is left; one that has not run yet stands at 0. */
const HAS_RUN = 1

function spanOf(type: string, rule: Rule, match: RegExpExecArray, reading: Reading): EntitySpan {
  const { start = match.index, end = match.index + match[0].length, value } = reading
  const text = match.input.slice(start, end)
  const { name, score } = rule
  return value === undefined
    ? { type, start, end, text, ambiguous: true, rule: name, score }
    : { type, start, end, text, value, rule: name, score }
}
