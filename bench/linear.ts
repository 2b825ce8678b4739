/** `npm run bench:linear`: every recogniser on texts made to be slow. Exits 1 when twice the text takes 2.5 times as long. */
import { parseLocale } from '../src/ner/locale.ts'
import type { Recogniser, RowContext } from '../src/ner/recogniser.ts'
import { createRecognisers } from '../src/ner/create-recognisers.ts'
import { BUILT_IN } from '../src/ner/registry.ts'

const MIB = 1024 * 1024
const SCREENED_UNITS = MIB / 32
const SIZES = [MIB, 2 * MIB, 4 * MIB]
/** The texts that were slowest when screened are tried in full. */
const TRIED = 2
const RUNS = 3
const MOST_GROWTH = 2.5

/** Repeated, each of them begins, continues or nearly ends an entity again and again. */
const PIECES = (
  "a|A|1|0|a1|A1|1a| |-|.|:|/|(|)|+|#|$|€|'|é|Ж|中|a |1 |a.|1.|1,|1-|1:|1/|a-|a:|::|1::|ab:|) (|(1|+1|" +
  '00 |1.1.1.|@|a@|@a.|a@a.|a.@|@a|a@b.co@|mailto:|http://|http://a|www.|www.a.|//a.|a.co|.com/|' +
  'http://a/(|http://a/)|AB12 |DE89 3704 |DE89|0000 |0000-|4012 8888 |123456789012 |may |may 1 |1 may |' +
  '1. may|1 de |first |first of |twenty |12/12/|2012-12-|2012 may |ticket |ticket #|ticket no. |INC|' +
  'ABC-|ABC-1-|order |order number |reference: |A1B2C3D|no. |tel |phone 1|415-555-|(415) | ext 1|0176 |' +
  'next |monday |next monday |in 3 |3 days |a week |$1|$1,|1€ |1 000 |1 million |usd |1 usd 1 |euro 1 |one euro |euro one |one one |one o |quatre-vingt |um - |' +
  'version |10 pm|10:10|10h|à 1|T12:|1.1.1.1.|fe80:|1:2:3:4:5:6:7:|999.999.|IBAN DE89 |xn--|a--|_1|1_'
).split('|')

const row = rowOf('en-US')
const slow: string[] = []
for (const recogniser of await createRecognisers({ types: [...BUILT_IN.keys()] })) {
  for (const piece of slowestPieces(recogniser)) {
    const { times, growth } = measure(recogniser, piece)
    if (!growth.some((ratio) => ratio < MOST_GROWTH))
      slow.push(`${recogniser.type} on ${JSON.stringify(piece)}`)
    console.log(
      [
        recogniser.type.padEnd(14),
        JSON.stringify(piece).padEnd(22),
        ...times.map((time) => `${time.toFixed(0)} ms`.padStart(9)),
        ...growth.map((ratio) => `x${ratio.toFixed(2)}`.padStart(7)),
      ].join(' '),
    )
  }
}
if (slow.length > 0) {
  console.error(`worse than linear: ${slow.join(', ')}`)
  process.exitCode = 1
}

/** Quadratic time grows by four at every doubling; a busy machine may disturb one of them, and then once more. */
function measure(
  recogniser: Recogniser,
  piece: string,
  attempts = 3,
): { readonly times: readonly number[]; readonly growth: readonly number[] } {
  const times = SIZES.map((units) => timeOf(recogniser, repeated(piece, units)))
  const growth = times.slice(1).map((time, at) => time / (times[at] ?? time))
  const isLinear = growth.some((ratio) => ratio < MOST_GROWTH)
  return isLinear || attempts === 1 ? { times, growth } : measure(recogniser, piece, attempts - 1)
}

function slowestPieces(recogniser: Recogniser): readonly string[] {
  return PIECES.map((piece) => ({ piece, time: timeOf(recogniser, repeated(piece, SCREENED_UNITS)) }))
    .sort((a, b) => b.time - a.time)
    .slice(0, TRIED)
    .map(({ piece }) => piece)
}

/** With a last sign that lets nothing match that runs to the end. */
function repeated(piece: string, units: number): string {
  return `${piece.repeat(Math.ceil(units / piece.length)).slice(0, units - 1)}!`
}

function timeOf(recogniser: Recogniser, text: string): number {
  let fastest = Infinity
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now()
    recogniser.find(text, row)
    fastest = Math.min(fastest, performance.now() - started)
  }
  return fastest
}

function rowOf(tag: string): RowContext {
  const locale = parseLocale(tag)
  if (locale === undefined) throw new Error(`${tag} is no locale`)
  return { locale, referenceDate: '2026-11-22' }
}
