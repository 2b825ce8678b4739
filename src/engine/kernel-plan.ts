import type { Dialect } from '../csv/dialect.ts'
import type { KernelPlan } from '../csv/kernel.ts'
import type { ScanPlan } from '../csv/scan.ts'
import type { Prefilter } from '../ner/prefilter.ts'

/** `prefilter` decides which rows are chosen. */
export function kernelPlanOf(dialect: Dialect, prefilter: Prefilter): KernelPlan {
  return { ...planOf(dialect), intent: dialect.intent, prefilter, own: dialect.own }
}

export function planOf({
  delimiter,
  newline,
  columns,
  utterance,
  intent,
  locales,
  dates,
  own,
}: Dialect): ScanPlan {
  const wanted = [utterance, intent, ...locales, ...dates, ...own.flatMap(({ at }) => at)]
  const located = [...new Set(wanted.filter((column) => column !== undefined))].toSorted((a, b) => a - b)
  return { delimiter, newline, fields: columns.length, located, utterance }
}
