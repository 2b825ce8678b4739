import type { ActionError } from '../errors.ts'

/** An asynchronous export on the platform. */
export interface ExportJob {
  readonly id: string
}

export type ExportStatus =
  | { readonly state: 'pending'; readonly word: string }
  | { readonly state: 'completed'; readonly download: URL }
  /** Completed, but the link to the file is missing or must not be followed. */
  | { readonly state: 'linkless'; readonly problem: string }
  | { readonly state: 'failed'; readonly reason: string }
  /** The reply made no sense; asking again may help. */
  | { readonly state: 'unreadable'; readonly error: ActionError }

/** The raw export on disk, proved complete. */
export interface RawCsv {
  readonly path: string
  readonly bytes: number
}

/** What is imported: the file, and the names the training version gets. */
export interface ImportRequest {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  readonly versionName: string
  readonly versionTag: string
  /**
   * Runs once, just before the first byte of the file leaves, so that a receipt can be published. If it fails, nothing is
   * imported.
   */
  readonly beforeBody: (signal: AbortSignal) => Promise<void>
}

export interface Imported {
  /** As the platform gave it; absent when it gave none. */
  readonly id?: string
}

/** One bot platform: sign in, and four verbs. */
export interface Provider {
  /** Gets a token now, so that wrong credentials end the run before any work. */
  signIn(signal: AbortSignal): Promise<void>
  startExport(signal: AbortSignal): Promise<ExportJob>
  exportStatus(job: ExportJob, signal: AbortSignal): Promise<ExportStatus>
  /** Downloads to `path`; `freshLink` is asked for another link when the first one has expired. */
  download(link: URL, path: string, freshLink: FreshLink, signal: AbortSignal): Promise<RawCsv>
  /** Of all its POSTs at most one succeeds or ends unknown; `IMPORT_AMBIGUOUS` when it is unknown. */
  importCsv(request: ImportRequest, signal: AbortSignal): Promise<Imported>
}

export type FreshLink = (signal: AbortSignal) => Promise<URL>
