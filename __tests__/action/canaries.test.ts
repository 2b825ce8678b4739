import { describe, expect, it } from '@jest/globals'

import type { Fault } from '../../sandbox/faults.ts'
import { startPlatform, type Endpoint, type Platform, type PlatformOptions } from '../../sandbox/platform.ts'
import type { StepRun } from '../../sandbox/runner.ts'
import { runnerEvent } from '../../sandbox/runner-event.ts'
import { useHarness, type Scenario } from './harness.ts'
import { leakForms } from './leak-forms.ts'

/** What a form, a URL, a header, JSON and a log would each write in another way. */
const SECRET = 'canary&+%"sécret\nin two ☃ lines/=%41'
/** Of one line, so that an error may show it for the runner to mask. */
const ELSEWHERE = 'canary-of_one/line&+%"\'|`é'
const CLIENT = 'canary-client-with+%&"'

/** Entities: they may leave in the CSV and in the report's list and page of entities, and nowhere in public. */
const MENTIONED = ['212-555-0147', 'canary.person@example.org', 'TICKET-98765']

/** Nothing of these words may leave but in the CSV. */
const SAID = [
  'My parrot is called Xylocarp',
  '::add-mask::Quillfeather',
  'on ##[add-mask]Brambleknot today',
  '%0A::stop-commands::Thistlewick',
]

/** Names that become commands, markup or prototypes when somebody forgets what they are. */
const HEADER = [
  'id',
  'intent',
  'utterance',
  '::add-mask::hdr',
  '"##[add-mask]hdr\n::error::hdr"',
  '__proto__',
  'constructor',
]
const INTENTS = [
  '::error::intent',
  'x ##[add-mask]intent',
  '</code></table><img src=x onerror=alert(1)>',
  '@octo-org/everyone closes #1',
  '__proto__',
  '%0A::warning::intent',
]
const EXPORTED = [
  HEADER.join(','),
  ...[...SAID, ...MENTIONED].flatMap((text, n) =>
    INTENTS.map((intent, m) => `${n * 10 + m},"${intent}","${text.replaceAll('"', '""')}",a,b,c,d`),
  ),
  '',
].join('\n')

interface Case {
  readonly name: string
  readonly ends: string
  readonly csv?: string
  readonly platform?: PlatformOptions
  readonly faults?: readonly (readonly [Endpoint, ...Fault[]])[]
  readonly scenario?: Scenario
}

const HOSTILE = `{"code":"::error::api","message":"##[add-mask]api ${SAID[0]}","row":3}`
const soon = { kind: 'reply', status: 503, body: HOSTILE } as const

