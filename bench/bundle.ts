import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions } from 'esbuild'
import { inAscii } from '../scripts/in-ascii.ts'
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
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
  // As `scripts/build.ts` has it.
  charset: 'ascii',
  legalComments: 'none',
  minifyWhitespace: true,
  target: 'node24',
}

/** The process in which a contestant runs. */
export const CONTESTANT = new URL('contestant.js', LIB)

/** The action and its threads each run as one file: loading a hundred small ones would be measured otherwise, or a dozen. */
export async function bundle(): Promise<void> {
  for (const path of pathsOf(OURS)) await write({ ...OPTIONS, entryPoints: [path] })
  await write({ ...OPTIONS, entryPoints: pathsOf(TAKEN), splitting: true })
  await build({
    ...OPTIONS,
    outbase: import.meta.dirname,
    outdir: fileURLToPath(LIB),
    entryPoints: [fileURLToPath(new URL('contestant.ts', import.meta.url))],
    packages: 'external',
    // What lies beside the contestants is found from where they are written.
    define: { 'import.meta.url': JSON.stringify(new URL('contestants/', import.meta.url).href) },
  })
}

async function write(options: BuildOptions): Promise<void> {
  const { outputFiles } = await build({ ...options, write: false })
  for (const { path, text } of outputFiles) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, inAscii(text))
  }
}

function pathsOf(names: readonly string[]): string[] {
  return names.map((name) => fileURLToPath(new URL(`${name}.js`, LIB)))
}
