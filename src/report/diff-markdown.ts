import { countedOtherwise } from './counted-otherwise.ts'
import type { Comparison, TypeChanges } from './comparison.ts'
import type { CountChange, MentionChange, MentionSpan, RowChange } from './report-diff.ts'
import { EXAMPLES_SHOWN, type Example, type Examples } from './examples.ts'
import { markdownCode, markdownSentence } from '../safe-text.ts'
import { counted, number, typesListed } from '../wording.ts'
import { nounOf } from './nouns.ts'
import { folded, table } from './markdown-blocks.ts'

/** A version of the configuration or of the utterances, in words and links. */
export type Version =
  | { readonly kind: 'commit'; readonly commit: string; readonly branch?: string }
  | { readonly kind: 'run'; readonly number: number; readonly url: string }
  | { readonly kind: 'file'; readonly path: string }

/** What the diff's numbers are about. */
export interface DiffWords {
  readonly head: Version
  readonly base: Version
  /** Paths of the files that were read at both commits. */
  readonly files: readonly string[]
  /** Whether both sides are about the same utterances. */
  readonly sameRows: boolean
  /** The artifact with the full diff. */
  readonly reportUrl?: string
  /** Only when the utterances come from the repository. */
  readonly examples?: Examples
  /** Words and numbers of ours for the last line, such as `nothing was imported`. */
  readonly remarks?: readonly string[]
}

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

/** Types that have a column in the table by intent, so that it is no wider than a screen. */
const TYPES_ACROSS = 6
const PHRASES = 3
const UNCHANGED_NAMED = 6

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

/** Why there is no comment, and what to add to a workflow whose token may not post one. */
export function notCommentedMarkdown(reason: string, permission: string | undefined): string {
  const why = `The comment was not posted: ${markdownSentence(reason)}.`
  if (permission === undefined) return `${why}\n`
  return [
    `${why} It is posted where the pull request is of this repository and the job has this permission:`,
    ['```yaml', 'permissions:', '  contents: read', `  ${permission}`, '```'].join('\n'),
    '',
  ].join('\n\n')
}

function sizeOf(text: string, { unit }: SizeLimit): number {
  return unit === 'bytes' ? Buffer.byteLength(text) : text.length
}

