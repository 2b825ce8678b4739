import { compiledOnUse } from '../compile-ahead.ts'
import { DIGITS, DOUBLE, TENS_IN_FRENCH, TRIPLE, numberInWords } from '../number-words.ts'
import { LETTERS, TEENS_IN_ENGLISH, TENS_IN_ENGLISH, alternation, byWord } from '../words.ts'

/** How one language says the digits of a phone number. */
interface SpokenDigits {
  /** The words that are looked for. */
  readonly words: readonly string[]
  /** The pattern of a word that may stand before any of them, but is too short to be looked for. */
  readonly beforeAny?: string
  /** The same, but not before the first. */
  readonly beforeNext?: string
  /** The digits that such words say; undefined where they say none. */
  readonly read: (run: string) => string | undefined
}

/** What a word says. */
interface Said {
  readonly digits?: string
  /** Whether the digits are tens, which a digit may follow: `twenty six`. */
  readonly isTens?: true
  /** Whether the digits are zeros, which follow another digit: `eight hundred`. */
  readonly isZeros?: true
  /** How often the next digit stands there. */
  readonly times?: number
}

export const SPOKEN_DIGITS: readonly SpokenDigits[] = [
  {
    ...oneByOne(DIGITS.en, [
      [{ digits: '0' }, 'oh|o'],
      [{ times: 2 }, DOUBLE.en],
      [{ times: 3 }, TRIPLE.en],
      [{ digits: '00', isZeros: true }, 'hundred'],
      [{ digits: '000', isZeros: true }, 'thousand'],
      ...TEENS_IN_ENGLISH.map((word, index): [Said, string] => [{ digits: String(10 + index) }, word]),
      ...TENS_IN_ENGLISH.map((word, index): [Said, string] => [
        { digits: `${2 + index}0`, isTens: true },
        word,
      ]),
    ]),
    beforeAny: 'o',
  },
  oneByOne(DIGITS.de),
  { ...inPairs(), beforeNext: 'et(?=[ -](?:un|onze))' },
  oneByOne(DIGITS.es, [[{ times: 2 }, DOUBLE.es]]),
  oneByOne(DIGITS.it),
  oneByOne(DIGITS.nl),
  oneByOne(DIGITS.pt, [[{ digits: '6' }, 'meia']]),
]

function oneByOne(digits: string, others: readonly (readonly [Said, string])[] = []): SpokenDigits {
  const said = byWord<Said>([
    ...digits.split(' ').map((words, digit) => [{ digits: String(digit) }, words] as const),
    ...others,
  ])
  const read = (run: string): string | undefined => {
    let written = ''
    let times = 1
    let afterTens = false
    for (const [word] of run.toLowerCase().matchAll(WORD)) {
      const { digits: next = '', isTens = false, isZeros = false, times: more = 1 } = said.get(word) ?? {}
      if (times > 1 && next.length !== 1) return undefined
      if (isZeros && !/[1-9]$/.test(written)) return undefined
      if (afterTens && /^[1-9]$/.test(next)) written = written.slice(0, -1)
      written += next.repeat(times)
      times = more
      afterTens = isTens
    }
    return times === 1 ? written : undefined
  }
  return { words: [...said.keys()].filter((word) => word.length > 1), read }
}

const WORD = new RegExp(`[${LETTERS}]+`, 'g')

/** `zéro six douze trente-quatre`: words that say one number together stand for its digits; `soixante-quatre vingt-deux` says two. */
function inPairs(): SpokenDigits {
  const zeroToNinety = [...DIGITS.fr.split(' '), ...TENS_IN_FRENCH.map(([, words]) => words)]
  const numbers = [...byWord([[0, zeroToNinety.join('|')]]).keys()]
  const next = compiledOnUse(
    `([ ,-]*(?:et[ -])?)((?<!-)quatre vingts?|${alternation(numbers.filter((number) => !number.includes(' ')))})(?![${LETTERS}])`,
    'g',
  )
  const read = (run: string): string => {
    const said: string[] = []
    for (const { 1: joint = '', 2: word = '' } of run.toLowerCase().matchAll(next())) {
      const longer = `${said.at(-1) ?? ''}${joint}${word}`
      if (OF_ONE_NUMBER.test(joint) && !A_ZERO.test(longer) && numberInWords(longer) !== undefined)
        said.splice(-1, 1, longer)
      else said.push(word)
    }
    return said.map((number) => numberInWords(number) ?? 0).join('')
  }
  // No phrase among them: a run of such words can be read in one way only, and so in linear time.
  return { words: [...new Set(numbers.flatMap((number) => number.split(/[ -]/)))], read }
}

const OF_ONE_NUMBER = /^[ -](?:et[ -])?$/
const A_ZERO = /z[ée]ro/
