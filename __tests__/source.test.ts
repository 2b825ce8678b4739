import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { NO_PROXIES } from '../src/http/proxies.ts'
import { createJournal } from '../src/journal.ts'
import { outputsOf } from '../src/report/outcome.ts'
import { openSource } from '../src/source.ts'
import { createFakeClock } from './http/fake-clock.ts'
import { head, json, reply, stall, trickle } from './http/fault-server.ts'
import { createRecordingLog } from './http/recording-log.ts'
import { inputsOf } from './inputs-of.ts'
import { EXPORTS, FILE, IMPORTS, setScene, STATUS } from './providers/scene.ts'
import { temporaryFolder } from './temporary-folder.ts'

const CSV = 'id,utterance\n1,hello\n'
const TAG = '3f1c9a0b7d21'
const NEVER = new AbortController().signal

/** The source of a run whose platform works; every test then breaks one thing, or looks at what came of it. */
async function setSource(given: Readonly<Record<string, string>> = {}) {
  const scene = await setScene()
  const { server, clock, log, folder } = scene
  server.on(FILE, reply(200, CSV))
  const journal = createJournal(log)
  journal.note({ versionTag: TAG })
  const inputs = inputsOf({
    'base-url': server.url.origin,
    'client-id': 'client-0001',
    'client-secret': 'secret-0001',
    'bot-id': 'bot-1',
    'version-tag': TAG,
    ...given,
  })
  const runUrl = 'https://github.com/octo-org/support-bot/actions/runs/3001'
  const source = openSource(inputs, {
    folder,
    workspace: folder,
    journal,
    clock,
    runUrl,
    proxies: NO_PROXIES,
  })
  return {
    ...scene,
    source,
    journal,
    async [Symbol.asyncDispose]() {
      await source[Symbol.asyncDispose]()
      await scene[Symbol.asyncDispose]()
    },
  }
}

describe('an export', () => {
  it('needs a token, which is asked for before it', async () => {
    await using scene = await setSource()
    await scene.source.signIn(NEVER)
    expect(scene.server.requests.map(({ path }) => path)).toEqual(['/oauth/token'])
  })

  it('is noted: its id, the requests until it was there, and what came', async () => {
    await using scene = await setSource({ 'poll-interval': '7s' })
    const completed = { id: 'job-7', status: 'completed', downloadUrl: scene.link.href }
    scene.server.on(STATUS, json({ id: 'job-7', status: 'pending' }), json(completed))
    const raw = await scene.source.fetchUtterances(NEVER)
    expect(await readFile(raw.path, 'utf8')).toBe(CSV)
    const outcome = scene.journal.outcome()
    expect(outputsOf(outcome).get('export-id')).toBe('job-7')
    const waited = 7_700 // a little longer by chance
    expect(scene.clock.pauses).toEqual([expect.closeTo(waited)])
    expect(outcome.steps).toEqual({
      export: { ms: expect.closeTo(waited), polls: 2 },
      download: { ms: 0, bytes: CSV.length },
    })
    expect(scene.log.lines).toContain('Downloaded 1 kB')
  })

  it.each([
    ['the bot', 'support-de'],
    ['the artifact', 'words-of-may'],
    ['an entity type', 'date_relative'],
    ['the repository', 'support-bot'],
    ['the version tag', TAG],
    ["the run's folder", undefined],
    ['the folder of the enriched CSV', 'enriched'],
    ['the name of the report', 'entity-report'],
    ['what artifacts are called in their address', 'artifacts'],
    ['a result', 'imported'],
  ])(
    'keeps a link secret, but for %s: the runner withholds an output with a masked value',
    async (_, value) => {
      await using scene = await setSource({
        'bot-id': 'support-de',
        'artifact-name': 'words-of-may',
        entities: 'date_relative',
      })
      const known = value ?? basename(scene.folder)
      const downloadUrl = `${scene.link.href}&of=${known}`
      scene.server.on(EXPORTS.replace('bot-1', 'support-de'), json({ id: 'job-7', status: 'queued' }, 201))
      scene.server.on(
        STATUS.replace('bot-1', 'support-de'),
        json({ id: 'job-7', status: 'completed', downloadUrl }),
      )
      await scene.source.fetchUtterances(NEVER)
      expect(scene.log.masked).toEqual(expect.arrayContaining([downloadUrl, 's3cr/et-s3cret']))
      expect(scene.log.masked).not.toContain(known)
    },
  )

  it('ends when the platform does not take the request within export-timeout', async () => {
    await using scene = await setSource({ 'export-timeout': '10s' })
    scene.server.on(EXPORTS, stall(scene.clock))
    await expect(scene.source.fetchUtterances(NEVER)).rejects.toMatchObject({
      code: 'EXPORT_TIMEOUT',
      message: expect.stringContaining('did not take the export request in 10 s'),
    })
  })

  it('has the time of download-timeout for the download, and the import that of import-timeout', async () => {
    await using scene = await setSource({ 'download-timeout': '1m', 'import-timeout': '2m' })
    const endless = head(200, { 'content-length': '100000000' })
    scene.server.on(FILE, trickle(scene.clock, endless, 'x'.repeat(5_000), 1_000))
    await expect(scene.source.fetchUtterances(NEVER)).rejects.toMatchObject({
      code: 'DOWNLOAD_TIMEOUT',
      message: expect.stringContaining(' in 60 s'),
    })
    scene.server.on(IMPORTS, stall(scene.clock))
    await expect(scene.source.importCsv?.(await scene.enriched(CSV), NEVER)).rejects.toMatchObject({
      code: 'IMPORT_AMBIGUOUS',
      message: expect.stringContaining(' in 120 s'),
    })
  })
})

describe('a CSV of the workspace', () => {
  async function openWorkspace(folder: string) {
    await writeFile(join(folder, 'data.csv'), CSV)
    const inputs = inputsOf({ 'source-csv': 'data.csv', 'dry-run': 'true' })
    const journal = createJournal(createRecordingLog())
    const clock = createFakeClock()
    return openSource(inputs, { folder, workspace: folder, journal, clock, runUrl: '', proxies: NO_PROXIES })
  }

  it('is copied for this user alone, and nobody is asked for anything', async () => {
    const folder = await temporaryFolder()
    await using source = await openWorkspace(folder)
    await source.signIn(NEVER)
    const raw = await source.fetchUtterances(NEVER)
    expect(raw).toEqual({ path: join(folder, 'raw.csv'), bytes: CSV.length })
    expect(await readFile(raw.path, 'utf8')).toBe(CSV)
    expect((await stat(raw.path)).mode & 0o777).toBe(0o600)
    expect(source).not.toHaveProperty('importCsv')
  })

  it('is not copied to its end by a run that is cancelled', async () => {
    await using source = await openWorkspace(await temporaryFolder())
    await expect(source.fetchUtterances(AbortSignal.abort())).rejects.toThrow('abort')
  })
})
