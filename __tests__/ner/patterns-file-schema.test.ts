import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv, type SchemaObject } from 'ajv'
import { parse } from 'yaml'
import { LIMITS, parsePatternsFile } from '../../src/ner/patterns-file.ts'

const schema: SchemaObject = JSON.parse(readFileSync('schema/patterns-file.schema.json', 'utf8'))
const validate = new Ajv({ strict: true, strictRequired: false, allErrors: true }).compile(schema)

function isFineForSchema(text: string): boolean {
  return validate(parse(text))
}

function isFineForAction(text: string): boolean {
  try {
    parsePatternsFile(text, 'entities.yml')
    return true
  } catch {
    return false
  }
}

const inType = (fields: string) => `version: 1\nentities: {a: {${fields}}}`

describe('the JSON Schema of a patterns-file', () => {
  it('is named by the example, which it accepts as the action does', () => {
    const text = readFileSync('examples/entities.yml', 'utf8')
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/schema\/patterns-file\.schema\.json$/mu)
    expect(isFineForSchema(text)).toBe(true)
    expect(isFineForAction(text)).toBe(true)
  })

  it('accepts every block of YAML in the documentation, as the action does', () => {
    const blocks = Array.from(
      readFileSync('docs/own-types.md', 'utf8').matchAll(/```yaml\n(.*?)```/gsu),
      ([, block]) => block,
    )
    const files = blocks.filter((block) => block !== undefined).filter((block) => /^version:/mu.test(block))
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) {
      expect(isFineForSchema(file)).toBe(true)
      expect(isFineForAction(file)).toBe(true)
    }
  })

  const fine = [
    'version: 1',
    inType('pattern: x'),
    inType(`pattern: '${'🎉'.repeat(LIMITS.patternCharacters)}'`),
    inType(String.raw`pattern: "\nx"`),
    inType('values: [x, y z, "→"], ignore-case: true, column: ner_x, near: [a], not-near: [b]'),
    inType('pattern: x, examples: {match: [], no-match: [""]}'),
    'version: 1\nreference-date: 2026-11-22',
  ]
  it.each(fine)('agrees with the action that this is fine: %s', (text) => {
    expect(isFineForSchema(text)).toBe(true)
    expect(isFineForAction(text)).toBe(true)
  })

  const wrong = [
    '[]',
    'entities: {}',
    'version: 2',
    'version: "1"',
    'version: 1\nname: x',
    'version: 1\nreference-date: 2026-13-01',
    'version: 1\nreference-date: 1',
    'version: 1\nentities: []',
    'version: 1\nentities: {A: {pattern: x}}',
    `version: 1\nentities: {${'a'.repeat(33)}: {pattern: x}}`,
    'version: 1\nentities: {a: x}',
    inType(''),
    inType('pattern: x, values: [y]'),
    inType('pattern: 1'),
    inType("pattern: ''"),
    inType(String.raw`pattern: "x\n"`),
    inType(`pattern: '${'a'.repeat(LIMITS.patternCharacters + 1)}'`),
    inType('values: x'),
    inType('values: []'),
    inType('values: [1]'),
    inType("values: ['']"),
    inType("values: [' x']"),
    inType("values: ['x ']"),
    inType('pattern: x, ignore-case: yes'),
    inType('pattern: x, ignorecase: true'),
    inType('pattern: x, column: x'),
    inType('pattern: x, column: ner_'),
    inType(`pattern: x, column: ner_${'a'.repeat(61)}`),
    inType('pattern: x, near: x'),
    inType('pattern: x, near: []'),
    inType('pattern: x, not-near: [1]'),
    inType('pattern: x, examples: []'),
    inType('pattern: x, examples: {match: x}'),
    inType('pattern: x, examples: {match: [1]}'),
    inType('pattern: x, examples: {other: [x]}'),
    `version: 1\nentities: {${Array.from({ length: LIMITS.types + 1 }, (_, n) => `t${n}: {pattern: x}`).join(', ')}}`,
  ]
  it.each(wrong)('agrees with the action that this is wrong: %.80s', (text) => {
    expect(isFineForSchema(text)).toBe(false)
    expect(isFineForAction(text)).toBe(false)
  })
})
