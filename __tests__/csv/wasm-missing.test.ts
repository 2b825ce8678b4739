import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { enrichBytes } from './enrich-bytes.ts'

const DOCUMENT = 'intent,utterance\nask,"call (212) 555-0142,\nplease"\ntell,hello\nask,on 2026-11-22\n'

const SCRIPT = `
  const { enrichBytes } = await import(${JSON.stringify(new URL('enrich-bytes.ts', import.meta.url).href)})
  const { instantiate } = await import(${JSON.stringify(new URL('../../src/csv/wasm/module.ts', import.meta.url).href)})
  const { output } = await enrichBytes(Buffer.from(${JSON.stringify(DOCUMENT)}))
  console.log(JSON.stringify({ wasm: instantiate() !== undefined, output: output.toString() }))
`

describe('the engine, with and without WebAssembly', () => {
  it.each([
    { machine: 'this one', flags: [], wasm: true },
    { machine: 'one without SSE 4.1', flags: ['--no-enable-sse4-1'], wasm: process.arch !== 'x64' },
  ])('enriches the same bytes: $machine', async ({ flags, wasm }) => {
    const { output } = await enrichBytes(Buffer.from(DOCUMENT))
    const options = [...flags, '--disable-warning=ExperimentalWarning', '--input-type=module', '--eval']
    const { stdout } = await promisify(execFile)(process.execPath, [...options, SCRIPT])
    expect(JSON.parse(stdout)).toEqual({ wasm, output: output.toString() })
    expect(output.toString()).toContain('(212) 555-0142')
  })
})
