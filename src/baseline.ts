import { readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

import { checkPatterns } from './engine/check-patterns.ts'
import {
  CHECK_DEADLINE_MS,
  definedTypes,
  entityConfigOf,
  loadPatternsFile,
  type EntityConfig,
} from './entity-config.ts'
import { ActionError } from './errors.ts'
import { baseCommit } from './github/base-commit.ts'
import { fileAtCommit, isAtCommit, type BaseFile } from './github/base-files.ts'
import type { BaseOfCheck, RunContext } from './github/event.ts'
import { lastReport } from './github/last-report.ts'
import { apiFailure, failureReason, type GitHub } from './github/repository.ts'
import { sourceCsvOf, type Inputs } from './inputs.ts'
import type { PatternsFile } from './ner/patterns-file.ts'
import type { Version } from './report/diff-words.ts'
import type { EntityReport } from './report/report.ts'

/** What the utterances of this run are compared with. */
export type Baseline =
  /** `reason` is absent when nobody asked for a baseline. */
  | { readonly kind: 'none'; readonly reason?: string }
  /** An earlier report: counts alone. */
  | { readonly kind: 'report'; readonly report: EntityReport; readonly version: Version }
  /** The base commit's configuration, and its CSV: row by row. */
  | {
      readonly kind: 'commit'
      readonly config: EntityConfig
      readonly csv: BaseCsv
      readonly version: Version
      /** Paths of the files that were read at both commits. */
      readonly files: readonly string[]
      /** Whether the CSV is committed as it is on disk, so that its text is known to whoever may read a comment. */
      readonly mayQuote: boolean
    }

type BaseCsv =
  /** The head's: what the base commit says of it, or what the platform exports. */
  | { readonly state: 'same' }
  | { readonly state: 'differs'; readonly path: string }
  /** The base commit has no such file, so it has no rows. */
  | { readonly state: 'absent' }

interface BaselineDependencies {
  readonly context: RunContext
  readonly github: GitHub
  readonly folder: string
  readonly checkUrl: URL
  /** The report that the input `baseline` names. */
  readonly given?: EntityReport
}

/** Finds what the input `baseline` asks for. An obstacle to `auto` is no failure: it is the reason for no baseline. */
export async function findBaseline(
  inputs: Inputs,
  config: EntityConfig,
  deps: BaselineDependencies,
  signal: AbortSignal,
): Promise<Baseline> {
  const { context, github, folder, given } = deps
  if (inputs.baseline === 'none') return { kind: 'none' }
  if (given) return { kind: 'report', report: given, version: { kind: 'file', path: inputs.baseline } }
  if (context.base) return baseOfCheck(context.base, inputs, config, deps, signal)
  if (context.purpose === 'check') return { kind: 'none', reason: 'the event names no base commit' }
  const request = {
    runId: context.runId,
    botId: inputs.botId,
    artifactName: inputs.artifactNameInput,
    folder,
  }
  const found = await lastReport(github, request, signal)
  if (!found.found) return { kind: 'none', reason: found.reason }
  return { kind: 'report', report: found.report, version: { kind: 'run', ...found.run } }
}

/** The same utterances with the base commit's files, so that the diff is what this change does and nothing else. */
async function baseOfCheck(
  base: BaseOfCheck,
  inputs: Inputs,
  config: EntityConfig,
  deps: BaselineDependencies,
  signal: AbortSignal,
): Promise<Baseline> {
  const { context, github } = deps
  const sourceCsv = sourceCsvOf(inputs)
  const files = [inputs.patternsFile, sourceCsv].filter((path) => path !== undefined)
  const commit =
    files.length === 0
      ? base.sha
      : await baseCommit(github, { merge: base.merge, head: context.sha, base: base.sha }, signal)
  const version: Version = { kind: 'commit', commit, ...(base.branch !== '' && { branch: base.branch }) }

  const patterns = await atBase(inputs.patternsFile, 'base-patterns.yml', commit, deps, signal)
  if (patterns.state === 'unreadable') return withoutBaseline(inputs.patternsFile, patterns.reason)
  const patternsSource = await sourceOf(patterns, inputs.patternsFile, base, deps, signal)
  if (patternsSource === 'head') return withHeadAlone(inputs.patternsFile)
  if (typeof patternsSource === 'object') return { kind: 'none', ...patternsSource }
  const baseConfig = await configAtBase(patterns, inputs, config, deps, signal)
  if (baseConfig === undefined) return withoutBaseline(inputs.patternsFile, 'it has mistakes')
  const csv = await atBase(sourceCsv, 'base.csv', commit, deps, signal)
  if (csv.state === 'unreadable') return withoutBaseline(sourceCsv, csv.reason)
  const csvSource = await sourceOf(csv, sourceCsv, base, deps, signal)
  if (csvSource === 'head') return withHeadAlone(sourceCsv)
  if (typeof csvSource === 'object') return { kind: 'none', ...csvSource }
  const isKnown = csvSource === 'unknown' ? csv.state === 'differs' : csvSource !== 'nowhere'
  const mayQuote = sourceCsv !== undefined && isKnown
  return { kind: 'commit', config: baseConfig, csv, version, files, mayQuote }
}

/** What others have merged since would look like this pull request's doing. */
function withHeadAlone(path = ''): Baseline {
  return {
    kind: 'none',
    reason: `${path} is checked out as the pull request's head has it, without what others have merged since; let actions/checkout check out the merge, as it does without its input ref`,
  }
}

function withoutBaseline(path: string | undefined, reason: string): Baseline {
  return { kind: 'none', reason: `${path ?? ''} at the base commit: ${reason}` }
}

/** A file that is not used counts as the same. */
async function atBase(
  path: string | undefined,
  name: string,
  commit: string,
  { context, github, folder }: BaselineDependencies,
  signal: AbortSignal,
): Promise<BaseFile> {
  if (path === undefined) return { state: 'same' }
  const request = { ...(await placeOf(path, context)), commit, to: join(folder, name) }
  return fileAtCommit(github, request, signal)
}

/**
 * Which commit has a file as it is on disk, if it is not as the base has it: `nowhere` when an earlier step has made it,
 * `unknown` when the merge or the head is not there to be read.
 */
async function sourceOf(
  { state }: BaseFile,
  path: string | undefined,
  { merge }: BaseOfCheck,
  { context, github }: BaselineDependencies,
  signal: AbortSignal,
): Promise<'base' | 'merge' | 'head' | 'nowhere' | 'unknown' | { readonly reason: string }> {
  if (path === undefined || state === 'same') return 'base'
  const place = await placeOf(path, context)
  const isAt = (commit: string) => isAtCommit(github, { ...place, commit }, signal)
  try {
    if (await isAt(merge)) return 'merge'
    return merge !== context.sha && (await isAt(context.sha)) ? 'head' : 'nowhere'
  } catch (error) {
    signal.throwIfAborted()
    if (apiFailure(error).status === 404) return 'unknown'
    return { reason: `${path} at the commit checked out: ${failureReason(error, 'contents: read')}` }
  }
}

async function placeOf(path: string, context: RunContext) {
  const workspace = await realpath(context.workspace)
  const headPath = await withoutLinkedFolders(resolve(workspace, path))
  return { workspace, path: headPath, headPath }
}

/** GitHub follows a link that is the file itself, but finds nothing behind one that is a folder. */
async function withoutLinkedFolders(path: string): Promise<string> {
  return join(await realpath(dirname(path)), basename(path))
}

/** Undefined when the base commit's patterns-file cannot be used. */
async function configAtBase(
  patterns: Exclude<BaseFile, { state: 'unreadable' }>,
  inputs: Inputs,
  config: EntityConfig,
  { checkUrl }: BaselineDependencies,
  signal: AbortSignal,
): Promise<EntityConfig | undefined> {
  if (patterns.state === 'same') return config
  try {
    const file = patterns.state === 'absent' ? undefined : await readPatterns(patterns.path, inputs)
    if (file) await checkPatterns(file, checkUrl, CHECK_DEADLINE_MS, signal)
    const defined = definedTypes(file)
    return entityConfigOf(
      inputs.entityTypes.filter((type) => defined.has(type)),
      file,
    )
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof ActionError) return undefined
    throw error
  }
}

async function readPatterns(path: string, { patternsFile = '', entityTypes }: Inputs): Promise<PatternsFile> {
  const { parsePatternsFile } = await loadPatternsFile()
  return parsePatternsFile(await readFile(path, 'utf8'), patternsFile, entityTypes)
}
