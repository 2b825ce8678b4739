import { ActionError } from './errors.ts'
import type { Inputs } from './inputs.ts'
import { openWorkspaceFile, type WorkspacePath } from './workspace-file.ts'

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

export const baselineAt = (path: string, workspace: string): WorkspacePath => ({
  workspace,
  path,
  input: 'baseline',
  code: 'INPUT_INVALID',
})

/** Refuses the files that inputs name and that cannot be opened, all at once and before anything is asked for. */
export async function refuseBadFiles(inputs: Inputs, workspace: string): Promise<void> {
  const { source, patternsFile, baseline } = inputs
  const isPath = source.from !== 'nowhere' && baseline !== 'auto' && baseline !== 'none'
  const errors = await Promise.all([
    source.from === 'workspace' && refusalOf(sourceCsvAt(source.path, workspace)),
    patternsFile !== undefined && refusalOf(patternsFileAt(patternsFile, workspace)),
    isPath && refusalOf(baselineAt(baseline, workspace)),
  ])
  const [first, ...others] = errors.filter((error) => error instanceof ActionError)
  if (first === undefined) return
  if (others.length === 0) throw first
  throw new ActionError('INPUT_INVALID', [first, ...others].map(({ message }) => message).join('; '))
}

async function refusalOf(from: WorkspacePath): Promise<ActionError | undefined> {
  try {
    await using _file = await openWorkspaceFile(from)
    return undefined
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
}
