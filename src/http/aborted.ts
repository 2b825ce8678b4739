/** Ends with the signal's reason once it aborts; never ends when `done` comes first. */
export function aborted(signal: AbortSignal, done: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(signal.reason), { signal: done })
  })
}
