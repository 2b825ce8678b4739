import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FUZZ_TARGETS, type FuzzTarget } from './fuzz-targets.ts'
import { randomFrom } from './random.ts'

/**
 * `npm run fuzz -- --seconds 60 --only csv`: changes inputs of the corpus by chance, and keeps those that are taken in a
 * way no other one was. What breaks a parser, or keeps it busy for more than a second, ends it with 1 and stays in the
 * corpus, where a test tries it for ever.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    keep: { type: 'boolean', default: false },
  },
})
const CORPUS = join(import.meta.dirname, '..', '__tests__', 'corpus')
const SLOW_MS = 1000
const LONGEST = 8192

/** Pieces that parsers stumble over. */
const PIECES = [
  '"',
  '""',
  ',',
  ';',
  '\r\n',
  '\r',
  '\n',
  '\0',
  '\ufeff',
  '\u2028',
  'é',
  '👋',
  '\xff',
  '{',
  '}',
  '[',
  ']',
  ':',
  '__proto__',
  '-1',
  '1e999',
  '9007199254740993',
  '\\',
  '\\u0000',
  'null',
  'PK\u0005\u0006',
  '  - ',
  '&a',
  '*a',
  '!!js',
  '%',
  'GMT',
]

const random = randomFrom(Number(values.seed))
console.log(`seed ${values.seed}`)
for (const [name, target] of Object.entries(FUZZ_TARGETS)) {
  if (name.includes(values.only))
    process.exitCode = Math.max(Number(process.exitCode ?? 0), await fuzz(name, target))
}

async function fuzz(name: string, target: FuzzTarget): Promise<number> {
  const folder = join(CORPUS, name)
  mkdirSync(folder, { recursive: true })
  const pool: Buffer[] = readdirSync(folder).map((file) => readFileSync(join(folder, file)))
  if (pool.length === 0) pool.push(Buffer.from('x'))
  const seen = new Set<string>()
  for (const input of pool) seen.add(await target(input))
  const known = pool.length
  const until = performance.now() + Number(values.seconds) * 1000
  let tries = 0
  for (; performance.now() < until; tries++) {
    const input = changed(pick(pool), pool)
    const started = performance.now()
    let how: string
    try {
      how = await target(input)
    } catch (error) {
      return broken(folder, input, name, String(error))
    }
    if (performance.now() - started > SLOW_MS) return broken(folder, input, name, 'took more than a second')
    if (seen.has(how)) continue
    seen.add(how)
    pool.push(input)
    if (values.keep) keep(folder, input)
  }
  console.log(`${name}: ${tries} inputs, ${seen.size} ways, ${pool.length - known} of them new`)
  return 0
}

function broken(folder: string, input: Buffer, name: string, why: string): number {
  console.log(`${name}: ${why}; kept as ${keep(folder, input)}`)
  return 1
}

function keep(folder: string, input: Buffer): string {
  const path = join(folder, createHash('sha256').update(input).digest('hex').slice(0, 12))
  writeFileSync(path, input)
  return path
}

/** One to eight changes: bytes flipped, cut out, doubled, or taken from elsewhere. */
function changed(from: Buffer, pool: readonly Buffer[]): Buffer {
  let bytes = Buffer.from(from)
  for (let left = 1 + below(8); left > 0; left--) {
    const at = below(bytes.length + 1)
    const end = Math.min(bytes.length, at + below(32))
    const [head, middle, tail] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)]
    const parts = [
      () => [head, Buffer.from(pick(PIECES), random() < 0.1 ? 'latin1' : 'utf8'), middle, tail],
      () => [head, tail],
      () => [head, middle, middle, tail],
      () => [head, Buffer.from(middle.map((byte) => byte ^ (1 << below(8)))), tail],
      () => [head, pick(pool).subarray(below(64)), tail],
      () => [tail, head],
    ]
    bytes = Buffer.concat(pick(parts)()).subarray(0, LONGEST)
  }
  return bytes
}

function below(limit: number): number {
  return Math.floor(random() * limit)
}

function pick<T>(list: readonly T[]): T {
  const one = list[below(list.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}
