import { jsonReply, type Reply } from '../reply.ts'

/** An error as GitHub's API words it. */
export function problem(status: number, message: string): Reply {
  return jsonReply(status, {
    message,
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  })
}

export function notFound(): Reply {
  return problem(404, 'Not Found')
}
