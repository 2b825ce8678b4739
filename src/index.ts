import { runStep } from './step.ts'

/** The bundler puts a file beside this one for each URL that it finds written like this. */
await runStep({
  annotate: new URL('./engine/worker.js', import.meta.url),
  check: new URL('./engine/check-worker.js', import.meta.url),
  page: new URL('./report-page.json', import.meta.url),
})
