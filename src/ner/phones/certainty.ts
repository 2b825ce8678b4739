import { IN_GROUPS } from './shape.ts'

/** `likely` holds unless a cue says otherwise, `perhaps` only if a cue says so. */
type Certainty = 'yes' | 'likely' | 'perhaps' | 'no'

/** How sure the digits alone, and how they are grouped, make that this is the number of a phone. */
export function certaintyOf(written: string, hasExtension: boolean, isWholeText: boolean): Certainty {
  const count = digitsIn(written)
  if (count < 7 || count > (DIALLED_ABROAD.test(written) ? 19 : 15)) return 'no'
  if (written.includes('+')) return count >= 8 ? 'yes' : 'no'
  // `order 12345678 toestel 2`: words for an extension name other things, too.
  if (hasExtension) return IN_GROUPS.test(written) ? 'yes' : 'likely'
  if (NORTH_AMERICAN.test(written) || IN_OWN_GROUPS.test(written)) return 'likely'
  const digits = written.replaceAll(/\D/g, '')
  if (!IN_GROUPS.test(written)) return IN_ONE.test(digits) ? 'likely' : 'perhaps'
  if (SPOKEN_BIRTHDAY.test(digits) && !/[^\d ]/.test(written)) return 'perhaps'
  if (DAY_FIRST.test(written) || LOTTERY.test(written) || TAX_NUMBER.test(written)) return 'perhaps'
  if (digits.startsWith('00'))
    return count >= (digits.startsWith('001') ? 13 : 10) && !digits.startsWith('000') ? 'likely' : 'perhaps'
  if (written.startsWith('(')) return count >= 8 ? 'likely' : 'perhaps'
  if (digits.startsWith('0')) return count >= 9 && count <= 12 ? 'likely' : 'perhaps'
  if (!isWholeText || count < 8 || count > 13 || !/\d\d$/.test(written)) return 'perhaps'
  return ANSWER.test(written) || isList(written) ? 'perhaps' : 'likely'
}

/** `011 49 1512 3456789`, `0011 …`: what is dialled first does not count among the digits that a number may have. */
const DIALLED_ABROAD = /^\(?0?011[)-]? ?[1-9]/

function digitsIn(written: string): number {
  let count = 0
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at)
    if (unit >= 0x30 && unit <= 0x39) count++
  }
  return count
}

const NORTH_AMERICAN = /^\(?(?:1\D+)?\d{3}\D+\d{3}\D+\d{4}$/

/** Grouped as no other numbers are. */
const OWN_GROUPS = [
  // Mobiles of India, and numbers there, in Australia and in Ireland for which the caller pays little.
  String.raw`[6-9]\d{4} (?!\d\d000)\d{5}`,
  String.raw`18[06]0[ -]\d{3}[ -]\d{4}`,
  String.raw`1(?:[38]00|818|850|890)[ -]\d{3}[ -]\d{3}`,
  // Short ones of the Netherlands, but no hours: `0900-1700`.
  String.raw`0[89]00[ -](?!\d\d(?:00|15|30|45))\d{4}`,
  // Numbers of France and Belgium; a spoken birthday has other groups.
  String.raw`0[1-9](?: \d\d){4}`,
  String.raw`0[1-9] \d{3} \d\d \d\d`,
  // Mobiles of Italy, numbers of Spain, mobiles of Brazil, of Argentina, numbers of Portugal.
  String.raw`3[2-9]\d[-/]\d{7}`,
  String.raw`[6-9]\d\d(?: \d\d){3}`,
  String.raw`[1-9][1-9] 9\d{4}-\d{4}`,
  String.raw`0(?:11|[23]\d{2,3})[ -]15[ -]?\d{2,4}[ -]\d{4}`,
  String.raw`(?:2\d|9[1236]) \d{3} \d\d \d\d`,
  // Numbers in Italy and Portugal for which the caller pays little.
  String.raw`(?:707|80[08]) (?!000)\d{3} (?!000)\d{3}`,
  // Numbers of Russia with its trunk prefix, mobiles of China, switchboards of Germany and Austria.
  String.raw`8(?: ?\(\d{3}\) ?\d{3}[ -]?\d\d[ -]?\d\d|[ -]\d{3}[ -]\d{3}[ -]\d\d[ -]\d\d)`,
  String.raw`1[3-9]\d(?: \d{4} |-\d{4}-)\d{4}`,
  String.raw`0[1-9]\d{0,4}[ /]\d{3,8}-0`,
]
const IN_OWN_GROUPS = new RegExp(`^(?:${OWN_GROUPS.join('|')})$`)

/** In one group: a national number, which is longer for German mobiles, or `00` and a number of Europe or the Gulf. */
const IN_ONE = /^0(?:[1-9]\d{8,9}|1[5-7]\d{9}|0[34]\d[1-9]\d{8,9}|09[67]\d[1-9]\d{7,8})$/

/** Day, month and year as a recogniser of speech groups them: `17011 954`, `2700 82001`. */
const SPOKEN_BIRTHDAY = /^(?:0?[1-9]|[12]\d0?|3[01]0?)\d{2,3}(?:19|20)\d{2,3}$/
/** `05 11 / 06 11 2026` */
const DAY_FIRST = /^0\d \d\d ?\/ /
/** `07 14 23 31 42 09`, and `00-14-22-01-23-45` of a network card */
const LOTTERY = /^0(?:[1-9](?: \d\d){5,}|\d(?:-\d\d){5})$/
/** Of Germany: `045/123/45678`, `123/4567/8901`. */
const TAX_NUMBER = /^(?:\d{2,4}\/\d{3}\/\d{5}|\d{3}\/\d{4}\/\d{4})$/

/** What else people send a bot as their whole answer. */
const ANSWERS = [
  // An amount.
  String.raw`\d{1,2}(?:([ .-])\d{3})(?:\1\d{3}){1,2}`,
  // Postcodes of Brazil and the United States.
  String.raw`\d{5}[ -]\d{3}`,
  String.raw`[0-8]\d{4}[ -]\d{4}`,
  // An employer's number in the United States, a personal one in Sweden, a taxpayer's in Brazil.
  String.raw`\d\d-\d{7}`,
  String.raw`(?:19|20)?\d\d(?:0[1-9]|1[0-2])[0-3]\d-\d{4}`,
  String.raw`\d{3} \d{3} \d{3} \d\d`,
  // An Aadhaar number of India, a social security number of France.
  String.raw`\d{4}([ -])\d{4}\2\d{4}`,
  String.raw`[12] \d\d \d\d \d\d \d{3} \d{3}`,
  // A day, hours, a place on the map.
  String.raw`(?:19|20)\d\d \d\d \d\d`,
  String.raw`\d{1,2}\.\d\d ?[-–] ?\d{1,2}\.\d\d`,
  String.raw`\d{1,2}\.\d{3,} \d{1,3}\.\d{3,}`,
]
const ANSWER = new RegExp(`^(?:${ANSWERS.join('|')})$`)

/** `10 12 14 16`: each larger than the one before. */
function isList(written: string): boolean {
  return (
    LIST.test(written) &&
    written.split(' ').every((group, at, groups) => at === 0 || Number(group) > Number(groups[at - 1]))
  )
}

const LIST = /^\d{1,2}(?: \d{1,2}){3,}$/
