import { getOctokit } from '@actions/github'

import type { RunContext } from './event.ts'

/** What GitHub's API says about this repository and run. */
export interface Repository {
  /** When the workflow run was created: the same for every attempt. Needs `actions: read`. */
  runCreatedAt(signal: AbortSignal): Promise<Date>
  /** `public`, `private` or `internal`; any token may ask. */
  visibility(signal: AbortSignal): Promise<string | undefined>
}

const REQUEST_TIMEOUT_MS = 30_000

export function createRepository(token: string, { owner, repo, runId }: RunContext): Repository {
  const octokit = getOctokit(token)
  const request = (signal: AbortSignal) => ({
    signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]),
  })
  return {
    async runCreatedAt(signal) {
      const { data } = await octokit.rest.actions.getWorkflowRun({
        owner,
        repo,
        run_id: runId,
        request: request(signal),
      })
      return new Date(data.created_at)
    },
    async visibility(signal) {
      const { data } = await octokit.rest.repos.get({ owner, repo, request: request(signal) })
      return data.visibility
    },
  }
}
