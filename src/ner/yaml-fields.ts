import type { FilePosition } from './patterns-file-error.ts'
import type { YamlEntry, YamlNode } from './plain-yaml.ts'

/** Takes a mistake down. */
export type Report = (at: FilePosition, sentence: string) => void

/** Undefined for a list or a map. */
export function scalarOf(node: YamlNode): unknown {
  return node.kind === 'scalar' ? node.value : undefined
}

/** The entries of a map by their known keys; every other key is reported. */
export function readFields(
  node: YamlNode,
  where: string,
  known: readonly string[],
  report: Report,
): ReadonlyMap<string, YamlEntry> {
  const list = known.map((key) => `"${key}"`).join(', ')
  if (node.kind !== 'map') {
    report(node.at, `${where} must have keys below it: ${list}`)
    return new Map()
  }
  for (const { key, at } of node.entries) {
    if (known.includes(key)) continue
    const meant = closest(key, known)
    const hint = meant === undefined ? `the keys are ${list}` : `did you mean "${meant}"?`
    report(at, `${where} has no such key: ${hint}`)
  }
  return new Map(node.entries.filter(({ key }) => known.includes(key)).map((entry) => [entry.key, entry]))
}

const LONGEST_GUESS = 24

/** The known key that somebody who wrote this one may have had in mind. */
function closest(written: string, known: readonly string[]): string | undefined {
  if (written.length > LONGEST_GUESS) return undefined
  const bare = written.toLowerCase().replaceAll(/[^a-z]/gu, '')
  return known
    .map((key) => ({ key, edits: editsBetween(bare, key.replaceAll('-', '')) }))
    .filter(({ key, edits }) => edits <= Math.min(2, key.length / 3))
    .toSorted((a, b) => a.edits - b.edits)[0]?.key
}

/** Levenshtein's distance, a row at a time. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [at, letter] of Array.from(a).entries()) {
    const next = [at + 1]
    for (const [column, other] of Array.from(b).entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
