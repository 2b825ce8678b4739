import { availableParallelism } from 'node:os'
import { relative, resolve } from 'node:path'

import { ActionError } from './errors.ts'
import type { CommentMode } from './github/comment.ts'
import type { RunContext } from './github/event.ts'
import { createReader, type Grammar, type ReadInput, type Reader } from './input-reader.ts'
import type { Locale } from './ner/locale.ts'
import type { FailOn } from './report/fail-on.ts'
import { leadsOut } from './workspace-file.ts'

/** The bot platform, and who we are there. */
export interface PlatformInputs {
  readonly baseUrl: URL
  readonly clientId: string
  readonly clientSecret: string
}

/** Where the utterances come from. */
export type Source =
  | { readonly from: 'platform' }
  /** A path from the workspace on, and the input as written: only that may be shown of a file that is not there. */
  | { readonly from: 'workspace'; readonly path: string; readonly written: string }
  /** There are none, and nobody is to blame; `reason` says why, in one clause. */
  | { readonly from: 'nowhere'; readonly reason: string }

/** What a search for entities takes from the inputs as they are. */
export function searchOptionsOf({ utteranceColumn, locale, chunkSize, concurrency }: Inputs) {
  return { utteranceColumn, locale, chunkSize, concurrency }
}

/** The path in `source-csv`, when the utterances come from there. */
export function sourceCsvOf({ source }: Pick<Inputs, 'source'>): string | undefined {
  return source.from === 'workspace' ? source.path : undefined
}

/** Everything a user can say, as one typed value. Durations are milliseconds, sizes bytes. */
export interface Inputs {
  readonly source: Source
  /** Absent when nothing is exported or imported. */
  readonly platform?: PlatformInputs
  /** Empty when none is given: with `source-csv` and without import. */
  readonly botId: string
  readonly versionTag: string
  /** The one condition under which a request to import may leave. */
  readonly imports: boolean
  /** Entity types to find, each once, in the order of their columns. */
  readonly entityTypes: readonly string[]
  /** The input as written. */
  readonly entitiesInput: string
  /** A path from the workspace on. */
  readonly patternsFile?: string
  /** The input as written: only that may be shown of a file that is not there. */
  readonly patternsFileInput: string
  readonly utteranceColumn?: string
  readonly locale: Locale
  readonly chunkSize: number
  readonly concurrency: number
  readonly pollInterval: number
  readonly exportTimeout: number
  readonly downloadTimeout: number
  readonly importTimeout: number
  readonly artifactName: string
  /** The input as written; empty when it is defaulted. */
  readonly artifactNameInput: string
  readonly retentionDays?: number
  readonly allowPublicArtifact: boolean
  /** `auto`, `none`, or a path in the workspace. */
  readonly baseline: string
  readonly comment: CommentMode
  readonly failOn: FailOn
  readonly githubToken: string
}

/** `wrong` names every mistake; `inputs` then has stand-ins for wrong values, so that its files can still be checked. */
interface InputsRead {
  readonly inputs: Inputs
  readonly wrong: ActionError | undefined
}

