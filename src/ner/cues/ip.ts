import type { CueWords } from '../cue-words.ts'

/** Before four numbers that are no address but a version, as `Chrome/119.0.0.0`, or a chapter. */
export const VERSION_BEFORE: CueWords = {
  en: 'version|release|build|firmware|app|update|patch|section|chapter',
  de: 'version|versionnummer|versionsnummer|app|update|patch|abschnitt|kapitel',
  fr: 'version',
  es: 'versión',
  it: 'versione',
  nl: 'versie',
  pt: 'versão',
  any: 'v|ver|fw|android|ios|chrome|chromium|edg|edge|opera|opr|firefox',
}

/** Between such a word and the numbers: `version number 1.2.3.4`. */
export const IS_VERSION: CueWords = {
  en: 'is|number|no',
  de: 'ist',
}
