import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { FAULTS, THREATS } from '../scripts/reliability-rows.ts'
import { reliabilityTable, TABLE_PATH, testsById } from '../scripts/reliability-table.ts'

describe('docs/reliability.md', () => {
  it('is what npm run reliability-table writes', async () => {
    expect(readFileSync(TABLE_PATH, 'utf8')).toBe(await reliabilityTable())
  })

  it('has a test, or the reason why there is none, for every row', () => {
    const proofs = testsById()
    const unproved = [...FAULTS, ...THREATS].filter(
      ({ id, leftOut }) => !proofs.has(id) && leftOut === undefined,
    )
    expect(unproved.map(({ id }) => id)).toEqual([])
  })

  it('has every row from F1 to F63 and from T1 to T22', () => {
    const ids = (letter: string, count: number) =>
      Array.from({ length: count }, (_, n) => `${letter}${n + 1}`)
    expect(FAULTS.map(({ id }) => id)).toEqual(ids('F', 63))
    expect(THREATS.map(({ id }) => id)).toEqual(ids('T', 22))
  })
})

describe('docs/threat-model.md', () => {
  const path = join(dirname(TABLE_PATH), 'threat-model.md')
  const text = readFileSync(path, 'utf8')

  it('has every threat', () => {
    const ids = Array.from(text.matchAll(/^\| (T\d+(?:, T\d+)*) \|/gmu), ([, ids = '']) => ids.split(', '))
    expect(ids.flat()).toEqual(THREATS.map(({ id }) => id))
  })

  it('names tests that exist', () => {
    const links = Array.from(text.matchAll(/\]\(([^)#]+)\)/gu), ([, link = '']) => link)
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([])
  })
})
