import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startSandbox } from './start-sandbox.ts'
import { stepFiles } from './step-files.ts'

const ACTION = fileURLToPath(new URL('../dist/index.js', import.meta.url))

const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
const source = process.env['SOURCE'] ?? ''
const folder = await mkdtemp(join(tmpdir(), 'utterance-ner-sandbox-'))
await using sandbox = await startSandbox({ platform: source === '' ? {} : { csv: resolve(source) } })
const { platform } = sandbox

console.error(`The platform is ${platform.origin}, bot ${platform.botId}. Ctrl-C ends it.`)
console.error('In another terminal, after these lines, run the built action as a push to main:\n')
console.log(exportLines({ ...sandbox.env, ...(await stepFiles(folder)) }))
// This Node, as the machine's own may be older than the 24 that the action runs on.
console.log(`env ${inputArguments()} ${quote(process.execPath)} ${quote(ACTION)}`)

await stopped
await rm(folder, { recursive: true })

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
