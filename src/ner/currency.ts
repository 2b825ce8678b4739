import { anyCue } from './cue-words.ts'
import { CURRENCY } from './cues/currency.ts'
import type { Locale } from './locale.ts'
import { LETTERS, SPACE, anyOf, byWord } from './words.ts'

/** A currency a text names: its ISO 4217 code, or which one it is in each region, where one name serves many. */
export interface Currency {
  readonly code?: string
  readonly byRegion?: ReadonlyMap<string, string>
  /** A hundredth of the unit, such as cents. */
  readonly isHundredth?: true
}

const byRegion = (pairs: string, code?: string) => ({
  byRegion: new Map(pairs.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(3)])),
  ...(code === undefined ? {} : { code }),
})

const DOLLARS = byRegion('CA:CAD AU:AUD NZ:NZD SG:SGD HK:HKD MX:MXN AR:ARS CL:CLP CO:COP BR:BRL', 'USD')
const SPOKEN_DOLLARS = byRegion('CA:CAD AU:AUD NZ:NZD SG:SGD HK:HKD', 'USD')
const KRONER = byRegion('SE:SEK NO:NOK DK:DKK IS:ISK CZ:CZK')
const PESOS = byRegion('MX:MXN AR:ARS CL:CLP CO:COP PH:PHP UY:UYU DO:DOP CU:CUP')
const NEAR_INDIA = 'PK:PKR LK:LKR NP:NPR MU:MUR'
const RUPEES = byRegion(NEAR_INDIA, 'INR')
/** In Brazil a mistyped `R$`. */
const RS = byRegion(`${NEAR_INDIA} BR:BRL`, 'INR')
const DIRHAMS = byRegion('MA:MAD', 'AED')
const RIYALS = byRegion('QA:QAR OM:OMR YE:YER IR:IRR', 'SAR')
const DINARS = byRegion('KW:KWD JO:JOD IQ:IQD BH:BHD TN:TND DZ:DZD RS:RSD')
const SHILLINGS = byRegion('KE:KES TZ:TZS UG:UGX')
const QUID = byRegion('IE:EUR', 'GBP')
const PIASTRES = byRegion('CA:CAD')
const CENTRAL_AFRICA = 'CM:XAF GA:XAF CG:XAF TD:XAF CF:XAF GQ:XAF'
const WEST_AFRICA = 'SN:XOF CI:XOF ML:XOF BF:XOF BJ:XOF TG:XOF NE:XOF GW:XOF'
const CFA_FRANCS = byRegion(`${CENTRAL_AFRICA} ${WEST_AFRICA}`, 'XOF')
const FRANCS = byRegion(`CH:CHF LI:CHF ${CENTRAL_AFRICA} ${WEST_AFRICA}`)
const CENTS: Currency = {
  ...byRegion(
    'US:USD CA:CAD AU:AUD NZ:NZD DE:EUR AT:EUR FR:EUR ES:EUR IT:EUR NL:EUR PT:EUR IE:EUR BE:EUR FI:EUR CH:CHF ' +
      'BR:BRL MX:MXN AR:ARS CO:COP UY:UYU DO:DOP PE:PEN GT:GTQ HN:HNL ZA:ZAR SG:SGD HK:HKD',
  ),
  isHundredth: true,
}

