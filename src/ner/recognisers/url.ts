import { anyCue, longestOf } from '../cue-words.ts'
import {
  ADDRESS_BEFORE,
  ADDRESS_AFTER,
  GERMAN_ADDRESS_BEFORE,
  ITALIAN_ADDRESS_BEFORE,
  NATIONAL_ADDRESS_BEFORE,
} from '../cues/url.ts'
import { MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Reading, type Rule } from '../rule.ts'
import { runBefore, textBefore } from '../run-before.ts'
import { FILE_ENDINGS, NO_HOSTS, TOP_LEVEL_DOMAINS, WORDLIKE } from '../top-level-domains.ts'
import { TRAIT, wordTrait } from '../traits.ts'
import { LETTERS, anyOf } from '../words.ts'

/** A web address: with a scheme, with `www.`, or a domain under a known top level. */
export const url: Recogniser = {
  type: 'url',
  needs: { marks: MARK.dot | MARK.colon },
  find: (text, row) => findByRules('url', rules, text, row),
}

const WWW = wordTrait(['www'])
/** Scripts written without spaces end an address, save as a name between dots. */
const UNSPACED = String.raw`\u3000-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF`
/** The first unit of most emoji. */
const EMOJI = String.raw`\uD83C-\uD83E`
/** A quote, a dash or an emoji ends an address, and so do an apostrophe that is no part of a word in it and a comma before the next address. */
const INSIDE = String.raw`(?:(?![,;](?:https?:|www\.))[^\s<>"'“”‘’«»—\`|\\^{}${UNSPACED}${EMOJI}]|'(?=[A-Za-z\d])(?!s(?![A-Za-z\d_]))|[${UNSPACED}]{1,30}(?=\.[A-Za-z]{2}))`
const REST = String.raw`[/?#]${INSIDE}{0,2000}`
const AUTHORITY = String.raw`(?:(?![/?#])${INSIDE}){1,300}`

const WITH_SCHEME: Rule = {
  name: 'scheme',
  asks: TRAIT.scheme,
  score: 0.99,
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}\d+#$_-])(?:https?|ftps?|sftp|wss?)://(?=[A-Za-z\d\u00A1-\uFFEF])(${AUTHORITY})`,
    'gi',
  ),
  read: ({ 0: match, 1: authority = '', index, input }) =>
    hasGoodHost(trimmed(authority)) ? wholeAddress(input, index, index + match.length) : undefined,
}

const WITH_WWW: Rule = {
  name: 'www',
  asks: WWW,
  score: 0.97,
  pattern: new RegExp(String.raw`(?<![${LETTERS}\d@/.-])(www\d?\.(?=[^\s.])${AUTHORITY})`, 'gi'),
  read({ 0: match, index, input }) {
    const authority = trimmed(match)
    const hasTopLevel = /^[^.]+\.[^.].*\.[^\d.]/.test(authority)
    return hasTopLevel && hasGoodHost(authority)
      ? wholeAddress(input, index, index + match.length)
      : undefined
  },
}

const PLAIN = String.raw`${LETTERS}0-9\u0370-\u052F`
const NATIVE_TOP_LEVELS = anyOf([...TOP_LEVEL_DOMAINS].filter((name) => !/^[a-z]/.test(name)))

/** Looked for from the last dot, because dots inside words are rare; a sentence may begin after it without a space. */
const DOMAIN: Rule = {
  name: 'domain',
  asks: TRAIT.dotLetter,
  score: 0.9,
  pattern: new RegExp(
    String.raw`\.(?:((?:com|org)(?=\.[A-Z][a-z])|[A-Za-z]{2,24}(?![A-Za-z\d@_(]|[-.][A-Za-z\d]|:\d{6}))|(?:${NATIVE_TOP_LEVELS}))`,
    'g',
  ),
  read: readDomain,
}

/** `//example.com`, which takes the scheme of the page it stands on. */
const WITHOUT_SCHEME: Rule = {
  name: 'without-scheme',
  asks: TRAIT.doubleSlash,
  score: 0.8,
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}\d:/])//((?:[${PLAIN}-]{1,63}\.){1,7})([a-z]{2,24})(?![${PLAIN}@_-])`,
    'gi',
  ),
  read: ({ 0: match, 2: ending = '', index, input }) =>
    TOP_LEVEL_DOMAINS.has(ending.toLowerCase())
      ? wholeAddress(input, index, index + match.length)
      : undefined,
}

export const rules: readonly Rule[] = [WITH_SCHEME, WITH_WWW, DOMAIN, WITHOUT_SCHEME]

/** No name of a host begins or ends with a hyphen, and the last two hold no underscore (RFC 1123, RFC 8553). */
function hasGoodHost(authority: string): boolean {
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d{1,5}$/, '')
  const names = host.replace(/\.$/, '').split('.')
  if (names.some((name) => name === '' || name.startsWith('-') || name.endsWith('-') || name.includes(':')))
    return false
  if (names.some((name) => ENCODED.test(name) && NOT_ASCII.test(name))) return false
  return names.length < 2 || !names.slice(-2).some((name) => name.includes('_'))
}

/** A label in Punycode holds ASCII alone (RFC 5890, section 2.3.2.1). */
const ENCODED = /^xn--/i
const NOT_ASCII = /[^!-~]/

function readDomain({ 0: dotted, 1: ending, index, input }: RegExpExecArray): Reading | undefined {
  const topLevel = ending?.toLowerCase()
  if (topLevel !== undefined && !TOP_LEVEL_DOMAINS.has(topLevel)) return undefined
  const labels = nameBefore(input, index)
  const start = index - labels.length
  if (!LABELS.test(labels) || /[@＠/_.$-]/.test(input[start - 1] ?? '')) return undefined
  if (SPELLED_AT.test(textBefore(input, start, 40))) return undefined
  const rest = restOfAddress(input, index + dotted.length)
  const address = trimmed(labels + dotted + rest)
  return ending === undefined || isDomain(input, start, address, labels, ending, rest)
    ? upTo(start, address)
    : undefined
}

