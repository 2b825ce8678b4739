import type { CueWords } from '../cue-words.ts'

/** After a number that is an amount, and no year or id: `order 2026 dollars of …`. */
export const CURRENCY: CueWords = {
  en: 'dollar|dollars|euro|euros|pounds|franc|francs',
  de: 'dollar|euro|pfund|franken',
  fr: 'dollars|euro|euros|franc|francs',
  es: 'dólares|euro|euros|pesos',
  it: 'dollari|euro',
  nl: 'dollar|euro|euros',
  pt: 'dólares|euro|euros|reais|pesos',
  any: 'eur|usd|gbp|chf|brl|mxn|ars',
}