/** Reads every input, and finds every mistake: input, value and allowed values. */
export function readInputs(read: ReadInput, run: RunContext, builtIn: ReadonlySet<string>): InputsRead {
  const mistakes: string[] = []
  const reader = createReader(read, builtIn, mistakes)

  const dryRun = reader.boolean('dry-run')
  const source = sourceOf(read, run)
  const imports = run.purpose === 'import' && !dryRun
  const askPlatform = imports || source.from === 'platform'
  const baseUrl = reader.baseUrl('base-url', askPlatform)
  const platform = askPlatform ? { baseUrl, ...credentials(reader) } : undefined
  const botId = reader.text('bot-id', BOT_ID, askPlatform)
  const versionTag = reader.text('version-tag', VERSION_TAG, run.sha === '') || run.sha
  const utteranceColumn = read('utterance-column')
  const patternsFileInput = read('patterns-file')
  const patternsFile = pathFrom(run.workspace, patternsFileInput)
  const artifactNameInput = reader.text('artifact-name', ARTIFACT_NAME, false)
  // Which other types there are is known only when the file has been read.
  const known = patternsFile === '' ? builtIn : undefined
  const retentionDays = reader.wholeNumber('retention-days', undefined, 1, 400)

  const inputs = {
    source,
    ...(platform && { platform }),
    botId,
    versionTag,
    imports,
    entityTypes: reader.entityTypes('entities', ['date', 'phone', 'email', 'ticket'], known),
    entitiesInput: read('entities'),
    ...(patternsFile !== '' && { patternsFile }),
    patternsFileInput,
    ...(utteranceColumn !== '' && { utteranceColumn }),
    locale: reader.locale('locale', EN_US),
    chunkSize: reader.size('chunk-size', '1MiB', '64KiB', '16MiB'),
    concurrency: reader.wholeNumber('concurrency', Math.min(availableParallelism(), 64), 1, 64),
    pollInterval: reader.duration('poll-interval', '5s', '30s'),
    exportTimeout: reader.duration('export-timeout', '10m', '24h'),
    downloadTimeout: reader.duration('download-timeout', '5m', '24h'),
    importTimeout: reader.duration('import-timeout', '10m', '24h'),
    artifactName: artifactNameInput || defaultArtifactName(botId, versionTag),
    artifactNameInput,
    ...(retentionDays !== undefined && { retentionDays }),
    allowPublicArtifact: reader.boolean('allow-public-artifact'),
    baseline: read('baseline') || 'auto',
    comment: reader.choice('comment', ['on-change', 'always', 'never']),
    failOn: reader.choice('fail-on', ['never', 'removed', 'changed']),
    githubToken: read('github-token'),
  }
  const wrong = mistakes.length > 0 ? new ActionError('INPUT_INVALID', listed(mistakes)) : undefined
  return { inputs, wrong }
}

/** A pull request from outside gets no secrets, so the platform cannot be asked; that fails nobody's check. */
function sourceOf(read: ReadInput, { purpose, pullRequest, actor, workspace }: RunContext): Source {
  const written = read('source-csv')
  if (written !== '') return { from: 'workspace', path: pathFrom(workspace, written), written }
  if (pullRequest?.fork === true) {
    return {
      from: 'nowhere',
      reason: 'a pull request from a fork gets no secrets to export with; use source-csv',
    }
  }
  if (purpose === 'check' && actor === 'dependabot[bot]' && read('client-secret') === '') {
    return { from: 'nowhere', reason: 'a run of Dependabot gets no secrets to export with; use source-csv' }
  }
  return { from: 'platform' }
}

/** So that one file has one name: `./u.csv` and `/…/workspace/u.csv` are `u.csv`. What leads elsewhere is refused later. */
function pathFrom(workspace: string, path: string): string {
  const inside = relative(workspace, resolve(workspace, path))
  return inside === '' || leadsOut(inside) ? path : inside
}

const EN_US: Locale = { tag: 'en-US', language: 'en', region: 'US', dayFirst: false }
const BOT_ID: Grammar = { pattern: /^[\w-]{1,64}$/u, allowed: '1 to 64 letters, digits, "_" or "-"' }
const VERSION_TAG: Grammar = {
  pattern: /^[\w.-]{1,64}$/u,
  allowed: '1 to 64 letters, digits, ".", "_" or "-"',
}
const ARTIFACT_NAME: Grammar = {
  pattern: /^[\w.-]{1,100}$/u,
  allowed: '1 to 100 letters, digits, ".", "_" or "-"',
}

function defaultArtifactName(botId: string, versionTag: string): string {
  return ['utterances', botId, versionTag.slice(0, 12)].filter((part) => part !== '').join('-')
}

function credentials(reader: Reader): Omit<PlatformInputs, 'baseUrl'> {
  return {
    clientId: reader.required('client-id'),
    clientSecret: reader.required('client-secret'),
  }
}

function listed(mistakes: readonly string[]): string {
  const [only] = mistakes
  if (only !== undefined && mistakes.length === 1) return only
  return `${mistakes.length} inputs are wrong. ${mistakes.map((mistake, at) => `(${at + 1}) ${mistake}.`).join(' ')}`
}
