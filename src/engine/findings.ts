import { escapeMatch, MOST_BYTES_PER_UNIT } from '../csv/splice.ts'
import type { EntitySpan } from '../ner/entity.ts'
import { hashValue } from '../report/hash-value.ts'
import type { ChunkTally } from '../report/tally.ts'
import { copied } from './room.ts'
import type { Found } from './found.ts'
import { createMentions } from './mentions.ts'

/** Gathers the entities of one chunk: the cells of the row at hand, the lines of `entities.jsonl`, the counts. */
interface Findings {
  start(): void
  /** Takes the spans of a row, in text order, and sets `cells`. */
  add(row: number, intent: number, spans: readonly EntitySpan[]): void
  /** By type: the matches of the row added last, joined as one cell. */
  readonly cells: readonly string[]
  indexOf(type: string): number
  /** `room` takes the lines, if it is large enough. */
  lines(room: Buffer): Pick<Found, 'entityRows' | 'entityIntents' | 'entityLines'>
  tally(): Omit<ChunkTally, 'rows' | 'intents'>
}

export function createFindings(types: readonly string[]): Findings {
  const indices = new Map(types.map((type, index) => [type, index]))
  const cells = types.map(() => '')
  const mentions = createMentions(types.length)
  let lines: Buffer = Buffer.allocUnsafeSlow(FIRST_LINES)
  let length = 0
  let waiting = ''

  const indexOf = (type: string): number => indices.get(type) ?? 0

  /** Waits for more, as writing much takes little longer than writing a little. */
  function write(part: string): void {
    waiting += part
    if (waiting.length > WAIT_FOR) flush()
  }

  function flush(): void {
    const room = waiting.length * MOST_BYTES_PER_UNIT
    if (length + room > lines.length) {
      const larger = Buffer.allocUnsafeSlow(2 * (length + room))
      lines.copy(larger, 0, 0, length)
      lines = larger
    }
    length += lines.write(waiting, length)
    waiting = ''
  }

  return {
    cells,
    indexOf,
    start() {
      mentions.start()
      length = 0
      waiting = ''
    },
    add(row, intent, spans) {
      cells.fill('')
      let before = '['
      for (const span of spans) {
        const type = indexOf(span.type)
        const cell = cells[type] ?? ''
        cells[type] = cell === '' ? escapeMatch(span.text) : `${cell};${escapeMatch(span.text)}`
        mentions.add(row, intent, type, hashValue(span.value ?? span.text))
        write(`${before}${jsonOf(span)}`)
        before = ','
      }
      write(']\n')
    },
    lines(room) {
      flush()
      return { ...mentions.rows(), entityLines: copied(lines.subarray(0, length), room) }
    },
    tally: () => mentions.tally(),
  }
}

const FIRST_LINES = 64 * 1024
const WAIT_FOR = 16 * 1024

/** Types and rules are plain names: only what people wrote needs escaping. */
function jsonOf({ type, start, end, text, value, ambiguous, rule, score }: EntitySpan): string {
  const quoted = jsonString(text)
  const known = value === undefined ? '' : `,"value":${value === text ? quoted : jsonString(value)}`
  const unsure = ambiguous ? ',"ambiguous":true' : ''
  return `{"type":"${type}","start":${start},"end":${end},"text":${quoted}${known}${unsure},"rule":"${rule}","score":${score}}`
}

function jsonString(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`
}

/** What JSON.stringify may write in another way (RFC 8259 section 7, and lone surrogates). */
const ESCAPED = /["\\\0-\x1f\ud800-\udfff]/ // oxlint-disable-line no-control-regex -- the range is the point
