/**
 * Has V8 compile a regular expression that has not run yet. By itself V8 first translates it for its interpreter, and
 * compiles it when it runs for the second time: for our larger ones that takes several times as long as to compile them
 * alone, which V8 does when the first text is a long one.
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
