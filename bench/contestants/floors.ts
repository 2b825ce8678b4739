import { execFile } from 'node:child_process'
import type { Hash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import type * as Cut from '../../src/csv/cut.ts'
import type * as Module from '../../src/csv/wasm/module.ts'
import type * as Buffers from '../../src/engine/buffers.ts'
import type { Usage } from '../contestants.ts'
import { built } from './bundled.ts'
import { CHUNK } from './work.ts'

const CHUNKS_KEPT = 4

export async function countLines(raw: string): Promise<Usage> {
  const { stderr } = await promisify(execFile)('bash', [
    '-c',
    'TIMEFORMAT="%R %U %S"; time wc -l <"$1"',
    '-',
    raw,
  ])
  const [seconds = 0, user = 0, system = 0] = stderr.trim().split(' ').map(Number)
  return { seconds, cpuSeconds: user + system }
}

/** The way of the bytes through the action, and nothing else: no scan, no search, and no digest unless it is asked for. */
export async function readCutWrite(raw: string, out: string, digest?: Hash): Promise<undefined> {
  const { cut }: typeof Cut = await built('csv/cut.js')
  const { instantiate }: typeof Module = await built('csv/wasm/module.js')
  const { createBuffers }: typeof Buffers = await built('engine/buffers.js')
  await using source = await open(raw)
  await using target = await open(out, 'w')
  const wasm = instantiate()
  const buffers = createBuffers(CHUNK, CHUNKS_KEPT, wasm)
  const chunks = cut(
    {
      read: async (into, offset) => (await source.read(into, 0, into.length, offset)).bytesRead,
      take: (size) => buffers.chunks.take(size),
    },
    0,
    'lf',
    CHUNK,
    wasm,
  )
  let writing: Promise<unknown> = Promise.resolve()
  for await (const { buffer, length } of chunks) {
    await writing
    const written = target.write(buffer, 0, length)
    digest?.update(buffer.subarray(0, length))
    writing = written.then(() => buffers.chunks.give(buffer))
  }
  await writing
  digest?.digest()
  return undefined
}
