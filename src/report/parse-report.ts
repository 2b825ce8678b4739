import { ENTITY_TYPE } from '../ner/entity.ts'
import type { EntityCount, IntentCount } from './counts.ts'
import type { EntityReport } from './report.ts'

/** Largest `entity-report.json` that is read. */
export const MOST_REPORT_BYTES = 16 * 1024 * 1024
/** Bounds on what a report may name: a hostile one could make every later table huge. */
const MOST_TYPES = 600
const MOST_INTENTS = 100_000
const LONGEST_NAME = 65_536

/**
 * Reads `entity-report.json` strictly: schema 1, no other fields, counts that are whole numbers and agree with each
 * other. `schema/entity-report.schema.json` says the same for editors.
 * @returns undefined for anything else: whoever wrote it, it is no report of ours
 */
export function parseEntityReport(text: string): EntityReport | undefined {
  const report = fieldsOf(parseJson(text), REPORT_FIELDS, ['intents'])
  if (report === undefined || report.get('schema') !== 1) return undefined
  const versionTag = matching(report.get('versionTag'), /^[\w.-]{0,64}$/u)
  const botId = matching(report.get('botId'), /^[\w-]{0,64}$/u)
  const createdAt = matching(report.get('createdAt'), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u)
  const configSha256 = matching(report.get('configSha256'), SHA256)
  const csvSha256 = matching(report.get('csvSha256'), SHA256)
  const rows = countOf(report.get('rows'))
  const rowsWithEntities = countOf(report.get('rowsWithEntities'), rows)
  const entities = recordOf(report.get('entities'), MOST_TYPES, entityCount)
  const timings = recordOf(report.get('timings'), MOST_TYPES, milliseconds)
  if (
    versionTag === undefined ||
    botId === undefined ||
    createdAt === undefined ||
    configSha256 === undefined ||
    csvSha256 === undefined ||
    rows === undefined ||
    rowsWithEntities === undefined ||
    entities === undefined ||
    timings === undefined ||
    !Object.keys(entities).every((type) => ENTITY_TYPE.test(type))
  ) {
    return undefined
  }
  const counts = { versionTag, botId, createdAt, rows, rowsWithEntities, entities }
  const facts = { schema: 1, ...counts, configSha256, csvSha256, timings } as const
  if (!report.has('intents')) return facts
  const intents = recordOf(report.get('intents'), MOST_INTENTS, intentCount)
  return intents && { ...facts, intents }
}

const REPORT_FIELDS = [
  'schema',
  'versionTag',
  'botId',
  'createdAt',
  'rows',
  'rowsWithEntities',
  'entities',
  'configSha256',
  'csvSha256',
  'timings',
]
const SHA256 = /^[0-9a-f]{64}$/u

function entityCount(value: unknown): EntityCount | undefined {
  const fields = fieldsOf(value, ['mentions', 'rows', 'distinct'], ['distinctEstimated'])
  const mentions = countOf(fields?.get('mentions'))
  const rows = countOf(fields?.get('rows'), mentions)
  const distinct = countOf(fields?.get('distinct'))
  if (mentions === undefined || rows === undefined || distinct === undefined) return undefined
  if (fields?.has('distinctEstimated') !== true) {
    return distinct > mentions ? undefined : { mentions, rows, distinct }
  }
  if (fields.get('distinctEstimated') !== true) return undefined
  return { mentions, rows, distinct, distinctEstimated: true }
}

function intentCount(value: unknown): IntentCount | undefined {
  const fields = fieldsOf(value, ['rows', 'mentions'], [])
  const rows = countOf(fields?.get('rows'))
  const mentions = recordOf(fields?.get('mentions'), MOST_TYPES, countOf)
  if (rows === undefined || mentions === undefined) return undefined
  return Object.keys(mentions).every((type) => ENTITY_TYPE.test(type)) ? { rows, mentions } : undefined
}

function milliseconds(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined
}

function countOf(value: unknown, most = Number.MAX_SAFE_INTEGER): number | undefined {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= most
    ? Number(value)
    : undefined
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined
}

/** A record with names from outside. `Object.fromEntries` makes `__proto__` a name like any other. */
function recordOf<T>(
  value: unknown,
  most: number,
  read: (item: unknown) => T | undefined,
): Readonly<Record<string, T>> | undefined {
  if (!isObject(value)) return undefined
  const entries: [string, T][] = []
  for (const [name, item] of Object.entries(value)) {
    const known = read(item)
    if (known === undefined || entries.length === most || name.length > LONGEST_NAME) return undefined
    entries.push([name, known])
  }
  return Object.fromEntries(entries)
}

/** The fields of an object that has all of `required`, perhaps those of `optional`, and no others. */
function fieldsOf(
  value: unknown,
  required: readonly string[],
  optional: readonly string[],
): ReadonlyMap<string, unknown> | undefined {
  if (!isObject(value)) return undefined
  const fields = new Map(Object.entries(value))
  const allowed = new Set([...required, ...optional])
  const exact =
    required.every((name) => fields.has(name)) && [...fields.keys()].every((name) => allowed.has(name))
  return exact ? fields : undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
