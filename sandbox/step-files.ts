import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runnerEvent } from './runner-event.ts'

/** The files in `folder` and the names that a runner gives the step of a push, so far as the action needs them. */
export async function stepFiles(folder: string): Promise<Readonly<Record<string, string>>> {
  const push = runnerEvent('push')
  const output = join(folder, 'output')
  const summary = join(folder, 'summary.md')
  const event = join(folder, 'event.json')
  for (const file of [output, summary]) await writeFile(file, '')
  await writeFile(event, JSON.stringify(push.event))
  return {
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_EVENT_PATH: event,
    GITHUB_EVENT_NAME: push.eventName,
    GITHUB_SERVER_URL: 'https://github.com',
    ...push.env,
    GITHUB_RUN_ID: '3001',
    GITHUB_RUN_ATTEMPT: '1',
  }
}
