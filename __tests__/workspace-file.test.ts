import { execFileSync } from 'node:child_process'
import { constants } from 'node:fs'
import { mkdir, mkdtemp, open, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openWorkspaceFile, readWorkspaceFile } from '../src/workspace-file.ts'
import { ActionError } from '../src/errors.ts'

const CANARY = 'canary-2f9c'
const NEVER = new AbortController().signal

let root = ''
let workspace = ''

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'workspace-file-')))
  workspace = join(root, 'workspace')
  await mkdir(join(workspace, 'ci'), { recursive: true })
  await writeFile(join(root, 'secret.yml'), CANARY)
})

afterEach(async () => {
  await rm(root, { recursive: true, force: true })
})

const from = (path: string) => ({ workspace, path, input: 'patterns-file', code: 'PATTERN_FILE' as const })
const read = (path: string, maxBytes = 100) => readWorkspaceFile(from(path), maxBytes, NEVER)

async function refusalOf(work: Promise<unknown>): Promise<ActionError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof ActionError) return error
  throw new Error('it was not refused', { cause: error })
}

describe('a file of the workspace', () => {
  it('is read by a relative or an absolute path', async () => {
    await writeFile(join(workspace, 'ci/entities.yml'), 'version: 1 # é\n')
    expect(await read('ci/entities.yml')).toBe('version: 1 # é\n')
    expect(await read('./ci/../ci/entities.yml')).toBe('version: 1 # é\n')
    expect(await read(join(workspace, 'ci/entities.yml'))).toBe('version: 1 # é\n')
  })

  it('loses its BOM and nothing else', async () => {
    await writeFile(join(workspace, 'a.yml'), '\uFEFFa\r\n\uFEFF')
    expect(await read('a.yml')).toBe('a\r\n\uFEFF')
  })

  it('may be a link to another file of the workspace, and the workspace itself a link', async () => {
    await writeFile(join(workspace, 'a.yml'), 'a')
    await symlink('../a.yml', join(workspace, 'ci/b.yml'))
    await symlink(workspace, join(root, 'link'))
    expect(await read('ci/b.yml')).toBe('a')
    expect(await readWorkspaceFile({ ...from('ci/b.yml'), workspace: join(root, 'link') }, 100, NEVER)).toBe(
      'a',
    )
  })

  it('may be as large as allowed and no larger', async () => {
    await writeFile(join(workspace, 'a.yml'), 'x'.repeat(100))
    expect(await read('a.yml', 100)).toBe('x'.repeat(100))
    expect(await refusalOf(read('a.yml', 99))).toMatchObject({
      code: 'PATTERN_FILE',
      message: 'The file "a.yml" of input "patterns-file" is larger than 99 bytes: make it smaller',
    })
  })

  it('is no pointer that Git LFS left in its place', async () => {
    await writeFile(
      join(workspace, 'a.yml'),
      'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 5\n',
    )
    expect(await refusalOf(read('a.yml'))).toMatchObject({
      code: 'PATTERN_FILE',
      message: expect.stringMatching(/"a\.yml" of input "patterns-file" is a Git LFS pointer.* lfs: true$/u),
    })
  })

  it('may be opened to be streamed, and is closed by its opener', async () => {
    await writeFile(join(workspace, 'data.csv'), 'text\nhello\n')
    const file = await openWorkspaceFile({ ...from('data.csv'), input: 'source-csv', code: 'INPUT_INVALID' })
    expect(file).toMatchObject({ bytes: 11 })
    await file[Symbol.asyncDispose]()
    await expect(file.handle.stat()).rejects.toThrow(/closed/u)
  })

  it('is not read once the run is cancelled', async () => {
    await writeFile(join(workspace, 'a.yml'), 'a')
    const reason = new Error('cancelled')
    await expect(readWorkspaceFile(from('a.yml'), 100, AbortSignal.abort(reason))).rejects.toBe(reason)
  })
})

