import { ActionError } from './errors.ts'
import { baselineInFile, MOST_REPORT_BYTES } from './github/baseline.ts'
import type { Inputs } from './inputs.ts'
import type { EntityReport } from './report/report.ts'
import { openWorkspaceFile, readWorkspaceFile, type WorkspacePath } from './workspace-file.ts'

export const sourceCsvAt = (path: string, workspace: string): WorkspacePath => ({
  workspace,
  path,
  input: 'source-csv',
  code: 'INPUT_INVALID',
})

export const patternsFileAt = (path: string, workspace: string): WorkspacePath => ({
  workspace,
  path,
  input: 'patterns-file',
  code: 'PATTERN_FILE',
})

const baselineAt = (path: string, workspace: string): WorkspacePath => ({
  workspace,
  path,
  input: 'baseline',
  code: 'INPUT_INVALID',
})

/** @throws ActionError `INPUT_INVALID` for a file that is no report */
export async function readBaselineFile(
  path: string,
  workspace: string,
  signal: AbortSignal,
): Promise<EntityReport> {
  return baselineInFile(await readWorkspaceFile(baselineAt(path, workspace), MOST_REPORT_BYTES, signal), path)
}

/**
 * Refuses the files that inputs name and that cannot be opened, and a baseline that is no report, all at once and before
 * anything is asked for.
 */
export async function refuseBadFiles(inputs: Inputs, workspace: string, signal: AbortSignal): Promise<void> {
  const { source, patternsFile, baseline } = inputs
  const isPath = source.from !== 'nowhere' && baseline !== 'auto' && baseline !== 'none'
  const errors = await Promise.all([
    source.from === 'workspace' && refusalOf(opened(sourceCsvAt(source.path, workspace))),
    patternsFile !== undefined && refusalOf(opened(patternsFileAt(patternsFile, workspace))),
    isPath && refusalOf(readBaselineFile(baseline, workspace, signal)),
  ])
  const [first, ...others] = errors.filter((error) => error instanceof ActionError)
  if (first === undefined) return
  if (others.length === 0) throw first
  throw new ActionError('INPUT_INVALID', [first, ...others].map(({ message }) => message).join('; '))
}

async function opened(from: WorkspacePath): Promise<void> {
  await using _file = await openWorkspaceFile(from)
}

async function refusalOf(reading: Promise<unknown>): Promise<ActionError | undefined> {
  try {
    await reading
    return undefined
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
}
