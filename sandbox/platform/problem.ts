import { jsonReply, type Reply } from '../reply.ts'

/** An error as the platform words it. */
export function problem(status: number, code: string, message: string): Reply {
  return jsonReply(status, { code, message })
}
