import type { IncomingMessage } from 'node:http'
import { jsonReply, type Reply } from '../reply.ts'

export type ArtifactMethod =
  'CreateArtifact' | 'FinalizeArtifact' | 'ListArtifacts' | 'GetSignedArtifactURL' | 'DeleteArtifact'

/** What a method is asked: the fields of its protobuf message, in JSON. */
export type Message = Readonly<Record<string, unknown>>

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/'
const METHODS: readonly ArtifactMethod[] = [
  'CreateArtifact',
  'FinalizeArtifact',
  'ListArtifacts',
  'GetSignedArtifactURL',
  'DeleteArtifact',
]

/** The method that a request calls; undefined when the service has none of this name. */
export function methodOf(request: IncomingMessage): ArtifactMethod | undefined {
  return METHODS.find((method) => request.method === 'POST' && request.url === SERVICE + method)
}

/** The message of a body; undefined when it is none. */
export function parseMessage(text: string): Message | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

/** An error as a Twirp server words it. */
export function twirpError(status: number, code: string, msg: string): Reply {
  return jsonReply(status, { code, msg })
}
