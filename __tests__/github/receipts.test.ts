import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import type { ArtifactStore } from '../../src/github/artifact.ts'
import { createReceipts } from '../../src/github/receipts.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const { signal } = new AbortController()

function storeWith(names: readonly string[], kept: Map<string, string> = new Map()): ArtifactStore {
  return {
    names: async () => names,
    storeArchive: async () => {
      throw new Error('receipts are single files')
    },
    storeFile: async (path) => {
      kept.set(basename(path), await readFile(path, 'utf8'))
      return { name: basename(path), id: '1', url: '', sha256: '', path }
    },
  }
}

describe('receipts', () => {
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
    const receipts = createReceipts(storeWith(names), 'n', 3, tmpdir())
    await expect(receipts.earlierImport(signal)).resolves.toBe(expected)
  })

  it('asks nobody in a first attempt', async () => {
    const names = () => Promise.reject(new Error('asked'))
    const receipts = createReceipts({ ...storeWith([]), names }, 'n', 1, tmpdir())
    await expect(receipts.earlierImport(signal)).resolves.toBe('none')
  })

  it('F39 asks from the second attempt on', async () => {
    const receipts = createReceipts(storeWith(['n-receipt-1-sent']), 'n', 2, tmpdir())
    await expect(receipts.earlierImport(signal)).resolves.toBe('unknown')
  })

  it('is named after artifact, attempt and state, and leaves no file', async () => {
    const folder = await temporaryFolder()
    const kept = new Map<string, string>()
    const receipts = createReceipts(storeWith([], kept), 'utterances-b.1', 2, folder)
    await receipts.publish('sent', { versionName: 'v', csvSha256: 'c' }, signal)
    expect([...kept.keys()]).toEqual(['utterances-b.1-receipt-2-sent'])
    expect(JSON.parse([...kept.values()].join(''))).toEqual({
      schema: 1,
      state: 'sent',
      versionName: 'v',
      csvSha256: 'c',
    })
    expect(await readdir(folder)).toEqual([])
  })
})
