import { compiledOnUse } from './compile-ahead.ts'
import { alternation, byWord } from './words.ts'

/** What a word adds to a number, or multiplies it by. */
interface Numeral {
  readonly value: number
  readonly isFactor?: true
}

/** The digits from zero to nine, as they are said one by one. */
export const DIGITS = {
  en: 'zero one two three four five six seven eight nine',
  de: 'null eins zwei|zwo drei vier fünf sechs sieben acht neun',
  fr: 'zéro un deux trois quatre cinq six sept huit neuf',
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve',
  it: 'zero uno due tre quattro cinque sei sette otto nove',
  nl: 'nul een twee drie vier vijf zes zeven acht negen',
  pt: 'zero um dois três quatro cinco seis sete oito nove',
} as const

/** From ten to nineteen; French says those after sixteen in two words. */
export const TEENS = {
  en: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  de: 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  fr: 'dix onze douze treize quatorze quinze seize',
  es: 'diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
  it: 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  nl: 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  pt: 'dez onze doze treze catorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove',
} as const

/** From twenty to ninety. */
export const TENS = {
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
  de: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  fr: 'vingt trente quarante cinquante soixante septante huitante|octante nonante',
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  it: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  pt: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
} as const

/** From two hundred to nine hundred, of things of either gender. */
export const HUNDREDS = {
  es:
    'doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas ' +
    'seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
  pt:
    'duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas ' +
    'seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas',
} as const

const ONES_IN_ENGLISH = DIGITS.en.split(' ').slice(1)

/** Numbers in English, from 1 to 99. */
export const NUMBERS_SPOKEN: readonly string[] = [
  ...ONES_IN_ENGLISH,
  ...TEENS.en.split(' '),
  ...TENS.en.split(' ').flatMap((ten) => [ten, ...ONES_IN_ENGLISH.map((one) => `${ten} ${one}`)]),
]

/** Numerals of the seven languages; those that words are joined from stand for themselves: `fünf|und|zwanzig`, `vent|uno`. */
const NUMERALS = byWord<Numeral>([
  ...numerals(DIGITS, (index) => index).filter(([{ value }]) => value > 0),
  ...numerals(TEENS, (index) => 10 + index),
  ...numerals(TENS, (index) => 10 * (2 + index)),
  ...numerals(HUNDREDS, (index) => 100 * (2 + index)),
  [{ value: 1 }, 'ein|eine|ún|une|una|uma|één'],
  [{ value: 2 }, 'dós|duas'],
  [{ value: 3 }, 'tré|trés'],
  [{ value: 6 }, 'séis'],
  [{ value: 20 }, 'veinti|vent'],
  [{ value: 30 }, 'trent'],
  [{ value: 40 }, 'quarant|fourty'],
  [{ value: 50 }, 'cinquant'],
  [{ value: 60 }, 'sessant'],
  [{ value: 70 }, 'settant'],
  [{ value: 80 }, 'quatre-vingts|quatre-vingt|quatre vingts|quatre vingt|ottant'],
  [{ value: 90 }, 'novant'],
  [{ value: 100 }, 'cien|ciento|cem'],
  [{ value: 300 }, 'trecento'],
  [{ value: 1e2, isFactor: true }, 'hundred|hundert|cent|cents|cento|honderd'],
  [{ value: 1e3, isFactor: true }, 'thousand|tausend|mille|mila|mil|duizend'],
  [{ value: 1e5, isFactor: true }, 'lakh|lakhs|lac|lacs'],
  [{ value: 1e7, isFactor: true }, 'crore|crores'],
  [{ value: 1e6, isFactor: true }, 'million|millions|millionen|millón|millones|milione|milioni|miljoen'],
  [{ value: 1e6, isFactor: true }, 'milhão|milhões'],
])

/** By language words one after another, each of which says one more. */
function numerals(
  languages: Readonly<Record<string, string>>,
  valueOf: (index: number) => number,
): (readonly [Numeral, string])[] {
  return Object.values(languages).flatMap((words) =>
    words.split(' ').map((word, index): [Numeral, string] => [{ value: valueOf(index) }, word]),
  )
}

export const NUMERAL = alternation(NUMERALS.keys())
/** Those that multiply what stands before them. */
export const FACTOR = alternation(
  [...NUMERALS].flatMap(([word, { isFactor }]) => (isFactor === true ? [word] : [])),
)
const JOINT = '[ -](?:(?:and|und|et|y|e|en)[ -])?|und|en|ën|'

/**
 * The pattern of a number in words, of at most ten numerals, so that looking for it takes linear time. V8 takes long to
 * compile all numerals: they stand in it once.
 */
export const NUMBER_IN_WORDS = `(?:(?:a|an)[ ])?(?![ -])(?:(?:${JOINT})(?:${NUMERAL})){1,10}`

/** A numeral that only a space or hyphen parts from what follows: `nineteen ` of `nineteen ninety nine`. */
export const NUMERAL_BEFORE = `(?:${NUMERAL})[ -]`

/**
 * The number that words say, up to the crores; undefined for words that say none or more than one, and for `hundred` and
 * the like without how many: `a few hundred`.
 */
export function numberInWords(words: string): number | undefined {
  const written = words.toLowerCase()
  const counted = written.replace(ARTICLE, '').replaceAll(ITALIAN_HUNDRED, 'cento-')
  const hasArticle = ARTICLE.test(written)
  if (BARE.test(written) || (hasArticle && !BARE.test(counted))) return undefined
  let total = 0
  let group = 0
  for (const { 1: joint = '', 2: word = '', index } of counted.matchAll(step())) {
    if (index === 0 && joint !== '') return undefined
    const { value = 0, isFactor = false } = NUMERALS.get(word) ?? {}
    if (!isFactor) {
      if (!isRoomFor(value, group, joint, word)) return undefined
      group += value
    } else if (value === 100) {
      if (group >= 20 && !isTensAndOnes(group, word)) return undefined
      group = Math.max(group, 1) * value
    } else {
      if (total % (100 * value) !== 0 || (value === 1e6 && group === 0 && !hasArticle)) return undefined
      total += Math.max(group, 1) * value
      group = 0
    }
  }
  return total + group
}

const ARTICLE = /^an? /
const BARE = /^(?:hundred|thousand|lakh|lac|crore|million)/
/** Of `novecentottanta` and `novecentosei`, which is no `novecentos`. */
const ITALIAN_HUNDRED = /cento?(?=ott)|cento(?=[a-rt-z]|s[a-z])/g
const step = compiledOnUse(`(${JOINT})(${NUMERAL})`, 'g')

/** `thirty four hundred`, `vijfentwintighonderd`; `vingt-cinq cents` are of a euro. */
function isTensAndOnes(group: number, word: string): boolean {
  return group < 100 && group % 10 > 0 && word.startsWith('h')
}

/**
 * Tens come before ones, save in `fünfundzwanzig` and `vijfentwintig`; French goes on from sixty and eighty to nineteen
 * more, and from ten to nineteen.
 */
function isRoomFor(value: number, group: number, joint: string, word: string): boolean {
  const tens = group % 100
  if (value >= 100) return group === 0
  if (tens === 0) return true
  if (value < 10) return tens % 10 === 0 && (tens !== 10 || DIX.test(`${joint}${word}`))
  if (value < 20) return tens === 60 || tens === 80
  return tens < 10 && UNIT_FIRST.test(joint)
}

/** `dix-sept`, `diez y seis` */
const DIX = /sept|huit|neuf|^ [ey] /
const UNIT_FIRST = /^ ?(?:und|en|ën) ?$/
