import { countIntent } from './intents'
import { marksOf } from './marks'
import {
  CHOSEN_COUNT,
  CHOSEN,
  CHUNK,
  CONTENT_END,
  INTENT,
  INTENT_BASE,
  MARKS,
  NEXT,
  ROOTS,
  UTTERANCE,
  WANTED_MARKS,
} from './plan'
import { holdsWords } from './words'

/** A chosen row: its number in the table, and that of its intent. */
export const CHOSEN_ROW: usize = 8

/** Completes a row of the table whose cells are known, counts its intent, and chooses it if its utterance passes the prefilter. */
export function endRecord(row: usize, record: i32, contentEnd: i32, next: i32): void {
  const chunk = load<usize>(CHUNK)
  const utterance = row + load<usize>(UTTERANCE)
  const start = chunk + load<usize>(utterance)
  const end = chunk + load<usize>(utterance, 4)
  const marks = marksOf(start, end)
  store<i32>(row, next, NEXT)
  store<i32>(row, contentEnd, CONTENT_END)
  store<i32>(row, marks, MARKS)

  const intent = load<usize>(INTENT) == 0 ? 0 : countIntentOf(row + load<usize>(INTENT))
  if ((marks & load<i32>(WANTED_MARKS)) == 0 && !(load<usize>(ROOTS) != 0 && holdsWords(start, end))) return
  const count = load<i32>(CHOSEN_COUNT)
  const chosen = load<usize>(CHOSEN) + (count as usize) * CHOSEN_ROW
  store<i32>(chosen, record)
  store<i32>(chosen, intent, 4)
  store<i32>(CHOSEN_COUNT, count + 1)
}

function countIntentOf(bounds: usize): i32 {
  const chunk = load<usize>(CHUNK)
  return load<i32>(INTENT_BASE) + countIntent(chunk + load<usize>(bounds), chunk + load<usize>(bounds, 4))
}
