import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

import { transform } from 'esbuild'

import { inAscii } from './in-ascii.ts'

/** The part of ncc's programmatic interface that is used here; the package has no types. */
type Ncc = (
  entry: string,
  options: { readonly cache: false; readonly quiet: true; readonly license: string },
) => Promise<{
  readonly code: string
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
}>

const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc')

/** `npm run compile` has put the JavaScript here. */
const LIB = new URL('../lib/', import.meta.url)
const DIST = new URL('../dist/', import.meta.url)

/**
 * What runs: the step, what cleans up after the job, and the files that are started in threads. ncc can build these by
 * itself (`--asset-builds`), but then their licences take the place of the step's.
 */
const BUNDLES = new Map([
  ['index', 'index.js'],
  ['post', 'post.js'],
  ['worker', 'engine/worker.js'],
  ['check-worker', 'engine/check-worker.js'],
])

const LICENSES = '.licenses.txt'

await rm(DIST, { recursive: true, force: true })
await mkdir(DIST)
await writeFile(new URL('package.json', DIST), '{ "type": "module" }\n')
for (const [name, entry] of BUNDLES) {
  const { code, assets } = await ncc(fileURLToPath(new URL(entry, LIB)), {
    cache: false,
    quiet: true,
    license: `[name]${LICENSES}`,
  })
  await writeFile(new URL(`${name}.js`, DIST), await compact(code))
  for (const [asset, { source }] of Object.entries(assets)) {
    const file = asset === `main${LICENSES}` ? `${name}${LICENSES}` : asset
    if (!isKept(file) || source.length === 0) continue
    await writeFile(new URL(file, DIST), isChunk(file) ? await compact(source.toString()) : source)
  }
}

/** Licences, what is loaded later, and the page; the files started in threads are bundles of their own. */
function isKept(file: string): boolean {
  return file.endsWith(LICENSES) || isChunk(file) || file === 'report-page.json'
}

function isChunk(file: string): boolean {
  return file.endsWith('.index.js')
}

/**
 * The same program without white space, comments (the licences have files of their own) and letters beyond ASCII: V8 reads
 * every letter of a file before it runs it. Names stay, as messages tell the class of an unexpected error.
 */
async function compact(code: string): Promise<string> {
  const { code: plain } = await transform(compiledOnUse(code), {
    charset: 'ascii',
    format: 'esm',
    legalComments: 'none',
    minifyWhitespace: true,
    target: 'node24',
  })
  return inAscii(plain)
}

/**
 * The modules as plain functions, which V8 compiles when they are called. ncc writes arrow functions in parentheses: V8
 * takes them for ones that are called at once and compiles all as it loads the file, though a step needs few of them.
 */
function compiledOnUse(code: string): string {
  return code
    .replaceAll(/^\/\*{3}\/ \((?:function)?\((.*)\) (?:=> )?\{$/gm, '/***/ function ($1) {')
    .replaceAll(/^\/\*{3}\/ \}\)(?=,?$)/gm, '/***/ }')
}
