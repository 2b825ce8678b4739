import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { deliver, reset } from './deliver.ts'
import { createFaults, scriptedReply, type Fault, type FaultScript } from './faults.ts'
import {
  archiveOf,
  artifactOf,
  blobId,
  commentOf,
  createWorld,
  repositoryOf,
  repositoryUrl,
  runOf,
  wrappedBase64,
  type Comment,
  type GitHubWorld,
  type TokenPermissions,
} from './github-world.ts'
import { listen } from './loopback.ts'
import { readText } from './read-body.ts'
import { bytesBody, jsonReply, type Reply } from './reply.ts'

type GitHubRoute =
  | 'get-repository'
  | 'get-run'
  | 'list-workflow-runs'
  | 'list-run-artifacts'
  | 'download-artifact'
  | 'signed-artifact'
  | 'get-content'
  | 'get-blob'
  | 'get-commit'
  | 'graphql'
  | 'list-comments'
  | 'create-comment'
  | 'update-comment'
  | 'delete-comment'

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

interface Call {
  readonly route: GitHubRoute
  readonly ids: readonly string[]
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

interface Route {
  readonly route: GitHubRoute
  readonly method: string
  readonly path: RegExp
  /** The permission that the token must have; `write` includes `read`. */
  readonly needs?: readonly [keyof TokenPermissions, 'read' | 'write']
}

const REPOSITORY = '/repos/([^/]+)/([^/]+)'
const PULL_READ = ['pull-requests', 'read'] as const
const PULL_WRITE = ['pull-requests', 'write'] as const
const ROUTES: readonly Route[] = [
  { route: 'get-repository', method: 'GET', path: at('') },
  { route: 'get-run', method: 'GET', path: at('/actions/runs/(\\d+)'), needs: ['actions', 'read'] },
  {
    route: 'list-workflow-runs',
    method: 'GET',
    path: at('/actions/workflows/([^/]+)/runs'),
    needs: ['actions', 'read'],
  },
  {
    route: 'list-run-artifacts',
    method: 'GET',
    path: at('/actions/runs/(\\d+)/artifacts'),
    needs: ['actions', 'read'],
  },
  {
    route: 'download-artifact',
    method: 'GET',
    path: at('/actions/artifacts/(\\d+)/zip'),
    needs: ['actions', 'read'],
  },
  { route: 'signed-artifact', method: 'GET', path: /^\/signed\/(\d+)\.zip$/u },
  { route: 'get-content', method: 'GET', path: at('/contents/(.+)'), needs: ['contents', 'read'] },
  { route: 'get-blob', method: 'GET', path: at('/git/blobs/([0-9a-f]{40})'), needs: ['contents', 'read'] },
  {
    route: 'get-commit',
    method: 'GET',
    path: at('/git/commits/([0-9a-f]{40})'),
    needs: ['contents', 'read'],
  },
  { route: 'graphql', method: 'POST', path: /^\/graphql$/u },
  { route: 'list-comments', method: 'GET', path: at('/issues/(\\d+)/comments'), needs: PULL_READ },
  { route: 'create-comment', method: 'POST', path: at('/issues/(\\d+)/comments'), needs: PULL_WRITE },
  { route: 'update-comment', method: 'PATCH', path: at('/issues/comments/(\\d+)'), needs: PULL_WRITE },
  { route: 'delete-comment', method: 'DELETE', path: at('/issues/comments/(\\d+)'), needs: PULL_WRITE },
]

function at(path: string): RegExp {
  return new RegExp(`^${REPOSITORY}${path}$`, 'u')
}

export async function startGitHubApi(options: Partial<GitHubWorld> = {}): Promise<GitHubApi> {
  let world = createWorld(options)
  let comments = [...world.comments]
  const faults = createFaults<GitHubRoute>()
  const requests: Recording[] = []

  const server = await listen(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://github')
    const found = ROUTES.find(({ method, path }) => method === request.method && path.test(url.pathname))
    const recording = record(request, url, found?.route)
    recording.body = await readText(request)
    const fault: Fault = found === undefined ? { kind: 'pass' } : faults.next(found.route)
    if (fault.kind === 'silence') return
    if (fault.kind === 'reset' && fault.at !== 'reply') return reset(request)
    const reply =
      fault.kind === 'reply'
        ? scriptedReply(fault)
        : (refusal(found, request, url) ?? answer(found, url, recording))
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
      return comments
    },
    script: faults.script,
    always: faults.always,
    change(changes) {
      world = { ...world, ...changes }
      if (changes.comments !== undefined) comments = [...changes.comments]
    },
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

  function refusal(found: Route | undefined, request: IncomingMessage, url: URL): Reply | undefined {
    if (found?.route === 'signed-artifact') {
      const signed = url.searchParams.get('sig') === 'signed' && request.headers.authorization === undefined
      return signed ? undefined : storageRefusal()
    }
    const given = /^(?:bearer|token) (\S+)$/iu.exec(request.headers.authorization ?? '')?.[1]
    // A public repository is read without a token too; the action never asks so.
    if (given !== world.token) return problem(401, 'Bad credentials')
    if (found?.route === 'graphql') return undefined // it is asked about the token, not about a repository
    const [, owner, repository] = found?.path.exec(url.pathname) ?? []
    if (found === undefined || owner !== world.owner || repository !== world.repository) return notFound()
    if (found.needs === undefined) return undefined
    const [permission, level] = found.needs
    const granted = world.permissions[permission]
    const suffices = granted === 'write' || granted === level
    // GitHub words every lack of a permission so, for the workflow's own token.
    return suffices ? undefined : problem(403, 'Resource not accessible by integration')
  }

  function answer(found: Route | undefined, url: URL, recording: Recording): Reply {
    if (found === undefined) return notFound()
    const ids = (found.path.exec(url.pathname) ?? []).slice(found.route === 'signed-artifact' ? 1 : 3)
    const call: Call = {
      route: found.route,
      ids: ids.map((id) => decodeURIComponent(id)),
      query: url.searchParams,
      headers: recording.headers,
      body: recording.body,
    }
    switch (call.route) {
      case 'get-repository':
        return jsonReply(200, repositoryOf(world))
      case 'get-run':
        return oneOr404(
          world.runs.find((run) => run.id === Number(ids[0])),
          (run) => runOf(run, world, server.origin),
        )
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
        return jsonReply(200, { data: { viewer: { login: world.login } } })
      case 'list-comments':
        return listComments(call)
      case 'create-comment':
        return createComment(call)
      case 'update-comment':
        return updateComment(call)
      case 'delete-comment':
        return deleteComment(call)
    }
  }

  function listRuns({ ids, query }: Call): Reply {
    const wanted = (name: string, value: string | null | undefined) =>
      query.get(name) === null || query.get(name) === value
    const workflow = ids[0] ?? ''
    const hits = world.runs
      .map((run) => runOf(run, world, server.origin))
      .filter(
        (run) =>
          run.path.replace(/@.*$/u, '') === `.github/workflows/${workflow}` ||
          String(run.workflow_id) === workflow,
      )
      .filter((run) => wanted('branch', run.head_branch) && wanted('event', run.event))
      .filter((run) => wanted('status', run.status) || wanted('status', run.conclusion))
      .toSorted((a, b) => (a.created_at < b.created_at ? 1 : -1))
    const { items, headers } = page(hits, query, `/actions/workflows/${workflow}/runs`)
    return jsonReply(200, { total_count: hits.length, workflow_runs: items }, headers)
  }

  function listArtifacts({ ids, query }: Call): Reply {
    const name = query.get('name')
    const hits = world.artifacts
      .filter((artifact) => artifact.runId === Number(ids[0]) && (name === null || artifact.name === name))
      .map((artifact) => artifactOf(artifact, world, server.origin))
    const { items, headers } = page(hits, query, `/actions/runs/${ids[0]}/artifacts`)
    return jsonReply(200, { total_count: hits.length, artifacts: items }, headers)
  }

  function redirectToArtifact({ ids }: Call): Reply {
    const artifact = world.artifacts.find((candidate) => candidate.id === Number(ids[0]))
    if (artifact === undefined) return notFound()
    if (artifact.expired === true) return problem(410, 'Artifact has expired')
    const location = `${server.origin}/signed/${artifact.id}.zip?sig=signed`
    return { status: 302, headers: { location }, body: bytesBody('') }
  }

  function sendArtifact({ ids }: Call): Reply {
    const artifact = world.artifacts.find((candidate) => candidate.id === Number(ids[0]))
    if (artifact === undefined) return notFound()
    return {
      status: 200,
      headers: { 'content-type': 'application/zip' },
      body: bytesBody(archiveOf(artifact)),
    }
  }

  function sendContent({ ids, query, headers }: Call): Reply {
    const path = ids[0] ?? ''
    const content = world.contents[query.get('ref') ?? world.defaultBranch]?.[path]
    if (content === undefined) return notFound()
    if (/application\/vnd\.github\.(?:v3\.)?raw/u.test(headers.accept ?? '')) return rawReply(content)
    const bytes = Buffer.from(content)
    const sha = blobId(content)
    // Above 1 MB GitHub gives no content here, only the id of the blob.
    const inline = bytes.length <= 1024 * 1024
    const url = `${repositoryUrl(world, server.origin)}/contents/${path}`
    const html = `https://github.com/${world.owner}/${world.repository}/blob/${query.get('ref') ?? world.defaultBranch}/${path}`
    const git = `${repositoryUrl(world, server.origin)}/git/blobs/${sha}`
    return jsonReply(200, {
      type: 'file',
      encoding: inline ? 'base64' : 'none',
      size: bytes.length,
      name: path.slice(path.lastIndexOf('/') + 1),
      path,
      content: inline ? wrappedBase64(bytes) : '',
      sha,
      url,
      git_url: git,
      html_url: html,
      download_url: null,
      _links: { self: url, git, html },
    })
  }

  function sendBlob({ ids, headers }: Call): Reply {
    const content = Object.values(world.contents)
      .flatMap((files) => Object.values(files))
      .find((candidate) => blobId(candidate) === ids[0])
    if (content === undefined) return notFound()
    if (/application\/vnd\.github\.(?:v3\.)?raw/u.test(headers.accept ?? '')) return rawReply(content)
    const bytes = Buffer.from(content)
    return jsonReply(200, {
      sha: ids[0],
      node_id: 'B_1',
      size: bytes.length,
      url: `${repositoryUrl(world, server.origin)}/git/blobs/${ids[0]}`,
      content: wrappedBase64(bytes),
      encoding: 'base64',
    })
  }

  function sendCommit({ ids }: Call): Reply {
    const sha = ids[0] ?? ''
    const parents = world.parents[sha]
    if (parents === undefined && world.contents[sha] === undefined) return notFound()
    const url = `${repositoryUrl(world, server.origin)}/git/commits/`
    return jsonReply(200, {
      sha,
      url: `${url}${sha}`,
      parents: (parents ?? []).map((parent) => ({ sha: parent, url: `${url}${parent}` })),
    })
  }

  function listComments({ ids, query }: Call): Reply {
    const hits = comments.filter((comment) => comment.issue === Number(ids[0]))
    const { items, headers } = page(hits, query, `/issues/${ids[0]}/comments`)
    return jsonReply(
      200,
      items.map((comment) => commentOf(comment, world, server.origin)),
      headers,
    )
  }

  function createComment({ ids, body }: Call): Reply {
    const text = commentText(body)
    if (typeof text !== 'string') return text
    const id = Math.max(9000, ...comments.map((comment) => comment.id)) + 1
    const comment: Comment = { id, issue: Number(ids[0]), author: world.login, body: text }
    comments = [...comments, comment]
    return jsonReply(201, commentOf(comment, world, server.origin))
  }

  function updateComment({ ids, body }: Call): Reply {
    const text = commentText(body)
    if (typeof text !== 'string') return text
    const comment = comments.find((candidate) => candidate.id === Number(ids[0]))
    if (comment === undefined) return notFound()
    const updated = { ...comment, body: text }
    comments = comments.map((candidate) => (candidate.id === updated.id ? updated : candidate))
    return jsonReply(200, commentOf(updated, world, server.origin))
  }

  function deleteComment({ ids }: Call): Reply {
    if (!comments.some((comment) => comment.id === Number(ids[0]))) return notFound()
    comments = comments.filter((comment) => comment.id !== Number(ids[0]))
    return { status: 204, headers: {}, body: bytesBody('') }
  }

  function page<T>(
    all: readonly T[],
    query: URLSearchParams,
    path: string,
  ): { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> } {
    const size = Math.min(Number(query.get('per_page') ?? 30), 100)
    const number = Number(query.get('page') ?? 1)
    const last = Math.max(1, Math.ceil(all.length / size))
    const link = (to: number, rel: string) => {
      const target = new URL(`${repositoryUrl(world, server.origin)}${path}?${query.toString()}`)
      target.searchParams.set('page', String(to))
      return `<${target.href}>; rel="${rel}"`
    }
    const links = [
      ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
      ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ]
    return {
      items: all.slice((number - 1) * size, number * size),
      headers: links.length === 0 ? {} : { link: links.join(', ') },
    }
  }
}

function problem(status: number, message: string): Reply {
  return jsonReply(status, {
    message,
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  })
}

function notFound(): Reply {
  return problem(404, 'Not Found')
}

function oneOr404<T>(found: T | undefined, show: (value: T) => unknown): Reply {
  return found === undefined ? notFound() : jsonReply(200, show(found))
}

function storageRefusal(): Reply {
  const xml = '<?xml version="1.0"?><Error><Code>AuthenticationFailed</Code></Error>'
  return { status: 403, headers: { 'content-type': 'application/xml' }, body: bytesBody(xml) }
}

function rawReply(content: string): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
    body: bytesBody(content),
  }
}

/** The text of a comment, or why GitHub does not take it. */
function commentText(body: string): string | Reply {
  const parsed = parseJson(body)
  const text =
    typeof parsed === 'object' && parsed !== null ? new Map(Object.entries(parsed)).get('body') : undefined
  if (typeof text !== 'string' || text === '') return problem(422, 'Validation Failed')
  if (text.length > 65_536)
    return problem(422, 'Validation Failed: body is too long (maximum is 65536 characters)')
  return text
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
