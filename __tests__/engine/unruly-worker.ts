import { writeFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { READY } from '../../src/engine/thread-messages.ts'

const FAULTS: Readonly<Record<string, () => void>> = {
  throws: () => {
    throw new Error('on purpose')
  },
  exits: () => process.exit(0),
  hangs: () => {
    for (;;);
  },
  'runs out of memory': () => {
    const kept: unknown[] = []
    for (;;) kept.push(Array.from<number>({ length: 4_000_000 }).fill(0.5))
  },
  'posts garbage': () => parentPort?.postMessage({ id: 'what?' }, []),
  'answers another question': () => parentPort?.postMessage({ id: -1, body: {} }, []),
  'answers nonsense': () => parentPort?.postMessage({ id: 0, body: { result: { state: 'annotated' } } }, []),
}

/** A thread that misbehaves; when there is `mark`, the path of a file, only the first one does. */
export async function misbehave(fault: string, mark: string | undefined): Promise<void> {
  if (!isMine(mark)) return void (await import('../../src/engine/worker.ts'))
  parentPort?.on('message', (message: object) => {
    if ('id' in message) FAULTS[fault]?.()
  })
  parentPort?.postMessage(READY, [])
}

function isMine(mark: string | undefined): boolean {
  if (mark === undefined) return true
  try {
    writeFileSync(mark, '', { flag: 'wx' })
    return true
  } catch {
    return false
  }
}
