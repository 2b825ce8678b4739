/**
 * Has V8 compile a regular expression before its first use. On its own, V8 interprets an expression on its first run and
 * compiles it on the second; for our large ones, doing both takes several times as long as compiling at once, which is
 * what V8 does when the first text is long.
 */
export function compileAhead(pattern: RegExp): void {
  pattern.exec(LONG)
}

/** V8's `kTierUpForSubjectLengthValue`, in UTF-16 units. */
const LONG = ' '.repeat(1000)

/** A large expression that is compiled ahead when it is first asked for. */
export function compiledOnUse(source: string, flags?: string): () => RegExp {
  const pattern = new RegExp(source, flags)
  let hasRun = false
  return () => {
    if (!hasRun) compileAhead(pattern)
    hasRun = true
    return pattern
  }
}
