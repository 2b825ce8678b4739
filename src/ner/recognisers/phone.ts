import { BELGIAN_COMMUNICATION } from '../checksum.ts'
import { compiledOnUse } from '../compile-ahead.ts'
import { cueReader, type Cue } from '../cue.ts'
import { anyCue } from '../cue-words.ts'
import { COUNTED_THINGS } from '../cues/counted-things.ts'
import { IS, THAT } from '../cues/is.ts'
import { OF_THING } from '../cues/named.ts'
import {
  A_NUMBER,
  ABBREVIATED_BEFORE,
  BETWEEN_CLOSE,
  CALLING_AFTER,
  COUNTED_AFTER,
  EXTENSION_BEFORE,
  JOINED_OTHER,
  JOINED_PHONE,
  JOINED_SERVICE,
  KEY_BEFORE,
  MY,
  NOT_THE_PHONE,
  NUMBER_OF_MINE,
  NUMBER_OF_MINE_BEFORE,
  OF_CLIENT,
  OTHER_ABBREVIATED,
  OTHER_BEFORE,
  PHONE_BEFORE,
  PHONE_AFTER,
  PHONE_CLOSE_BEFORE,
  PHONE_OF_MINE,
  PLACE_OF_PHONE,
  WHICH,
} from '../cues/phone.ts'
import { THING } from '../cues/reference.ts'
import { AFTER_GERMAN_AM } from '../cues/time.ts'
import { GERMAN_WEEKDAY } from '../cues/weekday.ts'
import { CELL } from '../dates/edges.ts'
import { e164 } from '../phones/e164.ts'
import { LANDLINE_OF_SPAIN } from '../phones/landline-of-spain.ts'
import { MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT, traitsOf } from '../traits.ts'
import { LETTERS, MONTHS, SPACE, anyOf } from '../words.ts'

/** A phone number as written: with country code, parentheses, extension. */
export const phone: Recogniser = {
  type: 'phone',
  needs: { marks: MARK.sevenDigits | MARK.joinedDigit },
  find: (text, row) => findByRules('phone', rulesFor(text), text, row),
}

