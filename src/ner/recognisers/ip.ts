import { anyCue, longestOf } from '../cue-words.ts'
import { DOTTED_PHONE_BEFORE } from '../cues/ip.ts'
import { VERSION_AFTER } from '../cues/version.ts'
import { IPV4 } from '../ipv4.ts'
import { LANDLINE_OF_SPAIN } from '../phones/landline-of-spain.ts'
import { MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT } from '../traits.ts'
import { isAfterVersion, isBesideVersion } from '../version.ts'
import { LETTERS } from '../words.ts'

/** An address of version 4 or 6; the prefix length belongs to it where the address is that of a network. */
export const ip: Recogniser = {
  type: 'ip',
  needs: { marks: MARK.dot | MARK.colon },
  find: (text, row) => findByRules('ip', rules, text, row),
}

const VERSION_4: Rule = {
  name: 'version-4',
  asks: TRAIT.dottedDigits,
  score: 0.95,
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}\d_]|:[\da-f]{0,4}:)(?=(?<![\d${LETTERS}][.-])|(?<=\d\.\d{1,3}\.\d{1,3}-))${IPV4}(?:/(?:3[0-2]|[12]?\d)(?!\d))?(?![${LETTERS}\d_]|\.\d)`,
    'gi',
  ),
  read({ 0: match, index, input }) {
    if (isAfterVersion(input, index)) return undefined
    if (PHONE_OF_SPAIN.test(match) && A_PHONE_BEFORE.test(textBefore(input, index, LONGEST_PHONE)))
      return undefined
    A_VERSION_AFTER.lastIndex = index + match.length
    if (A_VERSION_AFTER.test(input)) return undefined
    if (!IS_PRIVATE.test(match) && isBesideVersion(input, index, index + match.length)) return undefined
    const [address = '', prefix] = match.split('/')
    const value = prefix !== undefined && isNetwork(address, Number(prefix)) ? match : address
    return { end: index + value.length, value }
  },
}

/** All bits after the prefix are zero: `10.0.0.0/8`, not `10.0.0.7/8`, which names a host. */
function isNetwork(address: string, prefix: number): boolean {
  const number = address.split('.').reduce((bits, octet) => bits * 256 + Number(octet), 0)
  return number % 2 ** (32 - prefix) === 0
}

/** With such a number hardly any version begins. */
const IS_PRIVATE = /^(?:10|127|169|172|192)\./
/** `Tel: 91.123.45.67` */
const PHONE_OF_SPAIN = new RegExp(`^${LANDLINE_OF_SPAIN}$`)
const A_PHONE_BEFORE = new RegExp(
  String.raw`(?<![${LETTERS}])(?:${anyCue(DOTTED_PHONE_BEFORE)})[.:]{0,2} ?$`,
  'i',
)
const LONGEST_PHONE = longestOf(DOTTED_PHONE_BEFORE) + 4
const A_VERSION_AFTER = new RegExp(` (?:${anyCue(VERSION_AFTER)})(?![${LETTERS}])`, 'iy')

/** Candidates; what counts as an address is decided by its groups. */
const VERSION_6: Rule = {
  name: 'version-6',
  asks: TRAIT.colons,
  score: 0.97,
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}\d:.])(?:[\da-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{0,4})(?:/(?:12[0-8]|1[01]\d|[1-9]?\d)(?!\d))?(?![${LETTERS}\d:]|\.\d)`,
    'gi',
  ),
  read({ 0: match, index }) {
    const [address = ''] = match.split('/')
    if (!isVersion6(address)) return undefined
    const value = address.endsWith('::') ? match : address
    return { end: index + value.length, value }
  },
}

export const rules: readonly Rule[] = [VERSION_4, VERSION_6]

/** RFC 4291, section 2.2: eight groups, or fewer with one `::`; the last two may be written as version 4. */
function isVersion6(address: string): boolean {
  const [head = '', tail, ...more] = address.split('::')
  if (more.length > 0) return false
  const groups = [head, tail ?? ''].filter((side) => side !== '').flatMap((side) => side.split(':'))
  if (groups.some((group) => group === '')) return false
  const count = groups.reduce((sum, group) => sum + (group.includes('.') ? 2 : 1), 0)
  if (groups.some((group) => group.includes('.') && !IS_VERSION_4.test(group))) return false
  return tail === undefined ? count === 8 : count >= 1 && count < 8 && !SCOPED_NAME.test(address)
}

/** `a::b` and `A::1` name something in a program, `::D` is a face. */
const SCOPED_NAME = /^(?:[a-f]+::[a-f]+|[a-f]::[\da-f]|::[a-f])$/i

const IS_VERSION_4 = new RegExp(`^${IPV4}$`)
