import { parentPort } from 'node:worker_threads'
import type { Recogniser } from '../ner/recogniser.ts'
import { createAnnotate } from './annotate.ts'
import type { Annotate, AnnotatedChunk, FaultyChunk } from './annotated-chunk.ts'
import { createFindPatterns } from './find-patterns.ts'
import { type AnnotatorConfig, passOf } from './pass-of.ts'
import { bufferOf } from './room.ts'
import { NO_STEP, PROGRESS, READY, type Task, type ThreadStart } from './thread-messages.ts'

export interface AnnotateTask {
  /** Its memory is shared, and that of the room. */
  readonly chunk: Uint8Array
  readonly oversized: boolean
  readonly room: Uint8Array
}

export type AnnotateReply = AnnotatedChunk | FaultyChunk

type Work = (...chunk: Parameters<Annotate>) => Promise<ReturnType<Annotate>>

async function begin({ config, progress }: ThreadStart<AnnotatorConfig>): Promise<Work> {
  const find = config.patterns && createFindPatterns(config.pass.dialect, config.patterns)
  let annotate = find ? undefined : await loadAnnotate()

  /** Recognisers are loaded at once, or only when the kernel cannot decide what a row holds. */
  async function loadAnnotate(): Promise<Annotate> {
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

  parentPort?.postMessage(READY, [])
  return async (...chunk) => {
    Atomics.store(progress, PROGRESS.row, 0)
    Atomics.store(progress, PROGRESS.step, NO_STEP)
    return find?.(...chunk) ?? (annotate ??= await loadAnnotate())(...chunk)
  }
}

async function answer({ id, body }: Task<AnnotateTask>): Promise<void> {
  const { chunk, oversized, room } = body
  const work = await started
  const reply: AnnotateReply = await work(bufferOf(chunk), oversized, bufferOf(room))
  const buffers = reply.state === 'annotated' ? [reply.output.buffer, reply.entityLines.buffer] : []
  const moved = buffers.filter((buffer) => buffer instanceof ArrayBuffer) // those that the room was too small for
  parentPort?.postMessage({ id, body: reply }, moved)
}

const { promise: started, resolve: start } = Promise.withResolvers<Work>()
/** Tasks are done in the order of asking. */
let last: Promise<void> = Promise.resolve()
parentPort?.on('message', (message: ThreadStart<AnnotatorConfig> | Task<AnnotateTask>) => {
  if ('config' in message) start(begin(message))
  else last = last.then(() => answer(message))
})
