import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Run } from './eval-ours.ts'
import { REFERENCE_DATE, type Labelled, type Predicted } from './eval-set.ts'

/** The others in the same race. */
interface Rival {
  readonly name: string
  readonly types: readonly string[]
  readonly load: () => (row: Labelled) => readonly Predicted[]
}

export function runRival({ load }: Rival, rows: readonly Labelled[]): Run {
  const find = load()
  for (const row of rows.slice(0, 200)) find(row)
  const started = performance.now()
  const predictions = rows.map((row) => find(row))
  return { predictions, seconds: (performance.now() - started) / 1000 }
}

/** The patterns that people start with. */
const FOUR_EXPRESSIONS: Rival = {
  name: 'four regular expressions',
  types: ['date', 'phone', 'email', 'ticket'],
  load() {
    const patterns = Object.entries({
      date: /\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/g,
      phone: /\(?\d{3}\)?[-. ]?\d{3}[-. ]?\d{4}\b/g,
      email: /[\w.+-]+@[\w-]+\.[\w.]+/g,
      ticket: /\bTICKET-\d+\b/g,
    })
    return ({ text }) => patterns.flatMap(([type, pattern]) => matches(type, pattern, text))
  },
}

/** The languages that are always on; the one of the row is asked first. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']

/** chrono-node for dates and times, libphonenumber-js for numbers, linkify-it for links and mail, a key's shape. */
const STACKED: Rival = {
  name: 'chrono-node + libphonenumber-js + linkify-it',
  types: ['date', 'date_relative', 'time', 'phone', 'email', 'url', 'ticket'],
  load() {
    const chrono = installed('chrono-node')
    const { findPhoneNumbersInText } = installed('libphonenumber-js/max')
    const linkify = new (installed('linkify-it'))()
    const reference = new Date(`${REFERENCE_DATE}T12:00:00`)
    return ({ text, locale }) => {
      const [own = 'en', region] = locale.split('-')
      const parsers = [own, ...LANGUAGES.filter((language) => language !== own)].map((language) =>
        locale === 'en-GB' && language === 'en' ? chrono[language]?.GB : chrono[language]?.casual,
      )
      return [
        ...apart(parsers.flatMap((parser) => parser?.parse(text, reference).map(fromChrono) ?? [])),
        ...findPhoneNumbersInText(text, { defaultCountry: region ?? 'US', v2: true }).map(
          ({ startsAt, endsAt }) => ({ type: 'phone', start: startsAt, end: endsAt }),
        ),
        ...(linkify.match(text) ?? []).map(({ schema, index, lastIndex }) => ({
          type: schema === 'mailto:' ? 'email' : 'url',
          start: index,
          end: lastIndex,
        })),
        ...matches('ticket', /\b[A-Z][A-Z0-9]+-\d+\b/g, text),
      ]
    }
  },
}

/** The first of those that overlap. */
function apart(spans: readonly Predicted[]): readonly Predicted[] {
  const kept: Predicted[] = []
  for (const span of spans) {
    if (kept.every(({ start, end }) => span.end <= start || span.start >= end)) kept.push(span)
  }
  return kept
}

const RECOGNIZERS_TEXT: Rival = {
  name: 'Recognizers-Text',
  types: ['date', 'date_relative', 'time', 'phone', 'email', 'url', 'ip', 'money'],
  load() {
    const suite = installed('@microsoft/recognizers-text-suite')
    const reference = new Date(`${REFERENCE_DATE}T12:00:00`)
    return ({ text, locale }) => {
      const culture = CULTURES[locale.split('-')[0] ?? 'en'] ?? 'en-us'
      const all = (type: string, found: readonly Recognized[]): readonly Predicted[] =>
        found.map(({ start, end }) => ({ type, start, end: end + 1 }))
      return [
        ...suite.recognizeDateTime(text, culture, 0, reference).flatMap(fromRecognizers),
        ...all('phone', suite.recognizePhoneNumber(text, culture)),
        ...all('email', suite.recognizeEmail(text, culture)),
        ...all('url', suite.recognizeURL(text, culture)),
        ...all('ip', suite.recognizeIpAddress(text, culture)),
        ...all('money', suite.recognizeCurrency(text, culture)),
      ]
    }
  },
}

