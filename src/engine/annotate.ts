import { RECORD_LIMIT } from '../csv/bytes.ts'
import type { Dialect } from '../csv/dialect.ts'
import { type Fault, findFault, hasBadByte } from '../csv/fault.ts'
import { CELLS, createScanner, MARKS, type ScanPlan } from '../csv/scan.ts'
import { createSplicer } from '../csv/splice.ts'
import { ActionError } from '../errors.ts'
import type { Locale } from '../ner/locale.ts'
import { MARK } from '../ner/recogniser.ts'
import { recognise } from '../ner/recognise.ts'
import type { ChunkTally } from '../report/tally.ts'
import type { Candidates } from './candidates.ts'
import { decodeCell } from './cell.ts'
import { createContexts } from './context.ts'
import { createFindings } from './findings.ts'
import { createIntentCounter } from './intents.ts'

/** How the rows of a file are read and annotated: what one pass over it needs to know. */
export interface Pass {
  readonly dialect: Dialect
  /** In the order of `dialect.own`. */
  readonly candidates: Candidates
  /** For rows that name no locale. */
  readonly locale: Locale
  /** For rows that have no date. */
  readonly referenceDate?: string | undefined
}

/** The chunk's bytes with our cells, its entities and its tally: plain data, fit for a thread. */
export interface AnnotatedChunk {
  readonly state: 'annotated'
  readonly output: Uint8Array<ArrayBuffer>
  /** Rows that have entities, counted from 0 within the chunk. */
  readonly entityRows: Uint32Array<ArrayBuffer>
  /** For each of them the list of its entities as JSON, ended by LF. */
  readonly entityLines: Uint8Array<ArrayBuffer>
  readonly tally: ChunkTally
  /** Rows whose locale was needed, and is no language tag. */
  readonly unknownLocales: number
}

export interface FaultyChunk {
  readonly state: 'faulty'
  readonly fault: Fault
}

/** Annotates one chunk. `room` takes the output, if it is large enough; `oversized` is said by the cut. */
export type Annotate = (
  chunk: Buffer<ArrayBuffer>,
  oversized: boolean,
  room: Buffer<ArrayBuffer>,
) => AnnotatedChunk | FaultyChunk

/** `onRow` is told each row before it is looked into. */
export function createAnnotate(pass: Pass, onRow?: (row: number) => void): Annotate {
  const { dialect, candidates } = pass
  const plan = planOf(dialect)
  const slotOf = (column: number): number => CELLS + 2 * plan.located.indexOf(column)
  const utterance = slotOf(dialect.utterance)
  const intent = dialect.intent === undefined ? undefined : slotOf(dialect.intent)
  const scanner = createScanner(plan)
  const { table, stride } = scanner
  const splicer = createSplicer(dialect, scanner, slotOf)
  const contexts = createContexts(pass, table, slotOf)
  const intents = intent === undefined ? undefined : createIntentCounter(candidates.types.length)
  const findings = createFindings(candidates.types)

  function annotateRows(chunk: Buffer<ArrayBuffer>, records: number, firstRow: number): void {
    let copied = 0
    for (let row = 0; row < records; row++) {
      const base = row * stride
      const intentNumber =
        intents && intent !== undefined
          ? intents.count(table[base + intent] ?? 0, table[base + intent + 1] ?? 0)
          : 0
      const start = table[base + utterance] ?? 0
      const end = table[base + utterance + 1] ?? 0
      const marks = table[base + MARKS] ?? 0
      const recognisers = candidates.of(marks, chunk, start, end)
      if (recognisers === undefined) continue
      onRow?.(firstRow + row)
      const spans = recognise(
        decodeCell(chunk, start, end, (marks & MARK.nonAscii) === 0),
        recognisers,
        contexts.at(base),
      )
      if (spans.length === 0) continue
      splicer.copy(copied, row)
      findings.add(firstRow + row, spans)
      splicer.write(row, findings.cells)
      copied = row + 1
      if (intents) for (const { type } of spans) intents.mention(intentNumber, findings.indexOf(type))
    }
    splicer.copy(copied, records)
  }

  return (chunk, oversized, room) => {
    const suspect = oversized || chunk.length > RECORD_LIMIT || hasBadByte(chunk)
    const fault = suspect ? findFault(plan, chunk, oversized) : undefined
    if (fault) return { state: 'faulty', fault }
    splicer.start(chunk, room)
    intents?.start(chunk)
    contexts.start(chunk)
    findings.start()
    let rows = 0
    for (let at = 0; at < chunk.length;) {
      const stop = scanner.scan(chunk, at, chunk.length)
      if (stop.why !== 'end' && stop.why !== 'full') return { state: 'faulty', fault: faultOf(plan, chunk) }
      annotateRows(chunk, stop.records, rows)
      const damaged = splicer.finish(stop.records)
      if (damaged !== undefined) {
        return { state: 'faulty', fault: { code: 'VERIFY_FAILED', record: rows + damaged } }
      }
      rows += stop.records
      at = stop.next
    }
    return {
      state: 'annotated',
      output: splicer.output(),
      ...findings.lines(),
      tally: { rows, ...findings.tally(), ...(intents && { intents: intents.tally() }) },
      unknownLocales: contexts.unknown(),
    }
  }
}

export function planOf({ delimiter, newline, columns, utterance, intent, locale, dates, own }: Dialect): ScanPlan {
  const wanted = [utterance, intent, locale, ...dates, ...own.flatMap(({ at }) => at)]
  const located = [...new Set(wanted.filter((column) => column !== undefined))].toSorted((a, b) => a - b)
  return { delimiter, newline, fields: columns.length, located, utterance }
}

function faultOf(plan: ScanPlan, chunk: Buffer): Fault {
  const fault = findFault(plan, chunk, false)
  if (fault) return fault
  throw new ActionError('INTERNAL', 'Two readings of the same records differ. Please report this.')
}