const CASES: readonly Case[] = [
  { name: 'an import that goes well', ends: 'imported' },
  {
    name: 'an import with one fault of each kind on the way',
    ends: 'imported',
    faults: [
      ['token', soon],
      ['export', { kind: 'expire' }],
      ['status', soon],
      ['download', { kind: 'cut', at: 300 }, { kind: 'expire' }],
      ['import', { kind: 'reset', at: 'headers' }],
    ],
  },
  {
    name: 'an import in a public repository',
    ends: 'imported',
    scenario: runnerEvent('push', { visibility: 'public' }),
  },
  {
    name: 'wrong credentials',
    ends: 'AUTH',
    faults: [['token', { kind: 'reply', status: 401, body: JSON.stringify({ error: SECRET }) }]],
  },
  {
    name: 'an import that is refused with the words of a row',
    ends: 'IMPORT_REJECTED',
    faults: [['import', { kind: 'reply', status: 422, body: HOSTILE }]],
  },
  {
    name: 'an import of which nobody knows the end',
    ends: 'IMPORT_AMBIGUOUS',
    faults: [['import', { kind: 'reset', at: 'body' }]],
  },
  {
    name: 'a link into nowhere, with secrets in it',
    ends: 'BAD_RESPONSE',
    faults: [
      [
        'download',
        {
          kind: 'reply',
          status: 302,
          headers: { location: 'ftp://user:Featherstonehaugh@host.example/?sig=Featherstonehaugh' },
        },
      ],
    ],
  },
  { name: 'a page instead of the CSV', ends: 'NOT_CSV', csv: `<html>${SAID.join(' ')}` },
  {
    name: 'records without a header',
    ends: 'NO_UTTERANCE_COLUMN',
    csv: SAID.map((said, n) => `${n},"${said}","${MENTIONED[0]}"\n`).join(''),
  },
  {
    name: 'ragged records',
    ends: 'RAGGED_ROW',
    csv: `${EXPORTED}1,"${SAID[0]}","${MENTIONED[0]}"\n`,
  },
  { name: 'a stray quote', ends: 'BAD_QUOTE', csv: `${EXPORTED}1,x,"${SAID[0]}"${MENTIONED[0]},a,b,c,d\n` },
  { name: 'a byte that is no UTF-8', ends: 'ENCODING', csv: `${EXPORTED}1,x,${SAID[0]} \u00ff,a,b,c,d\n` },
  {
    name: 'a secret in the place of another input',
    ends: 'NO_UTTERANCE_COLUMN',
    scenario: { inputs: { 'utterance-column': ELSEWHERE }, secrets: [ELSEWHERE] },
  },
  {
    name: 'a pattern that could take exponential time',
    ends: 'PATTERN_UNSAFE',
    scenario: {
      inputs: { 'patterns-file': 'p.yml', entities: 'date,slow' },
      workspace: { 'p.yml': "version: 1\nentities:\n  slow:\n    pattern: '(x+x+)+y'\n" },
    },
  },
  {
    name: 'an artifact service that fails',
    ends: 'ARTIFACT',
    scenario: { env: { ACTIONS_RUNTIME_TOKEN: 'bm90.eyJzY3AiOiJub3BlIn0.YQ' } },
  },
]

