import { gzipSync } from 'node:zlib'

import type { Fault } from '../../sandbox/faults.ts'
import type { Endpoint, PlatformOptions } from '../../sandbox/platform.ts'
import type { Served } from '../../sandbox/platform/served-file.ts'

/** One fault of docs/reliability.md, injected into a run of the built action, and what must come of it. */
export interface FaultRow {
  readonly id: `F${number}`
  readonly injected: string
  readonly faults?: readonly (readonly [Endpoint, ...Fault[]])[]
  readonly platform?: PlatformOptions
  readonly served?: Partial<Served>
  /** `imported`, or the error's code. */
  readonly outcome: string
  /** Requests the platform has seen: token, export, status, download, import. */
  readonly requests: readonly [number, number, number, number, number]
  /** Words of the warning that a run which goes on must give. */
  readonly warns?: RegExp
}

/** Line ends inside quotes, doubled quotes and characters of two to four bytes: whatever a cut can break. */
export const EXPORTED = Buffer.from(
  `id,intent,utterance\r\n${Array.from(
    { length: 400 },
    (_, n) => `${n},greet,"Grüße ""${n}"" 👋\r\nan alle am 3 May 2026"\r\n`,
  ).join('')}`,
)

const LAST = EXPORTED.length - 1
const INSIDE_A_CHARACTER = EXPORTED.indexOf('👋') + 2
const INSIDE_QUOTES = EXPORTED.indexOf('\r\nan alle') + 1

const reply = (status: number, headers: Readonly<Record<string, string>> = {}, body = ''): Fault => ({
  kind: 'reply',
  status,
  headers,
  body,
})
const early = (status: number, headers: Readonly<Record<string, string>> = {}): Fault => ({
  kind: 'reply',
  status,
  headers,
  at: 'headers',
})
const cut = (at: number, how: 'reset' | 'end' = 'reset'): Fault => ({ kind: 'cut', at, how })
const expire: Fault = { kind: 'expire' }
const resetEarly: Fault = { kind: 'reset', at: 'headers' }
const now = { 'retry-after': '0' }
const soon = { 'retry-after': '1' }
const html = reply(200, { 'content-type': 'text/html' }, '<!doctype html>')

