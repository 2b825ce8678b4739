import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { ArtifactStore } from './artifact.ts'

/** `sent` just before the import's first byte; then how it ended, if that is known. */
type ReceiptState = 'sent' | 'done' | 'refused'

interface Receipt {
  readonly versionName: string
  readonly csvSha256: string
  readonly importId?: string
}

/** What earlier attempts of this run say about their import. */
export type EarlierImport = 'none' | 'done' | 'unknown'

/** Keeps an import from being repeated when a job is run again. */
export interface Receipts {
  earlierImport(signal: AbortSignal): Promise<EarlierImport>
  publish(state: ReceiptState, receipt: Receipt, signal: AbortSignal): Promise<void>
}

export function createReceipts(
  store: ArtifactStore,
  artifactName: string,
  attempt: number,
  folder: string,
): Receipts {
  return {
    async earlierImport(signal) {
      return attempt > 1 ? judge(await store.names(signal), artifactName, attempt) : 'none'
    },

    async publish(state, receipt, signal) {
      const own = await mkdtemp(join(folder, 'receipt-'))
      try {
        const path = join(own, `${artifactName}-receipt-${attempt}-${state}`)
        await writeFile(path, `${JSON.stringify({ schema: 1, state, ...receipt })}\n`, { mode: 0o600 })
        await store.storeFile(path, signal)
      } finally {
        await rm(own, { recursive: true, force: true })
      }
    },
  }
}

/** `done` settles it; else an attempt that sent and does not say how that ended leaves it unknown. */
function judge(names: readonly string[], artifactName: string, attempt: number): EarlierImport {
  const states = new Map<number, Set<string>>()
  for (const name of names) {
    const match = /^(.*)-receipt-(\d+)-(sent|done|refused)(?:-\d+)?$/u.exec(name)
    const of = Number(match?.[2])
    if (match?.[1] !== artifactName || of >= attempt) continue
    states.set(of, (states.get(of) ?? new Set()).add(match[3] ?? ''))
  }
  const attempts = [...states.values()]
  if (attempts.some((seen) => seen.has('done'))) return 'done'
  return attempts.some((seen) => seen.has('sent') && !seen.has('refused')) ? 'unknown' : 'none'
}
