import { removeRunFolder } from './run-folder.ts'

/** After the job: removes what the step has kept for later steps, or has left because it was killed. It fails no job. */
try {
  await removeRunFolder(process.env['STATE_folder'] ?? '')
} catch {
  console.log(
    '::warning::The files of this step could not be removed. See that RUNNER_TEMP is emptied after the job.',
  )
}
