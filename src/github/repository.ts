import { failureReason } from './api-failure.ts'
import { within, type GitHub } from './api.ts'
import { readVisibility, type Visibility } from './event.ts'

/** When a workflow run was created, or why that is not known. */
type RunCreation =
  { readonly known: true; readonly at: Date } | { readonly known: false; readonly reason: string }

/** What GitHub's API says about this repository and run. */
export interface Repository {
  /** The same for every attempt of the run. Needs `actions: read`; only the signal's abort is thrown. */
  runCreation(signal: AbortSignal): Promise<RunCreation>
  /** Any token will do. */
  visibility(signal: AbortSignal): Promise<Visibility | undefined>
}

export function createRepository({ api, owner, repo }: GitHub, runId: number): Repository {
  return {
    async runCreation(signal) {
      try {
        const { data } = await api.rest.actions.getWorkflowRun({
          owner,
          repo,
          run_id: runId,
          request: within(signal),
        })
        const at = new Date(Date.parse(data.created_at)) // NaN for null, which Date would take for 1970
        return Number.isNaN(at.getTime())
          ? { known: false, reason: "GitHub's API answered without a time" }
          : { known: true, at }
      } catch (error) {
        signal.throwIfAborted()
        return { known: false, reason: failureReason(error, 'actions: read') }
      }
    },
    async visibility(signal) {
      const { data } = await api.rest.repos.get({ owner, repo, request: within(signal) })
      return readVisibility(data.visibility)
    },
  }
}