export const FAULT_ROWS: readonly FaultRow[] = [
  {
    id: 'F1',
    injected: '429 with Retry-After of 0 or 1 seconds, once on every endpoint',
    faults: [
      ['token', reply(429, now)],
      ['export', reply(429, soon)],
      ['status', reply(429, now)],
      ['download', reply(429, now)],
      ['import', early(429, now)],
    ],
    outcome: 'imported',
    requests: [2, 2, 3, 2, 2],
  },
  {
    id: 'F1',
    injected: '429 after the whole import was taken in',
    faults: [['import', reply(429, soon)]],
    outcome: 'imported',
    requests: [1, 1, 2, 1, 2],
  },
  {
    id: 'F2',
    injected: '429 with a date in the past, with words, with nothing',
    faults: [
      ['token', reply(429, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' })],
      ['export', reply(429, { 'retry-after': 'soon' })],
      ['status', reply(429)],
      ['download', reply(429, { 'retry-after': '-1' })],
    ],
    outcome: 'imported',
    requests: [2, 2, 3, 2, 1],
  },
  {
    id: 'F3',
    injected: 'Retry-After of an hour on the export',
    faults: [['export', reply(429, { 'retry-after': '3600' })]],
    outcome: 'RATE_LIMITED',
    requests: [1, 1, 0, 0, 0],
  },
  {
    id: 'F4',
    injected: '500, 502, 503, 504, once on every endpoint',
    faults: [
      ['token', reply(500)],
      ['export', reply(502)],
      ['status', reply(503)],
      ['download', reply(504)],
      ['import', early(503)],
    ],
    outcome: 'imported',
    requests: [2, 2, 3, 2, 2],
    warns: /second export/,
  },
  {
    id: 'F4',
    injected: '500 twice on the export',
    faults: [['export', reply(500), reply(500)]],
    outcome: 'SERVER',
    requests: [1, 2, 0, 0, 0],
    warns: /second export/,
  },
  {
    id: 'F8',
    injected: 'a reset before the headers, once on every endpoint',
    faults: [
      ['token', resetEarly],
      ['export', resetEarly],
      ['status', resetEarly],
      ['download', resetEarly],
      ['import', resetEarly],
    ],
    outcome: 'imported',
    requests: [2, 2, 3, 2, 2],
    warns: /second export/,
  },
  {
    id: 'F10',
    injected: 'the token revoked at the export, at a status request and at the import',
    faults: [
      ['export', expire],
      ['status', expire],
      ['import', expire],
    ],
    outcome: 'imported',
    requests: [4, 2, 3, 1, 2],
  },
  {
    id: 'F11',
    injected: '401 again with the new token',
    faults: [['export', expire, expire]],
    outcome: 'AUTH_REJECTED',
    requests: [2, 2, 0, 0, 0],
  },
  {
    id: 'F12',
    injected: '403 on the export',
    faults: [['export', reply(403)]],
    outcome: 'SCOPE',
    requests: [1, 1, 0, 0, 0],
  },
  {
    id: 'F12',
    injected: '403 on the import',
    faults: [['import', early(403)]],
    outcome: 'SCOPE',
    requests: [1, 1, 2, 1, 1],
  },
  {
    id: 'F13',
    injected: 'the token endpoint redirects to another host',
    faults: [['token', reply(302, { location: 'http://127.0.0.1:9/token' })]],
    outcome: 'BAD_RESPONSE',
    requests: [1, 0, 0, 0, 0],
  },
  {
    id: 'F14',
    injected: 'HTML for a token; HTML, an array and half a JSON text for a status',
    faults: [
      ['token', html],
      ['status', html, reply(200, {}, '[]'), reply(200, {}, '{"id":"x","sta')],
    ],
    outcome: 'imported',
    requests: [2, 1, 5, 1, 1],
  },
  {
    id: 'F14',
    injected: 'HTML for an export job',
    faults: [['export', html]],
    outcome: 'BAD_RESPONSE',
    requests: [1, 1, 0, 0, 0],
  },
  {
    id: 'F14',
    injected: '50 MB of JSON for an export job',
    faults: [['export', reply(201, {}, `{"id":"${'x'.repeat(50_000_000)}"}`)]],
    outcome: 'BAD_RESPONSE',
    requests: [1, 1, 0, 0, 0],
  },
  {
    id: 'F14',
    injected: '200 with a page of HTML for the import',
    faults: [['import', reply(200, {}, '<!doctype html>')]],
    outcome: 'IMPORT_AMBIGUOUS',
    requests: [1, 1, 2, 1, 1],
  },
  {
    id: 'F17',
    injected: 'the export fails, with a reason that holds a workflow command',
    platform: { exportOutcome: { state: 'failed', reason: 'quota\n::error::x' } },
    outcome: 'EXPORT_FAILED',
    requests: [1, 1, 2, 0, 0],
  },
  {
    id: 'F18',
    injected: 'status words nobody has documented',
    platform: { statusWords: ['PENDING', 'In Review', '::add-mask::review'] },
    outcome: 'imported',
    requests: [1, 1, 4, 1, 1],
    warns: /In Review/,
  },
  {
    id: 'F20',
    injected: 'completed, and no link',
    platform: { exportOutcome: { state: 'completed-with' } },
    outcome: 'NO_DOWNLOAD_URL',
    requests: [1, 1, 5, 0, 0],
  },
  {
    id: 'F20',
    injected: 'completed, and a link that is no URL of the web',
    platform: { exportOutcome: { state: 'completed-with', downloadUrl: 'file:///etc/passwd' } },
    outcome: 'NO_DOWNLOAD_URL',
    requests: [1, 1, 5, 0, 0],
  },
  {
    id: 'F21',
    injected: 'the link has expired when it is first used',
    faults: [['download', expire]],
    outcome: 'imported',
    requests: [1, 1, 3, 2, 1],
  },
  {
    id: 'F21',
    injected: 'the link expires in the middle of the download',
    faults: [['download', cut(1000), expire]],
    outcome: 'imported',
    requests: [1, 1, 3, 3, 1],
  },
  {
    id: 'F21',
    injected: 'every link has expired',
    faults: [['download', reply(403), reply(410), reply(403), reply(403)]],
    outcome: 'URL_EXPIRED',
    requests: [1, 1, 5, 4, 0],
  },
  ...([0, INSIDE_A_CHARACTER, INSIDE_QUOTES, LAST] as const).map((at): FaultRow => ({
    id: 'F22',
    injected: `the download is cut at byte ${at} of ${EXPORTED.length}`,
    faults: [['download', cut(at, at % 2 === 0 ? 'reset' : 'end')]],
    outcome: 'imported',
    requests: [1, 1, 2, 2, 1],
  })),
  {
    id: 'F22',
    injected: 'the download in chunks, without a length, is cut twice',
    faults: [['download', cut(INSIDE_A_CHARACTER), cut(LAST, 'end')]],
    served: { framing: 'chunked' },
    outcome: 'imported',
    requests: [1, 1, 2, 3, 1],
  },
  {
    id: 'F23',
    injected: 'a body without length or chunks ends with its connection',
    served: { framing: 'close' },
    outcome: 'DOWNLOAD_UNVERIFIED',
    requests: [1, 1, 2, 1, 0],
  },
  ...([10, -10] as const).map((by): FaultRow => ({
    id: 'F24',
    injected: `Content-Length is ${Math.abs(by)} bytes too ${by > 0 ? 'large' : 'small'}`,
    faults: [['download', { kind: 'wrong-length', by }]],
    outcome: 'imported',
    // Too large, it asks for the rest, and is told that there is none: two lengths, of which it believes neither.
    requests: [1, 1, 2, by > 0 ? 3 : 2, 1],
  })),
  {
    id: 'F25',
    injected: 'cut, then the range is ignored',
    faults: [['download', cut(1000)]],
    served: { ranges: 'ignored' },
    outcome: 'imported',
    requests: [1, 1, 2, 2, 1],
  },
  {
    id: 'F25',
    injected: 'cut, with a weak ETag',
    faults: [['download', cut(1000)]],
    served: { etag: 'weak' },
    outcome: 'imported',
    requests: [1, 1, 2, 2, 1],
  },
  {
    id: 'F25',
    injected: 'cut, then 206 with another place than was asked for',
    faults: [
      [
        'download',
        cut(1000),
        reply(206, { 'content-range': `bytes 7-9/${EXPORTED.length}`, etag: '"other"' }, 'xyz'),
      ],
    ],
    outcome: 'imported',
    requests: [1, 1, 2, 3, 1],
  },
  {
    id: 'F27',
    injected: 'a gzip body that nobody asked for',
    served: { csv: gzipSync(EXPORTED), headers: { 'content-encoding': 'gzip' } },
    outcome: 'imported',
    requests: [1, 1, 2, 1, 1],
  },
  {
    id: 'F28',
    injected: '200 with a page to sign in, instead of the CSV',
    faults: [['download', html]],
    outcome: 'NOT_CSV',
    requests: [1, 1, 2, 1, 0],
  },
  {
    id: 'F29',
    injected: 'the link redirects to a file: URL',
    faults: [['download', reply(302, { location: 'file:///etc/passwd' })]],
    outcome: 'BAD_RESPONSE',
    requests: [1, 1, 2, 1, 0],
  },
  {
    id: 'F29',
    injected: 'a link that redirects to itself for ever',
    faults: [['download', ...Array.from({ length: 9 }, () => reply(302, { location: '?again' }))]],
    outcome: 'BAD_RESPONSE',
    requests: [1, 1, 2, 4, 0],
  },
  ...([400, 422] as const).map((status): FaultRow => ({
    id: 'F31',
    injected: `${status} for the import`,
    faults: [['import', reply(status, {}, '{"code":"bad_column","row":7,"message":"::error::x"}')]],
    outcome: 'IMPORT_REJECTED',
    requests: [1, 1, 2, 1, 1],
  })),
  {
    id: 'F32',
    injected: 'the import is larger than the platform takes',
    platform: { largestImport: 1000 },
    outcome: 'IMPORT_TOO_LARGE',
    requests: [1, 1, 2, 1, 1],
  },
  {
    id: 'F33',
    injected: '409 for the import',
    faults: [['import', reply(409)]],
    outcome: 'IMPORT_REJECTED',
    requests: [1, 1, 2, 1, 1],
  },
  ...(
    [
      ['500', reply(500)],
      ['503 with Retry-After', reply(503, soon)],
      ['a reset', { kind: 'reset', at: 'body' }],
      ['a reset once the import is done', { kind: 'reset', at: 'reply' }],
      ['a reset inside the file', { kind: 'reset', at: 2000 }],
    ] as const
  ).map(([how, fault]): FaultRow => ({
    id: 'F34',
    injected: `${how} after the import's body was sent`,
    faults: [['import', fault]],
    outcome: 'IMPORT_AMBIGUOUS',
    requests: [1, 1, 2, 1, 1],
  })),
  {
    id: 'F35',
    injected: '201 with a page of HTML',
    faults: [['import', reply(201, {}, '<!doctype html>')]],
    outcome: 'imported',
    requests: [1, 1, 2, 1, 1],
    warns: /reply cannot be read/,
  },
  {
    id: 'F36',
    injected: '202 for the import',
    platform: { importStatus: 202 },
    outcome: 'imported',
    requests: [1, 1, 2, 1, 1],
    warns: /not verified/,
  },
  {
    id: 'F37',
    injected: '100 Continue is never said',
    faults: [['import', { kind: 'no-continue' }]],
    outcome: 'imported',
    requests: [1, 1, 2, 1, 1],
  },
]
