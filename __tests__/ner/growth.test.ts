import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import recheck from 'recheck/lib/browser.js'
import type { Rule } from '../../src/ner/rule.ts'

/** Patterns that recheck can decide by their automaton; time limits only turn an answer into none. */
const PARAMS = { checker: 'automaton', timeout: 1500 } as const
const FOLDER = new URL('../../src/ner/recognisers/', import.meta.url)

const rules: readonly (readonly [string, Rule])[] = (
  await Promise.all(
    readdirSync(FOLDER).map(async (file) => {
      const module: { readonly rules: readonly Rule[] } = await import(new URL(file, FOLDER).href)
      return module.rules.map((rule) => [`${file} ${rule.name}`, rule] as const)
    }),
  )
).flat()

describe('the patterns of the built-in types', () => {
  it.each(rules)('take no more than linear time, as far as recheck can tell: %s', (_, { pattern }) => {
    const { status } = recheck.checkSync(pattern.source, pattern.flags, PARAMS)
    expect(['safe', 'unknown']).toContain(status)
  })
})
