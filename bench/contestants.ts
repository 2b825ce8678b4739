import { createHash } from 'node:crypto'
import { countLines, readCutWrite } from './contestants/floors.ts'
import { ours } from './contestants/ours.ts'
import { findByExpressions, findByRecognisers, plainPipeline } from './contestants/plain-pipeline.ts'
import { duckDb, noPython, polars, python } from './contestants/rivals.ts'
import { install, PEERS } from './peers.ts'

/** What one run took; left out where the process that runs the contestant is what is to be measured. */
export interface Usage {
  readonly seconds: number
  /** Until what was written is on the disk, where that is measured: the action sees to it by itself. */
  readonly onDiskSeconds?: number
  readonly cpuSeconds: number
  readonly peakMB?: number
}

export interface Contestant {
  readonly name: string
  /** Only equal work is compared; a floor does less than the work. */
  readonly work: 'default types' | 'plain expressions' | 'floor'
  readonly ours?: true
  /** Why it cannot take part, if so. */
  readonly missing?: () => Promise<string | undefined>
  /** Writes the enriched CSV to `out`, unless it is a floor. */
  readonly run: (raw: string, out: string) => Promise<Usage | undefined>
}

export const CONTESTANTS: readonly Contestant[] = [
  ours('this action, inline', 'default types', { annotating: 'inline' }, 1),
  ours('this action, 2 workers', 'default types', { annotating: 'in threads' }, 2),
  ours('this action, as it chooses', 'default types', {}, 2),
  {
    name: 'csv-parse, csv-stringify, same recognisers',
    work: 'default types',
    run: async (raw, out) => plainPipeline(raw, out, await findByRecognisers()),
  },
  ours('this action, inline, own patterns', 'plain expressions', { annotating: 'inline' }, 1),
  ours('this action, 2 workers, own patterns', 'plain expressions', { annotating: 'in threads' }, 2),
  ours('this action, as it chooses, own patterns', 'plain expressions', {}, 2),
  {
    name: `polars ${PEERS['nodejs-polars']}`,
    work: 'plain expressions',
    missing: () => install('nodejs-polars'),
    run: polars,
  },
  {
    name: `DuckDB ${PEERS['@duckdb/node-api']}`,
    work: 'plain expressions',
    missing: () => install('@duckdb/node-api'),
    run: duckDb,
  },
  {
    name: 'csv-parse, csv-stringify, RegExp',
    work: 'plain expressions',
    run: (raw, out) => plainPipeline(raw, out, findByExpressions()),
  },
  { name: 'Python csv, re', work: 'plain expressions', missing: noPython, run: python },
  { name: 'wc -l', work: 'floor', run: countLines },
  { name: 'read, cut, write', work: 'floor', run: (raw, out) => readCutWrite(raw, out) },
  {
    name: 'read, cut, write, SHA-256',
    work: 'floor',
    run: (raw, out) => readCutWrite(raw, out, createHash('sha256')),
  },
]
