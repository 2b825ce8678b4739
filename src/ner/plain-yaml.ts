import {
  CST,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  type Document,
  type ErrorCode,
  type ParsedNode,
  type YAMLMap,
} from 'yaml'
import type { FilePosition, FileRemark } from './patterns-file-error.ts'

/** YAML as plain data that knows where it stood. */
export type YamlNode =
  | { readonly kind: 'scalar'; readonly at: FilePosition; readonly value: unknown }
  | { readonly kind: 'list'; readonly at: FilePosition; readonly items: readonly YamlNode[] }
  | { readonly kind: 'map'; readonly at: FilePosition; readonly entries: readonly YamlEntry[] }

export interface YamlEntry {
  readonly key: string
  readonly at: FilePosition
  readonly value: YamlNode
}

interface PlainYaml {
  /** Absent when the text is empty or no YAML. */
  readonly root?: YamlNode
  readonly mistakes: readonly FileRemark[]
}

/**
 * Reads YAML 1.2, core schema, without what makes YAML dangerous: aliases, anchors, tags, directives and merge keys
 * are mistakes, and so are duplicate keys. Mistakes tell the place and the kind, never the text that stands there.
 */
export function readPlainYaml(text: string): PlainYaml {
  const positionOf = positionsIn(text)
  const found = findRefused(text)
  if (!found) return { mistakes: [{ line: 1, column: 1, sentence: TOO_INTRICATE }] }
  const refused = found.map(({ offset, sentence }) => ({ ...positionOf(offset), sentence }))

  const document = compose(text)
  if (!document) return { mistakes: [...refused, { line: 1, column: 1, sentence: SYNTAX_OTHERWISE }] }
  const syntax = document.errors.map(({ code, pos: [offset] }) => ({
    ...positionOf(offset),
    sentence: SYNTAX[code] ?? SYNTAX_OTHERWISE,
  }))
  if (syntax.length > 0) return { mistakes: [...refused, ...oneALine(syntax)] }

  const duplicates: FileRemark[] = []
  const onDuplicate = (at: FilePosition) => duplicates.push({ ...at, sentence: DUPLICATE })
  const root = plainNode(document.contents, { positionOf, onDuplicate }, 1)
  return { ...(root && { root }), mistakes: [...refused, ...duplicates] }
}

/** More than any file within the other limits needs; it bounds the time a hostile one takes. */
const MOST_TOKENS = 250_000
const TOO_INTRICATE = `There are more than ${MOST_TOKENS} YAML tokens in this file: write fewer entries`
const DUPLICATE = 'This key stands here for the second time: keep one'

/** Markers that the lexer puts between tokens; they take no room in the text. */
const SCALAR_FOLLOWS = '\x1f'
const MARKERS = new Set(['\x02', '\x18', SCALAR_FOLLOWS])

const REFUSED = new Map([
  ['alias', 'Aliases (*) are not read: write the value out'],
  ['anchor', 'Anchors (&) are not read: remove it'],
  ['tag', 'Tags (!) are not read: remove it, or put the text in single quotes'],
  ['directive-line', 'Directives (%) are not read: remove the line'],
])

/** The tokens that are refused wherever they stand; undefined when there are too many tokens of any kind. */
function findRefused(
  text: string,
): readonly { readonly offset: number; readonly sentence: string }[] | undefined {
  const refused = []
  let offset = 0
  let count = 0
  let isScalarText = false
  for (const token of new Lexer().lex(text)) {
    if (++count > MOST_TOKENS) return undefined
    if (!isScalarText && MARKERS.has(token)) {
      isScalarText = token === SCALAR_FOLLOWS
      continue
    }
    const sentence = isScalarText ? undefined : REFUSED.get(CST.tokenType(token) ?? '')
    if (sentence !== undefined) refused.push({ offset, sentence })
    isScalarText = false
    offset += token.length
  }
  return refused
}

/** Duplicate keys are ours to find: the library compares every key with every other. */
function compose(text: string): Document.Parsed | undefined {
  try {
    return withoutStackTraces(() =>
      parseDocument(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        uniqueKeys: false,
        stringKeys: true,
        prettyErrors: false,
        // With "silent" a second document would be left out without a word.
        logLevel: 'error',
      }),
    )
  } catch {
    return undefined
  }
}

/** A hostile file makes the library create an error for every other byte; their stack traces take most of the time. */
function withoutStackTraces<T>(work: () => T): T {
  const { stackTraceLimit } = Error
  Reflect.set(Error, 'stackTraceLimit', 0)
  try {
    return work()
  } finally {
    Reflect.set(Error, 'stackTraceLimit', stackTraceLimit)
  }
}

const SYNTAX_OTHERWISE = 'This is not valid YAML: look at the quotes, colons and indentation here and above'
const SYNTAX: { readonly [code in ErrorCode]?: string } = {
  BAD_DQ_ESCAPE:
    'Double quotes do not know this escape: write patterns in single quotes, where a backslash is a backslash',
  BAD_INDENT: 'The indentation fits nothing above: align it with its neighbours',
  BAD_SCALAR_START: 'Text cannot begin with this character: put it in single quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'There is more than one key on this line: put each on its own, or the text in single quotes',
  MISSING_CHAR: 'A quote, bracket, comma, colon or space is missing here',
  MULTILINE_IMPLICIT_KEY: 'A key must stand on one line: is a colon or a quote missing?',
  MULTIPLE_DOCS: 'There must be one document in the file: remove this line and what follows it',
  NON_STRING_KEY: 'A key must be a plain word',
  RESOURCE_EXHAUSTION: 'This is nested too deeply',
  TAB_AS_INDENT: 'Tabs cannot indent YAML: use spaces',
}

/** What follows a mistake on its line is mostly its consequence. */
function oneALine(mistakes: readonly FileRemark[]): readonly FileRemark[] {
  const lines = new Set<number>()
  return mistakes.filter(({ line }) => !lines.has(line) && lines.add(line))
}

type PositionOf = (offset: number) => FilePosition

function positionsIn(text: string): PositionOf {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = lineStarts.length
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if ((lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
  }
}

/** A patterns-file needs five; what is deeper is left out, and whatever holds it is a mistake by then. */
const MOST_LEVELS = 10

interface Reading {
  readonly positionOf: PositionOf
  readonly onDuplicate: (at: FilePosition) => void
}

function plainNode(node: ParsedNode | null, reading: Reading, level: number): YamlNode | undefined {
  if (node === null) return undefined
  const at = reading.positionOf(node.range[0])
  if (level > MOST_LEVELS) return nothing(at)
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    return { kind: 'map', at, entries: entriesOf(node, reading, level) }
  }
  if (isSeq<ParsedNode>(node)) {
    const items = node.items.map((item) => plainNode(item, reading, level + 1) ?? nothing(at))
    return { kind: 'list', at, items }
  }
  return { kind: 'scalar', at, value: isScalar(node) ? node.value : undefined }
}

function entriesOf(
  map: YAMLMap<ParsedNode, ParsedNode | null>,
  reading: Reading,
  level: number,
): readonly YamlEntry[] {
  const keys = new Set<string>()
  return map.items.flatMap(({ key, value }) => {
    const at = reading.positionOf(key.range[0])
    const name = isScalar(key) ? String(key.value) : ''
    if (keys.has(name)) {
      reading.onDuplicate(at)
      return []
    }
    keys.add(name)
    return [{ key: name, at, value: plainNode(value, reading, level + 1) ?? nothing(at) }]
  })
}

function nothing(at: FilePosition): YamlNode {
  return { kind: 'scalar', at, value: null }
}
