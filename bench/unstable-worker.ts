import { appendFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'

/** A worker thread that works, and now and then dies over a chunk; each death adds a byte to the file SOAK_CRASHES. */
const CHANCE = Number(process.env['SOAK_CHANCE'] ?? 0)

parentPort?.on('message', () => {
  if (Math.random() >= CHANCE) return
  appendFileSync(process.env['SOAK_CRASHES'] ?? '', '.')
  process.exit(1)
})
await import('../src/engine/worker.ts')
