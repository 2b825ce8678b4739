import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue, wordsOf } from '../cue-words.ts'
import { AND, OR } from '../cues/and-or.ts'
import { IS } from '../cues/is.ts'
import { WANTING } from '../cues/named.ts'
import { NUMBERED_THING, THING } from '../cues/reference.ts'
import {
  ANY_CASE,
  BEFORE_ANY_CASE,
  CASE,
  KEY_BEGINS,
  NUMBER_OF_THING,
  OTHER_THING,
  OTHER_THING_AFTER,
  TRACKED,
  YEARLY,
} from '../cues/ticket.ts'
import { CURRENCY_AFTER } from '../currency.ts'
import { AFTER_PREFIX, LEFT_OF_NUMBER, namesOf, namingReader } from '../named.ts'
import { ANY_DIGIT, MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Reading, type Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT, wordTrait } from '../traits.ts'
import { LETTERS } from '../words.ts'

/** A key of an issue tracker or a number of a service desk. */
export const ticket: Recogniser = {
  type: 'ticket',
  needs: { marks: MARK.joinedDigit, words: [[...wordsOf(CASE), 'ab#'], [ANY_DIGIT]] },
  find: (text, row) => findByRules('ticket', rules, text, row),
}

/** What looks like a key and is the name of a standard, a cipher, a disease … */
const NOT_A_PROJECT: ReadonlySet<string> = new Set(
  (
    'UTF UCS UNICODE ISO IEC IEEE ANSI DIN EN NF BS ASTM RFC BCP STD ECMA ITU JIS NBR ABNT IRAM GOST NFPA EUC KOI CP WINDOWS LATIN ASCII ' +
    'AES DES SHA SHA1 SHA2 SHA3 MD HMAC RSA ECC CRC BASE TLS SSL HTTP HTTPS IPV USB HDMI PCI DDR DDR3 DDR4 DDR5 MP MP3 MP4 MPEG PS ' +
    'COVID SARS H1N1 GPT CVE CWE GHSA PEP JSR JEP KB US UK EU UN G7 G20 ' +
    'FY Q1 Q2 Q3 Q4 PM AM GMT UTC CET EST PST ROOM ZIP PLZ TEL FAX PHONE PIN ART NR NO SS SSN ' +
    'ISO8859 FIPS NIST NEMA VDE VDI SAE ASME STANAG CISPR OHSAS ICD DSM ISBN ISSN EAN GTIN UPC H5N1 EUR USD GBP CHF VAT MWST'
  ).split(' '),
)

/** The name of a train, a postcode's country, a part, a product …, or of a project where the words beside it say so. */
const SELDOM_A_PROJECT: ReadonlySet<string> = new Set(
  (
    'RJ RS IP IPX CAT WIFI WLAN DSL ADSL VDSL LTE AMD ARM INTEL RTX GTX XPS NVME VLAN CR LR AK WD MERS MERV HIV HPV CO OMEGA VITAMIN ' +
    'NOM UNE UNI NEN NTC ICE IC ICN EC ECE IR IRE RE RB RJX NJ TGV TER FLX DE AT CH FR PG FSK USK TOP LEVEL TYPE CLASS PART PAGE ' +
    'GATE SEAT ROW BOX SIZE FLOOR TERMINAL PLATFORM BLOCK UNIT APT STEP PHASE DAY WEEK KW VOL CHAPTER SECTION ' +
    'IPHONE CHATGPT MODEL VER REV ERR ERROR CODE ID SN PO REF EXT OTP WPA SOC SDG BGB STGB SGB RAL ORA BR SKU INV ORD PNR RMA PLU LOT BATCH DVD LED VIP ZONE MAX USA LGA ATX UL SPRINT RC BETA ALPHA WIN OSHA IBM JBL BMW HP LG TCL HTC XS XL XXL XXXL AA AAA SQL GST NHS CCS CST MST CEST BST JST AEST GTA CRJ ERJ ATR XBOX CPT NDC'
  ).split(' '),
)

/** Cars, masks, forms, plugs …: keys that name what many people talk about. */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  (
    'CX-3 CX-5 CX-7 CX-9 CX-30 CX-50 CX-60 CX-80 CX-90 MX-5 MX-30 RAV-4 XC-40 XC-60 XC-90 SR-71 KN-95 DB-9 DB-25 ' +
    'RX-7 RX-8 AR-15 MI-5 MI-6 MH-370 GLP-1 AP-7 SF-180 DS-11 DS-82 DS-160 DS-260 DS-2019 DD-214 SF-50 SF-86 UB-04 ESPN-2 AREA-51 STUDIO-54 APOLLO-11 APOLLO-13'
  ).split(' '),
)
/** What has versions or degrees of one or two digits, and may be a project all the same: `JDK-17`, but `JDK-8221234`. */
const VERSIONED: ReadonlySet<string> = new Set(
  'JAVA JDK JRE NODE GCC PHP PYTHON IE OS LTS RHEL SLES CENTOS DEBIAN UBUNTU FEDORA MYSQL POSTGRES SEV'.split(
    ' ',
  ),
)
/** `X86-64`, `A320-200`, `S24-256` */
const MODEL = /^[A-Z]\d+-/

