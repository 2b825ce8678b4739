/** Texts as numbers, one a token: a whole word of letters, digits and combining marks, or any other character alone. */
interface Tokens {
  /** The numbers of a text's tokens, from the last to the first. From then on `read` knows these tokens. */
  learn(text: string): readonly number[]
  /** Passes on each token of a text, from the last to the first: its number, or `UNLEARNT`, and where it begins. */
  read(text: string, onToken: (number: number, start: number) => void): void
}

export const UNLEARNT = 0

interface Learnt {
  readonly token: string
  readonly number: number
  /** Another token with the same hash. */
  readonly next: Learnt | undefined
}

/** Tokens are compared after `normalise`, which must move no offset and split or join no words. */
export function createTokens(normalise: (text: string) => string): Tokens {
  /** By hash: cutting every token out of a text, to ask for it, would take several times as long. */
  const learnt = new Map<number, Learnt>()
  let learns = 0

  function find(hash: number, text: string, start: number, end: number): number {
    for (let known = learnt.get(hash); known; known = known.next) {
      if (known.token.length === end - start && text.startsWith(known.token, start)) return known.number
    }
    return UNLEARNT
  }

  return {
    learn(text) {
      const numbers: number[] = []
      const normalised = normalise(text)
      forTokens(normalised, (hash, start, end) => {
        let number = find(hash, normalised, start, end)
        if (number === UNLEARNT) {
          number = ++learns
          learnt.set(hash, { token: normalised.slice(start, end), number, next: learnt.get(hash) })
        }
        numbers.push(number)
      })
      return numbers
    },
    read(text, onToken) {
      const normalised = normalise(text)
      forTokens(normalised, (hash, start, end) => onToken(find(hash, normalised, start, end), start))
    },
  }
}

function forTokens(text: string, onToken: (hash: number, start: number, end: number) => void): void {
  for (let end = text.length; end > 0;) {
    let start = end
    let hash = 0
    let point = pointBefore(text, end)
    let isWord: boolean
    do {
      isWord = isOfWord(point)
      hash = (Math.imul(hash, 31) + point) & SMALL_INTEGER
      start -= point > LAST_OF_BMP ? 2 : 1
      point = pointBefore(text, start)
    } while (isWord && isOfWord(point))
    onToken(hash, start, end)
    end = start
  }
}

/** Whether a letter, digit or combining mark stands before an offset. */
export function wordEndsAt(text: string, offset: number): boolean {
  return isOfWord(pointBefore(text, offset))
}

export function wordStartsAt(text: string, offset: number): boolean {
  return isOfWord(text.codePointAt(offset) ?? NO_POINT)
}

/** The code point that ends at an offset. */
function pointBefore(text: string, offset: number): number {
  if (offset === 0) return NO_POINT
  const unit = text.charCodeAt(offset - 1)
  const isLow = unit >= 0xdc00 && unit <= 0xdfff && offset > 1
  const point = isLow ? (text.codePointAt(offset - 2) ?? unit) : unit
  return point > LAST_OF_BMP ? point : unit
}

/** NUL is of no word. */
const NO_POINT = 0
/** V8 keeps these without an object. */
const SMALL_INTEGER = 0x3fffffff
export const LAST_OF_BMP = 0xffff
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
