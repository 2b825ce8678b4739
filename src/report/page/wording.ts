import { nounOf } from '../nouns.ts'
import type { DiffLine, PagePayload } from '../page-data.ts'

/** Above this the heading speaks of all types together. */
const MOST_PHRASES = 3
const numberFormat = new Intl.NumberFormat('en-US')
const percentFormat = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 })
const dateFormat = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** The answer in one line: what differs from the baseline, or what there is. */
export function headline({ report, diff }: PagePayload): string {
  if (diff === undefined) {
    return `${count(report.mentions, 'entity', 'entities')} in ${count(report.rows, 'utterance', 'utterances')}`
  }
  const phrases = diff.types.shown.flatMap((line) => phrasesOf(line, nounOf(line.name)))
  if (phrases.length === 0) return `No entity differs from ${abbreviate(diff.base)}`
  if (phrases.length <= MOST_PHRASES) return phrases.join(', ')
  return phrasesOf(diff.total, ['entity', 'entities']).join(', ')
}

function phrasesOf(line: DiffLine, [one, many]: readonly [string, string]): readonly string[] {
  return [
    { number: line.added, verb: 'found' },
    { number: line.removed, verb: 'lost' },
    { number: line.changed, verb: 'changed' },
  ].flatMap(({ number, verb }) => (number > 0 ? [`${count(number, one, many)} ${verb}`] : []))
}

export function count(number: number, one: string, many: string): string {
  return `${decimal(number)} ${number === 1 ? one : many}`
}

export function decimal(number: number): string {
  return numberFormat.format(number)
}

/** With a sign, and nothing for zero. */
export function signed(number: number): string {
  if (number === 0) return ''
  return number > 0 ? `+${decimal(number)}` : `−${decimal(-number)}`
}

export function share(part: number, whole: number): string {
  return percentFormat.format(whole === 0 ? 0 : part / whole)
}

/** A commit by its first twelve digits; any other name whole. */
export function abbreviate(version: string): string {
  return /^[0-9a-f]{40}$/u.test(version) ? version.slice(0, 12) : version
}

export function moment(iso: string): string {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? iso : `${dateFormat.format(time)} UTC`
}
