import { wordsOf } from '../cue-words.ts'
import { AT, AT_SIGN, DOT } from '../cues/email.ts'
import { AT_IN_WORDS, DOT_IN_WORDS, IN_WORDS } from '../emails/in-words.ts'
import { PROVIDERS } from '../emails/provider.ts'
import { MARK, type Recogniser } from '../recogniser.ts'
import { findByRules, type Reading, type Rule } from '../rule.ts'
import { runBefore, textBefore } from '../run-before.ts'
import { TOP_LEVEL_DOMAINS } from '../top-level-domains.ts'
import { TRAIT } from '../traits.ts'

/** Of `a commercial` the last word; `at sign` begins with one that is there. They suffice where the domain is written. */
const SIGN_WORDS = wordsOf(AT_SIGN).flatMap((words) =>
  /^at[ -]/.test(words) ? [] : [words.replace(/^a /, '')],
)

/** A mailbox as in RFC 5322's addr-spec without quoted parts; names and domains in the letters of any script. */
export const email: Recogniser = {
  type: 'email',
  needs: {
    marks: MARK.at,
    words: [
      [...wordsOf(AT), ...SIGN_WORDS],
      [...wordsOf(DOT), ...PROVIDERS.split('|'), ...SIGN_WORDS],
    ],
  },
  find: (text, row) => findByRules('email', rules, text, row),
}

const LETTER = String.raw`A-Za-z0-9\u00C0-\u1FFF\u2C00-\uD7FF`
/** After Latin letters those of a script without spaces go on with the sentence. */
const TOP_LEVEL = String.raw`(?:[A-Za-z]{2,24}(?=[\u3040-\u9FFF\uAC00-\uD7AF])|(?:[A-Za-z\u00C0-\u1FFF\u2C00-\uD7FF]{2,24}|xn--[a-z0-9-]{2,59})(?![${LETTER}@_]|-[${LETTER}]))`

/** Looked for from the `@`, so that a long run of letters costs nothing. */
const ADDRESS: Rule = {
  name: 'address',
  asks: TRAIT.at,
  score: 0.99,
  pattern: new RegExp(String.raw`@((?:[${LETTER}-]{1,63}\.){1,8}${TOP_LEVEL})`, 'g'),
  read: ({ 1: domain = '', index, input }) => mailbox(input, index, withoutSentence(domain)),
}

/** After `mailto:` the domain may be a bare host. */
const MAILTO: Rule = {
  name: 'mailto',
  asks: TRAIT.at,
  score: 0.95,
  pattern: new RegExp(String.raw`@([${LETTER}-]{1,63})(?![${LETTER}@_-]|\.[${LETTER}])`, 'g'),
  read({ 1: domain = '', index, input }) {
    const found = mailbox(input, index, domain)
    return found && /mailto:$/i.test(textBefore(input, found.start, 7)) ? found : undefined
  },
}

/** `jay.smith @ gmail.com`, as some keyboards write it; only a name that is no word, as `me @ gmail.com` may say where. */
const WITH_SPACE: Rule = {
  name: 'with-space',
  asks: TRAIT.at,
  score: 0.85,
  pattern: new RegExp(
    String.raw`(?<=[${LETTER}_])(?: @ ?|@ )((?:${PROVIDERS})\.(?:com?\.)?[a-z]{2,4})(?![${LETTER}@_-]|\.[${LETTER}])`,
    'gi',
  ),
  read({ 0: match, 1: domain = '', index, input }) {
    const found = mailbox(input, index, domain)
    if (found === undefined || !NO_WORD.test(input.slice(found.start, index))) return undefined
    return { ...found, end: index + match.length }
  },
}

const NO_WORD = /[a-z].*[\d._]|[\d._].*[a-z]/i

export const rules: readonly Rule[] = [ADDRESS, MAILTO, WITH_SPACE, IN_WORDS, AT_IN_WORDS, DOT_IN_WORDS]

