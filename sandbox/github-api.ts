import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { deliver, reset } from './deliver.ts'
import { createFaults, scriptedReply, type Fault, type FaultScript } from './faults.ts'
import { listArtifacts, redirectToArtifact, sendArtifact } from './github/artifacts.ts'
import type { Call } from './github/call.ts'
import { createComment, deleteComment, listComments, updateComment } from './github/comments.ts'
import { sendBlob, sendCommit, sendContent } from './github/contents.ts'
import { notFound } from './github/problem.ts'
import { refusalOf, tokenRefusal } from './github/refusal.ts'
import { repositoryOf } from './github/repository.ts'
import { findRoute, type FoundRoute, type GitHubRoute } from './github/routes.ts'
import { listRuns, sendRun } from './github/runs.ts'
import { createWorld, type Comment, type GitHubWorld } from './github/world.ts'
import { listen } from './loopback.ts'
import { readText } from './read-body.ts'
import { jsonReply, type Reply } from './reply.ts'

interface RecordedGitHubRequest {
  /** Undefined for a path that the stand-in does not have. */
  readonly route: GitHubRoute | undefined
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly status: number | undefined
}

/** A stand-in for the part of GitHub's REST API that the action may use. What it holds can be changed while it runs. */
export interface GitHubApi extends AsyncDisposable, FaultScript<GitHubRoute> {
  readonly origin: string
  readonly token: string
  /** `GITHUB_API_URL` and what else names the repository. */
  readonly env: Readonly<Record<string, string>>
  readonly requests: readonly RecordedGitHubRequest[]
  requestsTo(route: GitHubRoute): readonly RecordedGitHubRequest[]
  readonly comments: readonly Comment[]
  readonly change: (changes: Partial<GitHubWorld>) => void
  /** Forgets the requests, not what it holds. */
  readonly forget: () => void
}

type Recording = { -readonly [Key in keyof RecordedGitHubRequest]: RecordedGitHubRequest[Key] }

export async function startGitHubApi(options: Partial<GitHubWorld> = {}): Promise<GitHubApi> {
  let world = createWorld(options)
  const faults = createFaults<GitHubRoute>()
  const requests: Recording[] = []

  const server = await listen(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://github')
    const found = findRoute(request.method, url.pathname)
    const recording = record(request, url, found?.route)
    recording.body = await readText(request)
    const fault: Fault = found === undefined ? { kind: 'pass' } : faults.next(found.route)
    if (fault.kind === 'silence') return
    if (fault.kind === 'reset' && fault.at !== 'reply') return reset(request)
    const reply = fault.kind === 'reply' ? scriptedReply(fault) : answer(found, recording)
    if (fault.kind === 'reset') return reset(request)
    recording.status = reply.status
    response.setHeader('x-github-request-id', `0000:${requests.length}`)
    return deliver(reply, fault, response)
  })

  return {
    origin: server.origin,
    token: world.token,
    get env() {
      return {
        GITHUB_API_URL: server.origin,
        GITHUB_REPOSITORY: `${world.owner}/${world.repository}`,
        GITHUB_REPOSITORY_ID: String(world.repositoryId),
        GITHUB_REPOSITORY_OWNER: world.owner,
      }
    },
    requests,
    requestsTo: (route) => requests.filter((request) => request.route === route),
    get comments() {
      return world.comments
    },
    script: faults.script,
    always: faults.always,
    change,
    forget: () => void (requests.length = 0),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }

  function record(request: IncomingMessage, url: URL, route: GitHubRoute | undefined): Recording {
    const recording: Recording = {
      route,
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: '',
      status: undefined,
    }
    requests.push(recording)
    return recording
  }

  function answer(found: FoundRoute | undefined, { query, headers, body }: RecordedGitHubRequest): Reply {
    if (found === undefined) return tokenRefusal(headers, world) ?? notFound()
    const refusal = refusalOf(found, query, headers, world)
    if (refusal !== undefined) return refusal
    const ids = found.ids.map((id) => decodeURIComponent(id))
    return carryOut(found.route, { ids, query, headers, body, world, origin: server.origin })
  }

  function carryOut(route: GitHubRoute, call: Call): Reply {
    switch (route) {
      case 'get-repository':
        return jsonReply(200, repositoryOf(call.world))
      case 'get-run':
        return sendRun(call)
      case 'list-workflow-runs':
        return listRuns(call)
      case 'list-run-artifacts':
        return listArtifacts(call)
      case 'download-artifact':
        return redirectToArtifact(call)
      case 'signed-artifact':
        return sendArtifact(call)
      case 'get-content':
        return sendContent(call)
      case 'get-blob':
        return sendBlob(call)
      case 'get-commit':
        return sendCommit(call)
      case 'graphql':
        return jsonReply(200, { data: { viewer: { login: call.world.login } } })
      case 'list-comments':
        return listComments(call)
      case 'create-comment':
        return createComment(call, keepComments)
      case 'update-comment':
        return updateComment(call, keepComments)
      case 'delete-comment':
        return deleteComment(call, keepComments)
    }
  }

  function keepComments(comments: readonly Comment[]): void {
    change({ comments })
  }

  function change(changes: Partial<GitHubWorld>): void {
    world = { ...world, ...changes }
  }
}
