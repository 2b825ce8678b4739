import { join } from 'node:path'
import { enrich } from '../../src/engine/enrich.ts'
import { defaults } from './enrich-file.ts'

/** Enriches `raw.csv` of a folder, and prints the peak memory of this process in bytes. */
const [folder = '', annotating] = process.argv.slice(2)
await enrich(
  {
    ...defaults(folder),
    rawPath: join(folder, 'raw.csv'),
    policy: { annotating: annotating === 'inline' ? 'inline' : 'in threads' },
  },
  new AbortController().signal,
)
console.log(process.resourceUsage().maxRSS * 1024)
