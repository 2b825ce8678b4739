import { markdownCode } from '../safe-text.ts'
import { number } from '../wording.ts'
import type { Comparison } from './comparison.ts'
import type { Example, Examples } from './examples.ts'
import { folded, table } from './markdown-blocks.ts'
import type { MentionChange, MentionSpan, RowChange } from './report-diff.ts'

/** No more than `most` of the examples, each with a little of its utterance; folded. */
export function diffExampleTable({ diff }: Comparison, examples: Examples | undefined, most: number): string {
  const shown = examples?.list.slice(0, most) ?? []
  if (examples === undefined || shown.length === 0) return ''
  const total = diff.rows.length + (diff.rowsLeftOut ?? 0)
  const body = table(
    ['Row', 'Change', 'Text'],
    shown.map((example) => [rowNumber(example.change), changeWords(example.change), excerpt(example)]),
    ':--',
  )
  return folded(
    `Examples from ${codeInSummary(examples.source)} (${number(shown.length)} of ${number(total)})`,
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
function codeInSummary(text: string): string {
  const code = markdownCode(text)
  return code.startsWith('`') ? `<code>${code.slice(1, -1)}</code>` : code
}
