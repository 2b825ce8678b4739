import { readdirSync } from 'node:fs'
import type { Rule } from '../../src/ner/rule.ts'

const FOLDER = new URL('../../src/ner/recognisers/', import.meta.url)

/** The rules of all recognisers, with their names. */
export const rules: readonly (readonly [string, Rule])[] = (
  await Promise.all(
    readdirSync(FOLDER).map(async (file) => {
      const module: { readonly rules: readonly Rule[] } = await import(new URL(file, FOLDER).href)
      return module.rules.map((rule) => [`${file} ${rule.name}`, rule] as const)
    }),
  )
).flat()
