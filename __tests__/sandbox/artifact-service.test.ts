import { DefaultArtifactClient } from '@actions/artifact'
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startArtifactService, type ArtifactService } from '../../sandbox/artifact-service.ts'

let service: ArtifactService
let folder: string
beforeAll(async () => {
  // The client prints what it does.
  jest.spyOn(console, 'log').mockReturnValue()
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  folder = await mkdtemp(join(tmpdir(), 'artifacts-'))
  service = await startArtifactService()
})
beforeEach(async () => {
  await service.startRun()
  Object.assign(process.env, service.env, { GITHUB_SERVER_URL: 'https://github.com' })
})
afterAll(async () => {
  await service[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
  jest.restoreAllMocks()
})

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('the real artifact client', () => {
  it('stores a raw file byte for byte, under the file’s name and its digest', async () => {
    // More than one block of the upload, and nothing that a zip could make smaller.
    const content = randomBytes(9 * 1024 * 1024)
    const path = await file('enriched.csv', content)
    const stored = await new DefaultArtifactClient().uploadArtifact('ignored', [path], folder, {
      skipArchive: true,
    })
    expect(stored).toMatchObject({ size: content.length, digest: sha256(content) })
    expect(service.names()).toEqual(['enriched.csv'])
    expect((await service.bytes('enriched.csv')).equals(content)).toBe(true)
    expect([...(await service.files('enriched.csv')).keys()]).toEqual(['enriched.csv'])
    expect(service.artifacts).toMatchObject([{ digest: `sha256:${sha256(content)}`, finalized: true }])
  })

  it('stores files in a zip, whose digest is that of the archive', async () => {
    const files = { 'entity-report.json': '{"schema":1}', 'entities.jsonl': '{"row":1}\n'.repeat(1000) }
    const paths = await Promise.all(Object.entries(files).map(([name, text]) => file(name, text)))
    const stored = await new DefaultArtifactClient().uploadArtifact('report', paths, folder)
    expect(stored.digest).toBe(sha256(await service.bytes('report')))
    const unzipped = Array.from(await service.files('report'), ([name, bytes]) => [name, bytes.toString()])
    expect(Object.fromEntries(unzipped)).toEqual(files)
  })

  it('lists and downloads what an earlier attempt of the run stored', async () => {
    const client = new DefaultArtifactClient()
    await client.uploadArtifact('receipt-1-done', [await file('receipt.json', '{"state":"done"}')], folder)
    const { artifacts } = await client.listArtifacts()
    expect(artifacts.map(({ name }) => name)).toEqual(['receipt-1-done'])
    const path = join(folder, 'downloaded')
    await client.downloadArtifact(artifacts[0]?.id ?? 0, { path })
    expect(await readFile(join(path, 'receipt.json'), 'utf8')).toBe('{"state":"done"}')
    await service.startRun()
    Object.assign(process.env, service.env)
    expect((await client.listArtifacts()).artifacts).toEqual([])
  })

  it('is refused a name that is taken', async () => {
    const client = new DefaultArtifactClient()
    const path = await file('a.txt', 'a')
    await client.uploadArtifact('taken', [path], folder)
    await expect(client.uploadArtifact('taken', [path], folder)).rejects.toThrow('already exists')
    expect(service.names()).toEqual(['taken'])
  })

  it('is refused with the token of another run', async () => {
    const { env } = service
    await service.startRun()
    Object.assign(process.env, env)
    const path = await file('a.txt', 'a')
    await expect(new DefaultArtifactClient().uploadArtifact('late', [path], folder)).rejects.toThrow(
      /401|Unauth/iu,
    )
    expect(service.artifacts).toEqual([])
  })

  it('fails as scripted, once', async () => {
    service.script('FinalizeArtifact', { kind: 'reply', status: 400, body: '{"code":"x","msg":"no"}' })
    const client = new DefaultArtifactClient()
    const path = await file('a.txt', 'a')
    await expect(client.uploadArtifact('lost', [path], folder)).rejects.toThrow('400')
    expect([service.names(), service.artifacts.length]).toEqual([[], 1])
    await client.uploadArtifact('kept', [path], folder)
    expect(service.names()).toEqual(['kept'])
    expect(service.calls.map(({ method }) => method)).toEqual([
      'CreateArtifact',
      'FinalizeArtifact',
      'CreateArtifact',
      'FinalizeArtifact',
    ])
  })
})
