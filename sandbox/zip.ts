import { inflateRawSync } from 'node:zlib'

/** The files of a zip archive held in memory, by name. Enough for what artifacts hold: stored or deflated, no zip64, no encryption. */
export function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end === -1) throw new Error('The archive has no end of central directory')
  const files = new Map<string, Buffer>()
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== CENTRAL_ENTRY) throw new Error('The central directory is broken')
    const method = archive.readUInt16LE(at + 10)
    const packedBytes = archive.readUInt32LE(at + 20)
    const nameBytes = archive.readUInt16LE(at + 28)
    const extraBytes = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    const local = archive.readUInt32LE(at + 42)
    const name = archive.toString('utf8', at + 46, at + 46 + nameBytes)
    // The local header repeats the name, with extra fields of its own length.
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const packed = archive.subarray(start, start + packedBytes)
    files.set(name, method === 0 ? Buffer.from(packed) : inflateRawSync(packed))
    at += 46 + nameBytes + extraBytes
  }
  return files
}

const CENTRAL_ENTRY = 0x02014b50
