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

/** Before a digit that stands there twice, and three times. */
export const DOUBLE = { en: 'double', es: 'doble' } as const
export const TRIPLE = { en: 'triple|treble' } as const

/** What French says digits with in pairs: `trente-quatre`. */
export const TENS_IN_FRENCH: readonly (readonly [number, string])[] = [
  [10, 'dix'],
  [11, 'onze'],
  [12, 'douze'],
  [13, 'treize'],
  [14, 'quatorze'],
  [15, 'quinze'],
  [16, 'seize'],
  [20, 'vingt'],
  [30, 'trente'],
  [40, 'quarante'],
  [50, 'cinquante'],
  [60, 'soixante'],
  [70, 'septante'],
  [80, 'quatre-vingts|quatre-vingt|quatre vingts|quatre vingt|huitante|octante'],
  [90, 'nonante'],
]

/** Numerals of the seven languages; those that words are joined from stand for themselves: `fünf|und|zwanzig`, `vent|uno`. */
const NUMERALS = byWord<Numeral>([
  ...Object.values(DIGITS)
    .flatMap((words) => [...words.split(' ').entries()].slice(1))
    .map(([value, word]) => [{ value }, word] as const),
  ...TENS_IN_FRENCH.map(([value, words]) => [{ value }, words] as const),
  [{ value: 1 }, 'ein|eine|ún|une|una|uma|één'],
  [{ value: 2 }, 'dós|duas'],
  [{ value: 3 }, 'tré|trés'],
  [{ value: 6 }, 'séis'],
  [{ value: 10 }, 'ten|zehn|diez|dieci|tien|dez'],
  [{ value: 11 }, 'eleven|elf|once|undici'],
  [{ value: 12 }, 'twelve|zwölf|zwoelf|doce|dodici|twaalf|doze'],
  [{ value: 13 }, 'thirteen|dreizehn|trece|tredici|dertien|treze'],
  [{ value: 14 }, 'fourteen|vierzehn|catorce|quattordici|veertien|catorze'],
  [{ value: 15 }, 'fifteen|fünfzehn|fuenfzehn|quince|quindici|vijftien'],
  [{ value: 16 }, 'sixteen|sechzehn|dieciséis|sedici|zestien|dezesseis|dezasseis'],
  [{ value: 17 }, 'seventeen|siebzehn|diecisiete|diciassette|zeventien|dezessete|dezassete'],
  [{ value: 18 }, 'eighteen|achtzehn|dieciocho|diciotto|achttien|dezoito'],
  [{ value: 19 }, 'nineteen|neunzehn|diecinueve|diciannove|negentien|dezenove|dezanove'],
  [{ value: 20 }, 'twenty|zwanzig|veinte|veinti|venti|vent|twintig|vinte'],
  [{ value: 30 }, 'thirty|dreißig|dreissig|treinta|trenta|trent|dertig|trinta'],
  [{ value: 40 }, 'forty|fourty|vierzig|cuarenta|quaranta|quarant|veertig|quarenta'],
  [{ value: 50 }, 'fifty|fünfzig|fuenfzig|cincuenta|cinquanta|cinquant|vijftig|cinquenta'],
  [{ value: 60 }, 'sixty|sechzig|sesenta|sessanta|sessant|zestig|sessenta'],
  [{ value: 70 }, 'seventy|siebzig|setenta|settanta|settant|zeventig'],
  [{ value: 80 }, 'eighty|achtzig'],
  [{ value: 80 }, 'ochenta|ottanta|ottant|tachtig|oitenta'],
  [{ value: 90 }, 'ninety|neunzig|noventa|novanta|novant|negentig'],
  [{ value: 100 }, 'cien|ciento|cem'],
  [{ value: 200 }, 'doscientos|doscientas|duzentos|duzentas'],
  [{ value: 300 }, 'trescientos|trescientas|trezentos|trezentas|trecento'],
  [{ value: 400 }, 'cuatrocientos|cuatrocientas|quatrocentos|quatrocentas'],
  [{ value: 500 }, 'quinientos|quinientas|quinhentos|quinhentas'],
  [{ value: 600 }, 'seiscientos|seiscientas|seiscentos|seiscentas'],
  [{ value: 700 }, 'setecientos|setecientas|setecentos|setecentas'],
  [{ value: 800 }, 'ochocientos|ochocientas|oitocentos|oitocentas'],
  [{ value: 900 }, 'novecientos|novecientas|novecentos|novecentas'],
  [{ value: 1e2, isFactor: true }, 'hundred|hundert|cent|cents|cento|honderd'],
  [{ value: 1e3, isFactor: true }, 'thousand|tausend|mille|mila|mil|duizend'],
  [{ value: 1e5, isFactor: true }, 'lakh|lakhs|lac|lacs'],
  [{ value: 1e7, isFactor: true }, 'crore|crores'],
  [{ value: 1e6, isFactor: true }, 'million|millions|millionen|millón|millones|milione|milioni|miljoen'],
  [{ value: 1e6, isFactor: true }, 'milhão|milhões'],
])

export const NUMERAL = alternation(NUMERALS.keys())
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
      if (!isRoomFor(value, group, joint)) return undefined
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

/** Tens come before ones, save in `fünfundzwanzig` and `vijfentwintig`; French goes on from sixty and eighty to nineteen more. */
function isRoomFor(value: number, group: number, joint: string): boolean {
  const tens = group % 100
  if (value >= 100) return group === 0
  if (tens === 0) return true
  if (value < 10) return tens % 10 === 0
  if (value < 20) return tens === 60 || tens === 80
  return tens < 10 && UNIT_FIRST.test(joint)
}

const UNIT_FIRST = /^ ?(?:und|en|ën) ?$/