/** `example.com.Thanks`, `example.dePhone:`: a full stop without its space, or a lost line end, after what is a top level. */
function withoutSentence(domain: string): string {
  const word = JOINED_WORD.exec(domain)?.[1]
  if (word !== undefined) return domain.slice(0, -word.length)
  const last = AFTER_USUAL_END.exec(domain)?.[1]
  if (last === undefined || TOP_LEVEL_DOMAINS.has(last.toLowerCase())) return domain
  return domain.slice(0, -last.length - 1)
}

const JOINED_WORD = /\.(?:com|net|org|[a-z]{2})([A-Z][a-z]{1,20})$/
const AFTER_USUAL_END = /\.(?:com|net|org|info|[a-z]{2})\.(?!xn--)([^.]+)$/i

const LONGEST_LOCAL_PART = 64
const localPartBefore = runBefore(`${LETTER}_.!#$%&'*+=?^{}~-`, LONGEST_LOCAL_PART)
const FIRST_UNIT = new RegExp(`[${LETTER}_]`)
/** A sentence without spaces before a name in Latin letters. */
const UNSPACED = /^.*[\u3040-\u9FFF\uAC00-\uD7AF](?=[A-Za-z0-9])/
/** A quote or a dash before the name is no part of it, nor is `email=`, `user=` or `?a=1&to=`; `prvs=1234=me@…` is its own. */
const OPENING = /^(?:.*[?&][a-z_]{1,20}=|(?:e-)?[a-z_]{2,20}=(?!.*=))?[^A-Za-z0-9_\u00C0-\uD7FF]*/i

function mailbox(
  text: string,
  at: number,
  domain: string,
): (Reading & { readonly start: number }) | undefined {
  const run = localPartBefore(text, at)
  const local = run.replace(UNSPACED, '').replace(OPENING, '')
  const start = at - local.length
  const isTooLong = FIRST_UNIT.test(text[at - run.length - 1] ?? '')
  if (local === '' || local.includes('..') || local.endsWith('.') || isTooLong) return undefined
  if (NO_START.test(textBefore(text, start, 2)) || isInLink(text, start) || isOfMessage(text, start))
    return undefined
  const end = at + 1 + domain.length
  if (FILE.test(domain) || PATH_AFTER.test(text.slice(end, end + LONGEST_PATH))) return undefined
  if (domain.split('.').some((label) => label.startsWith('-') || label.endsWith('-'))) return undefined
  return { start, end, value: `${local}@${domain.toLowerCase()}` }
}

/** A dash may stand before it without a space: `email -jay@example.com`. */
const NO_START = /(?:[@.+]|\S-)$/

/** `logo@2x.png`, `lodash@4.17.21.tgz`: these are no top-level domains, and none will become one. */
const FILE =
  /\.(?:png|jpe?g|gif|svg|webp|heic|pdf|docx?|xlsx?|csv|txt|html?|json|xml|js|css|exe|apk|tgz|jar)$/i

/** `git@github.com:acme/shop.git`, `me@host.org:/tmp`: a user on a machine, as `git`, `scp` and `rsync` write it. */
const PATH_AFTER = /^:(?:(?:~|[A-Za-z.][\w.-]{0,60})?\/[\w.~-]|[A-Za-z][\w.-]{0,60}\.git(?!\w))/
const LONGEST_PATH = 68

/** `Message-ID: <CAF3x9@mail.example.com>` of an e-mail's head. */
function isOfMessage(text: string, start: number): boolean {
  return /(?:message-id|in-reply-to|references|content-id): ?<[^\s<>@]{0,40}$/i.test(
    textBefore(text, start, 56),
  )
}

/** The user of `ssh://user@host`, with or without a password, and of `ssh user@host`. */
function isInLink(text: string, start: number): boolean {
  return /(?:\/\/(?:[^\s/@]{1,64}:)?|(?<![A-Za-z])(?:s?ftp|ssh)(?: -p \d{1,5}| as|-login)? |sips?:)$/i.test(
    textBefore(text, start, 68),
  )
}
