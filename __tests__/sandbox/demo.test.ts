import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'))
})
afterAll(async () => rm(folder, { recursive: true }))

/** Runs a program of the sandbox; `until` may end it with SIGINT, as Ctrl-C does. */
async function run(
  program: string,
  env: Readonly<Record<string, string>> = {},
  until: (output: string) => boolean = () => false,
): Promise<readonly [number | null, string]> {
  const child = spawn(process.execPath, [join(REPOSITORY, 'sandbox', program)], {
    env: { PATH: process.env['PATH'], TMPDIR: folder, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      output += piece.toString()
      if (until(output)) child.kill('SIGINT')
    })
  }
  return new Promise((resolve) => child.once('close', (code) => resolve([code, output])))
}

describe('npm run demo', () => {
  it('runs the built action on the sample, and shows the summary and where the files are', async () => {
    const [code, output] = await run('demo.ts')
    expect(output).toMatch(/UTTERANCES ENRICHED: 2,000 ROWS/u)
    expect(output).toMatch(/result +imported/u)
    expect(output).toMatch(/2,000 records, every original field equal/u)
    const kept = /Files +(\S+)/u.exec(output)?.[1] ?? ''
    await access(join(kept, 'artifacts'))
    expect(await readFile(join(kept, 'summary.md'), 'utf8')).toContain('enriched')
    expect(code).toBe(0)
  })

  it('takes another CSV as the export, and compares what was imported with it', async () => {
    const source = join(folder, 'own.csv')
    await writeFile(
      source,
      '\uFEFFintent;text\r\nask;"mail a@example.com;\r\nor ""call"""\r\n;2026-03-04\r\n',
    )
    const [code, output] = await run('demo.ts', { SOURCE: source })
    expect(output).toMatch(/2 records, every original field equal/u)
    expect(code).toBe(0)
  })

  it('says that a CSV is not there', async () => {
    const [code, output] = await run('demo.ts', { SOURCE: join(folder, 'absent.csv') })
    expect(output).toMatch(/^SOURCE is no file: .*absent\.csv\n$/u)
    expect(code).toBe(1)
  })

  it('ends with status 1 when the step fails', async () => {
    const source = join(folder, 'broken.csv')
    await writeFile(source, 'intent,utterance\nhi,"never closed\n')
    const [code, output] = await run('demo.ts', { SOURCE: source })
    expect(output).toContain('BAD_QUOTE')
    expect(output).toMatch(/Import +none/u)
    expect(code).toBe(1)
  })
})

describe('npm run sandbox', () => {
  it('prints the environment, and stays until it is interrupted', async () => {
    const [code, output] = await run('serve.ts', {}, (said) => said.includes('dist/index.js'))
    expect(output).toMatch(/^export ACTIONS_RESULTS_URL='http:\/\/127\.0\.0\.1:\d+\/'$/mu)
    expect(output).toMatch(/^export GITHUB_API_URL='http:\/\/127\.0\.0\.1:\d+'$/mu)
    expect(output).toMatch(/^env 'INPUT_BASE-URL=http:\/\/127\.0\.0\.1:\d+' .*\/dist\/index\.js'$/mu)
    // Not `node`, which may be older than the action needs.
    expect(output).toContain(` '${process.execPath}' '`)
    expect(code).toBe(0)
  })
})
