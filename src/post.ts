import { removeRunFolder } from './run-folder.ts'

/** After the job: removes what the step has kept for later steps, or has left because it was killed. */
await removeRunFolder(process.env['STATE_folder'] ?? '')
