import { compiledOnUse } from '../compile-ahead.ts'
import { anyCue } from '../cue-words.ts'
import { AND, OR } from '../cues/and-or.ts'
import { NUMBERED_THING, THING } from '../cues/reference.ts'
import { DEVICE, NUMBER_OF_THING, OTHER_THING, OTHER_THING_AFTER, SHOWS, TRACKED } from '../cues/ticket.ts'
import { namingReader } from '../named.ts'
import type { Rule } from '../rule.ts'
import { textBefore } from '../run-before.ts'
import { TRAIT } from '../traits.ts'
import { LETTERS } from '../words.ts'
import { LEFT, RIGHT } from './edges.ts'
import { NOT_A_PROJECT, SELDOM_A_PROJECT } from './projects.ts'

/** What a branch is named for goes on with words: `feature/ABC-12-login`, `Merge branch 'ABC-12-login'`. */
const BRANCH_BEFORE = `(?:(?<![${LETTERS}])(?:feature|feat|fix|bugfix|hotfix|bug|chore|task|story)/|branch ['"]?)`

/** `ABC-12`, as issue trackers give it. */
export const KEY: Rule = {
  name: 'key',
  asks: TRAIT.key,
  beforeDigit: 'ABCDEFGHIJKLMNO-'.length,
  score: 0.95,
  pattern: new RegExp(
    `${LEFT}([A-Z][A-Z0-9]{1,14})-(\\d{1,8})(?:${RIGHT}|(?<=${BRANCH_BEFORE}[A-Z\\d-]{4,24})(?=[-_][a-z]))`,
    'g',
  ),
  read({ 0: key, 1: project = '', 2: digits = '', index, input }) {
    if (NOT_A_PROJECT.has(project) || MONTH.test(key) || NUMBERED.test(project)) return undefined
    const before = textBefore(input, index, LONGEST_BEFORE)
    const isVersion = digits.length <= 2 && VERSIONED.has(project)
    const isSeldom = isVersion || SELDOM_A_PROJECT.has(project) || WELL_KNOWN.has(key) || MODEL.test(key)
    if (isSeldom && !isNamed(before, input.slice(index + key.length))) return undefined
    if (otherThingBefore().test(before) || FORM_AFTER.test(input.slice(index + key.length))) return undefined
    return isOfThing(input, index, index + key.length) ? undefined : { value: key }
  },
}

const LONGEST_BEFORE = 48
/** `DE123456789-00001`, as a company of Germany is registered. */
const NUMBERED = /\d{5}/
/** `MAY-2026`, `JUN-14` */
const MONTH = /^(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)-(?:\d\d?|(?:19|20)\d\d)$/

/** Cars, masks, forms, plugs …: keys that name what many people talk about. */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  (
    'TI-30 TI-83 TI-84 TI-89 HP-12 GS-1 CX-3 CX-5 CX-7 CX-9 CX-30 CX-50 CX-60 CX-80 CX-90 MX-5 MX-30 RAV-4 XC-40 XC-60 XC-90 SR-71 KN-95 DB-9 DB-25 ' +
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

/** `[CR-12] …`, `issue IP-345`, and `(CR-12) …` where a text begins so. */
function isNamed(before: string, after: string): boolean {
  const isBracketed = before.endsWith('[') ? after.startsWith(']') : before === '(' && after.startsWith(') ')
  return isBracketed || TRACKED_BEFORE.test(before)
}

const TRACKED_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?<!(?:train|bus|flight)[ ])(?:${anyCue(TRACKED)})[ ]?[:#]?[ ]?$`,
  'i',
)

/** Of two things of a kind the second: `flights BA-117 and LH-400`. */
const OTHER_KEY = `[A-Z][A-Z\\d]{0,7}-\\d{1,8}[ ](?:&|${anyCue(AND)}|${anyCue(OR)})[ ]`
const otherThingBefore = compiledOnUse(
  `(?<![${LETTERS}]|(?:work|backlog)[ ](?=item))(?:${anyCue(OTHER_THING)}|${anyCue(DEVICE)})(?:[ -]?(?:${anyCue(NUMBER_OF_THING)}))?(?:[ ](?:${anyCue(SHOWS)}))?(?:[ :#='"“]{1,4}|(?<=[°º]))(?:${OTHER_KEY})?$`,
  'i',
)
const FORM_AFTER = new RegExp(
  `^ (?:(?:${anyCue(OTHER_THING_AFTER)})(?![A-Za-z])|from (?-i:[A-Z]{3}) to (?-i:[A-Z]{3})(?![A-Za-z]))`,
  'i',
)

/**
 * `my reference number is RF-88120`: a word for number makes it that of an order, account, loan …; `ref RF-88` may be of a
 * ticket, and `changing groupId (LANG-562)` is.
 */
function isOfThing(text: string, start: number, end: number): boolean {
  if (/[([]/.test(text.charAt(start - 1))) return false
  return namingOfThing(text, start, end) === 'explicit'
}

const namingOfThing = namingReader(THING, NUMBERED_THING)
