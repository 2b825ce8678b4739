import { describe, expect, it } from '@jest/globals'

import { versionName } from '../src/version-name.ts'

describe('the version name', () => {
  it('is made of the tag and the time in UTC', () => {
    expect(versionName('3f1c', new Date('2026-11-22T10:30:05+01:00'))).toBe(
      'enriched_ner_3f1c_20261122_093005',
    )
  })
})
