import { randomUUID } from 'node:crypto'
import { access, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { enrich } from '../../src/engine/enrich.ts'
import { createPool, TASKS_OF_THREAD } from '../../src/engine/pool.ts'
import type { OwnType } from '../../src/ner/own-type.ts'
import { defaults, enrichFile, IN_THREADS } from './enrich-file.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'utterance-ner-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

const rows = Array.from({ length: 700 }, (_, index) =>
  index % 7 === 0
    ? `${index},"call (212) 555-0142,\nor ann${index}@example.com"`
    : `${index},nothing to see here`,
)
const raw = `id,utterance\n${rows.join('\n')}\n\n`

describe('threads', () => {
  it.each([1, 2, 3, 4])('F63 change no byte, %d of them, whatever the chunk size', async (concurrency) => {
    const alone = await enrichFile(raw)
    for (const chunkSize of [64, 1000, 1 << 20]) {
      const together = await enrichFile(raw, { concurrency, chunkSize, policy: IN_THREADS })
      expect(together.csv.equals(alone.csv)).toBe(true)
      expect(together.entities).toEqual(alone.entities)
      expect(together.tally).toEqual(alone.tally)
      expect(together.csvSha256).toBe(alone.csvSha256)
      expect(together.workers).toBe(chunkSize < raw.length ? concurrency : 1)
    }
  })

  it.each([
    'throws',
    'exits',
    'runs out of memory',
    'posts garbage',
    'answers another question',
    'answers nonsense',
  ])('F43 lose and double no row when one of them %s', async (fault) => {
    const mark = join(folder, randomUUID())
    const alone = await enrichFile(raw)
    const together = await enrichFile(raw, {
      chunkSize: 4096,
      policy: { annotating: 'in threads' as const, deadlineMs: 60_000, heapMB: 128 },
      workerUrl: await unruly(fault, mark),
    })
    await access(mark)
    expect(together.csv.equals(alone.csv)).toBe(true)
    expect(together.entities).toEqual(alone.entities)
    expect(together.tally).toEqual(alone.tally)
  })

  it.each(['throws', 'exits', 'posts garbage'])(
    'F43 end the run with the records when every one %s',
    async (fault) => {
      const run = enrichFile(raw, { chunkSize: 4096, policy: IN_THREADS, workerUrl: await unruly(fault) })
      let end = 0
      const recordsInChunk = rows.findIndex((row) => (end += row.length + 1) > 4096)
      await expect(run).rejects.toMatchObject({
        code: 'WORKER',
        message: expect.stringContaining(` records 1 to ${recordsInChunk}.`),
      })
    },
  )

  it('F43 name the records after a ragged one, too, when every one exits', async () => {
    const ragged = 'id,utterance\n1,hi,there\n2,hi\n3,hi\n'
    const run = enrichFile(ragged, { policy: IN_THREADS, workerUrl: await unruly('exits') })
    await expect(run).rejects.toMatchObject({
      code: 'WORKER',
      message: expect.stringContaining(' records 1 to 3.'),
    })
  })

  it('F43 end the run when one hangs, at its deadline', async () => {
    const policy = { annotating: 'in threads' as const, deadlineMs: 300 }
    const run = enrichFile(raw, { policy, workerUrl: await unruly('hangs') })
    await expect(run).rejects.toMatchObject({
      code: 'WORKER',
      message: expect.stringContaining('takes too long'),
    })
  })

  it('name the own pattern that takes too long, and the record it hangs in', async () => {
    const slow: OwnType = {
      type: 'slow',
      column: 'ner_slows',
      definition: { by: 'pattern', pattern: '(a+)+b' },
      ignoreCase: false,
      near: [],
      notNear: [],
    }
    const evil = `id,utterance\n${rows.slice(0, 100).join('\n')}\n100,${'a'.repeat(60)}\n`
    const entities = [
      { type: 'date', column: 'ner_dates' },
      { type: 'slow', column: 'ner_slows' },
    ]
    const run = enrichFile(evil, { entities, own: [slow], chunkSize: 1024, policy: { deadlineMs: 2000 } })
    await expect(run).rejects.toMatchObject({
      code: 'PATTERN_TIMEOUT',
      message: expect.stringMatching(/"slow".*record 101 /),
    })
  })

  it('blame no pattern when lists of values take too long together', async () => {
    const repeated = Array.from({ length: 700 }, (_, times) => 'word '.repeat(times + 1).trim())
    const own = [0, 1].map((list): OwnType => ({
      type: `list_${list}`,
      column: `ner_list_${list}s`,
      // Two lists in turn, so that the longest value at a place spares none of the shorter ones.
      definition: { by: 'values', values: repeated.filter((_, times) => times % 2 === list) },
      ignoreCase: false,
      near: [],
      notNear: [],
    }))
    const run = enrichFile(`utterance\n${'word '.repeat(400_000)}\n`, {
      entities: own,
      own,
      policy: { deadlineMs: 500 },
    })
    await expect(run).rejects.toMatchObject({
      code: 'PATTERN_TIMEOUT',
      message: expect.stringMatching(
        /^The types of the patterns-file take too long together: record 1 .*"list_\d+"\. Make chunk-size smaller/u,
      ),
    })
  })

  it('F43 are not replaced once the work is given up', async () => {
    const { signal } = new AbortController()
    const options = { config: {}, threads: 1, deadlineMs: 60_000, heapMB: 128 }
    const isReply = (body: unknown): body is unknown => body !== undefined
    const url = await unruly('hangs')
    let starts = 0
    const counted = {
      ...options,
      isReply,
      get workerUrl() {
        starts++
        return url
      },
    }
    const pool = createPool(counted, signal)
    await pool.start()
    const answers = Array.from({ length: TASKS_OF_THREAD + 2 }, () => pool.run({}))
    await setImmediate()
    await pool[Symbol.asyncDispose]()
    const states = (await Promise.all(answers)).map(({ state }) => state)
    expect(states).toEqual(answers.map(() => 'lost'))
    expect(starts).toBe(1)
  })

  it('F43 are not started for what comes once the work is given up', async () => {
    const { signal } = new AbortController()
    const options = { config: {}, threads: 1, deadlineMs: 60_000, heapMB: 128 }
    const isReply = (body: unknown): body is unknown => body !== undefined
    const pool = createPool({ ...options, workerUrl: await unruly('hangs'), isReply }, signal)
    await pool[Symbol.asyncDispose]()
    await expect(pool.run({})).resolves.toMatchObject({ state: 'lost' })
    expect(pool.threads()).toBe(0)
  })

  it('F43 end the run when the machine starts none', async () => {
    const workerUrl = new URL('https://example.com/no-thread.js')
    const run = enrichFile(raw, { policy: IN_THREADS, workerUrl })
    await expect(run).rejects.toMatchObject({ code: 'WORKER' })
  })

  it('end at once when the run is cancelled, whatever they do', async () => {
    const stop = new AbortController()
    const reason = new Error('cancelled')
    const policy = { annotating: 'in threads' as const, deadlineMs: 600_000 }
    const run = enrichFile(raw, { policy, workerUrl: await unruly('hangs') }, stop.signal)
    setTimeout(() => stop.abort(reason), 200)
    await expect(run).rejects.toBe(reason)
  })
})

describe('the files of a run', () => {
  it('belong to their owner alone', async () => {
    const rawPath = join(folder, 'raw.csv')
    await writeFile(rawPath, raw)
    const { csvPath, entitiesPath } = await enrich(
      { ...defaults(join(folder, 'new')), rawPath },
      new AbortController().signal,
    )
    const modes = await Promise.all(
      [csvPath, entitiesPath, join(folder, 'new')].map(async (path) => (await stat(path)).mode & 0o777),
    )
    expect(modes).toEqual([0o600, 0o600, 0o700])
  })

  it('are not there when it fails', async () => {
    const target = join(folder, 'empty')
    const rawPath = join(folder, 'bad.csv')
    await writeFile(rawPath, `${raw.trimEnd()}\n1,"x"y\n`)
    const failing = enrich({ ...defaults(target), rawPath }, new AbortController().signal)
    await expect(failing).rejects.toMatchObject({ code: 'BAD_QUOTE' })
    expect(await readdir(target)).toEqual([])
  })
})

/** The script of a thread that does as it is told: parameters of a worker's URL get lost. */
async function unruly(fault: string, mark?: string): Promise<URL> {
  const path = join(folder, `${randomUUID()}.mjs`)
  const script = new URL('./unruly-worker.ts', import.meta.url)
  const told = [fault, mark].map((argument) => JSON.stringify(argument)).join(',')
  await writeFile(path, `import { misbehave } from '${script.href}'\nawait misbehave(${told})\n`)
  return pathToFileURL(path)
}
