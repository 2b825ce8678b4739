import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runnerEvent } from './runner-event.ts'
import { startSandbox } from './start-sandbox.ts'

const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
const source = process.env['SOURCE'] ?? ''
const folder = await mkdtemp(join(tmpdir(), 'utterance-ner-sandbox-'))
await using sandbox = await startSandbox({ platform: source === '' ? {} : { csv: resolve(source) } })
const { platform } = sandbox

console.error(`The platform is ${platform.origin}, bot ${platform.botId}. Ctrl-C ends it.`)
console.error('In another terminal, after these lines, run the built action as a push to main:\n')
console.log(exportLines({ ...sandbox.env, ...(await runnerFiles()) }))
console.log(`env ${inputArguments()} node dist/index.js`)

await stopped
await rm(folder, { recursive: true })

/** The files and names that a runner gives a step, so far as the action needs them. */
async function runnerFiles(): Promise<Readonly<Record<string, string>>> {
  const push = runnerEvent('push')
  const [output, summary, event] = ['output', 'summary.md', 'event.json'].map((name) => join(folder, name))
  for (const file of [output, summary]) await writeFile(file ?? '', '')
  await writeFile(event ?? '', JSON.stringify(push.event))
  return {
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: output ?? '',
    GITHUB_STEP_SUMMARY: summary ?? '',
    GITHUB_EVENT_PATH: event ?? '',
    GITHUB_EVENT_NAME: push.eventName,
    GITHUB_SERVER_URL: 'https://github.com',
    ...push.env,
    GITHUB_RUN_ID: '3001',
    GITHUB_RUN_ATTEMPT: '1',
  }
}

function exportLines(environment: Readonly<Record<string, string>>): string {
  return Object.entries(environment)
    .map(([name, value]) => `export ${name}=${quote(value)}`)
    .join('\n')
}

/** A shell exports no name with a hyphen; `env` sets it all the same. */
function inputArguments(): string {
  const inputs = { ...sandbox.inputs, 'github-token': sandbox.github.token }
  return Object.entries(inputs)
    .map(([name, value]) => quote(`INPUT_${name.toUpperCase()}=${value}`))
    .join(' ')
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