/** What people put between the digits: one sign, a parenthesis, up to three spaces. */
const BETWEEN = String.raw`\)?(?:[-/\u2010-\u2013]${SPACE}{0,2}|\.(?!\.)|(?<!\d{5})${SPACE}[-–]${SPACE}|(?<=(?:(?<!\d)0${SPACE}?\d{1,4}|(?<!\d${SPACE}?)0(?:(?:${SPACE}\d{1,2}){2}|\d${SPACE}\d\d)|\+\d{2,3}[ -]?(?:\(0\)${SPACE}?)?\(?(?:\d{2,5}|\d\d${SPACE}\d\d))\)?)${SPACE}/${SPACE}?|${SPACE}{0,3})\(?`
const RUN = String.raw`(?:\(\+?|\+)?\d(?:(?:${BETWEEN})(?!(?<=${SPACE})\d{1,2}:\d)\d){5,19}`
const TO_EXTENSION = String.raw`(?:${anyCue(EXTENSION_BEFORE)})(?:[ ]?[:-])?[ ]?\d{1,7}(?!\d)`
/** `ext 12`, `, ext: 12`, `(ext. 12)` */
const EXTENSION = String.raw`(?:[ ]?,?[ ]?${TO_EXTENSION}|[ ]?\(${TO_EXTENSION}\))?`
/** `tel.+49 …`, `mob-98765 …` */
const ABBREVIATION = `(?<![${LETTERS}])(?:${anyCue(ABBREVIATED_BEFORE)})`
/** Numbers whose shape is complete: of any country, of North America, in parentheses, after a trunk prefix, of Spain. */
const COMPLETE = `(?:${[
  String.raw`(?:\+|00)[1-9]\d{0,2}${SPACE}?(?:\(\d{1,4}\)${SPACE}?)?\d(?:[ .-]?\d){5,12}`,
  String.raw`(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ]?)\d{3}[-. ]?\d{4}`,
  String.raw`\(\d{2,5}\) ?\d{3,5}[- ]?\d{3,5}`,
  String.raw`\(?0[1-9]\d{0,3}\)?[ /-]?\d(?:[ -]?\d){5,9}`,
  String.raw`0[1-9](?:\.\d\d){4}`,
  String.raw`[6-9]\d\d ?\d{3} ?\d{3}`,
].join('|')})(?!\\d)`
/** What joins two of them. */
const JOINT = String.raw`(?:${SPACE}?[/,]${SPACE}{0,2}|${SPACE})`
/** Asked first, as it costs little: digits, what may join two numbers, and more digits. */
const PERHAPS_JOINED = String.raw`(?=[\d()+./ \u00A0\u202F-]{7,26}[/, \u00A0\u202F]${SPACE}{0,2}[(+\d])`
const AFTER_COMPLETE = String.raw`(?<=(?<![\d${LETTERS}_.:*=-])${COMPLETE}${JOINT})`
/** `phone=4155552671`, `to=+1415…`, and no other number after such a sign. */
const NO_OTHER_KEY = String.raw`(?<!(?<!(?:${anyCue(KEY_BEFORE)})[_-]?(?:number|no|nr)?|(?:from|to)(?==\+))=)`
/** `*212-555-0147*` stands out in a chat and `01805 123456*` has a footnote, but `*21*0171234567#` is dialled, and `12345****` masked. */
const SIGNS_OF_NUMBER = String.raw`[\d ()+./-]{7,26}`
const BOLD = String.raw`(?<![\d${LETTERS}*])\*{1,2}`
const LEFT = String.raw`(?<![\d${LETTERS}_+$€£/])(?<=^|[^*]|${BOLD}(?=${SIGNS_OF_NUMBER}\*))${NO_OTHER_KEY}(?<!\d(?:[-.:/+*()\u2010-\u2013]|(?<!${CELL}),(?!\+)))`
const NO_STOP_LEFT = String.raw`(?<![${LETTERS}](?<!${ABBREVIATION})[.-])`
/** After these even a comma and a digit are another cell of a row: `415-555-2671,34`; not so `+12 345 678,50`. */
const NO_AMOUNT = String.raw`(?:\+(?!\d{1,3}(?: \d{3}){1,4},)[1-9][\d ()-]{6,20}|\d{3}(?:[-.]|\) ?)\d{3}[-.]\d{4}|(?<!\d)0[1-9]\d{8,9})`
/** `,,81234567890#` is what one types to enter a meeting. */
const RIGHT = String.raw`(?![\d_%€$£]|\*[\d${LETTERS}]|\*\*(?<!${BOLD}${SIGNS_OF_NUMBER}\*\*)|[.:/+\u2010-\u2013-]\d|(?<!${NO_AMOUNT}),(?!${CELL})\d|(?<=,,\d{6,12})#|[${LETTERS}])`

/** `mobile number on my account`: whose it is. */
const PHONE_ON_FILE =
  '(?:phone|mobile|cell|contact)(?: number| no)? on (?:the|my|our|this) (?:account|order|file|profile|booking|policy)'
const CLOSE_BEFORE = `(?:${anyCue(PHONE_CLOSE_BEFORE)})(?=(?:[ ](?:${anyCue(BETWEEN_CLOSE)})){0,2}[^${LETTERS}]{0,6}$)`
/** `mobile deposit 1234567` is of money, but `phone bill for 4155552671` tells whose. */
const NO_PHONE = `(?! (?:${anyCue(NOT_THE_PHONE)})(?! for)(?![a-z]))`
/** `mi número de móvil`, but neither `mi número de socio` nor `mon numéro client` */
const MY_NUMBER = `(?:${anyCue(NUMBER_OF_MINE_BEFORE)})(?! (?:(?:${anyCue(OF_CLIENT)})(?![${LETTERS}])|(?:${anyCue(OF_THING)})(?: |(?<=['’]))(?!${anyCue(PHONE_OF_MINE)}|${anyCue(PLACE_OF_PHONE)})))`
const FOR = `(?:${PHONE_ON_FILE}|${anyCue(PHONE_BEFORE)}|${MY_NUMBER}|${CLOSE_BEFORE})${NO_PHONE}`

