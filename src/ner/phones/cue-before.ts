import { cueReader } from '../cue.ts'
import { anyCue } from '../cue-words.ts'
import { IS } from '../cues/is.ts'
import { NUMBER, OF_THING } from '../cues/named.ts'
import {
  BETWEEN_CLOSE,
  JOINED_OTHER,
  JOINED_PHONE,
  JOINED_SERVICE,
  MY_DEVICE,
  NOT_THE_PHONE,
  NUMBER_OF_MINE_BEFORE,
  OF_CLIENT,
  OF_MY,
  OTHER_ABBREVIATED,
  OTHER_BEFORE,
  PHONE_BEFORE,
  PHONE_CLOSE_BEFORE,
  PHONE_OF_MINE,
  PLACE_OF_PHONE,
} from '../cues/phone.ts'
import { THING } from '../cues/reference.ts'
import { LETTERS } from '../words.ts'

/** `mobile number on my account`: whose phone it is. */
const PHONE_ON_FILE =
  '(?:phone|mobile|cell|contact)(?: number| no)? on (?:the|my|our|this) (?:account|order|file|profile|booking|policy)'
const CLOSE_BEFORE = `(?:${anyCue(PHONE_CLOSE_BEFORE)})(?=(?:[ ](?:${anyCue(BETWEEN_CLOSE)})){0,2}[^${LETTERS}]{0,6}$)`
/** `mobile deposit 1234567` is of money, but `phone bill for 4155552671` tells whose phone it is. */
const NO_PHONE = `(?! (?:${anyCue(NOT_THE_PHONE)})(?! for)(?![a-z]))`
/** `mi número de móvil`, but neither `mi número de socio` nor `mon numéro client` */
const MY_NUMBER = `(?:${anyCue(NUMBER_OF_MINE_BEFORE)})(?! (?:(?:${anyCue(OF_CLIENT)})(?![${LETTERS}])|(?:${anyCue(OF_THING)})(?: |(?<=['’]))(?!${anyCue(PHONE_OF_MINE)}|${anyCue(PLACE_OF_PHONE)})))`
/** Words before a number that say that it is of a phone. */
const FOR = `(?:${PHONE_ON_FILE}|${anyCue(PHONE_BEFORE)}|${MY_NUMBER}|${CLOSE_BEFORE})${NO_PHONE}`

/** `customer 12345678`; but neither `customer service 1800 …` nor the speaker of `Customer: 702 555 0133` */
const CUSTOMER = 'customer(?! (?:care|service|support)|: ?\\(?$)'
/** `part no. 123-456-7890`, but `part of …` */
const PART = 'part(?=(?:[ ]?(?:#|no|num|number))?[ :.#]{0,3}$)'
/** `promo code 4155552671`, but `a PAC code for 07911 123456` tells whose phone it is */
const CODE = 'code(?! for $)'
/** `SIN 046 454 286` of Canada, `NAS` in French, but `sin llamar al …`, `nas lojas …` */
const SOCIAL_INSURANCE = '(?:sin|nas)(?=[ :#]{1,3}$)'
/** `the password is 4155552671`, but `my password is wrong, 415 555 2671` */
const PASSWORD = 'pass(?:word|code) is(?=:? $)'
/** `art. 020-555-012`, `cod. art. 02-555-0123`, but `the art gallery on …` */
const ITEM = '(?:art|cod|rif)\\.?(?=(?:[ ]?(?:art|n))?[ :.]{1,3}$)'
const { de = [], nl = [] } = THING
const ABBREVIATED_NUMBER = `(?:${[OTHER_ABBREVIATED, { de, nl }].map(anyCue).join('|')})[. -]{0,2}(?:nr|no|nummer)`
const JOINED = `(?:${anyCue(JOINED_PHONE)})(?:${anyCue(JOINED_OTHER)})`
const SERVICE = `[${LETTERS}]{1,20}(?:${anyCue(JOINED_SERVICE)})(?![${LETTERS}])`
/** Words beside a number that say that it is of something else. */
export const AGAINST = `(?!${SERVICE})(?:${[CUSTOMER, PART, ITEM, CODE, PASSWORD, SOCIAL_INSURANCE, ABBREVIATED_NUMBER, JOINED, anyCue(OTHER_BEFORE)].join('|')})`

/** `the serial number of my phone is 4155552671`: here the phone is only what has the number. */
const OF_MY_DEVICE = `(?:[ ](?:${anyCue(NUMBER)}))?[ ](?:${anyCue(OF_MY)})[ ](?:${anyCue(MY_DEVICE)})(?=[ ](?:${anyCue(IS)}|was)(?:[ ](?:le|el|il|o))?[^${LETTERS}]{1,9}$)`

/** What the words before a number say of it. */
export const cueBefore = cueReader({ for: FOR, against: `${AGAINST}(?:${OF_MY_DEVICE})?` })
