/** `npm run eval`: how right and how fast the recognisers are, beside others. Exits 1 below the targets. */
import { writeFile } from 'node:fs/promises'
import { runOurs, type Run } from './eval-ours.ts'
import { evaluationPage, evaluationPicture, type Entry } from './eval-page.ts'
import { RIVALS, runRival } from './eval-rivals.ts'
import { score } from './eval-score.ts'
import { isHeldOut, readSet } from './eval-set.ts'

const DEFAULT_TYPES = ['date', 'phone', 'email', 'ticket']
const ALL_TYPES = [
  ...DEFAULT_TYPES,
  'date_relative',
  'time',
  'url',
  'money',
  'card',
  'iban',
  'ip',
  'reference',
]

/** Exact F1. */
const TARGETS: ReadonlyMap<string, number> = new Map([
  ['date', 0.95],
  ['phone', 0.94],
  ['email', 0.98],
  ['ticket', 0.98],
  ['url', 0.97],
  ['time', 0.95],
  ['money', 0.88],
  ['card', 0.98],
  ['iban', 0.99],
  ['ip', 0.98],
  ['reference', 0.9],
  ['date_relative', 0.8],
  ['core4', 0.95],
])
/** Of the dates that have an ISO value in the set. */
const ISO_TARGET = 0.98

const rows = await readSet()
const ours = contest('utterance-ner', ALL_TYPES, await runOurs(rows, ALL_TYPES))
const oursByDefault = contest('utterance-ner', DEFAULT_TYPES, await runOurs(rows, DEFAULT_TYPES))
const heldOutRows = rows.filter(isHeldOut)
const heldOut = score(heldOutRows, (await runOurs(heldOutRows, ALL_TYPES)).predictions, ALL_TYPES).scores

const isQuick = process.argv.includes('--quick')
const rivals = isQuick ? [] : RIVALS.map((rival) => contest(rival.name, rival.types, runRival(rival, rows)))

if (!isQuick) {
  const evaluation = { utterances: rows.length, ours, oursByDefault, heldOut, rivals, targets: TARGETS }
  await writeFile(new URL('../docs/evaluation.md', import.meta.url), evaluationPage(evaluation))
  await writeFile(new URL('../docs/evaluation.svg', import.meta.url), evaluationPicture(evaluation))
}

for (const miss of misses(ours)) {
  console.error(`below target: ${miss}`)
  process.exitCode = 1
}

function contest(name: string, types: readonly string[], { predictions, seconds }: Run): Entry {
  const { scores, table } = score(rows, predictions, types)
  const utterancesPerSecond = rows.length / seconds
  console.log(`${name}, ${types.length} types: ${Math.round(utterancesPerSecond)} utterances/s on one thread`)
  console.log(table)
  return { name, types, scores, utterancesPerSecond }
}

function misses({ scores }: Entry): readonly string[] {
  const low = [...TARGETS].flatMap(([type, target]) => {
    const f1 = (type === 'core4' ? scores.core4 : scores.types[type])?.f1 ?? 0
    return f1 < target ? [`${type} ${f1.toFixed(4)} < ${target}`] : []
  })
  const { iso_gold: dates = 0, iso_right: right = 0 } = scores.types['date'] ?? {}
  return right < dates * ISO_TARGET ? [...low, `iso ${right} of ${dates}`] : low
}