/** `customer 12345678`; but neither `customer service 1800 …` nor the speaker of `Customer: 702 555 0133` */
const CUSTOMER = 'customer(?! (?:care|service|support)|: ?\\(?$)'
/** `part no. 123-456-7890`, but `part of …` */
const PART = 'part(?=(?:[ ]?(?:#|no|num|number))?[ :.#]{0,3}$)'
/** `promo code 4155552671`, but `a PAC code for 07911 123456` tells whose */
const CODE = 'code(?! for $)'
/** `SIN 046 454 286` of Canada, `NAS` in French, but `sin llamar al …`, `nas lojas …` */
const SOCIAL_INSURANCE = '(?:sin|nas)(?=[ :#]{1,3}$)'
const { de = [], nl = [] } = THING
const ABBREVIATED_NUMBER = `(?:${[OTHER_ABBREVIATED, { de, nl }].map(anyCue).join('|')})[. -]{0,2}(?:nr|no|nummer)`
const JOINED = `(?:${anyCue(JOINED_PHONE)})(?:${anyCue(JOINED_OTHER)})`
const SERVICE = `[${LETTERS}]{1,20}(?:${anyCue(JOINED_SERVICE)})(?![${LETTERS}])`
const AGAINST = `(?!${SERVICE})(?:${[CUSTOMER, PART, CODE, SOCIAL_INSURANCE, ABBREVIATED_NUMBER, JOINED, anyCue(OTHER_BEFORE)].join('|')})`

const cueBefore = cueReader({ for: FOR, against: AGAINST })
/** `… è il mio numero`, and no more: `es mi número de pedido` */
const MINE =
  `(?:${anyCue(THAT)})?['’ ]?(?:${anyCue(IS)}|s)[ ](?:${anyCue(MY)})[ ](?:${anyCue(NUMBER_OF_MINE)})` +
  `(?:[ ]d[ei][ ](?:${anyCue(PHONE_OF_MINE)}))?(?=[ ]?(?:[.,;!?)\\n]|$))`
