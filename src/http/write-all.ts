import type { FileHandle } from 'node:fs/promises'

/** Writes every byte: a disk that fills up takes part of a write, and fails only at the next one. */
export async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}
