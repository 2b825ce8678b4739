import type { IncomingHttpHeaders } from 'node:http'
import type { GitHubWorld } from './world.ts'

/** What a request asks, and what the stand-in holds then. */
export interface Call {
  /** What its path names inside the repository, decoded. */
  readonly ids: readonly string[]
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly world: GitHubWorld
  /** Of the stand-in. */
  readonly origin: string
}
