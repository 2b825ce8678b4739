import { access, readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

import { leadsOut } from '../workspace-file.ts'

/** Where a file of the workspace is on disk: absolute paths without links, but for the file itself. */
export interface FilePlace {
  readonly workspace: string
  readonly path: string
}

/** The folder that actions/checkout was told to use: the workspace, or one below it. */
export async function checkoutOf({ workspace, path }: FilePlace): Promise<string> {
  let folder = dirname(path)
  for (; folder.startsWith(workspace + sep); folder = dirname(folder)) {
    if (await isThere(join(folder, '.git'))) return folder
  }
  return workspace
}

/** Where it is one, its `.git` is a file that leads to `.git/modules` of the repository around it. */
export async function isSubmodule(checkout: string): Promise<boolean> {
  try {
    return (await readFile(join(checkout, '.git'), 'utf8')).replaceAll('\\', '/').includes('.git/modules/')
  } catch {
    return false // a folder, or none
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}

/** The path as the repository has it; undefined when it leads elsewhere. */
export function repositoryPath({ path }: FilePlace, checkout: string): string | undefined {
  const inside = relative(checkout, path)
  return inside === '' || leadsOut(inside) ? undefined : inside.replaceAll(sep, '/')
}
