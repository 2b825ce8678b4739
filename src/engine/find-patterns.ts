import type { Dialect } from '../csv/dialect.ts'
import { type KernelPattern, ROWS_AT_ONCE } from '../csv/kernel.ts'
import { createWasmFindingKernel } from '../csv/wasm/kernel.ts'
import { instantiate } from '../csv/wasm/module.ts'
import { compilePrefilter } from '../ner/prefilter.ts'
import type { Annotate } from './annotated-chunk.ts'
import { intentTallyOf } from './intent-mentions.ts'
import { kernelPlanOf } from './kernel-plan.ts'
import { readChunk } from './read-chunk.ts'
import { copied, roomAfter } from './room.ts'

/** As `Annotate`; undefined when the kernel cannot decide what a row holds. */
export type FindPatterns = (...chunk: Parameters<Annotate>) => ReturnType<Annotate> | undefined

/**
 * Has the kernel find patterns: in time linear in the bytes, whatever the patterns, so that it may run on the main
 * thread. Undefined where there is no such kernel.
 */
export function createFindPatterns(
  dialect: Dialect,
  patterns: readonly KernelPattern[],
  wasm = instantiate(),
): FindPatterns | undefined {
  const plan = kernelPlanOf(
    { ...dialect, locales: [], dates: [] },
    compilePrefilter(patterns.map(({ needs }) => needs)),
  )
  const kernel = createWasmFindingKernel(plan, patterns, ROWS_AT_ONCE, wasm)
  if (!kernel) return undefined

  return (chunk, oversized, room) => {
    const read = readChunk({ plan, kernel, chunk, oversized, room }, (stop, firstRow) =>
      kernel.annotate(stop, firstRow) ? undefined : UNDECIDED,
    )
    if (read === UNDECIDED) return undefined
    if (read.state === 'faulty') return read
    const intents = dialect.intent === undefined ? undefined : kernel.intents()
    const output = kernel.output()
    const mentions = kernel.mentions(intents?.starts.length ?? 1)
    return {
      state: 'annotated',
      output,
      entityRows: mentions.rows,
      entityIntents: mentions.intents,
      entityLines: copied(kernel.lists(), roomAfter(output, room)),
      tally: {
        rows: read.rows,
        rowsWithEntities: mentions.rows.length,
        mentions: mentions.counts,
        rowsOfType: mentions.rowCounts,
        values: mentions.hashes,
        ...(intents && { intents: intentTallyOf(chunk, intents, mentions.countsOfIntents) }),
      },
      lacks: { locales: 0, dates: 0 },
    }
  }
}

const UNDECIDED = 'undecided'