/** What follows a comma and has a number of its own after it says nothing: `order 12345678, mobile 0176 …`. */
const OF_NEXT_NUMBER = `,[ ]?(?:[${LETTERS}]{1,9}[ :.]{1,2}){1,2}[+(]?\\d`
const cueAfter = compiledOnUse(
  `^(?!${OF_NEXT_NUMBER})['"”]?[ ]?[-(,]?[ ]?(?:${anyCue(PHONE_AFTER)}|${MINE})(?![${LETTERS}])`,
)
/** `… is my order number`: the words are only compiled where a verb asks for them. */
const VERB_AFTER = new RegExp(`^['"”]?[ ](?:${anyCue(IS)})[ ]`)
const againstAfterVerb = compiledOnUse(`^(?:[${LETTERS}]{2,6}[ ])?(?:${AGAINST})(?![${LETTERS}])`)
/** `i called 10000000 times` */
const COUNTED = new RegExp(`^ (?:${anyCue(COUNTED_THINGS)})(?![${LETTERS}])`)
/** `my account is 4419827 mobile 4155552671`, `my acct is 4419827 fax it` */
const NOT_OF_IT = /^ [a-z]+ (?:[+(]?\d|it(?![a-z]))/
/** What a cue after a number may take, with what stands before it. */
const CUE_AFTER_LENGTH = 40

const NUMBER: Rule = {
  name: 'number',
  asks: TRAIT.sevenDigits,
  score: 0.9,
  pattern: new RegExp(`${LEFT}${NO_STOP_LEFT}(${RUN})${EXTENSION}${RIGHT}`, 'gi'),
  read({ 0: match, 1: first, 2: whole = first ?? '', index, input }, { locale }) {
    const written = BEFORE_OTHER_DIGITS.exec(whole)?.[0] ?? withoutCount(whole, input, index + whole.length)
    const hasExtension = written === whole && match.length > whole.length
    const end = index + (hasExtension ? match : written).length
    const isWholeText = index <= 1 && end >= input.length - 1
    if (isLookAlike(written)) return undefined
    const certainty = certaintyOf(written, hasExtension, isWholeText)
    if (certainty === 'no' || isInside(input, index, written)) return undefined
    if (certainty === 'perhaps' && cueBeside(input, index, end) !== 'for') return undefined
    if (certainty === 'likely' && cueBeside(input, index, end) === 'against') return undefined
    return { value: e164(written, locale), end }
  },
}

/** The same where two may be joined, which costs more to compile and to look for. */
const AMONG_NUMBERS: Rule = {
  ...NUMBER,
  pattern: new RegExp(
    `(?=${LEFT}|${AFTER_COMPLETE})${NO_STOP_LEFT}(?:${PERHAPS_JOINED}(${COMPLETE})(?=${JOINT}${COMPLETE})|(${RUN})${EXTENSION}${RIGHT})`,
    'gi',
  ),
}

/** A complete number, before what is no part of it: `800-555-0199 24/7`. */
const BEFORE_OTHER_DIGITS = /^(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?= )/

/** `… 0132 2 pm`, `… 0132 3 times`, `… 0132 12 March`: the last group belongs to what follows. */
function withoutCount(whole: string, text: string, end: number): string {
  const count = COUNT_AT_END.exec(whole)?.[0]
  return count !== undefined && COUNTS_AFTER.test(count.trimStart() + text.slice(end, end + LONGEST_COUNTED))
    ? whole.slice(0, -count.length)
    : whole
}

const COUNT_AT_END = new RegExp(String.raw`${SPACE}{1,3}\d{1,2}(?:\.\d{2})?$`)
/** `9 am`; in German that is "on the", after the last digits of a number. */
const BEFORE_NOON = `(?:[1-9]|1[0-2])(?:[.]\\d{2})? am(?! (?:${anyCue(GERMAN_WEEKDAY)}|${anyCue(AFTER_GERMAN_AM)}|\\d))`
const COUNTS_AFTER = new RegExp(
  `^(?:${BEFORE_NOON}|[\\d.]{1,5} (?:${anyCue(COUNTED_AFTER)}|${anyCue(COUNTED_THINGS)})|\\d{1,2}\\.? (?:${anyOf(MONTHS.flat())}))(?![${LETTERS}])`,
  'i',
)
const LONGEST_COUNTED = 24

/** The same after what is no part of it, `2026 800-555-0199`: a look-alike, so that the search goes on within it. */
const AFTER_OTHER_DIGITS = /^(?:\d{2,4}|\d\d?\/\d\d?) +(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}$/

/** `1-800-FLOWERS`, `1-800-GO-FEDEX`: as many letters as there are digits, of which one is a capital. */
const VANITY: Rule = {
  name: 'vanity',
  asks: TRAIT.joinedDigits,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}\d_.,:/+=-])\+?1[-.](8(?:00|33|44|55|66|77|88))[-.]([A-Z2-9](?:[-.]?[A-Za-z\d]){6})(?![-.]?[${LETTERS}\d_@])`,
    'g',
  ),
  read({ 1: area = '', 2: name = '', index, input }) {
    if (!/[A-Z]/.test(name) || cueBefore(input, index) === 'against') return undefined
    return { value: `+1${area}${name.replaceAll(/[-.]/g, '').replaceAll(/[a-z]/gi, keyOf)}` }
  },
}

/** On which a letter stands. */
function keyOf(letter: string): string {
  return '22233344455566677778889999'.charAt(letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0))
}

export const rules = [NUMBER, AMONG_NUMBERS, VANITY] as const
const RULES_FOR_ONE = [NUMBER, VANITY]
const RULES_FOR_JOINED = [AMONG_NUMBERS, VANITY]

function rulesFor(text: string): readonly Rule[] {
  return (traitsOf(text) & TRAIT.thirteenDigits) === 0 ? RULES_FOR_ONE : RULES_FOR_JOINED
}

function cueBeside(text: string, start: number, end: number): Cue {
  const after = text.slice(end, end + CUE_AFTER_LENGTH).toLowerCase()
  const before = cueBefore(text, start)
  const verb = VERB_AFTER.exec(after)?.[0]
  if (cueAfter().test(after) && !(before === 'against' && NOT_OF_IT.test(after))) return 'for'
  const isOther = verb !== undefined && againstAfterVerb().test(after.slice(verb.length))
  if (isOther) return 'against'
  if (before === 'for') return COUNTED.test(after) ? 'against' : 'for'
  return before === 'none' && isAsked(text, start, end, after) ? 'for' : before
}

/** `the number is 4155552671`, `T. 954 123 456`, `4155552671 please call me`: no short number, which may be of anything. */
function isAsked(text: string, start: number, end: number, after: string): boolean {
  if (end - start < LEAST_OF_ASKED) return false
  const before = textBefore(text, start, LONGEST_NUMBER_BEFORE)
  return CALL_AFTER.test(after) || A_NUMBER_BEFORE.test(before) || A_LETTER_BEFORE.test(before)
}

const LEAST_OF_ASKED = 9
const CALL_AFTER = new RegExp(
  `^(?:[.,]? (?:please |pls |plz |so |and )?(?:call|text|ring|whatsapp) (?:me|us)| (?:${anyCue(CALLING_AFTER)}))(?![${LETTERS}])`,
)
const A_NUMBER_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:(?<![${LETTERS}] )|(?:${anyCue(WHICH)}) )(?:${anyCue(A_NUMBER)})(?:['’]s| (?:${anyCue(IS)}|was))?:? $`,
  'i',
)
/** Telephone and mobile, and fax after one, as people sign; not `John T. …`. */
const A_LETTER_BEFORE = /(?:(?:^|[\n.|,;·•]\s?|\d\s{1,3})[TM]|\d\s{1,3}F)(?:\.|\.?:)\s{0,2}$/
const LONGEST_NUMBER_BEFORE = 28

