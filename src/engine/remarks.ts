import type { Dialect } from '../csv/dialect.ts'
import type { Locale } from '../ner/locale.ts'
import type { OwnType } from '../ner/own-type.ts'
import { INTENT_LENGTH, INTENTS_KEPT } from '../report/tally.ts'
import { counted, number } from '../wording.ts'
import type { Lacks } from './context.ts'

/** What was read. */
interface Read {
  readonly dialect: Dialect
  readonly rowsOfOtherIntents: number
  readonly lacks: Lacks
}

/** What was looked for in it, and what rows are read by that do not say better. */
interface Sought {
  readonly types: readonly string[]
  readonly own: readonly OwnType[]
  readonly locale: Locale
  readonly referenceDate: string | undefined
}

/** What the log should say of a file: what it lacks, and what the report leaves out of it. They hold no utterance. */
export function remarksOn(
  { dialect, rowsOfOtherIntents, lacks }: Read,
  { types, own, locale, referenceDate }: Sought,
): string[] {
  const relative = types.includes('date_relative') && !own.some(({ type }) => type === 'date_relative')
  return [
    lacks.locales > 0 &&
      `${counted(lacks.locales, 'row that was searched for entities names', 'rows that were searched for entities name')} a locale that is no BCP 47 tag; ${locale.tag} was used instead.`,
    rowsOfOtherIntents > 0 &&
      `The report counts ${counted(rowsOfOtherIntents, 'row', 'rows')} under no intent: it keeps the first ${number(INTENTS_KEPT)} intents, of at most ${number(INTENT_LENGTH)} characters each.`,
    relative &&
      dialect.dates.length === 0 &&
      referenceDate === undefined &&
      'There is no reference date for date_relative, neither in a column created_at, timestamp or date nor in the patterns-file: it finds nothing.',
    relative &&
      lacks.dates > 0 &&
      `${counted(lacks.dates, 'row that was searched for entities has', 'rows that were searched for entities have')} no date such as 2026-11-22 in a column created_at, timestamp or date, and the patterns-file gives no reference-date: date_relative finds nothing there.`,
  ].filter((remark) => remark !== false)
}
