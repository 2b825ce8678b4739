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
    const lines = createEntityLines(write)

    fc.assert(
      fc.property(rows, fc.nat(2 ** 40), (spansOfRows, rowsBefore) => {
        findings.start()
        spansOfRows.forEach((spans, row) => findings.add(row, 0, spans))
        const { entityRows, entityLines } = findings.lines(Buffer.alloc(0))
        const written = lines.take(entityRows, entityLines, rowsBefore)
        expect(written.toString()).toBe(
          spansOfRows
            .map((entities, row) => `${JSON.stringify({ row: rowsBefore + row + 1, entities })}\n`)
            .join(''),
        )
        lines.give(written)
      }),
      { numRuns: 2000 },
    )
  })

  it('are whole when they are longer than the room there is for them at first', () => {
    const rows = ['a', 'é', '日'].map((unit) => [spanOf(unit.repeat(30_000), undefined)])
    const findings = createFindings([TYPE])
    findings.start()
    rows.forEach((spans, row) => findings.add(row, 0, spans))
    const { entityRows, entityLines } = findings.lines(Buffer.alloc(0))
    const written = createEntityLines(write).take(entityRows, entityLines, 0)
    const expected = rows.map((entities, row) => `${JSON.stringify({ row: row + 1, entities })}\n`)
    expect(written.equals(Buffer.from(expected.join('')))).toBe(true)
  })

  it.each([9, 10, 99, 100, 101, 999_999_999, 1_000_000_000, 2 ** 40])('name row %d', (row) => {
    const written = createEntityLines(write).take(Uint32Array.of(0), Buffer.from('[]\n'), row - 1)
    expect(written.toString()).toBe(`{"row":${row},"entities":[]}\n`)
  })
})
