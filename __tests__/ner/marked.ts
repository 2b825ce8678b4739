import { parseLocale, type Locale } from '../../src/ner/locale.ts'
import type { Recogniser, RowContext } from '../../src/ner/recogniser.ts'
import { passes } from './passes.ts'

/** The text with what was found between ⟦ and ⟧; only if the recogniser, by itself, is shown such a text. */
export function mark(recogniser: Recogniser, text: string, row: RowContext = rowOf('en-US')): string {
  let marked = ''
  let from = 0
  const found = recogniser.find(text, row)
  if (found.length > 0 && !passes(text, recogniser.needs)) return `held back: ${text}`
  for (const { start, end } of found) {
    marked += `${text.slice(from, start)}⟦${text.slice(start, end)}⟧`
    from = end
  }
  return marked + text.slice(from)
}

export function unmark(marked: string): string {
  return marked.replaceAll(/[⟦⟧]/g, '')
}

/** The values found, `undefined` for an ambiguous one. */
export function values(
  recogniser: Recogniser,
  text: string,
  row: RowContext = rowOf('en-US'),
): readonly (string | undefined)[] {
  return recogniser.find(text, row).map(({ value }) => value)
}

export function rowOf(tag: string, referenceDate?: string): RowContext {
  const locale = localeOf(tag)
  return referenceDate === undefined ? { locale } : { locale, referenceDate }
}

function localeOf(tag: string): Locale {
  const locale = parseLocale(tag)
  if (locale === undefined) throw new Error(`${tag} is no locale`)
  return locale
}
