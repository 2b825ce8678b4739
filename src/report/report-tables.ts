import { markdownCode } from '../safe-text.ts'
import { number } from '../wording.ts'
import type { IntentCount } from './counts.ts'
import { folded, table } from './markdown-blocks.ts'
import type { Outcome } from './outcome.ts'
import type { EntityReport } from './report.ts'

const INTENTS_SHOWN = 12
/** Types that have a column in the table by intent, so that it is no wider than a screen. */
const TYPES_SHOWN = 8
const BAR_CELLS = 12

/** All types, the most mentioned first. `since` adds how many more or fewer mentions there are than in the baseline. */
export function entityTable({ entities }: EntityReport, since: Outcome['check']): string {
  const rows = Object.entries(entities).sort(([, a], [, b]) => b.mentions - a.mentions)
  const most = Math.max(1, ...rows.map(([, count]) => count.mentions))
  return table(
    [
      'Entity',
      'Rows',
      'Mentions',
      'Distinct',
      ...(since
        ? [
            `since ${since.words.base.kind === 'run' ? `run ${number(since.words.base.number)}` : 'the baseline'}`,
          ]
        : []),
    ],
    rows.map(([type, count]) => [
      [type, bar(count.mentions / most)].filter((part) => part !== '').join(' '),
      number(count.rows),
      number(count.mentions),
      `${count.distinctEstimated === true ? '≈ ' : ''}${number(count.distinct)}`,
      ...(since ? [signed(count.mentions - (since.comparison.diff.entities[type]?.before ?? 0))] : []),
    ]),
  )
}

function signed(difference: number): string {
  return `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${number(Math.abs(difference))}`
}

/** A bar of eighths of a cell, as code, so that it keeps its width; nothing for nothing. */
function bar(share: number): string {
  const eighths = Math.round(share * BAR_CELLS * 8)
  const rest = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? ''
  const cells = '█'.repeat(Math.floor(eighths / 8)) + rest
  if (share === 0) return ''
  return `\`${cells === '' ? '▏' : cells}\``
}

/** The intents with the most mentions, by the most frequent types; folded. */
export function intentTable({ intents, entities }: EntityReport): string {
  if (intents === undefined) return ''
  const withEntities = Object.entries(intents).filter(([, intent]) => mentions(intent) > 0)
  if (withEntities.length === 0) return ''
  const shown = withEntities.sort(([, a], [, b]) => mentions(b) - mentions(a)).slice(0, INTENTS_SHOWN)
  const found = Object.entries(entities)
    .filter(([, count]) => count.mentions > 0)
    .sort(([, a], [, b]) => b.mentions - a.mentions)
    .map(([type]) => type)
  const types = found.slice(0, TYPES_SHOWN)
  const body = table(
    ['Intent', 'Rows', ...types],
    shown.map(([intent, count]) => {
      const mentionsOf = new Map(Object.entries(count.mentions)) // which has no `constructor` of its own
      return [
        markdownCode(intent),
        number(count.rows),
        ...types.map((type) => number(mentionsOf.get(type) ?? 0)),
      ]
    }),
  )
  const of = number(Object.keys(intents).length)
  const most = found.length > types.length ? `; the ${types.length} most frequent types` : ''
  return folded(`By intent (${shown.length} of ${of}, most entities first${most})`, body)
}

function mentions({ mentions: byType }: IntentCount): number {
  return Object.values(byType).reduce((sum, count) => sum + count, 0)
}
