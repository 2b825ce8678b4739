import { describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runAction, type RunOptions, type StepRun } from '../../sandbox/runner.ts'

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))
const MANIFEST = `
name: Fake
inputs:
  greeting: { default: hello }
  count: { default: 3 }
  dry run: { default: false }
  github-token: { default: '\${{ github.token }}' }
  bare: { description: no default }
runs: { using: node24, main: dist/index.js }
`

/** Runs a script as the entry of an action. */
async function step(
  script: string,
  options: Omit<RunOptions, 'action'> & { readonly manifest?: string; readonly post?: string } = {},
  cancelled?: AbortSignal,
): Promise<StepRun> {
  const action = await mkdtemp(join(tmpdir(), 'fake-action-'))
  await mkdir(join(action, 'dist'))
  await writeFile(join(action, 'action.yml'), options.manifest ?? MANIFEST)
  await writeFile(join(action, 'dist', 'package.json'), '{ "type": "commonjs" }')
  await writeFile(join(action, 'dist', 'index.js'), script)
  await writeFile(join(action, 'dist', 'post.js'), options.post ?? '')
  try {
    return await runAction({ ...options, action }, cancelled)
  } finally {
    await rm(action, { recursive: true })
  }
}

/** Writes lines to a stream of the step. */
const says = (lines: readonly string[], stream = 'stdout') =>
  `process.${stream}.write(${JSON.stringify(`${lines.join('\n')}\n`)})`

describe('the inputs and the environment of a step', () => {
  it('takes what the workflow gives and the default of action.yml for the rest', async () => {
    const script = `
      const inputs = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_')))
      require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, 'inputs=' + JSON.stringify(inputs) + '\\n')`
    await using run = await step(script, {
      inputs: { greeting: 'hi', extra: 'x' },
      githubToken: 'ghs_secret',
    })
    expect(JSON.parse(run.outputs['inputs'] ?? '')).toEqual({
      INPUT_GREETING: 'hi',
      INPUT_COUNT: '3',
      INPUT_DRY_RUN: 'false',
      'INPUT_GITHUB-TOKEN': 'ghs_secret',
      INPUT_BARE: '',
      INPUT_EXTRA: 'x',
    })
    expect(run.withheldOutputs).toEqual(['inputs'])
  })

  it('refuses a default that it cannot evaluate', async () => {
    const manifest = MANIFEST.replace('github.token', 'github.actor')
    await expect(step('', { manifest })).rejects.toThrow('github.actor')
  })

  it('gives the event, the workspace and nothing of its own environment', async () => {
    process.env['OF_THE_TEST'] = 'yes'
    const script = `
      const fs = require('node:fs')
      const seen = [fs.readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'), process.env.GITHUB_EVENT_NAME,
        fs.readFileSync('data/a.csv', 'utf8'), process.env.OF_THE_TEST, process.env.GITHUB_REF, process.env.ONLY_HERE]
      fs.appendFileSync(process.env.GITHUB_OUTPUT, 'seen<<END\\n' + JSON.stringify(seen) + '\\nEND\\n')`
    await using run = await step(script, {
      event: { number: 7 },
      eventName: 'pull_request',
      workspace: { 'data/a.csv': 'id\n1\n' },
      env: { GITHUB_REF: undefined, ONLY_HERE: 'here' },
    })
    const seen = ['{"number":7}', 'pull_request', 'id\n1\n', null, null, 'here']
    expect(JSON.parse(run.outputs['seen'] ?? '')).toEqual(seen)
  })

  it('has no node_modules beside the action, nor that of this project above it', async () => {
    const script = `
      const fs = require('node:fs')
      const found = module.paths.filter((path) => fs.existsSync(path))
      fs.appendFileSync(process.env.GITHUB_OUTPUT, 'found=' + JSON.stringify(found) + '\\n')`
    await using run = await step(script)
    const found = run.outputs['found'] ?? ''
    expect(found).toMatch(/^\[/u)
    expect(found).not.toContain(run.root)
    expect(found).not.toContain(REPOSITORY)
  })
})

describe('workflow commands', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    [
      'a command at the start',
      '::warning file=a.ts,line=3::careful%0Anow',
      'warning careful\nnow file=a.ts line=3',
    ],
    ['a command after white space', ' \t::notice::hi', 'notice hi'],
    ['a command in any case', '::NOTICE::hi', 'notice hi'],
    ['no command after a word', 'x ::notice::hi', undefined],
    ['no command of an unknown name', '::shout::hi', undefined],
    ['the old spelling anywhere', 'said: ##[error]boom%5D', 'error boom]'],
    [
      'the old spelling with properties',
      '##[warning file=a.ts;line=3]careful',
      'warning careful file=a.ts line=3',
    ],
    ['an escaped percent last', '::notice::100%250A', 'notice 100%0A'],
    ['a colon in a property', '::error title=a%3Ab%2Cc::x', 'error x title=a:b,c'],
  ]
  it.each(cases)('reads %s, on both streams', async (_, line, expected) => {
    for (const stream of ['stdout', 'stderr'] as const) {
      await using run = await step(says([line], stream))
      const read = run.commands.map(({ command, data, properties, stream: from }) => {
        expect(from).toBe(stream)
        return [command, data, ...Object.entries(properties).map((pair) => pair.join('='))].join(' ')
      })
      expect(read).toEqual(expected === undefined ? [] : [expected])
    }
  })

  it.each(['\r', '\n', '\r\n'])('ends a line at %j', async (end) => {
    await using run = await step(`process.stdout.write(${JSON.stringify(`a${end}::notice::b${end}c`)})`)
    expect(run.log.split('\n')).toEqual(['a', 'Notice: b', 'c'])
  })

  it('obeys nothing between stop-commands and its token', async () => {
    const lines = ['::stop-commands::tok', '::error::no', '::tok::', '::error::yes']
    await using run = await step(says(lines))
    expect(run.annotations.map(({ data }) => data)).toEqual(['yes'])
    expect(run.log).toContain('::error::no')
  })

  it('does not stop for a token that is a command itself', async () => {
    await using run = await step(says(['::stop-commands::warning', '::error::still']))
    expect(run.annotations.map(({ data }) => data)).toEqual(['still'])
  })

  it('shows debug lines only when debugging', async () => {
    for (const debug of ['0', '1']) {
      await using run = await step(says(['::debug::fine print']), { env: { RUNNER_DEBUG: debug } })
      expect(run.log.includes('fine print')).toBe(debug === '1')
    }
  })
})

