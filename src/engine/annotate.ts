import type { Dialect } from '../csv/dialect.ts'
import { createSlots, type KernelStop, ROWS_AT_ONCE } from '../csv/kernel.ts'
import { MARKS } from '../csv/scan.ts'
import { createScriptKernel } from '../csv/script-kernel.ts'
import { createWasmKernel } from '../csv/wasm/kernel.ts'
import { instantiate } from '../csv/wasm/module.ts'
import type { Locale } from '../ner/locale.ts'
import { compilePrefilter } from '../ner/prefilter.ts'
import { MARK } from '../ner/recogniser.ts'
import type { Annotate } from './annotated-chunk.ts'
import type { Candidates } from './candidates.ts'
import { decodeCell } from './cell.ts'
import { createContexts } from './context.ts'
import { fingerprint } from './fingerprints.ts'
import { kernelPlanOf } from './kernel-plan.ts'
import { readChunk } from './read-chunk.ts'
import { roomAfter } from './room.ts'
import { createSearch, type SearchedRow } from './search.ts'

/** What is looked for, and how a row without a date of its own is read. */
export interface Look {
  readonly candidates: Candidates
  readonly referenceDate?: string | undefined
}

/** How the rows of a file are read and annotated: what one pass over it needs to know. */
export interface Pass extends Look {
  readonly dialect: Dialect
  /** For rows that name no locale. */
  readonly locale: Locale
  /** A second search of the same rows, to compare with; it changes no byte. */
  readonly base?: Look | undefined
  /** Whether every utterance gets a fingerprint. */
  readonly fingerprints?: boolean | undefined
}

/** Has recognisers search the rows that may hold entities; `onRow` is told of each row before that. */
export function createAnnotate(pass: Pass, onRow?: (row: number) => void, wasm = instantiate()): Annotate {
  const { dialect } = pass
  const prefilter = pass.base
    ? compilePrefilter([...pass.candidates.needs, ...pass.base.candidates.needs])
    : pass.candidates.prefilter
  const plan = kernelPlanOf(dialect, prefilter)
  const slotOf = createSlots(plan)
  const utterance = slotOf(dialect.utterance)
  const kernel = createWasmKernel(plan, ROWS_AT_ONCE, wasm) ?? createScriptKernel(plan)
  const { stride } = kernel
  const contexts = createContexts(pass, kernel, slotOf)
  const search = createSearch(pass.candidates, contexts)
  const baseSearch =
    pass.base && createSearch(pass.base.candidates, createContexts({ ...pass, ...pass.base }, kernel, slotOf))

  function annotateRows(chunk: Buffer, { records, chosenCount }: KernelStop, firstRow: number): void {
    let copied = 0
    for (let index = 0; index < 2 * chosenCount; index += 2) {
      const row = kernel.chosen[index] ?? 0
      onRow?.(firstRow + row)
      const searched = rowAt(chunk, row, firstRow, kernel.chosen[index + 1] ?? 0)
      baseSearch?.look(searched)
      if (!search.look(searched)) continue
      kernel.copy(copied, row)
      kernel.write(row, search.cells)
      copied = row + 1
    }
    kernel.copy(copied, records)
  }

  function rowAt(chunk: Buffer, row: number, firstRow: number, intent: number): SearchedRow {
    const { table } = kernel
    const base = row * stride
    const marks = table[base + MARKS] ?? 0
    const ascii = (marks & MARK.nonAscii) === 0
    const text = decodeCell(chunk, table[base + utterance] ?? 0, table[base + utterance + 1] ?? 0, ascii)
    return { row: firstRow + row, base, text, marks, intent }
  }

  function addFingerprints(chunk: Buffer, records: number, to: number[]): void {
    const { table } = kernel
    for (let base = 0; base < records * stride; base += stride) {
      to.push(fingerprint(chunk, table[base + utterance] ?? 0, table[base + utterance + 1] ?? 0))
    }
  }

  return (chunk, oversized, room) => {
    search.start(chunk)
    baseSearch?.start(chunk)
    const fingerprints: number[] = []
    const read = readChunk<never>({ plan, kernel, chunk, oversized, room }, (stop, firstRow) => {
      if (pass.fingerprints === true) addFingerprints(chunk, stop.records, fingerprints)
      annotateRows(chunk, stop, firstRow)
      return undefined
    })
    if (read.state === 'faulty') return read
    const { rows } = read
    const intents = dialect.intent === undefined ? undefined : kernel.intents()
    const output = kernel.output()
    return {
      state: 'annotated',
      output,
      ...search.found(chunk, rows, intents, roomAfter(output, room)),
      lacks: contexts.lacks(),
      ...(baseSearch && { base: baseSearch.found(chunk, rows, intents, NO_ROOM) }),
      ...(pass.fingerprints === true && { fingerprints: Float64Array.from(fingerprints) }),
    }
  }
}

const NO_ROOM = Buffer.alloc(0)
