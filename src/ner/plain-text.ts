import type { EntitySpan } from './entity.ts'
import { HYPHENS, SPACES, UNSEEN } from './odd-signs.ts'
import type { Recogniser } from './recogniser.ts'
import { isPlain } from './traits.ts'

/**
 * Shows a recogniser a text as people see it: with one plain space for several or for other ones, such as those that do
 * not break, with plain hyphens, and without what is not seen, such as marks of direction. What it finds is told as it
 * stands in the text.
 */
export function withPlainText(recogniser: Recogniser): Recogniser {
  return {
    ...recogniser,
    find(text, row) {
      if (isPlain(text)) return recogniser.find(text, row)
      const found = recogniser.find(text.replaceAll(ODD, plainly), row)
      return found.length === 0 ? found : placedIn(text, found)
    },
  }
}

const ODD = new RegExp(`[${SPACES}${UNSEEN}]+|[${HYPHENS}]`, 'g')
const HAS_SPACE = new RegExp(`[${SPACES}]`)
const IS_HYPHEN = new RegExp(`[${HYPHENS}]`)

function plainly(odd: string): string {
  if (HAS_SPACE.test(odd)) return ' '
  return IS_HYPHEN.test(odd) ? '-' : ''
}

function placedIn(text: string, found: readonly EntitySpan[]): readonly EntitySpan[] {
  const places = placesOf(text)
  return found.map((span) => {
    const start = places[span.start] ?? 0
    const end = (places[span.end - 1] ?? 0) + 1
    return { ...span, start, end, text: text.slice(start, end) }
  })
}

/** Where each unit of the plain text stands in the text: a space where the first one of its run does. */
function placesOf(text: string): readonly number[] {
  const places: number[] = []
  let at = 0
  for (const { 0: odd, index } of text.matchAll(ODD)) {
    for (; at < index; at++) places.push(at)
    if (plainly(odd) !== '') places.push(index)
    at = index + odd.length
  }
  for (; at < text.length; at++) places.push(at)
  return places
}
