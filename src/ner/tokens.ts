/** Texts as numbers, one a token: a whole word of letters, digits and combining marks, or any other character alone. */
export interface Tokens {
  /** The numbers of the tokens of a text, which are told from all others from then on. */
  learn(text: string): readonly number[]
  /** What a text is made of, until the next one is read or learnt. */
  read(text: string): TokensOfText
}

export interface TokensOfText {
  readonly count: number
  /** By token: `UNLEARNT` for all that were never learnt. */
  readonly numbers: readonly number[]
  /** By token, whether it is a word; then false. */
  readonly areWords: readonly boolean[]
  /** By token, where it begins, in UTF-16 code units; then the length of the text. */
  readonly starts: readonly number[]
}

export const UNLEARNT = 0

interface Learnt {
  readonly token: string
  readonly number: number
  /** Another token with the same hash. */
  readonly next: Learnt | undefined
}

/** Tokens compare as normalised, which moves no offset and leaves words words. */
export function createTokens(normalise: (text: string) => string): Tokens {
  /** By hash: cutting every token out of a text, to ask for it, would take several times as long. */
  const learnt = new Map<number, Learnt>()
  const numbers: number[] = []
  const areWords: boolean[] = []
  const starts: number[] = []
  let learns = 0

  function numberOf(hash: number, text: string, start: number, end: number, isNew: boolean): number {
    const first = learnt.get(hash)
    for (let known = first; known; known = known.next) {
      if (known.token.length === end - start && text.startsWith(known.token, start)) return known.number
    }
    if (!isNew) return UNLEARNT
    learnt.set(hash, { token: text.slice(start, end), number: ++learns, next: first })
    return learns
  }

  function tokensOf(text: string, areNew: boolean): TokensOfText {
    const normalised = normalise(text)
    let count = 0
    let start = 0
    while (start < normalised.length) {
      let end = start
      let hash = 0
      let isWord: boolean
      do {
        const point = normalised.codePointAt(end) ?? 0
        isWord = isOfWord(point)
        hash = (Math.imul(hash, 31) + point) & SMALL_INTEGER
        end += point > LAST_OF_BMP ? 2 : 1
      } while (isWord && isOfWord(normalised.codePointAt(end) ?? 0))
      numbers[count] = numberOf(hash, normalised, start, end, areNew)
      areWords[count] = isWord
      starts[count++] = start
      start = end
    }
    starts[count] = start
    areWords[count] = false
    return { count, numbers, areWords, starts }
  }

  return {
    learn(text) {
      const { count } = tokensOf(text, true)
      return numbers.slice(0, count)
    },
    read: (text) => tokensOf(text, false),
  }
}

/** V8 keeps these without an object. */
const SMALL_INTEGER = 0x3fffffff
const LAST_OF_BMP = 0xffff
const OF_WORD = /[\p{L}\p{M}\p{N}]/u
const UNKNOWN = 0
const NO = 1
const YES = 2
/** What has been asked about characters of the basic plane. */
const answers = new Uint8Array(LAST_OF_BMP + 1)

function isOfWord(point: number): boolean {
  if (point > LAST_OF_BMP) return OF_WORD.test(String.fromCodePoint(point))
  if (answers[point] === UNKNOWN) answers[point] = OF_WORD.test(String.fromCodePoint(point)) ? YES : NO
  return answers[point] === YES
}
