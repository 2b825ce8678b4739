import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import type { Clock } from '../../src/clock.ts'
import { createArtifactStore, type ArtifactClient } from '../../src/github/artifact.ts'
import type { Log } from '../../src/log.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const { signal } = new AbortController()
const log: Log = {
  info: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  group: (_, work) => work(),
  mask: () => undefined,
  maskPart: () => undefined,
}
const TAKEN = new Error(
  'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict',
)
const QUOTA = new Error(
  'Failed to CreateArtifact: Artifact storage quota has been hit. Unable to upload any new artifacts.',
)
const RESET = new Error('Failed to CreateArtifact: Unable to make request: ECONNRESET')
const never = (): Promise<never> => new Promise(() => undefined)

async function aborted(signal: AbortSignal): Promise<void> {
  await once(signal, 'abort')
  signal.throwIfAborted()
}

/** Ends every pause at once, save the limit of a try, which it ends when `impatient`. */
function clockThat(impatient: boolean): Clock {
  return {
    now: () => 0,
    random: () => 0,
    wait: (ms) => (ms < 60_000 || impatient ? Promise.resolve() : never()),
  }
}

function clientThat(...answers: (Error | 'hangs' | number)[]) {
  const uploads: string[] = []
  const client: ArtifactClient = {
    async uploadArtifact(name) {
      uploads.push(name)
      const answer = answers.shift()
      if (answer === 'hangs') return never()
      if (answer instanceof Error) throw answer
      return { id: answer ?? 1, digest: 'd' }
    },
    listArtifacts: async () => ({ artifacts: [{ id: 7, name: 'a' }] }),
    downloadArtifact: async () => undefined,
  }
  return { client, uploads }
}

async function csv(): Promise<string> {
  const path = join(await temporaryFolder(), 'utterances-b.1-3f.csv')
  await writeFile(path, 'utterance\n')
  return path
}

function storeOf(client: ArtifactClient, impatient = false) {
  return createArtifactStore(
    client,
    { runUrl: 'https://g/r/1', tryTimeoutMs: 60_000 },
    clockThat(impatient),
    log,
  )
}

describe('storing a file', () => {
  it('keeps its name', async () => {
    const { client, uploads } = clientThat(77)
    const stored = await storeOf(client).storeFile(await csv(), signal)
    expect(uploads).toEqual(['utterances-b.1-3f.csv'])
    expect(stored).toMatchObject({ id: '77', url: 'https://g/r/1/artifacts/77', sha256: 'd' })
  })

  it('takes the next number when the name is taken, before the extension, and renames the file', async () => {
    const { client, uploads } = clientThat(TAKEN, TAKEN, TAKEN, 1)
    const path = await csv()
    const stored = await storeOf(client).storeFile(path, signal)
    expect(uploads.at(-1)).toBe('utterances-b.1-3f-4.csv')
    expect(await readdir(join(path, '..'))).toEqual(['utterances-b.1-3f-4.csv'])
    expect(stored.path).toBe(join(path, '..', 'utterances-b.1-3f-4.csv'))
  })

  it('leaves it under the name that the library has still to read when the run is cancelled', async () => {
    const stop = new AbortController()
    const { client } = clientThat(TAKEN)
    const uploadArtifact: ArtifactClient['uploadArtifact'] = async (...call) => {
      const stored = await client.uploadArtifact(...call)
      stop.abort(new Error('cancelled'))
      return stored
    }
    const store = createArtifactStore(
      { ...client, uploadArtifact: async (...call) => (await uploadArtifact(...call)) && never() },
      { runUrl: 'https://g/r/1', tryTimeoutMs: 60_000 },
      { ...clockThat(false), wait: async (ms, until) => (ms < 60_000 ? undefined : aborted(until)) },
      log,
    )
    const path = await csv()
    await expect(store.storeFile(path, stop.signal)).rejects.toThrow('cancelled')
    expect(await readdir(join(path, '..'))).toEqual(['utterances-b.1-3f-2.csv'])
  })

  it('F46 tries three times, each with a name of its own', async () => {
    const { client, uploads } = clientThat(RESET, RESET, 1)
    await storeOf(client).storeFile(await csv(), signal)
    expect(uploads).toEqual(['utterances-b.1-3f.csv', 'utterances-b.1-3f-2.csv', 'utterances-b.1-3f-3.csv'])
  })

  it('F46 then gives up', async () => {
    const { client, uploads } = clientThat(RESET, RESET, RESET, 1)
    await expect(storeOf(client).storeFile(await csv(), signal)).rejects.toMatchObject({
      code: 'ARTIFACT',
      message: expect.stringContaining('gave up after 3 tries (ECONNRESET): '),
      cause: RESET,
    })
    expect(uploads).toHaveLength(3)
  })

  it('gives up when fifty names are taken', async () => {
    const { client, uploads } = clientThat(...Array.from({ length: 50 }, () => TAKEN), 1)
    await expect(storeOf(client).storeFile(await csv(), signal)).rejects.toMatchObject({
      code: 'ARTIFACT',
      message: expect.stringMatching(
        /: 50 names .* give each step of the run an artifact-name of its own\.$/,
      ),
    })
    expect(uploads.at(-1)).toBe('utterances-b.1-3f-50.csv')
  })

  it('F46 leaves the file under its own name when it gives up', async () => {
    const { client } = clientThat(RESET, RESET, RESET)
    const path = await csv()
    await expect(storeOf(client).storeFile(path, signal)).rejects.toMatchObject({ code: 'ARTIFACT' })
    expect(await readdir(join(path, '..'))).toEqual(['utterances-b.1-3f.csv'])
  })

  it('F46 gives up at once when the quota is used up', async () => {
    const { client, uploads } = clientThat(QUOTA, 1)
    await expect(storeOf(client).storeFile(await csv(), signal)).rejects.toThrow(/quota/)
    expect(uploads).toHaveLength(1)
  })

  it('says with which status it gave up, and no more of what was answered', async () => {
    const refused = new Error('Failed request: (403) Forbidden: <b>::error::x ECANARY')
    const { client } = clientThat(refused, refused, refused)
    await expect(storeOf(client).storeFile(await csv(), signal)).rejects.toMatchObject({
      message: expect.stringMatching(/gave up after 3 tries \(403\): [\w .-]+$/),
    })
  })

  it('ends a try that never ends', async () => {
    const { client } = clientThat('hangs', 'hangs', 'hangs')
    await expect(storeOf(client, true).storeFile(await csv(), signal)).rejects.toMatchObject({
      code: 'ARTIFACT',
      message: expect.stringContaining('(no end after 60 s)'),
    })
  })
})

describe('storing an archive', () => {
  it('takes the next number when the name is taken', async () => {
    const { client, uploads } = clientThat(TAKEN, 5)
    const stored = await storeOf(client).storeArchive('x-report', ['folder/a', 'folder/b'], signal)
    expect(uploads).toEqual(['x-report', 'x-report-2'])
    expect(stored.name).toBe('x-report-2')
  })
})