/** Signs, longest first where one begins like another. */
export const SIGNS: ReadonlyMap<string, Currency> = new Map([
  ['us$', { code: 'USD' }],
  ['us $', { code: 'USD' }],
  ['u.s. $', { code: 'USD' }],
  ['usd$', { code: 'USD' }],
  ['mxn$', { code: 'MXN' }],
  ['cad$', { code: 'CAD' }],
  ['cdn$', { code: 'CAD' }],
  ['aud$', { code: 'AUD' }],
  ['ca$', { code: 'CAD' }],
  ['au$', { code: 'AUD' }],
  ['nz$', { code: 'NZD' }],
  ['hk$', { code: 'HKD' }],
  ['nt$', { code: 'TWD' }],
  ['mx$', { code: 'MXN' }],
  ['c$', { code: 'CAD' }],
  ['a$', { code: 'AUD' }],
  ['s$', { code: 'SGD' }],
  ['r$', { code: 'BRL' }],
  ['u$s', { code: 'USD' }],
  ['u$d', { code: 'USD' }],
  ['$us', { code: 'USD' }],
  ['$can', { code: 'CAD' }],
  ['$ca', { code: 'CAD' }],
  ['$ can', { code: 'CAD' }],
  ['$ ca', { code: 'CAD' }],
  ['ar$', { code: 'ARS' }],
  ['$', DOLLARS],
  ['€ur', { code: 'EUR' }],
  ['€', { code: 'EUR' }],
  ['£', { code: 'GBP' }],
  ['¥', byRegion('CN:CNY', 'JPY')],
  ['￥', byRegion('CN:CNY', 'JPY')],
  ['元', { code: 'CNY' }],
  ['円', { code: 'JPY' }],
  ['₹', { code: 'INR' }],
  ['₽', { code: 'RUB' }],
  ['₩', { code: 'KRW' }],
  ['₺', { code: 'TRY' }],
  ['₫', { code: 'VND' }],
  ['₴', { code: 'UAH' }],
  ['₪', { code: 'ILS' }],
  ['₦', { code: 'NGN' }],
  ['₱', { code: 'PHP' }],
  ['฿', { code: 'THB' }],
  ['₵', { code: 'GHS' }],
  ['₡', { code: 'CRC' }],
  ['₭', { code: 'LAK' }],
  ['₸', { code: 'KZT' }],
  ['zł', { code: 'PLN' }],
  ['kč', { code: 'CZK' }],
  ['¢', CENTS],
])

/** Codes that people write, in capitals or not. */
export const CODES: readonly string[] = (
  'usd eur gbp chf jpy cny rmb cad aud nzd sek nok dkk isk pln czk huf ron bgn try rub uah ils inr pkr krw sgd hkd twd ' +
  'thb vnd idr myr php mxn brl ars clp cop pen uyu zar ngn kes ghs tzs ugx xof xaf egp mad aed sar qar kwd bhd'
).split(' ')

/** Names, in the seven languages. */
export const NAMES: ReadonlyMap<string, Currency> = byWord<Currency>([
  [SPOKEN_DOLLARS, 'dollar|dollars|dollari|dollaro|dólar|dólares|bucks|buck|dolars|dollers|dlls'],
  [{ code: 'EUR' }, 'euro|euros'],
  [{ code: 'GBP' }, 'pound|pounds|pfund|livres|libras|sterline|sterlina|pond'],
  [QUID, 'quid'],
  [{ code: 'JPY' }, 'yen|yens|yenes'],
  [{ code: 'CNY' }, 'yuan|yuans|renminbi'],
  [RUPEES, 'rupee|rupees|rupien|roupies|rupias|rupie|roepie'],
  [RS, 'rs'],
  [FRANCS, 'franc|francs|francos|franchi|frank'],
  [PIASTRES, 'piastre|piastres|piasse|piasses'],
  [CFA_FRANCS, 'fcfa|f cfa|franc cfa|francs cfa'],
  [{ code: 'CHF' }, 'franken|franke'],
  [PESOS, 'peso|pesos'],
  [{ code: 'PEN' }, 'soles'],
  [{ code: 'VES' }, 'bolívares'],
  [{ code: 'KES' }, 'ksh|kshs'],
  [KRONER, 'krona|kronor|krone|kroner|kronen|kr'],
  [{ code: 'PLN' }, 'zloty|zlotys|złoty'],
  [{ code: 'RUB' }, 'ruble|rubles|rubel|rubli|roubles|rublos'],
  [{ code: 'BRL' }, 'reais'],
  [{ code: 'ZAR' }, 'rand|rands'],
  [{ code: 'THB' }, 'baht'],
  [DIRHAMS, 'dirham|dirhams|dírhams|dh|dhs'],
  [DINARS, 'dinar|dinars|dinare|dinares'],
  [SHILLINGS, 'shilling|shillings'],
  [{ code: 'CZK' }, 'koruna|koruny'],
  [{ code: 'KRW' }, 'korean won|south korean won|koreanische won'],
  [RIYALS, 'riyal|riyals|rial|rials'],
  [{ code: 'MYR' }, 'ringgit'],
  [{ code: 'IDR' }, 'rupiah'],
  [{ code: 'ILS' }, 'shekel|shekels|schekel'],
  [{ code: 'TRY' }, 'lira|liras'],
  [{ code: 'HUF' }, 'forint|forints'],
  [{ code: 'NGN' }, 'naira'],
  [{ code: 'GTQ' }, 'quetzales'],
  [{ code: 'HNL' }, 'lempiras'],
  [{ code: 'CRC' }, 'colones'],
  [{ code: 'PYG' }, 'guaraníes'],
  [
    CENTS,
    'cent|cents|cts|centime|centimes|céntimo|céntimos|centimo|centimos|centavo|centavos|centesimo|centesimi|cêntimo|cêntimos',
  ],
  [{ code: 'EUR', isHundredth: true }, 'eurocent|eurocents'],
  [{ code: 'GBP', isHundredth: true }, 'pence|penny'],
  [{ code: 'CHF', isHundredth: true }, 'rappen'],
  [{ code: 'INR', isHundredth: true }, 'paise|paisa'],
])

