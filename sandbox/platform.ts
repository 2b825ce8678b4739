import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { deliver, reset } from './deliver.ts'
import { createFaults, scriptedReply, type Fault, type FaultScript } from './faults.ts'
import { readImportForm, UnfitField, type ImportForm, type ImportRules } from './import-form.ts'
import { jsonObject } from './json-object.ts'
import { listen, type LoopbackOptions } from './loopback.ts'
import { formBoundary, formParts, MalformedForm } from './multipart-form.ts'
import { readText } from './read-body.ts'
import { jsonReply, type Reply } from './reply.ts'
import { sampleCsv } from './samples.ts'
import { serveFile, storageError, type Served } from './served-file.ts'
import { createSignedLinks } from './signed-links.ts'
import { createTokenIssuer, type Scope } from './token-issuer.ts'

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
  /** The platform wants an `intent` column; false does without. */
  readonly wantsIntent?: boolean
  /** Whether a version name may be imported once only (409), or again. */
  readonly versionNames?: 'unique' | 'any'
  /** Status of an accepted import. */
  readonly importStatus?: 200 | 201 | 202
  /** How far an imported CSV is read: every record, or the header alone. */
  readonly inspects?: 'records' | 'header'
  /** Imports are kept in this folder, as `<import id>.csv`. */
  readonly importsFolder?: string
  /** Milliseconds since the epoch, for the life of tokens and links. */
  readonly now?: () => number
}

type ExportOutcome =
  | { readonly state: 'completed' }
  /** `completed`, but with this instead of a signed link; without a value the link is absent. */
  | { readonly state: 'completed-with'; readonly downloadUrl?: string }
  | { readonly state: 'failed'; readonly reason: string }

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

/** A training version that the platform has accepted. */
interface AcceptedImport extends ImportForm {
  readonly id: string
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

interface Job {
  readonly id: string
  polls: number
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

/** A refusal, thrown by whatever step of an endpoint finds the reason. */
class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly reply: Reply

  constructor(reply: Reply) {
    super(`Refused with status ${reply.status}`)
    this.reply = reply
  }
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
  const imports: AcceptedImport[] = []
  const jobs = new Map<string, Job>()
  const tokens = createTokenIssuer({
    clientId,
    clientSecret,
    clientScopes: options.clientScopes ?? ['bot:export:read', 'bot:import:write'],
    excessScope: options.excessScope ?? 'refuse',
    tokenLifeS: options.tokenLifeS ?? 3600,
    now,
  })
  const links = createSignedLinks(() => server.origin, linkLifeMs, now)
  let served: Served = {
    csv: options.csv ?? Buffer.from(sampleCsv()),
    etag: 'strong',
    ranges: 'served',
    framing: 'length',
    headers: {},
  }
  const importRules: ImportRules = {
    inspects: options.inspects ?? 'records',
    wantsIntent: options.wantsIntent ?? true,
    ...(options.importsFolder === undefined ? {} : { importsFolder: options.importsFolder }),
  }

  const server = await listen(async (request, response, awaitsContinue) => {
    const url = new URL(request.url ?? '/', 'http://platform')
    const route = ROUTES.find(([, method, path]) => method === request.method && path.test(url.pathname))
    const endpoint = route?.[0]
    const [, ...ids] = route?.[2].exec(url.pathname) ?? []
    const recording = record(request, url, endpoint)
    const fault: Fault = endpoint === undefined ? { kind: 'pass' } : faults.next(endpoint)
    const body = () => {
      if (awaitsContinue && fault.kind !== 'no-continue') response.writeContinue()
      return bodyOf(request, recording, fault)
    }
    if (breaksOff(fault, 'headers')) return breakOff(fault, request, response)
    if (breaksOff(fault, 'body')) await drain(body())
    if (breaksOff(fault, 'body')) return breakOff(fault, request, response)
    if (fault.kind === 'expire') {
      tokens.revoke(request)
      links.expire(url)
    }
    const reply =
      fault.kind === 'reply'
        ? await scripted(fault, body)
        : await answer(endpoint, { request, url, ids, recording, body }).catch(refused)
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
    imports,
    requestsTo: (endpoint) => requests.filter((request) => request.endpoint === endpoint),
    script: faults.script,
    always: faults.always,
    revokeTokens: tokens.revokeAll,
    expireLinks: links.expireAll,
    serve: (changes) => void (served = { ...served, ...changes }),
    forget() {
      requests.length = 0
      imports.length = 0
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }

  async function answer(endpoint: Endpoint | undefined, call: Call): Promise<Reply> {
    switch (endpoint) {
      case 'token':
        return giveToken(call)
      case 'export':
        return startExport(call)
      case 'status':
        return exportStatus(call)
      case 'download':
        return download(call)
      case 'import':
        return acceptImport(call)
      case undefined:
        return problem(404, 'not_found', 'There is nothing here')
    }
  }

  async function giveToken({ request, body, recording }: Call): Promise<Reply> {
    return tokens.give(request, await readText(body()), (fields) => {
      recording.fields = Object.fromEntries(fields)
    })
  }

  async function startExport({ request, ids, body, recording }: Call): Promise<Reply> {
    const text = await readText(body())
    mayUse(request, 'bot:export:read')
    knowsBot(ids[0])
    if (!/^application\/json(; ?charset=utf-8)?$/iu.test(request.headers['content-type'] ?? '')) {
      return problem(415, 'unsupported_media_type', 'Content-Type is not application/json')
    }
    const asked = jsonObject(text)
    if (asked === undefined) return problem(400, 'invalid_body', 'The body is not a JSON object')
    recording.fields = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, String(value)]))
    const exact = asked['name'] === 'batch_ner_export' && asked['format'] === 'csv'
    if (!exact || Object.keys(asked).length !== 2) {
      return problem(
        400,
        'invalid_body',
        'An export has the name batch_ner_export, the format csv, and nothing else',
      )
    }
    const job: Job = { id: `exp_${randomBytes(6).toString('hex')}`, polls: 0 }
    jobs.set(job.id, job)
    const createdAt = new Date(now()).toISOString()
    return jsonReply(201, {
      id: job.id,
      status: 'pending',
      name: asked['name'],
      format: asked['format'],
      createdAt,
    })
  }

