import { type Fault, type Place, RAGGED_SHOWN, type RaggedRow, refusal } from '../csv/fault.ts'
import type { ActionError } from '../errors.ts'

/** Ragged rows are gathered over chunks, so that the error names the first of the file; other faults throw at once. */
export function createRaggedRows(fields: number) {
  let rows: readonly RaggedRow[] = []
  const error = (): ActionError | undefined =>
    rows[0] && refusal({ code: 'RAGGED_ROW', record: rows[0].record, rows }, START, fields)

  return {
    error,
    found: () => rows.length > 0,
    /** Takes a chunk's fault, and returns how many records the chunk has. */
    add(fault: Fault, place: Place): number {
      if (fault.code !== 'RAGGED_ROW') throw error() ?? refusal(fault, place, fields)
      const here = fault.rows.map((row) => ({ ...row, record: place.records + row.record }))
      rows = [...rows, ...here].slice(0, RAGGED_SHOWN)
      if (rows.length === RAGGED_SHOWN || fault.records === undefined) throw error()
      return fault.records
    },
  }
}

const START: Place = { records: 0, offset: 0 }
