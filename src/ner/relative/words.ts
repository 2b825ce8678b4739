import { WEEKDAYS, byWord } from '../words.ts'

const TOMORROW =
  'tomorrow|tmrw|tmr|tmw|tomorow|tommorow|tommorrow|tomorrrow|tomorrw|tomrow|tomoro|tomm|tmrow|tomrrow|tomoz|2moro|2morrow|2mrw'
const YESTERDAY = 'yesterday|yesturday|yestarday|yesterdy|yesteday|ystrday|yestrday|yday'

/** Each of the words after each of the beginnings. */
function after(words: string, ...beginnings: readonly string[]): string {
  return beginnings.flatMap((beginning) => words.split('|').map((word) => `${beginning} ${word}`)).join('|')
}

/** Words that say how far a day is from today, in the seven languages. */
export const DAYS_AWAY: ReadonlyMap<string, number> = byWord([
  [
    0,
    "today|tonight|tonite|2nite|heute|heut|aujourd’hui|aujourd'hui|aujourd hui|aujourdhui|ajd|ce soir|hoy|esta noche|oggi|stasera|vandaag|vanavond|hoje|hj",
  ],
  [
    0,
    'this morning|this afternoon|this arvo|this evening|ce matin|ce midi|cet après-midi|cet après midi|cet aprèm|esta mañana|esta tarde',
  ],
  [0, 'stamattina|questa mattina|questo pomeriggio|questa sera|esta manhã|esta noite'],
  [0, 'vanmorgen|vanochtend|vanmiddag|deze ochtend|deze voormiddag|deze middag|deze namiddag|deze avond'],
  [-1, 'last night|last nite|anoche'],
  [1, `${TOMORROW}|morgen|demain|mañana|domani|amanhã`],
  [1, 'morgenochtend|morgenvoormiddag|morgenmiddag|morgennamiddag|morgenavond|morgenvroeg|domattina'],
  [-1, `${YESTERDAY}|gestern|hier|ayer|ieri|gisteren|gister|ontem`],
  [-1, 'gisterochtend|gistermiddag|gisteravond|gisterenochtend|gisterenmiddag|gisterenavond'],
  [2, after(TOMORROW, 'the day after', 'day after')],
  [2, 'übermorgen|après-demain|après demain|pasado mañana|dopodomani|dopo domani'],
  [2, "domani l'altro|domani l’altro|posdomani"],
  [2, "overmorgen|depois de amanhã|depois d'amanhã|depois d’amanhã"],
  [-2, after(YESTERDAY, 'the day before', 'day before', 'the day b4', 'day b4')],
  [-2, 'vorgestern|avant-hier|avant hier|anteayer|antier'],
  [-2, "l'altro ieri|l’altro ieri|altro ieri|ieri l'altro|ieri l’altro|eergisteren|eergisteravond|anteontem"],
  [-2, "altroieri|l'altroieri|l’altroieri|avantieri|antes de ayer|antes de anoche|anteanoche"],
  [-2, 'antes de ontem|ante ontem'],
])

/** How many, in words: up to twelve, and the round ones beyond. */
export const COUNTS: ReadonlyMap<string, number> = byWord([
  [1, 'a|an|one|ein|eine|einer|einem|einen|ner|nem|un|une|uno|una|een|één|um|uma'],
  [2, 'two|a couple of|a couple|zwei|deux|dos|un par de|due|un paio di|twee|dois|duas|um par de'],
  [3, 'three|drei|trois|tres|tre|drie|três'],
  [4, 'four|vier|quatre|cuatro|quattro|quatro'],
  [5, 'five|fünf|cinq|cinco|cinque|vijf'],
  [6, 'six|sechs|seis|sei|zes'],
  [7, 'seven|sieben|sept|siete|sette|zeven|sete'],
  [8, 'eight|acht|huit|ocho|otto|oito'],
  [9, 'nine|neun|neuf|nueve|nove|negen'],
  [10, 'ten|zehn|dix|diez|dieci|tien|dez'],
  [11, 'eleven|elf|onze|once|undici'],
  [12, 'twelve|zwölf|douze|doce|dodici|twaalf|doze'],
  [14, 'fourteen|vierzehn|quatorze|catorce|quattordici|veertien|catorze'],
  [15, 'fifteen|fünfzehn|quinze|quince|quindici|vijftien'],
  [20, 'twenty|zwanzig|vingt|veinte|venti|twintig|vinte'],
  [30, 'thirty|dreißig|trente|treinta|trenta|dertig|trinta'],
])

