import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseFileCommand } from './file-command.ts'

/** The files that a step writes its file commands to. */
interface CommandFiles {
  readonly output: string
  readonly state: string
  readonly env: string
  readonly path: string
  readonly summary: string
}

/** What a step wrote to them. */
interface Written {
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly exportedEnv: Readonly<Record<string, string>>
  readonly summary: string
}

export async function makeCommandFiles(temp: string, step: 'main' | 'post'): Promise<CommandFiles> {
  const folder = join(temp, '_runner_file_commands')
  await mkdir(folder, { recursive: true })
  const path = (command: keyof CommandFiles) => join(folder, `${command}_${step}`)
  const files = {
    output: path('output'),
    state: path('state'),
    env: path('env'),
    path: path('path'),
    summary: path('summary'),
  }
  for (const file of Object.values(files)) await writeFile(file, '')
  return files
}

/** The names under which a step finds them. */
export function commandFilesEnv(files: CommandFiles): Readonly<Record<string, string>> {
  return {
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STEP_SUMMARY: files.summary,
  }
}

export async function readCommandFiles(files: CommandFiles): Promise<Written> {
  return {
    outputs: parseFileCommand(await textOf(files.output)),
    state: parseFileCommand(await textOf(files.state)),
    exportedEnv: parseFileCommand(await textOf(files.env)),
    summary: await textOf(files.summary),
  }
}

/** A step may have deleted the file. */
async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}
