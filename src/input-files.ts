import { readEntityConfig, type ConfigDependencies, type EntityConfig } from './entity-config.ts'
import { ActionError } from './errors.ts'
import type { Inputs } from './inputs.ts'
import { PatternsFileError } from './ner/patterns-file-error.ts'
import { MOST_REPORT_BYTES, parseEntityReport } from './report/parse-report.ts'
import type { EntityReport } from './report/report.ts'
import { quotedWhole } from './safe-text.ts'
import { openWorkspaceFile, readWorkspaceFile, type WorkspacePath } from './workspace-file.ts'

export const sourceCsvAt = (path: string, workspace: string): WorkspacePath => ({
  workspace,
  path,
  input: 'source-csv',
  code: 'INPUT_INVALID',
})

/** What the workspace files that inputs name say. The CSV is not read yet, only known to be there. */
export interface InputFiles {
  readonly config: EntityConfig
  /** Present when the input `baseline` is a path and there is something to compare. */
  readonly baseline?: EntityReport
}

/**
 * Reads the files that inputs name, before anything is asked for.
 * @throws ActionError for everything that is wrong, so that nobody mends one mistake only to meet the next: `wrong`
 * inputs, a file that cannot be opened, a baseline that is no report, mistakes in the patterns-file, an entity type that is
 * defined nowhere
 */
export async function readInputFiles(
  inputs: Inputs,
  wrong: ActionError | undefined,
  deps: ConfigDependencies,
  signal: AbortSignal,
): Promise<InputFiles> {
  const { workspace } = deps
  const [config, baseline, csv] = await Promise.allSettled([
    readEntityConfig(inputs, deps, signal),
    readBaseline(inputs, workspace, signal),
    requireCsv(inputs, workspace),
  ])
  if (wrong || config.status === 'rejected' || baseline.status === 'rejected' || csv.status === 'rejected') {
    const reasons = [csv, config, baseline].flatMap((each): unknown[] =>
      each.status === 'rejected' ? [each.reason] : [],
    )
    throw together([...(wrong ? [wrong] : []), ...reasons])
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
  const report = parseEntityReport(await readWorkspaceFile(from, MOST_REPORT_BYTES, signal))
  if (report !== undefined) return report
  throw new ActionError(
    'INPUT_INVALID',
    `Input "baseline" names ${quotedWhole(path)}, which is no entity-report.json of schema 1. Name the report of an earlier run, or use auto or none.`,
  )
}

async function requireCsv({ source }: Inputs, workspace: string): Promise<void> {
  if (source.from !== 'workspace') return
  await using _file = await openWorkspaceFile(sourceCsvAt(source.written, workspace))
}

/**
 * Several errors as one. Mistakes in the patterns-file stay its cause, to be shown on their lines. An unforeseen error goes
 * before all others.
 */
function together(reasons: readonly unknown[]): unknown {
  const errors = reasons.filter((reason) => reason instanceof ActionError)
  if (errors.length < reasons.length) return reasons.find((reason) => !(reason instanceof ActionError))
  if (errors.length === 1) return errors[0]
  const cause = errors.find((error) => error instanceof PatternsFileError)
  return new ActionError(
    'INPUT_INVALID',
    errors.map(({ message }) => message.replace(/\.$/u, '')).join('; '),
    { cause },
  )
}
