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
/** The address of the located columns, ascending, and `NO_COLUMN` behind them. */
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
export const KEYS: usize = 56
export const ROOTS: usize = 60
export const NODES: usize = 64
export const COMPLETE: usize = 68
/** The address of some bytes to work in. */
export const SCRATCH: usize = 72
/** The address of the chosen rows: for each its row and the number of its intent. */
export const CHOSEN: usize = 76
/** The interned intents, see `intents.ts`. */
export const INTENT_SLOTS: usize = 80
export const INTENT_SLOT_MASK: usize = 84
export const INTENT_LIST: usize = 88
/** The address of the places of our cells in a row of the table, in bytes, ascending, and `NO_COLUMN` behind them. */
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

/** From here on JavaScript lays out the rest. */
export const FREE: usize = 160

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

/** Up to so many bytes behind the end of anything may be read, and, behind the output, written. */
export const SLACK: usize = 128
