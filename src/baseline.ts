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
  | NoBaseline
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

/** `reason` is absent when nobody asked for a baseline. */
interface NoBaseline {
  readonly kind: 'none'
  readonly reason?: string
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

  const commits = { base: commit, merge: base.merge }
  const patterns = await comparedFile(inputs.patternsFile, 'base-patterns.yml', commits, deps, signal)
  if ('kind' in patterns) return patterns
  const baseConfig = await configAtBase(patterns.atBase, inputs, config, deps, signal)
  if (baseConfig === undefined) return withoutBaseline(inputs.patternsFile, 'it has mistakes')
  const csv = await comparedFile(sourceCsv, 'base.csv', commits, deps, signal)
  if ('kind' in csv) return csv
  const isCommitted = csv.onDisk === 'unknown' ? csv.atBase.state === 'differs' : csv.onDisk !== 'nowhere'
  const mayQuote = sourceCsv !== undefined && isCommitted
  return { kind: 'commit', config: baseConfig, csv: csv.atBase, version, files, mayQuote }
}

/** A file of this run beside the base commit's. */
interface ComparedFile {
  readonly atBase: Exclude<BaseFile, { state: 'unreadable' }>
  readonly onDisk: CommitOfFile
}

/** What a file is compared with, or why it cannot be. */
async function comparedFile(
  path: string | undefined,
  name: string,
  { base, merge }: { readonly base: string; readonly merge: string },
  deps: BaselineDependencies,
  signal: AbortSignal,
): Promise<ComparedFile | NoBaseline> {
  const file = await atBase(path, name, base, deps, signal)
  if (file.state === 'unreadable') return withoutBaseline(path, file.reason)
  let onDisk
  try {
    onDisk = await commitOf(file, path, merge, deps, signal)
  } catch (error) {
    signal.throwIfAborted()
    const reason = `${path ?? ''} at the commit checked out: ${failureReason(error, 'contents: read')}`
    return { kind: 'none', reason }
  }
  return onDisk === 'head' ? withHeadAlone(path) : { atBase: file, onDisk }
}

/** What others have merged since would look like this pull request's doing. */
function withHeadAlone(path = ''): NoBaseline {
  return {
    kind: 'none',
    reason: `${path} is checked out as the pull request's head has it, without what others have merged since; let actions/checkout check out the merge, as it does without its input ref`,
  }
}

function withoutBaseline(path: string | undefined, reason: string): NoBaseline {
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

/** Neither merge nor head has the file when an earlier step has made it; `unknown` when they are not there to be read. */
type CommitOfFile = 'base' | 'merge' | 'head' | 'nowhere' | 'unknown'

/**
 * Which commit has a file as it is on disk.
 * @throws what GitHub's client throws where there is no telling
 */
async function commitOf(
  { state }: BaseFile,
  path: string | undefined,
  merge: string,
  { context, github }: BaselineDependencies,
  signal: AbortSignal,
): Promise<CommitOfFile> {
  if (path === undefined || state === 'same') return 'base'
  const place = await placeOf(path, context)
  const isAt = (commit: string) => isAtCommit(github, { ...place, commit }, signal)
  try {
    if (await isAt(merge)) return 'merge'
    return merge !== context.sha && (await isAt(context.sha)) ? 'head' : 'nowhere'
  } catch (error) {
    if (apiFailure(error).status === 404) return 'unknown'
    throw error
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
  patterns: ComparedFile['atBase'],
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
