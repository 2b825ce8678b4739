import { isDay } from './calendar.ts'
import { columnOf, ENTITY_TYPE } from './entity.ts'
import type { OwnDefinition, OwnType } from './own-type.ts'
import { shapeOf } from './pattern-shape.ts'
import { PatternsFileError, type FilePosition, type FileRemark } from './patterns-file-error.ts'
import { readPlainYaml, type YamlEntry, type YamlNode } from './plain-yaml.ts'
import { readFields, scalarOf, type Report } from './yaml-fields.ts'

/** A patterns-file without mistakes. Plain data: it travels to worker threads. */
export interface PatternsFile {
  /** As the user named it, for annotations. */
  readonly name: string
  /** `YYYY-MM-DD` */
  readonly referenceDate?: string
  readonly entities: readonly FileType[]
}

export interface FileType extends OwnType {
  /** Where its pattern or its values stand. */
  readonly at: FilePosition
  readonly examples: Examples
}

export interface Examples {
  readonly match: readonly Example[]
  readonly noMatch: readonly Example[]
}

export interface Example {
  readonly at: FilePosition
  readonly text: string
}

export const LIMITS = { bytes: 1_048_576, types: 500, patternCharacters: 512, values: 20_000 } as const

/**
 * Reads a patterns-file, or throws a `PatternsFileError` with every mistake in it. Patterns are compiled but
 * not run. `builtInTypes` are the built-in types of this run, whose columns are taken.
 */
export function parsePatternsFile(
  text: string,
  name: string,
  builtInTypes: readonly string[] = [],
): PatternsFile {
  const mistakes: FileRemark[] = []
  const report: Report = (at, sentence) => {
    mistakes.push({ line: at.line, column: at.column, sentence })
  }

  const root = readRoot(text, mistakes)
  const file = root && readFile(root, report)
  if (file) reportSharedColumns(file.entities, builtInTypes, report)

  if (file && mistakes.length === 0) {
    const entities = file.entities.map(({ type }) => type)
    return { name, ...(file.referenceDate !== undefined && { referenceDate: file.referenceDate }), entities }
  }
  throw new PatternsFileError('PATTERN_FILE', name, mistakes)
}

const START: FilePosition = { line: 1, column: 1 }

function readRoot(text: string, mistakes: FileRemark[]): YamlNode | undefined {
  if (Buffer.byteLength(text) > LIMITS.bytes) {
    mistakes.push({ ...START, sentence: `The file must have at most ${LIMITS.bytes} bytes (1 MiB)` })
    return undefined
  }
  const { root, mistakes: found } = readPlainYaml(text)
  for (const mistake of found) mistakes.push(mistake)
  if (!root && found.length === 0) {
    mistakes.push({ ...START, sentence: 'The file is empty: write "version: 1" and "entities"' })
  }
  return root
}

interface ReadFile {
  readonly referenceDate: string | undefined
  readonly entities: readonly ReadType[]
}

interface ReadType {
  readonly type: FileType
  readonly columnAt: FilePosition
}

function readFile(root: YamlNode, report: Report): ReadFile {
  const fields = readFields(root, 'The file', ['version', 'reference-date', 'entities'], report)
  const version = fields.get('version')
  if (!version) report(root.at, 'The file must say "version: 1"')
  else if (scalarOf(version.value) !== 1) report(version.value.at, 'The version must be 1')
  return {
    referenceDate: readReferenceDate(fields.get('reference-date'), report),
    entities: readTypes(fields.get('entities'), report),
  }
}

function readReferenceDate(entry: YamlEntry | undefined, report: Report): string | undefined {
  if (!entry) return undefined
  const date = scalarOf(entry.value)
  if (typeof date === 'string' && isCalendarDate(date)) return date
  report(entry.value.at, '"reference-date" must be a day of the calendar, such as 2026-11-22')
  return undefined
}

function isCalendarDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? []
  return isDay(Number(year), Number(month), Number(day))
}

