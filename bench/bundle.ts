import { fileURLToPath } from 'node:url'
import { build, type BuildOptions } from 'esbuild'
import { BUNDLED } from './contestants/bundled.ts'

const LIB = new URL('../lib/', import.meta.url)

/** What the action is, and what only others here take from it. */
const OURS = ['engine/enrich', 'engine/worker']
const TAKEN = [
  'csv/cut',
  'csv/wasm/module',
  'engine/buffers',
  'ner/create-recognisers',
  'ner/entity',
  'ner/locale',
  'ner/recognise',
]

const OPTIONS: BuildOptions = {
  outbase: fileURLToPath(LIB),
  outdir: fileURLToPath(BUNDLED),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
}

/**
 * The action runs as a bundle: loading a hundred small files would be measured otherwise, and a dozen if what only
 * others take were split off it.
 */
export async function bundle(): Promise<void> {
  await build({ ...OPTIONS, entryPoints: pathsOf(OURS), chunkNames: 'engine/[name]-[hash]' })
  await build({ ...OPTIONS, entryPoints: pathsOf(TAKEN) })
}

function pathsOf(names: readonly string[]): string[] {
  return names.map((name) => fileURLToPath(new URL(`${name}.js`, LIB)))
}
