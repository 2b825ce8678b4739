import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

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
 * What runs: the step, what cleans up after the job, and the files that are started in threads. ncc can build those by itself (`--asset-builds`), but
 * then their licences take the place of the step's.
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
  await writeFile(new URL(`${name}.js`, DIST), code)
  for (const [asset, { source }] of Object.entries(assets)) {
    const file = asset === `main${LICENSES}` ? `${name}${LICENSES}` : asset
    if (isKept(file) && source.length > 0) await writeFile(new URL(file, DIST), source)
  }
}

/** Licences, what is loaded later, and the page; the files started in threads are bundles of their own. */
function isKept(file: string): boolean {
  return file.endsWith(LICENSES) || file.endsWith('.index.js') || file === 'report-page.json'
}
