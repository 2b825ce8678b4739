import { UNDECIDED } from './automaton'
import { QUOTE } from './bytes'
import { MOST_AROUND_CELL, mostOfMatch, writeRow } from './cells'
import { mostOfEntity, writeList } from './lines'
import { NON_ASCII } from './marks'
import { addMentions } from './mentions'
import {
  CELL_ROOM,
  CELLS_OF_MATCH,
  CELLS_WANTED,
  CHOSEN,
  CHOSEN_COUNT,
  CHOSEN_DONE,
  CHUNK,
  DONE,
  FIRST_ROW,
  LINES,
  LINES_END,
  LINES_LENGTH,
  LINES_WANTED,
  MARKS,
  MENTION_COUNT,
  MENTIONS_MOST,
  NO_ROOM,
  ROWS_DONE,
  TEXT,
  UNDECIDED_ROW,
  UTTERANCE,
} from './plan'
import { CHOSEN_ROW } from './record'
import { END, findSpans, spanAt, spanCount, START, TRAITS_OF_SPAN } from './spans'
import { copyRows, rowAt } from './splice'
import { traitsOf } from './traits'

/**
 * Writes the rows of the table, up to `records`, with the entities that are found in those that are chosen, their
 * lines and mentions. It begins where it stopped last: when there is no room for a row, JavaScript makes some.
 */
export function annotate(records: i32): i32 {
  const chosenCount = load<i32>(CHOSEN_COUNT)
  for (let index = load<i32>(CHOSEN_DONE); index < chosenCount; index++) {
    const chosen = load<usize>(CHOSEN) + (index as usize) * CHOSEN_ROW
    const why = annotateRow(load<i32>(chosen), load<i32>(chosen, 4))
    store<i32>(CHOSEN_DONE, index + ((why == DONE) as i32))
    if (why != DONE) return why
  }
  copyRowsUpTo(records)
  return DONE
}

function annotateRow(number: i32, intent: i32): i32 {
  const row = rowAt(number)
  const bounds = row + load<usize>(UTTERANCE)
  const chunk = load<usize>(CHUNK)
  const marks = load<i32>(row, MARKS)
  readUtterance(chunk + load<usize>(bounds), chunk + load<usize>(bounds, 4))
  const found = findSpans(text, textEnd, marks)
  if (found == UNDECIDED) return UNDECIDED_ROW
  if (spanCount == 0) return DONE

  const lines = load<usize>(LINES) + load<usize>(LINES_LENGTH)
  if (!hasRoom(lines)) return NO_ROOM
  copyRowsUpTo(number)
  writeRow(row)
  store<i32>(ROWS_DONE, number + 1)
  store<usize>(LINES_LENGTH, writeList(text, (marks & (NON_ASCII as i32)) == 0, lines) - load<usize>(LINES))
  addMentions(load<i32>(FIRST_ROW) + number, intent)
  return DONE
}

/** The utterance of the row at hand, without the quotes around it. */
let text: usize = 0
let textEnd: usize = 0

function readUtterance(start: usize, end: usize): void {
  text = start
  textEnd = end
  if (start == end || load<u8>(start) != QUOTE) return
  text = start + 1
  textEnd = end - 1
  for (let at = text; at < textEnd; at++) {
    if (load<u8>(at) != QUOTE) continue
    copyUnquoted(text, textEnd)
    return
  }
}

function copyUnquoted(start: usize, end: usize): void {
  text = load<usize>(TEXT)
  textEnd = text
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at)
    store<u8>(textEnd++, byte)
    if (byte == QUOTE) at++
  }
}

/** Whether there is room for all that the spans of the row at hand are written as; it learns their traits. */
function hasRoom(lines: usize): bool {
  let cells: usize = 0
  let list: usize = LIST_END
  for (let index = 0; index < spanCount; index++) {
    const span = spanAt(index)
    const start = load<usize>(span, START)
    const end = load<usize>(span, END)
    store<i32>(span, traitsOf(start, end), TRAITS_OF_SPAN)
    cells += mostOfMatch(end - start) + MOST_AROUND_CELL
    list += mostOfEntity(end - start)
  }
  cells *= load<usize>(CELLS_OF_MATCH)
  const room = load<usize>(CELL_ROOM)
  const fits =
    cells <= room &&
    lines + list <= load<usize>(LINES_END) &&
    load<i32>(MENTION_COUNT) + spanCount <= load<i32>(MENTIONS_MOST)
  if (fits) store<usize>(CELL_ROOM, room - cells)
  store<usize>(CELLS_WANTED, cells)
  store<usize>(LINES_WANTED, list)
  return fits
}

/** The bracket and LF after a list. */
const LIST_END: usize = 2

function copyRowsUpTo(row: i32): void {
  copyRows(load<i32>(ROWS_DONE), row)
  store<i32>(ROWS_DONE, row)
}
