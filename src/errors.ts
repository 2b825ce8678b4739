/** Every way a run can fail; the README explains each. */
export type ErrorCode =
  | 'INPUT_INVALID'
  | 'EVENT_REFUSED'
  | 'PATTERN_FILE'
  | 'PATTERN_UNSAFE'
  | 'PATTERN_TIMEOUT'
  | 'AUTH'
  | 'AUTH_REJECTED'
  | 'SCOPE'
  | 'NETWORK'
  | 'TLS'
  | 'PROXY'
  | 'SERVER'
  | 'RATE_LIMITED'
  | 'BAD_RESPONSE'
  | 'EXPORT_FAILED'
  | 'EXPORT_TIMEOUT'
  | 'NO_DOWNLOAD_URL'
  | 'URL_EXPIRED'
  | 'DOWNLOAD_TIMEOUT'
  | 'DOWNLOAD_INCOMPLETE'
  | 'DOWNLOAD_UNVERIFIED'
  | 'NOT_CSV'
  | 'EMPTY_EXPORT'
  | 'NO_UTTERANCE_COLUMN'
  | 'DUPLICATE_COLUMN'
  | 'RAGGED_ROW'
  | 'BAD_QUOTE'
  | 'ENCODING'
  | 'NUL_BYTE'
  | 'RECORD_TOO_LARGE'
  | 'NO_SPACE'
  | 'WORKER'
  | 'VERIFY_FAILED'
  | 'ARTIFACT'
  | 'ARTIFACT_DIGEST'
  | 'IMPORT_REJECTED'
  | 'IMPORT_TOO_LARGE'
  | 'IMPORT_TIMEOUT'
  | 'IMPORT_AMBIGUOUS'
  | 'BASELINE_DIFFERS'
  | 'CANCELLED'
  | 'INTERNAL'

/** A failure with a code and one sentence: what happened, where, what to do. The cause keeps what led to it. */
export class ActionError extends Error {
  override readonly name = 'ActionError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, sentence: string, options?: { readonly cause?: unknown }) {
    super(sentence, options)
    this.code = code
  }
}