/** `jan(at)example.nl`, `jay.smith @ gmail.com`: the rest of an e-mail address. */
const SPELLED_AT = /(?:[([{]at[)\]}] ?|[\d._][^\s@]{0,32} ?@ )$/i

/** RFC 1035, section 2.3.4. */
const LONGEST_NAME = 253
const nameBefore = runBefore(`${PLAIN}.-`, LONGEST_NAME)
const LABELS = new RegExp(String.raw`^[${PLAIN}][${PLAIN}-]{0,62}(?:\.[${PLAIN}][${PLAIN}-]{0,62}){0,7}$`)
const REST_OF_ADDRESS = new RegExp(`(?::\\d{1,5}(?!\\d))?(?:${REST})?`, 'y')

/** The path, query and so on that begin here. */
function restOfAddress(text: string, start: number): string {
  REST_OF_ADDRESS.lastIndex = start
  return REST_OF_ADDRESS.exec(text)?.[0] ?? ''
}

function wholeAddress(text: string, start: number, endOfAuthority: number): Reading {
  return upTo(start, trimmed(text.slice(start, endOfAuthority) + restOfAddress(text, endOfAuthority)))
}

function isDomain(
  text: string,
  start: number,
  address: string,
  labels: string,
  ending: string,
  rest: string,
): boolean {
  const topLevel = ending.toLowerCase()
  if (REVERSED.test(labels) || FRAMEWORK.test(labels + '.' + ending)) return false
  if (rest.startsWith('/')) return true
  if (
    (WORDLIKE.has(topLevel) && INITIALS.test(labels)) ||
    (SPOKEN.test(topLevel) && NO_HOSTS.has(lastLabel(labels)))
  )
    return false
  if (/^[A-Z][a-z]$/.test(ending) || /^\d+\.[\d.]*$/.test(labels)) return false
  if (FILE_ENDINGS.has(topLevel)) return /\..*\./.test(labels)
  return !WORDLIKE.has(topLevel) || isPlainlyDomain(text, start, start + address.length, labels, ending)
}

/** Of two letters, save those under which hosts often are common words; and `name`, as in `user.name`. */
const SPOKEN = /^(?:(?!io|ai|co|uk)..|name)$/
/** `z.B.`, `i.e.` */
const INITIALS = /^[a-z](?:\.[a-z])+$/i

function lastLabel(labels: string): string {
  return labels.slice(labels.lastIndexOf('.') + 1).toLowerCase()
}

/** `org.apache.commons.io` names a package. */
const REVERSED = /^(?:com|org|net|io|java|javax|edu)\./
const FRAMEWORK = /^(?:asp|vb|ado|ml)\.net$/i

/** Whether a domain whose ending is a common word can be nothing else. */
function isPlainlyDomain(text: string, start: number, end: number, labels: string, ending: string): boolean {
  if (/^\d+$/.test(labels)) return Number(labels) > 12
  if (ending !== ending.toLowerCase()) return false
  return (
    /[\d.-]/.test(labels) ||
    isAlone(text, start, end) ||
    ADDRESS_CUE.test(textBefore(text, start, 24)) ||
    (ending === 'de' && GERMAN_CUE.test(textBefore(text, start, 6))) ||
    (ending === 'it' && ITALIAN_CUE.test(textBefore(text, start, 9))) ||
    (/^(?:at|be|ch|eu)$/.test(ending) && NATIONAL_CUE.test(textBefore(text, start, 5))) ||
    (NATIONAL.test(ending) && CUE_AFTER.test(text.slice(end, end + LONGEST_CUE_AFTER)))
  )
}

function isAlone(text: string, start: number, end: number): boolean {
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n')
}

const ADDRESS_CUE = new RegExp(String.raw`\b(?:${anyCue(ADDRESS_BEFORE)})[ ]?:?[ ]$`, 'i')
const GERMAN_CUE = new RegExp(String.raw`(?<![\p{L}\d])(?:${anyCue(GERMAN_ADDRESS_BEFORE)})[ ]$`, 'iu')
const ITALIAN_CUE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(ITALIAN_ADDRESS_BEFORE)})[ ]$`, 'i')
const NATIONAL_CUE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(NATIONAL_ADDRESS_BEFORE)})[ ]$`, 'i')
/** They are words of other languages than those of their countries. */
const NATIONAL = /^(?:de|at|ch|it|be|eu)$/
const CUE_AFTER = new RegExp(`^[ ](?:${anyCue(ADDRESS_AFTER)})(?![${LETTERS}])`, 'i')
const LONGEST_CUE_AFTER = longestOf(ADDRESS_AFTER) + 2

/** Without what belongs to the sentence: closing punctuation, and a bracket that was not opened inside. */
function trimmed(address: string): string {
  let end = address.length
  for (; end > 0; end--) {
    const last = address[end - 1] ?? ''
    if (CLOSING.includes(last)) continue
    const opening = OPENING_OF.get(last)
    if (opening === undefined || count(address, opening, end) >= count(address, last, end)) break
  }
  return address.slice(0, end)
}

const CLOSING = '.,;:!?*…'
const OPENING_OF = new Map([
  [')', '('],
  [']', '['],
])

function count(text: string, sign: string, end: number): number {
  let found = 0
  for (let at = text.indexOf(sign); at !== -1 && at < end; at = text.indexOf(sign, at + 1)) found++
  return found
}

function upTo(start: number, address: string): Reading {
  return { start, end: start + address.length, value: address }
}