describe('a trick with a path (T9)', () => {
  const tricks: readonly [what: string, path: string, prepare: () => Promise<unknown>, reason: RegExp][] = [
    ['the folder above', '../secret.yml', async () => {}, /leads out of the workspace/u],
    ['a folder and back above', 'ci/../../secret.yml', async () => {}, /leads out of the workspace/u],
    ['an absolute path', '/etc/hostname', async () => {}, /leads out of the workspace/u],
    [
      'a sibling that begins alike',
      '../workspace-b/a.yml',
      () => sibling('a'),
      /leads out of the workspace/u,
    ],
    ['the environment of the process', '/proc/self/environ', async () => {}, /leads out of the workspace/u],
    ['a link to the environment', 'a.yml', () => link('/proc/self/environ'), /leads out of the workspace/u],
    ['a link to a file above', 'a.yml', () => link('../secret.yml'), /leads out of the workspace/u],
    ['a link to a link to a file above', 'b.yml', twoLinks, /leads out of the workspace/u],
    ['a folder that is a link', 'out/secret.yml', () => symlink(root, join(workspace, 'out')), /leads out/u],
    ['a link to itself', 'a.yml', () => link('a.yml'), /symbolic link that leads nowhere/u],
    ['a link to nothing', 'a.yml', () => link('nothing'), /does not exist/u],
    ['a FIFO without a writer', 'a.yml', fifo, /not a regular file/u],
    [
      'a link to a FIFO',
      'b.yml',
      () => fifo().then(() => symlink('a.yml', join(workspace, 'b.yml'))),
      /not a regular/u,
    ],
    ['a folder', 'ci', async () => {}, /not a regular file/u],
    ['the workspace itself', '.', async () => {}, /not a regular file/u],
    ['a device', 'a.yml', () => link('/dev/zero'), /leads out of the workspace/u],
    ['a huge file', 'a.yml', huge, /larger than 100 bytes/u],
    [
      'no UTF-8',
      'a.yml',
      () => writeFile(join(workspace, 'a.yml'), Buffer.from([0x61, 0xff, 0x62])),
      /not UTF-8/u,
    ],
    ['UTF-16', 'a.yml', () => writeFile(join(workspace, 'a.yml'), Buffer.from('a', 'utf16le')), /UTF-16/u],
    ['nothing', 'none.yml', async () => {}, /does not exist in the workspace/u],
    ['a file as a folder', 'a.yml/b', () => writeFile(join(workspace, 'a.yml'), ''), /does not exist/u],
    ['a NUL', 'a\0.yml', async () => {}, /cannot be opened/u],
    ['a path without end', 'a'.repeat(5000), async () => {}, /too long a path/u],
  ]
  it.each(tricks)('%s is refused', async (_, path, prepare, reason) => {
    await prepare()
    const error = await refusalOf(read(path))
    expect(error.code).toBe('PATTERN_FILE')
    expect(error.message).toMatch(reason)
    expect(error.message).toContain('input "patterns-file"')
    expect(error.message).not.toContain(CANARY)
    expect(error.message.length).toBeLessThan(300)
    // oxlint-disable-next-line no-control-regex -- that none is printed is the point
    expect(error.message).not.toMatch(/[\0-\x1f]/u)
  })

  it.each(['s'.repeat(200), `${'s'.repeat(300)}.csv`, 'ss::sssss'])(
    'is named to the letter or not at all, as the runner masks no part of a secret: %s',
    async (path) => {
      const { message } = await refusalOf(read(path))
      const shown = path.length === 200 ? `"${path}"` : `a text of ${path.length} characters`
      expect(message).toContain(`The file ${shown} of input`)
    },
  )

  it('a socket is refused', async () => {
    const server = createServer().listen(join(workspace, 's'))
    try {
      expect((await refusalOf(read('s'))).message).toMatch(/not a regular file/u)
    } finally {
      server.close()
    }
  })

  it('a workspace that does not exist is refused', async () => {
    const error = await refusalOf(
      readWorkspaceFile({ ...from('a.yml'), workspace: join(root, 'none') }, 100, NEVER),
    )
    expect(error.message).toMatch(/does not exist/u)
  })

  it('leaves no file open', async () => {
    await fifo()
    for (let times = 0; times < 50; times++) await refusalOf(read('a.yml'))
    // A reader would let the writer in; without one it is turned away at once.
    await expect(
      open(join(workspace, 'a.yml'), constants.O_WRONLY | constants.O_NONBLOCK),
    ).rejects.toMatchObject({
      code: 'ENXIO',
    })
  })
})

async function link(target: string): Promise<void> {
  await symlink(target, join(workspace, 'a.yml'))
}

async function twoLinks(): Promise<void> {
  await link('../secret.yml')
  await symlink('a.yml', join(workspace, 'b.yml'))
}

async function sibling(content: string): Promise<void> {
  await mkdir(join(root, 'workspace-b'))
  await writeFile(join(root, 'workspace-b/a.yml'), content)
}

async function fifo(): Promise<void> {
  execFileSync('mkfifo', [join(workspace, 'a.yml')])
}

/** A hole of a terabyte: reading it would never end. */
async function huge(): Promise<void> {
  await writeFile(join(workspace, 'a.yml'), '')
  await truncate(join(workspace, 'a.yml'), 2 ** 40)
}
