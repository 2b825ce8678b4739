import { parentPort, workerData } from 'node:worker_threads'
import type { Recogniser } from '../ner/recogniser.ts'
import { type Annotate, type AnnotatedChunk, createAnnotate, type FaultyChunk } from './annotate.ts'
import { createFindPatterns } from './find-patterns.ts'
import { type AnnotatorConfig, passOf } from './pass-of.ts'
import { PROGRESS, READY, type Task } from './pool.ts'

export interface AnnotateTask {
  readonly chunk: ArrayBuffer
  readonly length: number
  readonly oversized: boolean
  readonly room: ArrayBuffer
}

export interface AnnotateReply {
  readonly result: AnnotatedChunk | FaultyChunk
  /** The chunk's buffer, given back. */
  readonly chunk: ArrayBuffer
}

const { config, progress }: { config: AnnotatorConfig; progress: Int32Array } = workerData
const find = config.patterns && createFindPatterns(config.pass.dialect, config.patterns)
let look = find ? undefined : await createLook()

/** Has recognisers look into what the kernel cannot decide. */
async function createLook(): Promise<Annotate> {
  return createAnnotate(await passOf(config, watched), (row) => {
    Atomics.store(progress, PROGRESS.row, row)
  })
}

/** Says which recogniser is at work, so that one that takes too long can be named. */
function watched(recogniser: Recogniser, step: number): Recogniser {
  return {
    ...recogniser,
    find(text, row) {
      Atomics.store(progress, PROGRESS.step, step)
      return recogniser.find(text, row)
    },
  }
}

async function work({ id, body: { chunk, length, oversized, room } }: Task<AnnotateTask>): Promise<void> {
  const input = [Buffer.from(chunk, 0, length), oversized, Buffer.from(room)] as const
  const result = find?.(...input) ?? (look ??= await createLook())(...input)
  const buffers = result.state === 'annotated' ? [result.output.buffer, result.entityLines.buffer] : []
  const moved = [...new Set([...buffers, chunk])] // the lines may share the output's
  parentPort?.postMessage({ id, body: { result, chunk } satisfies AnnotateReply }, moved)
}

/** Tasks are done in the order of asking. */
let last: Promise<void> = Promise.resolve()
parentPort?.on('message', (task: Task<AnnotateTask>) => {
  last = last.then(() => work(task))
})
parentPort?.postMessage(READY, [])
