import * as fc from 'fast-check'

/** A CSV as a generator made it, with what it holds. */
export interface Document {
  readonly bytes: Buffer
  readonly delimiter: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The empty lines after the last record. */
  readonly tail: string
}

const OURS = ['ner_dates', 'ner_phones', 'ner_emails', 'ner_tickets']
const PIECES = [
  'a', 'hello ', ' ', '\t', '"', '""', ',', ';', '|', '\n', '\r\n', '\r', '\\', 'é', '日本', '😀', '\u00a0', "'",
  '2026-11-22', '5/7/2026', '(212) 555-0142', 'ann@example.com', 'TICKET-12345', 'ABC-7', '2026-11-22;2026-11-23',
] // prettier-ignore

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join(''))
const otherColumn = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('id', 'intent', 'locale', 'created_at', '__proto__', 'constructor', ''),
  },
  { weight: 1, arbitrary: text },
  { weight: 2, arbitrary: fc.constantFrom(...OURS) },
)
const utteranceColumn = fc.constantFrom('utterance', 'Utterance', 'text')
const delimiter = fc.constantFrom(',', ';', '\t', '|')
const newline = fc.constantFrom('\n', '\r\n')

/** Documents in which everything is as RFC 4180 wants it. */
export const wellFormed: fc.Arbitrary<Document> = fc
  .record({
    delimiter,
    before: fc.array(otherColumn, { maxLength: 3 }),
    after: fc.array(otherColumn, { maxLength: 3 }),
    utterance: utteranceColumn,
    count: fc.nat(8),
    bom: fc.boolean(),
    oldMac: fc.nat(7).map((number) => number === 7),
    sep: fc.boolean(),
    lastNewline: fc.boolean(),
    tail: fc.array(newline, { maxLength: 3 }),
    seed: fc.infiniteStream(fc.tuple(text, fc.boolean(), newline)),
  })
  .map(({ before, after, utterance, count, bom, oldMac, sep, lastNewline, tail, seed, ...drawn }) => {
    const withEnds = (text: string) => (oldMac ? text.replaceAll(/\r?\n/gu, '\r') : text)
    const columns = [...before, utterance, ...after].map(withEnds)
    const delimiter = columns.length === 1 && !sep ? ',' : drawn.delimiter // a header of one column names none
    const next = () => seed.next().value
    const rows = Array.from({ length: count }, () => columns.map(() => withEnds(next()[0])))
    const records = [columns, ...rows].map((record) => {
      const fields = record.map((field) => writeField(field, delimiter, next()[1]))
      return fields.join(delimiter)
    })
    const body = records
      .map((record, index) => record + (index < count || lastNewline ? withEnds(next()[2]) : ''))
      .join('')
    const start = (bom ? '\uFEFF' : '') + (sep ? withEnds(`sep=${delimiter}\n`) : '')
    const empties = lastNewline ? withEnds(tail.join('')) : ''
    return {
      bytes: Buffer.from(start + body + empties),
      delimiter,
      columns,
      rows: withoutEmptyRows(rows, lastNewline, records.slice(1)),
      tail: empties,
    }
  })

/** An empty last record of one column is an empty line, which is none. */
function withoutEmptyRows(rows: string[][], lastNewline: boolean, records: readonly string[]): string[][] {
  const last = records.findLastIndex((record) => record !== '')
  return lastNewline || records.at(-1) === '' ? rows.slice(0, last + 1) : rows
}

function writeField(field: string, delimiter: string, quoted: boolean): string {
  return quoted || /["\r\n]/u.test(field) || field.includes(delimiter)
    ? `"${field.replaceAll('"', '""')}"`
    : field
}
