import { anyCue, longestOf, wordsOf } from '../cue-words.ts'
import { AT, AT_SIGN, DOT, DOT_IN_ENGLISH, NO_DOMAIN, UNDERSCORE } from '../cues/email.ts'
import type { Reading, Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TOP_LEVEL_DOMAINS } from '../top-level-domains.ts'
import { TRAIT, wordTrait } from '../traits.ts'
import { LETTERS } from '../words.ts'
import { joinedBefore, nameBefore } from './name.ts'
import { PROVIDERS, SHOPS } from './provider.ts'
import { type Said, saidIn, written } from './said.ts'

/** Words without which nothing of an address is said. */
const SAID = wordTrait([...[DOT, UNDERSCORE, AT_SIGN].flatMap(wordsOf), ...PROVIDERS.split('|')])

const SPOKEN_AT = `(?<=[${LETTERS}\\d.],? )(?:(${anyCue(AT_SIGN)})|${anyCue(AT)})`
const RIGHT = `(?![${LETTERS}\\d_@-]|\\.[${LETTERS}\\d])`
const WORD = `[${LETTERS}\\d][${LETTERS}\\d'’-]{0,40}`

/** `john dot smith at gmail dot com`, `max punkt muster at gmx punkt de`, `ana arroba gmail punto com` */
export const IN_WORDS: Rule = {
  name: 'in-words',
  asks: SAID,
  score: 0.8,
  pattern: new RegExp(
    `(?:${SPOKEN_AT}(?=[ ])|(?<=[${LETTERS}\\d])(@)(?! ))((?:[ ]?${WORD})(?:[ ]${WORD}){2,11})${RIGHT}`,
    'gi',
  ),
  read({ 0: match, 1: sign, 2: writtenSign, 3: after = '', index, input }) {
    const domain = domainOf(saidIn(after, index + match.length - after.length))
    if (domain === undefined) return undefined
    const { words, dot, end } = domain
    const host = written(words)
    if (writtenSign !== undefined) return readingOf(joinedBefore(input, index)?.name, host, end)
    const isCertain = sign !== undefined || !DOTS_IN_ENGLISH.has(dot)
    const isMailbox = OF_PROVIDER.test(host ?? '')
    const name = nameBefore(input, { at: index, end, isCertain, isMailbox, isWritten: false })
    return readingOf(name, host, end)
  },
}

const DOMAIN = `((?:[${LETTERS}\\d-]{1,63}\\.){1,4}[a-z]{2,24})${RIGHT}`

/** `john.smith at gmail.com`, `luc.bernard arobase example.fr` */
export const AT_IN_WORDS: Rule = {
  name: 'at-in-words',
  asks: SAID | TRAIT.dotLetter,
  score: 0.8,
  pattern: new RegExp(`${SPOKEN_AT}[ ]${DOMAIN}`, 'gi'),
  read({ 0: match, 1: sign, 2: domain = '', index, input }) {
    const end = index + match.length
    return readingOf(nameOf(input, index, sign, end - domain.length, end), domain, end)
  },
}

/** `john dot smith@gmail.com` */
export const DOT_IN_WORDS: Rule = {
  name: 'dot-in-words',
  asks: SAID | TRAIT.at,
  score: 0.85,
  pattern: new RegExp(
    `(?<=[ ](?:${anyCue(DOT)}|${anyCue(UNDERSCORE)})[ ][${LETTERS}\\d ]{1,40})@${DOMAIN}`,
    'gi',
  ),
  read({ 0: match, 1: domain = '', index, input }) {
    const joined = joinedBefore(input, index)
    return joined?.signs === 'said' ? readingOf(joined.name, domain, index + match.length) : undefined
  },
}

/** Without a value where a number in it may be another one. */
function readingOf(
  name: readonly Said[] | undefined,
  host: string | undefined,
  end: number,
): Reading | undefined {
  const start = name?.[0]?.start
  if (name === undefined || start === undefined) return undefined
  const local = written(name)
  const isKnown = local !== undefined && host !== undefined
  return { start, end, value: isKnown ? `${local}@${host.toLowerCase()}` : undefined }
}

/** Of an address whose domain is written; after a mere `at` only those who give people a mailbox are believed. */
function nameOf(
  text: string,
  at: number,
  sign: string | undefined,
  start: number,
  end: number,
): readonly Said[] | undefined {
  const isCertain = sign !== undefined && !/[ -]/.test(sign)
  const domain = text.slice(start, end)
  const isMailbox = OF_PROVIDER.test(domain)
  if (!isCertain && !isMailbox && !OF_SHOP.test(domain)) return undefined
  return nameBefore(text, { at, end, isCertain, isMailbox, isWritten: true })
}

const SIGN_BEFORE = new RegExp(`${SPOKEN_AT}[ ]$`, 'i')
const LONGEST_SIGN = 'a '.length + longestOf(AT_SIGN) + 1

/** Whether a domain that is written from `start` to `end` is that of an address whose `@` is said. */
export function isOfAddress(text: string, start: number, end: number): boolean {
  const before = textBefore(text, start, LONGEST_SIGN)
  const sign = SIGN_BEFORE.exec(before)
  if (sign === null) return false
  return nameOf(text, start - before.length + sign.index, sign[1], start, end) !== undefined
}

const DOTS_IN_ENGLISH: ReadonlySet<string> = new Set(wordsOf(DOT_IN_ENGLISH))
const OF_PROVIDER = new RegExp(`^(?!${SHOPS})(?:${PROVIDERS})\\.`, 'i')
const OF_SHOP = new RegExp(`^(?:${SHOPS})\\.`, 'i')

interface Domain {
  readonly words: readonly Said[]
  /** What its first dot is called. */
  readonly dot: string
  readonly end: number
}

/** The domain with which words begin. */
function domainOf(words: readonly Said[]): Domain | undefined {
  let label = 0
  let dot = ''
  for (const [at, { word, kind }] of words.entries()) {
    if (NO_DOMAINS.has(word) && (kind === 'name' || at === label)) return undefined
    if (!DOTS.has(word)) continue
    const names = words.slice(label, at).filter(({ kind }) => kind === 'name').length
    if (at === label || names > MOST_NAMES_OF_LABEL) return undefined
    dot ||= word
    const topLevel = lengthOfTopLevel(words.slice(at + 1))
    if (word === 'period' && topLevel > 0 && !USUAL.test(words[at + 1]?.word ?? '')) return undefined
    const last = topLevel === 0 ? undefined : words[at + topLevel]
    if (last) return { words: words.slice(0, at + topLevel + 1), dot, end: last.end }
    label = at + 1
  }
  return undefined
}

/** `at accounting period it is urgent` ends a sentence. */
const USUAL = /^(?:com|net|org|co)$/
const DOTS: ReadonlySet<string> = new Set(wordsOf(DOT))
const NO_DOMAINS: ReadonlySet<string> = new Set(wordsOf(NO_DOMAIN))
const MOST_NAMES_OF_LABEL = 3

/** Of how many words the top-level domain is with which they begin: `com`, spelt `c o m`; 0 when a label follows. */
function lengthOfTopLevel(words: readonly Said[]): number {
  const isTopLevel = (length: number): boolean => {
    const name = words.slice(0, length)
    return (
      name.length === length &&
      (length === 1 || name.every(({ kind }) => kind === 'letter')) &&
      TOP_LEVEL_DOMAINS.has(name.map(({ word }) => word).join('')) &&
      !DOTS.has(words[length]?.word ?? '')
    )
  }
  return [3, 2, 1].find(isTopLevel) ?? 0
}
