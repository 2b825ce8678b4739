/** The whole body as text. Its bytes are put together first: a piece may end within a character. */
export async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of body) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

export async function drain(body: AsyncIterable<Buffer>): Promise<void> {
  for await (const unread of body) void unread
}
