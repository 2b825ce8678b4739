import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { BUNDLED } from './contestants.ts'

const LIB = new URL('../lib/', import.meta.url)

const MODULES = [
  'csv/cut',
  'engine/enrich',
  'engine/worker',
  'ner/create-recognisers',
  'ner/entity',
  'ner/locale',
  'ner/recognise',
]

/** The action runs as a bundle: loading a hundred small files would be measured otherwise. */
export async function bundle(): Promise<void> {
  await build({
    entryPoints: MODULES.map((name) => fileURLToPath(new URL(`${name}.js`, LIB))),
    outbase: fileURLToPath(LIB),
    outdir: fileURLToPath(BUNDLED),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  })
}
