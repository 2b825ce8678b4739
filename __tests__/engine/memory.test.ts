import { execFile } from 'node:child_process'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'

const MEGABYTE = 1_000_000

describe('the memory of a run', () => {
  it.each(['inline', 'in threads'])('F44 does not grow with the file, %s', async (annotating) => {
    const small = await peakMB(8, annotating)
    const large = await peakMB(160, annotating)
    expect(large).toBeLessThan(1.25 * small)
  }) // prettier-ignore
})

/** Of a process that enriches a file of so many megabytes. */
async function peakMB(megabytes: number, annotating: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'utterance-ner-test-'))
  try {
    const rawPath = join(folder, 'raw.csv')
    await writeRows(rawPath, megabytes)
    const script = fileURLToPath(new URL('./peak-memory.ts', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, [script, folder, annotating])
    return Number(stdout) / MEGABYTE
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function writeRows(path: string, megabytes: number): Promise<void> {
  const plain = `intent,${'nothing to be found in here at all '.repeat(6)}\n`.repeat(20)
  const block = `${plain}intent,call (212) 555-0142\n`
  const blocks = block.repeat(Math.ceil(MEGABYTE / block.length))
  await using file = await open(path, 'wx')
  await file.write('intent,utterance\n')
  for (let written = 0; written < megabytes; written++) await file.write(blocks)
}
