import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { describe, expect, it } from '@jest/globals'

import type { ArtifactStore } from '../src/github/artifact.ts'
import type { Visibility } from '../src/github/event.ts'
import { createJournal } from '../src/journal.ts'
import { publishUtterances } from '../src/publish-utterances.ts'
import { outputsOf } from '../src/report/outcome.ts'
import { ENRICHED } from './enriched.ts'
import { createFakeClock } from './http/fake-clock.ts'
import { createRecordingLog } from './http/recording-log.ts'
import { inputsOf } from './inputs-of.ts'
import { reportWith } from './report/entity-reports.ts'
import { temporaryFolder } from './temporary-folder.ts'

const NEVER = new AbortController().signal
const RUN_URL = 'https://github.com/octo-org/support-bot/actions/runs/3001'
const LINE = `{"row":1,"entities":[{"type":"date","start":0,"end":5,"text":"today","rule":"r","score":1}]}\n`

interface Place {
  /** As the event says it, and as GitHub does when it is asked. */
  readonly visibility?: Visibility
  readonly asked?: Visibility | Error
  readonly given?: Readonly<Record<string, string>>
  readonly hasService?: boolean
}

/** Publishes one row with an entity, to a store that only says what it was given. */
async function published({ visibility, asked, given = {}, hasService = true }: Place) {
  const folder = await temporaryFolder()
  const entitiesPath = join(folder, 'report', 'entities.jsonl')
  await mkdir(dirname(entitiesPath))
  await writeFile(entitiesPath, LINE)
  const pageAssets = pathToFileURL(join(folder, 'assets.json'))
  await writeFile(pageAssets, JSON.stringify({ script: '', style: '' }))
  const stored: string[] = []
  const store: ArtifactStore = {
    async storeFile(path) {
      stored.push(basename(path))
      return { path, name: basename(path), id: '1', url: 'https://x/1', sha256: ENRICHED.csvSha256 }
    },
    async storeArchive(name, files) {
      stored.push(...files.map((file) => basename(file)))
      return { name, id: '2', url: 'https://x/2', sha256: '' }
    },
    list: async () => [],
    download: async () => undefined,
  }
  const log = createRecordingLog()
  const journal = createJournal(log)
  await publishUtterances(
    { enriched: { ...ENRICHED, entitiesPath }, report: reportWith({ rows: 1 }) },
    inputsOf({ 'bot-id': 'support-de', ...given }),
    {
      context: { ...(visibility && { visibility }) },
      runUrl: RUN_URL,
      ...(hasService && { store }),
      repository: {
        runCreation: async () => ({ known: false, reason: '' }),
        async visibility() {
          if (asked instanceof Error) throw asked
          return asked
        },
      },
      pageAssets,
      journal,
      clock: createFakeClock(),
    },
    NEVER,
  )
  const reportPath = outputsOf(journal.outcome()).get('report-path') ?? ''
  const page = await readFile(join(dirname(reportPath), 'entity-report.html'), 'utf8')
  expect(page).toContain(`"runUrl":"${RUN_URL}"`)
  return { stored, notices: log.lines, reportPath, showsTexts: page.includes('today') }
}

describe('what is published', () => {
  it.each<[string, Place]>([
    ['is private', { visibility: 'private' }],
    ['is internal', { visibility: 'internal' }],
    ['GitHub says is internal', { asked: 'internal' }],
    ['is public, and it is allowed', { visibility: 'public', given: { 'allow-public-artifact': 'true' } }],
  ])('is all where the repository %s', async (_, place) => {
    const { stored, notices, showsTexts } = await published(place)
    expect(stored).toEqual(['c.csv', 'entity-report.json', 'entity-report.html', 'entities.jsonl'])
    expect(notices).toEqual([])
    expect(showsTexts).toBe(true)
  })

  it.each<[string, Place, RegExp]>([
    ['is public', { visibility: 'public' }, /^This repository is public: /u],
    ['is of a kind that nobody knows', {}, /^It is not known /u],
    ['cannot be asked about', { asked: new Error('404') }, /^It is not known /u],
  ])('is the counts where the repository %s', async (_, place, words) => {
    const { stored, notices, showsTexts } = await published(place)
    expect(stored).toEqual(['entity-report.json', 'entity-report.html'])
    expect(notices).toEqual([expect.stringMatching(words)])
    expect(showsTexts).toBe(false)
  })

  it('is nothing where there is no service: the files lie at report-path, with all that was found', async () => {
    const place = { visibility: 'public', hasService: false } as const
    const { stored, notices, reportPath, showsTexts } = await published(place)
    expect(stored).toEqual([])
    expect(notices).toEqual([])
    expect(JSON.parse(await readFile(reportPath, 'utf8'))).toEqual(reportWith({ rows: 1 }))
    expect(showsTexts).toBe(true)
  })
})
