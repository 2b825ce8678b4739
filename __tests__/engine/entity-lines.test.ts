import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { EntitySpan } from '../../src/ner/entity.ts'
import { createWasmEntityLines } from '../../src/csv/wasm/entity-lines.ts'
import { createEntityLines, writeLines } from '../../src/engine/entity-lines.ts'
import { createFindings } from '../../src/engine/findings.ts'
import { anyCharacter } from '../any-character.ts'

const TYPE = 'order'

function spanOf(text: string, value: string | undefined): EntitySpan {
  const known = value === undefined ? { ambiguous: true as const } : { value }
  return { type: TYPE, start: 0, end: text.length, text, ...known, rule: 'pattern', score: 0.9 }
}

describe.each([
  ['in TypeScript', writeLines],
  ['in WebAssembly', createWasmEntityLines()],
])('the lines of entities.jsonl, %s', (_where, write) => {
  it('are what JSON.stringify writes, whatever people wrote', () => {
    const text = fc.string({ unit: anyCharacter, maxLength: 12 })
    const span = fc
      .tuple(text, fc.option(text, { nil: undefined }))
      .map(([written, value]) => spanOf(written, value))
    const rows = fc.array(fc.array(span, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
    const findings = createFindings([TYPE])
    const file = createFile()
    const lines = createEntityLines(file, write)

    return fc.assert(
      fc.asyncProperty(rows, fc.nat(2 ** 40), async (spansOfRows, rowsBefore) => {
        findings.start()
        spansOfRows.forEach((spans, row) => findings.add(row, 0, spans))
        const { entityRows, entityLines } = findings.lines(Buffer.alloc(0))
        await lines.add(entityRows, entityLines, rowsBefore)
        await lines.flush()
        expect(file.taken().toString()).toBe(
          spansOfRows
            .map((entities, row) => `${JSON.stringify({ row: rowsBefore + row + 1, entities })}\n`)
            .join(''),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('are whole when there are more than are written at once, and when those of a chunk alone are more', async () => {
    const file = createFile()
    const lines = createEntityLines(file, write)
    const findings = createFindings([TYPE])
    const expected: string[] = []
    for (const length of [3, 50_000, 400_000, 7, 30_000, 30_000, 30_000]) {
      const rows = ['a', 'é', '日'].map((unit) => [spanOf(unit.repeat(length), undefined)])
      findings.start()
      rows.forEach((spans, row) => findings.add(row, 0, spans))
      const { entityRows, entityLines } = findings.lines(Buffer.alloc(0))
      await lines.add(entityRows, entityLines, expected.length)
      for (const entities of rows) {
        expected.push(`${JSON.stringify({ row: expected.length + 1, entities })}\n`)
      }
    }
    await lines.flush()
    expect(file.writes()).toBeLessThan(expected.length / 3)
    expect(file.taken().equals(Buffer.from(expected.join('')))).toBe(true)
  })

  it.each([9, 10, 99, 100, 101, 999_999_999, 1_000_000_000, 2 ** 40])('name row %d', async (row) => {
    const file = createFile()
    const lines = createEntityLines(file, write)
    await lines.add(Uint32Array.of(0), Buffer.from('[]\n'), row - 1)
    await lines.flush()
    expect(file.taken().toString()).toBe(`{"row":${row},"entities":[]}\n`)
  })
})

/** Holds what is written to it, and gives the memory of each write back when the next one comes, as a slow disk does. */
function createFile() {
  let taken: Buffer[] = []
  let writes = 0
  let last: { readonly bytes: Uint8Array; readonly written: (() => void) | undefined } | undefined

  function settle(): void {
    if (last) taken.push(Buffer.from(last.bytes))
    last?.written?.()
    last = undefined
  }

  return {
    async write(bytes: Uint8Array, written?: () => void) {
      settle()
      writes++
      last = { bytes, written }
    },
    writes: () => writes,
    taken() {
      settle()
      const all = Buffer.concat(taken)
      taken = []
      return all
    },
  }
}
