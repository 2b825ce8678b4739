import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'

import { parseFileCommand } from '../../sandbox/runner/file-command.ts'
import { setOutput, writeSummary } from '../../src/github/runner.ts'

let folder = ''
let before: string | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ner-outputs-'))
  before = process.env['GITHUB_OUTPUT']
  process.env['GITHUB_OUTPUT'] = join(folder, 'output')
})
afterEach(() => {
  if (before === undefined) delete process.env['GITHUB_OUTPUT']
  else process.env['GITHUB_OUTPUT'] = before
  rmSync(folder, { recursive: true })
})

describe('an output', () => {
  it('T3 is read back as it was set and forges no other, whatever it holds', () => {
    const hostile = fc.constantFrom('\n', '<<', 'ghadelimiter_', '=', 'forged=1', 'forged<<X\n1\nX\n', '::')
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(hostile).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(value, value, (first, second) => {
        const path = join(folder, 'output')
        writeFileSync(path, '')
        setOutput('one', first)
        setOutput('two', second)
        expect(parseFileCommand(readFileSync(path, 'utf8'))).toEqual({ one: first, two: second })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the job summary', () => {
  it('that cannot be made is a warning, as an import may be done by then', async () => {
    const unmade = (): string => {
      throw new TypeError('canary')
    }
    await expect(writeSummary(unmade)).resolves.toBeUndefined()
  })
})
