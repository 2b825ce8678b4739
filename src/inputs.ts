import { availableParallelism } from 'node:os'
import { relative, resolve } from 'node:path'

import { ActionError } from './errors.ts'
import type { CommentMode } from './github/comment.ts'
import type { RunContext } from './github/event.ts'
import { parseLocale, type Locale } from './ner/locale.ts'
import type { FailOn } from './report/fail-on.ts'
import { quotedWhole } from './safe-text.ts'
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

/** What an input holds as text, without outer white space; empty when it is not set. */
type ReadInput = (name: string) => string

/** `wrong` names every mistake; `inputs` then has stand-ins for wrong values, so that its files can still be checked. */
interface InputsRead {
  readonly inputs: Inputs
  readonly wrong: ActionError | undefined
}

/** Reads every input, and finds every mistake: input, value and allowed values. */
export function readInputs(read: ReadInput, run: RunContext, builtIn: ReadonlySet<string>): InputsRead {
  const mistakes: string[] = []
  const reader = createReader(read, builtIn, mistakes)

  const dryRun = reader.boolean('dry-run', false)
  const source = sourceOf(read, run)
  const imports = run.purpose === 'import' && !dryRun
  const askPlatform = imports || source.from === 'platform'
  const baseUrl = reader.baseUrl('base-url', askPlatform)
  const platform = askPlatform ? { baseUrl, ...credentials(read, reader) } : undefined
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
    locale: reader.locale('locale', 'en-US'),
    chunkSize: reader.size('chunk-size', '1MiB', '64KiB', '16MiB'),
    concurrency: reader.wholeNumber('concurrency', Math.min(availableParallelism(), 64), 1, 64),
    pollInterval: reader.duration('poll-interval', '5s', '30s'),
    exportTimeout: reader.duration('export-timeout', '10m', '24h'),
    downloadTimeout: reader.duration('download-timeout', '5m', '24h'),
    importTimeout: reader.duration('import-timeout', '10m', '24h'),
    artifactName: artifactNameInput || defaultArtifactName(botId, versionTag),
    artifactNameInput,
    ...(retentionDays !== undefined && { retentionDays }),
    allowPublicArtifact: reader.boolean('allow-public-artifact', false),
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

interface Grammar {
  readonly pattern: RegExp
  readonly allowed: string
}
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

function credentials(read: ReadInput, reader: Reader): Omit<PlatformInputs, 'baseUrl'> {
  return {
    clientId: reader.required('client-id', read('client-id')),
    clientSecret: reader.required('client-secret', read('client-secret')),
  }
}

function listed(mistakes: readonly string[]): string {
  const [only] = mistakes
  if (only !== undefined && mistakes.length === 1) return only
  return `${mistakes.length} inputs are wrong. ${mistakes.map((mistake, at) => `(${at + 1}) ${mistake}.`).join(' ')}`
}

type Reader = ReturnType<typeof createReader>

/** A reader for each kind of value. It notes a mistake and returns a stand-in of the right type, so that reading goes on. */
function createReader(read: ReadInput, builtIn: ReadonlySet<string>, mistakes: string[]) {
  function wrong(name: string, value: string, allowed: string): void {
    const found = value === '' ? 'is not set' : `is ${quotedWhole(value)}`
    mistakes.push(`Input "${name}" ${found}; it must be ${allowed}`)
  }

  /** A number with a unit, between two others; `units` gives the factor of each unit. */
  function measure(
    name: string,
    standard: string,
    bounds: readonly [string, string],
    units: Units,
    form: string,
  ) {
    const text = read(name) || standard
    const value = inUnits(text, units)
    const [least, most] = bounds
    if (
      value !== undefined &&
      value >= (inUnits(least, units) ?? 0) &&
      value <= (inUnits(most, units) ?? 0)
    ) {
      return value
    }
    wrong(name, text, `${form}, from ${least} to ${most}`)
    return inUnits(standard, units) ?? 0
  }

  return {
    required(name: string, value: string): string {
      if (value === '') wrong(name, '', 'set, from a secret')
      return value
    },

    text(name: string, { pattern, allowed }: Grammar, required: boolean): string {
      const value = read(name)
      if (value === '' ? required : !pattern.test(value)) wrong(name, value, allowed)
      return value
    },

    /** YAML 1.2 core schema, in any letter case. */
    boolean(name: string, standard: boolean): boolean {
      const value = read(name)
      if (value === '') return standard
      if (!/^(?:true|false)$/iu.test(value)) wrong(name, value, '"true" or "false"')
      return value.toLowerCase() === 'true'
    },

    /** One of a few words; the first is the default. */
    choice<const T extends string>(name: string, words: readonly [T, ...T[]]): T {
      const value = read(name)
      const word = words.find((candidate) => candidate === value)
      if (value !== '' && word === undefined) {
        wrong(name, value, `one of ${words.map((each) => `"${each}"`).join(', ')}`)
      }
      return word ?? words[0]
    },

    wholeNumber<T>(name: string, standard: T, least: number, most: number): number | T {
      const text = read(name)
      if (text === '') return standard
      const value = Number(text)
      if (/^\d+$/u.test(text) && value >= least && value <= most) return value
      wrong(name, text, `a whole number from ${least} to ${most}`)
      return standard
    },

    duration: (name: string, standard: string, most: string): number =>
      measure(name, standard, ['1ms', most], DURATIONS, 'a duration such as 500ms, 5s, 10m or 1h'),

    size: (name: string, standard: string, least: string, most: string): number =>
      measure(name, standard, [least, most], SIZES, 'a size such as 64KiB or 1MiB'),

    locale(name: string, standard: string): Locale {
      const text = read(name) || standard
      const locale = parseLocale(text) ?? parseLocale(standard)
      if (locale === undefined) throw new ActionError('INTERNAL', `Locale ${standard} cannot be read`)
      if (parseLocale(text) === undefined) wrong(name, text, 'a BCP 47 tag such as en-US or de-DE')
      return locale
    },

    baseUrl(name: string, required: boolean): URL {
      const text = read(name)
      const url = URL.canParse(text) ? new URL(text) : undefined
      if (url !== undefined && isOrigin(url) && isSafeTransport(url)) return url
      if (text !== '' || required) {
        wrong(name, url?.username || url?.password ? 'a URL with a user name' : text, BASE_URL)
      }
      return new URL('https://invalid.invalid')
    },

    entityTypes(name: string, standard: readonly string[], known: ReadonlySet<string> | undefined): string[] {
      const text = read(name)
      const named = text.split(/[\s,]+/u).filter((type) => type !== '')
      const isRight = (type: string) => (known ? known.has(type) : ENTITY_TYPE.test(type))
      const unknown = new Set(named.filter((type) => !isRight(type)))
      if (unknown.size > 0) {
        const types = known ? [...known].join(', ') : 'up to 32 small letters, digits and "_", a letter first'
        const isList = named.some((type) => builtIn.has(type))
        mistakes.push(unknownTypes(text, unknown, isList, types))
      }
      return [...new Set(named.length > 0 ? named.filter(isRight) : standard)]
    },
  }
}

/**
 * The sentence for names in `entities` that are no types. Where none of its names is one, the input may be a secret, so its
 * lines are shown as they are: the runner masks no part of a line.
 */
export function unknownTypes(
  written: string,
  unknown: ReadonlySet<string>,
  isList: boolean,
  types: string,
): string {
  const names = isList ? [...unknown] : written.split(/[\r\n]+/u)
  return `Input "entities" names ${names.map(quotedWhole).join(', ')}; the entity types are ${types}`
}

const ENTITY_TYPE = /^[a-z][a-z0-9_]{0,31}$/u
const BASE_URL =
  'the origin of the platform, such as https://na1.nicecxone.com (plain http for a loopback host alone)'

/** The URL standard takes even `{region}.nicecxone.com` for a host. */
function isOrigin(url: URL): boolean {
  return url.href === `${url.origin}/` && /^[\w.:[\]-]+$/u.test(url.hostname)
}

function isSafeTransport(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}

/** RFC 1122 section 3.2.1.3 (127/8), RFC 4291 section 2.5.3 (`::1`), RFC 6761 section 6.3 (`localhost`). */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(host)
}

type Units = ReadonlyMap<string, number>
const DURATIONS: Units = new Map([
  ['ms', 1],
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
])
const SIZES: Units = new Map([
  ['KiB', 1024],
  ['MiB', 1024 * 1024],
])

function inUnits(text: string, units: Units): number | undefined {
  const match = /^(\d{1,9})\s*([A-Za-z]+)$/u.exec(text)
  const factor = units.get(match?.[2] ?? '')
  return match === null || factor === undefined ? undefined : Number(match[1]) * factor
}
