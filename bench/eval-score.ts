import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EVAL_DIR, type Labelled, type Predicted } from './eval-set.ts'

/** The scorer's figures for one type. */
export interface Figures {
  readonly gold: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly overlap_f1: number
  readonly iso_gold?: number
  readonly iso_given?: number
  readonly iso_right?: number
}

export interface Scores {
  readonly types: Readonly<Record<string, Figures>>
  readonly micro: Figures
  readonly core4: Figures
}

interface Scored {
  readonly scores: Scores
  /** The scorer's own table. */
  readonly table: string
}

/** Runs the set's own scorer over what a contestant found. */
export function score(
  rows: readonly Labelled[],
  predictions: readonly (readonly Predicted[])[],
  types: readonly string[],
): Scored {
  const folder = mkdtempSync(join(tmpdir(), 'utterance-ner-eval-'))
  try {
    const [gold, predicted] = [join(folder, 'gold.jsonl'), join(folder, 'predictions.jsonl')]
    writeFileSync(gold, rows.map(({ line }) => `${line}\n`).join(''))
    writeFileSync(predicted, predictions.map((entities) => `${JSON.stringify({ entities })}\n`).join(''))
    const args = [gold, predicted, '--types', types.join(',')]
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the scorer's documented output
    return { scores: JSON.parse(runScorer([...args, '--json'])) as Scores, table: runScorer(args) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runScorer(args: readonly string[]): string {
  const scorer = fileURLToPath(new URL('score.mjs', EVAL_DIR))
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`The scorer ended with ${status}: ${stderr}`)
  return stdout
}
