import type { EntitySpan } from '../ner/entity.ts'
import { inertJson } from './inert-json.ts'
import { CHANGES, COLUMNS } from './page-data.ts'
import type { Change, Column, PageEntities } from './page-data.ts'
import { shorten } from './shorten.ts'

/** What the table may hold. What differs from the baseline has room of its own, so that even the last change fits. */
interface EntityLimits {
  readonly unchanged: Room
  readonly differing: Room
}

interface Room {
  readonly entities: number
  /** Of the page: everything an entity adds to it. */
  readonly bytes: number
}

const ENTITY_LIMITS: EntityLimits = {
  unchanged: { entities: 200_000, bytes: 44 << 20 },
  differing: { entities: 50_000, bytes: 11 << 20 },
}
const ITEMS_PER_PIECE = 4096

export type DiffState =
  | { readonly change: Exclude<Change, 'changed'> }
  | { readonly change: 'changed'; readonly before: EntitySpan }

interface PageEntitiesBuilder {
  /** `row` counts data records from 1. An entity for which there is no more room is counted and left out. */
  add(row: number, intent: string | undefined, span: EntitySpan, state?: DiffState): void
  /** Whether there is no room for another entity that does not differ from the baseline. */
  isFull(): boolean
  /** Counts entities that are left out without having been added. */
  leaveOut(entities: number): void
  /** The entities so far; nothing may be added afterwards. */
  finish(): PageEntities
}

/** Gathers the table's entities one by one, in no more memory than their part of the page takes. */
export function createPageEntities(limits: EntityLimits = ENTITY_LIMITS): PageEntitiesBuilder {
  const types = createDictionary()
  const intents = createDictionary()
  const rules = createDictionary()
  const columns = mapColumns(createColumn)
  const used = { unchanged: { entities: 0, bytes: 0 }, differing: { entities: 0, bytes: 0 } }
  let seen = 0

  return {
    add(row, intent, span, state = { change: 'unchanged' }) {
      seen += 1
      const share = state.change === 'unchanged' ? 'unchanged' : 'differing'
      const sofar = used[share]
      if (isTaken(limits[share], sofar)) return

      const cells: Readonly<Record<Column, string>> = {
        row: String(row),
        type: String(types.placeOf(shorten(span.type))),
        intent: String(intent === undefined ? -1 : intents.placeOf(shorten(intent))),
        rule: String(rules.placeOf(shorten(span.rule))),
        change: String(CHANGES.indexOf(state.change)),
        text: inertJson(shorten(span.text)),
        value: inertJson(span.value === undefined ? null : shorten(span.value)),
        before: inertJson(state.change === 'changed' ? shorten(state.before.text) : null),
      }
      let bytes = types.takeBytes() + intents.takeBytes() + rules.takeBytes()
      for (const name of COLUMNS) {
        const cell = cells[name]
        columns[name].push(cell)
        bytes += Buffer.byteLength(cell) + 1
      }
      sofar.entities += 1
      sofar.bytes += bytes
    },

    isFull: () => isTaken(limits.unchanged, used.unchanged),

    leaveOut(entities) {
      seen += entities
    },

    finish() {
      return {
        summary: {
          types: types.names(),
          intents: intents.names(),
          rules: rules.names(),
          kept: used.unchanged.entities + used.differing.entities,
          seen,
        },
        columns: mapColumns((name) => columns[name].pieces()),
      }
    },
  }
}

function isTaken(room: Room, used: Room): boolean {
  return used.entities >= room.entities || used.bytes >= room.bytes
}

function mapColumns<Value>(valueOf: (name: Column) => Value): Readonly<Record<Column, Value>> {
  return {
    row: valueOf('row'),
    type: valueOf('type'),
    intent: valueOf('intent'),
    rule: valueOf('rule'),
    change: valueOf('change'),
    text: valueOf('text'),
    value: valueOf('value'),
    before: valueOf('before'),
  }
}

interface ColumnBuilder {
  push(item: string): void
  pieces(): readonly string[]
}

function createColumn(): ColumnBuilder {
  const pieces: string[] = []
  let open: string[] = []
  const close = () => {
    if (open.length > 0) pieces.push(open.join(','))
    open = []
  }
  return {
    push(item) {
      open.push(item)
      if (open.length === ITEMS_PER_PIECE) close()
    },
    pieces() {
      close()
      return pieces
    },
  }
}

interface Dictionary {
  /** The place of a name in the list, which grows when the name is new. */
  placeOf(name: string): number
  /** Bytes added to the page by names that are new since the last call. */
  takeBytes(): number
  names(): readonly string[]
}

function createDictionary(): Dictionary {
  const places = new Map<string, number>()
  let bytes = 0
  return {
    placeOf(name) {
      const known = places.get(name)
      if (known !== undefined) return known
      const json = inertJson(name)
      // A name may be a slice that keeps a whole chunk alive: parsing makes a string of its own.
      places.set(String(JSON.parse(json)), places.size)
      bytes += Buffer.byteLength(json) + 1
      return places.size - 1
    },
    takeBytes() {
      const taken = bytes
      bytes = 0
      return taken
    },
    names: () => [...places.keys()],
  }
}
