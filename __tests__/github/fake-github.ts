import { createHash } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'

import { openGitHub, type GitHub } from '../../src/github/api.ts'
import { operationOf, replyProblems, requestProblems, sampleOf, type Operation } from './contract.ts'

type Fields = Readonly<Record<string, unknown>>

export interface FakeComment {
  readonly id: number
  readonly author: string
  readonly body: string
}

export interface FakeArtifact {
  readonly id: number
  readonly runId: number
  readonly archive: Buffer
  /** In place of what GitHub would say. */
  readonly fields?: Fields
}

/** What the fake holds; change it at any time. */
export interface FakeWorld {
  login: string
  /** What the token may do; all when absent. */
  refuses: (operation: Operation) => FakeReply | undefined
  repository: Fields
  runs: readonly Fields[]
  artifacts: readonly FakeArtifact[]
  /** Files by commit and path. */
  files: Readonly<Record<string, Readonly<Record<string, Buffer | Fields>>>>
  commits: Readonly<Record<string, readonly string[]>>
  comments: readonly FakeComment[]
  location: (link: string) => string
  /** How many downloads break half-way. */
  cuts: number
}

export interface FakeReply {
  readonly status: number
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Disposing throws when a request or a reply was none that GitHub's own description allows. */
export interface FakeGitHub extends AsyncDisposable {
  readonly github: GitHub
  readonly world: FakeWorld
  /** `GET /repos/…/contents/…`, in order; links without their query. */
  readonly requests: readonly string[]
  readonly sent: readonly { readonly request: string; readonly authorization?: string }[]
  /** What stood after the paths. */
  readonly queries: readonly Fields[]
}

const OWNER = 'octo-org'
const REPO = 'support-bot'
export const REPOSITORY_ID = 1001

/** GitHub's API on loopback, as far as `src/github` uses it; every request and reply is held to GitHub's description. */
export async function startFakeGitHub(changes: Partial<FakeWorld> = {}): Promise<FakeGitHub> {
  const world: FakeWorld = {
    login: 'github-actions[bot]',
    refuses: () => undefined,
    repository: {},
    runs: [],
    artifacts: [],
    files: {},
    commits: {},
    comments: [],
    location: (link) => link,
    cuts: 0,
    ...changes,
  }
  const requests: string[] = []
  const sent: { request: string; authorization?: string }[] = []
  const queries: Fields[] = []
  const problems: string[] = []

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin())
    const line = `${request.method ?? ''} ${url.pathname.replace(`/repos/${OWNER}/${REPO}`, '')}`
    requests.push(line)
    queries.push(Object.fromEntries(url.searchParams))
    const { authorization } = request.headers
    sent.push({ request: line, ...(authorization !== undefined && { authorization }) })
    let body = ''
    request.on('data', (piece: Buffer) => void (body += piece.toString('utf8')))
    request.on('end', () => {
      if (url.pathname === '/graphql') return answerGraphql(body, response)
      if (url.pathname.startsWith('/links/')) return answerLink(url, response)
      if (url.pathname.startsWith('/elsewhere/')) {
        response.writeHead(302, { location: url.pathname.replace('/elsewhere/', '/links/') })
        return void response.end()
      }
      const operation = operationOf({ method: request.method ?? '', url })
      if (operation === undefined) {
        problems.push(`${line} is no operation of the slice`)
        return send(response, 404, { message: 'Not Found' })
      }
      problems.push(...told(line, requestProblems(operation, { method: operation.method, url, body })))
      const refusal = world.refuses(operation)
      if (refusal !== undefined) {
        const { status, message, headers } = refusal
        return send(response, status, { message, documentation_url: 'x', status: String(status) }, headers)
      }
      answer(operation, url, body, request.headers.accept ?? '', response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  function origin(): string {
    const address = server.address()
    return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`
  }

  function told(line: string, found: readonly string[]): readonly string[] {
    return found.map((problem) => `${line}: ${problem}`)
  }

  /** The one query that is ever sent; GraphQL has no OpenAPI description. */
  function answerGraphql(body: string, response: ServerResponse): void {
    if (JSON.parse(body).query !== 'query { viewer { login } }') problems.push(`unknown query: ${body}`)
    const refusal = world.refuses({
      path: '/graphql',
      method: 'POST',
      description: {},
      pathValues: new Map(),
    })
    if (refusal !== undefined) return send(response, refusal.status, { message: refusal.message })
    send(response, 200, { data: { viewer: { login: world.login } } })
  }

  function answerLink(url: URL, response: ServerResponse): void {
    const artifact = world.artifacts.find(({ id }) => `/links/${id}` === url.pathname)
    response.writeHead(artifact === undefined ? 404 : 200, { 'content-type': 'application/zip' })
    sendBytes(artifact?.archive ?? Buffer.alloc(0), response)
  }

  function sendBytes(bytes: Buffer, response: ServerResponse): void {
    if (world.cuts-- <= 0) return void response.end(bytes)
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
  }

  function answer(
    operation: Operation,
    url: URL,
    body: string,
    accept: string,
    response: ServerResponse,
  ): void {
    const reply = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): void => {
      const line = `${operation.method} ${operation.path} answers ${status}`
      problems.push(...told(line, replyProblems(operation, status, accept, value)))
      send(response, status, value, headers)
    }
    const notFound = () => reply(404, { message: 'Not Found', documentation_url: 'x', status: '404' })
    const value = (name: string) => decodeURIComponent(operation.pathValues.get(name) ?? '')
    const id = (name: string) => Number(value(name))
    switch (`${operation.method} ${operation.path.replace('/repos/{owner}/{repo}', '')}`) {
      case 'GET ':
        return reply(200, repository())
      case 'GET /actions/runs/{run_id}': {
        const run = world.runs.find((one) => one['id'] === id('run_id'))
        return run === undefined ? notFound() : reply(200, runOf(run))
      }
      case 'GET /actions/workflows/{workflow_id}/runs':
        // As GitHub would not: the filters are the caller's to check.
        return reply(200, { total_count: world.runs.length, workflow_runs: world.runs.map(runOf) })
      case 'GET /actions/runs/{run_id}/artifacts': {
        const artifacts = world.artifacts.filter((one) => one.runId === id('run_id')).map(artifactOf)
        return reply(200, { total_count: artifacts.length, artifacts })
      }
      case 'GET /actions/artifacts/{artifact_id}/{archive_format}': {
        const location = world.location(`${origin()}/links/${id('artifact_id')}?sig=secret`)
        response.writeHead(302, { location })
        return void response.end()
      }
      case 'GET /contents/{path}': {
        const file = world.files[url.searchParams.get('ref') ?? '']?.[value('path')]
        if (file === undefined) return notFound()
        return reply(200, Buffer.isBuffer(file) ? contentOf(value('path'), file) : file)
      }
      case 'GET /git/blobs/{file_sha}': {
        const blob = Object.values(world.files)
          .flatMap((files) => Object.values(files))
          .find((file) => Buffer.isBuffer(file) && blobId(file) === value('file_sha'))
        if (!Buffer.isBuffer(blob)) return notFound()
        response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' })
        return sendBytes(blob, response)
      }
      case 'GET /git/commits/{commit_sha}': {
        const parents = world.commits[value('commit_sha')]
        if (parents === undefined) return notFound()
        const links = parents.map((sha) => ({ sha, url: 'https://x', html_url: 'https://x' }))
        return reply(200, { ...sampleOf('git-commit'), sha: value('commit_sha'), parents: links })
      }
      case 'GET /issues/{issue_number}/comments': {
        const size = Number(url.searchParams.get('per_page') ?? 30)
        const page = Number(url.searchParams.get('page') ?? 1)
        const next = new URL(url)
        next.searchParams.set('page', String(page + 1))
        const more = page * size < world.comments.length
        const shown = world.comments.slice((page - 1) * size, page * size).map(commentOf)
        return reply(200, shown, more ? { link: `<${next.href}>; rel="next"` } : {})
      }
      case 'POST /issues/{issue_number}/comments': {
        const comment = {
          id: 9_000 + world.comments.length,
          author: world.login,
          body: JSON.parse(body).body,
        }
        world.comments = [...world.comments, comment]
        return reply(201, commentOf(comment))
      }
      case 'PATCH /issues/comments/{comment_id}': {
        const found = world.comments.find((one) => one.id === id('comment_id'))
        if (found === undefined) return notFound()
        const changed = { ...found, body: String(JSON.parse(body).body) }
        world.comments = world.comments.map((one) => (one.id === changed.id ? changed : one))
        return reply(200, commentOf(changed))
      }
      case 'DELETE /issues/comments/{comment_id}':
        world.comments = world.comments.filter((one) => one.id !== id('comment_id'))
        response.writeHead(204)
        return void response.end()
      default:
        problems.push(`the fake does not know ${operation.method} ${operation.path}`)
        return notFound()
    }
  }

  function repository(): Fields {
    return {
      ...sampleOf('full-repository'),
      id: REPOSITORY_ID,
      default_branch: 'main',
      visibility: 'private',
      ...world.repository,
    }
  }

  function runOf(fields: Fields): Fields {
    const minimal = { ...sampleOf('minimal-repository'), id: REPOSITORY_ID }
    return {
      ...sampleOf('workflow-run'),
      workflow_id: 501,
      run_number: 41,
      path: '.github/workflows/enrich.yml',
      event: 'push',
      head_branch: 'main',
      status: 'completed',
      conclusion: 'success',
      html_url: `https://github.com/${OWNER}/${REPO}/actions/runs/${String(fields['id'])}`,
      repository: minimal,
      head_repository: minimal,
      ...fields,
    }
  }

  function artifactOf({ id, runId, archive, fields }: FakeArtifact): Fields {
    return {
      ...sampleOf('artifact'),
      id,
      name: 'utterances-support-de-3f1c9a0b7d21-report',
      size_in_bytes: archive.length,
      expired: false,
      digest: `sha256:${createHash('sha256').update(archive).digest('hex')}`,
      workflow_run: {
        id: runId,
        repository_id: REPOSITORY_ID,
        head_repository_id: REPOSITORY_ID,
        head_branch: 'main',
        head_sha: 'a'.repeat(40),
      },
      ...fields,
    }
  }

  function commentOf({ id, author, body }: FakeComment): Fields {
    return {
      ...sampleOf('issue-comment'),
      id,
      body,
      html_url: `https://github.com/${OWNER}/${REPO}/pull/7#issuecomment-${id}`,
      user: { ...sampleOf('simple-user'), login: author },
    }
  }

  const github = openGitHub(
    'ghs_fake',
    { owner: OWNER, repo: REPO },
    { baseUrl: origin(), clock: { now: () => 0, random: () => 0, wait: async () => undefined } },
  )
  return {
    github,
    world,
    requests,
    sent,
    queries,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
      if (problems.length > 0) throw new Error(`GitHub's description does not allow:\n${problems.join('\n')}`)
    },
  }
}

/** The id that git gives a file. */
export function blobId(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}

const INLINE_BYTES = 1024 * 1024

function contentOf(path: string, content: Buffer): Fields {
  const inline = content.length <= INLINE_BYTES
  return {
    ...sampleOf('content-file'),
    type: 'file',
    encoding: inline ? 'base64' : 'none',
    content: inline ? content.toString('base64').replaceAll(/.{1,60}/gu, '$&\n') : '',
    size: content.length,
    name: path,
    path,
    sha: blobId(content),
  }
}

function send(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(value))
}
