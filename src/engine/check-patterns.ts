import { Worker } from 'node:worker_threads'
import { errorCode } from '../error-code.ts'
import { ActionError } from '../errors.ts'
import { PatternsFileError, type FileRemark } from '../ner/patterns-file-error.ts'
import type { FileType, PatternsFile } from '../ner/patterns-file.ts'
import type { CheckMessage, CheckOrder, TypeCheck } from './check-worker.ts'

/**
 * Proves own types harmless before anything else runs: recheck looks at every pattern and every example is tried, in
 * a thread that is ended when one type takes longer than the deadline. Gives the warnings, or throws a
 * `PatternsFileError`: `PATTERN_UNSAFE` for exponential patterns, `PATTERN_FILE` for examples that fail,
 * `PATTERN_TIMEOUT` for a type that takes too long.
 */
export async function checkPatterns(
  file: PatternsFile,
  workerUrl: URL,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<readonly FileRemark[]> {
  signal.throwIfAborted()
  if (file.entities.length === 0) return []
  const order: CheckOrder = {
    types: file.entities,
    recheckMs: deadlineMs * RECHECK_SHARE,
    recheckBudgetMs: deadlineMs * RECHECK_BUDGET,
  }
  const worker = new Worker(workerUrl, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  })
  try {
    const checks = await checksOf(worker, file, deadlineMs, signal)
    refuseMistakes(file, checks)
    return checks.flatMap(({ type, growth }) =>
      [slashesOf(type), warningOf(type, growth)].filter((warning) => warning !== undefined),
    )
  } finally {
    await worker.terminate()
  }
}

/** The share of a type's deadline that recheck may take before it gives up and the pattern counts as unknown. */
const RECHECK_SHARE = 0.25
/** How many deadlines recheck may take in all; the patterns that it does not get to count as unknown. */
const RECHECK_BUDGET = 3
/** How many deadlines the whole file may take; the type that is being checked by then is named. */
const FILE_DEADLINES = 6
const START_MS = 30_000
const HEAP_MB = 512

interface CheckedType extends TypeCheck {
  readonly type: FileType
}

/** Listens from the thread's birth to its death, so that one that dies or hangs ends the wait. */
async function checksOf(
  worker: Worker,
  file: PatternsFile,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<readonly CheckedType[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly CheckedType[]>()
  const checks: CheckedType[] = []
  let current: FileType | undefined

  const abort = () => reject(signal.reason)
  const startTimer = setTimeout(() => reject(lost()), START_MS)
  let typeTimer: NodeJS.Timeout | undefined
  let fileTimer: NodeJS.Timeout | undefined
  function restartTimers(type: FileType): void {
    const fileMs = deadlineMs * FILE_DEADLINES
    clearTimeout(startTimer)
    clearTimeout(typeTimer)
    typeTimer = setTimeout(() => reject(typeTooSlow(file, type, deadlineMs)), deadlineMs)
    fileTimer ??= setTimeout(() => reject(fileTooSlow(file, current ?? type, fileMs)), fileMs)
  }

  worker.on('message', (message: CheckMessage) => {
    const type = file.entities[message.index]
    if (!type) return
    restartTimers(type)
    current = type
    if (message.state === 'checked') checks.push({ type, ...message.result })
    if (checks.length === file.entities.length) resolve(checks)
  })
  worker.on('error', (error) =>
    reject(
      current && errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHungry(file, current) : lost(error),
    ),
  )
  worker.on('messageerror', (error) => reject(lost(error)))
  worker.on('exit', () => reject(lost()))
  signal.addEventListener('abort', abort, { once: true })

  try {
    return await promise
  } finally {
    clearTimeout(startTimer)
    clearTimeout(typeTimer)
    clearTimeout(fileTimer)
    signal.removeEventListener('abort', abort)
  }
}

function refuseMistakes(file: PatternsFile, checks: readonly CheckedType[]): void {
  const unsafe = checks.filter(({ growth }) => growth === 'exponential').map(({ type }) => exponential(type))
  const mistakes = [...unsafe, ...checks.flatMap(({ mistakes }) => mistakes)]
  if (mistakes.length === 0) return
  const code = unsafe.length > 0 ? 'PATTERN_UNSAFE' : 'PATTERN_FILE'
  throw new PatternsFileError(code, file.name, mistakes)
}

function exponential(type: FileType): FileRemark {
  return remark(
    type,
    'the pattern could take exponential time: write it so that a repeated part matches a text in one way only, ' +
      'for example a+ for (a+)+',
  )
}

/** `/ORD-\d+/i`, as patterns are written in code. */
function slashesOf(type: FileType): FileRemark | undefined {
  const { definition } = type
  if (definition.by !== 'pattern' || !/^\/.+\/[a-z]*$/u.test(definition.pattern)) return undefined
  return remark(
    type,
    'the slashes around the pattern are looked for as signs: leave them out, and write ignore-case: true for the flag i',
  )
}

function warningOf(type: FileType, growth: TypeCheck['growth']): FileRemark | undefined {
  switch (growth) {
    case 'fine':
    case 'exponential':
      return undefined
    case 'polynomial':
      return remark(
        type,
        'the time of the pattern can grow faster than the text: begin it with \\b or bound its repetitions, ' +
          'for example {1,20} for +',
      )
    case 'unknown':
      return remark(
        type,
        'the pattern could not be proved safe: should it take too long on some utterance, the run fails then',
      )
  }
}

function typeTooSlow(file: PatternsFile, type: FileType, limitMs: number): PatternsFileError {
  const { by } = type.definition
  const sentence = `checking the ${by} and the examples took longer than ${limitMs / 1000} s: ${SIMPLER[by]}`
  return new PatternsFileError('PATTERN_TIMEOUT', file.name, [remark(type, sentence)])
}

function fileTooSlow(file: PatternsFile, type: FileType, limitMs: number): PatternsFileError {
  const sentence = `the types up to this one took longer than ${limitMs / 1000} s to check: simplify patterns, or write fewer types`
  return new PatternsFileError('PATTERN_TIMEOUT', file.name, [remark(type, sentence)])
}

function tooHungry(file: PatternsFile, type: FileType): PatternsFileError {
  const { by } = type.definition
  const sentence = `checking the ${by} and the examples takes more than ${HEAP_MB} MB: ${SIMPLER[by]}`
  return new PatternsFileError('PATTERN_UNSAFE', file.name, [remark(type, sentence)])
}

const SIMPLER = { pattern: 'simplify the pattern', values: 'write fewer values' } as const

function remark({ type, at }: FileType, sentence: string): FileRemark {
  return { line: at.line, column: at.column, sentence: `Type "${type}": ${sentence}` }
}

function lost(cause?: unknown): ActionError {
  const sentence =
    'The thread that checks the patterns-file ended before its work: run again, and report it if it recurs'
  return new ActionError('WORKER', sentence, { cause })
}
