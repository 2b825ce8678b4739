import { rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import type { Clock } from '../clock.ts'
import { ActionError } from '../errors.ts'
import type { Log } from '../log.ts'

/** The calls of `DefaultArtifactClient` that are needed. */
export interface ArtifactClient {
  uploadArtifact(
    name: string,
    files: string[],
    rootDirectory: string,
    options: { retentionDays?: number; skipArchive?: boolean },
  ): Promise<{ id?: number; digest?: string }>
  listArtifacts(): Promise<{ artifacts: ListedArtifact[] }>
  downloadArtifact(id: number, options: { path: string }): Promise<unknown>
}

export interface ListedArtifact {
  readonly id: number
  readonly name: string
}

interface StoredArtifact {
  readonly name: string
  readonly id: string
  readonly url: string
  /** SHA-256 of what was uploaded, in hexadecimal: for a single file, of the file. */
  readonly sha256: string
}

/** Artifacts of this workflow run. A name that is taken gets `-2`, `-3` … (before the extension). */
export interface ArtifactStore {
  /** One file as it is, under its own name. If that is taken, file and artifact get another one, unless storing fails. */
  storeFile(path: string, signal: AbortSignal): Promise<StoredArtifact & { readonly path: string }>
  /** Files of one folder, zipped. */
  storeArchive(name: string, files: readonly string[], signal: AbortSignal): Promise<StoredArtifact>
  /** All artifacts of this run, its earlier attempts included. */
  list(signal: AbortSignal): Promise<readonly ListedArtifact[]>
  /** Puts what was stored into an empty folder. */
  download(artifact: ListedArtifact, folder: string, signal: AbortSignal): Promise<void>
}

interface ArtifactStoreOptions {
  /** URL of the workflow run. */
  readonly runUrl: string
  readonly retentionDays?: number
  /** Longest time for one try, in milliseconds: the library can wait for ever. */
  readonly tryTimeoutMs: number
}

/** The library repeats neither resets nor stalls, and the name of a failed try stays taken. */
const TRIES = 3
const PAUSE_MS = 2_000
const MOST_NAMES = 50

export function createArtifactStore(
  client: ArtifactClient,
  options: ArtifactStoreOptions,
  clock: Clock,
  log: Log,
): ArtifactStore {
  const settings = options.retentionDays === undefined ? {} : { retentionDays: options.retentionDays }

  /** Uploads under the first free name; gives up after three failed tries. */
  async function stored<T>(
    upload: (suffix: string) => Promise<T>,
    what: string,
    signal: AbortSignal,
  ): Promise<T> {
    let failed = 0
    for (let number = 1; number <= MOST_NAMES; number++) {
      try {
        return await inTime(() => upload(number === 1 ? '' : `-${number}`), signal)
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof ActionError) throw error // no try will go better
        if (isNameTaken(error)) continue
        failed++
        if (failed === TRIES || isQuota(error)) throw artifactError(what, failed, error)
        log.info(`Artifact ${what}: try ${failed} of ${TRIES} failed${endOf(error)}, the next one follows`)
        await clock.wait(PAUSE_MS * failed, signal)
      }
    }
    throw new ActionError(
      'ARTIFACT',
      `Artifact ${what}: ${MOST_NAMES} names with and without a number are taken in this run. Nothing was imported; give each step of the run an artifact-name of its own.`,
    )
  }

  async function inTime<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const over = new AbortController()
    const limit = clock.wait(options.tryTimeoutMs, AbortSignal.any([signal, over.signal])).then(() => {
      throw new Error(`no end after ${options.tryTimeoutMs / 1000} s`)
    })
    try {
      return await Promise.race([work(), limit])
    } finally {
      over.abort()
      limit.catch(() => undefined)
    }
  }

  function described(name: string, answer: { id?: number; digest?: string }): StoredArtifact {
    const id = String(answer.id ?? '')
    return { name, id, url: `${options.runUrl}/artifacts/${id}`, sha256: answer.digest ?? '' }
  }

  return {
    async storeFile(path, signal) {
      const folder = dirname(path)
      const extension = path.endsWith('.csv') ? '.csv' : ''
      const name = basename(path, extension)
      let current = path
      const upload = async (suffix: string) => {
        const wanted = join(folder, `${name}${suffix}${extension}`)
        await rename(current, wanted)
        current = wanted
        const answer = await client.uploadArtifact(basename(wanted), [wanted], folder, {
          ...settings,
          skipArchive: true,
        })
        return { ...described(basename(wanted), answer), path: wanted }
      }
      try {
        return await stored(upload, name, signal)
      } catch (error) {
        // Back to where csv-path says it is, unless a try that was given up has it still to read.
        if (!signal.aborted) await rename(current, path).catch(() => undefined)
        throw error
      }
    },

    async storeArchive(name, files, signal) {
      const [first = ''] = files
      return stored(
        async (suffix) => {
          const answer = await client.uploadArtifact(`${name}${suffix}`, [...files], dirname(first), settings)
          return described(`${name}${suffix}`, answer)
        },
        name,
        signal,
      )
    },

    async list(signal) {
      try {
        const { artifacts } = await inTime(() => client.listArtifacts(), signal)
        return artifacts
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof ActionError) throw error
        throw new ActionError(
          'ARTIFACT',
          `The artifacts of this run could not be listed${endOf(error)}, so it is not known whether an earlier attempt imported. Re-run the job.`,
          { cause: error },
        )
      }
    },

    async download({ id }, folder, signal) {
      await inTime(() => client.downloadArtifact(id, { path: folder }), signal)
    },
  }
}

function artifactError(what: string, tries: number, cause: unknown): ActionError {
  const advice = isQuota(cause)
    ? 'the storage quota of the account is used up: delete artifacts or raise the limit'
    : `gave up after ${tries} tries${endOf(cause)}: re-run the job when the service works again`
  return new ActionError(
    'ARTIFACT',
    `Artifact ${what} could not be uploaded: ${advice}. Nothing was imported.`,
    {
      cause,
    },
  )
}

function isNameTaken(error: unknown): boolean {
  return error instanceof Error && error.message.includes('(409)')
}

/** What a try ended with: a status, or the code of a lost connection. The library's other words can hold anything. */
function endOf(error: unknown): string {
  const words = error instanceof Error ? error.message : ''
  const [end] =
    /(?<=\()\d{3}(?=\))|(?<=Unable to make request: )E[A-Z]+|^no end after \d+ s$/u.exec(words) ?? []
  return end === undefined ? '' : ` (${end})`
}

/** The library wraps its `UsageError`, so the words are what remains of it. */
function isQuota(error: unknown): boolean {
  return error instanceof Error && /storage quota has been hit|insufficient usage/iu.test(error.message)
}
