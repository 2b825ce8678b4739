import * as core from '@actions/core'

import type { Log } from '../log.ts'
import type { FileRemark } from '../ner/patterns-file-error.ts'
import { logLine } from '../safe-text.ts'

/** The runner's log. Whatever is said is one line that holds no workflow command (T2 in docs/reliability.md). */
export const runnerLog: Log = {
  info: (line) => core.info(logLine(line)),
  notice: (line) => core.notice(logLine(line)),
  warning: (line) => core.warning(logLine(line)),
  group: (title, work) => core.group(logLine(title), work),
  mask: (secret) => core.setSecret(secret),
  maskPart: (part) => core.setSecret(part),
}

/** The input as written, without outer white space; empty when it is not set. */
export function readInput(name: string): string {
  return core.getInput(name)
}

/** The step's one error. */
export function annotateError(line: string): void {
  core.error(logLine(line))
}

/** A mistake in a file of the workspace, shown on its line. */
export function errorAt(file: string, { line, column, sentence }: FileRemark): void {
  core.error(logLine(sentence), { file, startLine: line, startColumn: column })
}

/** A warning about a file of the workspace, shown on its line. */
export function warnAt(file: string, { line, column, sentence }: FileRemark): void {
  core.warning(logLine(sentence), { file, startLine: line, startColumn: column })
}

/** Sets a step output. If the runner's file cannot be written, that is a warning, since the data is safe by then. */
export function setOutput(name: string, value: string): void {
  try {
    core.setOutput(name, value)
  } catch (error) {
    runnerLog.warning(`Output ${name} could not be set: ${reasonOf(error)}`)
  }
}

/** Adds Markdown to the job summary. If it cannot be written, that is a warning. */
export async function writeSummary(markdown: () => string): Promise<void> {
  try {
    await core.summary.addRaw(markdown(), true).write()
  } catch (error) {
    runnerLog.warning(`The job summary could not be written: ${reasonOf(error)}`)
  }
}

/** Tells the post step (`src/post.ts`, `STATE_folder`) which folder this step leaves behind. */
export function rememberFolder(path: string): void {
  try {
    core.saveState('folder', path)
  } catch (error) {
    runnerLog.warning(`The post step will not find this step's folder: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  if ('code' in error) return String(error.code)
  return error.name === 'Error' ? 'the runner gave no file for it' : error.name
}
