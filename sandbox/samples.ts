import { stringify } from 'csv-stringify/sync'
import { createChance, type Chance } from './samples/chance.ts'
import { DUTCH } from './samples/dutch.ts'
import { ENGLISH } from './samples/english.ts'
import { fill } from './samples/fill.ts'
import { FRENCH } from './samples/french.ts'
import { GERMAN } from './samples/german.ts'
import { ITALIAN } from './samples/italian.ts'
import { PORTUGUESE } from './samples/portuguese.ts'
import { SPANISH } from './samples/spanish.ts'
import type { Speech } from './samples/speech.ts'

interface SampleOptions {
  readonly rows?: number
  /** The same seed gives the same bytes. */
  readonly seed?: number
}

/** Their order is part of the sample: the seed chooses by it. */
const LANGUAGES: readonly Speech[] = [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, PORTUGUESE]

/** The export of an invented bot: what people say to a contact centre in seven languages. Everything in it is invented. */
export function sampleCsv(options: SampleOptions = {}): string {
  const chance = createChance(options.seed ?? 20_261_122)
  let at = Date.UTC(2026, 0, 5, 7, 0, 0)
  const rows = Array.from({ length: options.rows ?? 2000 }, (_, index) => {
    at += chance.below(9 * 60_000)
    const speech = chance.pick(LANGUAGES)
    const { intent, templates } = chance.pick(speech.intents)
    const locale = chance.pick(speech.locales)
    const utterance = fill(chance.pick(templates), { at, speech, locale, chance })
    return {
      id: `s${String(index + 1).padStart(6, '0')}`,
      intent,
      utterance: chance.below(40) === 0 ? aside(utterance, speech, chance) : utterance,
      locale,
      created_at: new Date(at).toISOString().replace(/\.\d{3}Z$/u, 'Z'),
    }
  })
  return stringify(rows, { header: true, columns: ['id', 'intent', 'utterance', 'locale', 'created_at'] })
}

function aside(utterance: string, speech: Speech, chance: Chance): string {
  return `${chance.pick(speech.asides)}\n${utterance}`
}
