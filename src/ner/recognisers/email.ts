import { MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Rule } from '../rule.ts'

/** A mailbox as in RFC 5322's addr-spec without quoted parts; names and domains in the letters of any script. */
export const email: Recogniser = {
  type: 'email',
  needs: { marks: MARK.at },
  find: (text, row) => (text.includes('@') ? findByRules('email', RULES, text, row) : []),
}

const LETTER = String.raw`A-Za-z0-9\u00C0-\u1FFF\u2C00-\uD7FF`
/** Looked for backwards from the `@`, at most 64 units, so that a long run of letters costs nothing. */
const LOCAL_PART = String.raw`(?<=(?<!//[^\s/@]{0,64})(?<![${LETTER}_.+@-])([${LETTER}_][${LETTER}_.!#$%&'*+=?^{|}~-]{0,63}))`
const LABEL = `[${LETTER}](?:[${LETTER}-]{0,61}[${LETTER}])?`
const TOP_LEVEL = String.raw`(?:[A-Za-z\u00C0-\u1FFF\u2C00-\uD7FF]{2,24}|xn--[a-z0-9-]{2,59})`

const ADDRESS: Rule = {
  name: 'address',
  score: 0.99,
  pattern: new RegExp(
    String.raw`${LOCAL_PART}@((?:${LABEL}\.){1,8}${TOP_LEVEL})(?![${LETTER}@_]|-[${LETTER}])`,
    'g',
  ),
  read: readAddress,
}

/** After `mailto:` the domain may be a bare host. */
const MAILTO: Rule = {
  name: 'mailto',
  score: 0.95,
  pattern: new RegExp(String.raw`(?<=mailto:([${LETTER}_.+-]{1,64}))@(${LABEL})(?![${LETTER}@_.-])`, 'gi'),
  read: readAddress,
}

const RULES: readonly Rule[] = [ADDRESS, MAILTO]

function readAddress({
  0: match,
  1: local = '',
  2: domain = '',
  index,
}: RegExpExecArray): ReturnType<Rule['read']> {
  if (local.includes('..') || local.endsWith('.')) return undefined
  return { start: index - local.length, end: index + match.length, value: `${local}@${domain.toLowerCase()}` }
}
