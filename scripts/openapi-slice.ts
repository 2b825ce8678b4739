/**
 * Cuts the part of GitHub's OpenAPI description that this action uses out of @octokit/openapi, and writes it to
 * `__tests__/github/openapi-slice.json`: `node scripts/openapi-slice.ts`. The whole package unpacks to hundreds of
 * megabytes, so it is fetched for this and is no dependency.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const VERSION = '23.0.2'
const FILE = 'package/generated/api.github.com.json'
const TO = new URL('../__tests__/github/openapi-slice.json', import.meta.url)
const REPOSITORY = '/repos/{owner}/{repo}'
const OPERATIONS: readonly (readonly [path: string, method: string])[] = [
  [REPOSITORY, 'get'],
  [`${REPOSITORY}/actions/runs/{run_id}`, 'get'],
  [`${REPOSITORY}/actions/runs/{run_id}/artifacts`, 'get'],
  [`${REPOSITORY}/actions/workflows/{workflow_id}/runs`, 'get'],
  [`${REPOSITORY}/actions/artifacts/{artifact_id}/{archive_format}`, 'get'],
  [`${REPOSITORY}/contents/{path}`, 'get'],
  [`${REPOSITORY}/git/blobs/{file_sha}`, 'get'],
  [`${REPOSITORY}/git/commits/{commit_sha}`, 'get'],
  [`${REPOSITORY}/issues/{issue_number}/comments`, 'get'],
  [`${REPOSITORY}/issues/{issue_number}/comments`, 'post'],
  [`${REPOSITORY}/issues/comments/{comment_id}`, 'patch'],
  [`${REPOSITORY}/issues/comments/{comment_id}`, 'delete'],
]

/** Words for people, and whole examples: nothing of it is checked. */
const LEFT_OUT = new Set([
  'description',
  'summary',
  'examples',
  'example',
  'x-github',
  'externalDocs',
  'tags',
  'title',
])
const REFERENCE = '#/components/'

type Node = Readonly<Record<string, unknown>>

const whole = await fetchDescription()
const paths: Record<string, Record<string, unknown>> = {}
for (const [path, method] of OPERATIONS) {
  const operation = at(whole, ['paths', path, method])
  if (operation === undefined) throw new Error(`GitHub's description has no ${method} ${path}`)
  paths[path] = { ...paths[path], [method]: pruned(operation, false) }
}
const slice = { source: `@octokit/openapi ${VERSION}`, paths, components: componentsOf(paths) }
await writeFile(TO, `${JSON.stringify(slice)}\n`)
console.log(`${OPERATIONS.length} operations, ${JSON.stringify(slice).length} characters`)

async function fetchDescription(): Promise<Node> {
  const folder = await mkdtemp(join(tmpdir(), 'openapi-'))
  try {
    const packed = execFileSync('npm', ['pack', '--silent', `@octokit/openapi@${VERSION}`], { cwd: folder })
    execFileSync('tar', ['xzf', packed.toString().trim(), FILE], { cwd: folder })
    return recordOf(JSON.parse(await readFile(join(folder, FILE), 'utf8')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Everything that `from` refers to, and what that refers to. */
function componentsOf(from: unknown): Node {
  const found = new Map<string, unknown>()
  const queue = [from]
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const reference of referencesIn(node)) {
      if (found.has(reference)) continue
      const component = pruned(at(whole, reference.slice(2).split('/')), false)
      found.set(reference, component)
      queue.push(component)
    }
  }
  const components: Record<string, Record<string, unknown>> = {}
  for (const [reference, component] of [...found].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [kind = '', name = ''] = reference.slice(REFERENCE.length).split('/')
    components[kind] = { ...components[kind], [name]: component }
  }
  return components
}

function referencesIn(node: unknown): string[] {
  const references = JSON.stringify(node).matchAll(/"\$ref":"(#\/components\/[^"]+)"/gu)
  return Array.from(references, ([, reference = '']) => reference)
}

/** `named`: the keys are names of fields, so that one called `description` is kept. */
function pruned(node: unknown, named: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => pruned(item, false))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => named || !LEFT_OUT.has(key))
      .map(([key, value]) => [key, pruned(value, !named && key === 'properties')]),
  )
}

function at(node: Node, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => recordOf(inner)[key], node)
}

function recordOf(value: unknown): Node {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}
