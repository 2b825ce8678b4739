import { areLetters, BLOCK, digitsOf, firstBits, isWithin, joined, LANES } from './bytes'
import { WANTED_MARKS } from './plan'

/** The classes of `MARK` in `recogniser.ts`. */
const DIGIT: u8 = 1
const AT: u8 = 2
const DOT: u8 = 4
const COLON: u8 = 8
const SLASH: u8 = 16
const CURRENCY: u8 = 32
export const NON_ASCII: u8 = 64
const ALWAYS: i32 = 128

const SEVEN_DIGITS: i32 = 256
const JOINED_DIGIT: i32 = 512

/** The marks of the bytes from `start` to `end`: the classes of all lanes together, and how digits stand. */
export function marksOf(start: usize, end: usize): i32 {
  let seen = i8x16.splat(0)
  let at = start
  for (; at + LANES <= end; at += LANES) seen = v128.or(seen, classesOf(v128.load(at)))
  if (at < end) {
    const within = i8x16.lt_u(lanes(), i8x16.splat((end - at) as u8))
    seen = v128.or(seen, v128.and(within, classesOf(v128.load(at))))
  }
  const marks = eitherLane(seen)
  const asksForDigits = (load<i32>(WANTED_MARKS) & (SEVEN_DIGITS | JOINED_DIGIT)) != 0
  const ofDigits = (marks & DIGIT) != 0 && asksForDigits ? digitMarksOf(start, end) : 0
  return marks | ALWAYS | ((marks & NON_ASCII) / (NON_ASCII / CURRENCY)) | ofDigits
}

/** `digitMarks` of `digit-marks.ts`, 64 bytes at a time. */
function digitMarksOf(start: usize, end: usize): i32 {
  let count: u64 = 0
  let together: u64 = 0
  let endsWithDigit: u64 = 0
  let endsWithJoint: u64 = 0
  for (let block = start; block < end; block += BLOCK) {
    const a = v128.load(block)
    const b = v128.load(block, 16)
    const c = v128.load(block, 32)
    const d = v128.load(block, 48)
    const valid = firstBits(end - block)
    const digits = joined(digitsOf(a), digitsOf(b), digitsOf(c), digitsOf(d)) & valid
    const joints = joined(jointsOf(a), jointsOf(b), jointsOf(c), jointsOf(d)) & valid
    count += popcnt(digits)
    together |= (digits & ((joints << 1) | endsWithJoint)) | (joints & ((digits << 1) | endsWithDigit))
    endsWithDigit = digits >> 63
    endsWithJoint = joints >> 63
  }
  return (count < 7 ? 0 : SEVEN_DIGITS) | (together == 0 ? 0 : JOINED_DIGIT)
}

/** Letters of ASCII, bytes above 0x7F, and `-` `.` `/` `_`. */
function jointsOf(bytes: v128): i32 {
  const signs = v128.or(isWithin(bytes, 0x2d, 3), i8x16.eq(bytes, i8x16.splat(0x5f)))
  return i8x16.bitmask(v128.or(v128.or(areLetters(bytes), signs), bytes))
}

/** A class is a bit that a byte's high half and its low half have in common. */
function classesOf(bytes: v128): v128 {
  const high = i8x16.shr_u(bytes, 4)
  const low = v128.and(bytes, i8x16.splat(0x0f))
  return v128.and(i8x16.swizzle(classesOfHigh(), high), i8x16.swizzle(classesOfLow(), low))
}

function classesOfHigh(): v128 {
  const punctuation: u8 = DOT | SLASH | CURRENCY
  const n = NON_ASCII
  // prettier-ignore -- as a row of the ASCII table: 0x2_ has . / $ and %, 0x3_ the digits and :, 0x4_ the @
  return i8x16(0, 0, punctuation, DIGIT | COLON, AT, 0, 0, 0, n, n, n, n, n, n, n, n)
}

function classesOfLow(): v128 {
  const d: u8 = DIGIT | NON_ASCII
  const n = NON_ASCII
  // prettier-ignore -- 0x_0 to 0x_f
  return i8x16(
    d | AT,
    d,
    d,
    d,
    d | CURRENCY,
    d | CURRENCY,
    d,
    d,
    d,
    d,
    n | COLON,
    n,
    n,
    n,
    n | DOT,
    n | SLASH,
  )
}

function lanes(): v128 {
  return i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
}

function eitherLane(bytes: v128): i32 {
  const half = i64x2.extract_lane(bytes, 0) | i64x2.extract_lane(bytes, 1)
  const quarter = ((half >>> 32) | half) as i32
  const eighth = (quarter >>> 16) | quarter
  return ((eighth >>> 8) | eighth) & 0xff
}
