import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { awaitExport, freshLinkOf } from '../../src/providers/await-export.ts'
import { json, reply } from '../http/fault-server.ts'
import { EXPORTS, FILE, IMPORTS, setScene, STATUS, TOKEN } from './scene.ts'

const never = new AbortController().signal

describe('the requests to the platform', () => {
  it('signs in, exports, polls, downloads and imports with exactly these requests', async () => {
    await using scene = await setScene()
    const { server, provider, clock, log, folder } = scene
    const csv = 'utterance,intent\r\n"Grüße, 12.3.2026",hello\r\n'
    server.on(
      STATUS,
      json({ id: 'job-7', status: 'Processing' }),
      json({ id: 'job-7', status: 'completed', downloadUrl: scene.link.href }),
    )
    server.on(FILE, reply(200, csv, { 'content-type': 'text/csv' }))

    await provider.signIn(never)
    const requestedAt = clock.now()
    const job = await provider.startExport(never)
    const { download, polls } = await awaitExport(
      provider,
      job,
      { pollIntervalMs: 5_000, exportTimeoutMs: 600_000, requestedAt },
      { clock, log },
      never,
    )
    const path = join(folder, 'raw.csv')
    const rawCsv = await provider.download(download, path, freshLinkOf(provider, job), never)
    const imported = await provider.importCsv(await scene.enriched('utterance,ner_dates\nhi,\n'), never)

    expect({ job, polls, rawCsv, imported }).toEqual({
      job: { id: 'job-7' },
      polls: 2,
      rawCsv: { path, bytes: Buffer.byteLength(csv) },
      imported: { id: 'import-3' },
    })
    expect(await readFile(path, 'utf8')).toBe(csv)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      TOKEN,
      EXPORTS,
      STATUS,
      STATUS,
      `GET ${scene.link.pathname}${scene.link.search}`,
      IMPORTS,
    ])
    const [token, start, status, , file, posted] = server.requests
    expect(token?.headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(token?.body.toString()).toBe(
      'client_id=client-0001&client_secret=p%26ss%2Bw%25rd+%C3%A9&grant_type=client_credentials&scope=bot%3Aexport%3Aread+bot%3Aimport%3Awrite',
    )
    expect(start?.headers).toMatchObject({
      authorization: 'Bearer token-0000000001',
      'content-type': 'application/json',
    })
    expect(JSON.parse(start?.body.toString() ?? '')).toEqual({ name: 'batch_ner_export', format: 'csv' })
    expect(status?.headers.authorization).toBe('Bearer token-0000000001')
    expect(file?.headers).not.toHaveProperty('authorization')
    expect(file?.headers['accept-encoding']).toBe('identity')
    expect(posted?.headers).toMatchObject({
      authorization: 'Bearer token-0000000001',
      'content-type': 'multipart/form-data; boundary=boundary-of-the-test',
      'content-length': String(posted?.body.length),
      expect: '100-continue',
      'idempotency-key': createHash('sha256')
        .update(
          [
            'bot-1',
            'enriched_ner_abc_20261122_093000',
            createHash('sha256').update('utterance,ner_dates\nhi,\n').digest('hex'),
          ].join('\n'),
        )
        .digest('hex'),
    })
    expect(posted?.body.toString()).toBe(
      [
        '--boundary-of-the-test',
        'Content-Disposition: form-data; name="name"',
        '',
        'enriched_ner_abc_20261122_093000',
        '--boundary-of-the-test',
        'Content-Disposition: form-data; name="description"',
        '',
        'Automated NER enrichment batch abc',
        '--boundary-of-the-test',
        'Content-Disposition: form-data; name="file"; filename="enriched_utterances.csv"',
        'Content-Type: text/csv',
        '',
        'utterance,ner_dates\nhi,\n',
        '--boundary-of-the-test--',
        '',
      ].join('\r\n'),
    )
  })
})
