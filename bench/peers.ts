import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Peers live outside the project: nothing of it depends on them. */
const FOLDER = join(tmpdir(), 'utterance-ner-bench-peers')
export const PEERS = { '@duckdb/node-api': '1.5.6-r.1', 'nodejs-polars': '0.26.1' } as const
type Peer = keyof typeof PEERS

const require = createRequire(join(FOLDER, 'package.json'))

/** Why a peer cannot take part; undefined when it can. Installs it on demand. */
export async function install(peer: Peer): Promise<string | undefined> {
  try {
    if (isInstalled(peer)) return undefined
    await mkdir(FOLDER, { recursive: true })
    await writeFile(join(FOLDER, 'package.json'), '{ "private": true }\n', { flag: 'a' }).catch(
      () => undefined,
    )
    await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--save-exact', ...pinned()], {
      cwd: FOLDER,
    })
    return isInstalled(peer) ? undefined : 'it was installed, but cannot be loaded'
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  }
}

function isInstalled(peer: Peer): boolean {
  try {
    return versionOf(peer) === PEERS[peer]
  } catch {
    return false
  }
}

function versionOf(peer: Peer): string {
  const { version }: { version: string } = require(`${peer}/package.json`)
  return version
}

const pinned = (): string[] => Object.entries(PEERS).map(([name, version]) => `${name}@${version}`)

/** A peer's module, which has no types here. */
// oxlint-disable-next-line typescript/no-explicit-any -- typed where it is taken
export const load = (peer: Peer): any => require(peer)
