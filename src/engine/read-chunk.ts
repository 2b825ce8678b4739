import { RECORD_LIMIT } from '../csv/bytes.ts'
import { type Fault, findBadByte, findFault } from '../csv/fault.ts'
import type { Kernel, KernelPlan, KernelStop } from '../csv/kernel.ts'
import type { ScanPlan } from '../csv/scan.ts'
import { ActionError } from '../errors.ts'
import type { FaultyChunk } from './annotated-chunk.ts'

interface ChunkReading {
  readonly plan: KernelPlan
  readonly kernel: Pick<Kernel, 'start' | 'scan' | 'finish'>
  readonly chunk: Buffer
  readonly oversized: boolean
  readonly room: Buffer
}

/**
 * Has the rows of a chunk annotated, scan by scan, and proves that every original field is in the output. When
 * `annotate` gives up, its reason is the result.
 */
export function readChunk<Reason>(
  { plan, kernel, chunk, oversized, room }: ChunkReading,
  annotate: (stop: KernelStop, firstRow: number) => Reason | undefined,
): FaultyChunk | Reason | { readonly state: 'read'; readonly rows: number } {
  const suspect = oversized || chunk.length > RECORD_LIMIT || findBadByte(chunk, false) !== undefined
  const fault = suspect ? findFault(plan, chunk, oversized) : undefined
  if (fault) return { state: 'faulty', fault }
  kernel.start(chunk, room)
  let rows = 0
  for (let at = 0; at < chunk.length;) {
    const stop = kernel.scan(at)
    if (stop.why !== 'end' && stop.why !== 'full') return { state: 'faulty', fault: faultOf(plan, chunk) }
    const givenUp = annotate(stop, rows)
    if (givenUp !== undefined) return givenUp
    const damaged = kernel.finish(stop.records)
    if (damaged !== undefined) {
      return { state: 'faulty', fault: { code: 'VERIFY_FAILED', record: rows + damaged } }
    }
    rows += stop.records
    at = stop.next
  }
  return { state: 'read', rows }
}

function faultOf(plan: ScanPlan, chunk: Buffer): Fault {
  const fault = findFault(plan, chunk, false)
  if (fault) return fault
  throw new ActionError('INTERNAL', 'Two readings of the same records differ. Please report this.')
}