/** Words on either side of a name or sign that say whose currency it is: `us dollars`, `pesos mexicanos`. */
const NATIONS_ON_EITHER_SIDE = byWord([
  ['USD', 'us|u.s.|american|estadounidenses|americanos|americani|américains'],
  ['CAD', 'canadian|canadese|canadienses|canadesi|canadiens'],
  ['AUD', 'australian|aussie|australianos|australiani|australiens'],
  ['NZD', 'new zealand|neozelandeses'],
  ['HKD', 'hong kong|hongkong|hk|de hong kong'],
  ['SGD', 'singapore|singapur|de singapur'],
  ['TWD', 'taiwan'],
  ['GBP', 'esterlinas|sterling|sterlinas'],
  ['CHF', 'suisses|suizos|svizzeri|suíços'],
  ['JPY', 'japonais|japoneses|giapponesi'],
  ['CNY', 'chinois|cinesi'],
  ['MXN', 'mexicanos'],
  ['ARS', 'argentinos'],
  ['CLP', 'chilenos'],
  ['COP', 'colombianos'],
  ['INR', 'indias'],
  ['SEK', 'suecas'],
  ['NOK', 'noruegas'],
  ['DKK', 'danesas'],
  ['RUB', 'russes|rusos|russi'],
  ['TRY', 'turques|turcas|turche'],
])
/** After the currency such words would begin what it is paid for: `10 dollars chinese food`. */
const NATIONS_BEFORE = byWord([
  ['USD', 'amerikanische|amerikanischer|amerikaanse'],
  ['CAD', 'kanadische|kanadischer'],
  ['AUD', 'australische|australischer'],
  ['NZD', 'kiwi|neuseeländische'],
  ['TWD', 'taiwanese'],
  ['GBP', 'british|britische'],
  ['CHF', 'swiss|schweizer|zwitserse'],
  ['JPY', 'japanese|japanische|japanse'],
  ['CNY', 'chinese|chinesische'],
  ['MXN', 'mexican|mexikanische'],
  ['ARS', 'argentine|argentinische'],
  ['CLP', 'chilean'],
  ['COP', 'colombian'],
  ['INR', 'indian|indische'],
  ['SEK', 'swedish|schwedische'],
  ['NOK', 'norwegian|norwegische'],
  ['DKK', 'danish|dänische'],
  ['CZK', 'czech|tschechische'],
  ['PLN', 'polish|polnische'],
  ['HUF', 'hungarian|ungarische'],
  ['RUB', 'russian|russische'],
  ['TRY', 'turkish|türkische'],
  ['ILS', 'israeli'],
  ['EGP', 'egyptian|ägyptische'],
  ['MAD', 'moroccan'],
  ['AED', 'uae|emirati'],
  ['SAR', 'saudi'],
  ['KWD', 'kuwaiti'],
  ['JOD', 'jordanian'],
  ['PKR', 'pakistani'],
  ['THB', 'thai'],
  ['PHP', 'philippine'],
  ['ZAR', 'south african|südafrikanische'],
  ['NGN', 'nigerian'],
  ['KES', 'kenyan'],
  ['BRL', 'brazilian|brasilianische'],
])
export const NATIONS: ReadonlyMap<string, string> = new Map([...NATIONS_ON_EITHER_SIDE, ...NATIONS_BEFORE])
export const NATIONS_AFTER: readonly string[] = [...NATIONS_ON_EITHER_SIDE.keys()]

