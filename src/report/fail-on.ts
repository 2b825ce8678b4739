import { typesListed } from '../wording.ts'
import { countedOtherwise, otherDifference } from './counted-otherwise.ts'
import type { Comparison } from './comparison.ts'
import type { CountChange } from './report-diff.ts'

/** Which difference from the baseline fails a check. */
export type FailOn = 'never' | 'removed' | 'changed'

/** Entity types that one sentence can name. */
const TYPES_NAMED = 12

/**
 * Why the check fails, as the sentence of `BASELINE_DIFFERS`: which types, and how many mentions. Undefined when it
 * passes.
 */
export function violation(comparison: Comparison, failOn: FailOn): string | undefined {
  const words = reasons(comparison, failOn)
  if (words === undefined) return undefined
  return `The entity report differs from the baseline, and fail-on is "${failOn}": ${words}. Look at the diff in the summary, then mend the configuration or the CSV, or set fail-on to "never" when this is meant.`
}

function reasons(comparison: Comparison, failOn: FailOn): string | undefined {
  switch (failOn) {
    case 'never':
      return undefined
    case 'removed':
      return listed(comparison, comparison.byMention ? ['removed', 'changed'] : ['lost'])
    case 'changed':
      if (!comparison.changed) return undefined
      return (
        listed(comparison, comparison.byMention ? ['added', 'removed', 'changed'] : ['lost', 'gained']) ??
        countsThatDiffer(comparison)
      )
  }
}

type Reason = 'added' | 'removed' | 'changed' | 'lost' | 'gained'

/** `date (3 removed, 1 changed), phone (2 removed)` */
function listed({ diff }: Comparison, wanted: readonly Reason[]): string | undefined {
  const types = Object.entries(diff.entities).flatMap(([type, change]) => {
    const parts = wanted.filter((reason) => amount(change, reason) > 0)
    return parts.length === 0
      ? []
      : [`${type} (${parts.map((reason) => `${amount(change, reason)} ${reason}`).join(', ')})`]
  })
  return types.length === 0 ? undefined : typesListed(types, TYPES_NAMED)
}

function amount({ before, after, added = 0, removed = 0, changed = 0 }: CountChange, reason: Reason): number {
  switch (reason) {
    case 'added':
      return added
    case 'removed':
      return removed
    case 'changed':
      return changed
    case 'lost':
      return Math.max(0, before - after)
    case 'gained':
      return Math.max(0, after - before)
  }
}

function countsThatDiffer(comparison: Comparison): string {
  const { before, after } = comparison
  switch (otherDifference(comparison)) {
    case 'rows':
      return `no mention, but the number of rows was ${before.rows} and is ${after.rows}`
    case 'types':
      return 'no mention, but the types that are looked for'
    case 'counts':
      return `no mention, but other counts of ${countedOtherwise(comparison)}`
  }
}
