import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import type { ArtifactStore } from '../../src/github/artifact.ts'
import { createReceipts, type Receipts } from '../../src/github/receipts.ts'
import { createRecordingLog } from '../http/recording-log.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const { signal } = new AbortController()
const OURS = { platform: 'https://na1.example/', botId: 'b', versionTag: 't', sourceCsv: '' }
const SENT_AND_DONE = ['n-receipt-1-sent', 'n-receipt-1-done']

interface Kept {
  readonly name: string
  readonly text: string
}

/** Holds receipts; those that are only named cannot be read. */
function storeWith(kept: (string | Kept)[]): ArtifactStore {
  return {
    list: async () => kept.map((each, id) => ({ id, name: typeof each === 'string' ? each : each.name })),
    download: async ({ id, name }, folder) => {
      const found = kept[id]
      if (typeof found !== 'object') throw new Error('cut')
      await writeFile(join(folder, name), found.text)
    },
    storeArchive: async () => {
      throw new Error('receipts are single files')
    },
    storeFile: async (path) => {
      const name = basename(path)
      kept.push({ name, text: await readFile(path, 'utf8') })
      return { name, id: '1', url: '', sha256: '', path }
    },
  }
}

function receiptsIn(
  store: ArtifactStore,
  folder: string,
  { attempt = 3, artifactName = 'n' } = {},
): Receipts {
  const options = { artifactName, attempt, subject: OURS, folder }
  return createReceipts(store, options, createRecordingLog())
}

function receiptsOf(subject: unknown, names: readonly string[] = SENT_AND_DONE): Kept[] {
  return names.map((name) => ({ name, text: JSON.stringify({ schema: 1, subject }) }))
}

