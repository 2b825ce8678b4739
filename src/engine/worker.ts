import { parentPort, workerData } from 'node:worker_threads'
import { createRecognisers, type RecogniserConfig } from '../ner/registry.ts'
import { type AnnotatedChunk, createAnnotate, type FaultyChunk, type Pass } from './annotate.ts'
import { createCandidates } from './candidates.ts'
import { PROGRESS, READY, type Task } from './pool.ts'

/** What a thread is started with. */
export interface AnnotatorConfig {
  readonly pass: Omit<Pass, 'candidates'>
  readonly recognisers: RecogniserConfig
}

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
const recognisers = createRecognisers(config.recognisers).map((recogniser, index) => ({
  ...recogniser,
  find(...args: Parameters<typeof recogniser.find>) {
    Atomics.store(progress, PROGRESS.step, index)
    return recogniser.find(...args)
  },
}))
const annotate = createAnnotate({ ...config.pass, candidates: createCandidates(recognisers) }, (row) => {
  Atomics.store(progress, PROGRESS.row, row)
})

parentPort?.on('message', ({ id, body: { chunk, length, oversized, room } }: Task<AnnotateTask>) => {
  const result = annotate(Buffer.from(chunk, 0, length), oversized, Buffer.from(room))
  const moved =
    result.state === 'annotated'
      ? [result.output.buffer, result.entityRows.buffer, result.entityLines.buffer, chunk]
      : [chunk]
  parentPort?.postMessage({ id, body: { result, chunk } satisfies AnnotateReply }, moved)
})
parentPort?.postMessage(READY, [])
