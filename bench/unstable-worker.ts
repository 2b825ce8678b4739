import { appendFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'

/** A worker thread that works, and now and then dies over a chunk; each death adds a byte to the file SOAK_CRASHES. */
const CHANCE = Number(process.env['SOAK_CHANCE'] ?? 0)

await import('../src/engine/worker.ts')
parentPort?.on('message', (message: object) => {
  if (!('id' in message) || Math.random() >= CHANCE) return
  appendFileSync(process.env['SOAK_CRASHES'] ?? '', '.')
  process.exit(1)
})
