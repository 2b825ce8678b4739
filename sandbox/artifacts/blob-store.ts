import { createHmac } from 'node:crypto'

/** The emulator's published account and key: everybody's, hence no secret. */
const ACCOUNT = 'devstoreaccount1'
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='
const API_VERSION = '2021-08-06'

/** Makes a container in the blob store at this origin, signed with its shared key. */
export async function createContainer(origin: string, container: string): Promise<void> {
  const date = new Date().toUTCString()
  const headers = `x-ms-date:${date}\nx-ms-version:${API_VERSION}`
  const resource = `/${ACCOUNT}/${ACCOUNT}/${container}\nrestype:container`
  const toSign = ['PUT', ...Array.from({ length: 11 }, () => ''), headers, resource].join('\n')
  const response = await fetch(`${origin}/${ACCOUNT}/${container}?restype=container`, {
    method: 'PUT',
    headers: {
      'x-ms-date': date,
      'x-ms-version': API_VERSION,
      authorization: `SharedKey ${ACCOUNT}:${hmac(toSign)}`,
    },
  })
  if (response.status !== 201) throw new Error(`Azurite makes no container: status ${response.status}`)
}

/** The headers that a download of the blob comes with: Content-Disposition and Content-Type. */
export interface ShownAs {
  readonly disposition: string
  readonly type: string
}

/** A link that grants these permissions to a blob for an hour, without a key. */
export function signedBlobUrl(
  origin: string,
  container: string,
  blob: string,
  permissions: string,
  shown?: ShownAs,
): string {
  const signature = sharedAccessSignature(container, blob, permissions, shown)
  return `${origin}/${ACCOUNT}/${container}/${blob}?${signature}`
}

/** A service SAS for one blob, in the string-to-sign of this API version. */
function sharedAccessSignature(
  container: string,
  blob: string,
  permissions: string,
  shown: ShownAs = { disposition: '', type: '' },
): string {
  const at = (ms: number) => new Date(Date.now() + ms).toISOString().replace(/\.\d{3}Z$/u, 'Z')
  const [start, expiry] = [at(-300_000), at(3_600_000)]
  const toSign = [
    permissions,
    start,
    expiry,
    `/blob/${ACCOUNT}/${container}/${blob}`,
    '',
    '',
    'https,http',
    API_VERSION,
    'b',
    '',
    '',
    '',
    shown.disposition,
    '',
    '',
    shown.type,
  ].join('\n')
  return new URLSearchParams({
    sp: permissions,
    st: start,
    se: expiry,
    spr: 'https,http',
    sv: API_VERSION,
    sr: 'b',
    ...(shown.disposition === '' ? {} : { rscd: shown.disposition }),
    ...(shown.type === '' ? {} : { rsct: shown.type }),
    sig: hmac(toSign),
  }).toString()
}

function hmac(text: string): string {
  return createHmac('sha256', Buffer.from(KEY, 'base64')).update(text, 'utf8').digest('base64')
}
