import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'

describe('a regular expression that is compiled ahead', () => {
  it('is never translated for the interpreter of V8, neither for one byte a letter nor for two', async () => {
    const module = new URL('../../src/ner/compile-ahead.ts', import.meta.url)
    const program = `
      import { compileAhead, compiledOnUse } from ${JSON.stringify(module.href)}
      const states = (pattern) => {
        pattern.exec('abc')
        pattern.exec('жabc')
        return [true, false].map((oneByte) => [%RegexpHasBytecode(pattern, oneByte), %RegexpHasNativeCode(pattern, oneByte)])
      }
      const ahead = /a(?:b|c{2})/g
      compileAhead(ahead)
      const started = ahead.lastIndex
      console.log(JSON.stringify({ started, usual: states(/a(?:b|c{1})/g)[0][0], ahead: states(ahead), onUse: states(compiledOnUse('a(?:b|c{3})', 'i')()) }))
    `
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--allow-natives-syntax',
      '--disable-warning=ExperimentalWarning',
      '--input-type=module',
      '--eval',
      program,
    ])
    const compiled = [false, true]
    expect(JSON.parse(stdout)).toEqual({
      started: 0,
      usual: true,
      ahead: [compiled, compiled],
      onUse: [compiled, compiled],
    })
  })
})
