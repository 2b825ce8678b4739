import { CHANGES } from '../page-data.ts'
import type { Change, Column, ColumnItems, EntitiesSummary } from '../page-data.ts'

/** The entities of the table: entity `i` is the `i`-th item of every column. */
export interface Entities extends EntitiesSummary {
  readonly rowOf: Uint32Array
  readonly typeOf: Uint32Array
  /** -1 where the row has no intent. */
  readonly intentOf: Int32Array
  readonly ruleOf: Uint32Array
  readonly changeOf: Uint8Array
  readonly textOf: readonly string[]
  readonly valueOf: readonly (string | null)[]
  /** The text before the change, of a changed entity. */
  readonly beforeOf: readonly (string | null)[]
  /** How many entities each of `CHANGES` has. */
  readonly changeCounts: readonly number[]
  /** What the text filter looks at, in small letters; made when first asked for. */
  foldedOf(): readonly string[]
}

/** Gives a column as the page holds it. */
type ReadColumn = <Name extends Column>(name: Name) => readonly ColumnItems[Name][]

export function readEntities(summary: EntitiesSummary, read: ReadColumn): Entities {
  const changeOf = Uint8Array.from(read('change'))
  const textOf = read('text')
  const valueOf = read('value')
  const beforeOf = read('before')
  let folded: readonly string[] | undefined
  return {
    ...summary,
    rowOf: Uint32Array.from(read('row')),
    typeOf: Uint32Array.from(read('type')),
    intentOf: Int32Array.from(read('intent')),
    ruleOf: Uint32Array.from(read('rule')),
    changeOf,
    textOf,
    valueOf,
    beforeOf,
    changeCounts: countChanges(changeOf),
    foldedOf: () =>
      (folded ??= textOf.map((text, i) =>
        `${text}\n${valueOf[i] ?? ''}\n${beforeOf[i] ?? ''}`.toLowerCase(),
      )),
  }
}

/** One entity, as the table shows it. */
export interface EntityRow {
  readonly row: number
  readonly type: string
  readonly intent: string
  readonly rule: string
  readonly change: Change
  readonly text: string
  readonly value: string
  readonly before: string | undefined
}

export function entityAt(entities: Entities, i: number): EntityRow {
  const { types, intents, rules } = entities
  return {
    row: entities.rowOf[i] ?? 0,
    type: types[entities.typeOf[i] ?? -1] ?? '',
    intent: intents[entities.intentOf[i] ?? -1] ?? '',
    rule: rules[entities.ruleOf[i] ?? -1] ?? '',
    change: CHANGES[entities.changeOf[i] ?? 0] ?? 'unchanged',
    text: entities.textOf[i] ?? '',
    value: entities.valueOf[i] ?? '',
    before: entities.beforeOf[i] ?? undefined,
  }
}

function countChanges(changeOf: Uint8Array): readonly number[] {
  const counts = CHANGES.map(() => 0)
  for (const change of changeOf) counts[change] = (counts[change] ?? 0) + 1
  return counts
}
