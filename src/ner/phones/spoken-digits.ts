import { compiledOnUse } from '../compile-ahead.ts'
import { DIGITS, TENS_IN_FRENCH, numberInWords } from '../number-words.ts'
import { LETTERS, alternation, byWord } from '../words.ts'

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
  /** How often the next digit stands there. */
  readonly times?: number
}

export const SPOKEN_DIGITS: readonly SpokenDigits[] = [
  {
    ...oneByOne(DIGITS.en, [
      [{ digits: '0' }, 'oh|o'],
      [{ times: 2 }, 'double'],
      [{ times: 3 }, 'triple|treble'],
      [{ digits: '00' }, 'hundred'],
      [{ digits: '000' }, 'thousand'],
    ]),
    beforeAny: 'o',
  },
  oneByOne(DIGITS.de),
  { ...inPairs(), beforeNext: 'et(?=[ -](?:un|onze))' },
  oneByOne(DIGITS.es, [[{ times: 2 }, 'doble']]),
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
    for (const [word] of run.toLowerCase().matchAll(WORD)) {
      const { digits: next = '', times: more } = said.get(word) ?? {}
      if (more === undefined) {
        if (next.length > 1 && (times > 1 || !/[1-9]$/.test(written))) return undefined
        written += next.repeat(times)
      } else if (times > 1) return undefined
      times = more ?? 1
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
