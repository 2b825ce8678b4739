import { compiledOnUse } from './compile-ahead.ts'
import { anyCue } from './cue-words.ts'
import { AND, OR } from './cues/and-or.ts'
import { AT } from './cues/cue.ts'
import { textBefore } from './run-before.ts'
import { LETTERS } from './words.ts'

/** How far from an entity a word may stand and still say what it is, in UTF-16 units. */
const REACH = 48

/** After it a word no longer says that the candidate is something else: `about my order, 0176 …`, `order 12345678 0176 …`. */
const BREAK = /[,;?!\n]|\d{5}/

/** After such a word it never did: `call me about my order at 0176 …`. */
const ENDS_AT = new RegExp(String.raw` (?:${anyCue(AT)}) \(?$`)

/** The word belongs to an earlier number, to which no `or` joins this one: `tel 030 901820, BSN 123456782`. */
const SPENT = new RegExp(
  String.raw`\d(?:[ ()./-]{0,3}\d){6,14}[^,;|\n]{0,24}[,;|\n][ ]?(?!(?:${anyCue(AND)}|${anyCue(OR)})[ ])[${LETTERS}]`,
)

/** Bare digits. A word is not spent on a first number with as many of them: `my cell 4155552671, wife 4155552672`. */
const BARE = /(?<!\d)\d{7,15}(?!\d)/

/** What the words beside a candidate say about it. */
export type Cue = 'for' | 'against' | 'none'

/**
 * Reads the cue nearest to the left of a place. The words are alternations of whole words in small letters, which texts
 * may have in any case.
 */
export function cueReader(words: {
  readonly for: string
  readonly against: string
}): (text: string, start: number) => Cue {
  // In small letters, because V8 takes several times as long to compile so many words for any case.
  const expression = compiledOnUse(
    `(?<![${LETTERS}])(?:${words.against}|(${words.for}))(?![${LETTERS}])`,
    'g',
  )
  return (text, start) => {
    const pattern = expression()
    let cue: Cue = 'none'
    const left = textBefore(text, start, REACH).toLowerCase()
    pattern.lastIndex = 0
    for (let match = pattern.exec(left); match !== null; match = pattern.exec(left)) {
      const after = left.slice(pattern.lastIndex)
      const isAt = ENDS_AT.test(after)
      if (match[1] !== undefined)
        cue = !isAt && isSpent(after, text.slice(start, start + 16)) ? 'none' : 'for'
      else if (!isAt) cue = BREAK.test(after) ? 'none' : 'against'
    }
    return cue
  }
}

function isSpent(after: string, candidate: string): boolean {
  if (!SPENT.test(after)) return false
  const earlier = BARE.exec(after)?.[0]
  return earlier === undefined || BARE.exec(candidate)?.[0].length !== earlier.length
}
