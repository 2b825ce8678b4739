import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findChromium, launchChromium } from '../__tests__/report/chromium.ts'
import { inventedPage } from '../__tests__/report/invented-page.ts'
import type { InventedMention } from '../__tests__/report/invented-page.ts'
import { htmlReport } from '../src/report/html.ts'
import type { DiffState } from '../src/report/page-entities.ts'
import { bundleReportPage } from './bundle-report-page.ts'
import { randomFrom } from '../bench/random.ts'

/** Draws the README's pictures of the report page, from invented data. */

const PICTURES = new URL('../docs/pictures/', import.meta.url)
const INTENTS = [
  'order_status',
  'call_me_back',
  'cancel_order',
  'update_contact',
  'invoice_copy',
  'book_appointment',
  'return_item',
  'speak_to_agent',
]
const NAMES = ['anna.berg', 'max.meyer', 'sofia.rossi', 'tom.novak', 'ines.dupont']
const MENTIONS = 5523
const ROWS = 25_310

interface Kind {
  readonly type: string
  readonly rule: string
  write(random: () => number): { readonly text: string; readonly value: string }
}

const phone: Kind = {
  type: 'phone',
  rule: 'national',
  write(random) {
    const number = `${whole(random, 100, 999)} ${whole(random, 1_000_000, 9_999_999)}`
    return { text: `0${number}`, value: `+49${number.replace(' ', '')}` }
  },
}
const date: Kind = {
  type: 'date',
  rule: 'numeric',
  write(random) {
    const [day, month] = [whole(random, 1, 28), whole(random, 1, 12)]
    const pad = (number: number) => String(number).padStart(2, '0')
    return { text: `${day}.${month}.2026`, value: `2026-${pad(month)}-${pad(day)}` }
  },
}
const ticket: Kind = {
  type: 'ticket',
  rule: 'key',
  write(random) {
    const text = `TICKET-${whole(random, 10_000, 99_999)}`
    return { text, value: text }
  },
}
const email: Kind = {
  type: 'email',
  rule: 'address',
  write(random) {
    const text = `${NAMES[whole(random, 0, NAMES.length - 1)] ?? ''}@Example.org`
    return { text, value: text.toLowerCase() }
  },
}
const order: Kind = {
  type: 'order',
  rule: 'pattern',
  write(random) {
    const text = `ORD-${whole(random, 100_000, 999_999)}`
    return { text, value: text }
  },
}
const KINDS: readonly Kind[] = [phone, phone, phone, phone, date, date, ticket, email, order]

const executablePath = findChromium()
if (executablePath === undefined) throw new Error('Install chromium, or name one in CHROMIUM.')
await using folder = await temporaryFolder()
const file = join(folder.path, 'entity-report.html')
await writeFile(file, htmlReport(inventedPage(inventMentions(), ROWS), await bundleReportPage()))
const browser = await launchChromium(executablePath)
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ viewport: { width: 1180, height: 760 }, colorScheme })
  await page.goto(pathToFileURL(file).href)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.screenshot({ path: new URL(`entity-report-${colorScheme}.png`, PICTURES).pathname })
}
await browser.close()

function inventMentions(): readonly InventedMention[] {
  const random = randomFrom(7)
  let row = 0
  return Array.from({ length: MENTIONS }, () => {
    row += whole(random, 1, 8)
    const kind = KINDS[whole(random, 0, KINDS.length - 1)] ?? phone
    const { type, rule } = kind
    const { text, value } = kind.write(random)
    const span = { type, start: 0, end: text.length, text, value, rule, score: 1 }
    const intent = INTENTS[Math.floor(random() ** 2 * INTENTS.length)] ?? ''
    const state = changeOf(type, random())
    return {
      row,
      intent,
      span,
      state:
        state === 'changed'
          ? { change: state, before: { ...span, text: text.slice(0, -1) } }
          : { change: state },
    }
  })
}

function changeOf(type: string, chance: number): DiffState['change'] {
  if (type === 'phone' && chance < 0.006) return 'added'
  if (type === 'date' && chance < 0.003) return 'removed'
  if (type === 'order' && chance < 0.006) return 'changed'
  return 'unchanged'
}

async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'report-pictures-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}

function whole(random: () => number, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1))
}
