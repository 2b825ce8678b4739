import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { readRunContext } from '../src/github/event.ts'
import { readInputFiles } from '../src/input-files.ts'
import { inputsOf } from './inputs-of.ts'
import { reportWith } from './report/entity-reports.ts'
import { temporaryFolder } from './temporary-folder.ts'

const REPORT = reportWith({ rows: 12 })

async function read(
  given: Readonly<Record<string, string>>,
  { signal = new AbortController().signal, event = {} } = {},
) {
  const workspace = await temporaryFolder()
  await writeFile(join(workspace, 'own.yml'), "version: 1\nentities:\n  order:\n    pattern: 'ORD-1'\n")
  await writeFile(join(workspace, 'old.json'), JSON.stringify(REPORT))
  await writeFile(join(workspace, 'canary.json'), 'CANARY')
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: workspace }
  const deps = {
    workspace,
    checkUrl: new URL('../src/engine/check-worker.ts', import.meta.url),
    notice: () => undefined,
    remark: () => undefined,
  }
  return readInputFiles(inputsOf(given, readRunContext(env, event)), undefined, deps, signal)
}

describe('the files that inputs name', () => {
  it('are not asked for a baseline where there is nothing to compare, as on a fork', async () => {
    const event = { pull_request: { number: 7, head: { sha: 'a', repo: null }, base: {} } }
    const files = await read({ baseline: 'last.json' }, { event })
    expect(files).not.toHaveProperty('baseline')
  })

  it.each(['auto', 'none'])('are none for the word %s', async (baseline) => {
    expect(await read({ baseline })).not.toHaveProperty('baseline')
  })

  it('hold the report that a path in baseline names', async () => {
    expect(await read({ 'source-csv': 'own.yml', baseline: 'old.json' })).toMatchObject({ baseline: REPORT })
  })

  it('are a mistake of the input baseline where that names no report', async () => {
    const reading = read({ 'source-csv': 'own.yml', baseline: 'canary.json' })
    await expect(reading).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(/"canary\.json"(?!.*CANARY)/su),
    })
  })

  it('hide nothing that nobody foresaw behind mistakes of the user', async () => {
    const unforeseen = new TypeError('x')
    const given = { 'source-csv': 'nope.csv', 'patterns-file': 'own.yml', entities: 'order' }
    await expect(read(given, { signal: AbortSignal.abort(unforeseen) })).rejects.toBe(unforeseen)
  })
})
