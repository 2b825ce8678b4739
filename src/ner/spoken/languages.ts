import { FILLER } from '../cues/named.ts'
import { DOUBLE, TRIPLE, ZEROS } from './digits.ts'
import { DIGITS, HUNDREDS, TEENS, TENS } from '../number-words.ts'
import { byWord } from '../words.ts'

/** How one language says the digits of a number. */
interface SpokenLanguage {
  /** The words that are looked for: no phrases, so that a run of them can be read in one way only, in linear time. */
  readonly words: readonly string[]
  /** The pattern of a word that may stand before any of them, but is too short to be looked for. */
  readonly beforeAny?: string
  /** The same, but not before the first. */
  readonly beforeNext?: string
  /** Words that fill a pause between them. */
  readonly filler: string
}

export const SPOKEN_LANGUAGES: readonly SpokenLanguage[] = [
  {
    words: spelt(DIGITS.en, TEENS.en, TENS.en, 'oh', DOUBLE.en, TRIPLE.en, ...Object.keys(ZEROS)),
    beforeAny: 'o',
    filler: FILLER.en,
  },
  { words: spelt(DIGITS.de, TEENS.de, TENS.de, ...inOneWord('de', german)), filler: FILLER.de },
  {
    words: spelt(DIGITS.fr, TEENS.fr, TENS.fr, 'vingts cent cents'),
    beforeNext: 'et(?=[ -](?:un|onze))',
    filler: FILLER.fr,
  },
  {
    words: spelt(
      DIGITS.es,
      TEENS.es,
      TENS.es,
      HUNDREDS.es,
      'cien ciento',
      DOUBLE.es,
      ...inOneWord('es', spanish),
    ),
    beforeNext: 'y',
    filler: FILLER.es,
  },
  { words: spelt(DIGITS.it, TEENS.it, TENS.it, ...inOneWord('it', italian)), filler: FILLER.it },
  { words: spelt(DIGITS.nl, TEENS.nl, TENS.nl, ...inOneWord('nl', dutch)), filler: FILLER.nl },
  {
    words: spelt(DIGITS.pt, TEENS.pt, TENS.pt, HUNDREDS.pt, 'cem cento meia'),
    beforeNext: 'e',
    filler: FILLER.pt,
  },
]

/** Of tables of words each word, with its accents and without. */
function spelt(...tables: readonly string[]): readonly string[] {
  const words = tables.flatMap((table) => table.split(' ')).map((word) => [true, word] as const)
  return [...byWord(words).keys()]
}

/** Numbers of tens and ones that are one word. */
function inOneWord(
  language: 'de' | 'es' | 'it' | 'nl',
  join: (tens: string, one: string) => string,
): readonly string[] {
  const ones = DIGITS[language].split(/[ |]/).slice(1)
  return TENS[language].split(' ').flatMap((tens) => ones.map((one) => join(tens, one)))
}

function german(tens: string, one: string): string {
  return `${one.replace('eins', 'ein')}und${tens}`
}

function dutch(tens: string, one: string): string {
  return `${one}${one.endsWith('e') ? 'ën' : 'en'}${tens}`
}

/** `ventuno`, `ventotto`, `ventitré` */
function italian(tens: string, one: string): string {
  return (/^[uo]/.test(one) ? tens.slice(0, -1) + one : tens + one).replace(/tre$/, 'tré')
}

/** From 21 to 29: `veintidós`; other tens are apart. */
function spanish(tens: string, one: string): string {
  return tens === 'veinte'
    ? `veinti${one
        .replace(/^dos$/, 'dós')
        .replace(/es$/, 'és')
        .replace(/^seis$/, 'séis')}`
    : tens
}
