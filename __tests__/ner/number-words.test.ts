import { describe, expect, it } from '@jest/globals'
import { NUMBER_IN_WORDS, numberInWords } from '../../src/ner/number-words.ts'

const WHOLE = new RegExp(`^(?:${NUMBER_IN_WORDS})$`, 'i')
/** All below ten thousand, and some of the numbers up to the last of six digits. */
const NUMBERS = [
  ...Array.from({ length: 9999 }, (_, index) => index + 1),
  ...Array.from({ length: 999 }, (_, index) => 10_000 + index * 991),
]

describe('a number in words', () => {
  it.each([
    ['English', english],
    ['German', german],
    ['French', french],
    ['Spanish', spanish],
    ['Italian', italian],
    ['Dutch', dutch],
    ['Portuguese', portuguese],
  ])('is read in %s', (_language, say) => {
    const misread = NUMBERS.filter((number) => {
      const words = say(number)
      return !WHOLE.test(words) || numberInWords(words) !== number
    })
    expect(misread.map((number) => [number, say(number), numberInWords(say(number))])).toEqual([])
  })

  it.each([
    ['novecentonovantanove', 999],
    ['ventotto mila', 28_000],
    ['achtendertigduizend negenhonderdtwaalf', 38_912],
    ['mil novecentos e noventa e nove', 1999],
    ['dois milhões e quinhentos mil', 2_500_000],
    ['a million', 1_000_000],
    ['thirty four hundred', 3400],
    ['vijfentwintighonderd', 2500],
    ['fünf und zwanzig', 25],
  ])('%s is %i', (words, number) => {
    expect(numberInWords(words)).toBe(number)
  })

  it.each([
    'five ten',
    'twenty twenty',
    'nineteen ninety nine',
    'two hundred hundred',
    'twenty hundred',
    'vingt-cinq cents',
    'a two',
    'hundred',
    'cinco e vinte',
  ])('none is read in %s', (words) => {
    expect(numberInWords(words)).toBeUndefined()
  })
})

const listed = (words: string): readonly string[] => ['', ...words.split(' ')]

function english(number: number): string {
  const small = listed(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  )
  const tens = listed('ten twenty thirty forty fifty sixty seventy eighty ninety')
  const [thousands, hundreds, rest] = parts(number)
  return spaced(
    thousands > 0 && `${english(thousands)} thousand`,
    hundreds > 0 && `${small[hundreds]} hundred`,
    number > 100 && rest > 0 && 'and',
    small[rest] ?? [tens[Math.floor(rest / 10)], small[rest % 10]].filter(Boolean).join('-'),
  )
}

function german(number: number): string {
  const small = listed(
    'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  )
  const tens = listed('zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig')
  const [thousands, hundreds, rest] = parts(number)
  const ones = small[rest % 10] ?? ''
  return [
    thousands > 0 && `${german(thousands)}tausend`,
    hundreds > 0 && `${small[hundreds]}hundert`,
    small[rest] ?? `${ones && `${ones}und`}${tens[Math.floor(rest / 10)]}`,
  ]
    .filter(Boolean)
    .join('')
}

function french(number: number): string {
  const small = listed(
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  )
  const tens = listed('dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt')
  const [thousands, hundreds, rest] = parts(number)
  const ten = Math.floor(rest / 10)
  const isLong = ten === 7 || ten === 9
  const ones = small[(rest % 10) + (isLong ? 10 : 0)] ?? ''
  const joint = rest % 10 === 1 && ten < 8 ? ' et ' : '-'
  return spaced(
    thousands > 1 && french(thousands),
    thousands > 0 && 'mille',
    hundreds > 1 && small[hundreds],
    hundreds > 0 && (hundreds > 1 && rest === 0 ? 'cents' : 'cent'),
    small[rest] ?? (ones ? `${tens[ten]}${joint}${ones}` : rest === 80 ? 'quatre-vingts' : tens[ten]),
  )
}

function spanish(number: number): string {
  const small = listed(
    'un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho ' +
      'diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
  )
  const tens = listed('diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa')
  const hundred = listed(
    'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
  )
  const [thousands, hundreds, rest] = parts(number)
  return spaced(
    thousands > 1 && spanish(thousands),
    thousands > 0 && 'mil',
    hundreds === 1 && rest === 0 ? 'cien' : hundred[hundreds],
    small[rest] ?? [tens[Math.floor(rest / 10)], small[rest % 10]].filter(Boolean).join(' y '),
  )
}

function italian(number: number): string {
  const small = listed(
    'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  )
  const tens = listed('dieci venti trenta quaranta cinquanta sessanta settanta ottanta novanta')
  const [thousands, hundreds, rest] = parts(number)
  const ten = tens[Math.floor(rest / 10)] ?? ''
  const ones = small[rest % 10] ?? ''
  return [
    thousands > 0 && (thousands === 1 ? 'mille' : `${italian(thousands)}mila`),
    hundreds > 0 && `${hundreds > 1 ? small[hundreds] : ''}cento`,
    small[rest] ?? (/^[uo]/.test(ones) ? ten.slice(0, -1) : ten) + ones,
  ]
    .filter(Boolean)
    .join('')
    .replace('centoott', 'centott')
}

function dutch(number: number): string {
  const small = listed(
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  )
  const tens = listed('tien twintig dertig veertig vijftig zestig zeventig tachtig negentig')
  const [thousands, hundreds, rest] = parts(number)
  const ones = small[rest % 10] ?? ''
  const joint = ones.endsWith('e') ? 'ën' : 'en'
  return spaced(
    thousands > 0 && `${thousands > 1 ? dutch(thousands) : ''}duizend`,
    [
      hundreds > 0 && `${hundreds > 1 ? small[hundreds] : ''}honderd`,
      small[rest] ?? `${ones && ones + joint}${tens[Math.floor(rest / 10)]}`,
    ]
      .filter(Boolean)
      .join(''),
  )
}

function portuguese(number: number): string {
  const small = listed(
    'um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove',
  )
  const tens = listed('dez vinte trinta quarenta cinquenta sessenta setenta oitenta noventa')
  const hundred = listed(
    'cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
  )
  const [thousands, hundreds, rest] = parts(number)
  return spaced(
    thousands > 1 && portuguese(thousands),
    thousands > 0 && 'mil',
    hundreds === 1 && rest === 0 ? 'cem' : hundred[hundreds],
    hundreds > 0 && rest > 0 && 'e',
    small[rest] ?? [tens[Math.floor(rest / 10)], small[rest % 10]].filter(Boolean).join(' e '),
  )
}

function parts(number: number): readonly [thousands: number, hundreds: number, rest: number] {
  return [Math.floor(number / 1000), Math.floor(number / 100) % 10, number % 100]
}

function spaced(...words: readonly (string | false | undefined)[]): string {
  return words.filter(Boolean).join(' ')
}
