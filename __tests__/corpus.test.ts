import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { FUZZ_TARGETS } from '../bench/fuzz-targets.ts'

const CORPUS = join(import.meta.dirname, 'corpus')

describe.each(Object.entries(FUZZ_TARGETS))('the parser of %s', (name, target) => {
  const inputs = readdirSync(join(CORPUS, name))

  it('keeps its promises for everything the fuzzer has found', async () => {
    expect(inputs).not.toEqual([])
    for (const input of inputs) expect(await target(readFileSync(join(CORPUS, name, input)))).not.toBe('')
  })
})
