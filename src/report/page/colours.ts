import type { TypeLine } from '../page-data.ts'

/** The style sheet's class for the colour of an entity type: the same wherever the type appears. */
export type ColourOf = (type: string) => string

/** Types beyond these share one grey. */
const COLOURS = 6

/** The types with the most mentions have a colour of their own. */
export function coloursFor(types: readonly TypeLine[]): ColourOf {
  const colours = new Map(types.slice(0, COLOURS).map(({ name }, place) => [name, `colour-${place}`]))
  return (type) => colours.get(type) ?? 'colour-rest'
}
