import type { IncomingHttpHeaders } from 'node:http'
import { bytesBody, type Reply } from '../reply.ts'
import { notFound, problem } from './problem.ts'
import type { FoundRoute } from './routes.ts'
import type { GitHubWorld } from './world.ts'

/** Why GitHub does not do what a request asks; undefined when it does. */
export function refusalOf(
  found: FoundRoute,
  query: URLSearchParams,
  headers: IncomingHttpHeaders,
  world: GitHubWorld,
): Reply | undefined {
  if (found.route === 'signed-artifact') {
    const signed = query.get('sig') === 'signed' && headers.authorization === undefined
    return signed ? undefined : storageRefusal()
  }
  return tokenRefusal(headers, world) ?? accessRefusal(found, world)
}

export function tokenRefusal({ authorization }: IncomingHttpHeaders, world: GitHubWorld): Reply | undefined {
  const given = /^(?:bearer|token) (\S+)$/iu.exec(authorization ?? '')?.[1]
  // A public repository is read without a token too; the action never asks so.
  return given === world.token ? undefined : problem(401, 'Bad credentials')
}

/** Why a token that is known does not reach what it asks for. */
function accessRefusal(found: FoundRoute, world: GitHubWorld): Reply | undefined {
  if (found.route === 'graphql') return undefined // it is asked about the token, not about a repository
  if (found.owner !== world.owner || found.repository !== world.repository) return notFound()
  if (found.needs === undefined) return undefined
  const [permission, level] = found.needs
  const granted = world.permissions[permission]
  const suffices = granted === 'write' || granted === level
  // GitHub words every lack of a permission so, for the workflow's own token.
  return suffices ? undefined : problem(403, 'Resource not accessible by integration')
}

function storageRefusal(): Reply {
  const xml = '<?xml version="1.0"?><Error><Code>AuthenticationFailed</Code></Error>'
  return { status: 403, headers: { 'content-type': 'application/xml' }, body: bytesBody(xml) }
}
