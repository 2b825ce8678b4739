import { describe, expect, it } from '@jest/globals'

import { pickExamples } from '../../src/report/examples.ts'

describe('picking examples', () => {
  const change = (row: number, type: string, change: 'added' | 'removed') => ({ row, type, change })

  it('gives every kind of change a turn before one has a second', () => {
    const rows = [
      ...Array.from({ length: 30 }, (_, at) => change(at + 1, 'phone', 'added')),
      change(40, 'date', 'removed'),
      change(41, 'phone', 'removed'),
    ]
    const picked = pickExamples({ rows }, 5)
    expect(picked.map(({ row }) => row)).toEqual([1, 2, 3, 40, 41])
  })

  it('takes all when there are few, and at most 20', () => {
    const rows = Array.from({ length: 50 }, (_, at) => change(at + 1, 'phone', 'added'))
    expect(pickExamples({ rows })).toHaveLength(20)
    expect(pickExamples({ rows: rows.slice(0, 3) })).toEqual(rows.slice(0, 3))
    expect(pickExamples({ rows: [] })).toEqual([])
  })
})
