import { statSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareRecords } from './compare-records.ts'
import type { ArtifactService } from './artifact-service.ts'
import { runnerEvent } from './runner-event.ts'
import { runAction, type StepRun } from './runner.ts'
import { sampleCsv } from './samples.ts'
import { startSandbox } from './start-sandbox.ts'
import { terminalMarkdown } from './terminal-markdown.ts'

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url))

process.exitCode = await demo(process.env['SOURCE'])

/** Runs the built action once against the sandbox, as a runner would on a push, and shows what comes of it. */
async function demo(given: string | undefined): Promise<number> {
  const own = given === undefined || given === '' ? undefined : resolve(given)
  if (own !== undefined && statSync(own, { throwIfNoEntry: false })?.isFile() !== true) {
    console.error(`SOURCE is no file: ${own}`)
    return 1
  }
  const folder = await mkdtemp(join(tmpdir(), 'utterance-ner-demo-'))
  const source = own ?? (await writeSample(folder))
  say('Source', `${source} (${statSync(source).size.toLocaleString('en')} bytes)`)
  await using sandbox = await startSandbox({ platform: { csv: source, importsFolder: folder } })
  const { platform, github, artifacts } = sandbox
  say('Platform', `${platform.origin}, bot ${platform.botId}`)

  title('The log of the step')
  const push = runnerEvent('push')
  await using run = await runAction({
    action: REPOSITORY,
    inputs: { ...sandbox.inputs, 'poll-interval': '500ms' },
    eventName: push.eventName,
    event: push.event,
    githubToken: github.token,
    env: { ...sandbox.env, ...push.env },
    onLine: (line) => console.log(`  ${line}`),
  })

  title('The job summary')
  console.log(terminalMarkdown(run.summary))
  await writeFile(join(folder, 'summary.md'), run.summary)

  title('The outputs')
  table(Object.entries(run.outputs))
  if (run.outputs['csv-path'] !== undefined) console.log('\n  The two paths lasted as long as the job.')

  title('The artifacts')
  table(await fetchArtifacts(artifacts, join(folder, 'artifacts')))

  title('The requests the platform got')
  table(
    platform.requests.map(({ method, path, bytes, status }) => [
      `${method} ${path}`,
      `${bytes} bytes, ${status}`,
    ]),
  )

  title('The result')
  const ok = await judge(run, source, platform.imports.at(-1)?.path)
  say('Files', folder)
  return ok ? 0 : 1
}

async function writeSample(folder: string): Promise<string> {
  const path = join(folder, 'export.csv')
  await writeFile(path, sampleCsv())
  return path
}

async function fetchArtifacts(
  artifacts: ArtifactService,
  folder: string,
): Promise<readonly (readonly [string, string])[]> {
  const rows: (readonly [string, string])[] = []
  for (const name of artifacts.names()) {
    for (const [file, bytes] of await artifacts.files(name)) {
      await mkdir(join(folder, name), { recursive: true })
      await writeFile(join(folder, name, file), bytes)
      rows.push([name, `${file}, ${bytes.length.toLocaleString('en')} bytes`])
    }
  }
  return rows
}

/** Whether the step ended well and what was imported still holds every original field. */
async function judge(run: StepRun, source: string, imported: string | undefined): Promise<boolean> {
  say('Step', run.code === 0 ? 'succeeded' : `failed with exit status ${run.code}`)
  if (imported === undefined) {
    say('Import', 'none')
    return false
  }
  say('Imported', imported)
  const { records, added, difference } = await compareRecords(source, imported)
  if (difference === undefined) {
    say(
      'Compared',
      `${records.toLocaleString('en')} records, every original field equal; added ${added.join(', ')}`,
    )
  } else say('Compared', `not equal: ${difference}`)
  return run.code === 0 && difference === undefined
}

function title(text: string): void {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 70 - text.length))}\n`)
}

function say(name: string, value: string): void {
  console.log(`  ${name.padEnd(10)}${value}`)
}

function table(rows: readonly (readonly [string, string])[]): void {
  const width = Math.max(0, ...rows.map(([name]) => name.length))
  for (const [name, value] of rows) console.log(`  ${name.padEnd(width)}   ${value}`)
}