/** The commands this action ever gives its runner. */
const OURS = new Set(['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'warning'])
const FOREIGN = /Quillfeather|Brambleknot|Thistlewick|^(?:hdr|api|intent)$/u

const harness = await useHarness()

async function platformFor({ csv = EXPORTED, platform, faults = [], name }: Case): Promise<Platform> {
  const bytes = Buffer.from(csv, name.includes('UTF-8') ? 'latin1' : 'utf8')
  const started = await startPlatform({
    csv: bytes,
    clientId: CLIENT,
    clientSecret: SECRET,
    statusWords: ['::add-mask::word', 'pending'],
    ...platform,
  })
  for (const [endpoint, ...script] of faults) started.script(endpoint, ...script)
  return started
}

/** Bearer tokens and the secrets of links, as the platform has seen them. */
function secretsSeenBy(platform: Platform): readonly string[] {
  const tokens = platform.requests.map(({ headers }) => headers.authorization?.replace(/^Bearer /u, '') ?? '')
  const signatures = platform.requestsTo('download').map(({ query }) => query.get('sig') ?? '')
  return [...new Set([...tokens, ...signatures])].filter((secret) => secret !== '')
}

interface Place {
  readonly name: string
  readonly text: string
}

/** Every byte that leaves the step for other people's eyes. */
async function leaving(run: StepRun, post: string): Promise<readonly Place[]> {
  const unmasked = run.raw.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  const artifacts = harness.artifacts.names().filter((name) => !name.endsWith('.csv'))
  const files = await Promise.all(
    artifacts.map(async (artifact) =>
      Array.from(await harness.artifacts.files(artifact), ([file, bytes]) => ({
        name: `${artifact}/${file}`,
        text: bytes.toString(),
      })).filter(({ name }) => !name.endsWith('/entities.jsonl')),
    ),
  )
  return [
    { name: 'log', text: run.log },
    { name: 'stdout before masking', text: unmasked.join('\n') },
    { name: 'stderr', text: run.raw.stderr },
    { name: 'log of the post step', text: post },
    { name: 'summary', text: run.summary },
    { name: 'summary as it is read', text: withoutReferences(run.summary) },
    { name: 'outputs', text: Object.values(run.outputs).join('\n') },
    { name: 'state', text: Object.values(run.state).join('\n') },
    { name: 'environment', text: JSON.stringify(run.exportedEnv) },
    { name: 'names of artifacts', text: harness.artifacts.names().join('\n') },
    ...files.flat(),
  ]
}

/** The runner masks what a summary holds, not what its character references stand for. */
function withoutReferences(html: string): string {
  return html.replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
}

function leaks(places: readonly Place[], canaries: readonly string[]): readonly string[] {
  return canaries.flatMap((canary) =>
    leakForms(canary).flatMap((form) =>
      places.filter(({ text }) => text.includes(form)).map(({ name }) => `${canary} in ${name}`),
    ),
  )
}

describe('leakForms', () => {
  it('finds a value in base64 wherever it stands', () => {
    for (const before of ['', 'a', 'ab', 'abc', 'abcd']) {
      const text = Buffer.from(`${before}${SECRET} and more`).toString('base64')
      expect(leakForms(SECRET).some((form) => text.includes(form))).toBe(true)
    }
  })

  it('finds a value in a URL, a form and JSON', () => {
    const url = new URL('http://x/')
    url.searchParams.set('s', SECRET)
    for (const text of [url.href, encodeURIComponent(SECRET), JSON.stringify({ SECRET })]) {
      expect(leakForms(SECRET).some((form) => text.includes(form))).toBe(true)
    }
  })
})

describe('with debugging on, nothing leaves', () => {
  it.each(CASES)('T1 T2 T6 in $name', async (example) => {
    await using platform = await platformFor(example)
    const { inputs, env, ...scenario } = example.scenario ?? {}
    await using run = await harness.runAction({
      ...scenario,
      inputs: {
        'base-url': platform.origin,
        'client-id': CLIENT,
        'client-secret': SECRET,
        ...inputs,
      },
      env: { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1', ...env },
    })
    expect(run.outputs['error-code'] ?? run.outputs['result']).toBe(example.ends)

    const post = await run.endJob()
    const places = await leaving(run, post.log)
    const secrets = [
      SECRET,
      ...SECRET.split('\n'),
      CLIENT,
      ELSEWHERE,
      ...secretsSeenBy(platform),
      'Featherstonehaugh',
    ]
    expect(leaks(places, [...secrets, ...SAID])).toEqual([])
    const page = example.name.includes('public') ? undefined : 'entity-report.html'
    const unlisted = places.filter(({ name }) => name.split('/').at(-1) !== page)
    expect(leaks(unlisted, MENTIONED)).toEqual([])
    expect(run.withheldOutputs).toEqual([])
    expect(post.tempFiles).toEqual([])

    expect(run.commands.filter(({ command }) => !OURS.has(command))).toEqual([])
    expect(run.commands.filter(({ data }) => FOREIGN.test(data.trim()))).toEqual([])
    expect(run.exportedEnv).toEqual({})
    expect(run.commands[0]?.command).toBe('add-mask')
    // A short one would be hidden all over the log.
    expect(run.masks.filter((mask) => mask.length < 8)).toEqual([])
  })
})

describe('a secret in the place of files and types', () => {
  it.each([
    ['a path that could be written shorter', './Marrowbone//Gillyflower/'],
    ['a list', 'Marrowbone,gillyflower Nightjarring'],
    ['a list of what could be types of the file', 'marrowbone,gillyflower'],
  ])('T1 is shown as it is, so that the runner masks it: %s', async (_, secret) => {
    const names = ['source-csv', 'baseline', 'entities']
    await using run = await harness.runAction({
      inputs: { 'patterns-file': 'own.yml', ...Object.fromEntries(names.map((name) => [name, secret])) },
      workspace: { 'own.yml': 'version: 1\n' },
      secrets: [secret],
    })
    await using other = await harness.runAction({ inputs: { 'patterns-file': secret }, secrets: [secret] })
    expect([run, other].map(({ outputs }) => outputs['error-code'])).toEqual([
      'INPUT_INVALID',
      'PATTERN_FILE',
    ])
    for (const words of ['"***" of input "source-csv"', '"entities" names "***"']) {
      expect(run.log).toContain(words)
    }
    for (const text of [run.log, run.summary, other.log, other.summary]) {
      expect(text).not.toMatch(/marrowbone|gillyflower|nightjarring/i)
    }
  })
})
