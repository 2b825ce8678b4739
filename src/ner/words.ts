/**
 * Words of the seven languages that are always on (en, de, fr, es, it, nl, pt), in lower case. What only one
 * recogniser asks for stands beside it.
 */

/** Names of months, their abbreviations and how they are often misspelt, by month. */
export const MONTHS: readonly (readonly string[])[] = [
  'january|januray|janurary|janaury|jan|januar|jän|jänner|janvier|janv|enero|ene|gennaio|genn|gen|januari|janeiro',
  'february|febuary|feburary|februrary|febrary|feb|februar|febr|feber|février|févr|fév|febrero|febbraio|febbr|februari|fevereiro|fev',
  'march|mar|märz|mär|mrz|mars|marzo|maart|mrt|março',
  'april|aprl|apirl|apr|avril|avr|abril|abr|aprile',
  'may|mai|mayo|maggio|magg|mag|mei|maio',
  'june|jun|juni|juin|junio|giugno|giu|junho',
  'july|jul|juli|juillet|juill|juil|julio|luglio|lug|julho',
  'august|augest|agust|aug|août|agosto|ago|augustus',
  'september|setember|septmber|setpember|septemer|sep|sept|septembre|settembre|sett|set|septiembre|setiembre|setembro',
  'october|ocober|octber|ocotber|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out',
  'november|novemeber|novmber|nov|novembre|noviembre|novembro',
  'december|decmber|decemeber|desember|dec|dezember|dez|décembre|déc|diciembre|dic|dicembre|dezembro',
].map((words) => asWritten(words.split('|')))

/** Abbreviations that are common words too: a month only where a hyphen, a dot or a year says so. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['set', 'out', 'ago', 'gen', 'mag'])

/** Ordinal numbers from 1 to 31, by number. */
export const ORDINALS: readonly (readonly string[])[] = [
  'first|ersten|erster|erste|premier|primero|primo|eerste|primeiro',
  'second|zweiten|zweiter|zweite|tweede',
  'third|dritten|dritter|dritte|derde',
  'fourth|vierten|vierter|vierte|vierde',
  'fifth|fünften|fünfter|fünfte|vijfde',
  'sixth|sechsten|sechster|sechste|zesde',
  'seventh|siebten|siebter|siebte|siebenten|zevende',
  'eighth|achten|achter|achte|achtste',
  'ninth|neunten|neunter|neunte|negende',
  'tenth|zehnten|zehnter|zehnte|tiende',
  'eleventh|elften|elfter|elfte|elfde',
  'twelfth|zwölften|zwölfter|zwölfte|twaalfde',
  'thirteenth|dreizehnten|dreizehnter|dreizehnte|dertiende',
  'fourteenth|vierzehnten|vierzehnter|vierzehnte|veertiende',
  'fifteenth|fünfzehnten|fünfzehnter|fünfzehnte|vijftiende',
  'sixteenth|sechzehnten|sechzehnter|sechzehnte|zestiende',
  'seventeenth|siebzehnten|siebzehnter|siebzehnte|zeventiende',
  'eighteenth|achtzehnten|achtzehnter|achtzehnte|achttiende',
  'nineteenth|neunzehnten|neunzehnter|neunzehnte|negentiende',
  'twentieth|zwanzigsten|zwanzigster|zwanzigste|twintigste',
  'twenty first|einundzwanzigsten|einundzwanzigster|einundzwanzigste|eenentwintigste',
  'twenty second|zweiundzwanzigsten|zweiundzwanzigster|zweiundzwanzigste|tweeëntwintigste',
  'twenty third|dreiundzwanzigsten|dreiundzwanzigster|dreiundzwanzigste|drieëntwintigste',
  'twenty fourth|vierundzwanzigsten|vierundzwanzigster|vierundzwanzigste|vierentwintigste',
  'twenty fifth|fünfundzwanzigsten|fünfundzwanzigster|fünfundzwanzigste|vijfentwintigste',
  'twenty sixth|sechsundzwanzigsten|sechsundzwanzigster|sechsundzwanzigste|zesentwintigste',
  'twenty seventh|siebenundzwanzigsten|siebenundzwanzigster|siebenundzwanzigste|zevenentwintigste',
  'twenty eighth|achtundzwanzigsten|achtundzwanzigster|achtundzwanzigste|achtentwintigste',
  'twenty ninth|neunundzwanzigsten|neunundzwanzigster|neunundzwanzigste|negenentwintigste',
  'thirtieth|dreißigsten|dreißigster|dreißigste|dertigste',
  'thirty first|einunddreißigsten|einunddreißigster|einunddreißigste|eenendertigste',
].map((words) => asWritten(words.split('|')))

