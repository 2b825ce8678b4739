import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { deliver } from './deliver.ts'
import { createFaults, scriptedReply, type Fault, type FaultScript } from './faults.ts'
import { listen, type LoopbackOptions } from './loopback.ts'
import { createExportJobs, type ExportOutcome } from './platform/export-jobs.ts'
import { createImports, type AcceptedImport } from './platform/imports.ts'
import { problem } from './platform/problem.ts'
import { bodyOf, breakOff, breaksOff } from './platform/request-faults.ts'
import { serveFile, type Served } from './platform/served-file.ts'
import { createSignedLinks } from './platform/signed-links.ts'
import { storageError } from './platform/storage-error.ts'
import { createTokenIssuer, type Scope } from './platform/token-issuer.ts'
import { drain, readText } from './read-body.ts'
import type { Reply } from './reply.ts'
import { sampleCsv } from './samples.ts'

export type Endpoint = 'token' | 'export' | 'status' | 'download' | 'import'

export interface PlatformOptions extends LoopbackOptions {
  readonly botId?: string
  readonly clientId?: string
  readonly clientSecret?: string
  /** What the client may ask for; both by default. */
  readonly clientScopes?: readonly Scope[]
  /** When more is asked for than the client may: `refuse` (400 invalid_scope), or `narrow` the token silently. */
  readonly excessScope?: 'refuse' | 'narrow'
  /** `expires_in` of a token, in seconds. */
  readonly tokenLifeS?: number
  /** What is exported: the bytes, or the path of a file. Default: the generated sample. */
  readonly csv?: Uint8Array | string
  /** The words that the status requests of a job get, in order, before its outcome. */
  readonly statusWords?: readonly string[]
  readonly exportOutcome?: ExportOutcome
  readonly linkLifeMs?: number
  /** Larger imports are refused with 413. */
  readonly largestImport?: number
  /** Whether an import must have an `intent` column; it must, unless this is false. */
  readonly wantsIntent?: boolean
  /** Whether a version name may be imported once only (409), or again. */
  readonly versionNames?: 'unique' | 'any'
  /** Status of an accepted import. */
  readonly importStatus?: 200 | 201 | 202
  /** How far an imported CSV is read: every record, or the header alone. */
  readonly inspects?: 'records' | 'header'
  /** Imports are kept in this folder, each in a file of its own. */
  readonly importsFolder?: string
  /** Milliseconds since the epoch, for the life of tokens and links. */
  readonly now?: () => number
}

interface RecordedRequest {
  /** Undefined for a path that the platform does not have. */
  readonly endpoint: Endpoint | undefined
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** Bytes of the body that have arrived. */
  readonly bytes: number
  /** Whether the whole body has arrived. */
  readonly complete: boolean
  /** The fields of a form or of a JSON object; of an imported file, its sha256. */
  readonly fields: Readonly<Record<string, string>>
  /** Status of the reply; undefined when there was none. */
  readonly status: number | undefined
}

export interface Platform extends AsyncDisposable, FaultScript<Endpoint> {
  readonly origin: string
  readonly botId: string
  readonly clientId: string
  readonly clientSecret: string
  readonly requests: readonly RecordedRequest[]
  readonly imports: readonly AcceptedImport[]
  requestsTo(endpoint: Endpoint): readonly RecordedRequest[]
  /** Every token given out so far is worthless from now on. */
  revokeTokens(): void
  /** Every link given out so far has expired. */
  expireLinks(): void
  /** How downloads are served from now on. */
  serve(changes: Partial<Served>): void
  /** Forgets requests and imports, not faults, tokens and jobs. */
  forget(): void
}

type Recording = { -readonly [Key in keyof RecordedRequest]: RecordedRequest[Key] }

/** What an endpoint is asked. */
interface Call {
  readonly request: IncomingMessage
  readonly url: URL
  readonly ids: readonly string[]
  readonly recording: Recording
  readonly body: () => AsyncGenerator<Buffer>
}

const ID = '[A-Za-z0-9_-]{1,64}'
const ROUTES: readonly (readonly [Endpoint, string, RegExp])[] = [
  ['token', 'POST', /^\/oauth\/token$/u],
  ['export', 'POST', new RegExp(`^/api/v2/bots/(${ID})/exports$`, 'u')],
  ['status', 'GET', new RegExp(`^/api/v2/bots/(${ID})/exports/(${ID})$`, 'u')],
  ['import', 'POST', new RegExp(`^/api/v2/bots/(${ID})/imports$`, 'u')],
  ['download', 'GET', new RegExp(`^/downloads/(${ID})/utterances\\.csv$`, 'u')],
]

