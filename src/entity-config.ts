import { checkPatterns } from './engine/check-patterns.ts'
import { ActionError } from './errors.ts'
import { unknownTypes } from './input-reader.ts'
import type { Inputs } from './inputs.ts'
import { columnOf, type EntityColumn } from './ner/entity.ts'
import type { OwnType } from './ner/own-type.ts'
import type { FileRemark } from './ner/patterns-file-error.ts'
import type { PatternsFile } from './ner/patterns-file.ts'
import { BUILT_IN } from './ner/registry.ts'
import { readWorkspaceFile, type WorkspacePath } from './workspace-file.ts'

/** What to look for, as the inputs and the patterns-file say it. */
export interface EntityConfig {
  /** In the order of the input `entities`. */
  readonly entities: readonly EntityColumn[]
  /** Definitions of those that are not built in, or that replace a built-in type. */
  readonly own: readonly OwnType[]
  readonly referenceDate?: string
}

export interface ConfigDependencies {
  readonly workspace: string
  /** Thread entry in which patterns and examples are tried. */
  readonly checkUrl: URL
  readonly notice: (line: string) => void
  /** A warning about one place of the patterns-file. */
  readonly remark: (file: string, remark: FileRemark) => void
}

/** How long the check of one own type may take. */
export const CHECK_DEADLINE_MS = 10_000

/**
 * Reads the patterns-file, if there is one, and runs its examples before anything else is done.
 * @throws PatternsFileError with every mistake; ActionError `INPUT_INVALID` for a type that is defined nowhere
 */
export async function readEntityConfig(
  inputs: Inputs,
  { workspace, checkUrl, notice, remark }: ConfigDependencies,
  signal: AbortSignal,
): Promise<EntityConfig> {
  if (inputs.patternsFile === undefined) return configOf(inputs, undefined)
  const from: WorkspacePath = {
    workspace,
    path: inputs.patternsFileInput,
    input: 'patterns-file',
    code: 'PATTERN_FILE',
  }
  const { LIMITS, parsePatternsFile } = await loadPatternsFile()
  const text = await readWorkspaceFile(from, LIMITS.bytes, signal)
  const file = parsePatternsFile(text, inputs.patternsFile, inputs.entityTypes)
  for (const warning of await checkPatterns(file, checkUrl, CHECK_DEADLINE_MS, signal))
    remark(file.name, warning)
  const idle = file.entities.filter(({ type }) => !inputs.entityTypes.includes(type)).map(({ type }) => type)
  if (idle.length > 0) notice(`Defined in ${file.name} and not named in entities: ${idle.join(', ')}`)
  return configOf(inputs, file)
}

/** The reader of patterns-files and its YAML parser: a file of their own in `dist/`, loaded only by runs that need it. */
export function loadPatternsFile() {
  return import(/* webpackChunkName: "patterns-file" */ './ner/patterns-file.ts')
}

/** The types that run, all of them defined. */
function configOf(inputs: Inputs, file: PatternsFile | undefined): EntityConfig {
  const defined = definedTypes(file)
  const unknown = new Set(inputs.entityTypes.filter((type) => !defined.has(type)))
  if (unknown.size > 0) {
    const isList = unknown.size < inputs.entityTypes.length
    const sentence = unknownTypes(inputs.entitiesInput, unknown, isList, [...defined].join(', '))
    throw new ActionError('INPUT_INVALID', sentence)
  }
  return entityConfigOf(inputs.entityTypes, file)
}

/** Built-in types and those of the file. */
export function definedTypes(file: PatternsFile | undefined): ReadonlySet<string> {
  return new Set([...BUILT_IN.keys(), ...(file?.entities.map(({ type }) => type) ?? [])])
}

/** Defined types with their columns. A type of the file replaces the built-in one of the same name. */
export function entityConfigOf(types: readonly string[], file: PatternsFile | undefined): EntityConfig {
  const defined = new Map(file?.entities.map((own) => [own.type, own]))
  return {
    entities: types.map((type) => ({ type, column: defined.get(type)?.column ?? columnOf(type) })),
    own: types.flatMap((type) => defined.get(type) ?? []),
    ...(file?.referenceDate !== undefined && { referenceDate: file.referenceDate }),
  }
}
