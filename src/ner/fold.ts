/**
 * The text in one letter case with every offset unchanged: Unicode's simple case folding, as flags `iu` of a regular
 * expression, save that no character beyond ASCII becomes an ASCII one (the Kelvin sign, the long s). The bytes of a
 * value's ASCII letters are then ASCII letters in every text it matches, which a byte prefilter relies on.
 */
export function fold(text: string): string {
  return BEYOND_ASCII.test(text) ? Array.from(text, foldCharacter).join('') : text.toLowerCase()
}

const BEYOND_ASCII = /[^\0-\x7f]/u

const foldings = new Map<string, string>()

function foldCharacter(character: string): string {
  const known = foldings.get(character)
  if (known !== undefined) return known
  const folded = simpleFolding(character)
  foldings.set(character, folded)
  return folded
}

function simpleFolding(character: string): string {
  const upper = character.toUpperCase()
  const folded = (upper.length === character.length ? upper : character).toLowerCase()
  const becomesAscii = !BEYOND_ASCII.test(folded) && BEYOND_ASCII.test(character)
  return folded.length === character.length && !becomesAscii ? folded : character
}
