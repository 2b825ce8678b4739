import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from '@jest/globals'

import { runnerEvent } from '../sandbox/runner-event.ts'
import { stepFiles } from '../sandbox/step-files.ts'
import { temporaryFolder } from './temporary-folder.ts'

const MODULE = new URL('../src/end-on-signals.ts', import.meta.url).href
const STEP = new URL('../src/step.ts', import.meta.url).href

/** A process that listens to what ends it, does this, and says why its run is to end. */
function ended(deed: string) {
  return run(`
    import { endOnSignals } from ${JSON.stringify(MODULE)}
    const { signal } = endOnSignals(50)
    signal.addEventListener('abort', () => console.log(signal.reason.message))
    ${deed}`)
}

function run(script: string, env = process.env) {
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script]
  const options = { encoding: 'utf8', timeout: 60_000, env } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options)
  return { status, stdout, stderr }
}

it.each([
  ['a promise that nobody awaits', "Promise.reject(new Error('canary'))"],
  ['a callback', "setImmediate(() => { throw new Error('canary') })"],
])('an error of %s ends the run and fails the step, and Node does not print it', (_, deed) => {
  expect(ended(deed)).toEqual({ status: 1, stdout: 'canary\n', stderr: '' })
})

it('a signal ends the run, and the process when something does not hear of that', () => {
  expect(ended("setInterval(() => undefined, 1000); process.kill(process.pid, 'SIGINT')")).toEqual({
    status: 130,
    stdout: expect.stringContaining('was cancelled'),
    stderr: '',
  })
})

it('an error that nobody awaits fails the step, although its run ends well without hearing of it', async () => {
  const folder = await temporaryFolder()
  const { eventName, event, env } = runnerEvent('pull_request fork')
  const eventFile = join(folder, 'fork.json')
  await writeFile(eventFile, JSON.stringify(event))
  const script = `
    import { endOnSignals } from ${JSON.stringify(MODULE)}
    import { runStep } from ${JSON.stringify(STEP)}
    const ending = endOnSignals()
    const write = process.stdout.write.bind(process.stdout)
    process.stdout.write = (text, ...more) => {
      if (text.includes('Skipped')) Promise.reject(new TypeError('canary'))
      return write(text, ...more)
    }
    const none = new URL('file:///none')
    await runStep({ annotate: none, check: none, page: none }, { http: '', https: '', no: '' }, ending)`
  const { status, stdout } = run(script, {
    PATH: process.env['PATH'],
    ...(await stepFiles(folder)),
    ...env,
    GITHUB_STATE: join(folder, 'output'),
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: eventFile,
  })
  expect(stdout).toContain('Skipped')
  expect(stdout).toMatch(
    /^::error::INTERNAL: Something failed that nobody waited for\..*\n {2}caused by TypeError$/mu,
  )
  expect(stdout).not.toContain('canary')
  expect(status).toBe(1)
})
