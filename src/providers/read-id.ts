import { field } from '../http/json.ts'

/** An id that can stand in a path and in a sentence: no leading dot, no slash. */
export function readId(json: unknown): string | undefined {
  const id = field(json, 'id')
  if (typeof id === 'number') return Number.isSafeInteger(id) && id >= 0 ? String(id) : undefined
  return typeof id === 'string' && /^[A-Za-z0-9_][A-Za-z0-9._:~-]{0,127}$/.test(id) ? id : undefined
}
