import type { SecretMasker } from './secret-masker.ts'
import { createCommandReader, type WorkflowCommand } from './workflow-commands.ts'

/** A command, and the stream it was read from. */
export interface SpokenCommand extends WorkflowCommand {
  readonly stream: 'stdout' | 'stderr'
}

/** The log of a step as the web page shows it. Both streams share one reader of commands. */
interface LogPage {
  readonly lines: readonly string[]
  readonly commands: readonly SpokenCommand[]
  read(line: string, stream: SpokenCommand['stream']): void
}

/** `debug`: whether the page shows what the command `debug` says. */
export function createLogPage(
  masker: SecretMasker,
  debug: boolean,
  onLine: ((line: string) => void) | undefined,
): LogPage {
  const reader = createCommandReader()
  const lines: string[] = []
  const commands: SpokenCommand[] = []
  function show(line: string): void {
    const masked = masker.mask(line)
    lines.push(masked)
    onLine?.(masked)
  }
  return {
    lines,
    commands,
    read(line, stream) {
      const spoken = reader.read(line)
      if (spoken === undefined) return show(line)
      commands.push({ ...spoken, stream })
      if (spoken.command === 'add-mask') return masker.add(spoken.data)
      if (spoken.command === 'debug' && !debug) return undefined
      return show(
        spoken.command === 'endgroup'
          ? ''
          : `${TITLES.get(spoken.command) ?? `[${spoken.command}] `}${spoken.data}`,
      )
    },
  }
}

/** How the log page words a command. */
const TITLES = new Map([
  ['error', 'Error: '],
  ['warning', 'Warning: '],
  ['notice', 'Notice: '],
  ['debug', '##[debug]'],
  ['group', '▼ '],
])
