import { readEntityConfig, type ConfigDependencies, type EntityConfig } from './entity-config.ts'
import { ActionError } from './errors.ts'
import { baselineInFile, MOST_REPORT_BYTES } from './github/baseline.ts'
import type { Inputs } from './inputs.ts'
import { PatternsFileError } from './ner/patterns-file-error.ts'
import type { EntityReport } from './report/report.ts'
import { openWorkspaceFile, readWorkspaceFile, type WorkspacePath } from './workspace-file.ts'

export const sourceCsvAt = (path: string, workspace: string): WorkspacePath => ({
  workspace,
  path,
  input: 'source-csv',
  code: 'INPUT_INVALID',
})

/** What the files of the workspace say that inputs name; the CSV is only known to be there. */
export interface InputFiles {
  readonly config: EntityConfig
  /** Present when the input `baseline` is a path and there is something to compare. */
  readonly baseline?: EntityReport
}

/**
 * Reads the files that inputs name, before anything is asked for.
 * @throws ActionError for all that is wrong at once: a file that cannot be opened, a baseline that is no report, mistakes
 * in the patterns-file, an entity type that is defined nowhere
 */
export async function readInputFiles(
  inputs: Inputs,
  deps: ConfigDependencies,
  signal: AbortSignal,
): Promise<InputFiles> {
  const { workspace } = deps
  const [config, baseline, csv] = await Promise.all([
    attempt(readEntityConfig(inputs, deps, signal)),
    attempt(readBaseline(inputs, workspace, signal)),
    attempt(requireCsv(inputs, workspace)),
  ])
  if (config.failed || baseline.failed || csv.failed) {
    throw together([csv, config, baseline].flatMap((each) => (each.failed ? each.error : [])))
  }
  return { config: config.value, ...(baseline.value && { baseline: baseline.value }) }
}

async function readBaseline(
  { source, baseline: path }: Inputs,
  workspace: string,
  signal: AbortSignal,
): Promise<EntityReport | undefined> {
  if (source.from === 'nowhere' || path === 'auto' || path === 'none') return undefined
  const from: WorkspacePath = { workspace, path, input: 'baseline', code: 'INPUT_INVALID' }
  return baselineInFile(await readWorkspaceFile(from, MOST_REPORT_BYTES, signal), path)
}

async function requireCsv({ source }: Inputs, workspace: string): Promise<void> {
  if (source.from !== 'workspace') return
  await using _file = await openWorkspaceFile(sourceCsvAt(source.path, workspace))
}

type Attempt<T> =
  { readonly failed: false; readonly value: T } | { readonly failed: true; readonly error: ActionError }

async function attempt<T>(reading: Promise<T>): Promise<Attempt<T>> {
  try {
    return { failed: false, value: await reading }
  } catch (error) {
    if (error instanceof ActionError) return { failed: true, error }
    throw error
  }
}

/** One error of several; mistakes in the patterns-file stay its cause, for their lines. */
function together(errors: readonly ActionError[]): ActionError {
  const [first, ...others] = errors
  if (first !== undefined && others.length === 0) return first
  const cause = errors.find((error) => error instanceof PatternsFileError)
  return new ActionError('INPUT_INVALID', errors.map(({ message }) => message).join('; '), { cause })
}
