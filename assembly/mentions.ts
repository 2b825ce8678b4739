import { MENTION_COUNT, MENTIONS } from './plan'
import { hashOfText } from './hash'
import { END, spanAt, spanCount, START, TYPE } from './spans'

/** A mention: the hash of its value, its row, counted from the chunk's start, the number of the row's intent, its type. */
const HASH: usize = 0
const ROW: usize = 8
const INTENT_OF_ROW: usize = 12
const TYPE_OF_MENTION: usize = 16
const MENTION: usize = 24

/** Adds those of the row at hand. */
export function addMentions(row: i32, intent: i32): void {
  const count = load<i32>(MENTION_COUNT)
  let mention = load<usize>(MENTIONS) + (count as usize) * MENTION
  for (let index = 0; index < spanCount; index++, mention += MENTION) {
    const span = spanAt(index)
    store<f64>(mention, hashOfText(load<usize>(span, START), load<usize>(span, END)), HASH)
    store<i32>(mention, row, ROW)
    store<i32>(mention, intent, INTENT_OF_ROW)
    store<i32>(mention, load<i32>(span, TYPE), TYPE_OF_MENTION)
  }
  store<i32>(MENTION_COUNT, count + spanCount)
}
