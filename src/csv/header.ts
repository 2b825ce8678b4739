import { CsvError, parse } from 'csv-parse/sync'
import { findUtterance, type Wanted } from './columns.ts'

interface Header {
  readonly delimiter: string
  readonly columns: readonly string[]
}

/**
 * The delimiter under which there is an utterance column, else the most frequent one, else the comma. Undefined when the
 * quotes fit none.
 */
export function readHeader(header: Buffer, given: string | undefined, wanted: Wanted): Header | undefined {
  const text = header.toString('utf8')
  const readings = (given === undefined ? DELIMITERS : [given]).flatMap((delimiter) => {
    const columns = parseHeader(text, delimiter)
    return columns === undefined
      ? []
      : { delimiter, columns, finds: findUtterance(columns, wanted) !== undefined }
  })
  const [best] = readings.toSorted(
    (a, b) => Number(b.finds) - Number(a.finds) || b.columns.length - a.columns.length,
  )
  return best
}

const DELIMITERS = [',', ';', '\t', '|'] as const

function parseHeader(text: string, delimiter: string): readonly string[] | undefined {
  if (text === '') return ['']
  try {
    const [columns] = parse(text, { delimiter, record_delimiter: [HEADER_END], max_record_size: 0 })
    return columns
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

/** The header is parsed without its line end; a NUL, refused before, stands for the end that never comes. */
const HEADER_END = '\0'