/** A step of the calendar. */
interface Unit {
  readonly days: number
  readonly months: number
}

export const UNITS: ReadonlyMap<string, Unit> = byWord([
  [{ days: 1, months: 0 }, 'day|days|tag|tage|tagen|jour|jours|día|días|dia|dias|giorno|giorni|dag|dagen'],
  [{ days: 14, months: 0 }, 'fortnight|fortnights'],
  [
    { days: 7, months: 0 },
    'week|weeks|wk|wks|woche|wochen|semaine|semaines|semana|semanas|settimana|settimane|weken',
  ],
  [{ days: 0, months: 1 }, 'month|months|monat|monate|monaten|mois|mes|meses|mese|mesi|maand|maanden|mês'],
  [
    { days: 0, months: 12 },
    'year|years|yr|yrs|jahr|jahre|jahren|ans|année|années|año|años|anno|anni|jaar|ano|anos',
  ],
])

/** What stands beside the name of a weekday, and which of them it means. */
export type Which =
  'coming' | 'ahead' | 'next' | 'last' | 'past' | 'other' | 'this week' | 'next week' | 'last week'

export const WHICH_BEFORE: ReadonlyMap<string, Which> = byWord<Which>([
  ['coming', 'this|diesen|dieser|diesem|ce|este|esta|questo|questa|deze|nesta|neste|nessa|nesse|essa|esse'],
  ['ahead', 'coming|upcoming|this coming|following|kommenden|kommender|kommendem|komende|aanstaande|a.s.'],
  ['ahead', 'próximo|el próximo'],
  ['next', 'next|nxt|nächsten|nächster|nächstem|nächste|volgende|prossimo|prossima|próxima|la próxima'],
  ['past', 'past|this past|vergangenen|vergangenem|afgelopen|jl.'],
  ['last', 'verleden'],
  ['last', 'last|previous|letzten|letzter|letztem|vorigen|vorigem'],
  [
    'other',
    'darauffolgenden|darauffolgendem|übernächsten|übernächster|übernächstem|vorletzten|vorletzter|vorletztem',
  ],
  ['last', 'vorige|laatste|último|última|pasado|el pasado|scorso|scorsa|lo scorso|la scorsa'],
])

/** In which week the weekday lies, before its name or after: `next week Friday`. */
export const WHICH_WEEK: ReadonlyMap<string, Which> = byWord<Which>([
  ['this week', 'this week|dieser woche|diese woche|cette semaine|esta semana|questa settimana|deze week'],
  ['next week', 'next week|nächster woche|nächste woche|kommende woche|kommender woche|la semaine prochaine'],
  ['next week', 'nächsten woche|kommenden woche'],
  ['next week', 'la próxima semana|la semana que viene|próxima semana|semana que vem'],
  ['next week', 'la settimana prossima|settimana prossima|prossima settimana|volgende week'],
  ['other', 'übernächste woche|übernächster woche|vorletzte woche|vorletzter woche'],
  ['last week', 'letzten woche|vorige woche|voriger woche|vorigen woche'],
  ['last week', 'vergangene woche|vergangener woche|vergangenen woche'],
  ['last week', 'last week|letzter woche|letzte woche|la semaine dernière|la semana pasada|semana passada'],
  [
    'last week',
    'la settimana scorsa|settimana scorsa|scorsa settimana|vorige week|verleden week|afgelopen week',
  ],
])

export const WHICH_AFTER: ReadonlyMap<string, Which> = byWord<Which>([
  ['ahead', 'próximo|que viene|q viene|aanstaande|a.s.'],
  ['next', 'prochain|prochaine|próxima|que vem|q vem|prossimo|prossima'],
  ['past', 'gone|just gone|jl.|jongstleden|laatstleden'],
  ['last', 'dernier|passé|pasado|pasada|passada|passado|scorso|scorsa'],
  ['other', 'after next|en huit|en quinze'],
])

/** After one to three digits with which they are written together: `3days ago`. */
const AFTER_DIGITS = ['0', '00', '000']

/** Stems, one of which begins a word of every relative date. */
export const STEMS: readonly string[] = [
  ...[...DAYS_AWAY.keys(), ...UNITS.keys(), ...WEEKDAYS.flat()].map(
    (words) => words.split(/[ '’-]/).findLast((word) => word.length > 2) ?? words,
  ),
  ...AFTER_DIGITS.flatMap((digits) => [...UNITS.keys()].map((unit) => digits + unit)),
]
