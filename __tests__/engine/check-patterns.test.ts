import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from '@jest/globals'
import pLimit from 'p-limit'
import { checkPatterns } from '../../src/engine/check-patterns.ts'
import type { CheckOrder } from '../../src/engine/check-worker.ts'
import { PatternsFileError, type FileRemark } from '../../src/ner/patterns-file-error.ts'
import { parsePatternsFile } from '../../src/ner/patterns-file.ts'
import { CATASTROPHIC_PATTERNS } from '../ner/fixtures/catastrophic-patterns.ts'

const WORKER = new URL('../../src/engine/check-worker.ts', import.meta.url)
const UNHURRIED_MS = 60_000
/** What recheck cannot judge must meet it. */
const DEADLINE_MS = 400
/** Each is a thread, which waits for its deadline most of the time. */
const limit = pLimit(4)

interface TypeText {
  readonly pattern?: string
  readonly values?: readonly string[]
  readonly match?: readonly string[]
  readonly noMatch?: readonly string[]
  readonly near?: readonly string[]
}

/** JSON is YAML, and needs no care with quotes. */
function fileOf(types: Readonly<Record<string, TypeText>>) {
  const entities = Object.entries(types).map(([type, { match = [], noMatch = [], ...rest }]) => [
    type,
    { ...rest, examples: { match, 'no-match': noMatch } },
  ])
  const text = JSON.stringify({ version: 1, entities: Object.fromEntries(entities) }, undefined, 1)
  return parsePatternsFile(text, 'entities.yml')
}

async function check(types: Readonly<Record<string, TypeText>>, deadlineMs = UNHURRIED_MS, worker = WORKER) {
  return checkPatterns(fileOf(types), worker, deadlineMs, new AbortController().signal)
}