/** In the order of the page. */
export const RIVALS: readonly Rival[] = [STACKED, RECOGNIZERS_TEXT, FOUR_EXPRESSIONS]

/** Installed on demand, outside what the project depends on. */
const CACHE = new URL('../node_modules/.cache/eval-rivals/', import.meta.url)
const VERSIONS = {
  '@microsoft/recognizers-text-suite': '1.3.1',
  'chrono-node': '2.9.0',
  'libphonenumber-js': '1.13.16',
  'linkify-it': '5.0.0',
}

function installed<Name extends keyof Installed>(name: Name): Installed[Name] {
  if (!existsSync(new URL('node_modules/linkify-it', CACHE))) install()
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no types are installed with it
  return createRequire(new URL('package.json', CACHE))(name) as Installed[Name]
}

function install(): void {
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(new URL('package.json', CACHE), JSON.stringify({ private: true, dependencies: VERSIONS }))
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'],
    {
      cwd: fileURLToPath(CACHE),
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`Installing the other recognisers failed: ${stderr}`)
}

function matches(type: string, pattern: RegExp, text: string): readonly Predicted[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    type,
    start: index,
    end: index + match.length,
  }))
}

interface Installed {
  readonly '@microsoft/recognizers-text-suite': RecognizersText
  readonly 'chrono-node': Chrono
  readonly 'libphonenumber-js/max': PhoneLibrary
  readonly 'linkify-it': LinkifyConstructor
}

interface ChronoResult {
  readonly index: number
  readonly text: string
  readonly start: {
    isCertain(component: string): boolean
    get(component: string): number | null
  }
}
interface ChronoParser {
  parse(text: string, reference: Date): readonly ChronoResult[]
}
type Chrono = Readonly<
  Record<string, { readonly casual: ChronoParser; readonly GB?: ChronoParser } | undefined>
>
interface PhoneLibrary {
  readonly findPhoneNumbersInText: (
    text: string,
    options: { readonly defaultCountry: string; readonly v2: true },
  ) => readonly { readonly startsAt: number; readonly endsAt: number }[]
}
type LinkifyConstructor = new () => {
  match(
    text: string,
  ): readonly { readonly schema: string; readonly index: number; readonly lastIndex: number }[] | null
}
interface Recognized {
  readonly start: number
  /** Inclusive. */
  readonly end: number
  readonly text: string
  readonly typeName: string
  readonly resolution: { readonly values?: readonly { readonly value?: string }[] } | null
}
interface RecognizersText {
  recognizeDateTime(text: string, culture: string, options: number, reference: Date): readonly Recognized[]
  recognizePhoneNumber(text: string, culture: string): readonly Recognized[]
  recognizeEmail(text: string, culture: string): readonly Recognized[]
  recognizeURL(text: string, culture: string): readonly Recognized[]
  recognizeIpAddress(text: string, culture: string): readonly Recognized[]
  recognizeCurrency(text: string, culture: string): readonly Recognized[]
}

const CULTURES: Readonly<Record<string, string>> = {
  en: 'en-us',
  de: 'de-de',
  fr: 'fr-fr',
  es: 'es-es',
  it: 'it-it',
  nl: 'nl-nl',
  pt: 'pt-br',
}

function fromChrono({ index, text, start }: ChronoResult): Predicted {
  const span = { start: index, end: index + text.length }
  if (start.isCertain('day') && start.isCertain('month') && /\d/.test(text)) {
    const [year, month, day] = ['year', 'month', 'day'].map((component) => start.get(component) ?? 0)
    return { ...span, type: 'date', iso: [year, twoDigits(month), twoDigits(day)].join('-') }
  }
  return { ...span, type: start.isCertain('hour') && !start.isCertain('weekday') ? 'time' : 'date_relative' }
}

function fromRecognizers({ start, end, text, typeName, resolution }: Recognized): readonly Predicted[] {
  const span = { start, end: end + 1 }
  if (typeName === 'datetimeV2.time') return [{ ...span, type: 'time' }]
  if (typeName !== 'datetimeV2.date') return []
  if (!/\d/.test(text)) return [{ ...span, type: 'date_relative' }]
  const iso = resolution?.values?.[0]?.value
  return [{ ...span, type: 'date', ...(iso === undefined ? {} : { iso }) }]
}

function twoDigits(value = 0): string {
  return String(value).padStart(2, '0')
}
