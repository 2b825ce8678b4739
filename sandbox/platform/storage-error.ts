import { bytesBody, type Reply } from '../reply.ts'

/** An error as object stores word it. */
export function storageError(status: number, code: string, message: string): Reply {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return { status, headers: { 'content-type': 'application/xml' }, body: bytesBody(xml) }
}
