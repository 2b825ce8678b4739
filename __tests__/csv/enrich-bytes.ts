import { cut } from '../../src/csv/cut.ts'
import { type Dialect, readDialect } from '../../src/csv/dialect.ts'
import { refusal } from '../../src/csv/fault.ts'
import { instantiate, type WasmModule } from '../../src/csv/wasm/module.ts'
import { createAnnotate } from '../../src/engine/annotate.ts'
import { createCandidates } from '../../src/engine/candidates.ts'
import { columnOf, type EntityColumn } from '../../src/ner/entity.ts'
import { parseLocale } from '../../src/ner/locale.ts'
import { createRecognisers } from '../../src/ner/create-recognisers.ts'

export const ENTITIES: readonly EntityColumn[] = ['date', 'phone', 'email', 'ticket'].map((type) => ({
  type,
  column: columnOf(type),
}))
const locale = parseLocale('en-US') ?? fail()
const candidates = createCandidates(await createRecognisers({ types: ENTITIES.map(({ type }) => type) }))

const moduleToCut = reusable()
const moduleToAnnotate = reusable()

/** The engine without files and threads: bytes in, in pieces of `pieceSize`, enriched bytes out. */
export async function enrichBytes(
  raw: Buffer,
  { chunkSize = 1024, pieceSize = Infinity } = {},
): Promise<{ readonly output: Buffer; readonly dialect: Dialect; readonly rows: number }> {
  const dialect = readDialect(raw, true, { entities: ENTITIES }) ?? fail()
  const annotate = createAnnotate({ dialect, candidates, locale }, undefined, moduleToAnnotate())
  const source = {
    async read(into: Buffer, offset: number) {
      return raw.copy(into, 0, offset, Math.min(raw.length, offset + Math.min(into.length, pieceSize)))
    },
    take: (size: number) => Buffer.alloc(size),
  }
  const output: Uint8Array[] = [dialect.enrichedHead]
  let rows = 0
  for await (const chunk of cut(source, dialect.headBytes, dialect.newline, chunkSize, moduleToCut())) {
    const bytes = chunk.buffer.subarray(0, chunk.length)
    if (chunk.kind === 'tail') {
      output.push(bytes)
      continue
    }
    const result = annotate(bytes, chunk.kind === 'oversized', Buffer.alloc(0))
    if (result.state === 'faulty') {
      throw refusal(result.fault, { records: rows, offset: chunk.offset }, dialect.columns.length)
    }
    output.push(Buffer.from(result.output))
    rows += result.tally.rows
  }
  return { output: Buffer.concat(output), dialect, rows }
}

/** A module whose memory is made as good as new each time: a new one costs more than what is done with it here. */
function reusable(): () => WasmModule | undefined {
  const wasm = instantiate()
  if (!wasm) return () => undefined
  const asNew = Buffer.copyBytesFrom(new Uint8Array(wasm.memory.buffer))
  return () => {
    new Uint8Array(wasm.memory.buffer).fill(0)
    asNew.copy(new Uint8Array(wasm.memory.buffer))
    return wasm
  }
}

function fail(): never {
  throw new Error('The test is wrong')
}
