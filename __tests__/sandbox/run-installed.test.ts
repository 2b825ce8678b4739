import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('../../scripts/run-installed.mjs', import.meta.url))
const WANTED = {
  '': { name: 'x' },
  'node_modules/a': { version: '1.2.0' },
  'node_modules/only-elsewhere': { version: '1.0.0', optional: true },
}

let project: string
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'project-'))
  await mkdir(join(project, 'scripts'))
  await cp(SCRIPT, join(project, 'scripts', 'run-installed.mjs'))
  await writeFile(join(project, 'package-lock.json'), JSON.stringify({ packages: WANTED }))
  await writeFile(
    join(project, 'npm.cjs'),
    `require('fs').writeFileSync('asked', process.argv.slice(2).join(' '))`,
  )
  await writeFile(
    join(project, 'work.ts'),
    `const ok: string = 'worked'\nconsole.log(ok, process.cwd() === '${project}')\nprocess.exitCode = 3`,
  )
})
afterEach(async () => rm(project, { recursive: true }))

/** Runs the script with an npm that only notes what it was asked; ends with the status, the output and what npm was asked. */
async function run(): Promise<readonly [unknown, string, string]> {
  const env = { PATH: process.env['PATH'], npm_execpath: join(project, 'npm.cjs') }
  const [status, output] = await new Promise<readonly [unknown, string]>((resolve) => {
    const args = [join(project, 'scripts', 'run-installed.mjs'), 'work.ts']
    const child = execFile(process.execPath, args, { env }, (_, stdout) => resolve([child.exitCode, stdout]))
  })
  return [status, output, await readFile(join(project, 'asked'), 'utf8').catch(() => '')]
}

async function install(packages: object): Promise<void> {
  await mkdir(join(project, 'node_modules'))
  await writeFile(join(project, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }))
}

const CI = 'ci --ignore-scripts --no-audit --no-fund --loglevel=error'

describe('what the demo and the sandbox start with', () => {
  it('installs where nothing is installed, then runs the TypeScript and ends as it does', async () => {
    expect(await run()).toEqual([3, 'worked true\n', CI])
  })

  it.each([
    ['a package is missing', {}],
    ['a package has another version', { 'node_modules/a': { version: '1.1.9' } }],
  ])('installs where %s', async (_, packages) => {
    await install(packages)
    expect(await run()).toEqual([3, 'worked true\n', CI])
  })

  it('installs nothing where all is there, a package for another system aside', async () => {
    await install({ 'node_modules/a': { version: '1.2.0' } })
    expect(await run()).toEqual([3, 'worked true\n', ''])
  })

  it('runs nothing when the installation fails', async () => {
    await writeFile(join(project, 'npm.cjs'), 'process.exit(5)')
    expect(await run()).toEqual([5, '', ''])
  })
})
