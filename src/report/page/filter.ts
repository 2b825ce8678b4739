import { CHANGES } from '../page-data.ts'
import type { Change } from '../page-data.ts'
import type { Entities } from './entities.ts'

/** Which entities the table shows. An empty string lets everything through. */
export interface Filter {
  /** Found anywhere in the text, the value or the former text, in any letter case. */
  readonly text: string
  readonly type: string
  /** The name of an intent, or a part of names if none is the whole of it. */
  readonly intent: string
  readonly change: ChangeFilter
}

export const CHANGE_FILTERS = ['all', 'differing', ...CHANGES] as const
export type ChangeFilter = 'all' | 'differing' | Change

/** Where the reader begins: at what differs from the baseline, if anything does. */
export function startFilter(entities: Entities | undefined): Filter {
  const [, ...differing] = entities?.changeCounts ?? []
  return {
    text: '',
    type: '',
    intent: '',
    change: differing.some((count) => count > 0) ? 'differing' : 'all',
  }
}

/** The places of the entities that the filter lets through, in order. */
export function matching(entities: Entities, filter: Filter): Uint32Array {
  const { kept, typeOf, intentOf, changeOf, types } = entities
  const type = filter.type === '' ? undefined : types.indexOf(filter.type)
  const intents = filter.intent === '' ? undefined : new Set(intentsLike(entities.intents, filter.intent))
  const change = CHANGES.findIndex((name) => name === filter.change)
  const needle = filter.text.toLowerCase()
  const folded = needle === '' ? [] : entities.foldedOf()

  const found = new Uint32Array(kept)
  let count = 0
  for (let i = 0; i < kept; i += 1) {
    if (type !== undefined && typeOf[i] !== type) continue
    if (intents !== undefined && !intents.has(intentOf[i] ?? -1)) continue
    if (filter.change === 'differing' ? changeOf[i] === 0 : change >= 0 && changeOf[i] !== change) continue
    if (needle !== '' && !folded[i]?.includes(needle)) continue
    found[count] = i
    count += 1
  }
  return found.subarray(0, count)
}

/** The place of the intent of that name; if there is none, of every intent whose name contains it. */
function intentsLike(names: readonly string[], wanted: string): readonly number[] {
  const exact = names.indexOf(wanted)
  if (exact >= 0) return [exact]
  const part = wanted.toLowerCase()
  return names.flatMap((name, place) => (name.toLowerCase().includes(part) ? [place] : []))
}

/** The filter as the fragment of an address, without what is as at the start. */
export function printFilter(filter: Filter, start: Filter): string {
  const names = ['text', 'type', 'intent', 'change'] as const
  const set = names.filter((name) => filter[name] !== start[name]).map((name) => [name, filter[name]])
  return new URLSearchParams(Object.fromEntries(set)).toString()
}

export function parseFilter(fragment: string, start: Filter): Filter {
  const given = new URLSearchParams(fragment.replace(/^#/u, ''))
  return {
    text: given.get('text') ?? start.text,
    type: given.get('type') ?? start.type,
    intent: given.get('intent') ?? start.intent,
    change: CHANGE_FILTERS.find((name) => name === given.get('change')) ?? start.change,
  }
}