describe('masking', () => {
  const secret = 'pä"ss&w\'ord+1'
  const forms: readonly (readonly [string, string])[] = [
    ['as it is', secret],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in base64 after one byte', Buffer.from(secret).subarray(1).toString('base64')],
    ['in base64 after two bytes', Buffer.from(secret).subarray(2).toString('base64')],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in a URL', encodeURIComponent(secret).replaceAll("'", '%27')],
    ['in XML', 'pä&quot;ss&amp;w&apos;ord+1'],
    ['in an expression', secret.replaceAll("'", "''")],
  ]
  it.each(forms)('hides a secret %s', async (_, form) => {
    await using run = await step(says(['before', `::add-mask::${secret}`, `<${form}>`]))
    expect(run.masks).toEqual([secret])
    expect(run.log.split('\n').at(-1)).toBe('<***>')
    expect(run.raw.stdout).toContain(form)
  })

  it('hides every line of a secret of many lines, and leaves what was said before', async () => {
    await using run = await step(says(['line-one', '::add-mask::line-one%0Aline-two', 'x line-two y']))
    expect(run.log.split('\n')).toEqual(['line-one', 'x *** y'])
  })

  it('hides overlapping secrets together, and secrets of the workflow from the start', async () => {
    await using run = await step(says(['abcdef abc']), { secrets: ['abcd', 'cdef', 'abc'] })
    expect(run.log).toBe('*** ***')
    expect(run.masks).toEqual([])
  })
})

describe('files of a step', () => {
  it('masks the summary and drops one that is too long', async () => {
    const script = (bytes: number) => `
      console.log('::add-mask::hunter2')
      require('node:fs').writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'hunter2'.padEnd(${bytes}, '-'))`
    await using kept = await step(script(1024 * 1024))
    expect([kept.summary.startsWith('***-'), kept.summaryDropped]).toEqual([true, false])
    await using dropped = await step(script(1024 * 1024 + 1))
    expect([dropped.summary, dropped.summaryDropped]).toEqual(['', true])
  })

  it.each(['nonsense', 'name<<END\nnever ended', '=value'])('refuses the output file %j', async (text) => {
    const script = `require('node:fs').writeFileSync(process.env.GITHUB_OUTPUT, ${JSON.stringify(text)})`
    await expect(step(script)).rejects.toThrow(/no file command|has no end/u)
  })

  it('tells which files are left, before and after the post step, which knows the state', async () => {
    const manifest = MANIFEST.replace('main: dist/index.js', 'main: dist/index.js, post: dist/post.js')
    const script = `
      const fs = require('node:fs')
      fs.writeFileSync(process.env.RUNNER_TEMP + '/left.txt', '')
      fs.appendFileSync(process.env.GITHUB_STATE, 'file=left.txt\\n')
      process.exitCode = 3`
    const post =
      "require('node:fs').rmSync(process.env.RUNNER_TEMP + '/' + process.env.STATE_file); console.log('gone')"
    await using run = await step(script, { manifest, post })
    expect(run).toMatchObject({
      code: 3,
      state: { file: 'left.txt' },
      tempFiles: ['left.txt'],
    })
    expect(await run.endJob()).toEqual({ code: 0, log: 'gone', tempFiles: [] })
  })
})

describe('the end of a step', () => {
  const stubborn = (signals: readonly string[]) => `
    for (const signal of ${JSON.stringify(signals)}) process.on(signal, () => console.log('got ' + signal))
    setInterval(() => {}, 1000)
    console.log('ready')`

  it.each([
    { ignores: [], signal: 'SIGINT', heard: '' },
    { ignores: ['SIGINT'], signal: 'SIGTERM', heard: 'got SIGINT' },
    { ignores: ['SIGINT', 'SIGTERM'], signal: 'SIGKILL', heard: 'got SIGTERM' },
  ])('is $signal for a cancelled one that ignores $ignores', async ({ ignores, signal, heard }) => {
    const button = new AbortController()
    const grace = { interruptMs: 200, terminateMs: 200 }
    const onLine = (line: string) => void (line === 'ready' && button.abort())
    await using run = await step(stubborn(ignores), { grace, onLine }, button.signal)
    expect([run.code, run.signal]).toEqual([null, signal])
    expect(run.log).toContain(heard)
  })

  it('is SIGKILL for one that takes too long', async () => {
    await using run = await step(stubborn(['SIGINT', 'SIGTERM']), { timeoutMs: 300 })
    expect([run.signal, run.timedOut]).toEqual(['SIGKILL', true])
  })
})
