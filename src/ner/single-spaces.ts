import type { EntitySpan } from './entity.ts'
import type { Recogniser } from './recogniser.ts'
import { isSpaced } from './traits.ts'

/**
 * Shows a recogniser one plain space where a text has several, or others than plain ones: those that do not break, that
 * are thin, and so on. What it finds is told as it stands in the text.
 */
export function withSingleSpaces(recogniser: Recogniser): Recogniser {
  return {
    ...recogniser,
    find(text, row) {
      if (!isSpaced(text)) return recogniser.find(text, row)
      const single = text.replaceAll(SPACES, ' ')
      const found = recogniser.find(single, row)
      return found.length === 0 ? found : placedIn(text, found)
    },
  }
}

const SPACE = String.raw`[ \u00A0\u2000-\u200A\u202F\u205F]`
const SPACES = new RegExp(`${SPACE}+`, 'g')

function placedIn(text: string, found: readonly EntitySpan[]): readonly EntitySpan[] {
  const places = placesOf(text)
  return found.map((span) => {
    const start = places[span.start] ?? 0
    const end = (places[span.end - 1] ?? 0) + 1
    return { ...span, start, end, text: text.slice(start, end) }
  })
}

/** For each unit of the text with single spaces where it stands in the text: a space where the first of its spaces does. */
function placesOf(text: string): readonly number[] {
  return Array.from(text.matchAll(UNIT), ({ index }) => index)
}

const UNIT = new RegExp(`${SPACE}+|[^]`, 'g')
