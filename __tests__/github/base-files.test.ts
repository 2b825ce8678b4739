import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'

import { afterEach, describe, expect, it } from '@jest/globals'

import { fileAtCommit, isAtCommit } from '../../src/github/base-files.ts'
import { sampleOf } from './contract.ts'
import { blobId, startFakeGitHub, type FakeGitHub, type FakeWorld } from './fake-github.ts'
import { mayMount, mountSmallDisk } from '../small-disk.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const { signal } = new AbortController()
const BASE = 'b'.repeat(40)
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`

let fake: FakeGitHub | undefined

async function github(changes: Partial<FakeWorld>): Promise<FakeGitHub> {
  fake = await startFakeGitHub({ commits: { [BASE]: [] }, ...changes })
  return fake
}

afterEach(async () => {
  await fake?.[Symbol.asyncDispose]()
  fake = undefined
})

/** Asks for the base's version of a file that the head has with this content. */
async function ask(
  of: FakeGitHub,
  head: string | Buffer,
  path = '.github/entities.yml',
  commit = BASE,
  givenFolder?: string,
) {
  const folder = givenFolder ?? (await temporaryFolder())
  const workspace = await temporaryFolder()
  const request = { workspace, path: resolve(workspace, path), commit, to: join(folder, 'base') }
  if (request.path.startsWith(workspace + sep)) {
    await mkdir(dirname(request.path), { recursive: true })
    await writeFile(request.path, head)
  }
  const file = await fileAtCommit(of.github, request, signal)
  return { file, to: request.to, left: await readdir(folder) }
}

describe('a file at the base commit', () => {
  it('comes to disk, readable by this user alone, when it differs', async () => {
    const of = await github({ files: { [BASE]: { '.github/entities.yml': Buffer.from('version: 1\n') } } })
    const { file, to } = await ask(of, 'version: 1\nentities:\n')
    expect(file).toEqual({ state: 'differs', path: to })
    expect(await readFile(to, 'utf8')).toBe('version: 1\n')
    expect((await stat(to)).mode & 0o777).toBe(0o600)
    expect(of.requests).toEqual(['GET /contents/.github/entities.yml'])
  })

  it.each([
    ['small', Buffer.from('version: 1\n')],
    ['empty', Buffer.alloc(0)],
    ['larger than a megabyte', randomBytes(1_500_000)],
  ])('is not downloaded when its blob id is the head’s (%s)', async (_, content) => {
    const of = await github({ files: { [BASE]: { 'a.csv': content } } })
    const { file, left } = await ask(of, content, 'a.csv')
    expect(file).toEqual({ state: 'same' })
    expect(left).toEqual([])
    expect(of.requests).toEqual(['GET /contents/a.csv'])
  })

  it('is read by its blob id, raw, above a megabyte', async () => {
    const content = randomBytes(3_000_000)
    const of = await github({ files: { [BASE]: { 'a.csv': content } } })
    const { file, to } = await ask(of, 'other', 'a.csv')
    expect(file).toEqual({ state: 'differs', path: to })
    expect((await readFile(to)).equals(content)).toBe(true)
    expect(of.requests).toEqual(['GET /contents/a.csv', `GET /git/blobs/${blobId(content)}`])
  })

  it('may be empty', async () => {
    const of = await github({ files: { [BASE]: { 'a.csv': Buffer.alloc(0) } } })
    expect((await ask(of, 'x', 'a.csv')).file).toMatchObject({ state: 'differs' })
  })

  it('is absent when the commit is there and the file is not', async () => {
    const of = await github({ files: { [BASE]: {} } })
    expect((await ask(of, 'x')).file).toEqual({ state: 'absent' })
    expect(of.requests).toEqual(['GET /contents/.github/entities.yml', `GET /git/commits/${BASE}`])
  })

  it('is not taken for absent when the commit cannot be read either', async () => {
    const of = await github({ commits: {} })
    expect((await ask(of, 'x')).file).toEqual({
      state: 'unreadable',
      reason: expect.stringContaining('give the job the permission contents: read'),
    })
  })

  it.each<[string, Partial<FakeWorld>, string]>([
    ['a Git LFS pointer', { files: { [BASE]: { 'a.csv': Buffer.from(POINTER) } } }, 'a Git LFS pointer'],
    [
      'a file above 100 MB',
      {
        files: { [BASE]: { 'a.csv': entry({ size: 100 * 1024 * 1024 + 1, content: '', encoding: 'none' }) } },
      },
      'above 100 MB',
    ],
    [
      'a file too large for the API to describe',
      { refuses: () => ({ status: 403, message: 'The requested blob is too large to fetch via the API' }) },
      'above 100 MB',
    ],
    ['a symbolic link', { files: { [BASE]: { 'a.csv': entry({ type: 'symlink' }) } } }, 'no regular file'],
    ['a submodule', { files: { [BASE]: { 'a.csv': entry({ type: 'submodule' }) } } }, 'no regular file'],
    ['a folder', { files: { [BASE]: { 'a.csv': entry({ type: 'dir' }) } } }, 'no regular file'],
    [
      'content of another blob than it says',
      { files: { [BASE]: { 'a.csv': entry({ content: 'eHl6', size: 3, sha: 'd'.repeat(40) }) } } },
      'did not arrive whole',
    ],
    [
      'a refused token',
      { refuses: () => ({ status: 401, message: 'Bad credentials' }) },
      'the github-token is refused',
    ],
    [
      'a token that may not read',
      { refuses: () => ({ status: 403, message: 'Resource not accessible by integration' }) },
      'contents: read',
    ],
    [
      'GitHub out of order',
      { refuses: () => ({ status: 503, message: '<b>' }) },
      "GitHub's API answered 503",
    ],
  ])('gives the reason, and leaves no file, for %s', async (_, world, reason) => {
    const { file, left } = await ask(await github(world), 'x', 'a.csv')
    expect(file).toEqual({ state: 'unreadable', reason: expect.stringContaining(reason) })
    expect(left).toEqual([])
  })

  it('is looked for where the checkout begins, in a folder of the workspace too, and is then never taken for absent', async () => {
    const of = await github({ files: { [BASE]: { 'data/a.csv': Buffer.from('old') } } })
    const workspace = await temporaryFolder()
    await mkdir(join(workspace, 'repo', '.git'), { recursive: true })
    const at = async (name: string) => {
      const path = join(workspace, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, 'new')
      const request = { workspace, path, commit: BASE, to: join(workspace, 'base') }
      return fileAtCommit(of.github, request, signal)
    }
    expect(await at('repo/data/a.csv')).toMatchObject({ state: 'differs' })
    expect(await at('repo/data/b.csv')).toMatchObject({ state: 'unreadable' })
    expect(of.requests.slice(0, 1)).toEqual(['GET /contents/data/a.csv'])
  })

  it('is not taken for one of the same path in a submodule, which is another repository', async () => {
    const of = await github({ files: { [BASE]: { 'entities.yml': Buffer.from('version: 1\n') } } })
    const workspace = await temporaryFolder()
    await mkdir(join(workspace, 'shared'))
    await writeFile(join(workspace, 'shared', '.git'), 'gitdir: ../.git/modules/shared\n')
    const path = join(workspace, 'shared', 'entities.yml')
    await writeFile(path, 'version: 1\nentities:\n')
    const request = { workspace, path, commit: BASE, to: join(workspace, 'base') }
    await expect(fileAtCommit(of.github, request, signal)).resolves.toEqual({
      state: 'unreadable',
      reason: 'it lies in a submodule, which is another repository',
    })
    expect(of.requests).toEqual([])
  })

  it('T13 asks for nothing outside the repository', async () => {
    const of = await github({})
    for (const path of ['../secrets', '/etc/passwd', 'a/../../b', '.', '', '..']) {
      expect((await ask(of, 'x', path)).file).toEqual({
        state: 'unreadable',
        reason: 'it lies outside the repository',
      })
    }
    for (const commit of ['', 'main', '../x', `${BASE}?a`]) {
      expect((await ask(of, 'x', 'a', commit)).file).toMatchObject({ state: 'unreadable' })
    }
    expect(of.requests).toEqual([])
  })

  it.each([
    ['./a b/ü?#%.csv', 'a b/ü?#%.csv'],
    ['x/../{owner}.csv', '{owner}.csv'],
  ])('asks for %s by its own name', async (path, name) => {
    const of = await github({ files: { [BASE]: { [name]: Buffer.from('1') } } })
    expect((await ask(of, 'x', path)).file).toMatchObject({ state: 'differs' })
  })

  it('F4 asks again when GitHub falters', async () => {
    let asked = 0
    const of = await github({
      files: { [BASE]: { 'a.csv': Buffer.from('1') } },
      refuses: () => (asked++ < 2 ? { status: 502, message: 'Bad gateway' } : undefined),
    })
    expect((await ask(of, 'x', 'a.csv')).file).toMatchObject({ state: 'differs' })
    expect(asked).toBe(3)
  })

  it.each([
    [2, { state: 'differs' }],
    [3, { state: 'unreadable', reason: "GitHub's API did not send all of it" }],
  ])('F4 is asked for again when its download is cut, three times at most (%i cuts)', async (cuts, file) => {
    const of = await github({ files: { [BASE]: { 'a.csv': randomBytes(3_000_000) } }, cuts })
    const asked = await ask(of, 'other', 'a.csv')
    expect(asked.file).toMatchObject(file)
    expect(of.requests.filter((request) => request.includes('/blobs/'))).toHaveLength(3)
    expect(asked.left).toEqual(file.state === 'differs' ? ['base'] : [])
  })

  it('ends when the run is cancelled', async () => {
    const of = await github({})
    const request = { workspace: '/w', path: '/w/a', commit: BASE, to: '/nowhere' }
    const stop = AbortSignal.abort(new Error('cancelled'))
    await expect(fileAtCommit(of.github, request, stop)).rejects.toThrow('cancelled')
  })
})

describe('a file on disk', () => {
  const place = async (head: string) => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.csv'), head)
    return { workspace: folder, path: join(folder, 'a.csv'), commit: BASE }
  }

  it.each([
    ['is at a commit that has it just so', 'same', true],
    ['is not at a commit that has it otherwise', 'other', false],
  ])('%s', async (_, head, expected) => {
    const of = await github({ files: { [BASE]: { 'a.csv': Buffer.from('same') } } })
    await expect(isAtCommit(of.github, await place(head), signal)).resolves.toBe(expected)
  })

  it('is not at a commit for which GitHub names no id, even where it is a folder, which has none either', async () => {
    const of = await github({ refuses: () => ({ status: 403, message: 'The blob is too large' }) })
    const folder = await temporaryFolder()
    const path = join(folder, 'a.csv')
    await mkdir(path)
    const request = { workspace: folder, path, commit: BASE }
    await expect(isAtCommit(of.github, request, signal)).resolves.toBe(false)
  })
})

function entry(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    ...sampleOf('content-file'),
    type: 'file',
    encoding: 'base64',
    content: 'eA==',
    size: 1,
    sha: 'f'.repeat(40),
    ...fields,
  }
}

const describeOnSmallDisk = mayMount() ? describe : describe.skip

describeOnSmallDisk('F42 a file at the base commit on a full disk', () => {
  it.each([
    ['in one piece', 900_000],
    ['in many', 3_000_000],
  ])('is no file at all where there is room for a part of it (%s)', async (_, bytes) => {
    using disk = mountSmallDisk('600k')
    const of = await github({ files: { [BASE]: { 'a.csv': randomBytes(bytes) } } })
    const { file, left } = await ask(of, 'other', 'a.csv', BASE, disk.path)
    expect(file).toEqual({ state: 'unreadable', reason: 'the disk of RUNNER_TEMP is full' })
    expect(left).toEqual([])
  })
})
