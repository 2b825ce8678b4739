import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

import { withExamples } from '../scripts/readme-examples.ts'

function text(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
}

/** The names in code in the first column of a table under a heading. */
function tabled(readme: string, heading: string): string[] {
  const section = readme.split(/^## /mu).find((part) => part.startsWith(heading)) ?? ''
  const cells = section.split('\n').flatMap((line) => /^\| (`[^|]+?) \|/u.exec(line)?.[1] ?? [])
  return cells.flatMap((cell) => Array.from(cell.matchAll(/`([^`]+)`/gu), ([, name = '']) => name))
}

const readme = text('README.md')
const action: unknown = parse(text('action.yml'))

describe('the README', () => {
  it('has every input of action.yml, and no other', () => {
    expect(action).toHaveProperty('inputs')
    expect(tabled(readme, 'Inputs').toSorted()).toEqual(namesOf('inputs'))
  })

  it('has every output of action.yml, and no other', () => {
    expect(tabled(readme, 'Outputs').toSorted()).toEqual(namesOf('outputs'))
  })

  it('explains every error code, and no other', () => {
    const codes = Array.from(text('src/errors.ts').matchAll(/\| '([A-Z_]+)'/gu), ([, code = '']) => code)
    expect(tabled(readme, 'Errors').toSorted()).toEqual(codes.toSorted())
  })

  it('shows the examples as the files have them', () => {
    expect(readme).toBe(withExamples(readme))
  })
})

describe('the action', () => {
  it('reads every input that action.yml has, and no other', () => {
    const source = text('src/inputs.ts') + text('src/source.ts')
    const read = Array.from(
      source.matchAll(/(?:read|reader\.\w+)\(\s*'([a-z-]+)'/gu),
      ([, name]) => name ?? '',
    )
    expect([...new Set(read)].toSorted()).toEqual(namesOf('inputs'))
  })
})

function namesOf(key: 'inputs' | 'outputs'): string[] {
  const section: unknown =
    typeof action === 'object' && action !== null ? Reflect.get(action, key) : undefined
  return Object.keys(section ?? {}).toSorted()
}