/** Codes and names that are other words where they are written so: `$25 try again`, `step 2 Try again`, `30 Sek`, `20 C`. */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set(
  'try Try pen Pen cop Cop mad Mad ron Ron us Sek C'.split(' '),
)

/** Where rupees are paid. */
export const RUPEE_REGIONS: readonly string[] = ['IN', ...RUPEES.byRegion.keys()]

/**
 * Codes and names that are words or names of other things too, after which a small number or a year is no amount, save in
 * the regions that pay with them: `Rs 40 charge`.
 */
export const CODES_BEFORE_COUNTS: ReadonlyMap<string, readonly string[]> = new Map([
  ...'try pen cop mad ron cad euro inr'.split(' ').map((code): [string, readonly string[]] => [code, []]),
  ['php', ['PH']],
  ['rs', RUPEE_REGIONS],
])

/** Letters that some write before an amount, and where: `R450`, `N5,000`, `P500`. */
export const LETTERS_BEFORE: ReadonlyMap<string, { readonly region: string; readonly code: string }> =
  new Map([
    ['r', { region: 'ZA', code: 'zar' }],
    ['n', { region: 'NG', code: 'ngn' }],
    ['p', { region: 'PH', code: 'php' }],
  ])

/** Where `code` is a letter that some write before an amount, and the code of its currency. */
export function letterOf(code = '') {
  return LETTERS_BEFORE.get(code.toLowerCase())
}

/** Whether an amount in francs may be written with an F alone: `15 000 F`. */
export function isOfCfa({ region }: Locale): boolean {
  return CFA_FRANCS.byRegion.has(region)
}

/** For patterns in any case. */
export const SIGN = anyOf(SIGNS.keys())
export const CODE = anyOf(CODES)

/** After a currency that is of this amount: `250,00` in `Rechnung 4471882 EUR 250,00`, but not `250,00 EUR`. */
const WITH_CENTS = String.raw`\d{1,3}(?:[.,'’]?\d{3}){0,3}[.,]\d{2}(?![.,'’]?\d|${SPACE}?(?:${SIGN}|eur))`
/** After a number of four digits or more, the currency of the next one: `order 12345 £50`. */
export const CURRENCY_OF_NEXT = `${SPACE}(?:[$€£]\\d|(?:${SIGN}|${CODE}|euros?)${SPACE}${WITH_CENTS})`

/** How a text goes on after a number, in any case, that is an amount and no year or id: for the look ahead of a pattern. */
export const CURRENCY_AFTER = `(?!${CURRENCY_OF_NEXT})${SPACE}?(?:[$€£]|(?:${anyCue(CURRENCY)})(?![${LETTERS}]))`

/** After the digits of a number in groups, another one that is an amount: `45,60 €` in `referência 123 456 789 45,60 €`. */
export const AMOUNT_AFTER = String.raw`${SPACE}\d{1,3}[.,]\d{2}${SPACE}?(?:${SIGN}|${CODE}|euros?)(?![${LETTERS}])`