/** `likely` holds unless a cue says otherwise, `perhaps` only if a cue says so. */
type Certainty = 'yes' | 'likely' | 'perhaps' | 'no'

function certaintyOf(written: string, hasExtension: boolean, isWholeText: boolean): Certainty {
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
  if (digits.startsWith('00')) return count >= 10 && !digits.startsWith('000') ? 'likely' : 'perhaps'
  if (written.startsWith('(')) return count >= 8 ? 'likely' : 'perhaps'
  if (digits.startsWith('0')) return count >= 9 && count <= 12 ? 'likely' : 'perhaps'
  if (!isWholeText || count < 8 || count > 13 || !/\d\d$/.test(written)) return 'perhaps'
  return ANSWER.test(written) || isList(written) ? 'perhaps' : 'likely'
}

/** `011 49 1512 3456789`, `0011 …`: a prefix beyond the digits that a number may have. */
const DIALLED_ABROAD = /^\(?0?011[)-]? ?[1-9]/

/** What bots ask for too: an amount, postcodes of two countries, tax ids, an Aadhaar, one of Sweden, one of France's social security, a day, hours, a place on the map. */
const ANSWER =
  /^(?:\d{1,2}(?:([ .-])\d{3})(?:\1\d{3}){1,2}|\d{5}[ -]\d{3}|[0-8]\d{4}[ -]\d{4}|\d\d-\d{7}|(?:19|20)?\d\d(?:0[1-9]|1[0-2])[0-3]\d-\d{4}|\d{3} \d{3} \d{3} \d\d|\d{4}([ -])\d{4}\2\d{4}|[12] \d\d \d\d \d\d \d{3} \d{3}|(?:19|20)\d\d \d\d \d\d|\d{1,2}\.\d\d ?[-–] ?\d{1,2}\.\d\d|\d{1,2}\.\d{3,} \d{1,3}\.\d{3,})$/

