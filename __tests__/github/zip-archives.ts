import { createRequire } from 'node:module'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of an archive, and the lies it tells. */
export interface Entry {
  readonly name: string
  readonly content: Buffer | string
  readonly stored?: boolean
  readonly flags?: number
  readonly method?: number
  /** Unix mode, such as `0o120777` for a symbolic link. */
  readonly mode?: number
  readonly bytes?: number
  readonly packedBytes?: number
  readonly crc?: number
  readonly offset?: number
  /** The extra field in the directory. */
  readonly extra?: Buffer
}

/** A zip archive written by hand, so that it can be wrong in every place. */
export function zipOf(entries: readonly Entry[], changes: { count?: number; comment?: string } = {}): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const content = Buffer.from(entry.content)
    const packed = entry.stored === true ? content : deflateRawSync(content)
    const name = Buffer.from(entry.name)
    const common = Buffer.concat([
      numbers([2, 20], [2, entry.flags ?? 0], [2, entry.method ?? (entry.stored === true ? 0 : 8)], [4, 0]),
      numbers(
        [4, entry.crc ?? crc32(content)],
        [4, entry.packedBytes ?? packed.length],
        [4, entry.bytes ?? content.length],
        [2, name.length],
        [2, 0],
      ),
    ])
    const local = Buffer.concat([numbers([4, 0x04034b50]), common, name, packed])
    locals.push(local)
    const rest = numbers(
      [2, 0],
      [2, 0],
      [2, 0],
      [2, (entry.mode ?? 0o100644) & 0xffff],
      [4, entry.offset ?? offset],
    )
    // The external attributes are four bytes: the mode stands in the upper two.
    const attributes = Buffer.concat([rest.subarray(0, 6), Buffer.alloc(2), rest.subarray(6)])
    const { extra = Buffer.alloc(0) } = entry
    const own = Buffer.concat([common.subarray(0, -2), numbers([2, extra.length])])
    directory.push(numbers([4, 0x02014b50], [2, 0x0314]), own, attributes, name, extra)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const comment = Buffer.from(changes.comment ?? '')
  const count = changes.count ?? entries.length
  const end = numbers([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, central.length], [4, offset])
  return Buffer.concat([...locals, central, end, numbers([2, comment.length]), comment])
}

export function numbers(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    }),
  )
}

interface Archive {
  pipe(to: PassThrough): void
  append(content: string, options: { name: string }): void
  finalize(): Promise<void>
}

/** An archive as `@actions/artifact` makes it, by the same library. */
export async function artifactArchive(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const create: (format: 'zip') => Archive = createRequire(import.meta.url)('archiver')
  const archive = create('zip')
  const out = new PassThrough()
  archive.pipe(out)
  for (const [name, content] of Object.entries(files)) archive.append(content, { name })
  const [bytes] = await Promise.all([buffer(out), archive.finalize()])
  return bytes
}
