import { fileURLToPath } from 'node:url'

import { afterAll, beforeEach } from '@jest/globals'

import { runnerEvent } from '../../sandbox/runner-event.ts'
import { runAction, type RunOptions, type StepRun } from '../../sandbox/runner.ts'
import { sampleCsv } from '../../sandbox/samples.ts'
import { startSandbox, type Sandbox } from '../../sandbox/start-sandbox.ts'

/** The sandbox, started once per test file, and the built action to run against it. */
export interface Harness extends Sandbox {
  /** What is given stands beside or instead of the sandbox's inputs and environment. */
  readonly runAction: (scenario?: Scenario, cancelled?: AbortSignal) => Promise<StepRun>
  /** Another workflow run: no artifacts, and no request has been made yet. */
  readonly nextRun: () => Promise<void>
}

export type Scenario = Partial<RunOptions> & {
  /** Without the inputs that sign in, as on a fork. */
  readonly withoutCredentials?: boolean
}

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))
const PUSH = runnerEvent('push')
export const SMALL = sampleCsv({ rows: 100 })

/** The harness of a file of tests: each test is another workflow run, and it is gone after the last one. */
export async function useHarness(): Promise<Harness> {
  const harness = await startHarness()
  afterAll(async () => {
    await harness[Symbol.asyncDispose]()
  })
  beforeEach(() => harness.nextRun())
  return harness
}

/** With the export of a small bot, unless another is given. */
export async function startHarness(csv = SMALL): Promise<Harness> {
  const sandbox = await startSandbox({ platform: { csv: Buffer.from(csv) } })
  const { platform, github, artifacts, inputs } = sandbox
  return {
    ...sandbox,
    get env() {
      return sandbox.env
    },
    runAction: ({ withoutCredentials, ...scenario } = {}, cancelled) =>
      runAction(
        {
          action: REPOSITORY,
          githubToken: github.token,
          eventName: PUSH.eventName,
          event: PUSH.event,
          ...scenario,
          inputs: {
            'poll-interval': '20ms',
            ...(withoutCredentials === true ? {} : inputs),
            ...scenario.inputs,
          },
          env: { ...sandbox.env, ...PUSH.env, ...scenario.env },
        },
        cancelled,
      ),
    async nextRun() {
      await artifacts.startRun()
      platform.forget()
      github.forget()
    },
  }
}
