import { isDay } from '../ner/calendar.ts'
import { type Locale, parseLocale } from '../ner/locale.ts'
import type { RowContext } from '../ner/recogniser.ts'
import type { Kernel } from '../csv/kernel.ts'
import type { Dialect } from '../csv/dialect.ts'
import type { Candidates } from './candidates.ts'
import { decodeCell } from './cell.ts'

/** How many of the searched rows do not say how they are to be read. */
export interface Lacks {
  /** Rows with a locale that is no language tag. */
  readonly locales: number
  /** Rows without a date in the columns that may hold one, when there is none for the whole file either. */
  readonly dates: number
}

/** Locale and date of the rows that are searched. */
export interface Contexts {
  start(bytes: Buffer): void
  /** The context of the row whose numbers begin at `base` of the kernel's table. */
  at(base: number): RowContext
  /** What was missing in rows since `start`. */
  lacks(): Lacks
}

/** The part of a pass that decides how a row is read. */
interface RowReading {
  readonly dialect: Dialect
  readonly candidates: Candidates
  readonly locale: Locale
  readonly referenceDate?: string | undefined
}

export function createContexts(
  pass: RowReading,
  kernel: Kernel,
  slotOf: (column: number) => number,
): Contexts {
  const { dialect, candidates, locale, referenceDate } = pass
  const localeSlots = dialect.locales.map(slotOf)
  const dateSlots = candidates.types.includes(ONLY_DATED) ? dialect.dates.map(slotOf) : []
  const fallback: RowContext = { locale, ...(referenceDate !== undefined && { referenceDate }) }
  /** By the text of the cell; null for one that is no language tag. */
  const known = new Map<string, RowContext | null>([['', fallback]])
  let bytes: Buffer = Buffer.alloc(0)
  let locales = 0
  let dates = 0

  function cell(base: number, slot: number): string {
    const { table } = kernel
    return decodeCell(bytes, table[base + slot] ?? 0, table[base + slot + 1] ?? 0)
  }

  /** The first that is not empty. */
  function localeAt(base: number): string {
    for (const slot of localeSlots) {
      const tag = cell(base, slot)
      if (tag.trim() !== '') return tag
    }
    return ''
  }

  function byLocale(tag: string): RowContext {
    let context = known.get(tag)
    if (context === undefined) {
      const parsed = parseLocale(tag)
      context = parsed ? { ...fallback, locale: parsed } : null
      if (known.size < LOCALES_KEPT) known.set(tag, context)
    }
    if (context === null) locales++
    return context ?? fallback
  }

  function dateAt(base: number): string | undefined {
    for (const slot of dateSlots) {
      const date = dateOf(cell(base, slot))
      if (date !== undefined) return date
    }
    return undefined
  }

  return {
    start(chunk) {
      bytes = chunk
      locales = 0
      dates = 0
    },
    at(base) {
      const context = localeSlots.length === 0 ? fallback : byLocale(localeAt(base))
      if (dateSlots.length === 0) return context
      const date = dateAt(base)
      if (date !== undefined) return { locale: context.locale, referenceDate: date }
      if (referenceDate === undefined) dates++
      return context
    },
    lacks: () => ({ locales, dates }),
  }
}

/** The only type that asks for a row's date: without it, no date is read. */
const ONLY_DATED = 'date_relative'

/** No real export has as many. In one that does, the others are parsed anew for each row, so that memory stays flat. */
const LOCALES_KEPT = 1000

/** ISO 8601, extended or basic, with or without a time. */
const ISO_DATE = /^\s*(\d{4})(-?)(\d{2})\2(\d{2})(?=$|[T\s])/u

/** The calendar date a cell begins with, as `YYYY-MM-DD`. */
function dateOf(text: string): string | undefined {
  const [, year = '', , month = '', day = ''] = ISO_DATE.exec(text) ?? []
  return isDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : undefined
}
