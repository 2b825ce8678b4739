import { open, type FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'

const inflate = promisify(inflateRaw)

/** Signatures and sizes of APPNOTE.TXT 4.3 (the format of .zip files). */
const LOCAL = { signature: 0x04034b50, bytes: 30 }
const CENTRAL = { signature: 0x02014b50, bytes: 46 }
const END = { signature: 0x06054b50, bytes: 22 }
const LONGEST_COMMENT = 0xffff
/** An artifact of ours has four entries. */
const MOST_DIRECTORY_BYTES = 1024 * 1024
const ZIP64_MARK = 0xffffffff
const ZIP64_ID = 0x0001
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 0x1
const SYMBOLIC_LINK = 0o12

/**
 * The bytes of the one entry of this name, read in memory; nothing is ever extracted (T12 in docs/reliability.md).
 * Undefined when there is none or several of that name, when it is encrypted, longer than `most` bytes or not of the size
 * and checksum it claims, and when this is no zip.
 */
export async function readZipEntry(path: string, name: string, most: number): Promise<Buffer | undefined> {
  await using file = await open(path, 'r')
  const { size } = await file.stat()
  const directory = await readDirectory(file, size)
  const named = directory?.filter((entry) => entry.name === name) ?? []
  const [entry] = named
  if (entry === undefined || named.length > 1 || !entry.plain) return undefined
  if (entry.bytes > most || entry.packedBytes > most + 1024) return undefined
  const packed = await readPacked(file, entry)
  const content = packed && (await unpack(packed, entry))
  return content?.length === entry.bytes && crc32(content) === entry.crc ? content : undefined
}

interface ZipEntry {
  readonly name: string
  /** Neither encrypted nor a link. */
  readonly plain: boolean
  readonly method: number
  readonly crc: number
  readonly packedBytes: number
  readonly bytes: number
  readonly offset: number
}

async function readDirectory(file: FileHandle, size: number): Promise<readonly ZipEntry[] | undefined> {
  const tail = await readAt(file, Math.max(0, size - END.bytes - LONGEST_COMMENT), size)
  const end = tail?.lastIndexOf(signatureBytes(END.signature)) ?? -1
  if (tail === undefined || end === -1 || end + END.bytes > tail.length) return undefined
  const bytes = tail.readUInt32LE(end + 12)
  const offset = tail.readUInt32LE(end + 16)
  // An archive of artifacts is at most 512 MiB, so its directory needs no 64-bit offset.
  if (offset === ZIP64_MARK || bytes > MOST_DIRECTORY_BYTES) return undefined
  const directory = await readAt(file, offset, offset + bytes)
  return directory && entriesOf(directory, tail.readUInt16LE(end + 10))
}

function entriesOf(directory: Buffer, count: number): readonly ZipEntry[] | undefined {
  const entries: ZipEntry[] = []
  for (let at = 0; at < directory.length;) {
    if (at + CENTRAL.bytes > directory.length) return undefined
    if (directory.readUInt32LE(at) !== CENTRAL.signature) return undefined
    const nameEnd = at + CENTRAL.bytes + directory.readUInt16LE(at + 28)
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30)
    const next = extraEnd + directory.readUInt16LE(at + 32)
    if (next > directory.length) return undefined
    const [bytes, packedBytes, offset] = sizesOf(directory, at, directory.subarray(nameEnd, extraEnd))
    entries.push({
      name: directory.toString('utf8', at + CENTRAL.bytes, nameEnd),
      plain:
        (directory.readUInt16LE(at + 8) & ENCRYPTED) === 0 &&
        directory.readUInt32LE(at + 38) >>> 28 !== SYMBOLIC_LINK,
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedBytes,
      bytes,
      offset,
    })
    at = next
  }
  return entries.length === count ? entries : undefined
}

/** Unpacked and packed size and offset; what does not fit into 32 bits stands in the extra field, in this order. */
function sizesOf(directory: Buffer, at: number, extra: Buffer): readonly [number, number, number] {
  const large = zip64Numbers(extra)
  const read = (place: number): number => {
    const value = directory.readUInt32LE(at + place)
    return value === ZIP64_MARK ? (large.shift() ?? Infinity) : value
  }
  return [read(24), read(20), read(42)]
}

function zip64Numbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== ZIP64_ID) continue
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2))
    return Array.from({ length: Math.floor(field.length / 8) }, (_, of) =>
      Number(field.readBigUInt64LE(of * 8)),
    )
  }
  return []
}

async function readPacked(file: FileHandle, entry: ZipEntry): Promise<Buffer | undefined> {
  const header = await readAt(file, entry.offset, entry.offset + LOCAL.bytes)
  if (header?.readUInt32LE(0) !== LOCAL.signature) return undefined
  const start = entry.offset + LOCAL.bytes + header.readUInt16LE(26) + header.readUInt16LE(28)
  return readAt(file, start, start + entry.packedBytes)
}

/** Stops as soon as there is more than the entry says it holds. */
async function unpack(packed: Buffer, { method, bytes }: ZipEntry): Promise<Buffer | undefined> {
  if (method === STORED) return packed
  if (method !== DEFLATED) return undefined
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, bytes) })
  } catch {
    return undefined
  }
}

/** Undefined when the file does not hold that many bytes. */
async function readAt(file: FileHandle, from: number, to: number): Promise<Buffer | undefined> {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 0 || to < from) return undefined
  const bytes = Buffer.alloc(to - from)
  let read = 0
  while (read < bytes.length) {
    const { bytesRead } = await file.read(bytes, read, bytes.length - read, from + read)
    if (bytesRead === 0) return undefined
    read += bytesRead
  }
  return bytes
}

function signatureBytes(signature: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  return bytes
}
