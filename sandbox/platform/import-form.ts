import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { inspectCsv, type CsvInspection } from './csv-inspection.ts'
import { MalformedForm, type FormPart } from './multipart-form.ts'
import { readText } from '../read-body.ts'

/** An import, read and found right. */
export interface ImportForm extends CsvInspection {
  readonly name: string
  readonly description: string
  readonly bytes: number
  readonly sha256: string
  /** Where the file is kept, when there is a folder for it. */
  readonly path?: string
}

export interface FormRules {
  readonly inspects: 'records' | 'header'
  readonly wantsIntent: boolean
  readonly importsFolder?: string
}

/** The form is one, but a field does not hold what the platform wants. */
export class UnfitField extends Error {
  override readonly name = 'UnfitField'
  readonly field: string

  constructor(field: string, message: string) {
    super(message)
    this.field = field
  }
}

/** Reads the three parts in their order; `note` is told each field as it is known (of the file, its sha256). */
export async function readImportForm(
  parts: AsyncGenerator<FormPart>,
  rules: FormRules,
  note: (field: string, value: string) => void,
): Promise<ImportForm> {
  const name = await textField(parts, 'name')
  note('name', name)
  const tag = /^enriched_ner_([A-Za-z0-9._-]{1,64})_\d{8}_\d{6}$/u.exec(name)?.[1]
  if (tag === undefined) throw new UnfitField('name', 'It is not enriched_ner_{tag}_{YYYYMMDD_HHMMSS}')
  const description = await textField(parts, 'description')
  note('description', description)
  if (description !== `Automated NER enrichment batch ${tag}`) {
    throw new UnfitField('description', 'It does not go with the name')
  }
  const file = await nextPart(parts, 'file')
  if (file.filename !== 'enriched_utterances.csv' || file.contentType !== 'text/csv') {
    throw new MalformedForm('The part "file" is not enriched_utterances.csv of type text/csv')
  }
  const csv = inspectCsv(file.body, rules.inspects)
  const kept = await keep(csv.bytes, rules.importsFolder)
  note('file', kept.sha256)
  const extra = await parts.next()
  if (extra.done !== true) throw new MalformedForm(`The part "${extra.value.name}" is one too many`)
  return { name, description, ...kept, ...fit(await csv.inspection().catch(notCsv), rules) }
}

function fit(inspection: CsvInspection, rules: FormRules): CsvInspection {
  const columns = new Set(inspection.columns.map((column) => column.toLowerCase()))
  if (!columns.has('utterance') && !columns.has('text'))
    throw new UnfitField('file', 'It has no utterance column')
  if (rules.wantsIntent && !columns.has('intent')) throw new UnfitField('file', 'It has no intent column')
  return inspection
}

function notCsv(error: unknown): never {
  throw new UnfitField('file', `It is no CSV: ${error instanceof Error ? error.message : String(error)}`)
}

async function nextPart(parts: AsyncGenerator<FormPart>, name: string): Promise<FormPart> {
  const part = await parts.next()
  if (part.done === true) throw new MalformedForm(`The part "${name}" is missing`)
  if (part.value.name !== name) {
    throw new MalformedForm(`The part "${part.value.name}" stands where "${name}" should`)
  }
  return part.value
}

async function textField(parts: AsyncGenerator<FormPart>, name: string): Promise<string> {
  const part = await nextPart(parts, name)
  if (part.filename !== undefined) throw new MalformedForm(`The part "${name}" is a file`)
  return readText(part.body)
}

/** Hashes the bytes and, when there is a folder for them, stores them. */
async function keep(
  bytes: AsyncIterable<Buffer>,
  folder: string | undefined,
): Promise<Pick<ImportForm, 'bytes' | 'sha256' | 'path'>> {
  const hash = createHash('sha256')
  const path = folder === undefined ? undefined : join(folder, `import-${randomBytes(6).toString('hex')}.csv`)
  const file = path === undefined ? undefined : createWriteStream(path, { flags: 'wx' })
  let size = 0
  for await (const piece of bytes) {
    hash.update(piece)
    size += piece.length
    if (file?.write(piece) === false) await once(file, 'drain')
  }
  file?.end()
  if (file !== undefined) await finished(file)
  return { bytes: size, sha256: hash.digest('hex'), ...(path === undefined ? {} : { path }) }
}
