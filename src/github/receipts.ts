import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import type { Log } from '../log.ts'
import type { ArtifactStore, ListedArtifact } from './artifact.ts'

/** `sent` just before the import's first byte; then how it ended, if that is known. */
type ReceiptState = 'sent' | 'done' | 'refused'

interface Receipt {
  readonly versionName: string
  readonly csvSha256: string
  readonly importId?: string
}

/** What is imported, and for whom. Steps of a run that share an artifact name tell their receipts apart by it. */
interface ImportSubject {
  /** The `base-url` of what imports. */
  readonly platform: string
  readonly botId: string
  readonly versionTag: string
  /** Empty for an export. */
  readonly sourceCsv: string
}

/** What earlier attempts of this run say about their import; names are absent where a receipt cannot be read. */
export type EarlierImport =
  | { readonly state: 'none' }
  /** `elsewhere`: the same, to another `base-url`, which may be another platform or another address of this one. */
  | ({ readonly state: 'done' | 'unknown' | 'elsewhere' } & Partial<ImportNames>)

type ImportNames = Pick<Receipt, 'versionName' | 'importId'>

/** Keeps an import from being repeated when a job is run again. */
export interface Receipts {
  earlierImport(signal: AbortSignal): Promise<EarlierImport>
  publish(state: ReceiptState, receipt: Receipt, signal: AbortSignal): Promise<void>
}

interface ReceiptOptions {
  readonly artifactName: string
  readonly attempt: number
  readonly subject: ImportSubject
  readonly folder: string
}

export function createReceipts(
  store: ArtifactStore,
  { artifactName, attempt, subject, folder }: ReceiptOptions,
  log: Log,
): Receipts {
  const { platform } = subject

  async function earlierReceipts(signal: AbortSignal): Promise<readonly FoundReceipt[]> {
    const receipts: FoundReceipt[] = []
    for (const artifact of await store.list(signal)) {
      const named = readName(artifact.name, artifactName)
      if (named === undefined || named.attempt >= attempt) continue
      const text = await read(artifact, signal)
      const whose = whoseIs(text)
      if (whose !== 'others') receipts.push({ ...named, ...text, whose })
    }
    return receipts
  }

  function whoseIs(text: ReceiptText): Whose | 'others' {
    if (text.subject === undefined) return 'unsaid'
    if (isDeepStrictEqual(text.subject, subject)) return 'ours'
    return isDeepStrictEqual({ ...text.subject, platform }, subject) ? 'elsewhere' : 'others'
  }

  /** A receipt that cannot be read, or does not say whose it is, counts by its name: better no import than a second one. */
  async function read(artifact: ListedArtifact, signal: AbortSignal): Promise<ReceiptText> {
    const own = await mkdtemp(join(folder, 'receipt-'))
    try {
      await store.download(artifact, own, signal)
      const [file = ''] = await readdir(own)
      return readText(await readFile(join(own, file), 'utf8'))
    } catch {
      signal.throwIfAborted()
      log.info(`Receipt ${artifact.name} could not be read, so it counts by its name`)
      return { names: {} }
    } finally {
      await rm(own, { recursive: true, force: true })
    }
  }

  return {
    async earlierImport(signal) {
      if (attempt <= 1) return { state: 'none' }
      return log.group('Receipts of earlier attempts', async () => {
        const receipts = await earlierReceipts(signal)
        const here = judge(receipts.filter(({ whose }) => whose !== 'elsewhere'))
        if (here.state !== 'none') return here
        const there = judge(receipts.filter(({ whose }) => whose === 'elsewhere'))
        return there.state === 'none' ? there : { ...there, state: 'elsewhere' }
      })
    },

    async publish(state, receipt, signal) {
      const own = await mkdtemp(join(folder, 'receipt-'))
      const path = join(own, `${artifactName}-receipt-${attempt}-${state}`)
      const text = `${JSON.stringify({ schema: 1, state, subject, ...receipt })}\n`
      await writeFile(path, text, { mode: 0o600 })
      await store.storeFile(path, signal)
      await rm(own, { recursive: true, force: true }) // a try that was given up may have it still to read
    },
  }
}

/** What a receipt says inside. */
interface ReceiptText {
  readonly subject?: object | undefined
  readonly csvSha256?: unknown
  readonly names: Partial<ImportNames>
}

function readText(text: string): ReceiptText {
  const { subject, csvSha256, versionName, importId }: Readonly<Record<string, unknown>> = JSON.parse(text)
  return {
    subject: typeof subject === 'object' && subject !== null ? subject : undefined,
    csvSha256,
    names: {
      ...(isName(versionName) && { versionName }),
      ...(isName(importId) && { importId }),
    },
  }
}

/** Other steps of the job can make artifacts of such a name, and the summary shows what is inside as it is. */
function isName(name: unknown): name is string {
  return typeof name === 'string' && /^[\w.:~-]{1,128}$/u.test(name)
}

/** What a receipt's name says. */
interface NamedReceipt {
  readonly attempt: number
  readonly state: string
}

function readName(name: string, artifactName: string): NamedReceipt | undefined {
  const match = /^(.*)-receipt-(\d+)-(sent|done|refused)(?:-\d+)?$/u.exec(name)
  if (match?.[1] !== artifactName) return undefined
  return { attempt: Number(match[2]), state: match[3] ?? '' }
}

/** `elsewhere`: ours, but for the platform. `unsaid`: it cannot be read, or does not say. */
type Whose = 'ours' | 'elsewhere' | 'unsaid'

interface FoundReceipt extends NamedReceipt, ReceiptText {
  readonly whose: Whose
}

/**
 * `done` settles it. Otherwise a `sent` without an end leaves it unknown. A `refused` ends only what was sent of its own
 * file, as the jobs of a matrix can share all names. A receipt that cannot be read counts by its name, but never ends one
 * that can be: it may be another import's. So may one of several that cannot be read, of which each needs an end.
 */
function judge(receipts: readonly FoundReceipt[]): EarlierImport {
  const done = receipts.filter(({ state }) => state === 'done')
  const best = done.find(({ whose }) => whose === 'ours') ?? done[0]
  const isRefusedHere = receipts.some(
    ({ state, attempt, whose }) => state === 'refused' && whose === 'ours' && attempt === best?.attempt,
  )
  if (best) return { state: isRefusedHere && best.whose !== 'ours' ? 'unknown' : 'done', ...best.names }
  const isRefused = (sent: FoundReceipt) => {
    const same = receipts.filter(
      ({ attempt, whose, csvSha256 }) =>
        attempt === sent.attempt && whose === sent.whose && csvSha256 === sent.csvSha256,
    )
    const refused = same.filter(({ state }) => state === 'refused').length
    return sent.whose === 'ours' ? refused > 0 : refused >= same.length - refused
  }
  const open = receipts.find((receipt) => receipt.state === 'sent' && !isRefused(receipt))
  return open ? { state: 'unknown', ...open.names } : { state: 'none' }
}
