/** An asynchronous export on the platform. */
export interface ExportJob {
  readonly id: string
}

export type ExportStatus =
  | { readonly state: 'pending'; readonly word: string }
  | { readonly state: 'completed'; readonly download: URL }
  | { readonly state: 'failed'; readonly reason: string }

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
  /** At most one POST whose outcome is success or unknown; `IMPORT_AMBIGUOUS` when it is unknown. */
  importCsv(request: ImportRequest, signal: AbortSignal): Promise<Imported>
}

export type FreshLink = (signal: AbortSignal) => Promise<URL>