async function refusalOf(work: Promise<readonly FileRemark[]>): Promise<PatternsFileError> {
  try {
    await work
  } catch (error) {
    if (error instanceof PatternsFileError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

/** A thread of our own making in place of the real one. */
const thread = (script: string) => new URL(`data:text/javascript,${encodeURIComponent(script)}`)
const STARTED = `import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ state: 'started', index: 1 });`

describe('checking own types', () => {
  it('says nothing of those that are fine', async () => {
    const types = {
      order: { pattern: String.raw`\bORD-\d{6,8}\b`, match: ['my ORD-123456'], noMatch: ['ORD-1', ''] },
      tier: { values: ['gold card'], match: ['a gold card'], noMatch: ['gold cards'] },
      code: { pattern: String.raw`\b\d{6}\b`, near: ['code'], match: ['code 123456'], noMatch: ['123456'] },
    }
    expect(await check(types)).toEqual([])
  })

  it.each(['/ORD-1/', '/ORD-1/i'])('warns of slashes around a pattern: %s', async (pattern) => {
    const [warning, ...others] = await check({ order: { pattern }, path: { pattern: '/api/v1' } })
    expect(others).toEqual([])
    expect(warning).toMatchObject({
      sentence: expect.stringMatching(/^Type "order": the slashes around the pattern/u),
    })
  })

  it('starts no thread when there is nothing to check', async () => {
    expect(await check({}, UNHURRIED_MS, new URL('file:///nowhere.js'))).toEqual([])
  })

  it('reports every example that fails, on its line', async () => {
    const types = {
      order: { pattern: 'ORD', match: ['ORD', 'order'], noMatch: ['ORD-1', 'x'] },
      tier: { values: ['gold'], match: ['golden'] },
    }
    const error = await refusalOf(check(types))
    expect(error.code).toBe('PATTERN_FILE')
    expect(error.mistakes).toEqual([
      { line: 9, column: 6, sentence: 'Type "order" does not match this example' },
      { line: 12, column: 6, sentence: 'Type "order" matches this example of no-match' },
      { line: 23, column: 6, sentence: 'Type "tier" does not match this example' },
    ])
  })

  it('refuses an exponential pattern by name, and says what else is wrong', async () => {
    const types = { fine: { pattern: 'x', match: ['y'] }, evil: { pattern: '(a+)+$' } }
    const error = await refusalOf(check(types))
    expect(error.code).toBe('PATTERN_UNSAFE')
    expect(error.mistakes.map(({ sentence }) => sentence)).toEqual([
      'Type "fine" does not match this example',
      expect.stringMatching(/^Type "evil": the pattern could take exponential time/u),
    ])
    expect(error.message).not.toContain('(a+)+$')
  })

  it('warns of a polynomial pattern and of one that nobody can judge', async () => {
    const warnings = await check({ slow: { pattern: String.raw`\d+-\d+` }, odd: { pattern: '(?i:a)b' } })
    expect(warnings).toEqual([
      {
        line: 5,
        column: 15,
        sentence: expect.stringMatching(/^Type "slow": the time of the pattern can grow/u),
      },
      {
        line: 12,
        column: 15,
        sentence: expect.stringMatching(/^Type "odd": the pattern could not be proved safe/u),
      },
    ])
  })

  it('takes bounded repetitions for linear, unless there are exponentially many ways through them', async () => {
    const types = {
      tag: { pattern: '<[^>]{1,30}>' },
      quoted: { pattern: '(?<!x)(?:[^"]{1,50}"){1,5}' },
      evil: { pattern: '(?:ab|a|b){1,40}c' },
    }
    expect(await check({ tag: types.tag, quoted: types.quoted }, 2000)).toEqual([])
    const error = await refusalOf(check(types, 8000))
    expect(error.mistakes.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^Type "evil": the pattern could take exponential time/u),
    ])
  })

  it('warns of a bounded repetition with many ways through it that a short text takes long for', async () => {
    const warnings = await check({ slow: { pattern: '(a|aa){1,60}$' }, fine: { pattern: '(a|aa){1,6}$' } })
    expect(warnings.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^Type "slow": the time of the pattern can grow/u),
    ])
  })

  it('reports a pattern that takes too much memory on an example', async () => {
    const groups = Array.from('abcdefghijklm', (letter) => `(${letter})`).join('|')
    const error = await refusalOf(
      check({ deep: { pattern: `^(?:${groups})*x`, match: ['a'.repeat(1_000_000)] } }),
    )
    expect(error.mistakes).toEqual([
      {
        line: 5,
        column: 15,
        sentence: 'Type "deep": the pattern takes too much memory on an example: simplify it',
      },
    ])
  })

  it('names the type whose example takes too long', async () => {
    const types = { fine: { pattern: 'x' }, slow: { pattern: 'a*a*a*a*a*a*b', match: ['a'.repeat(20_000)] } }
    const error = await refusalOf(check(types, 3000))
    expect(error).toMatchObject({
      code: 'PATTERN_TIMEOUT',
      message: expect.stringMatching(/^entities\.yml, line 12, column 15: Type "slow": .* longer than 3 s/u),
    })
  })

  it('has an end for the whole file too', async () => {
    const script = `${STARTED} setInterval(() => parentPort.postMessage({ state: 'started', index: 1 }), 20)`
    const error = await refusalOf(
      check({ first: { pattern: 'x' }, second: { pattern: 'y' } }, 500, thread(script)),
    )
    expect(error).toMatchObject({
      code: 'PATTERN_TIMEOUT',
      message: expect.stringMatching(/"second": the types up to this one .* than 3 s .* fewer types$/u),
    })
  })

  it('blames no pattern where there is none', async () => {
    const types = { first: { pattern: 'x' }, second: { values: ['y'] } }
    const error = await refusalOf(check(types, 500, thread(`${STARTED} for (;;) {}`)))
    expect(error.mistakes[0]?.sentence).toBe(
      'Type "second": checking the values and the examples took longer than 0.5 s: write fewer values',
    )
  })

  it('counts patterns as not judged once recheck has used up its time', async () => {
    const { entities: types } = fileOf({ evil: { pattern: '(a+)+$' }, list: { values: ['x'] } })
    const order: CheckOrder = { types, recheckMs: 1000, recheckBudgetMs: 0 }
    const worker = new Worker(WORKER, { workerData: order })
    const messages: unknown[] = []
    worker.on('message', (message) => messages.push(message))
    await once(worker, 'exit')
    expect(messages).toEqual([
      { state: 'started', index: 0 },
      { state: 'checked', index: 0, result: { growth: 'unknown', mistakes: [] } },
      { state: 'started', index: 1 },
      { state: 'checked', index: 1, result: { growth: 'fine', mistakes: [] } },
    ])
  })

  it('ends at once when the run is cancelled', async () => {
    const types = { slow: { pattern: 'a*a*a*a*a*a*b', match: ['a'.repeat(20_000)] } }
    const cancelled = new AbortController()
    const work = checkPatterns(fileOf(types), WORKER, UNHURRIED_MS, cancelled.signal)
    setTimeout(() => cancelled.abort(new Error('cancelled')), 300)
    await expect(work).rejects.toThrow('cancelled')
    await expect(checkPatterns(fileOf(types), WORKER, UNHURRIED_MS, cancelled.signal)).rejects.toThrow(
      'cancelled',
    )
  })

  const deaths: readonly [what: string, script: string, code: string, sentence: RegExp][] = [
    ['throws', 'throw new Error("secret")', 'WORKER', /^The thread that checks the patterns-file ended/u],
    ['exits', 'process.exit(0)', 'WORKER', /^The thread that checks the patterns-file ended/u],
    ['ends without a word', '', 'WORKER', /^The thread that checks the patterns-file ended/u],
    [
      'exits at work',
      `${STARTED} process.exit(1)`,
      'WORKER',
      /^The thread that checks the patterns-file ended/u,
    ],
    ['hangs', `${STARTED} for (;;) {}`, 'PATTERN_TIMEOUT', /Type "second": .* longer than 0.5 s/u],
    [
      'runs out of memory',
      `${STARTED} const all = []; for (;;) all.push(new Array(100_000).fill(0))`,
      'PATTERN_UNSAFE',
      /Type "second": .* 512 MB/u,
    ],
  ]
  it.each(deaths)('outlives a thread that %s', async (_, script, code, sentence) => {
    const work = check(
      { first: { pattern: 'x' }, second: { pattern: 'y' } },
      code === 'PATTERN_TIMEOUT' ? 500 : UNHURRIED_MS,
      thread(script),
    )
    await expect(work).rejects.toMatchObject({
      code,
      message: expect.stringMatching(new RegExp(sentence.source.replace('^Type', '^entities'), 'u')),
    })
  })
})

