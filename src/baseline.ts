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
import { failureReason } from './github/api-failure.ts'
import type { GitHub } from './github/api.ts'
import { baseCommit } from './github/base-commit.ts'
import { fileAtCommit, isAtCommit, type BaseFile } from './github/base-files.ts'
import type { FilePlace } from './github/checkout.ts'
import type { BaseOfCheck, RunContext } from './github/event.ts'
import { lastReport } from './github/last-report.ts'
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
  if (context.purpose === 'check') return none('the event names no base commit')
  const request = {
    runId: context.runId,
    botId: inputs.botId,
    artifactName: inputs.artifactNameInput,
    folder,
  }
  const found = await lastReport(github, request, signal)
  if (!found.found) return none(found.reason)
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
  let commit = base.sha
  try {
    const commits = { merge: base.merge, head: context.sha, base: base.sha }
    if (files.length > 0) commit = await baseCommit(github, commits, signal)
  } catch (error) {
    return notSaid('the commit checked out', error, signal)
  }
  const version: Version = { kind: 'commit', commit, ...(base.branch !== '' && { branch: base.branch }) }

  const commits = { base: commit, merge: base.merge }
  const patterns = await comparedFile(inputs.patternsFile, 'base-patterns.yml', commits, deps, signal)
  if ('kind' in patterns) return patterns
  const baseConfig = await configAtBase(patterns.atBase, inputs, config, deps, signal)
  if (baseConfig === undefined) return none(`${inputs.patternsFile} at the base commit: it has mistakes`)
  const csv = await comparedFile(sourceCsv, 'base.csv', commits, deps, signal)
  if ('kind' in csv) return csv
  return {
    kind: 'commit',
    config: baseConfig,
    csv: csv.atBase,
    version,
    files,
    mayQuote: sourceCsv !== undefined && csv.isCommitted,
  }
}

/** A file of this run beside the base commit's. */
interface ComparedFile {
  readonly atBase: Exclude<BaseFile, { state: 'unreadable' }>
  /** Whether base or merge has it as it is on disk, so that no earlier step has made it. */
  readonly isCommitted: boolean
}

/** What a file is compared with, or why it cannot be. One that is not used counts as the same. */
async function comparedFile(
  path: string | undefined,
  name: string,
  { base, merge }: { readonly base: string; readonly merge: string },
  { context, github, folder }: BaselineDependencies,
  signal: AbortSignal,
): Promise<ComparedFile | NoBaseline> {
  if (path === undefined) return { atBase: { state: 'same' }, isCommitted: true }
  const place = await placeOf(path, context)
  const atBase = await fileAtCommit(github, { ...place, commit: base, to: join(folder, name) }, signal)
  if (atBase.state === 'unreadable') return none(`${path} at the base commit: ${atBase.reason}`)
  if (atBase.state === 'same') return { atBase, isCommitted: true }
  const isAt = (commit: string) => isAtCommit(github, { ...place, commit }, signal)
  try {
    const isMerged = await isAt(merge)
    if (!isMerged && merge !== context.sha && (await isAt(context.sha))) return none(headAlone(path))
    return { atBase, isCommitted: isMerged }
  } catch (error) {
    return notSaid(`${path} at the commit checked out`, error, signal)
  }
}

/** What others have merged since would look like this pull request's doing. */
function headAlone(path: string): string {
  return `${path} is checked out as the pull request's head has it, without what others have merged since; let actions/checkout check out the merge, as it does without its input ref`
}

/** GitHub does not say something that the comparison needs. */
function notSaid(what: string, error: unknown, signal: AbortSignal): NoBaseline {
  signal.throwIfAborted()
  return none(`${what}: ${failureReason(error, 'contents: read')}`)
}

function none(reason: string): NoBaseline {
  return { kind: 'none', reason }
}

async function placeOf(path: string, context: RunContext): Promise<FilePlace> {
  const workspace = await realpath(context.workspace)
  return { workspace, path: await withoutLinkedFolders(resolve(workspace, path)) }
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
