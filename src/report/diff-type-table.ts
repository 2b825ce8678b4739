import { counted, number, typesListed } from '../wording.ts'
import { changeSize } from './change-size.ts'
import type { Comparison } from './comparison.ts'
import { table } from './markdown-blocks.ts'
import type { CountChange } from './report-diff.ts'

const UNCHANGED_NAMED = 6

/** The types that changed, the most changed first and no more than `most`; all others share one line. */
export function diffTypeTable(comparison: Comparison, most: number): string {
  const { diff, byMention } = comparison
  const rowsOf = createRowsOf(comparison)
  const types = Object.entries(diff.entities)
  const changed = types
    .filter(([, change]) => changeSize(change) > 0)
    .toSorted(([, a], [, b]) => changeSize(b) - changeSize(a))
  const unchanged = types.filter(([, change]) => changeSize(change) === 0)
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
