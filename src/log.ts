/** What the run may say while it works. Whoever prints a line makes it safe for the runner. */
export interface Log {
  info(line: string): void
  /** A remark worth an annotation that asks for nothing. */
  notice(line: string): void
  warning(line: string): void
  /** Folds the lines printed while `work` runs under one title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  /** Registers a secret with the runner, before its first use. */
  mask(secret: string): void
  /** The same for a part of a signed link, unless outputs hold it: the runner would withhold them. */
  maskPart(part: string): void
}
