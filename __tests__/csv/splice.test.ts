import { describe, expect, it } from '@jest/globals'
import { stringify } from 'csv-stringify/sync'
import * as fc from 'fast-check'
import { readDialect } from '../../src/csv/dialect.ts'
import { CELLS, createScanner } from '../../src/csv/scan.ts'
import { createSplicer, escapeMatch } from '../../src/csv/splice.ts'

const ENTITIES = [
  { type: 'a', column: 'ner_as' },
  { type: 'b', column: 'ner_bs' },
]

describe('our cells', () => {
  it('are quoted as csv-stringify quotes them', () => {
    const cell = fc
      .array(fc.constantFrom('a', ',', ';', '"', '\n', '\r\n', '|', 'é', ' '))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(cell, cell, (first, second) => {
        const { splicer } = spliceOf('utterance\nhi\n')
        splicer.write(0, [first, second])
        expect(splicer.finish(1)).toBeUndefined()
        expect(splicer.output().toString()).toBe(stringify([['hi', first, second]]))
      }),
    )
  })

  it('hold matches that can be told apart again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(';', '\\', 'a') }), { minLength: 1 }),
        (matches) => {
          expect(split(matches.map(escapeMatch).join(';'))).toEqual(matches)
        },
      ),
    )
  })
})

describe('the proof that original fields are kept', () => {
  const raw = 'ner_as,id,utterance\n"x,y",1,one\n,2,"two"\r\nz,3,three'

  it('holds for what was spliced', () => {
    const { splicer } = spliceOf(raw)
    splicer.copy(0, 1)
    splicer.write(1, ['found', 'a,"b"'])
    splicer.copy(2, 3)
    expect(splicer.finish(3)).toBeUndefined()
    expect(splicer.output().toString()).toBe(',1,one,\nfound,2,"two","a,""b"""\r\n,3,three,')
  })

  it('fails at the record in which any one byte of a field, a delimiter or a line end differs', () => {
    const { splicer } = spliceOf(raw)
    splicer.copy(0, 3)
    splicer.finish(3)
    const output = Buffer.from(splicer.output())
    const ends = [output.indexOf('\n') + 1, output.lastIndexOf('\n') + 1, output.length]
    for (let at = 0; at < output.length; at++) {
      const tampered = spliceOf(raw)
      tampered.splicer.copy(0, 3)
      tampered.room.writeUInt8((tampered.room[at] ?? 0) ^ 0x13, at)
      const row = tampered.splicer.finish(3)
      expect({ at, row }).toEqual({ at, row: ends.findIndex((end) => at < end) })
    }
  })
})

function spliceOf(raw: string) {
  const dialect = readDialect(Buffer.from(raw), true, { entities: ENTITIES })
  if (!dialect) throw new Error('The header is whole')
  const { delimiter, newline, columns, utterance } = dialect
  const located = columns.map((_, index) => index)
  const scanner = createScanner({ delimiter, newline, fields: columns.length, located, utterance })
  const splicer = createSplicer(dialect, scanner, (column) => CELLS + 2 * column)
  const room = Buffer.alloc(1000)
  const source = Buffer.from(raw).subarray(dialect.headBytes)
  splicer.start(source, room)
  scanner.scan(source, 0, source.length)
  return { splicer, room }
}

function split(cell: string): string[] {
  const matches = ['']
  for (const [part] of cell.matchAll(/\\.|[^\\]/gu)) {
    if (part === ';') matches.push('')
    else matches[matches.length - 1] += part.replace(/^\\/u, '')
  }
  return matches
}
