import { field } from '../http/json.ts'
import { linkProblem, maskLink } from '../http/link.ts'
import type { ApiRequest } from '../http/request.ts'
import type { Log } from '../log.ts'
import { safeText } from '../safe-text.ts'
import type { ExportJob, ExportStatus } from './provider.ts'
import { readId } from './read-id.ts'

/** What the platform says of an export job, as it says it. */
interface StatusReply {
  readonly status: string
  readonly downloadUrl: unknown
  readonly reason: unknown
}

/** Asks for the status of a job, with the right to `scope`. */
export function statusRequest(bot: URL, { id }: ExportJob, scope: string): ApiRequest<StatusReply> {
  return {
    method: 'GET',
    url: new URL(`exports/${encodeURIComponent(id)}`, bot),
    scope,
    expects: 'JSON with the id and status of the export job',
    parse(json) {
      const status = field(json, 'status')
      const other = field(json, 'id') !== undefined && readId(json) !== id
      if (typeof status !== 'string' || status.trim() === '' || other) return undefined
      const reason = REASONS.map((name) => field(json, name)).find((text) => typeof text === 'string')
      return { status, downloadUrl: field(json, 'downloadUrl'), reason }
    },
    refusal: ({ status }) => (status === 404 || status === 410 ? GONE : undefined),
  }
}

const GONE = {
  code: 'EXPORT_FAILED',
  advice: 'the platform does not know the export that it has taken; run the job again',
} as const

const REASONS = ['reason', 'failureReason', 'errorMessage', 'error', 'message']

/** The words of the reply in ours, none of them what somebody may have said; a link is masked. */
export function exportStatusOf(reply: StatusReply, baseUrl: URL, log: Log): ExportStatus {
  const word = safeWord(reply.status)
  if (word === 'failed') {
    return {
      state: 'failed',
      reason: typeof reply.reason === 'string' ? safeReason(reply.reason) : 'no reason given',
    }
  }
  if (word !== 'completed') return { state: 'pending', word }
  const { downloadUrl } = reply
  if (downloadUrl === undefined || downloadUrl === null || downloadUrl === '') {
    return { state: 'linkless', problem: 'without a downloadUrl' }
  }
  if (typeof downloadUrl !== 'string' || !URL.canParse(downloadUrl)) {
    return { state: 'linkless', problem: 'with a downloadUrl that is no URL' }
  }
  const url = new URL(downloadUrl)
  log.mask(downloadUrl)
  maskLink(url, log)
  const problem = linkProblem(url, baseUrl)
  if (problem !== undefined) {
    return { state: 'linkless', problem: `with a downloadUrl that leads to ${problem}` }
  }
  return { state: 'completed', download: url }
}

function safeWord(text: string): string {
  return NO_STATUS.test(text) ? `a text of ${text.length} characters` : safeText(text, 40)
}

/** More than four words, an address or five digits: no status, but perhaps what somebody said. */
const NO_STATUS = /(?:\S+\s+){4}\S|@|(?:\d[\s().-]*){5}/u

function safeReason(text: string): string {
  return safeText(text.slice(0, LONGEST_REASON).replaceAll(NOT_TO_TELL, '…'))
}

/** UTF-16 code units. */
const LONGEST_REASON = 2_000
/** What gives a link or an address away, or may be what somebody said: quotations, and numbers as long as a phone's. */
const NOT_TO_TELL = /"[^"]*"?|“[^”]*”?|«[^»]*»?|(?<!\p{L})'[^']*'?|\S*(?::\/\/|@)\S*|(?:\d[\s().-]*){6,}\d/gu

/** Whether a status is known for a job that is under way, in any letter case. */
export function isKnownPending(word: string): boolean {
  return PENDING.has(word.toLowerCase())
}

const PENDING = new Set([
  'pending',
  'queued',
  'created',
  'accepted',
  'submitted',
  'scheduled',
  'started',
  'running',
  'processing',
  'in_progress',
  'in-progress',
  'inprogress',
])