const LEFT = `(?<![${LETTERS}\\d_.@-])`
const RIGHT = `(?![${LETTERS}\\d_@]|[-.,/:]\\d|-[${LETTERS}])`

/** What a branch is named for goes on with words: `feature/ABC-12-login`, `Merge branch 'ABC-12-login'`. */
const BRANCH_BEFORE = `(?:(?<![${LETTERS}])(?:feature|feat|fix|bugfix|hotfix|bug|chore|task|story)/|branch ['"]?)`

const KEY: Rule = {
  name: 'key',
  asks: TRAIT.key,
  score: 0.95,
  pattern: new RegExp(
    `${LEFT}([A-Z][A-Z0-9]{1,14})-(\\d{1,8})(?:${RIGHT}|(?<=${BRANCH_BEFORE}[A-Z\\d-]{4,24})(?=[-_][a-z]))`,
    'g',
  ),
  read({ 0: key, 1: project = '', 2: digits = '', index, input }) {
    if (NOT_A_PROJECT.has(project) || MONTH.test(key)) return undefined
    const before = textBefore(input, index, LONGEST_BEFORE)
    const isVersion = digits.length <= 2 && VERSIONED.has(project)
    const isSeldom = isVersion || SELDOM_A_PROJECT.has(project) || WELL_KNOWN.has(key) || MODEL.test(key)
    if (isSeldom && !isNamed(before, input.slice(index + key.length))) return undefined
    if (otherThingBefore().test(before) || FORM_AFTER.test(input.slice(index + key.length))) return undefined
    return isOfThing(input, index, index + key.length) ? undefined : { value: key }
  },
}

/**
 * `my reference number is RF-88120`: a word for number makes it that of an order, account, loan …; `ref RF-88` may be of a
 * ticket, and `changing groupId (LANG-562)` is.
 */
