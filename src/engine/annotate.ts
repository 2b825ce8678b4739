import { RECORD_LIMIT } from '../csv/bytes.ts'
import type { Dialect } from '../csv/dialect.ts'
import { type Fault, findFault, hasBadByte } from '../csv/fault.ts'
import { createSlots, type KernelStop } from '../csv/kernel.ts'
import { MARKS, type ScanPlan } from '../csv/scan.ts'
import { createScriptKernel } from '../csv/script-kernel.ts'
import { createWasmKernel } from '../csv/wasm/kernel.ts'
import { ActionError } from '../errors.ts'
import type { EntitySpan } from '../ner/entity.ts'
import type { Locale } from '../ner/locale.ts'
import { MARK } from '../ner/recogniser.ts'
import { recognise } from '../ner/recognise.ts'
import type { ChunkTally } from '../report/tally.ts'
import type { Candidates } from './candidates.ts'
import { decodeCell } from './cell.ts'
import { createContexts } from './context.ts'
import { createFindings } from './findings.ts'
import { createIntentMentions } from './intents.ts'

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
  const plan = {
    ...planOf(dialect),
    intent: dialect.intent,
    prefilter: candidates.prefilter,
    own: dialect.own,
  }
  const slotOf = createSlots(plan)
  const utterance = slotOf(dialect.utterance)
  const kernel = createWasmKernel(plan) ?? createScriptKernel(plan)
  const { stride } = kernel
  const contexts = createContexts(pass, kernel, slotOf)
  const intents = dialect.intent === undefined ? undefined : createIntentMentions(candidates.types.length)
  const findings = createFindings(candidates.types)

  function annotateRows(chunk: Buffer<ArrayBuffer>, { records, chosen }: KernelStop, firstRow: number): void {
    let copied = 0
    for (let index = 0; index < 2 * chosen; index += 2) {
      const row = kernel.chosen[index] ?? 0
      onRow?.(firstRow + row)
      const spans = spansOf(chunk, row * stride)
      if (spans.length === 0) continue
      const intent = kernel.chosen[index + 1] ?? 0
      findings.add(firstRow + row, spans)
      if (intents) for (const { type } of spans) intents.mention(intent, findings.indexOf(type))
      kernel.copy(copied, row)
      kernel.write(row, findings.cells)
      copied = row + 1
    }
    kernel.copy(copied, records)
  }

  function spansOf(chunk: Buffer<ArrayBuffer>, base: number): readonly EntitySpan[] {
    const { table } = kernel
    const marks = table[base + MARKS] ?? 0
    const ascii = (marks & MARK.nonAscii) === 0
    const text = decodeCell(chunk, table[base + utterance] ?? 0, table[base + utterance + 1] ?? 0, ascii)
    return recognise(text, candidates.of(marks), contexts.at(base))
  }

  return (chunk, oversized, room) => {
    const suspect = oversized || chunk.length > RECORD_LIMIT || hasBadByte(chunk)
    const fault = suspect ? findFault(plan, chunk, oversized) : undefined
    if (fault) return { state: 'faulty', fault }
    kernel.start(chunk, room)
    contexts.start(chunk)
    intents?.start()
    findings.start()
    let rows = 0
    for (let at = 0; at < chunk.length;) {
      const stop = kernel.scan(at)
      if (stop.why !== 'end' && stop.why !== 'full') return { state: 'faulty', fault: faultOf(plan, chunk) }
      annotateRows(chunk, stop, rows)
      const damaged = kernel.finish(stop.records)
      if (damaged !== undefined) {
        return { state: 'faulty', fault: { code: 'VERIFY_FAILED', record: rows + damaged } }
      }
      rows += stop.records
      at = stop.next
    }
    return {
      state: 'annotated',
      output: kernel.output(),
      ...findings.lines(),
      tally: {
        rows,
        ...findings.tally(),
        ...(intents && { intents: intents.tally(chunk, kernel.intents()) }),
      },
      unknownLocales: contexts.unknown(),
    }
  }
}

export function planOf({
  delimiter,
  newline,
  columns,
  utterance,
  intent,
  locale,
  dates,
  own,
}: Dialect): ScanPlan {
  const wanted = [utterance, intent, locale, ...dates, ...own.flatMap(({ at }) => at)]
  const located = [...new Set(wanted.filter((column) => column !== undefined))].toSorted((a, b) => a - b)
  return { delimiter, newline, fields: columns.length, located, utterance }
}

function faultOf(plan: ScanPlan, chunk: Buffer): Fault {
  const fault = findFault(plan, chunk, false)
  if (fault) return fault
  throw new ActionError('INTERNAL', 'Two readings of the same records differ. Please report this.')
}
