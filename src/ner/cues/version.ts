import type { CueWords } from '../cue-words.ts'

/** Before four numbers that are no address but a version, as `Chrome/119.0.0.0`, or a chapter. */
export const VERSION_BEFORE: CueWords = {
  en: [
    'version|versions|release|build|firmware|software|driver|bios|plugin|app|update|patch',
    'rolled back to|rollback to|upgraded to|upgraded from|upgrade to|upgrade from|downgraded to|downgraded from|downgrade to|downgrade from',
    'section|sections|chapter|chapters|clause|article|paragraph',
  ],
  de: 'version|versionnummer|versionsnummer|treiber|app|update|patch|abschnitt|kapitel|ziffer',
  fr: 'version|logiciel|pilote|article',
  es: 'versión|version|artículo|cláusula',
  it: 'versione|articolo',
  nl: 'versie|artikel',
  pt: 'versão|versao|cláusula|artigo',
  any: 'v|ver|fw|lib|sdk|android|ios|chrome|chromium|edg|edge|opera|opr|firefox|safari|macos|java|jdk|outlook|excel|acrobat|flash|zoom|oid',
}

/** After them: `the 1.8.2.1 update`. */
export const VERSION_AFTER: CueWords = {
  en: 'version|update|patch|hotfix|firmware|release|build',
}

/** Between such a word and the numbers: `version number 1.2.3.4`. */
export const IS_VERSION: CueWords = {
  en: 'is|number|no',
  de: 'ist',
}
