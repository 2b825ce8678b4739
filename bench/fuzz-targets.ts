import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { enrichBytes } from '../__tests__/csv/enrich-bytes.ts'
import { ActionError } from '../src/errors.ts'
import { readZipEntry } from '../src/github/zip-entry.ts'
import { parseJson } from '../src/http/json.ts'
import { parseRetryAfter } from '../src/retry-after.ts'
import { automatonOf } from '../src/ner/automaton/pattern-automaton.ts'
import { PatternsFileError } from '../src/ner/patterns-file-error.ts'
import { LIMITS, parsePatternsFile } from '../src/ner/patterns-file.ts'
import { readId } from '../src/providers/read-id.ts'
import { parseEntityReport } from '../src/report/parse-report.ts'

/**
 * A parser of foreign bytes. Tells how it took them, in words that are the same for inputs of a kind; throws when it
 * broke a promise.
 */
export type FuzzTarget = (bytes: Buffer) => string | Promise<string>

export const FUZZ_TARGETS: Readonly<Record<string, FuzzTarget>> = {
  csv: enrichCsv,
  patterns: readPatterns,
  report: readReport,
  json: readJobJson,
  'retry-after': readRetryAfter,
  zip: readZip,
}

/** However it is cut into chunks, a CSV has the same end. */
async function enrichCsv(bytes: Buffer): Promise<string> {
  const [small, large] = await Promise.all([endOf(bytes, 64), endOf(bytes, 65_536)])
  if (small.output !== large.output) throw new Error('other chunks, other bytes')
  return small.how
}

async function endOf(
  bytes: Buffer,
  chunkSize: number,
): Promise<{ readonly how: string; readonly output: string }> {
  try {
    const { output, dialect, rows } = await enrichBytes(bytes, { chunkSize })
    const how = `fine ${dialect.columns.length} columns, ${Math.min(rows, 5)} rows, ${dialect.warnings.length} warnings`
    return { how, output: output.toString('latin1') }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return { how: `${error.code} ${shapeOf(error.message)}`, output: error.code }
  }
}

function readPatterns(bytes: Buffer): string {
  try {
    const { entities } = parsePatternsFile(bytes.toString().slice(0, LIMITS.bytes), 'fuzz.yml')
    const regular = entities.filter(
      ({ definition, ignoreCase }) =>
        definition.by === 'pattern' && automatonOf(definition.pattern, ignoreCase) !== undefined,
    )
    return `fine ${entities.length}, ${regular.length} regular`
  } catch (error) {
    if (!(error instanceof PatternsFileError)) throw error
    if (error.mistakes.some(({ line, column }) => line < 1 || column < 1))
      throw new Error('a mistake nowhere', { cause: error })
    return shapeOf(error.mistakes[0]?.sentence ?? '')
  }
}

/** What is taken for a report is one that can be written and read again. */
function readReport(bytes: Buffer): string {
  const report = parseEntityReport(bytes.toString())
  if (report === undefined) return 'refused'
  const again = parseEntityReport(JSON.stringify(report))
  if (JSON.stringify(again) !== JSON.stringify(report))
    throw new Error('another report when it is read again')
  return `report with ${Object.keys(report.entities).length} types, intents: ${report.intents !== undefined}`
}

function readJobJson(bytes: Buffer): string {
  const json = parseJson(bytes.toString())
  if (json === undefined) return 'no JSON'
  if (parseJson(JSON.stringify(json.value))?.repeatedKey !== false)
    throw new Error('a key twice, which is there once')
  const id = readId(json.value)
  if (id !== undefined && /[^\w.:~-]|^\.+$/u.test(id)) throw new Error('an id that can leave its path')
  return `${typeof json.value}, key twice: ${json.repeatedKey}, id: ${id !== undefined}`
}

function readRetryAfter(bytes: Buffer): string {
  const [value, date] = bytes.toString().split('\n')
  const ms = parseRetryAfter(value, date)
  if (ms === undefined) return 'none'
  if (!Number.isFinite(ms) || ms < 0) throw new Error(`a wait of ${ms} ms`)
  return ms === 0 ? 'now' : ms < 60_000 ? 'soon' : ms < Number.MAX_SAFE_INTEGER ? 'later' : 'never'
}

const MOST_UNPACKED = 4096

async function readZip(bytes: Buffer): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'utterance-ner-fuzz-'))
  try {
    const path = join(folder, 'fuzz.zip')
    writeFileSync(path, bytes)
    const content = await readZipEntry(path, 'entity-report.json', MOST_UNPACKED)
    if (content !== undefined && content.length > MOST_UNPACKED) throw new Error('more than the cap')
    return content === undefined ? 'refused' : 'an entry'
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A sentence without what is of this input alone. */
function shapeOf(sentence: string): string {
  return sentence
    .replaceAll(/"[^"]*"/gu, '"…"')
    .replaceAll(/\d+/gu, 'n')
    .slice(0, 120)
}
