import type { CueWords } from '../cue-words.ts'

/** What a large number before them counts: `10000 pieces`, `called 10000000 times`. */
export const COUNTED_THINGS: CueWords = {
  en: 'times|people|customers|units|items|points|miles|steps|pieces|pcs|copies|boxes|bottles',
  de: 'mal|stück|punkte',
  fr: 'fois|points|unités',
  es: 'veces|puntos|unidades|acciones',
  it: 'volte|punti|pezzi',
  nl: 'keer|stuks|punten',
  pt: 'vezes|pontos|unidades',
  any: 'km',
}