function readTypes(entry: YamlEntry | undefined, report: Report): readonly ReadType[] {
  if (!entry) return []
  if (entry.value.kind !== 'map') {
    report(entry.value.at, '"entities" must hold types, each with its "pattern" or "values" below it')
    return []
  }
  const types = entry.value.entries
  const firstTooMany = types[LIMITS.types]
  if (firstTooMany) {
    report(firstTooMany.at, `There must be at most ${LIMITS.types} types: this is one too many`)
  }
  const budget = valueBudget(report)
  return types.slice(0, LIMITS.types).flatMap((type) => readType(type, budget, report) ?? [])
}

const TYPE_KEYS = ['pattern', 'values', 'ignore-case', 'column', 'near', 'not-near', 'examples']

function readType(entry: YamlEntry, takeValues: ValueBudget, report: Report): ReadType | undefined {
  const { key: type, at } = entry
  const isNamed = ENTITY_TYPE.test(type)
  if (!isNamed) report(at, 'A type must be a lower-case letter, then at most 31 of a-z, 0-9 and _')
  const where = isNamed ? `Type "${type}"` : 'This type'
  const fields = readFields(entry.value, where, TYPE_KEYS, report)
  if (entry.value.kind !== 'map') return undefined

  const ignoreCase = readIgnoreCase(fields.get('ignore-case'), where, report)
  const definition = readDefinition(fields, { at, where, ignoreCase, takeValues }, report)
  const column = fields.get('column')
  const name = column ? readColumn(column, where, report) : columnOf(type)
  const near = readCues(fields.get('near'), where, report)
  const notNear = readCues(fields.get('not-near'), where, report)
  const examples = readExamples(fields.get('examples'), where, report)
  if (!isNamed || !definition || name === undefined) return undefined

  const definedAt = (fields.get('pattern') ?? fields.get('values'))?.value.at ?? at
  return {
    type: { type, column: name, definition, ignoreCase, near, notNear, at: definedAt, examples },
    columnAt: column?.value.at ?? at,
  }
}

interface DefinitionContext {
  readonly at: FilePosition
  readonly where: string
  readonly ignoreCase: boolean
  readonly takeValues: ValueBudget
}

function readDefinition(
  fields: ReadonlyMap<string, YamlEntry>,
  { at, where, ignoreCase, takeValues }: DefinitionContext,
  report: Report,
): OwnDefinition | undefined {
  const pattern = fields.get('pattern')
  const values = fields.get('values')
  if (pattern && values) {
    report(values.at, `${where} has a "pattern" and "values": keep one, or make two types`)
    return undefined
  }
  if (pattern) return readPattern(pattern.value, where, ignoreCase, report)
  if (values) {
    const texts = readWords(values, where, report)
    takeValues(values.value.at, texts.length)
    return { by: 'values', values: texts }
  }
  report(at, `${where} needs a "pattern" or "values"`)
  return undefined
}

function readPattern(
  node: YamlNode,
  where: string,
  ignoreCase: boolean,
  report: Report,
): OwnDefinition | undefined {
  const pattern = scalarOf(node)
  const problem =
    typeof pattern === 'string'
      ? problemOf(pattern, ignoreCase)
      : 'must be text: write the regular expression in single quotes'
  if (problem !== undefined) report(node.at, `${where}: the pattern ${problem}`)
  return typeof pattern === 'string' ? { by: 'pattern', pattern } : undefined
}

function problemOf(pattern: string, ignoreCase: boolean): string | undefined {
  const length = Array.from(pattern).length
  if (length > LIMITS.patternCharacters) {
    return `has ${length} characters and must have at most ${LIMITS.patternCharacters}`
  }
  if (/[\r\n]$/u.test(pattern)) {
    return 'ends in a line end, which it would have to find: write |- for |, >- for >, or single quotes'
  }
  const syntax = syntaxProblemOf(pattern, ignoreCase)
  if (syntax !== undefined) return `is no JavaScript regular expression with flag u: ${syntax}`
  const shape = shapeOf(pattern, ignoreCase)
  if (!shape) return 'uses regular expression syntax that is too new: write it in another way'
  return shape.canBeEmpty
    ? 'can match no character at all: let it take at least one, for example + for *'
    : undefined
}

