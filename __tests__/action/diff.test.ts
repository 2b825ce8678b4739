import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { beforeEach, describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'

import { BASE_SHA, HEAD_SHA, MERGE_SHA, runnerEvent } from '../../sandbox/runner-event.ts'
import { reportWith } from '../report/entity-reports.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { useHarness, type Scenario } from './harness.ts'

const CSV = [
  'id,intent,utterance',
  '1,order,where is ORD-1234',
  '2,order,ORD-5678 is late',
  '3,call,call 212-555-0147',
  '4,call,@octocat closes #1 ORD-1111',
  '',
].join('\n')
const BASE_PATTERNS = "version: 1\nentities:\n  order:\n    pattern: 'ORD-1\\d{3}'\n"
const HEAD_PATTERNS = "version: 1\nentities:\n  order:\n    pattern: 'ORD-\\d{3}'\n"

const harness = await useHarness()
beforeEach(() => {
  harness.github.change({
    contents: { [BASE_SHA]: { 'entities.yml': BASE_PATTERNS, 'data.csv': CSV } },
    parents: { [MERGE_SHA]: [BASE_SHA, HEAD_SHA] },
    comments: [],
    permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write' },
  })
})

/** A pull request that changes the patterns-file. */
function pullRequest(inputs: Record<string, string> = {}, files: Record<string, string> = {}): Scenario {
  return {
    ...runnerEvent('pull_request'),
    withoutCredentials: true,
    inputs: { 'source-csv': 'data.csv', 'patterns-file': 'entities.yml', entities: 'phone,order', ...inputs },
    workspace: { 'data.csv': CSV, 'entities.yml': HEAD_PATTERNS, ...files },
  }
}

async function diffOf() {
  const report = await harness.artifacts.files('utterances-3f1c9a0b7d21-report')
  return {
    files: [...report.keys()].toSorted(),
    diff: JSON.parse(String(report.get('entity-report.diff.json'))),
  }
}

describe('the diff of a pull request', () => {
  it('tells what its patterns-file changes, in outputs, artifact, summary and comment', async () => {
    await using run = await harness.runAction(pullRequest())
    expect(run.annotations).toEqual([])
    expect(run.outputs).toMatchObject({ result: 'checked', changed: 'true' })
    const { files, diff } = await diffOf()
    expect(files).toEqual([
      'entities.jsonl',
      'entity-report.diff.json',
      'entity-report.html',
      'entity-report.json',
    ])
    expect(diff).toMatchObject({
      schema: 1,
      base: BASE_SHA,
      head: HEAD_SHA,
      entities: {
        order: { before: 2, after: 3, added: 1, removed: 0, changed: 2 },
        phone: { before: 1, after: 1, added: 0, removed: 0, changed: 0 },
      },
      intents: { order: { added: 1, changed: 1 }, call: { changed: 1 } },
    })
    expect(JSON.stringify(diff)).not.toContain('ORD')
    expect(run.summary).toContain('### Entity report')
    expect(harness.github.comments).toHaveLength(1)
    const [comment] = harness.github.comments
    expect(comment).toMatchObject({ issue: 7, author: 'github-actions[bot]' })
    expect(comment?.body).toContain('data.csv')
    expect(comment?.body).not.toMatch(/(?<!`)@octocat/)
    expect(comment?.body).toMatch(/ · checked in \d+(?:\.\d)? s · nothing was imported\n$/u)
    expect(harness.platform.requests).toEqual([])
  })

  it('updates its one comment, leaves another author alone, and posts nothing new without a change', async () => {
    await using first = await harness.runAction(pullRequest())
    const [posted] = harness.github.comments
    const marker = /<!-- .*? -->/u.exec(posted?.body ?? '')?.[0] ?? ''
    harness.github.change({
      comments: [
        { id: 1, issue: 7, author: 'someone', body: `${marker}\nmine` },
        ...(posted ? [posted] : []),
      ],
    })
    await harness.artifacts.startRun()
    await using second = await harness.runAction(pullRequest({}, { 'entities.yml': BASE_PATTERNS }))
    expect([first.outputs['changed'], second.outputs['changed']]).toEqual(['true', 'false'])
    const bodies = harness.github.comments.map(({ id, author, body }) => [id, author, body === posted?.body])
    expect(bodies).toEqual([
      [1, 'someone', false],
      [posted?.id, 'github-actions[bot]', false],
    ])
    expect(harness.github.comments[0]?.body).toBe(`${marker}\nmine`)

    harness.github.change({ comments: [] })
    await harness.artifacts.startRun()
    await using third = await harness.runAction(pullRequest({}, { 'entities.yml': BASE_PATTERNS }))
    expect(third.outputs['changed']).toBe('false')
    expect(harness.github.comments).toEqual([])
  })

  it('has a comment of its own for each CSV that a workflow checks', async () => {
    await using first = await harness.runAction(pullRequest())
    await harness.artifacts.startRun()
    await using second = await harness.runAction(
      pullRequest({ 'source-csv': 'other.csv' }, { 'other.csv': CSV }),
    )
    expect([first.outputs['changed'], second.outputs['changed']]).toEqual(['true', 'true'])
    expect(harness.github.comments.map(({ body }) => /`(\w+\.csv)`/u.exec(body)?.[1])).toEqual([
      'data.csv',
      'other.csv',
    ])
  })

  it('pairs rows when the CSV changes too', async () => {
    const head = `${CSV.replace('1,order,where is ORD-1234\n', '')}5,order,new ORD-2222\n`
    await using run = await harness.runAction(
      pullRequest({}, { 'data.csv': head, 'entities.yml': BASE_PATTERNS }),
    )
    const { diff } = await diffOf()
    expect(diff.entities.order).toEqual({ before: 2, after: 1, added: 0, removed: 1, changed: 0 })
    expect(diff.entities.phone).toEqual({ before: 1, after: 1, added: 0, removed: 0, changed: 0 })
    expect(run.outputs['changed']).toBe('true')
  })

  it.each([
    ['never', 0, 'skipped', undefined],
    ['removed', 1, 'checked', 'BASELINE_DIFFERS'],
  ])(
    'F48 shows that the CSV lost its last record, and fails as fail-on: %s says',
    async (failOn, code, result, error) => {
      await using run = await harness.runAction(
        pullRequest(
          { 'fail-on': failOn },
          { 'data.csv': 'id,intent,utterance\n', 'entities.yml': BASE_PATTERNS },
        ),
      )
      expect(run.code).toBe(code)
      expect(run.outputs).toMatchObject({ result, rows: '0', changed: 'true' })
      expect(run.outputs['error-code']).toBe(error)
      expect(run.annotations.map(({ command }) => command)).toContain('notice')
      const { diff } = await diffOf()
      expect(diff.entities.order).toEqual({ before: 2, after: 0, added: 0, removed: 2, changed: 0 })
      expect(run.summary).toMatch(/^### Entity report: 2 order.* lost/m)
      expect(harness.github.comments).toHaveLength(1)
    },
  )

  it('has no baseline where the patterns-file of the base commit has mistakes, and says so', async () => {
    harness.github.change({
      contents: { [BASE_SHA]: { 'entities.yml': 'version: 7\n', 'data.csv': CSV } },
    })
    await using run = await harness.runAction(pullRequest())
    expect(run.outputs).toMatchObject({ result: 'checked' })
    expect(run.outputs['changed']).toBeUndefined()
    expect(run.summary).toContain('compare with: `entities.yml at the base commit: it has mistakes`\n')
  })

  it('has no baseline where nothing can be found in the CSV of the base commit, and says so', async () => {
    harness.github.change({
      contents: { [BASE_SHA]: { 'entities.yml': BASE_PATTERNS, 'data.csv': 'id,said\n' } },
    })
    await using run = await harness.runAction(pullRequest())
    expect(run.outputs).not.toHaveProperty('changed')
    expect(run.summary).toContain('the CSV at the base commit could not be enriched (NO_UTTERANCE_COLUMN)')
  })

  it('is of the file that a linked folder leads to, which GitHub does not find behind the link', async () => {
    const GITHUB_WORKSPACE = await temporaryFolder()
    await mkdir(join(GITHUB_WORKSPACE, 'shared'))
    await symlink('shared', join(GITHUB_WORKSPACE, 'bot'))
    await writeFile(join(GITHUB_WORKSPACE, 'shared', 'data.csv'), CSV)
    harness.github.change({ contents: { [BASE_SHA]: { 'shared/data.csv': CSV } } })
    await using run = await harness.runAction({
      ...runnerEvent('pull_request'),
      withoutCredentials: true,
      inputs: { 'source-csv': 'bot/data.csv' },
      env: { ...runnerEvent('pull_request').env, GITHUB_WORKSPACE },
    })
    expect(run.outputs).toMatchObject({ result: 'checked', changed: 'false' })
  })

  it('takes a file that the base commit has not for nothing', async () => {
    harness.github.change({ contents: { [BASE_SHA]: { 'data.csv': CSV } } })
    await using run = await harness.runAction(pullRequest())
    expect(run.outputs['changed']).toBe('true')
    const { diff } = await diffOf()
    expect(diff.entities.order).toMatchObject({ before: 0, after: 3, added: 3 })
  })

  it.each(['base', 'base-enriched'])(
    'is the same when the artifact is called %s, as the files of a run are',
    async (name) => {
      const head = CSV.split('\n').slice(0, 1).join('\n') + '\n1,call,hello\n'
      await using run = await harness.runAction(
        pullRequest({ 'artifact-name': name }, { 'data.csv': head, 'entities.yml': BASE_PATTERNS }),
      )
      expect(run.outputs).toMatchObject({ result: 'checked', changed: 'true' })
    },
  )

  it('fail-on fails a dry run as it fails a check', async () => {
    await using run = await harness.runAction({
      inputs: {
        'source-csv': 'data.csv',
        'dry-run': 'true',
        baseline: 'before.json',
        'fail-on': 'changed',
      },
      workspace: { 'data.csv': CSV, 'before.json': JSON.stringify(reportWith({})) },
    })
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ result: 'checked', 'error-code': 'BASELINE_DIFFERS' })
    expect(run.summary).toContain('**Failed the check**, nothing was imported')
    const kept = run.tempFiles.map((file) => basename(file))
    expect(kept).toEqual(
      expect.arrayContaining([basename(run.outputs['csv-path'] ?? ''), 'entity-report.json']),
    )
  })

  it.each([
    ['removed', HEAD_PATTERNS.replace('ORD', 'ORX'), 'order'],
    ['changed', HEAD_PATTERNS, 'order'],
  ])('fail-on %s fails the check after everybody has been told', async (failOn, patterns, type) => {
    await using run = await harness.runAction(
      pullRequest({ 'fail-on': failOn }, { 'entities.yml': patterns }),
    )
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({
      result: 'checked',
      'error-code': 'BASELINE_DIFFERS',
      changed: 'true',
    })
    expect(run.annotations.at(-1)?.data).toContain(type)
    expect(harness.github.comments).toHaveLength(1)
    expect(run.summary).toContain('### Entity report')
  })

  it('fail-on removed lets pass what is only found more', async () => {
    const more = "version: 1\nentities:\n  order:\n    pattern: 'ORD-[15]\\d{3}'\n"
    await using run = await harness.runAction(pullRequest({ 'fail-on': 'removed' }, { 'entities.yml': more }))
    expect([run.code, run.outputs['changed']]).toEqual([0, 'true'])
  })

  it('is in the summary, with the permission to add, when the token may not comment', async () => {
    harness.github.change({ permissions: { contents: 'read' } })
    await using run = await harness.runAction(pullRequest())
    expect(run.code).toBe(0)
    expect(run.summary).toContain('pull-requests: write')
    expect(run.summary).toContain('### Entity report')
    expect(harness.github.comments).toEqual([])
  })

  it('is not to be had without contents: read, and that fails nothing, as is said of fail-on', async () => {
    harness.github.change({ permissions: {} })
    await using run = await harness.runAction(pullRequest({ 'fail-on': 'changed' }))
    expect(run.code).toBe(0)
    expect(run.annotations).toEqual([
      expect.objectContaining({ command: 'notice', data: 'fail-on is ignored: there is no baseline' }),
    ])
    expect(run.outputs).not.toHaveProperty('changed')
    expect(run.summary).toContain('contents: read')
  })

  it('F48 is not to be had where all records are gone, either, and that is said in summary, comment and log', async () => {
    harness.github.change({ permissions: { 'pull-requests': 'write' } })
    const given = pullRequest(
      { comment: 'always', 'fail-on': 'changed' },
      { 'data.csv': 'id,intent,utterance\n' },
    )
    await using run = await harness.runAction(given)
    expect([run.code, run.outputs['result']]).toEqual([0, 'skipped'])
    expect(run.annotations.at(-1)?.data).toBe('fail-on is ignored: there is no baseline')
    const told = [run.summary, ...harness.github.comments.map(({ body }) => body)]
    expect(told).toEqual(told.map(() => expect.stringContaining('contents: read')))
    expect(told).toHaveLength(2)
  })

  it.each<[string, Record<string, string>, boolean]>([
    ['no commit has', { 'entities.yml': BASE_PATTERNS }, false],
    ['an earlier step has put in the place of a committed one', { 'data.csv': 'id,utterance\n' }, false],
    ['the pull request adds', { 'data.csv': CSV }, true],
  ])('T6 quotes a CSV that %s: only where it is in the repository', async (_, atHead, quotes) => {
    harness.github.change({
      contents: { [BASE_SHA]: { 'entities.yml': BASE_PATTERNS }, [MERGE_SHA]: atHead },
    })
    await using run = await harness.runAction(pullRequest())
    expect(run.outputs['changed']).toBe('true')
    const told = [run.summary, ...harness.github.comments.map(({ body }) => body)]
    expect(told).toHaveLength(2)
    for (const text of told) expect(text.includes('212-555')).toBe(quotes)
  })

  it('T6 holds counts alone, and no example, when the utterances are exported ones', async () => {
    const { withoutCredentials: _, ...scenario } = pullRequest()
    const { 'source-csv': __, ...inputs } = scenario.inputs ?? {}
    const patterns = "version: 1\nentities:\n  order:\n    pattern: 'INV-\\d+'\n"
    await using run = await harness.runAction({
      ...scenario,
      inputs: { ...inputs, entities: 'date,order', comment: 'always' },
      workspace: { 'entities.yml': patterns },
    })
    expect(run.outputs['result']).toBe('checked')
    const told = `${harness.github.comments[0]?.body}${run.summary}${run.log}`
    const said = new Set(
      parse(await harness.artifacts.bytes('utterances-demo-bot-3f1c9a0b7d21.csv')).map(
        (row: string[]) => row[2] ?? '',
      ),
    )
    expect([...said].filter((utterance) => utterance.length > 20 && told.includes(utterance))).toEqual([])
    expect(harness.platform.requestsTo('import')).toEqual([])
  })
})

describe('the baseline of an import', () => {
  it('is a file when it is told so', async () => {
    await using first = await harness.runAction({ inputs: { 'dry-run': 'true' } })
    const report = await harness.artifacts.files('utterances-demo-bot-3f1c9a0b7d21-report')
    expect(first.code).toBe(0)
    await harness.nextRun()
    await using second = await harness.runAction({
      inputs: { baseline: 'last.json', 'fail-on': 'changed' },
      workspace: { 'last.json': String(report.get('entity-report.json')) },
    })
    expect(second.outputs).toMatchObject({ result: 'imported', changed: 'false' })
    expect(second.summary).toContain('since the baseline')
    expect(second.annotations.map(({ data }) => data)).toEqual([
      expect.stringContaining('fail-on is ignored'),
    ])
  })
})
