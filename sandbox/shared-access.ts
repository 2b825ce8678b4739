import { createHmac } from 'node:crypto'

/** The emulator's published account and key: everybody's, hence no secret. */
export const ACCOUNT = 'devstoreaccount1'
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='
export const API_VERSION = '2021-08-06'

export interface ShownAs {
  readonly disposition: string
  readonly type: string | undefined
}

/** The query of a link to one blob (a service SAS), `path` being that of `/container/blob`. */
export function sharedAccess(path: string, permissions: string, shown?: ShownAs): URLSearchParams {
  const at = (ms: number) => new Date(Date.now() + ms).toISOString().replace(/\.\d{3}Z$/u, 'Z')
  const query = new URLSearchParams({
    sp: permissions,
    st: at(-300_000),
    se: at(3_600_000),
    spr: 'https,http',
    sv: API_VERSION,
    sr: 'b',
    ...(shown && { rscd: shown.disposition }),
    ...(shown?.type !== undefined && { rsct: shown.type }),
  })
  query.set('sig', signatureOf(path, query))
  return query
}

/** Whether the link was signed with our key for this path, allows `permission` and has not expired. */
export function allows(path: string, query: URLSearchParams, permission: string): boolean {
  return (
    query.get('sig') === signatureOf(path, query) &&
    (query.get('sp') ?? '').includes(permission) &&
    Date.parse(query.get('se') ?? '') > Date.now()
  )
}

/** In the string-to-sign of this API version. */
function signatureOf(path: string, query: URLSearchParams): string {
  const of = (name: string) => query.get(name) ?? ''
  return hmac(
    [
      of('sp'),
      of('st'),
      of('se'),
      `/blob/${ACCOUNT}${path}`,
      '',
      '',
      of('spr'),
      of('sv'),
      of('sr'),
      '',
      '',
      '',
      of('rscd'),
      '',
      '',
      of('rsct'),
    ].join('\n'),
  )
}

/** What a request of the account's owner for a new container says of itself. */
export function ownersHeaders(container: string): Readonly<Record<string, string>> {
  const date = new Date().toUTCString()
  const headers = `x-ms-date:${date}\nx-ms-version:${API_VERSION}`
  const resource = `/${ACCOUNT}/${ACCOUNT}/${container}\nrestype:container`
  const toSign = ['PUT', ...Array.from({ length: 11 }, () => ''), headers, resource].join('\n')
  return {
    'x-ms-date': date,
    'x-ms-version': API_VERSION,
    authorization: `SharedKey ${ACCOUNT}:${hmac(toSign)}`,
  }
}

function hmac(text: string): string {
  return createHmac('sha256', Buffer.from(KEY, 'base64')).update(text, 'utf8').digest('base64')
}