function isOfThing(text: string, start: number, end: number): boolean {
  if (/[([]/.test(text.charAt(start - 1))) return false
  return namingsOfThings.some((namingOfThing) => namingOfThing(text, start, end) === 'explicit')
}

const namingsOfThings = [THING, NUMBERED_THING].map(namingReader)

/** `[CR-12] …`, `issue IP-345`, and `(CR-12) …` where a text begins so. */
function isNamed(before: string, after: string): boolean {
  const isBracketed = before.endsWith('[') ? after.startsWith(']') : before === '(' && after.startsWith(') ')
  return isBracketed || TRACKED_BEFORE.test(before)
}

const TRACKED_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?<!(?:train|bus|flight)[ ])(?:${anyCue(TRACKED)})[ ]?[:#]?[ ]?$`,
  'i',
)

/** `MAY-2026`, `JUN-14` */
const MONTH = /^(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)-(?:\d\d?|(?:19|20)\d\d)$/

/** Of two things of a kind the second: `flights BA-117 and LH-400`. */
const OTHER_KEY = `[A-Z][A-Z\\d]{0,7}-\\d{1,8}[ ](?:&|${anyCue(AND)}|${anyCue(OR)})[ ]`
const otherThingBefore = compiledOnUse(
  `(?<![${LETTERS}]|(?:work|backlog)[ ](?=item))(?:${anyCue(OTHER_THING)})(?:[ -]?(?:${anyCue(NUMBER_OF_THING)}))?(?:[ ](?:${anyCue(IS)}|was))?(?:[ :#]{1,4}|(?<=[°º]))(?:${OTHER_KEY})?$`,
  'i',
)
const FORM_AFTER = new RegExp(`^ (?:${anyCue(OTHER_THING_AFTER)})(?![A-Za-z])`, 'i')
const LONGEST_BEFORE = 48

/** `AB#4512`, as Azure Boards are linked from a commit. */
const BOARD_ITEM: Rule = {
  name: 'board-item',
  asks: TRAIT.digit,
  score: 0.95,
  pattern: new RegExp(`${LEFT}AB#\\d{1,8}${RIGHT}`, 'g'),
  read: ({ 0: item }) => ({ value: item }),
}

const KEY_WORD = wordTrait(wordsOf(KEY_BEGINS))

/** A key in small letters, where its first word says what it is. */
const NAMED_KEY: Rule = {
  name: 'named-key',
  asks: TRAIT.digit | KEY_WORD,
  score: 0.95,
  pattern: new RegExp(`(?=[-_])(?<=${LEFT}(${anyCue(KEY_BEGINS)}))[-_]\\d{2,12}(?:-\\d{2,8})?${RIGHT}`, 'gi'),
  read: fromCapture,
}

const DESK_WORDS = 'INC|REQ|RITM|SCTASK|TASK|CHG|PRB|PRBTASK|CS|CSTASK|HRC|SIR|SR|TKT|TICK|TT|WO|CRQ'
const DESK_WORD = wordTrait(DESK_WORDS.split('|'))

/** Numbers as service desks give them: `INC0012345`, `CS1234567`. Looked for from their digits. */
const DESK_NUMBER: Rule = {
  name: 'desk-number',
  asks: TRAIT.fiveDigits | DESK_WORD,
  score: 0.9,
  pattern: new RegExp(`(?=\\d{5})(?<=${LEFT}(${DESK_WORDS}))\\d{5,12}${RIGHT}`, 'gi'),
  read: fromCapture,
}

/** The letters are captured looking backwards. */
function fromCapture({ 0: match, 1: letters = '', index }: RegExpExecArray): Reading {
  return { start: index - letters.length, end: index + match.length, value: letters + match }
}

const namingOf = namingReader(CASE)
const NAME = wordTrait(namesOf(CASE))

/** A number after a word for a case: `ticket no. 123456`, `case #4711-22`, `Vorgang 123-456`, `ticket number WK9921447A`, `case number 1234 5678`. */
const AFTER_NAME: Rule = {
  name: 'after-name',
  asks: TRAIT.digit | NAME,
  score: 0.85,
  pattern: new RegExp(
    `(?=\\d)(?<=${LEFT_OF_NUMBER}([A-Z]{1,5}${AFTER_PREFIX})?)(?:\\d{4}(?: \\d{4}){1,3}(?! ?\\d)|\\d{1,20}(?:(?<=\\d{6})[A-Z]|(?:[-/](?=[A-Z]{0,7}\\d)[A-Z\\d]{1,12}){0,2}))${RIGHT}(?!${CURRENCY_AFTER})`,
    'gi',
  ),
  read({ 0: digits, 1: prefix = '', index, input }) {
    const count = digits.replaceAll(/\D/g, '').length
    if (count < 3 || FLOWN.test(input.slice(index, index + LONGEST_FLOWN))) return undefined
    const start = index - prefix.length
    const naming = namingOf(input, start, index + digits.length)
    if (naming === undefined) return undefined
    if (
      naming === 'plain' &&
      (digits.includes(' ') || (count < 4 && !isProject(prefix)) || isInCase(digits, input, start))
    )
      return undefined
    return { start, end: index + digits.length, value: prefix + digits }
  },
}

/** The ticket of a flight, `220-2345678901`: three digits of the airline and ten of its own. */
const FLOWN = /^\d{3}[- ]\d{10}(?!\d)/
const LONGEST_FLOWN = 15

/** That of a key in small letters: `ticket abc-123`. */
function isProject(prefix: string): boolean {
  const project = prefix.slice(0, -1).toUpperCase()
  return prefix.endsWith('-') && !NOT_A_PROJECT.has(project) && !SELDOM_A_PROJECT.has(project)
}

/**
 * `in case 2026 is better`, `please issue 2000`, `fall 2025 semester`, `mon dossier 2024`, `storing 1012 AB`: a phrase, season
 * or file and a year, an amount or a postcode.
 */
function isInCase(digits: string, text: string, start: number): boolean {
  if (digits.length !== 4) return false
  const before = textBefore(text, start, LONGEST_PHRASE)
  return (
    PHRASE_BEFORE.test(before) ||
    (/^20[1-3]/.test(digits) && YEARLY_BEFORE.test(before)) ||
    DUTCH_POSTCODE.test(text.slice(start, start + '1012 AB '.length))
  )
}

const PHRASE_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:(?:${anyCue(BEFORE_ANY_CASE)})[ ](?:${anyCue(ANY_CASE)})|(?:${anyCue(WANTING)})[ ](?:issue|request))[ ]$`,
  'i',
)
const YEARLY_BEFORE = new RegExp(`(?<![${LETTERS}])(?:fall|${anyCue(YEARLY)}) $`, 'i')
const LONGEST_PHRASE = 16
const DUTCH_POSTCODE = new RegExp(`^[1-9]\\d{3} [A-Z]{2}(?![${LETTERS}\\d])`)

export const rules: readonly Rule[] = [KEY, BOARD_ITEM, NAMED_KEY, DESK_NUMBER, AFTER_NAME]
