import type { Dispatcher } from 'undici'
import { aborted } from './aborted.ts'

/**
 * One request that ends with its signal at any time. By itself undici notices an abort only once it has a connection, and
 * then sends nothing.
 */
export async function ask(
  dispatcher: Dispatcher,
  request: Dispatcher.RequestOptions & { readonly signal: AbortSignal },
): Promise<Dispatcher.ResponseData> {
  const { signal } = request
  signal.throwIfAborted()
  const answered = new AbortController()
  const ended = async () => {
    throw await aborted(signal, answered.signal)
  }
  try {
    return await Promise.race([dispatcher.request(request), ended()])
  } finally {
    answered.abort()
  }
}
