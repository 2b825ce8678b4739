import { ActionError } from '../errors.ts'
import { place } from '../http/fault.ts'
import { field, parseJson } from '../http/json.ts'
import { header, readStatus, redirectTarget } from '../http/reply.ts'
import type { Fault } from '../http/retry.ts'
import type { UploadEnd } from '../http/upload.ts'
import { seconds } from '../wording.ts'
import type { Imported, ImportRequest } from './provider.ts'
import { readId } from './read-id.ts'

type Verdict =
  | { readonly kind: 'imported'; readonly imported: Imported; readonly remark?: string }
  /** The platform took nothing, and may take it the next time unless the fault is final. */
  | { readonly kind: 'refused'; readonly fault: Fault }
  /** It took nothing, and may take it with another token. */
  | { readonly kind: 'unauthorised'; readonly fault: Fault }
  /** Something on the way knows no `Expect` (417), which it says before it takes the body. */
  | { readonly kind: 'expectation' }
  /** It may have taken the file, or the sending was stopped: there is no other try. */
  | { readonly kind: 'over'; readonly error: unknown }

/** What the verdict names of the place that the file was sent to. */
interface JudgedTarget {
  readonly url: URL
  readonly scope: string
  readonly timeoutMs: number
}

/** What the end of an upload says of the import. `asked`: whether `Expect` asked before the body was sent. */
export function judgeImport(
  end: UploadEnd,
  request: ImportRequest,
  target: JudgedTarget,
  asked: boolean,
): Verdict {
  const where = place('POST', target.url)
  if (end.kind === 'answered') return judgeReply(end, where, request, target, asked)
  if (end.kind === 'broken') {
    if (end.body === 'none') return { kind: 'refused', fault: end.fault }
    return { kind: 'over', error: ambiguous(end.fault.happened, request, end.fault.cause) }
  }
  const { body, error } = end
  if (body === 'none') return { kind: 'over', error }
  if (isLate(error)) {
    const happened = `${where} was not finished in ${seconds(target.timeoutMs)} (import-timeout)`
    return { kind: 'over', error: ambiguous(happened, request) }
  }
  const when = body === 'all' ? 'before the answer to the file came' : 'while the file was being sent'
  return { kind: 'over', error: ambiguous(`${where} was ended ${when}`, request, error) }
}

/** The sentence of that error says that nothing was imported, so it may not stand once something was sent that might have been. */
function isLate(error: unknown): boolean {
  return error instanceof ActionError && error.code === 'IMPORT_TIMEOUT'
}

function judgeReply(
  { status, headers, text, body }: Extract<UploadEnd, { kind: 'answered' }>,
  where: string,
  request: ImportRequest,
  { url, scope }: JudgedTarget,
  asked: boolean,
): Verdict {
  const happened = `${where} answered ${status}${redirectTarget(status, headers, url)}`
  if (status >= 200 && status < 300) {
    if (body === 'all') return judgeSuccess(status, text, happened, request)
    if (body === 'none') return { kind: 'refused', fault: { ...UNASKED, happened, status } }
    return { kind: 'over', error: ambiguous(`${happened} before it was sent the whole file`, request) }
  }
  if (status === 401) {
    // Whoever refuses a token says how to sign in (RFC 9110, 15.5.2); any other 401 may come from behind the import (F10).
    if (body !== 'none' && header(headers, 'www-authenticate') === undefined) {
      return { kind: 'over', error: ambiguous(`${happened} without WWW-Authenticate`, request) }
    }
    return { kind: 'unauthorised', fault: { ...readStatus(status, headers, scope, url), happened, status } }
  }
  if (status === 417 && asked && body === 'none') return { kind: 'expectation' }
  const refusal = REFUSALS.get(status)
  if (refusal !== undefined) {
    const fault: Fault = { ...refusal, nature: 'final', happened: happened + detail(text), status }
    return { kind: 'refused', fault }
  }
  const fault: Fault = { ...readStatus(status, headers, scope, url), happened, status }
  const isUnclear = fault.nature === 'unclear' || SEEN_ELSEWHERE.has(status)
  if (isUnclear && body !== 'none') return { kind: 'over', error: ambiguous(happened, request) }
  if (fault.code === 'BAD_RESPONSE' && status >= 400) {
    return { kind: 'refused', fault: { ...fault, ...REJECTED, happened: happened + detail(text) } }
  }
  return { kind: 'refused', fault }
}

