import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { pairRows } from '../../src/report/pair-rows.ts'

describe('pairing rows', () => {
  it('is one to one, and pairs equal fingerprints in order', () => {
    const rows = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom(2 ** 52, 2 ** 32, -1)))
    fc.assert(
      fc.property(rows, rows, (base, head) => {
        const pairing = pairRows(base, head)
        const last = new Map<number, number>()
        head.forEach((fingerprint, at) => {
          const partner = pairing.inBase(at + 1)
          const rest = base.findIndex(
            (other, row) => other === fingerprint && row >= (last.get(fingerprint) ?? 0),
          )
          expect(partner).toBe(rest === -1 ? undefined : rest + 1)
          if (partner === undefined) return
          expect(pairing.inHead(partner)).toBe(at + 1)
          last.set(fingerprint, partner)
        })
      }),
    )
  })
})
