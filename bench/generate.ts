import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { randomFrom } from './random.ts'

/** How an export differs from the usual one. */
export interface Shape {
  /** The share of rows with an entity. */
  readonly entities?: number
  /** Whether every field is quoted. */
  readonly quoted?: boolean
  /** Columns besides the usual six, of some ten bytes each. */
  readonly moreColumns?: number
}

/**
 * Writes about `bytes` of an export as bots have them, always the same: some 170 bytes a row, about 8 % of the rows
 * with entities, some fields quoted, some with line ends, some letters beyond ASCII.
 */
export async function generate(
  path: string,
  bytes: number,
  { entities = WITH_ENTITIES, quoted = false, moreColumns = 0 }: Shape = {},
): Promise<void> {
  const file = createWriteStream(path)
  const random = randomFrom(20261122)
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] ?? list[0]
  const more = Array.from({ length: moreColumns }, (_, column) => `note_${column + 1}`)
  let block = `${['id,intent,utterance,locale,created_at,channel', ...more].join(',')}\n`
  let written = 0
  for (let row = 1; written + block.length < bytes; row++) {
    const words = Array.from({ length: 16 + Math.floor(random() * 13) }, (): string => pick(WORDS))
    if (random() < entities) words.splice(Math.floor(random() * words.length), 0, entity(pick, random))
    if (random() < WITH_NUMBER) words.push(String(Math.floor(random() * 90) + 1))
    const text = words.join(random() < WITH_LINE_END ? '\n' : ' ')
    const isQuoted = random() < WITH_QUOTES
    const said = isQuoted ? `"${text}, ""really"""` : quoted || text.includes('\n') ? `"${text}"` : text
    const field = (value: string): string => (quoted ? `"${value}"` : value)
    const day = String((row % 28) + 1).padStart(2, '0')
    const before = `${field(`u${row}`)},${field(pick(INTENTS))}`
    const after = [pick(LOCALES), `2026-03-${day}T10:15:00Z`, pick(CHANNELS), ...more.map(() => pick(NOTES))]
    block += `${before},${said},${after.map(field).join(',')}\n`
    if (block.length < BLOCK) continue
    written += Buffer.byteLength(block)
    if (!file.write(block)) await once(file, 'drain')
    block = ''
  }
  file.end(block)
  await once(file, 'finish')
}

type Pick = <const T>(list: readonly [T, ...T[]]) => T

function entity(pick: Pick, random: () => number): string {
  const digits = (length: number): string =>
    String(Math.floor(random() * 9 * 10 ** (length - 1)) + 10 ** (length - 1))
  return pick([
    () => `2026-${pick(['01', '05', '11'])}-${pick(['03', '14', '27'])}`,
    () => `(212) 555-0${digits(3)}`,
    () => `customer${digits(5)}@example.com`,
    () => `TICKET-${digits(5)}`,
  ])()
}

const BLOCK = 1 << 20
const WITH_ENTITIES = 0.08
const WITH_NUMBER = 0.04
const WITH_LINE_END = 0.01
const WITH_QUOTES = 0.1
const WORDS = [
  'please', 'change', 'my', 'order', 'the', 'account', 'where', 'is', 'card', 'balance', 'help', 'with', 'délai',
  'für', 'the', 'and', 'not', 'received', 'yet', 'could', 'you', 'tell', 'me', 'when', 'delivery', 'arrives', 'to',
  'über', 'reset', 'password', 'of', 'account', 'in', 'on', 'for', 'refund', 'it', 'does', 'work', 'anymore',
] as const // prettier-ignore
const INTENTS = [
  'order_status',
  'refund',
  'reset_password',
  'delivery_time',
  'balance',
  'card_lost',
  'other',
] as const
const LOCALES = ['en-US', 'en-GB', 'de-DE', 'fr-FR', ''] as const
const NOTES = ['first contact', 'returning', 'gold plan', ''] as const
const CHANNELS = ['web', 'phone', 'mail'] as const
