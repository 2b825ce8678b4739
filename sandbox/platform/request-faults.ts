import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { reset } from '../deliver.ts'
import type { Fault } from '../faults.ts'

/** Whether the request gets no further than this. */
export function breaksOff(fault: Fault, step: 'headers' | 'body' | 'reply'): boolean {
  return (fault.kind === 'reset' || fault.kind === 'silence') && fault.at === step
}

export async function breakOff(
  fault: Fault,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (fault.kind === 'reset') reset(request)
  else if (!response.destroyed) await once(response, 'close')
}

/** How much of a body has arrived. */
interface Arrival {
  bytes: number
  complete: boolean
}

/** The request's body, until the fault resets the connection; `arrival` is kept up to date. */
export async function* bodyOf(
  request: IncomingMessage,
  fault: Fault,
  arrival: Arrival,
): AsyncGenerator<Buffer> {
  const limit = fault.kind === 'reset' && typeof fault.at === 'number' ? fault.at : Infinity
  for await (const chunk of request as AsyncIterable<Buffer>) {
    const taken = chunk.subarray(0, limit - arrival.bytes)
    arrival.bytes += taken.length
    yield taken
    if (arrival.bytes < limit) continue
    reset(request)
    throw new Error('The connection was reset as scripted')
  }
  arrival.complete = request.complete
}