/** `10 12 14 16`: each larger than the one before. */
function isList(written: string): boolean {
  return (
    LIST.test(written) &&
    written.split(' ').every((group, at, groups) => at === 0 || Number(group) > Number(groups[at - 1]))
  )
}

const LIST = /^\d{1,2}(?: \d{1,2}){3,}$/

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

function digitsIn(written: string): number {
  let count = 0
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at)
    if (unit >= 0x30 && unit <= 0x39) count++
  }
  return count
}

const NORTH_AMERICAN = /^\(?(?:1\D+)?\d{3}\D+\d{3}\D+\d{4}$/
const IN_GROUPS = /\d\D+\d/
/** Grouped as no other numbers are. */
const OWN_GROUPS = [
  // Mobiles of India, and its numbers that cost the caller little, as those of Australia and Ireland.
  String.raw`[6-9]\d{4} (?!\d\d000)\d{5}`,
  String.raw`18[06]0[ -]\d{3}[ -]\d{4}`,
  String.raw`1(?:[38]00|818|850|890)[ -]\d{3}[ -]\d{3}`,
  // Short ones of the Netherlands, which are no hours, `0900-1700`.
  String.raw`0[89]00[ -](?!\d\d(?:00|15|30|45))\d{4}`,
  // Numbers of France and Belgium, which are no birthdays that somebody spoke.
  String.raw`0[1-9](?: \d\d){4}`,
  String.raw`0[1-9] \d{3} \d\d \d\d`,
  // Mobiles of Italy, numbers of Spain, mobiles of Brazil, of Argentina, numbers of Portugal.
  String.raw`3[2-9]\d[-/]\d{7}`,
  String.raw`[6-9]\d\d(?: \d\d){3}`,
  String.raw`[1-9][1-9] 9\d{4}-\d{4}`,
  String.raw`0(?:11|[23]\d{2,3})[ -]15[ -]?\d{2,4}[ -]\d{4}`,
  String.raw`(?:2\d|9[1236]) \d{3} \d\d \d\d`,
  // Numbers of Russia with its trunk prefix, mobiles of China, switchboards of Germany and Austria.
  String.raw`8(?: ?\(\d{3}\) ?\d{3}[ -]?\d\d[ -]?\d\d|[ -]\d{3}[ -]\d{3}[ -]\d\d[ -]\d\d)`,
  String.raw`1[3-9]\d(?: \d{4} |-\d{4}-)\d{4}`,
  String.raw`0[1-9]\d{0,4}[ /]\d{3,8}-0`,
]
const IN_OWN_GROUPS = new RegExp(`^(?:${OWN_GROUPS.join('|')})$`)

function isLookAlike(written: string): boolean {
  if (DATE.test(written) || AFTER_OTHER_DIGITS.test(written)) return true
  if (/[()]/.test(written)) return !GOOD_PARENTHESES.test(written)
  return (
    SOCIAL_SECURITY.test(written) ||
    CPF.test(written) ||
    AHV.test(written) ||
    DECIMAL.test(written) ||
    ADDRESS.test(written) ||
    VERSION.test(written) ||
    YEARS.test(written) ||
    isCode(written)
  )
}

const SOCIAL_SECURITY = /^\d{3}[- ]\d{2}[- ]\d{4}$/
/** A taxpayer's number in Brazil. */
const CPF = /^\d{3}\.\d{3}\.\d{3}-\d{2}$/
/** Of old-age insurance in Switzerland. */
const AHV = /^756([. ])\d{4}\1\d{4}\1\d{2}$/
/** `12345.67`, `3.14159265`, `+37.774929` */
const DECIMAL = /^\d{5,}\.\d{2}$|^[1-9](?:\d{4,})?\.\d+$|^\+\d{1,3}\.\d{4,7}$/
const DATE =
  /^(?:[12]\d{3}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:19|20)?\d{2}|\d\d\/\d\d\/\d{4})(?![-/.]?\d)|^\d{1,2}\/\d{1,2}(?:-\d|\/\d{5,})|^\d{1,2}\.\d{1,2}\.\d{2}-\d/
