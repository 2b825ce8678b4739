import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { jsonObject } from '../json-object.ts'
import { jsonReply, type Reply } from '../reply.ts'
import { problem } from './problem.ts'

export type ExportOutcome =
  | { readonly state: 'completed' }
  /** `completed`, but with this instead of a signed link; without a value the link is absent. */
  | { readonly state: 'completed-with'; readonly downloadUrl?: string }
  | { readonly state: 'failed'; readonly reason: string }

interface ExportRules {
  /** The words that the status requests of a job get, in order, before its outcome. */
  readonly statusWords: readonly string[]
  readonly outcome: ExportOutcome
  /** A link to this path that needs no token. */
  readonly sign: (path: string) => string
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

interface ExportJobs {
  /** Answers the request for an export whose body is `text`; `note` is told the fields of a JSON object. */
  start(
    request: IncomingMessage,
    text: string,
    note: (fields: Readonly<Record<string, string>>) => void,
  ): Reply
  /** Answers how far the job is. */
  status(id: string | undefined): Reply
}

interface Job {
  readonly id: string
  polls: number
}

const JSON_TYPE = /^application\/json(; ?charset=utf-8)?$/iu

export function createExportJobs(rules: ExportRules): ExportJobs {
  const jobs = new Map<string, Job>()
  return {
    start(request, text, note) {
      if (!JSON_TYPE.test(request.headers['content-type'] ?? '')) {
        return problem(415, 'unsupported_media_type', 'Content-Type is not application/json')
      }
      const asked = jsonObject(text)
      if (asked === undefined) return problem(400, 'invalid_body', 'The body is not a JSON object')
      note(Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, String(value)])))
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
      const createdAt = new Date(rules.now()).toISOString()
      return jsonReply(201, {
        id: job.id,
        status: 'pending',
        name: asked['name'],
        format: asked['format'],
        createdAt,
      })
    },

    status(id) {
      const job = jobs.get(id ?? '')
      if (job === undefined) return problem(404, 'export_not_found', 'There is no such export')
      const word = rules.statusWords[job.polls++]
      return word === undefined ? outcomeOf(job) : jsonReply(200, { id: job.id, status: word })
    },
  }

  function outcomeOf({ id }: Job): Reply {
    const { outcome } = rules
    switch (outcome.state) {
      case 'completed': {
        const downloadUrl = rules.sign(`/downloads/${id}/utterances.csv`)
        return jsonReply(200, { id, status: 'completed', downloadUrl })
      }
      case 'completed-with':
        return jsonReply(200, { id, status: 'completed', downloadUrl: outcome.downloadUrl })
      case 'failed':
        return jsonReply(200, { id, status: 'failed', reason: outcome.reason })
    }
  }
}
