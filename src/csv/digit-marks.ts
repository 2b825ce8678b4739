import { MARK } from '../ner/recogniser.ts'

/** The marks of an utterance that depend on how its digits stand: `sevenDigits` and `joinedDigit`. */
export function digitMarks(bytes: Uint8Array, start: number, end: number): number {
  let digits = 0
  let marks = 0
  let before = OTHER
  for (let at = start; at < end; at++) {
    const kind = KIND[bytes[at] ?? 0] ?? OTHER
    if (kind === DIGIT) digits++
    if (kind + before === DIGIT + JOINT) marks = MARK.joinedDigit
    before = kind
  }
  return digits < 7 ? marks : marks | MARK.sevenDigits
}

/** Of these kinds, only `DIGIT` and `JOINT` add up to `DIGIT + JOINT`. */
const OTHER = 0
const DIGIT = 1
const JOINT = 3

const KIND = Uint8Array.from({ length: 256 }, (_, byte) => {
  const sign = String.fromCharCode(byte)
  if (/\d/.test(sign)) return DIGIT
  return /[a-z_./\x80-\xff-]/i.test(sign) ? JOINT : OTHER
})