/** A stand-in for the bot platform's API on loopback, which refuses every request that the API does not have. */
export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const {
    botId = 'demo-bot',
    clientId = 'demo-client',
    // The secret holds what a form must encode: whoever forgets to is refused.
    clientSecret = 'demo secret+with/&=%25ü',
    statusWords = ['pending', 'processing'],
    linkLifeMs = 15 * 60 * 1000,
    now = Date.now,
  } = options
  const faults = createFaults<Endpoint>()
  const requests: Recording[] = []
  const tokens = createTokenIssuer({
    clientId,
    clientSecret,
    clientScopes: options.clientScopes ?? ['bot:export:read', 'bot:import:write'],
    excessScope: options.excessScope ?? 'refuse',
    tokenLifeS: options.tokenLifeS ?? 3600,
    now,
  })
  const links = createSignedLinks(() => server.origin, linkLifeMs, now)
  const jobs = createExportJobs({
    statusWords,
    outcome: options.exportOutcome ?? { state: 'completed' },
    sign: links.sign,
    now,
  })
  let served: Served = {
    csv: options.csv ?? Buffer.from(sampleCsv()),
    etag: 'strong',
    ranges: 'served',
    framing: 'length',
    headers: {},
  }
  const imports = createImports({
    form: {
      inspects: options.inspects ?? 'records',
      wantsIntent: options.wantsIntent ?? true,
      ...(options.importsFolder === undefined ? {} : { importsFolder: options.importsFolder }),
    },
    largest: options.largestImport ?? 2 ** 31,
    versionNames: options.versionNames ?? 'any',
    status: options.importStatus ?? 201,
  })

  const server = await listen(async (request, response, awaitsContinue) => {
    const url = new URL(request.url ?? '/', 'http://platform')
    const route = ROUTES.find(([, method, path]) => method === request.method && path.test(url.pathname))
    const endpoint = route?.[0]
    const [, ...ids] = route?.[2].exec(url.pathname) ?? []
    const recording = record(request, url, endpoint)
    const fault: Fault = endpoint === undefined ? { kind: 'pass' } : faults.next(endpoint)
    const body = () => {
      if (awaitsContinue && fault.kind !== 'no-continue') response.writeContinue()
      return bodyOf(request, fault, recording)
    }
    if (breaksOff(fault, 'headers')) return breakOff(fault, request, response)
    if (breaksOff(fault, 'body')) {
      await drain(body())
      return breakOff(fault, request, response)
    }
    if (fault.kind === 'expire') {
      tokens.revoke(request)
      links.expire(url)
    }
    if (fault.kind === 'reply' && fault.at !== 'headers') await drain(body())
    const reply =
      fault.kind === 'reply'
        ? scriptedReply(fault)
        : await answer(endpoint, { request, url, ids, recording, body })
    if (breaksOff(fault, 'reply')) return breakOff(fault, request, response)
    recording.status = reply.status
    // A client that is refused before its body was taken may send it all the same: this connection is of no more use.
    if (request.method === 'POST' && !request.complete) response.setHeader('connection', 'close')
    await deliver(reply, fault, response)
  }, options)

  return {
    origin: server.origin,
    botId,
    clientId,
    clientSecret,
    requests,
    imports: imports.accepted,
    requestsTo: (endpoint) => requests.filter((request) => request.endpoint === endpoint),
    script: faults.script,
    always: faults.always,
    revokeTokens: tokens.revokeAll,
    expireLinks: links.expireAll,
    serve: (changes) => void (served = { ...served, ...changes }),
    forget() {
      requests.length = 0
      imports.forget()
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }

  async function answer(endpoint: Endpoint | undefined, call: Call): Promise<Reply> {
    switch (endpoint) {
      case 'token':
        return tokens.give(call.request, await readText(call.body()), (fields) => {
          call.recording.fields = Object.fromEntries(fields)
        })
      case 'export':
        return startExport(call)
      case 'status':
        return exportStatus(call)
      case 'download':
        return download(call)
      case 'import':
        return takeImport(call)
      case undefined:
        return problem(404, 'not_found', 'There is nothing here')
    }
  }

  async function startExport(call: Call): Promise<Reply> {
    const text = await readText(call.body())
    return (
      refusal(call, 'bot:export:read') ??
      jobs.start(call.request, text, (fields) => {
        call.recording.fields = fields
      })
    )
  }

  async function exportStatus(call: Call): Promise<Reply> {
    return refusal(call, 'bot:export:read') ?? jobs.status(call.ids[1])
  }

  async function download({ request, url }: Call): Promise<Reply> {
    if (request.headers.authorization !== undefined) {
      return storageError(400, 'InvalidArgument', 'Only one auth mechanism is allowed: the link is signed')
    }
    return links.refusal(url) ?? serveFile(request, served)
  }

  async function takeImport(call: Call): Promise<Reply> {
    const { request, body, recording } = call
    return (
      refusal(call, 'bot:import:write') ??
      imports.take(request, body, (field, value) => {
        recording.fields = { ...recording.fields, [field]: value }
      })
    )
  }

  /** Why the token or the bot in the path is not the right one; undefined when both are. */
  function refusal({ request, ids }: Call, needed: Scope): Reply | undefined {
    const refused = tokens.refusal(request, needed)
    if (refused !== undefined) return refused
    return ids[0] === botId ? undefined : problem(404, 'bot_not_found', 'There is no such bot')
  }

  function record(request: IncomingMessage, url: URL, endpoint: Endpoint | undefined): Recording {
    const recording: Recording = {
      endpoint,
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      bytes: 0,
      complete: false,
      fields: {},
      status: undefined,
    }
    requests.push(recording)
    return recording
  }
}
