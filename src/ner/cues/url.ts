import type { CueWords } from '../cue-words.ts'

/** Before an address whose ending is a common word: `go to example.in`. */
export const ADDRESS_BEFORE: CueWords = {
  en: 'visit|see|go to|browse|site|website|web|internet|homepage|page|domain|link|url',
  de: 'besuche|siehe|auf|unter|webseite|homepage|domain|link',
  fr: 'visite|visitez|visiter|site|page',
  es: 'visite|sitio|página|pagina|web',
  it: 'visite|sito|pagina',
  nl: 'bezoek|website|site',
  pt: 'visite|site|página|pagina',
}

/** The same before an address that ends in `de`, in languages in which no sentence begins with that word. */
export const GERMAN_ADDRESS_BEFORE: CueWords = {
  en: 'via|on|from|at',
  de: 'bei|von|über|via',
}

/** Before an address that ends in `it`, in a language in which no sentence begins with that word, either. */
export const ITALIAN_ADDRESS_BEFORE: CueWords = {
  it: 'su|sul|da|dal|tramite',
}

/** Before an address that ends in the code of a country or of the union, in languages in which no sentence begins with it. */
export const NATIONAL_ADDRESS_BEFORE: CueWords = {
  fr: 'sur',
  it: 'su|sul',
  nl: 'op|bij',
}

/** After an address that ends in the code of a country: no sentence begins with `de geht` or `it non`. */
export const ADDRESS_AFTER: CueWords = {
  de: 'geht|ist|hat|funktioniert|lädt|laedt|spinnt|konto',
  fr: "est|ne marche|ne fonctionne|ne répond|ne repond|n'est|n’est",
  it: 'non|è|funziona',
  nl: 'werkt|doet',
}
