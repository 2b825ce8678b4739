import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { ActionManifest } from './action-manifest.ts'

/** The folders that a job is given. */
export interface Folders {
  readonly temp: string
  readonly tools: string
  readonly workspace: string
  readonly home: string
}

export async function makeFolders(root: string): Promise<Folders> {
  const folders = {
    temp: join(root, '_temp'),
    tools: join(root, '_tool'),
    workspace: join(root, 'utterance-ner', 'utterance-ner'),
    home: join(root, 'home'),
  }
  for (const folder of [...Object.values(folders), join(folders.temp, '_github_workflow')]) {
    await mkdir(folder, { recursive: true })
  }
  return folders
}

/** Only what the runner would download and the action names: no node_modules stands beside or above it. */
export async function installAction(
  source: string,
  actionHome: string,
  manifest: ActionManifest,
): Promise<void> {
  await mkdir(actionHome, { recursive: true })
  await cp(join(source, 'action.yml'), join(actionHome, 'action.yml'))
  for (const entry of new Set([manifest.main, manifest.post ?? manifest.main].map((path) => dirname(path)))) {
    await cp(join(source, entry), join(actionHome, entry), { recursive: true })
  }
}

export async function fillWorkspace(
  workspace: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), content)
  }
}

/** Without the runner's own files. */
export async function filesUnder(temp: string): Promise<readonly string[]> {
  const entries = await readdir(temp, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(temp, join(entry.parentPath, entry.name)))
    .filter((path) => !/^_(?:runner_file_commands|github_workflow)/u.test(path))
    .toSorted()
}
