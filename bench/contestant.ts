/**
 * One contestant in a process of its own: its name, the file that is given to it, and the one it shall write. Bundled as
 * JavaScript, since Node's reader of TypeScript takes some 20 MB, which would be measured with the contestant.
 */
import { open } from 'node:fs/promises'
import { CONTESTANTS, type Usage } from './contestants.ts'

const [name = '', raw = '', out = ''] = process.argv.slice(2)
console.log(JSON.stringify(await measure()))

/** Loading a contestant's modules belongs to its work; loading the benchmark does not. */
async function measure(): Promise<Usage> {
  const contestant = CONTESTANTS.find((candidate) => candidate.name === name)
  if (!contestant) throw new Error(`There is no contestant "${name}"`)
  const start = performance.now()
  const before = process.resourceUsage()
  const told = await contestant.run(raw, out)
  const seconds = told?.seconds ?? (performance.now() - start) / 1000
  const after = process.resourceUsage()
  const onDiskSeconds = seconds + (await secondsToDisk(out))
  if (told) return { ...told, onDiskSeconds }
  return {
    seconds,
    onDiskSeconds,
    cpuSeconds: (after.userCPUTime + after.systemCPUTime - before.userCPUTime - before.systemCPUTime) / 1e6,
    peakMB: (after.maxRSS * 1024) / 1e6,
  }
}

/** What is left to be written out of a file, if there is one. */
async function secondsToDisk(path: string): Promise<number> {
  const start = performance.now()
  try {
    await using file = await open(path, 'r+')
    await file.sync()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0
    throw error
  }
  return (performance.now() - start) / 1000
}
