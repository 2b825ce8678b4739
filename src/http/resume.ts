import { header, readStatus, redirectTarget, type ReplyHeaders } from './reply.ts'
import type { Fault } from './retry.ts'
import { contentTypeProblem } from './not-csv.ts'

/** What is on disk, and of which object it is the beginning. */
export interface OnDisk {
  readonly bytes: number
  /** Only a strong validator proves that two replies are pieces of one object (RFC 9110, 8.8.1). */
  readonly strongEtag?: string
  readonly total?: number
  readonly encoding?: string
}

export const NOTHING: OnDisk = { bytes: 0 }

/** Asks for the rest, or for all of it should the object have changed. */
export function rangeHeaders({ bytes, strongEtag }: OnDisk): Readonly<Record<string, string>> {
  if (bytes === 0 || strongEtag === undefined) return {}
  return { range: `bytes=${bytes}-`, 'if-range': strongEtag }
}

export interface LinkReply {
  readonly status: number
  readonly headers: ReplyHeaders
  readonly url: URL
}

export type Reading =
  /** The body continues what is on disk; from byte 0 when `disk.bytes` is 0. */
  | { readonly next: 'take'; readonly disk: OnDisk }
  | { readonly next: 'complete' }
  | { readonly next: 'expired' }
  | { readonly next: 'fault'; readonly fault: Fault }
  /** As `fault`, and what is on disk cannot be continued. */
  | { readonly next: 'restart'; readonly fault: Fault }

/** What a reply to a signed link means, given what is on disk. */
export function readReply(reply: LinkReply, disk: OnDisk, where: string): Reading {
  const { status, headers } = reply
  if (status === 200) return readWhole(reply, where)
  if (status === 206) return readRest(reply, disk, where)
  if (status === 416) {
    const total = Number(/^bytes \*\/(\d{1,15})$/.exec(header(headers, 'content-range') ?? '')?.[1])
    const isAll = total > 0 && total === disk.bytes && total === (disk.total ?? total)
    if (isAll && sameObject(headers, disk)) return { next: 'complete' }
    return { next: 'restart', fault: mismatch(where, 'refused the rest of the file (416)') }
  }
  if (EXPIRED.has(status)) return { next: 'expired' }
  const read = readStatus(status, headers, 'of the signed link', reply.url)
  const fault = {
    ...read,
    ...(read.code === 'BAD_RESPONSE' && {
      advice: 'look at the export on the platform, then run the job again',
    }),
    happened: `${where} answered ${status}${redirectTarget(status, headers, reply.url)}`,
    status,
  }
  return { next: 'fault', fault }
}

/** What storage services answer once a signed link is too old. */
const EXPIRED = new Set([400, 401, 403, 410])

function readWhole({ headers }: LinkReply, where: string): Reading {
  const problem = contentTypeProblem(header(headers, 'content-type'), encodingOf(headers))
  if (problem !== undefined) {
    const advice = 'the platform gave no CSV; open the export there and look, then run the job again'
    return {
      next: 'fault',
      fault: { code: 'NOT_CSV', nature: 'final', happened: `${where} sent ${problem}`, advice },
    }
  }
  const total = contentLength(headers)
  const chunked = /(?:^|,)\s*chunked\s*$/i.test(header(headers, 'transfer-encoding') ?? '')
  if (total === undefined && !chunked) {
    const fault: Fault = {
      code: 'DOWNLOAD_UNVERIFIED',
      nature: 'final',
      happened: `${where} tells no length, so that a cut file would look complete`,
      advice: 'nothing was imported; the storage or proxy must send Content-Length or chunked encoding',
    }
    return { next: 'fault', fault }
  }
  const etag = strongEtag(headers)
  return {
    next: 'take',
    disk: {
      bytes: 0,
      encoding: encodingOf(headers),
      ...(total === undefined ? {} : { total }),
      ...(etag === undefined ? {} : { strongEtag: etag }),
    },
  }
}

function readRest({ headers }: LinkReply, disk: OnDisk, where: string): Reading {
  const range = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(header(headers, 'content-range') ?? '')
  const [start, end, total] = (range ?? []).slice(1).map(Number)
  const length = contentLength(headers)
  const fits =
    disk.bytes > 0 &&
    start === disk.bytes &&
    total !== undefined &&
    end === total - 1 &&
    (disk.total ?? total) === total &&
    (length === undefined || length === total - disk.bytes) &&
    strongEtag(headers) === disk.strongEtag &&
    disk.strongEtag !== undefined &&
    encodingOf(headers) === disk.encoding
  return fits
    ? { next: 'take', disk: { ...disk, total } }
    : { next: 'restart', fault: mismatch(where, 'sent a part that does not continue the one on disk (206)') }
}

function mismatch(where: string, happened: string): Fault {
  const advice = 'nothing was imported, run the job again'
  return { code: 'DOWNLOAD_INCOMPLETE', nature: 'unclear', happened: `${where} ${happened}`, advice }
}

function sameObject(headers: ReplyHeaders, { strongEtag: known }: OnDisk): boolean {
  const etag = strongEtag(headers)
  return header(headers, 'etag') === undefined || etag === known
}

function strongEtag(headers: ReplyHeaders): string | undefined {
  const etag = header(headers, 'etag')
  return etag !== undefined && /^"[\x21\x23-\x7e\x80-\xff]{1,256}"$/.test(etag) ? etag : undefined
}

function contentLength(headers: ReplyHeaders): number | undefined {
  const text = header(headers, 'content-length')
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** RFC 9110 section 8.4: the header is a list, which may be empty. */
function encodingOf(headers: ReplyHeaders): string {
  return header(headers, 'content-encoding')?.trim().toLowerCase() || 'identity'
}