function written(comparison: Comparison, words: DiffWords, room: Room, shortened: boolean): string {
  return [
    `### Entity report: ${heading(comparison)}`,
    statement(comparison, words),
    typeTable(comparison, room.types),
    intentTable(comparison, room.intents),
    exampleTable(comparison, words.examples, room.examples),
    footer(words, shortened),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n')
}

function heading(comparison: Comparison): string {
  const { diff, before, after, changed } = comparison
  if (!changed) return 'nothing changed'
  const phrases = Object.entries(diff.entities)
    .flatMap(([type, change]) => phrasesOf(type, change))
    .toSorted((a, b) => b.count - a.count)
    .map(({ words }) => words)
  const more = phrases.length > PHRASES ? ' and more' : ''
  if (phrases.length > 0) return phrases.slice(0, PHRASES).join(', ') + more
  const rows = after.rows - before.rows
  if (rows !== 0) return difference(rows, ['row', 'rows'])
  const types = Object.keys(after.entities).length - Object.keys(before.entities).length
  if (types !== 0) return `${difference(types, ['type', 'types'])}, without a mention`
  return `the same mentions, other counts of ${countedOtherwise(comparison)}`
}

/** `2 more rows` */
function difference(count: number, [one, many]: readonly [string, string]): string {
  const than = count > 0 ? 'more' : 'fewer'
  return counted(Math.abs(count), `${than} ${one}`, `${than} ${many}`)
}

function phrasesOf(type: string, change: CountChange) {
  const { before, after, added = 0, removed = 0, changed = 0 } = change
  const noun = nounOf(type)
  if (change.added !== undefined) {
    return [
      ...(added > 0 ? [{ count: added, words: `${difference(added, noun)} found` }] : []),
      ...(removed > 0 ? [{ count: removed, words: `${counted(removed, ...noun)} lost` }] : []),
      ...(changed > 0 ? [{ count: changed, words: `${counted(changed, ...noun)} changed` }] : []),
    ]
  }
  if (after === before) return []
  return [{ count: Math.abs(after - before), words: difference(after - before, noun) }]
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

function typeTable(comparison: Comparison, most: number): string {
  const { diff, byMention } = comparison
  const rowsOf = createRowsOf(comparison)
  const types = Object.entries(diff.entities)
  const changed = types
    .filter(([, change]) => weight(change) > 0)
    .toSorted(([, a], [, b]) => weight(b) - weight(a))
  const unchanged = types.filter(([, change]) => weight(change) === 0)
  const columns: readonly (keyof CountChange)[] = [
    'before',
    'after',
    ...(byMention ? (['added', 'removed'] as const) : []),
    ...(changed.some(([, change]) => (change.changed ?? 0) > 0) ? (['changed'] as const) : []),
  ]
  const cells = (change: CountChange) => columns.map((column) => number(change[column] ?? 0))
  const rows = changed
    .slice(0, most)
    .map(([type, change]) => [type, arrow(change), ...cells(change), rowsOf(type)])
  const still = unchanged.length === 0 ? [] : [[...unchangedCells(unchanged, cells), '']]
  if (rows.length + still.length === 0) return ''
  const heads = columns.map((column) => COLUMN_WORDS[column])
  const leftOut = changed.length - rows.length
  return [
    table(['Entity', '', ...heads, 'rows'], [...rows, ...still]),
    ...(leftOut > 0
      ? [`${counted(leftOut, 'more type', 'more types')} changed, by no more than these.`]
      : []),
  ].join('\n\n')
}

const COLUMN_WORDS: Readonly<Record<keyof CountChange, string>> = {
  before: 'before',
  after: 'after',
  added: 'found',
  removed: 'lost',
  changed: 'changed',
}

/** How much a count changed: the most goes first. */
function weight({ before, after, added = 0, removed = 0, changed = 0 }: CountChange): number {
  return Math.max(Math.abs(after - before), added + removed + changed)
}

function arrow(change: CountChange): string {
  if (change.after > change.before) return '▲'
  return change.after < change.before ? '▼' : '◆'
}

function unchangedCells(
  types: readonly (readonly [string, CountChange])[],
  cells: (change: CountChange) => readonly string[],
): readonly string[] {
  const names = types.map(([type]) => type)
  const mentions = types.reduce((total, [, { after }]) => total + after, 0)
  return [typesListed(names, UNCHANGED_NAMED), '', ...cells({ before: mentions, after: mentions })]
}

/** Gives the rows with a type: `790 → 787`, or one number. */
function createRowsOf({ before, after }: Comparison): (type: string) => string {
  const [were, are] = [before, after].map(({ entities }) => new Map(Object.entries(entities)))
  return (type) => {
    const was = were?.get(type)?.rows ?? 0
    const is = are?.get(type)?.rows ?? 0
    return was === is ? number(is) : `${number(was)} → ${number(is)}`
  }
}

function intentTable({ intentTypes }: Comparison, most: number): string {
  if (intentTypes.size === 0) return ''
  if (most === 0) return `${counted(intentTypes.size, 'intent', 'intents')} changed.`
  const weights = new Map<string, number>()
  for (const types of intentTypes.values()) {
    for (const [type, change] of types) weights.set(type, (weights.get(type) ?? 0) + weight(change))
  }
  const types = [...weights].toSorted(([, a], [, b]) => b - a).map(([type]) => type)
  const across = types.length > TYPES_ACROSS + 1 ? types.slice(0, TYPES_ACROSS) : types
  const others = new Set(types.slice(across.length))
  const shown = [...intentTypes]
    .map(([intent, changes]) => ({ intent, changes, weight: weightOf(changes) }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
  const heads = ['Intent', ...across, ...(others.size > 0 ? ['other types'] : [])]
  const body = table(
    heads,
    shown.map(({ intent, changes }) => [
      markdownCode(intent),
      ...across.map((type) => signed(changes.get(type))),
      ...(others.size > 0 ? [otherTypes(changes, others)] : []),
    ]),
  )
  const title =
    shown.length === intentTypes.size
      ? `By intent (${number(intentTypes.size)} changed)`
      : `By intent (${number(shown.length)} of ${number(intentTypes.size)} changed, most changes first)`
  return folded(title, body)
}

function weightOf(changes: TypeChanges): number {
  return [...changes.values()].reduce((total, change) => total + weight(change), 0)
}

/** `+14 −3`; a changed mention is `~1`. */
function signed(change: CountChange | undefined): string {
  if (change === undefined) return '0'
  const { before, after, added = 0, removed = 0, changed = 0 } = change
  const parts = [
    ...(added > 0 ? [`+${number(added)}`] : []),
    ...(removed > 0 ? [`−${number(removed)}`] : []),
    ...(changed > 0 ? [`~${number(changed)}`] : []),
  ]
  if (parts.length > 0) return parts.join(' ')
  const net = after - before
  return net === 0 ? '0' : `${net > 0 ? '+' : '−'}${number(Math.abs(net))}`
}

function otherTypes(changes: TypeChanges, others: ReadonlySet<string>): string {
  const count = [...changes.keys()].filter((type) => others.has(type)).length
  return count === 0 ? '0' : counted(count, 'type', 'types')
}

function exampleTable({ diff }: Comparison, examples: Examples | undefined, most: number): string {
  const shown = examples?.list.slice(0, Math.min(most, EXAMPLES_SHOWN)) ?? []
  if (examples === undefined || shown.length === 0) return ''
  const total = diff.rows.length + (diff.rowsLeftOut ?? 0)
  const body = table(
    ['Row', 'Change', 'Text'],
    shown.map((example) => [rowNumber(example.change), changeWords(example.change), excerpt(example)]),
    ':--',
  )
  return folded(
    `Examples from ${markdownHtml(examples.source)} (${number(shown.length)} of ${number(total)})`,
    body,
  )
}

function rowNumber({ row, only }: RowChange): string {
  return only === undefined ? number(row) : `${number(row)} before`
}

const SIGNS: Readonly<Record<MentionChange, string>> = { added: '+', removed: '−', changed: '~' }

function changeWords({ change, type, before }: RowChange): string {
  const was = change === 'changed' && before !== undefined && before.type !== type
  return was ? `~ ${before.type} → ${type}` : `${SIGNS[change]} ${type}`
}

const AROUND = 24
const MATCH = 48

/** The mention, and a little of what stands around it; for a changed one also what it was. */
function excerpt({ utterance, change: { before, after } }: Example): string {
  const span = after ?? before
  if (span === undefined) return ''
  const start = utterance.slice(Math.max(0, span.start - AROUND), span.start)
  const end = utterance.slice(span.end, span.end + AROUND)
  const parts = [
    `${span.start > AROUND ? '…' : ''}${start}`,
    said(utterance, span),
    `${end}${utterance.length > span.end + AROUND ? '…' : ''}`,
  ]
  const [left, match, right] = parts.map((part) => (part.trim() === '' ? '' : markdownCode(part)))
  const was = before && after ? ` was ${markdownCode(said(utterance, before))}` : ''
  return [left, `**${match}**`, right].filter((part) => part !== '').join(' ') + was
}

function said(utterance: string, { start, end }: MentionSpan): string {
  const text = utterance.slice(start, end)
  return text.length > MATCH ? `${text.slice(0, MATCH)}…` : text
}

/** Markdown is not read inside `<summary>`, so code is marked as HTML. */
function markdownHtml(text: string): string {
  const code = markdownCode(text)
  return code.startsWith('`') ? `<code>${code.slice(1, -1)}</code>` : code
}

function footer({ reportUrl, remarks = [] }: DiffWords, shortened: boolean): string {
  return [
    ...(reportUrl === undefined ? [] : [link('Full diff and report', reportUrl)]),
    ...(shortened ? ['shortened to what GitHub takes'] : []),
    ...remarks,
  ].join(' · ')
}
