import { env } from 'node:process'

import { realClock as clock } from './clock.ts'
import { ActionError } from './errors.ts'
import { createArtifactClient } from './github/artifact-client.ts'
import { createArtifactStore, type ArtifactStore } from './github/artifact.ts'
import { isEnterpriseServer, type RunContext } from './github/event.ts'
import type { Inputs } from './inputs.ts'
import type { Journal } from './journal.ts'

interface ArtifactStores {
  readonly files: ArtifactStore
  /** Kept as long as the repository keeps artifacts: GitHub lets a run be run again for 30 days. */
  readonly receipts: ArtifactStore
}

/** Detected before any work, so that nobody waits for an export that cannot be kept. */
export function openArtifactStores(
  { imports, retentionDays }: Inputs,
  context: RunContext,
  runUrl: string,
  { log }: Journal,
): ArtifactStores | undefined {
  if (isEnterpriseServer(context.serverUrl)) {
    log.warning(
      `GitHub Enterprise Server has no artifact service that this action can use: the files are at csv-path and report-path until the job ends${imports ? ', and a re-run of this job imports again' : ''}.`,
    )
    return undefined
  }
  if ((env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '' || (env['ACTIONS_RESULTS_URL'] ?? '') === '') {
    if (imports) {
      throw new ActionError(
        'ARTIFACT',
        'This runner offers no artifact service (ACTIONS_RUNTIME_TOKEN or ACTIONS_RESULTS_URL is not set), and without one nothing is imported. Run this as a step of a workflow on GitHub, or with dry-run: true.',
      )
    }
    log.warning('This runner offers no artifact service: the files are at csv-path and report-path.')
    return undefined
  }
  const client = createArtifactClient()
  const options = { runUrl, tryTimeoutMs: ARTIFACT_TRY_MS }
  return {
    files: createArtifactStore(
      client,
      { ...options, ...(retentionDays !== undefined && { retentionDays }) },
      clock,
      log,
    ),
    receipts: createArtifactStore(client, options, clock, log),
  }
}

/** Longest time for one try of one artifact. */
const ARTIFACT_TRY_MS = 15 * 60_000
