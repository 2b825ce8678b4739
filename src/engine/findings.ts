import { escapeMatch, MOST_BYTES_PER_UNIT } from '../csv/splice.ts'
import type { EntitySpan } from '../ner/entity.ts'
import { type ChunkTally, hashValue } from '../report/tally.ts'
import type { Found } from './found.ts'

/** Gathers the entities of one chunk: the cells of the row at hand, the lines of `entities.jsonl`, the counts. */
export interface Findings {
  start(): void
  /** Takes the spans of a row, in text order, and sets `cells`. */
  add(row: number, intent: number, spans: readonly EntitySpan[]): void
  /** By type: the matches of the row added last, joined as one cell. */
  readonly cells: readonly string[]
  indexOf(type: string): number
  lines(): Pick<Found, 'entityRows' | 'entityIntents' | 'entityLines'>
  tally(): Omit<ChunkTally, 'rows' | 'intents'>
}

export function createFindings(types: readonly string[]): Findings {
  const indices = new Map(types.map((type, index) => [type, index]))
  const cells = types.map(() => '')
  let rows: number[] = []
  let intents: number[] = []
  let lines: Buffer = Buffer.allocUnsafeSlow(FIRST_LINES)
  let length = 0
  let mentions = new Uint32Array(types.length)
  let rowsOfType = new Uint32Array(types.length)
  let values = types.map(() => new Set<number>())

  const indexOf = (type: string): number => indices.get(type) ?? 0

  function write(line: string): void {
    const room = line.length * MOST_BYTES_PER_UNIT
    if (length + room > lines.length) {
      const larger = Buffer.allocUnsafeSlow(2 * (length + room))
      lines.copy(larger, 0, 0, length)
      lines = larger
    }
    length += lines.write(line, length)
  }

  return {
    cells,
    indexOf,
    start() {
      rows = []
      intents = []
      length = 0
      mentions = new Uint32Array(types.length)
      rowsOfType = new Uint32Array(types.length)
      values = types.map(() => new Set())
    },
    add(row, intent, spans) {
      rows.push(row)
      intents.push(intent)
      cells.fill('')
      let line = ''
      for (const span of spans) {
        const type = indexOf(span.type)
        const cell = cells[type] ?? ''
        if (cell === '') rowsOfType[type] = (rowsOfType[type] ?? 0) + 1
        cells[type] = cell === '' ? escapeMatch(span.text) : `${cell};${escapeMatch(span.text)}`
        mentions[type] = (mentions[type] ?? 0) + 1
        values[type]?.add(hashValue(span.value ?? span.text))
        line += `${line === '' ? '[' : ','}${jsonOf(span)}`
      }
      write(`${line}]\n`)
    },
    lines() {
      const entityLines = Buffer.allocUnsafeSlow(length)
      lines.copy(entityLines, 0, 0, length)
      return { entityRows: Uint32Array.from(rows), entityIntents: Uint32Array.from(intents), entityLines }
    },
    tally: () => ({
      rowsWithEntities: rows.length,
      mentions,
      rowsOfType,
      values: values.map((hashes) => Float64Array.from(hashes)),
    }),
  }
}

const FIRST_LINES = 64 * 1024

/** Types and rules are plain names: only what people wrote needs escaping. */
function jsonOf({ type, start, end, text, value, ambiguous, rule, score }: EntitySpan): string {
  const known = value === undefined ? '' : `,"value":${JSON.stringify(value)}`
  const unsure = ambiguous ? ',"ambiguous":true' : ''
  return `{"type":"${type}","start":${start},"end":${end},"text":${JSON.stringify(text)}${known}${unsure},"rule":${JSON.stringify(rule)},"score":${score}}`
}
