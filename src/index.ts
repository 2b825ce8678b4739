import { runStep } from './step.ts'

/** The bundler builds a file for each URL that it finds written like this. */
await runStep({
  annotate: new URL('./engine/worker.js', import.meta.url),
  check: new URL('./engine/check-worker.js', import.meta.url),
})
