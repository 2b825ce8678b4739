import { removeRunFolder } from './run-folder.ts'

/** After the job: removes what the step kept for later steps, or left behind because it was killed. Never fails the job. */
try {
  await removeRunFolder(process.env['STATE_folder'] ?? '')
} catch {
  console.log(
    '::warning::The files of this step could not be removed. See that RUNNER_TEMP is emptied after the job.',
  )
}
