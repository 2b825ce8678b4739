/**
 * How many milliseconds a `Retry-After` header asks to wait (RFC 9110, 10.2.3). A date counts from the reply's own `Date`,
 * so that a wrong clock on this machine changes nothing; without that it is ignored.
 */
export function parseRetryAfter(value: string | undefined, date: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const text = value.trim()
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER)
  const [until, from] = [httpDate(text), httpDate(date?.trim() ?? '')]
  if (until === undefined || from === undefined) return undefined
  return Math.max(0, until - from)
}

const HTTP_DATE = /^(?:[A-Z][a-z]{2,8}, )?\d{1,2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/

function httpDate(text: string): number | undefined {
  if (!HTTP_DATE.test(text)) return undefined
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? undefined : ms
}
