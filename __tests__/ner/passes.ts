import { compilePrefilter, type Prefilter } from '../../src/ner/prefilter.ts'
import { MARK, type Needs } from '../../src/ner/recogniser.ts'

const prefilters = new Map<Needs | undefined, Prefilter>()

/** Whether an utterance that says this is decoded when somebody has these needs. */
export function passes(text: string, ...needs: readonly Needs[]): boolean {
  const [only, another] = needs
  const known = another === undefined ? prefilters.get(only) : undefined
  const prefilter = known ?? compilePrefilter(needs)
  if (another === undefined) prefilters.set(only, prefilter)
  const bytes = new TextEncoder().encode(text)
  return (marksOf(bytes) & prefilter.marks) !== 0 || prefilter.holdsWords(bytes, 0, bytes.length)
}

function marksOf(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes)
  const seven = /(?:\d\D*){7}/.test(text) ? MARK.sevenDigits : 0
  const joined = /\d[a-z_./\u0080-\uffff-]|[a-z_./\u0080-\uffff-]\d/i.test(text) ? MARK.joinedDigit : 0
  return bytes.reduce((marks, byte) => marks | markOf(byte), seven | joined)
}

function markOf(byte: number): number {
  if (byte > 0x7f) return MARK.nonAscii | MARK.currency
  const sign = String.fromCodePoint(byte)
  if (/\d/.test(sign)) return MARK.digit
  return SIGN_MARKS.get(sign) ?? 0
}

const SIGN_MARKS = new Map<string, number>([
  ['@', MARK.at],
  ['.', MARK.dot],
  [':', MARK.colon],
  ['/', MARK.slash],
  ['$', MARK.currency],
  ['%', MARK.currency],
])
