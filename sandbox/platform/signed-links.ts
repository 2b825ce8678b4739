import { createHmac, randomBytes } from 'node:crypto'
import type { Reply } from '../reply.ts'
import { storageError } from './storage-error.ts'

/** Links that need no token, for a while. */
interface SignedLinks {
  readonly sign: (path: string) => string
  /** Why the link is not good; undefined when it is. */
  refusal(link: URL): Reply | undefined
  /** This link, and every one given out before it, has expired. */
  expire(link: URL): void
  readonly expireAll: () => void
}

export function createSignedLinks(origin: () => string, lifeMs: number, now: () => number): SignedLinks {
  const key = randomBytes(32)
  let given = 0
  let expired = 0
  const signature = (path: string, expiry: string, serial: string) =>
    createHmac('sha256', key).update(`${path}\n${expiry}\n${serial}`).digest('base64url')
  return {
    sign(path) {
      given += 1
      const [expiry, serial] = [String(now() + lifeMs), String(given)]
      // Outputs hold this name as well: masking it would make the runner withhold them.
      const job = path.split('/').at(-2) ?? ''
      const query = new URLSearchParams({ job, expiry, serial, sig: signature(path, expiry, serial) })
      return `${origin()}${path}?${query.toString()}`
    },
    refusal({ pathname, searchParams }) {
      const [expiry, serial] = [searchParams.get('expiry') ?? '', searchParams.get('serial') ?? '']
      if (searchParams.get('sig') !== signature(pathname, expiry, serial)) {
        return storageError(403, 'SignatureDoesNotMatch', 'The signature is wrong')
      }
      if (Number(expiry) > now() && Number(serial) > expired) return undefined
      return storageError(403, 'AccessDenied', 'Request has expired')
    },
    expire: ({ searchParams }) => void (expired = Math.max(expired, Number(searchParams.get('serial')))),
    expireAll: () => void (expired = given),
  }
}
