import type { Dialect } from '../csv/dialect.ts'
import type { KernelPattern, TellMention } from '../csv/kernel.ts'
import { createWasmFindingKernel } from '../csv/wasm/kernel.ts'
import { compilePrefilter } from '../ner/prefilter.ts'
import type { Annotate } from './annotated-chunk.ts'
import { createIntentMentions } from './intents.ts'
import { kernelPlanOf } from './kernel-plan.ts'
import { createMentions } from './mentions.ts'
import { readChunk } from './read-chunk.ts'
import { copied, roomBehind } from './room.ts'

/** As `Annotate`; undefined when the kernel cannot decide what a row holds. */
export type FindPatterns = (...chunk: Parameters<Annotate>) => ReturnType<Annotate> | undefined

/**
 * Has the kernel find patterns: in time linear in the bytes, whatever the patterns, so that it may run on the main
 * thread. Undefined where there is no such kernel.
 */
export function createFindPatterns(
  dialect: Dialect,
  patterns: readonly KernelPattern[],
): FindPatterns | undefined {
  const plan = kernelPlanOf(
    { ...dialect, locale: undefined, dates: [] },
    compilePrefilter(patterns.map(({ needs }) => needs)),
  )
  const kernel = createWasmFindingKernel(plan, patterns)
  if (!kernel) return undefined
  const mentions = createMentions(patterns.length)
  const intentMentions = createIntentMentions(patterns.length)
  const tell: TellMention = (row, intent, type, hash) => {
    mentions.add(row, intent, type, hash)
    intentMentions.mention(intent, type)
  }

  return (chunk, oversized, room) => {
    mentions.start()
    intentMentions.start()
    const read = readChunk({ plan, kernel, chunk, oversized, room }, (stop, firstRow) =>
      kernel.annotate(stop, firstRow, tell) ? undefined : UNDECIDED,
    )
    if (read === UNDECIDED) return undefined
    if (read.state === 'faulty') return read
    const { rows } = read
    const intents = dialect.intent === undefined ? undefined : kernel.intents()
    const output = kernel.output()
    return {
      state: 'annotated',
      output,
      ...mentions.rows(),
      entityLines: copied(kernel.lists(), roomBehind(output)),
      tally: {
        rows,
        ...mentions.tally(),
        ...(intents && { intents: intentMentions.tally(chunk, intents) }),
      },
      unknownLocales: 0,
    }
  }
}

const UNDECIDED = 'undecided'
