import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { FAULT_ROWS } from '../__tests__/action/fault-rows.ts'
import { FAULTS, THREATS, type ReliabilityRow } from './reliability-rows.ts'

/** `npm run reliability-table` writes docs/reliability.md from the names of the tests; a test compares. */
const ROOT = join(import.meta.dirname, '..')
export const TABLE_PATH = join(ROOT, 'docs', 'reliability.md')

const INTRODUCTION = `# What can go wrong, and what then happens

Every failure ends with one error, \`CODE: what happened, where, what to do\`; nothing is imported after a failure, and nothing is
imported twice, save where the README's [limits](../README.md#limits) say so. Rows are named by ids that the tests carry in their
names: \`npm test -- -t F34\` runs what proves one. This page is written by \`npm run reliability-table\` from the names of the tests,
and a test fails when it is not up to date.`

const MEASURED = `Each row is a run of \`dist/\` against a platform that injects the fault. The figures are what \`__tests__/action/faults.test.ts\` asserts:
how many requests of each kind the platform saw, and how many bytes of exported fields were lost or misplaced in what was published.`

/** Ids at the start of a name: `F4 F8`, `F1 to F30`. */
const IDS = String.raw`(?:[TF]\d{1,2}(?: to [TF]\d{1,2})?)(?: [TF]\d{1,2})*`

if (process.argv[1] === import.meta.filename) writeFileSync(TABLE_PATH, await reliabilityTable())

export async function reliabilityTable(): Promise<string> {
  const proofs = testsById()
  const text = [
    INTRODUCTION,
    '## Faults',
    table(
      ['Id', 'Injected', 'Outcome', 'Proved by'],
      FAULTS.map((row) => cells(row, proofs)),
    ),
    '## Against the built action',
    MEASURED,
    table(
      ['Id', 'Injected', 'Ends with', 'Token', 'Export', 'Status', 'Download', 'Import', 'Bytes lost'],
      FAULT_ROWS.map(({ id, injected, outcome, requests }) => [
        id,
        injected,
        outcome === 'imported' ? outcome : `\`${outcome}\``,
        ...requests.map(String),
        '0',
      ]),
    ),
    '## Threats',
    'Who may try, and what holds against it: [the threat model](threat-model.md).',
    table(
      ['Id', 'Threat', 'Held by', 'Proved by'],
      THREATS.map((row) => cells(row, proofs)),
    ),
  ].join('\n\n')
  return format(text, { ...(await resolveConfig(TABLE_PATH)), parser: 'markdown' })
}

/** Names of tests by the ids they carry. */
export function testsById(): ReadonlyMap<string, readonly Proof[]> {
  const proofs = new Map<string, Proof[]>()
  for (const file of globSync('__tests__/**/*.test.ts', { cwd: ROOT }).toSorted()) {
    for (const name of namesIn(readFileSync(join(ROOT, file), 'utf8'))) {
      for (const id of idsOf(name)) proofs.set(id, [...(proofs.get(id) ?? []), { file, name }])
    }
  }
  for (const { id, injected } of FAULT_ROWS) {
    const file = '__tests__/action/faults.test.ts'
    proofs.set(id, [...(proofs.get(id) ?? []), { file, name: `${id} ${injected}` }])
  }
  return proofs
}

interface Proof {
  readonly file: string
  readonly name: string
}

/** Strings of a test file that begin with ids: names of tests, and first cells of their tables. */
function namesIn(source: string): readonly string[] {
  const strings = new RegExp(String.raw`(['"\x60])(${IDS}(?: (?:\\.|(?!\1)[^\\\n])*)?)\1`, 'gu')
  return Array.from(source.matchAll(strings), ([, , name = '']) => name.replaceAll(/\\(.)/gu, '$1'))
}

function idsOf(name: string): readonly string[] {
  const ids = new RegExp(`^${IDS}`, 'u').exec(name)?.[0] ?? ''
  const [, first, last] = /^F(\d+) to F(\d+)/u.exec(ids) ?? []
  if (first === undefined || last === undefined) return ids.split(' ')
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, n) => `F${Number(first) + n}`)
}

function cells(
  { id, title, outcome, leftOut }: ReliabilityRow,
  proofs: ReadonlyMap<string, readonly Proof[]>,
): readonly string[] {
  const files = new Map<string, number>()
  for (const { file } of proofs.get(id) ?? []) files.set(file, (files.get(file) ?? 0) + 1)
  const named = Array.from(files, ([file, count]) => {
    const short = file.replace('__tests__/', '').replace('.test.ts', '')
    return `[${short}](../${file})${count > 1 ? ` (${count})` : ''}`
  })
  const proved = [...named, ...(leftOut === undefined ? [] : [`no test ${leftOut}`])]
  return [id, title, outcome, proved.join(', ')]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
