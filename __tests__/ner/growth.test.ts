import { describe, expect, it, jest } from '@jest/globals'
import * as fc from 'fast-check'
import recheck from 'recheck/lib/browser.js'
import { createRecognisers } from '../../src/ner/create-recognisers.ts'
import { BUILT_IN } from '../../src/ner/registry.ts'
import { rowOf } from './marked.ts'
import { texts } from './texts.ts'
import { rules } from './rules.ts'

/** Patterns that recheck can decide by their automaton; time limits only turn an answer into none. */
const PARAMS = { checker: 'automaton', timeout: 1500 } as const

describe('the patterns of the built-in types', () => {
  it.each(rules)('take no more than linear time, as far as recheck can tell: %s', (_, { pattern }) => {
    const { status } = recheck.checkSync(pattern.source, pattern.flags, PARAMS)
    expect(['safe', 'unknown']).toContain(status)
  })

  it('and so do all other expressions that are used on the way, for cues and values', () => {
    const patterns = patternsUsedOn(fc.sample(texts, { numRuns: 1000, seed: 1 }))
    expect(patterns.length).toBeGreaterThan(rules.length)
    for (const { source, flags } of patterns) {
      const { status } = recheck.checkSync(source, flags.replace('y', ''), PARAMS)
      expect({ source, status: status === 'unknown' ? 'safe' : status }).toEqual({ source, status: 'safe' })
    }
  })
})

const all = await createRecognisers({ types: [...BUILT_IN.keys()] })

function patternsUsedOn(sample: readonly string[]): readonly RegExp[] {
  const exec = jest.spyOn(RegExp.prototype, 'exec')
  try {
    for (const text of sample) {
      for (const recogniser of all) recogniser.find(text, rowOf('en-US', '2026-11-22'))
    }
    const used = exec.mock.contexts.filter((context) => context instanceof RegExp)
    return [...new Map(used.map((pattern) => [String(pattern), pattern])).values()]
  } finally {
    exec.mockRestore()
  }
}
