/** A workflow command as actions/runner understood it in a line of output. */
export interface WorkflowCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** One stream of a step's output, line by line, with the state that commands change. */
interface CommandReader {
  /** The command in this line; undefined when the line is ordinary output. */
  read(line: string): WorkflowCommand | undefined
}

/** The commands actions/runner registers (ActionCommandManager.cs); any other name is ordinary output. */
const REGISTERED = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
] as const

/** Reads commands as actions/runner does, both spellings, with stop-commands and its resume token. stdout and stderr share one. */
export function createCommandReader(): CommandReader {
  const registered = new Set<string>(REGISTERED)
  let resumeToken: string | undefined
  return {
    read(line) {
      const found = parseCommand(line, registered)
      if (found === undefined) return undefined
      if (resumeToken !== undefined) {
        if (found.command !== resumeToken) return undefined
        registered.delete(resumeToken)
        resumeToken = undefined
        return { ...found, command: 'resume-commands' }
      }
      if (found.command !== 'stop-commands') return found
      const token = found.data.toLowerCase()
      // An empty token and a command's own name are refused, and nothing stops.
      if (token === '' || registered.has(token)) return { ...found, command: 'refused-stop-commands' }
      resumeToken = token
      registered.add(token)
      return found
    },
  }
}

function parseCommand(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  return parseColons(line, registered) ?? parseBrackets(line, registered)
}

/** `::name key=value,key=value::data`, after leading white space (ActionCommand.TryParseV2). */
function parseColons(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end === -1) return undefined
  const [command, properties] = nameAndProperties(text.slice(2, end))
  if (!registered.has(command)) return undefined
  return {
    command,
    properties: parseProperties(properties, ',', unescapeProperty),
    data: unescapeData(text.slice(end + 2)),
  }
}

/** `##[name key=value;key=value]data`, anywhere in the line (ActionCommand.TryParse). */
function parseBrackets(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start === -1 || end === -1) return undefined
  const [command, properties] = nameAndProperties(line.slice(start + 3, end))
  if (!registered.has(command)) return undefined
  return {
    command,
    properties: parseProperties(properties, ';', unescapeBracketed),
    data: unescapeBracketed(line.slice(end + 1)),
  }
}

function nameAndProperties(info: string): readonly [string, string] {
  const space = info.indexOf(' ')
  const name = space === -1 ? info : info.slice(0, space)
  return [name.toLowerCase(), space === -1 ? '' : info.slice(space + 1).trim()]
}

function parseProperties(
  text: string,
  separator: string,
  unescape: (value: string) => string,
): Readonly<Record<string, string>> {
  const pairs = text.split(separator).flatMap((pair) => {
    const equals = pair.indexOf('=')
    return equals === -1 ? [] : [[pair.slice(0, equals), unescape(pair.slice(equals + 1))] as const]
  })
  return Object.fromEntries(pairs)
}

const unescapeData = (text: string) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

const unescapeProperty = (text: string) => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

const unescapeBracketed = (text: string) => unescapeData(text.replaceAll('%3B', ';').replaceAll('%5D', ']'))
