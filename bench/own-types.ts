/** How fast own types are found, on one thread: `node bench/own-types.ts`. */
import { createOwnRecognisers, type OwnDefinition } from '../src/ner/own-type.ts'

const WORDS =
  'please change the address of my contract and send me a new card for the gold plan before friday'.split(' ')
const ROWS = 200_000

/** Numbers that repeat from run to run (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function utterances(): readonly string[] {
  const next = numbers(7)
  return Array.from({ length: ROWS }, () =>
    Array.from({ length: 6 + next(12) }, () => WORDS[next(WORDS.length)] ?? '').join(' '),
  )
}

function products(count: number, seed = 11): readonly string[] {
  const next = numbers(seed)
  return Array.from(
    { length: count },
    (_, number) => `${WORDS[next(WORDS.length)] ?? ''} ${number.toString(36)}`,
  )
}

/** Each definition is a type of its own. */
function measure(name: string, definitions: readonly OwnDefinition[], ignoreCase: boolean): void {
  const built = performance.now()
  const recognisers = createOwnRecognisers(
    definitions.map((definition, number) => ({
      type: `own_${number}`,
      column: `ner_own_${number}`,
      definition,
      ignoreCase,
      near: [],
      notNear: [],
    })),
  )
  const started = performance.now()
  let found = 0
  for (const utterance of texts) {
    for (const recogniser of recognisers) found += recogniser.find(utterance).length
  }
  const seconds = (performance.now() - started) / 1000
  const figures = [
    `${(started - built).toFixed(0)} ms to build`,
    `${(characters / seconds / 1e6).toFixed(0)} M characters/s`,
    `${Math.round(texts.length / seconds / 1000)} k utterances/s`,
    `${found} found`,
  ]
  console.log(`${name.padEnd(36)} ${figures.join(', ')}`)
}

const texts = utterances()
const characters = texts.reduce((sum, text) => sum + text.length, 0)
const many = { by: 'values' as const, values: ['gold plan', ...products(19_999)] }
measure('1 value', [{ by: 'values', values: ['gold plan'] }], false)
measure('20,000 values', [many], false)
measure('20,000 values, any case', [many], true)
measure(
  '100 types of 40 values',
  Array.from({ length: 100 }, (_, seed) => ({ by: 'values', values: products(40, seed) })),
  false,
)
measure(
  'one regular expression of 20,000',
  [{ by: 'pattern', pattern: `\\b(?:${many.values.join('|')})\\b` }],
  false,
)
measure('a pattern', [{ by: 'pattern', pattern: String.raw`\bgold plan\b` }], false)