const ADDRESS = new RegExp(String.raw`^(?!${LANDLINE_OF_SPAIN}$)(?:(?:[01]?\d?\d|2[0-5]\d)\.){3}\d{1,3}$`)
/** `10.0.19045.3570` */
const VERSION = /^\d{1,3}\.0\.\d[\d.]*$/
const YEARS = /^(?:19|20)\d\d[ ]?[-/\u2010-\u2013][ ]?(?:19|20)\d\d$/
const CARD = /^(?:\d{4}([- ])\d{4}\1\d{4}\1\d{3,4}|\d{4}([- ])\d{6}\2\d{5})$/
/** EAN, ISBN-13, ISBN-10. */
const BARCODE = /^(?:\d([- ])\d{6}\1\d{6}|97[89](?:[- ]?\d){10}|\d([- ])\d{2,7}\2\d{2,7}\2\d)$/

/** A field of a Brazilian payment slip. */
const BOLETO = /^\d{5}\.\d{6}$/

const STRUCTURED = new RegExp(`^${BELGIAN_COMMUNICATION}$`)

function isCode(written: string): boolean {
  return CARD.test(written) || BARCODE.test(written) || BOLETO.test(written) || STRUCTURED.test(written)
}

/** Country and area code may stand in parentheses, each in its own. */
const GOOD_PARENTHESES = /^[^()]*(?:\([^()]*\)[^()]*){0,2}$/

/** Groups of an IBAN, a card or a barcode, even of a wrong one, look like a number in many countries. */
function isInside(text: string, start: number, written: string): boolean {
  if (!IS_SPACE.test(text[start - 1] ?? '')) return false
  if (!/^[\d \u00A0\u202F]+$/.test(written)) return false
  const before = textBefore(text, start, 40)
  if (CODE_BEGINS.test(before)) return true
  if (ENDS_COMPLETE.test(before)) return false
  const groups = GROUPS_BEFORE.exec(before)?.[0] ?? ''
  return IN_GROUPS.test(groups) || (groups !== '' && isCode(groups + written))
}

const IS_SPACE = new RegExp(SPACE)
/** The start of an IBAN, but no British postcode, or of the number with which a parcel is tracked. */
const CODE_BEGINS = new RegExp(
  `(?<![A-Za-z0-9])(?:(?:[A-Z]{2}\\d{2}(?!${SPACE}\\d[A-Z]{2}${SPACE})|1Z)(?:${SPACE}{1,3}[A-Z0-9]{1,10}){0,7}|[A-Za-z]{2}${SPACE}?\\d{2}(?:${SPACE}{1,3}\\d{4}){1,7})${SPACE}{1,3}$`,
)
const ENDS_COMPLETE = new RegExp(`(?<![\\d${LETTERS}_.,:/*=-])${COMPLETE}${SPACE}$`)
const GROUPS_BEFORE = new RegExp(`(?<![\\d${LETTERS}.,:/-])(?:\\d{1,6}${SPACE}){1,8}$`)
