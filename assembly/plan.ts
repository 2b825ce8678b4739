/**
 * What JavaScript and this module tell each other: 32-bit words at fixed addresses, exported by name so that both
 * sides have them from here. Addresses of bytes are absolute here, and counted from the chunk's start in the table.
 */

/** Told by JavaScript, once for a file. */
export const DELIMITER: usize = 16
/** 1 when a lone CR ends a record. */
export const LONE_CR: usize = 20
/** Fields of every record. */
export const FIELDS: usize = 24
/** The address of the located columns, ascending, and `NO_COLUMN` after them. */
export const LOCATED: usize = 28
/** Where in a row of the table the utterance's bounds are, in bytes. */
export const UTTERANCE: usize = 32
/** The same for the intent; 0 when there is none. */
export const INTENT: usize = 36
/** The table: its address, the bytes of a row, and how many rows there may be. */
export const TABLE: usize = 40
export const STRIDE: usize = 44
export const CAPACITY: usize = 48
/** A row whose utterance has any of these marks is chosen. */
export const WANTED_MARKS: usize = 52
/** The words of the prefilter, see `words.ts`; `ROOTS` is 0 when there are none. */
export const FOLLOWERS: usize = 56
export const ROOTS: usize = 60
export const NODES: usize = 64
export const COMPLETE: usize = 68
/** The address of the chosen rows: for each its row and the number of its intent. */
export const CHOSEN: usize = 76
/** The interned intents, see `intents.ts`. */
export const INTENT_SLOTS: usize = 80
export const INTENT_SLOT_MASK: usize = 84
export const INTENT_LIST: usize = 88
/** The address of the places of our cells in a row of the table, in bytes, ascending, and `NO_COLUMN` after them. */
export const IN_PLACE: usize = 92
/** How many cells of ours are appended to each record. */
export const APPENDED: usize = 96

/** Told by JavaScript for each chunk. */
export const CHUNK: usize = 100
export const OUTPUT: usize = 104

/** Told by a scan when it stops. */
export const RECORDS: usize = 128
export const NEXT_RECORD: usize = 132
export const FIELDS_FOUND: usize = 136
export const FAULT_AT: usize = 140
export const CHOSEN_COUNT: usize = 144
/** JavaScript sets it to 0 when it has taken the intents, and the base to how many it has taken. */
export const INTENT_COUNT: usize = 148
export const INTENT_BASE: usize = 152

/** Told by JavaScript, once for a file whose entities this module finds by itself: the patterns, see `pattern.ts`. */
export const PATTERNS: usize = 160
export const PATTERN_COUNT: usize = 164
/** The addresses of: the traits of each byte, see `traits.ts`; … */
export const TRAITS: usize = 168
/** … the spans of the row at hand, see `spans.ts`; … */
export const SPANS: usize = 172
/** … what is the same in every line of `entities.jsonl`, see `lines.ts`; … */
export const PIECES: usize = 176
/** … the types of the cells in place, like `IN_PLACE`, and of those that are appended. */
export const IN_PLACE_TYPES: usize = 180
export const APPENDED_TYPES: usize = 184
/** In how many cells of a row a match can stand. */
export const CELLS_OF_MATCH: usize = 188

/** Told by JavaScript before rows are annotated. The mentions: their address, and how many there may be. */
export const MENTIONS: usize = 192
export const MENTIONS_MOST: usize = 196
/** Where the text of a quoted utterance and the lines may be written. */
export const TEXT: usize = 200
export const LINES: usize = 204
export const LINES_END: usize = 208
/** Bytes that cells may still take in the output beside what is copied. */
export const CELL_ROOM: usize = 212
/** The first row of the table, counted from the chunk's start. */
export const FIRST_ROW: usize = 216

/** Told by both: how far the annotating is. Chosen rows and rows that are done, bytes of the chunk and of the output. */
export const CHOSEN_DONE: usize = 220
export const ROWS_DONE: usize = 224
export const COPIED: usize = 228
export const OUTPUT_LENGTH: usize = 232
/** What has been found: bytes of lines, and mentions. */
export const LINES_LENGTH: usize = 236
export const MENTION_COUNT: usize = 240
/** When there is no room for a row: bytes of cells and of lines that it takes at most. */
export const CELLS_WANTED: usize = 244
export const LINES_WANTED: usize = 248

/** JavaScript's own: up to where it has laid out the memory, 0 before it begins. */
export const LAID_OUT: usize = 252

/** From here on JavaScript lays out the rest. */
export const FREE: usize = 256

/** A row of the table: as in `scan.ts`, four bytes a number. */
export const NEXT: usize = 0
export const CONTENT_END: usize = 4
export const MARKS: usize = 8
export const CELLS: usize = 12

/** A column that no record has. */
export const NO_COLUMN: i32 = -1

/** Why a scan stops. */
export const END: i32 = 0
export const FULL: i32 = 1
export const RAGGED: i32 = 2
export const UNCLOSED_QUOTE: i32 = 3
export const STRAY_QUOTE: i32 = 4
export const TEXT_AFTER_QUOTE: i32 = 5

/** Why the annotating of rows stops. */
export const DONE: i32 = 0
export const NO_ROOM: i32 = 1
export const UNDECIDED_ROW: i32 = 2

/** Up to so many bytes after the end of anything may be read, and, after the output, written. */
export const SLACK: usize = 128