  async function exportStatus({ request, ids }: Call): Promise<Reply> {
    mayUse(request, 'bot:export:read')
    knowsBot(ids[0])
    const job = jobs.get(ids[1] ?? '')
    if (job === undefined) return problem(404, 'export_not_found', 'There is no such export')
    const word = statusWords[job.polls++]
    if (word !== undefined) return jsonReply(200, { id: job.id, status: word })
    const outcome = options.exportOutcome ?? { state: 'completed' }
    switch (outcome.state) {
      case 'completed':
        return jsonReply(200, {
          id: job.id,
          status: 'completed',
          downloadUrl: links.sign(`/downloads/${job.id}/utterances.csv`),
        })
      case 'completed-with':
        return jsonReply(200, { id: job.id, status: 'completed', downloadUrl: outcome.downloadUrl })
      case 'failed':
        return jsonReply(200, { id: job.id, status: 'failed', reason: outcome.reason })
    }
  }

  async function download({ request, url }: Call): Promise<Reply> {
    if (request.headers.authorization !== undefined) {
      return storageError(400, 'InvalidArgument', 'Only one auth mechanism is allowed: the link is signed')
    }
    const refusal = links.refusal(url)
    if (refusal !== undefined) return refusal
    return serveFile(request, served)
  }

  async function acceptImport({ request, ids, body, recording }: Call): Promise<Reply> {
    mayUse(request, 'bot:import:write')
    knowsBot(ids[0])
    const announced = Number(request.headers['content-length'] ?? Number.NaN)
    if (!Number.isSafeInteger(announced)) {
      return problem(411, 'length_required', 'An import has a Content-Length')
    }
    if (announced > (options.largestImport ?? 2 ** 31)) {
      return problem(413, 'import_too_large', 'The import is too large')
    }
    const boundary = formBoundary(request.headers['content-type'] ?? '')
    if (boundary === undefined)
      return problem(415, 'unsupported_media_type', 'The body is not multipart/form-data')
    const bytes = body()
    try {
      const form = await readImportForm(formParts(bytes, boundary), importRules, (field, value) => {
        recording.fields = { ...recording.fields, [field]: value }
      })
      return accept(form)
    } catch (error) {
      await drain(bytes)
      if (error instanceof MalformedForm) return problem(400, 'invalid_form', error.message)
      if (!(error instanceof UnfitField)) throw error
      return jsonReply(422, { code: 'invalid_import', message: error.message, field: error.field })
    }
  }

  function accept(form: ImportForm): Reply {
    if (options.versionNames === 'unique' && imports.some((earlier) => earlier.name === form.name)) {
      return problem(409, 'version_exists', 'A version of this name exists')
    }
    const id = `imp_${randomBytes(6).toString('hex')}`
    imports.push({ id, ...form })
    return jsonReply(options.importStatus ?? 201, { id, name: form.name, status: 'accepted' })
  }

  function mayUse(request: IncomingMessage, needed: Scope): void {
    const refusal = tokens.refusal(request, needed)
    if (refusal !== undefined) throw new Refusal(refusal)
  }

  function knowsBot(id: string | undefined): void {
    if (id !== botId) throw new Refusal(problem(404, 'bot_not_found', 'There is no such bot'))
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

function breaksOff(fault: Fault, step: 'headers' | 'body' | 'reply'): boolean {
  return (fault.kind === 'reset' || fault.kind === 'silence') && fault.at === step
}

async function breakOff(fault: Fault, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (fault.kind === 'reset') reset(request)
  else if (!response.destroyed) await once(response, 'close')
}

async function scripted(
  fault: Extract<Fault, { kind: 'reply' }>,
  body: () => AsyncIterable<Buffer>,
): Promise<Reply> {
  if (fault.at !== 'headers') await drain(body())
  return scriptedReply(fault)
}

async function drain(body: AsyncIterable<Buffer>): Promise<void> {
  for await (const unread of body) void unread
}

function refused(error: unknown): Reply {
  if (error instanceof Refusal) return error.reply
  throw error
}

async function* bodyOf(request: IncomingMessage, recording: Recording, fault: Fault): AsyncGenerator<Buffer> {
  const limit = fault.kind === 'reset' && typeof fault.at === 'number' ? fault.at : Infinity
  for await (const chunk of request as AsyncIterable<Buffer>) {
    const taken = chunk.subarray(0, limit - recording.bytes)
    recording.bytes += taken.length
    yield taken
    if (recording.bytes < limit) continue
    reset(request)
    throw new Error('The connection was reset as scripted')
  }
  recording.complete = request.complete
}

function problem(status: number, code: string, message: string): Reply {
  return jsonReply(status, { code, message })
}
