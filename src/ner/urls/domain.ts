import { anyCue, longestOf } from '../cue-words.ts'
import {
  ADDRESS_AFTER,
  ADDRESS_BEFORE,
  GERMAN_ADDRESS_BEFORE,
  ITALIAN_ADDRESS_BEFORE,
  NATIONAL_ADDRESS_BEFORE,
} from '../cues/url.ts'
import { isOfAddress } from '../emails/in-words.ts'
import type { Reading, Rule } from '../rule.ts'
import { runBefore, textBefore } from '../run-before.ts'
import { FILE_ENDINGS, NO_HOSTS, TOP_LEVEL_DOMAINS, WORDLIKE } from '../top-level-domains.ts'
import { TRAIT } from '../traits.ts'
import { LETTERS, anyOf } from '../words.ts'
import { PLAIN, restOfAddress, trimmed, upTo } from './address.ts'

const NATIVE_TOP_LEVELS = anyOf([...TOP_LEVEL_DOMAINS].filter((name) => !/^[a-z]/.test(name)))

/** `xn--p1ai`: no word of a sentence is one. */
const ENCODED_TOP_LEVEL = `xn--[a-z\\d]{2,20}(?![${PLAIN}_-])`

/** Looked for from the last dot, because dots inside words are rare; a sentence may begin after it without a space. */
export const DOMAIN: Rule = {
  name: 'domain',
  asks: TRAIT.dotLetter,
  score: 0.9,
  pattern: new RegExp(
    String.raw`\.(?:${ENCODED_TOP_LEVEL}|((?:com|org)(?=\.[A-Z][a-z])|[A-Za-z]{2,24}(?![A-Za-z\d@_(]|[-.][A-Za-z\d]|:\d{6}))|(?:${NATIVE_TOP_LEVELS}))`,
    'g',
  ),
  read: readDomain,
}

function readDomain({ 0: dotted, 1: ending, index, input }: RegExpExecArray): Reading | undefined {
  const topLevel = ending?.toLowerCase()
  if (topLevel !== undefined && !TOP_LEVEL_DOMAINS.has(topLevel)) return undefined
  const labels = nameBefore(input, index).replace(/^-/, '')
  const start = index - labels.length
  if (!LABELS.test(labels) || NO_START.test(textBefore(input, start, 2))) return undefined
  if (SPELLED_AT.test(textBefore(input, start, 40)) || isOfAddress(input, start, index + dotted.length))
    return undefined
  const rest = restOfAddress(input, index + dotted.length)
  const address = trimmed(labels + dotted + rest)
  return ending === undefined || isDomain(input, start, address, labels, ending, rest)
    ? upTo(start, address)
    : undefined
}

/** A dash may stand before it without a space: `site -example.com`. */
const NO_START = /(?:[@＠/_.$]|\S-)$/
/** `jan(at)example.nl`, `jay.smith @ gmail.com`: the rest of an e-mail address. */
const SPELLED_AT = /(?:[([{]at[)\]}] ?|[\d._][^\s@]{0,32} ?@ )$/i

/** RFC 1035, section 2.3.4. */
const LONGEST_NAME = 253
const nameBefore = runBefore(`${PLAIN}.-`, LONGEST_NAME)
const LABELS = new RegExp(String.raw`^[${PLAIN}][${PLAIN}-]{0,62}(?:\.[${PLAIN}][${PLAIN}-]{0,62}){0,7}$`)

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

/** `org.apache.commons.io` names a package. */
const REVERSED = /^(?:com|org|net|io|java|javax|edu)\./
const FRAMEWORK = /^(?:asp|vb|ado|ml)\.net$/i
/** `z.B.`, `i.e.` */
const INITIALS = /^[a-z](?:\.[a-z])+$/i
/** Of two letters, save those under which hosts often are common words; and `name`, as in `user.name`. */
const SPOKEN = /^(?:(?!io|ai|co|uk)..|name)$/

function lastLabel(labels: string): string {
  return labels.slice(labels.lastIndexOf('.') + 1).toLowerCase()
}

/** Whether a domain whose ending is a common word can be nothing else. */
function isPlainlyDomain(text: string, start: number, end: number, labels: string, ending: string): boolean {
  if (/^\d+$/.test(labels)) return Number(labels) > 12
  if (ending !== ending.toLowerCase()) return false
  const before = textBefore(text, start, LONGEST_CUE)
  return (
    /[\d.-]/.test(labels) ||
    isAlone(text, start, end) ||
    ADDRESS_CUE.test(before) ||
    (ending === 'de' && GERMAN_CUE.test(before)) ||
    (ending === 'it' && ITALIAN_CUE.test(before)) ||
    (/^(?:at|be|ch|eu)$/.test(ending) && NATIONAL_CUE.test(before)) ||
    (NATIONAL.test(ending) && CUE_AFTER.test(text.slice(end, end + LONGEST_CUE_AFTER)))
  )
}

function isAlone(text: string, start: number, end: number): boolean {
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n')
}

const LONGEST_CUE =
  1 +
  longestOf(ADDRESS_BEFORE, GERMAN_ADDRESS_BEFORE, ITALIAN_ADDRESS_BEFORE, NATIONAL_ADDRESS_BEFORE) +
  ' : '.length
const ADDRESS_CUE = new RegExp(String.raw`\b(?:${anyCue(ADDRESS_BEFORE)})[ ]?:?[ ]$`, 'i')
const GERMAN_CUE = new RegExp(String.raw`(?<![\p{L}\d])(?:${anyCue(GERMAN_ADDRESS_BEFORE)})[ ]$`, 'iu')
const ITALIAN_CUE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(ITALIAN_ADDRESS_BEFORE)})[ ]$`, 'i')
const NATIONAL_CUE = new RegExp(`(?<![${LETTERS}])(?:${anyCue(NATIONAL_ADDRESS_BEFORE)})[ ]$`, 'i')
/** They are words of other languages than those of their countries. */
const NATIONAL = /^(?:de|at|ch|it|be|eu)$/
const CUE_AFTER = new RegExp(`^[ ](?:${anyCue(ADDRESS_AFTER)})(?![${LETTERS}])`, 'i')
const LONGEST_CUE_AFTER = longestOf(ADDRESS_AFTER) + 2
