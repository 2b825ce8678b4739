import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('../../scripts/lint-workflows.ts', import.meta.url))
const PINNED = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1'
const ACTION = `
name: Fake
description: A fake
inputs:
  bot-id:
    description: Id of the bot
    required: true
runs:
  using: node24
  main: index.js
`

function workflow(step: string, head = ''): string {
  return `on: push\npermissions: {}\n${head}jobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`
}

/** What the script says of a repository with these files, and its exit status. */
async function lint(files: Readonly<Record<string, string>>): Promise<readonly [number, string]> {
  const folder = await mkdtemp(join(tmpdir(), 'lint-'))
  for (const [path, text] of Object.entries({ 'action.yml': ACTION, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const end = await new Promise<readonly [number, string]>((resolve) => {
    const child = execFile(process.execPath, [SCRIPT], { cwd: folder }, (_, stdout, stderr) =>
      resolve([child.exitCode ?? -1, stdout + stderr]),
    )
  })
  await rm(folder, { recursive: true })
  return end
}

describe('the check of the workflows', () => {
  it('finds nothing wrong with what is right', async () => {
    const own = 'uses: utterance-ner/utterance-ner@v1\n        with:\n          bot-id: a'
    const files = {
      'examples/a.yml': workflow(own),
      'examples/entities.yml': 'version: 1\n',
      '.github/workflows/ci.yml': workflow(`uses: ${PINNED} # v7.0.1`),
    }
    expect(await lint(files)).toEqual([0, 'The workflows are in order\n'])
  })

  const own = 'uses: utterance-ner/utterance-ner@v1'
  const wrong: readonly (readonly [what: string, step: string, message: string])[] = [
    [
      'an input that action.yml does not have',
      `${own}\n        with:\n          bot-id: a\n          bot: b`,
      'Invalid action input',
    ],
    ['a missing input', `${own}\n        with:\n          {}`, 'bot-id'],
    ['a tag in place of a commit', 'uses: actions/checkout@v7', 'is not pinned'],
    ['a short hash', 'uses: actions/checkout@3d3c42e # v7.0.1', 'is not pinned'],
    ['a hash without its version', `uses: ${PINNED}`, 'is not pinned'],
    ['a hash with half a version', `uses: ${PINNED} # v7`, 'is not pinned'],
    ['an injection', 'run: echo ${{ github.event.pull_request.title }}', 'potentially untrusted'],
    ['an unknown key', 'run: true\n        bogus: 1', 'bogus'],
  ]
  it('finds what is wrong in a workflow of ours and in an example, in one go', async () => {
    const folders = ['examples', '.github/workflows']
    const files = folders.flatMap((folder) =>
      wrong.map(([, step], number) => [`${folder}/${number}.yml`, workflow(step)] as const),
    )
    const [status, output] = await lint(Object.fromEntries(files))
    expect(status).toBe(1)
    const silent = folders.flatMap((folder) =>
      wrong
        .filter(
          ([, , message], number) =>
            !new RegExp(`^${folder}/${number}\\.yml:\\d+ .*${message}`, 'mu').test(output),
        )
        .map(([what]) => `${what} in ${folder}`),
    )
    expect(silent).toEqual([])
  })

  it('finds what is wrong with action.yml', async () => {
    const [status, output] = await lint({ 'action.yml': ACTION.replace('main: index.js', 'mian: index.js') })
    expect([status, output]).toEqual([1, expect.stringContaining('action.yml:')])
  })
})
