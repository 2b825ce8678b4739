import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** `npm run check-reproducible`: two copies of the sources, in folders of other names and depths, must build the same bytes. */
const ROOT = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'utterance-ner-reproducible-'))
try {
  const builds = ['a', 'another/folder/deeper'].map((name) => buildIn(join(folder, name)))
  process.exitCode = compare(builds)
} finally {
  rmSync(folder, { recursive: true })
}

/** SHA-256 of every file of a fresh `dist/`, by name. */
function buildIn(copy: string): ReadonlyMap<string, string> {
  mkdirSync(copy, { recursive: true })
  for (const file of sources()) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(ROOT, file), join(copy, file))
  }
  copyPackages(join(copy, 'node_modules'))
  rmSync(join(copy, 'dist'), { recursive: true, force: true })
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: copy, stdio: ['ignore', 'inherit', 'inherit'] })
  const dist = join(copy, 'dist')
  return new Map(readdirSync(dist).map((name) => [name, sha256(readFileSync(join(dist, name)))]))
}

function sources(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
  })
  return listed
    .toString()
    .split('\0')
    .filter((file) => file !== '' && !file.startsWith('dist/'))
}

/** Hard links where the disk allows it: a symbolic one would lead both builds to the same place. */
function copyPackages(to: string): void {
  try {
    execFileSync('cp', ['-al', join(ROOT, 'node_modules'), to], { stdio: 'ignore' })
  } catch {
    rmSync(to, { recursive: true, force: true })
    cpSync(join(ROOT, 'node_modules'), to, { recursive: true, verbatimSymlinks: true })
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function compare([first, second]: readonly ReadonlyMap<string, string>[]): number {
  const names = [...new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])]
  const different = names.filter((name) => first?.get(name) !== second?.get(name))
  for (const name of different) console.log(`dist/${name} depends on the folder it is built in`)
  if (different.length === 0) console.log(`${names.length} files, the same in both folders`)
  return different.length === 0 && names.length > 0 ? 0 : 1
}
