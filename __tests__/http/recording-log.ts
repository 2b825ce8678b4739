import type { Log } from '../../src/log.ts'

export interface RecordingLog extends Log {
  readonly lines: readonly string[]
  readonly warnings: readonly string[]
  readonly masked: readonly string[]
}

export function createRecordingLog(): RecordingLog {
  const lines: string[] = []
  const warnings: string[] = []
  const masked: string[] = []
  const say = (line: string) => void lines.push(line)
  return {
    lines,
    warnings,
    masked,
    info: say,
    notice: say,
    warning(line) {
      say(line)
      warnings.push(line)
    },
    group: (_title, work) => work(),
    mask: (secret) => void masked.push(secret),
    maskPart: (part) => void masked.push(part),
  }
}
