import { parse } from 'yaml'

/** What action.yml says of an action. */
export interface ActionManifest {
  readonly inputs: ReadonlyMap<string, string>
  readonly main: string
  readonly post: string | undefined
}

/** Inputs with their defaults, main and post, from the text of action.yml. */
export function parseManifest(text: string): ActionManifest {
  const manifest: unknown = parse(text)
  const runs = field(manifest, 'runs')
  const main = field(runs, 'main')
  const post = field(runs, 'post')
  if (field(runs, 'using') !== 'node24' || typeof main !== 'string') {
    throw new Error('action.yml does not describe a node24 action')
  }
  const inputs = Object.entries(field(manifest, 'inputs') ?? {}).map(
    ([name, input]: [string, unknown]) => [name, defaultOf(input)] as const,
  )
  return { inputs: new Map(inputs), main, post: typeof post === 'string' ? post : undefined }
}

function defaultOf(input: unknown): string {
  const value = field(input, 'default')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
}

/** The inputs as the runner hands them to a step; those that are not given get their default. */
export function inputEnv(
  manifest: ActionManifest,
  inputs: Readonly<Record<string, string>>,
  githubToken: string,
): Readonly<Record<string, string>> {
  const given = new Map(Object.entries(inputs))
  const names = new Set([...manifest.inputs.keys(), ...given.keys()])
  return Object.fromEntries(
    Array.from(names, (name) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given.get(name) ?? evaluate(manifest.inputs.get(name) ?? '', githubToken),
    ]),
  )
}

function evaluate(text: string, githubToken: string): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/gu, (_, expression: string) => {
    if (expression === 'github.token') return githubToken
    throw new Error(`The stand-in for the runner does not know the expression "${expression}"`)
  })
}