/** The engine's message ends in its reason; what stands before repeats the pattern. */
function syntaxProblemOf(pattern: string, ignoreCase: boolean): string | undefined {
  try {
    void new RegExp(pattern, ignoreCase ? 'iu' : 'u')
    return undefined
  } catch (error) {
    const reason =
      error instanceof Error ? /\/[a-z]*: ([A-Za-z][A-Za-z {}]{0,80})$/u.exec(error.message)?.[1] : undefined
    return reason ?? 'look at its brackets and backslashes'
  }
}

function readIgnoreCase(entry: YamlEntry | undefined, where: string, report: Report): boolean {
  if (!entry) return false
  const value = scalarOf(entry.value)
  if (typeof value === 'boolean') return value
  report(entry.value.at, `${where}: "ignore-case" must be true or false`)
  return false
}

function readColumn({ value }: YamlEntry, where: string, report: Report): string | undefined {
  const column = scalarOf(value)
  if (typeof column === 'string' && /^ner_[a-z0-9_]{1,60}$/u.test(column)) return column
  report(value.at, `${where}: "column" must be ner_ and then 1 to 60 of a-z, 0-9 and _`)
  return undefined
}

function readCues(entry: YamlEntry | undefined, where: string, report: Report): readonly string[] {
  return entry ? readWords(entry, where, report) : []
}

/** A list of at least one word or phrase. */
function readWords(entry: YamlEntry, where: string, report: Report): readonly string[] {
  const texts = readTexts(entry, where, report)
  if (entry.value.kind === 'list' && entry.value.items.length === 0) {
    report(entry.value.at, `${where}: "${entry.key}" is empty: write at least one entry, or remove it`)
  }
  return texts.flatMap(({ at, text }) => {
    if (text !== '' && text.trim() === text && text.isWellFormed()) return [text]
    report(at, `${where}: an entry of "${entry.key}" must be text without space at its start or end`)
    return []
  })
}

function readExamples(entry: YamlEntry | undefined, where: string, report: Report): Examples {
  if (!entry) return { match: [], noMatch: [] }
  const fields = readFields(entry.value, `${where}: "examples"`, ['match', 'no-match'], report)
  const match = fields.get('match')
  const noMatch = fields.get('no-match')
  return {
    match: match ? readTexts(match, where, report) : [],
    noMatch: noMatch ? readTexts(noMatch, where, report) : [],
  }
}

function readTexts({ key, value }: YamlEntry, where: string, report: Report): readonly Example[] {
  if (value.kind !== 'list') {
    report(value.at, `${where}: "${key}" must be a list, such as [one, two]`)
    return []
  }
  return value.items.flatMap((item) => {
    const text = scalarOf(item)
    if (typeof text === 'string') return [{ at: item.at, text }]
    report(item.at, `${where}: an entry of "${key}" must be text: put it in single quotes`)
    return []
  })
}

type ValueBudget = (at: FilePosition, count: number) => void

function valueBudget(report: Report): ValueBudget {
  let taken = 0
  return (at, count) => {
    const before = taken
    taken += count
    if (before <= LIMITS.values && taken > LIMITS.values) {
      report(at, `With these the file has more than ${LIMITS.values} values: write fewer, or a pattern`)
    }
  }
}

function reportSharedColumns(types: readonly ReadType[], builtIn: readonly string[], report: Report): void {
  const own = new Set(types.map(({ type }) => type.type))
  const owners = new Map(builtIn.filter((type) => !own.has(type)).map((type) => [columnOf(type), type]))
  for (const { type, columnAt } of types) {
    const owner = owners.get(type.column)
    if (owner === undefined) owners.set(type.column, type.type)
    else {
      report(
        columnAt,
        `Type "${type.type}" has the column ${type.column} of type "${owner}": give it another "column"`,
      )
    }
  }
}
