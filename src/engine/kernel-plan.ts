import type { Dialect } from '../csv/dialect.ts'
import type { KernelPlan } from '../csv/kernel.ts'
import type { ScanPlan } from '../csv/scan.ts'
import { compilePrefilter } from '../ner/prefilter.ts'
import type { Pass } from './annotate.ts'

export function kernelPlanOf({ dialect, candidates, base }: Pass): KernelPlan {
  const prefilter = base
    ? compilePrefilter([...candidates.needs, ...base.candidates.needs])
    : candidates.prefilter
  return { ...planOf(dialect), intent: dialect.intent, prefilter, own: dialect.own }
}

export function planOf({
  delimiter,
  newline,
  columns,
  utterance,
  intent,
  locale,
  dates,
  own,
}: Dialect): ScanPlan {
  const wanted = [utterance, intent, locale, ...dates, ...own.flatMap(({ at }) => at)]
  const located = [...new Set(wanted.filter((column) => column !== undefined))].toSorted((a, b) => a - b)
  return { delimiter, newline, fields: columns.length, located, utterance }
}
