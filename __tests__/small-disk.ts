import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own in memory, and where it is mounted. Disposing takes it away. */
export interface SmallDisk extends Disposable {
  readonly path: string
}

/** Throws where this user may not mount. `size` as mount(8) has it, such as `1m`. */
export function mountSmallDisk(size: string): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'ner-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path], { stdio: 'ignore' })
  } catch (error) {
    rmSync(path, { recursive: true })
    throw error
  }
  return {
    path,
    [Symbol.dispose]() {
      execFileSync('umount', [path])
      rmSync(path, { recursive: true })
    },
  }
}

/** Whether tests on a full disk can run here. Nothing stays mounted, since they may not be chosen. */
export function mayMount(): boolean {
  try {
    using _disk = mountSmallDisk('1m')
    return true
  } catch {
    console.log('skipped: tests on a full disk need the right to mount a tmpfs')
    return false
  }
}
