import { IPV4 } from '../ipv4.ts'
import type { Rule } from '../rule.ts'
import { TOP_LEVEL_DOMAINS } from '../top-level-domains.ts'
import { TRAIT, wordTrait } from '../traits.ts'
import { LETTERS } from '../words.ts'
import { AUTHORITY, PLAIN, trimmed, wholeAddress } from './address.ts'

/** `https://example.com/path` */
export const WITH_SCHEME: Rule = {
  name: 'scheme',
  asks: TRAIT.scheme,
  score: 0.99,
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}\d+#$_]|\S-)(?:https?|ftps?|sftp|wss?)://(?=[A-Za-z\d\u00A1-\uFFEF]|\[[\da-f:.]{2,45}\])(${AUTHORITY})`,
    'gi',
  ),
  read: ({ 0: match, 1: authority = '', index, input }) =>
    hasGoodHost(trimmed(authority)) ? wholeAddress(input, index, index + match.length) : undefined,
}

const WWW = wordTrait(['www'])

/** `www.example.com` */
export const WITH_WWW: Rule = {
  name: 'www',
  asks: WWW,
  score: 0.97,
  pattern: new RegExp(String.raw`(?<![${LETTERS}\d@/.]|\S-)(www\d?\.(?=[^\s.])${AUTHORITY})`, 'gi'),
  read({ 0: match, index, input }) {
    const authority = trimmed(match)
    const hasTopLevel = /^[^.]+\.[^.].*\.[^\d.]/.test(authority)
    return hasTopLevel && hasGoodHost(authority)
      ? wholeAddress(input, index, index + match.length)
      : undefined
  },
}

/** `//example.com`, which takes the scheme of the page it stands on. */
export const WITHOUT_SCHEME: Rule = {
  name: 'without-scheme',
  asks: TRAIT.doubleSlash,
  score: 0.8,
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}\d:/_])//((?:[${PLAIN}-]{1,63}\.){1,7})([a-z]{2,24})(?![${PLAIN}@_-])`,
    'gi',
  ),
  read: ({ 0: match, 2: ending = '', index, input }) =>
    TOP_LEVEL_DOMAINS.has(ending.toLowerCase())
      ? wholeAddress(input, index, index + match.length)
      : undefined,
}

/** `192.168.1.1/admin`, `10.0.0.5:8080/login`: with digits after the slash it is a network. */
export const ON_ADDRESS: Rule = {
  name: 'on-address',
  asks: TRAIT.dottedDigits,
  score: 0.9,
  pattern: new RegExp(String.raw`(?<![${LETTERS}\d_@/:.-])${IPV4}(?=(?::\d{1,5})?/[a-z])`, 'gi'),
  read: ({ 0: match, index, input }) => wholeAddress(input, index, index + match.length),
}

/** No name of a host begins or ends with a hyphen, and the last two hold no underscore (RFC 1123, RFC 8553). */
function hasGoodHost(authority: string): boolean {
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d{1,5}$/, '')
  if (IN_BRACKETS.test(host)) return true
  const names = host.replace(/\.$/, '').split('.')
  if (names.some((name) => name === '' || name.startsWith('-') || name.endsWith('-') || name.includes(':')))
    return false
  if (names.some((name) => ENCODED.test(name) && NOT_ASCII.test(name))) return false
  return names.length < 2 || !names.slice(-2).some((name) => name.includes('_'))
}

/** An address of version 6 (RFC 3986, section 3.2.2). */
const IN_BRACKETS = /^\[[\da-f:.]+\]$/i
/** A label in Punycode holds ASCII alone (RFC 5890, section 2.3.2.1). */
const ENCODED = /^xn--/i
const NOT_ASCII = /[^!-~]/