/** A success before the file was sent is not that of the import. There is no receipt that it was sent, either. */
const UNASKED: Pick<Fault, 'code' | 'nature' | 'advice'> = {
  code: 'BAD_RESPONSE',
  nature: 'final',
  advice: 'nothing was sent yet, so nothing was imported; check that base-url is the platform itself',
}

/** Statuses after which the result of a POST that took place is to be fetched with GET (RFC 9110, 15.4.2 to 15.4.4). */
const SEEN_ELSEWHERE = new Set([301, 302, 303])

const ENRICHED_CSV = 'the enriched CSV is in the artifact, or at csv-path where there is none'

const REJECTED: Pick<Fault, 'code' | 'advice'> = {
  code: 'IMPORT_REJECTED',
  advice: `${ENRICHED_CSV}: look at what the platform requires of an import, and compare`,
}

const REFUSALS: ReadonlyMap<number, Pick<Fault, 'code' | 'advice'>> = new Map([
  [404, { code: 'IMPORT_REJECTED', advice: `check bot-id and base-url; ${ENRICHED_CSV}` }],
  [
    409,
    {
      code: 'IMPORT_REJECTED',
      advice:
        'the platform already has a version of this name or is at work on another import; look there before another run',
    },
  ],
  [
    413,
    {
      code: 'IMPORT_TOO_LARGE',
      advice: `the file is above what the platform takes; have the limit raised, or import it in parts: ${ENRICHED_CSV}`,
    },
  ],
])

/**
 * What a success says of the import: 201 and 204 that it took place, whatever their body (RFC 9110, 15.3.2 and 15.3.5),
 * 202 that it will, 200 only with the JSON of the platform, since any page on the way answers 200, too.
 */
function judgeSuccess(
  status: number,
  text: string | undefined,
  happened: string,
  request: ImportRequest,
): Verdict {
  const json = text === undefined ? undefined : parseJson(text)?.value
  const isReadable = typeof json === 'object' && json !== null && !Array.isArray(json)
  const id = readId(json)
  const done = { kind: 'imported' as const, imported: id === undefined ? {} : { id } }
  switch (status) {
    case 200:
      return isReadable ? done : { kind: 'over', error: ambiguous(`${happened} without JSON`, request) }
    case 201:
    case 204:
      if (isReadable) return done
      return {
        ...done,
        remark: `${happened}: the file is imported, but the reply cannot be read, so there is no import id`,
      }
    case 202:
      return {
        ...done,
        remark: `${happened}: the import is accepted, but whether it completes was not verified`,
      }
    default:
      return { kind: 'over', error: ambiguous(happened, request) }
  }
}

function ambiguous(happened: string, { versionName }: ImportRequest, cause?: unknown): ActionError {
  return new ActionError(
    'IMPORT_AMBIGUOUS',
    `${happened}, so it is not known whether the import took place; look on the platform for the version ${versionName} before another run`,
    { cause },
  )
}

/** What a refusal says about the file, if it is a number or an identifier. */
function detail(text: string | undefined): string {
  const json = text === undefined ? undefined : parseJson(text)?.value
  const code = field(json, 'code')
  const row = field(json, 'row')
  return [
    ...(typeof code === 'string' && /^[A-Za-z][A-Za-z0-9_]{2,40}$/.test(code) ? [` ${code}`] : []),
    ...(typeof row === 'number' && Number.isSafeInteger(row) && row >= 0 ? [` for record ${row}`] : []),
  ].join('')
}
