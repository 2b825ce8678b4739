import { ActionError } from './errors.ts'
import type { Inputs } from './inputs.ts'
import { openWorkspaceFile, type WorkspacePath } from './workspace-file.ts'

/** Refuses the files that inputs name and that cannot be opened, all at once and before anything is asked for. */
export async function refuseBadFiles(inputs: Inputs, workspace: string): Promise<void> {
  const { source, patternsFile, baseline } = inputs
  const isPath = source.from !== 'nowhere' && baseline !== 'auto' && baseline !== 'none'
  const errors = await Promise.all([
    source.from === 'workspace' &&
      refusalOf({ workspace, path: source.path, input: 'source-csv', code: 'INPUT_INVALID' }),
    patternsFile !== undefined &&
      refusalOf({ workspace, path: patternsFile, input: 'patterns-file', code: 'PATTERN_FILE' }),
    isPath && refusalOf({ workspace, path: baseline, input: 'baseline', code: 'INPUT_INVALID' }),
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
