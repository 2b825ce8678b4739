import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { jsonReply, type Reply } from '../reply.ts'

export type Scope = 'bot:export:read' | 'bot:import:write'

interface TokenRules {
  readonly clientId: string
  readonly clientSecret: string
  /** What the client may ask for. */
  readonly clientScopes: readonly Scope[]
  /** When more is asked for than the client may: `refuse` (400 invalid_scope), or `narrow` the token silently. */
  readonly excessScope: 'refuse' | 'narrow'
  /** `expires_in` of a token, in seconds. */
  readonly tokenLifeS: number
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

interface TokenIssuer {
  /** Answers the token request whose body is `form`; `note` is told the fields of a form that is one. */
  give(request: IncomingMessage, form: string, note: (fields: ReadonlyMap<string, string>) => void): Reply
  /** Why the request's token does not allow this; undefined when it does. */
  refusal(request: IncomingMessage, needed: Scope): Reply | undefined
  /** The request's own token is worthless from now on. */
  revoke(request: IncomingMessage): void
  readonly revokeAll: () => void
}

interface Grant {
  readonly scopes: readonly Scope[]
  readonly endsAt: number
}

const FORM_TYPE = /^application\/x-www-form-urlencoded(; ?charset=utf-8)?$/iu
const FIELDS = 'client_id client_secret grant_type scope'

/** OAuth 2.0 client credentials (RFC 6749, 4.4), without any leniency. */
export function createTokenIssuer(rules: TokenRules): TokenIssuer {
  const grants = new Map<string, Grant>()
  return {
    give(request, form, note) {
      if (!FORM_TYPE.test(request.headers['content-type'] ?? '')) {
        return oauthError(400, 'invalid_request', 'Content-Type is not application/x-www-form-urlencoded')
      }
      if (request.headers.authorization !== undefined) {
        return oauthError(400, 'invalid_request', 'The client signs in by the form, not by a header')
      }
      const fields = strictForm(form)
      if (typeof fields === 'string') return oauthError(400, 'invalid_request', fields)
      note(fields)
      return refusalOf(fields, rules) ?? grant(fields.get('scope') ?? '')
    },

    refusal(request, needed) {
      const token = bearerOf(request)
      if (token === undefined) return challenge(401, 'unauthorized', 'A bearer token is needed', 'Bearer')
      const granted = grants.get(token)
      if (granted === undefined || granted.endsAt <= rules.now()) {
        const message = 'The token is unknown or has expired'
        return challenge(401, 'unauthorized', message, 'Bearer error="invalid_token"')
      }
      if (granted.scopes.includes(needed)) return undefined
      const message = `The token lacks the scope ${needed}`
      return challenge(
        403,
        'insufficient_scope',
        message,
        `Bearer error="insufficient_scope", scope="${needed}"`,
      )
    },

    revoke: (request) => void grants.delete(bearerOf(request) ?? ''),
    revokeAll: () => grants.clear(),
  }

  function grant(scope: string): Reply {
    const asked = scope.split(' ')
    const scopes = rules.clientScopes.filter((allowed) => asked.includes(allowed))
    const excess = new Set(asked).size < asked.length || scopes.length < asked.length
    if (scopes.length === 0 || (excess && rules.excessScope === 'refuse')) {
      return oauthError(400, 'invalid_scope', 'The client may not have the scope')
    }
    const token = randomBytes(24).toString('base64url')
    grants.set(token, { scopes, endsAt: rules.now() + rules.tokenLifeS * 1000 })
    const reply = { token_type: 'Bearer', expires_in: rules.tokenLifeS, scope: scopes.join(' ') }
    return jsonReply(200, { access_token: token, ...reply }, NO_STORE)
  }
}

function refusalOf(fields: ReadonlyMap<string, string>, rules: TokenRules): Reply | undefined {
  if ([...fields.keys()].toSorted().join(' ') !== FIELDS) {
    return oauthError(400, 'invalid_request', 'The form has other fields than it should')
  }
  if (fields.get('grant_type') !== 'client_credentials') {
    return oauthError(400, 'unsupported_grant_type', 'Only client_credentials is known')
  }
  const known =
    fields.get('client_id') === rules.clientId && fields.get('client_secret') === rules.clientSecret
  return known ? undefined : oauthError(401, 'invalid_client', 'The client is unknown or its secret is wrong')
}

/** WHATWG application/x-www-form-urlencoded, every byte encoded that must be: the fields, or what is wrong. */
function strictForm(form: string): ReadonlyMap<string, string> | string {
  const fields = new Map<string, string>()
  for (const pair of form.split('&')) {
    if (!/^(?:[\w*.~+-]|%[0-9A-Fa-f]{2})+=(?:[\w*.~+-]|%[0-9A-Fa-f]{2})*$/u.test(pair)) {
      return 'The form is not properly encoded'
    }
    const [name = '', value = ''] = pair.split('=').map(decodeFormText)
    if (fields.has(name)) return 'A field of the form is there twice'
    fields.set(name, value)
  }
  return fields
}

function decodeFormText(text: string): string {
  const byte = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))
  const bytes = text.replaceAll('+', ' ').replaceAll(/%([0-9A-Fa-f]{2})/gu, byte)
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function bearerOf(request: IncomingMessage): string | undefined {
  return /^Bearer ([\w.~+/-]+=*)$/u.exec(request.headers.authorization ?? '')?.[1]
}

const NO_STORE = { 'cache-control': 'no-store' }

/** RFC 6749, 5.2. */
function oauthError(status: number, error: string, description: string): Reply {
  const header = status === 401 ? { 'www-authenticate': 'Basic realm="oauth"' } : {}
  return jsonReply(status, { error, error_description: description }, { ...NO_STORE, ...header })
}

/** RFC 6750, 3. */
function challenge(status: number, code: string, message: string, header: string): Reply {
  return jsonReply(status, { code, message }, { 'www-authenticate': header })
}
