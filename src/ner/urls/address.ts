import type { Reading } from '../rule.ts'
import { TOP_LEVEL_DOMAINS } from '../top-level-domains.ts'
import { LETTERS } from '../words.ts'

/** Letters and digits of the name of a host. */
export const PLAIN = String.raw`${LETTERS}0-9\u0370-\u052F`

/** Scripts written without spaces end an address, save as a name between dots. */
const UNSPACED = String.raw`\u3000-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF`
/** The first unit of most emoji. */
const EMOJI = String.raw`\uD83C-\uD83E`
/** A name in braces may stand in an address. A quote, a dash or an emoji ends it, and so do an apostrophe that is no part of a word in it and a comma before the next address. */
const INSIDE = String.raw`(?:(?![,;](?:https?:|www\.))[^\s<>"'“”‘’«»—\`|\\^{}${UNSPACED}${EMOJI}]|'(?=-?[A-Za-z\d])(?!s(?![A-Za-z\d_]))|\{[A-Za-z\d_.:'-]{1,64}\}|[${UNSPACED}]{1,30}(?=\.[A-Za-z]{2}))`
const REST = String.raw`[/?#]${INSIDE}{0,2000}`
export const AUTHORITY = String.raw`(?:(?![/?#])${INSIDE}){1,300}`

/** The address whose authority ends there, with its path, query and so on. */
export function wholeAddress(text: string, start: number, endOfAuthority: number): Reading {
  const authority = text.slice(start, endOfAuthority)
  const rest = restOfAddress(text, endOfAuthority)
  return upTo(start, rest === '' ? withoutSentence(trimmed(authority)) : trimmed(authority + rest))
}

/** `www.example.com.Thanks`: a sentence that begins without a space after a host. */
function withoutSentence(authority: string): string {
  const [sentence = '', word = ''] = SENTENCE_AT_END.exec(authority) ?? []
  return TOP_LEVEL_DOMAINS.has(word.toLowerCase())
    ? authority
    : authority.slice(0, authority.length - sentence.length)
}

const SENTENCE_AT_END = /(?<=\.(?:com|net|org|info|[a-z]{2}))\.([A-Z][a-z]{1,20})$/

/** The path, query and so on that begin here. */
export function restOfAddress(text: string, start: number): string {
  REST_OF_ADDRESS.lastIndex = start
  return REST_OF_ADDRESS.exec(text)?.[0] ?? ''
}

const REST_OF_ADDRESS = new RegExp(`(?::\\d{1,5}(?!\\d))?(?:${REST})?`, 'y')

/** Without what belongs to the sentence: a bracket that was not opened inside, what follows it, and closing punctuation. */
export function trimmed(address: string): string {
  let end = Math.min(endOfBalanced(address, '(', ')'), endOfBalanced(address, '[', ']'))
  while (end > 0 && CLOSING.includes(address.charAt(end - 1))) end--
  return address.slice(0, end)
}

const CLOSING = '.,;:!?*…'

/** Where the first bracket closes that was not opened. */
function endOfBalanced(address: string, opening: string, closing: string): number {
  let open = 0
  for (let at = 0; at < address.length; at++) {
    const sign = address.charAt(at)
    if (sign === opening) open++
    else if (sign === closing && --open < 0) return at
  }
  return address.length
}

export function upTo(start: number, address: string): Reading {
  return { start, end: start + address.length, value: address }
}
