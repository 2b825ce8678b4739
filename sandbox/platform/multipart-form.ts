/** One part of a `multipart/form-data` body. Its bytes must be read before the next part is asked for. */
export interface FormPart {
  readonly name: string
  readonly filename?: string
  readonly contentType?: string
  readonly body: AsyncIterable<Buffer>
}

/** The body is not the multipart form that RFC 7578 describes. */
export class MalformedForm extends Error {
  override readonly name = 'MalformedForm'
}

/** The boundary of a `Content-Type: multipart/form-data` header; undefined when it is another type. */
export function formBoundary(contentType: string): string | undefined {
  return /^multipart\/form-data;\s*boundary=(?:"([^"]{1,70})"|([\w'()+,./:=?-]{1,70}))$/iu
    .exec(contentType)
    ?.slice(1)
    .find((boundary) => boundary !== undefined)
}

/** The parts of a form, as they arrive; nothing but a part's headers is held in memory. */
export async function* formParts(source: AsyncIterable<Buffer>, boundary: string): AsyncGenerator<FormPart> {
  const bytes = createCursor(source)
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  // The first boundary has no line before it that it would have to end.
  if ((await bytes.take(delimiter.length - 2)) !== delimiter.toString('latin1').slice(2)) {
    throw new MalformedForm('The body does not start with the boundary of its Content-Type')
  }
  for (;;) {
    const after = await bytes.take(2)
    if (after === '--') break
    if (after !== '\r\n') throw new MalformedForm('A boundary is followed by neither a line end nor "--"')
    const headers = parseHeaders(await text(bytes.until(Buffer.from('\r\n\r\n'))))
    let read = false
    const body = once(bytes.until(delimiter), () => (read = true))
    yield { ...describe(headers), body }
    if (!read) throw new Error(`Part "${headers.get('content-disposition')}" was not read to its end`)
  }
  const rest = await text(bytes.rest())
  if (rest !== '' && rest !== '\r\n') throw new MalformedForm('Bytes follow the last boundary')
}

interface Cursor {
  take(length: number): Promise<string>
  /** The bytes up to the needle, which is consumed too. */
  until(needle: Buffer): AsyncGenerator<Buffer>
  rest(): AsyncGenerator<Buffer>
}

function createCursor(source: AsyncIterable<Buffer>): Cursor {
  const chunks = source[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  async function more(): Promise<void> {
    const next = await chunks.next()
    if (next.done === true) throw new MalformedForm('The body ends before its last boundary')
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value])
  }
  function drop(length: number): Buffer {
    const dropped = held.subarray(0, length)
    held = held.subarray(length)
    return dropped
  }
  return {
    async take(length) {
      while (held.length < length) await more()
      return drop(length).toString('latin1')
    },
    async *until(needle) {
      for (;;) {
        const at = held.indexOf(needle)
        // The last bytes may be the needle's first ones: they wait for the next chunk.
        const safe = at === -1 ? held.length - needle.length + 1 : at
        if (safe > 0) yield drop(safe)
        if (at !== -1) return void drop(needle.length)
        await more()
      }
    },
    async *rest() {
      if (held.length > 0) yield drop(held.length)
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
    },
  }
}

async function* once(body: AsyncGenerator<Buffer>, atEnd: () => void): AsyncGenerator<Buffer> {
  yield* body
  atEnd()
}

const LONGEST_HEADERS = 8192

async function text(pieces: AsyncIterable<Buffer>): Promise<string> {
  let all = ''
  for await (const piece of pieces) {
    all += piece.toString('utf8')
    if (all.length > LONGEST_HEADERS) throw new MalformedForm('The headers of a part are too long')
  }
  return all
}

function parseHeaders(block: string): ReadonlyMap<string, string> {
  return new Map(
    block.split('\r\n').map((line) => {
      const colon = line.indexOf(':')
      if (colon < 1) throw new MalformedForm('A header of a part has no colon')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
}

function describe(headers: ReadonlyMap<string, string>): Omit<FormPart, 'body'> {
  const disposition = /^form-data; name="([^"\r\n]*)"(?:; filename="([^"\r\n]*)")?$/u.exec(
    headers.get('content-disposition') ?? '',
  )
  const name = disposition?.[1]
  if (name === undefined) throw new MalformedForm('A part has no "Content-Disposition: form-data; name=…"')
  const filename = disposition?.[2]
  const contentType = headers.get('content-type')
  return {
    name,
    ...(filename === undefined ? {} : { filename }),
    ...(contentType === undefined ? {} : { contentType }),
  }
}
