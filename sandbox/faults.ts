import { bytesBody, type Reply } from './reply.ts'

/** What a stand-in does wrong with one request. */
export type Fault =
  /** Nothing: a place in the queue for a request that goes well. */
  | { readonly kind: 'pass' }
  /** Another reply; `at: 'headers'` gives it before the request's body is taken (the default is after). */
  | {
      readonly kind: 'reply'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string | Uint8Array
      readonly at?: 'headers' | 'body'
    }
  /** The right reply, late. */
  | { readonly kind: 'delay'; readonly ms: number }
  /**
   * The connection is reset: when the request's headers have come, after so many bytes of its body, when its whole
   * body has come, or (`reply`) after the work is done, instead of the reply.
   */
  | { readonly kind: 'reset'; readonly at: 'headers' | number | 'body' | 'reply' }
  /** No reply, ever, though the connection stays open; `at` as above. */
  | { readonly kind: 'silence'; readonly at: 'headers' | 'body' | 'reply' }
  /** The reply's body ends after so many bytes, by a reset or by a polite end of the connection. */
  | { readonly kind: 'cut'; readonly at: number; readonly how?: 'reset' | 'end' }
  /** The reply's body stops after so many bytes, though the connection stays open. */
  | { readonly kind: 'stall'; readonly at: number }
  /** The reply's body comes at this speed. */
  | { readonly kind: 'trickle'; readonly bytesPerSecond: number }
  /** Content-Length is off by this. */
  | { readonly kind: 'wrong-length'; readonly by: number }
  /** The link or the token of this request has just expired. */
  | { readonly kind: 'expire' }
  /** `100 Continue` is never said; a body sent all the same is taken. */
  | { readonly kind: 'no-continue' }

/** Faults waiting for the requests of each endpoint, first come, first served. */
export interface FaultScript<Endpoint extends string> {
  /** The next requests of this endpoint meet these faults, one each, in this order. */
  readonly script: (endpoint: Endpoint, ...faults: readonly Fault[]) => void
  /** Every request meets this fault once the queue is empty; `pass` ends it. */
  readonly always: (endpoint: Endpoint, fault: Fault) => void
}

export function createFaults<Endpoint extends string>(): FaultScript<Endpoint> & {
  readonly next: (endpoint: Endpoint) => Fault
} {
  const queues = new Map<Endpoint, Fault[]>()
  const standing = new Map<Endpoint, Fault>()
  return {
    script(endpoint, ...faults) {
      queues.set(endpoint, [...(queues.get(endpoint) ?? []), ...faults])
    },
    always: (endpoint, fault) => void standing.set(endpoint, fault),
    next: (endpoint) => queues.get(endpoint)?.shift() ?? standing.get(endpoint) ?? { kind: 'pass' },
  }
}

/** The reply that a `reply` fault stands for. */
export function scriptedReply(fault: Extract<Fault, { kind: 'reply' }>): Reply {
  return { status: fault.status, headers: fault.headers ?? {}, body: bytesBody(fault.body ?? '') }
}