/** Days of the month in Romance languages, which count them, from 2 to 31: `quince de mayo`. */
export const DAYS_COUNTED: readonly (readonly string[])[] = [
  'dos|deux|due|dois',
  'tres|trois|tre|três',
  'cuatro|quatre|quattro|quatro',
  'cinco|cinq|cinque',
  'seis|six|sei',
  'siete|sept|sette|sete',
  'ocho|huit|otto|oito',
  'nueve|neuf|nove',
  'diez|dix|dieci|dez',
  'once|onze|undici',
  'doce|douze|dodici|doze',
  'trece|treize|tredici|treze',
  'catorce|quatorze|quattordici|catorze',
  'quince|quinze|quindici',
  'dieciséis|seize|sedici|dezesseis|dezasseis',
  'diecisiete|dix sept|diciassette|dezessete|dezassete',
  'dieciocho|dix huit|diciotto|dezoito',
  'diecinueve|dix neuf|diciannove|dezenove|dezanove',
  'veinte|vingt|venti|vinte',
  'veintiuno|vingt et un|ventuno|vinte e um',
  'veintidós|vingt deux|ventidue|vinte e dois',
  'veintitrés|vingt trois|ventitré|vinte e três',
  'veinticuatro|vingt quatre|ventiquattro|vinte e quatro',
  'veinticinco|vingt cinq|venticinque|vinte e cinco',
  'veintiséis|vingt six|ventisei|vinte e seis',
  'veintisiete|vingt sept|ventisette|vinte e sete',
  'veintiocho|vingt huit|ventotto|vinte e oito',
  'veintinueve|vingt neuf|ventinove|vinte e nove',
  'treinta|trente|trenta|trinta',
  'treinta y uno|trente et un|trentuno|trinta e um',
].map((words) => asWritten(words.split('|')))

/** The same in Dutch, of which some are German or English, too: `elf augustus`. */
export const DAYS_COUNTED_IN_DUTCH: readonly (readonly string[])[] = (
  'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien ' +
  'negentien twintig eenentwintig tweeëntwintig drieëntwintig vierentwintig vijfentwintig zesentwintig ' +
  'zevenentwintig achtentwintig negenentwintig dertig eenendertig'
)
  .split(' ')
  .map((word) => asWritten([word]))

/** Names of weekdays, their abbreviations and how they are often misspelt, from Monday. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  'monday|mon|montag|lundi|lunes|lunedì|maandag|segunda-feira|segunda feira|segunda|2ª-feira|2ª feira|2a-feira|2a feira',
  'tuesday|teusday|tusday|tuseday|tue|tues|dienstag|mardi|martes|martedì|dinsdag|terça-feira|terça feira|terça|3ª-feira|3ª feira|3a-feira|3a feira',
  'wednesday|wed|weds|wensday|wenesday|wednsday|wendsday|wedensday|mittwoch|mercredi|miércoles|mercoledì|woensdag|quarta-feira|quarta feira|quarta|4ª-feira|4ª feira|4a-feira|4a feira',
  'thursday|thrusday|thurday|thursdy|thu|thur|thurs|donnerstag|jeudi|jueves|giovedì|donderdag|quinta-feira|quinta feira|quinta|5ª-feira|5ª feira|5a-feira|5a feira',
  'friday|firday|fri|freitag|vendredi|viernes|venerdì|vrijdag|sexta-feira|sexta feira|sexta|6ª-feira|6ª feira|6a-feira|6a feira',
  'saturday|saterday|satuday|saturaday|saturay|sat|samstag|sonnabend|samedi|sábado|sabato|zaterdag',
  'sunday|sun|sonntag|dimanche|domingo|domenica|zondag',
].map((words) => asWritten(words.split('|')))

/** The words with their accents, without (`fevrier`, `marz`), and with an `e` for the two dots (`maerz`). */
function asWritten(words: readonly string[]): readonly string[] {
  const plain = words.map((word) => withoutAccents(word))
  const spelledOut = words.map((word) =>
    withoutAccents(word.replaceAll(/[äöü]/g, '$&e').replaceAll('ß', 'ss')),
  )
  return [...new Set([...words, ...plain, ...spelledOut])]
}

/** What words mean, in all spellings: for each meaning its words, between bars. */
export function byWord<T>(meanings: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(
    meanings.flatMap(([meaning, words]) =>
      asWritten(words.split('|')).map((word): [string, T] => [word, meaning]),
    ),
  )
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** A letter of a word in these languages, for use inside a character class. */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ'

/** The space, and those that do not break a line. */
export const SPACE = String.raw`[ \u00A0\u202F]`

/** The words as an alternation, the longest first, where a space also stands for a hyphen. */
export function anyOf(words: Iterable<string>): string {
  return alternation(words).replaceAll(' ', '[ -]')
}

/** What a word that `anyOf` found stands for: in any case, and with a hyphen for any space. */
export function meaningOf<T>(table: ReadonlyMap<string, T>, written = ''): T | undefined {
  const word = written.toLowerCase()
  return table.get(word) ?? table.get(word.replaceAll('-', ' '))
}

/** The words as an alternation, the longest first. */
export function alternation(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|')
}

/** Which number, from 1, each word stands for. */
export function numbered(table: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(table.flatMap((words, index) => words.map((word) => [word, index + 1] as const)))
}
