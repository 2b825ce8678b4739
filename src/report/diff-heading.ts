import { counted } from '../wording.ts'
import type { Comparison } from './comparison.ts'
import { countedOtherwise, otherDifference } from './counted-otherwise.ts'
import { nounOf } from './nouns.ts'
import type { CountChange } from './report-diff.ts'

const PHRASES = 3

/** What changed, in one line: the types whose mentions changed most, or else what does differ. */
export function diffHeading(comparison: Comparison): string {
  const { diff, before, after, changed } = comparison
  if (!changed) return 'nothing changed'
  const phrases = Object.entries(diff.entities)
    .flatMap(([type, change]) => phrasesOf(type, change))
    .toSorted((a, b) => b.count - a.count)
    .map(({ words }) => words)
  const more = phrases.length > PHRASES ? ' and more' : ''
  if (phrases.length > 0) return phrases.slice(0, PHRASES).join(', ') + more
  switch (otherDifference(comparison)) {
    case 'rows':
      return difference(after.rows - before.rows, ['row', 'rows'])
    case 'types':
      return `${differenceOfTypes(comparison)}, without a mention`
    case 'counts':
      return `the same mentions, other counts of ${countedOtherwise(comparison)}`
  }
}

function differenceOfTypes({ before, after }: Comparison): string {
  const count = Object.keys(after.entities).length - Object.keys(before.entities).length
  return count === 0 ? 'other types' : difference(count, ['type', 'types'])
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
