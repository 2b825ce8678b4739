import { spawnSync } from 'node:child_process'

import { expect, it } from '@jest/globals'

const MODULE = new URL('../src/end-on-signals.ts', import.meta.url).href

/** A process that listens to what ends it, does this, and says why its run is to end. */
function ended(deed: string) {
  const script = `
    import { endOnSignals } from ${JSON.stringify(MODULE)}
    const { signal } = endOnSignals(50)
    signal.addEventListener('abort', () => console.log(signal.reason.message))
    ${deed}`
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 })
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
