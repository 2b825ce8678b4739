import { markdownCode } from '../safe-text.ts'
import { counted, number } from '../wording.ts'
import { changeSize } from './change-size.ts'
import type { Comparison, TypeChanges } from './comparison.ts'
import { folded, table } from './markdown-blocks.ts'
import type { CountChange } from './report-diff.ts'

/** Types that have a column, so that the table is no wider than a screen. */
const TYPES_ACROSS = 6

/** The intents that changed, the most changed first and no more than `most`, by type; folded. */
export function diffIntentTable({ intentTypes }: Comparison, most: number): string {
  if (intentTypes.size === 0) return ''
  if (most === 0) return `${counted(intentTypes.size, 'intent', 'intents')} changed.`
  const weights = new Map<string, number>()
  for (const types of intentTypes.values()) {
    for (const [type, change] of types) weights.set(type, (weights.get(type) ?? 0) + changeSize(change))
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
  return [...changes.values()].reduce((total, change) => total + changeSize(change), 0)
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