describe('receipts', () => {
  it('F8 leaves one that was given up to the library, which may have it still to read', async () => {
    const folder = await temporaryFolder()
    const stop = new AbortController()
    let readLater: Promise<string> | undefined
    const store: ArtifactStore = {
      ...storeWith([]),
      storeFile: async (path) => {
        stop.abort(new Error('reset'))
        readLater = new Promise((resolve) => setTimeout(resolve, 50)).then(() => readFile(path, 'utf8'))
        throw stop.signal.reason
      },
    }
    const receipt = { versionName: 'v', csvSha256: '0' }
    await expect(receiptsIn(store, folder).publish('sent', receipt, stop.signal)).rejects.toThrow('reset')
    await expect(readLater).resolves.toContain('"state":"sent"')
  })

  it.each([
    ['nothing', [], 'none'],
    ['an import that ended well', ['n-receipt-1-sent', 'n-receipt-1-done'], 'done'],
    ['an import that was refused', ['n-receipt-1-sent', 'n-receipt-1-refused'], 'none'],
    ['an import whose end nobody knows', ['n-receipt-1-sent'], 'unknown'],
    [
      'a refusal and then silence',
      ['n-receipt-1-sent', 'n-receipt-1-refused', 'n-receipt-2-sent'],
      'unknown',
    ],
    [
      'a refusal and then success',
      ['n-receipt-1-sent', 'n-receipt-1-refused', 'n-receipt-2-sent', 'n-receipt-2-done'],
      'done',
    ],
    ['a receipt that needed a second name', ['n-receipt-1-sent-2', 'n-receipt-1-done-2'], 'done'],
    ['another artifact name', ['m-receipt-1-sent', 'nn-receipt-1-sent'], 'none'],
    ['this very attempt', ['n-receipt-3-sent'], 'none'],
    ['artifacts that only look alike', ['n-receipt-1-lost', 'n-receipt-x-sent', 'n.csv', 'n-report'], 'none'],
  ])('F39 reads %s', async (_, names, expected) => {
    const folder = await temporaryFolder()
    const receipts = receiptsIn(storeWith(receiptsOf(OURS, names)), folder)
    await expect(receipts.earlierImport(signal)).resolves.toEqual({ state: expected })
    expect(await readdir(folder)).toEqual([])
  })

  it.each([
    ['another bot', { ...OURS, botId: 'c' }],
    ['another tag', { ...OURS, versionTag: 'u' }],
    ['another file', { ...OURS, sourceCsv: 'de.csv' }],
  ])('F39 leaves those of %s to the step that they are of', async (_, subject) => {
    const store = storeWith([...receiptsOf(subject), ...receiptsOf(OURS, ['n-receipt-1-refused'])])
    const receipts = receiptsIn(store, await temporaryFolder())
    await expect(receipts.earlierImport(signal)).resolves.toEqual({ state: 'none' })
  })

  it.each([
    ['done', ['n-receipt-1-sent', 'n-receipt-1-done'], 'elsewhere'],
    ['sent and left open', ['n-receipt-1-sent'], 'elsewhere'],
    ['refused', ['n-receipt-1-sent', 'n-receipt-1-refused'], 'none'],
  ])('F39 tells of an import with another base-url that was %s', async (_, names, state) => {
    const there = { ...OURS, platform: 'https://eu1.example/' }
    const store = storeWith(receiptsOf(there, names))
    const receipts = receiptsIn(store, await temporaryFolder())
    await expect(receipts.earlierImport(signal)).resolves.toEqual({ state })
    const withOurs = storeWith([...receiptsOf(there, names), ...receiptsOf(OURS)])
    const both = receiptsIn(withOurs, await temporaryFolder())
    await expect(both.earlierImport(signal)).resolves.toEqual({ state: 'done' })
  })

  it('F39 takes one refusal that cannot be read for the end of one import', async () => {
    const store = storeWith(['n-receipt-1-sent', 'n-receipt-1-sent-2', 'n-receipt-1-refused'])
    const receipts = receiptsIn(store, await temporaryFolder())
    await expect(receipts.earlierImport(signal)).resolves.toEqual({ state: 'unknown' })
  })

  it('F39 does not believe that an import ended well which was refused', async () => {
    const own = receiptsOf(OURS, ['n-receipt-1-sent', 'n-receipt-1-refused'])
    const receipts = receiptsIn(storeWith([...own, 'n-receipt-1-done']), await temporaryFolder())
    await expect(receipts.earlierImport(signal)).resolves.toEqual({ state: 'unknown' })
  })

  it('F39 takes no refusal of another import for its own', async () => {
    const refused = receiptsOf({ ...OURS, botId: 'c' }, ['n-receipt-1-sent-2', 'n-receipt-1-refused'])
    const store = storeWith([...receiptsOf(OURS, ['n-receipt-1-sent']), ...refused])
    const receipts = receiptsIn(store, await temporaryFolder())
    await expect(receipts.earlierImport(signal)).resolves.toEqual({ state: 'unknown' })
  })

  it('F39 takes no refusal of another file for its own', async () => {
    const sent = ['n-receipt-1-sent', 'n-receipt-1-sent-2'].map((name, at) => ({
      name,
      text: JSON.stringify({ subject: OURS, csvSha256: `file ${at}` }),
    }))
    const refusal = (of: string) => ({
      name: 'n-receipt-1-refused',
      text: JSON.stringify({ subject: OURS, csvSha256: of }),
    })
    const one = receiptsIn(storeWith([...sent, refusal('file 1')]), await temporaryFolder())
    await expect(one.earlierImport(signal)).resolves.toEqual({ state: 'unknown' })
    const both = storeWith([...sent, refusal('file 1'), refusal('file 0')])
    const other = receiptsIn(both, await temporaryFolder())
    await expect(other.earlierImport(signal)).resolves.toEqual({ state: 'none' })
  })

  describe.each<[string, (name: string) => string | Kept]>([
    ['cannot be fetched', (name) => name],
    ['is no JSON', (name) => ({ name, text: '{' })],
    ['does not say what it is of', (name) => ({ name, text: '{}' })],
  ])('of which one %s', (_, unreadable) => {
    it.each<[string, (string | Kept)[]]>([
      ['that it was sent', [unreadable('n-receipt-1-sent')]],
      ['a refusal', [...receiptsOf(OURS, ['n-receipt-1-sent']), unreadable('n-receipt-1-refused')]],
    ])('F39 know nothing certain when it may say %s', async (_, kept) => {
      const receipts = receiptsIn(storeWith(kept), await temporaryFolder())
      await expect(receipts.earlierImport(signal)).resolves.toEqual({ state: 'unknown' })
    })

    it.each<[string, readonly string[], string]>([
      ['that it is done', ['n-receipt-1-sent', 'n-receipt-1-done'], 'done'],
      ['a refusal of what can as little be read', ['n-receipt-1-sent', 'n-receipt-1-refused'], 'none'],
    ])('F39 believe the name that says %s', async (_, names, state) => {
      const receipts = receiptsIn(storeWith(names.map(unreadable)), await temporaryFolder())
      await expect(receipts.earlierImport(signal)).resolves.toEqual({ state })
    })

    it('F39 believe another that says that it is done', async () => {
      const store = storeWith([unreadable('n-receipt-1-sent'), ...receiptsOf(OURS, ['n-receipt-1-done'])])
      const receipts = receiptsIn(store, await temporaryFolder())
      await expect(receipts.earlierImport(signal)).resolves.toEqual({ state: 'done' })
    })
  })

  it('says by which names the import is known', async () => {
    const kept: Kept[] = []
    const folder = await temporaryFolder()
    const first = receiptsIn(storeWith(kept), folder, { attempt: 1 })
    const later = receiptsIn(storeWith(kept), folder, { attempt: 2 })
    await first.publish('sent', { versionName: 'v', csvSha256: 'c' }, signal)
    await expect(later.earlierImport(signal)).resolves.toEqual({ state: 'unknown', versionName: 'v' })
    await first.publish('done', { versionName: 'v', csvSha256: 'c', importId: '9' }, signal)
    await expect(later.earlierImport(signal)).resolves.toEqual({
      state: 'done',
      versionName: 'v',
      importId: '9',
    })
  })

  it('says so by our own names where another import may be done, too', async () => {
    const ours = { subject: OURS, versionName: 'v', importId: '9' }
    const store = storeWith(['n-receipt-1-done', { name: 'n-receipt-1-done-2', text: JSON.stringify(ours) }])
    await expect(receiptsIn(store, await temporaryFolder()).earlierImport(signal)).resolves.toEqual({
      state: 'done',
      versionName: 'v',
      importId: '9',
    })
  })

  it('believes no name that is none', async () => {
    const names = { versionName: '**bold**', importId: 9 }
    const text = JSON.stringify({ schema: 1, subject: OURS, ...names })
    const receipts = receiptsIn(storeWith([{ name: 'n-receipt-1-done', text }]), await temporaryFolder())
    await expect(receipts.earlierImport(signal)).resolves.toEqual({ state: 'done' })
  })

  it('asks nobody in a first attempt', async () => {
    const list = () => Promise.reject(new Error('asked'))
    const receipts = receiptsIn({ ...storeWith([]), list }, await temporaryFolder(), { attempt: 1 })
    await expect(receipts.earlierImport(signal)).resolves.toEqual({ state: 'none' })
  })

  it('F39 asks from the second attempt on', async () => {
    const store = storeWith(receiptsOf(OURS, ['n-receipt-1-sent']))
    const receipts = receiptsIn(store, await temporaryFolder(), { attempt: 2 })
    await expect(receipts.earlierImport(signal)).resolves.toEqual({ state: 'unknown' })
  })

  it('F40 believes no name when the run is cancelled', async () => {
    const stop = new AbortController()
    const download = () => {
      stop.abort(new Error('cancelled'))
      return Promise.reject(new Error('cut'))
    }
    const folder = await temporaryFolder()
    const receipts = receiptsIn({ ...storeWith(['n-receipt-1-done']), download }, folder)
    await expect(receipts.earlierImport(stop.signal)).rejects.toThrow('cancelled')
    expect(await readdir(folder)).toEqual([])
  })

  it('fails when it cannot be stored', async () => {
    const folder = await temporaryFolder()
    const storeFile = () => Promise.reject(new Error('no service'))
    const receipts = receiptsIn({ ...storeWith([]), storeFile }, folder)
    const receipt = { versionName: 'v', csvSha256: 'c' }
    await expect(receipts.publish('sent', receipt, signal)).rejects.toThrow('no service')
  })

  it('is named after artifact, attempt and state, says what it is of, and leaves no file', async () => {
    const folder = await temporaryFolder()
    const kept: Kept[] = []
    const receipts = receiptsIn(storeWith(kept), folder, { attempt: 2, artifactName: 'utterances-b.1' })
    await receipts.publish('sent', { versionName: 'v', csvSha256: 'c' }, signal)
    expect(kept.map(({ name, text }) => [name, JSON.parse(text)])).toEqual([
      [
        'utterances-b.1-receipt-2-sent',
        { schema: 1, state: 'sent', subject: OURS, versionName: 'v', csvSha256: 'c' },
      ],
    ])
    expect(await readdir(folder)).toEqual([])
  })
})