describe('a catastrophic pattern (T8)', () => {
  it('has enough company', () => {
    expect(new Set(CATASTROPHIC_PATTERNS.map(({ pattern }) => pattern)).size).toBeGreaterThanOrEqual(50)
  })

  it.each(['(a*)*$', '(a|a?)+$', '([a-zA-Z]+)*$'])(
    'is refused by name when it can be empty: %s',
    (pattern) => {
      expect(() => fileOf({ evil: { pattern } })).toThrow(/Type "evil": the pattern can match no character/u)
    },
  )

  it('ends in a named refusal or a named deadline', async () => {
    const evil = new Map(
      CATASTROPHIC_PATTERNS.map(({ pattern, pump }, at) => [`evil_${at}`, { pattern, pump }]),
    )
    const patterns = Object.fromEntries(Array.from(evil, ([type, { pattern }]) => [type, { pattern }]))
    // One thread judges them all, with as much time for each as it needs once it has warmed up.
    const refused = await refusalOf(check(patterns, 12 * DEADLINE_MS))
    expect(refused.code).toBe('PATTERN_UNSAFE')
    const named = refused.mistakes.map(({ sentence }) => /^Type "(\w+)": /u.exec(sentence)?.[1] ?? sentence)
    expect(named.filter((type) => !evil.delete(type))).toEqual([])

    // Whatever it could not judge must meet the deadline, over a text on which it never ends.
    const meetDeadline = async ([type, { pattern, pump }]: [string, { pattern: string; pump: string }]) => {
      const error = await refusalOf(check({ [type]: { pattern, match: [pump] } }, DEADLINE_MS))
      expect(error.message).toContain(`Type "${type}": `)
    }
    await Promise.all(Array.from(evil, (one) => limit(meetDeadline, one)))
  })
})
