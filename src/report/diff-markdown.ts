import { markdownCode, markdownSentence } from '../safe-text.ts'
import { counted, number } from '../wording.ts'
import type { Comparison } from './comparison.ts'
import { diffExampleTable } from './diff-example-table.ts'
import { diffHeading } from './diff-heading.ts'
import { diffIntentTable } from './diff-intent-table.ts'
import { diffTypeTable } from './diff-type-table.ts'
import type { DiffWords, Version } from './diff-words.ts'
import { EXAMPLES_SHOWN } from './examples.ts'

/** How long the Markdown may get. */
interface SizeLimit {
  readonly most: number
  readonly unit: 'characters' | 'bytes'
}

/** GitHub takes 65,536 characters. */
export const COMMENT_LIMIT: SizeLimit = { most: 60_000, unit: 'characters' }
/** GitHub takes 1 MiB and drops a larger summary whole. */
export const SUMMARY_LIMIT: SizeLimit = { most: 900 * 1024, unit: 'bytes' }

/** How many lines of each list are shown. */
interface Room {
  readonly types: number
  readonly intents: number
  readonly examples: number
}

const ROOMS: readonly [Room, ...Room[]] = [
  { types: 600, intents: 100_000, examples: EXAMPLES_SHOWN },
  { types: 600, intents: 2_000, examples: EXAMPLES_SHOWN },
  { types: 600, intents: 400, examples: EXAMPLES_SHOWN },
  { types: 300, intents: 200, examples: EXAMPLES_SHOWN },
  { types: 200, intents: 100, examples: EXAMPLES_SHOWN },
  { types: 100, intents: 40, examples: 10 },
  { types: 40, intents: 12, examples: 5 },
  { types: 12, intents: 0, examples: 0 },
]

/**
 * The diff for people: totals in the heading, then types, then intents and examples, folded. What does not fit is left
 * out in steps, and it says so. Types, numbers and our own words stand as they are; all else is made inert.
 */
export function diffMarkdown(comparison: Comparison, words: DiffWords, limit: SizeLimit): string {
  let text = ''
  for (const [step, room] of ROOMS.entries()) {
    text = written(comparison, words, room, step > 0)
    if (sizeOf(text, limit) <= limit.most) return text
  }
  return text
}

/** Tells the summary or the comment that there is nothing to compare with, and why. */
export function noBaselineMarkdown(reason: string): string {
  return `### Entity report: no baseline\n\nThere is nothing to compare with: ${markdownSentence(reason)}\n`
}

function sizeOf(text: string, { unit }: SizeLimit): number {
  return unit === 'bytes' ? Buffer.byteLength(text) : text.length
}

function written(comparison: Comparison, words: DiffWords, room: Room, shortened: boolean): string {
  return [
    `### Entity report: ${diffHeading(comparison)}`,
    statement(comparison, words),
    diffTypeTable(comparison, room.types),
    diffIntentTable(comparison, room.intents),
    diffExampleTable(comparison, words.examples, room.examples),
    footer(words, shortened),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n')
}

function statement({ before, after }: Comparison, { head, base, files, sameRows }: DiffWords): string {
  const compared = [
    ...(files.length === 0 ? [] : [`${files.map(markdownCode).join(', ')} at`]),
    `${version(head)} compared with ${version(base)}`,
  ].join(' ')
  const utterances = sameRows
    ? `over the same ${counted(after.rows, 'utterance', 'utterances')}`
    : `${counted(before.rows, 'utterance', 'utterances')} before, ${number(after.rows)} after`
  return `${compared}, ${utterances}.`
}

const SHORT_COMMIT = 7

function version(of: Version): string {
  switch (of.kind) {
    case 'commit': {
      const commit = markdownCode(of.commit.slice(0, SHORT_COMMIT))
      return of.branch === undefined ? commit : `${markdownCode(of.branch)} at ${commit}`
    }
    case 'run':
      return link(`run ${number(of.number)}`, of.url)
    case 'file':
      return markdownCode(of.path)
  }
}

/** An address that could end the link early, or leads off the web, makes no link. */
function link(label: string, url: string): string {
  return /^https?:\/\/[\w.:/-]+$/u.test(url) ? `[${label}](${url})` : label
}

function footer({ reportUrl, remarks = [] }: DiffWords, shortened: boolean): string {
  return [
    ...(reportUrl === undefined ? [] : [link('Full diff and report', reportUrl)]),
    ...(shortened ? ['shortened to what GitHub takes'] : []),
    ...remarks,
  ].join(' · ')
}
