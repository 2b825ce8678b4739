import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ twoDigits),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   PS: () => (/* binding */ addMonths),
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   f7: () => (/* binding */ fullYear),
/* harmony export */   fi: () => (/* binding */ addDays)
/* harmony export */ });
/** Days of the proleptic Gregorian calendar, without a clock and without time zones. */
/** The year may be absent; then the 29 of February is a day. */
function isDay(year, month, day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? LEAP_YEAR, month);
}
/** `YYYY-MM-DD`, or `--MM-DD` without a year (ISO 8601-1, XML Schema's gMonthDay). */
function isoDate(year, month, day) {
    return `${year === undefined ? '-' : String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}
/** A year of two digits lies between 1950 and 2049, as in RFC 5280. */
function fullYear(digits) {
    const year = Number(digits);
    if (digits.length > 2)
        return year;
    return year < 50 ? 2000 + year : 1900 + year;
}
function twoDigits(number) {
    return number < 10 ? `0${number}` : String(number);
}
const LEAP_YEAR = 2000;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function daysIn(year, month) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}
/** From 1 for Monday to 7 for Sunday. */
function weekdayOf(iso) {
    return ((daysUntil(iso) + FIRST_WEEKDAY) % 7) + 1;
}
function addDays(iso, days) {
    return dayAt(daysUntil(iso) + days);
}
/** The same day of another month, or its last day. */
function addMonths(iso, months) {
    if (months === 0)
        return iso;
    const index = yearIn(iso) * 12 + monthIn(iso) - 1 + months;
    const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
    return isoDate(newYear, newMonth, Math.min(dayIn(iso), daysIn(newYear, newMonth)));
}
/**
 * Days from 1 March of the year 0: with the leap day last, the length of what comes before a month is a line. The
 * platform's own `Date` takes ten times as long.
 */
function daysUntil(iso) {
    const month = monthIn(iso);
    const year = yearIn(iso) - (month < 3 ? 1 : 0);
    const before = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
    return (year * 365 +
        Math.floor(year / 4) -
        Math.floor(year / 100) +
        Math.floor(year / 400) +
        before +
        dayIn(iso) -
        1);
}
const FIRST_WEEKDAY = 2;
const DAYS_IN_400_YEARS = 146_097;
function dayAt(days) {
    const age = Math.floor(days / DAYS_IN_400_YEARS);
    const inAge = days - age * DAYS_IN_400_YEARS;
    const year = Math.floor((inAge - Math.floor(inAge / 1460) + Math.floor(inAge / 36_524) - Math.floor(inAge / 146_096)) / 365);
    const inYear = inAge - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
    const month = Math.floor((5 * inYear + 2) / 153);
    const day = inYear - Math.floor((153 * month + 2) / 5) + 1;
    return isoDate(age * 400 + year + (month > 9 ? 1 : 0), ((month + 2) % 12) + 1, day);
}
const yearIn = (iso) => Number(iso.slice(0, -6));
const monthIn = (iso) => Number(iso.slice(-5, -3));
const dayIn = (iso) => Number(iso.slice(-2));


/***/ }),

/***/ 981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ passesMod97),
/* harmony export */   b: () => (/* binding */ passesLuhn)
/* harmony export */ });
/** Luhn's sum, as on payment cards (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits) {
    let sum = 0;
    for (let at = 0; at < digits.length; at++) {
        const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
        const doubled = at % 2 === 1 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 === 0;
}
/** The sum of an IBAN in capitals without spaces (ISO 13616, ISO 7064 MOD 97-10). */
function passesMod97(iban) {
    const turned = iban.slice(4) + iban.slice(0, 4);
    let rest = 0;
    for (const sign of turned) {
        const value = Number.parseInt(sign, 36);
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest === 1;
}


/***/ }),

/***/ 614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   Lp: () => (/* binding */ CODES),
/* harmony export */   P0: () => (/* binding */ NATIONS),
/* harmony export */   Xk: () => (/* binding */ NAMES),
/* harmony export */   Xq: () => (/* binding */ WORDLIKE_CODES),
/* harmony export */   ky: () => (/* binding */ CODES_BEFORE_COUNTS),
/* harmony export */   l3: () => (/* binding */ CURRENCY_BEHIND)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(928);

const byRegion = (pairs, code) => ({
    byRegion: new Map(pairs.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(3)])),
    ...(code === undefined ? {} : { code }),
});
const DOLLARS = byRegion('CA:CAD AU:AUD NZ:NZD SG:SGD HK:HKD MX:MXN AR:ARS CL:CLP CO:COP BR:BRL', 'USD');
const SPOKEN_DOLLARS = byRegion('CA:CAD AU:AUD NZ:NZD SG:SGD HK:HKD', 'USD');
const KRONER = byRegion('SE:SEK NO:NOK DK:DKK IS:ISK CZ:CZK');
const PESOS = byRegion('MX:MXN AR:ARS CL:CLP CO:COP PH:PHP UY:UYU DO:DOP CU:CUP');
const RUPEES = byRegion('PK:PKR LK:LKR NP:NPR', 'INR');
const DIRHAMS = byRegion('MA:MAD', 'AED');
const RIYALS = byRegion('QA:QAR OM:OMR YE:YER IR:IRR', 'SAR');
const FRANCS = byRegion('CH:CHF LI:CHF');
const CENTS = {
    ...byRegion('US:USD CA:CAD AU:AUD NZ:NZD DE:EUR AT:EUR FR:EUR ES:EUR IT:EUR NL:EUR PT:EUR IE:EUR BE:EUR FI:EUR CH:CHF ' +
        'BR:BRL MX:MXN AR:ARS CO:COP UY:UYU DO:DOP PE:PEN GT:GTQ HN:HNL ZA:ZAR SG:SGD HK:HKD'),
    isHundredth: true,
};
/** Signs, longest first where one begins like another. */
const SIGNS = new Map([
    ['us$', { code: 'USD' }],
    ['us $', { code: 'USD' }],
    ['usd$', { code: 'USD' }],
    ['mxn$', { code: 'MXN' }],
    ['cad$', { code: 'CAD' }],
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
    ['₡', { code: 'CRC' }],
    ['₭', { code: 'LAK' }],
    ['₸', { code: 'KZT' }],
    ['zł', { code: 'PLN' }],
    ['¢', CENTS],
]);
/** Codes that people write, in capitals or not. */
const CODES = ('usd eur gbp chf jpy cny rmb cad aud nzd sek nok dkk isk pln czk huf ron bgn try rub uah ils inr pkr krw sgd hkd twd ' +
    'thb vnd idr myr php mxn brl ars clp cop pen uyu zar ngn kes egp mad aed sar qar kwd bhd').split(' ');
/** Names, in the seven languages. */
const NAMES = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byWord */ .GM)([
    [SPOKEN_DOLLARS, 'dollar|dollars|dollari|dollaro|dólar|dólares|bucks|buck|dolars|dollers|dlls'],
    [{ code: 'EUR' }, 'euro|euros'],
    [{ code: 'GBP' }, 'pound|pounds|pfund|quid|livres|libras|sterline|sterlina|pond'],
    [{ code: 'JPY' }, 'yen|yens|yenes'],
    [{ code: 'CNY' }, 'yuan|yuans|renminbi'],
    [RUPEES, 'rupee|rupees|rupien|roupies|rupias|rupie|roepie|rs'],
    [FRANCS, 'franc|francs|francos|franchi|frank'],
    [{ code: 'CHF' }, 'franken'],
    [PESOS, 'peso|pesos'],
    [{ code: 'PEN' }, 'soles'],
    [KRONER, 'krona|kronor|krone|kroner|kronen|kr'],
    [{ code: 'PLN' }, 'zloty|zlotys|złoty'],
    [{ code: 'RUB' }, 'ruble|rubles|rubel|rubli|roubles|rublos'],
    [{ code: 'BRL' }, 'reais'],
    [{ code: 'ZAR' }, 'rand|rands'],
    [{ code: 'THB' }, 'baht'],
    [DIRHAMS, 'dirham|dirhams|dírhams'],
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
    [CENTS, 'cent|cents|centimes|céntimos|centimos|centavos|centesimi|cêntimos'],
    [{ code: 'GBP', isHundredth: true }, 'pence|penny'],
    [{ code: 'CHF', isHundredth: true }, 'rappen'],
]);
/** Words beside a name or sign that say whose currency it is. */
const NATIONS = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byWord */ .GM)([
    [
        'USD',
        'us|u.s.|american|amerikanische|amerikanischer|amerikaanse|estadounidenses|americanos|americani|américains',
    ],
    ['CAD', 'canadian|kanadische|kanadischer|canadese|canadienses|canadesi|canadiens'],
    ['AUD', 'australian|australische|australischer|australianos|australiani|australiens'],
    ['NZD', 'new zealand|neuseeländische|neozelandeses'],
    ['HKD', 'hong kong|hongkong|hk|de hong kong'],
    ['SGD', 'singapore|singapur|de singapur'],
    ['TWD', 'taiwan|taiwanese'],
    ['GBP', 'british|britische|britische|esterlinas|sterling|sterlinas'],
    ['CHF', 'swiss|schweizer|suisses|suizos|svizzeri|suíços'],
    ['MXN', 'mexican|mexikanische|mexicanos'],
    ['ARS', 'argentine|argentinische|argentinos'],
    ['CLP', 'chilean|chilenos'],
    ['COP', 'colombian|colombianos'],
    ['INR', 'indian|indische|indias'],
    ['SEK', 'swedish|schwedische|suecas'],
    ['NOK', 'norwegian|norwegische|noruegas'],
    ['DKK', 'danish|dänische|danesas'],
]);
/** Codes that are words where they are written so. */
const WORDLIKE_CODES = new Set([
    'try',
    'pen',
    'cop',
    'mad',
    'all',
    'ron',
    'bob',
    'Sek',
]);
/** Codes and names that are words or names of other things too, behind which a small number or a year is no amount. */
const CODES_BEFORE_COUNTS = new Set('try pen cop mad ron cad php euro rs inr'.split(' '));
/** How a text goes on behind a number, in any case, that is an amount and no year or id: for the look ahead of a pattern. */
const CURRENCY_BEHIND = String.raw `${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6}?(?:[$€£]|eur(?:os?)?(?![${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTERS */ .mt}])|(?:dollars?|dólares|dollari|pounds|pfund|francs?|franken|reais|pesos|usd|gbp|chf|brl|mxn|ars)(?![${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTERS */ .mt}]))`;


/***/ }),

/***/ 688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ LEFT_OF_NUMBER),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   mJ: () => (/* binding */ namingReader),
/* harmony export */   v5: () => (/* binding */ WANTING)
/* harmony export */ });
/* harmony import */ var _run_before_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(362);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(928);


/** To the left of a number and its prefix: nothing that they would be part of, save the full stop of `no.` and `nr.`. */
const LEFT_OF_NUMBER = `(?<![${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTERS */ .mt}\\d_/@-]|(?<!n[or])\\.)`;
/** Behind these words "order" and "issue" are what somebody wants, and no things. */
const WANTING = '(?:i|we|to|please|can|will|would)';
/**
 * Reads backwards from a number over signs and words such as "number" and "is" to the thing it is a number of. The
 * things are words in small letters, separated by `|`; they may be joined with a word for number (`Bestellnummer`).
 */
function namingReader(things) {
    const isThing = new Set(things.split('|'));
    const namingOf = (text, start) => {
        let naming = 'plain';
        let at = start;
        for (let words = 0; words < MOST_WORDS; words++) {
            const wordEnd = (0,_run_before_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfRun */ .D)(text, at, SIGN, MOST_SIGNS);
            if (text.slice(wordEnd, at).includes('#'))
                naming = 'explicit';
            at = (0,_run_before_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfRun */ .D)(text, wordEnd, LETTER, MOST_LETTERS);
            const word = text.slice(at, wordEnd).toLowerCase();
            if (text.startsWith('. ', wordEnd) && UNSHORTENED.test(word))
                return undefined;
            const joined = JOINED.exec(word)?.[1];
            if (joined !== undefined && (isThing.has(joined) || isThing.has(`${joined}s`)))
                return 'explicit';
            if (isThing.has(word))
                return naming;
            if (word.endsWith('s') &&
                isThing.has(word.slice(0, -1)) &&
                FIVE_DIGITS.test(text.slice(start, start + 5)))
                return naming;
            if (NUMBER_WORDS.has(word))
                naming = 'explicit';
            else if (!LINKS.has(word) && !(JOINING.has(word) && isJoining(text, at, wordEnd)))
                return undefined;
        }
        return undefined;
    };
    return (text, start) => {
        const naming = namingOf(text, start);
        if (naming !== undefined)
            return naming;
        const other = otherBefore(text, start);
        return other === undefined ? undefined : namingOf(text, other);
    };
}
/** Behind a verb or before a word for number: `mi pedido es el 4711`, `Bestellung mit der Nummer 4711`. */
function isJoining(text, start, end) {
    return (VERB_BEFORE.test((0,_run_before_js__WEBPACK_IMPORTED_MODULE_1__/* .textBefore */ .$)(text, start, LONGEST_VERB)) ||
        NUMBER_BEHIND.test(text.slice(end, end + LONGEST_NUMBER)));
}
/** Where the number begins that this one is joined to, if both have as many digits: `ticket 47110 and 47111`. */
function otherBefore(text, start) {
    const joint = JOINT.exec((0,_run_before_js__WEBPACK_IMPORTED_MODULE_1__/* .textBefore */ .$)(text, start, LONGEST_JOINT))?.[0];
    if (joint === undefined)
        return undefined;
    const end = start - joint.length + 1;
    const other = (0,_run_before_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfRun */ .D)(text, end, DIGIT, MOST_DIGITS);
    const digits = DIGITS.exec(text.slice(start, start + MOST_DIGITS + 1))?.[0];
    return digits?.length === end - other ? other : undefined;
}
/** Every word that names one of the things, alone or joined. */
function namesOf(things) {
    return things
        .split('|')
        .flatMap((thing) => ['', ...JOINTS].flatMap((joint) => [thing + joint, `${thing}s${joint}`]));
}
const MOST_WORDS = 4;
const MOST_SIGNS = 4;
const MOST_LETTERS = 24;
const FIVE_DIGITS = /^\d{5}/;
const MOST_DIGITS = 12;
const DIGITS = /^\d{5,}/;
const DIGIT = /\d/;
const JOINT = /\d (?:&|and|or|und|oder|et|ou|y|o|e|en|of) #?$/i;
const LONGEST_JOINT = 8;
const SIGN = /[ \u00A0:#='’"“”.°º\-–(]/;
const LETTER = new RegExp(`[${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTERS */ .mt}]`);
const NUMBER_WORDS = new Set('number|numbers|num|no|nr|nummer|nummern|numéro|numero|número|n|id|code|código|codice|kennung|reference|ref|referenz'.split('|'));
/** A full stop behind them ends the sentence. */
const UNSHORTENED = /(?:number|nummer|numéro|numero|número|code)$/;
/** Verbs, and the words of `order status 4711` and `conta corrente 12345`. */
const LINKS = new Set('is|s|status|corrente|corriente|courant|was|ist|war|lautet|est|c|es|è|é'.split('|'));
/** Articles, and words between a thing and its number. */
const JOINING = new Set('the|die|der|mit|le|la|avec|el|con|il|met|o|a|com|de'.split('|'));
const VERB_BEFORE = /[ '’](?:is|ist|est|es|è|é)[ ]$/i;
const LONGEST_VERB = 5;
const NUMBER_BEHIND = new RegExp(`^[ ](?:der[ ])?(?:number|nummer|num[eé]ro|número|id)(?![${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTERS */ .mt}])`, 'i');
const LONGEST_NUMBER = 13;
const JOINTS = ['nummer', 'nummern', 'number', 'nr', 'kennung', 'code', 'id'];
const JOINED = new RegExp(`^(.{2,20}?)s?(?:${JOINTS.join('|')})$`);


/***/ }),

/***/ 201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createOwnRecogniser: () => (/* binding */ createOwnRecogniser)
});

// UNUSED EXPORTS: CUE_DISTANCE

;// CONCATENATED MODULE: ./node_modules/@eslint-community/regexpp/index.mjs
var ast = /*#__PURE__*/Object.freeze({
    __proto__: null
});

const latestEcmaVersion = 2025;

let largeIdStartRanges = undefined;
let largeIdContinueRanges = undefined;
function isIdStart(cp) {
    if (cp < 0x41)
        return false;
    if (cp < 0x5b)
        return true;
    if (cp < 0x61)
        return false;
    if (cp < 0x7b)
        return true;
    return isLargeIdStart(cp);
}
function isIdContinue(cp) {
    if (cp < 0x30)
        return false;
    if (cp < 0x3a)
        return true;
    if (cp < 0x41)
        return false;
    if (cp < 0x5b)
        return true;
    if (cp === 0x5f)
        return true;
    if (cp < 0x61)
        return false;
    if (cp < 0x7b)
        return true;
    return isLargeIdStart(cp) || isLargeIdContinue(cp);
}
function isLargeIdStart(cp) {
    return isInRange(cp, largeIdStartRanges !== null && largeIdStartRanges !== void 0 ? largeIdStartRanges : (largeIdStartRanges = initLargeIdStartRanges()));
}
function isLargeIdContinue(cp) {
    return isInRange(cp, largeIdContinueRanges !== null && largeIdContinueRanges !== void 0 ? largeIdContinueRanges : (largeIdContinueRanges = initLargeIdContinueRanges()));
}
function initLargeIdStartRanges() {
    return restoreRanges("4q 0 b 0 5 0 6 m 2 u 2 cp 5 b f 4 8 0 2 0 3m 4 2 1 3 3 2 0 7 0 2 2 2 0 2 j 2 2a 2 3u 9 4l 2 11 3 0 7 14 20 q 5 3 1a 16 10 1 2 2q 2 0 g 1 8 1 b 2 3 0 h 0 2 t u 2g c 0 p w a 1 5 0 6 l 5 0 a 0 4 0 o o 8 a 6 n 2 6 h 15 1n 1h 4 0 j 0 8 9 g f 5 7 3 1 3 l 2 6 2 0 4 3 4 0 h 0 e 1 2 2 f 1 b 0 9 5 5 1 3 l 2 6 2 1 2 1 2 1 w 3 2 0 k 2 h 8 2 2 2 l 2 6 2 1 2 4 4 0 j 0 g 1 o 0 c 7 3 1 3 l 2 6 2 1 2 4 4 0 v 1 2 2 g 0 i 0 2 5 4 2 2 3 4 1 2 0 2 1 4 1 4 2 4 b n 0 1h 7 2 2 2 m 2 f 4 0 r 2 2 1 3 1 v 0 5 7 2 2 2 m 2 9 2 4 4 0 v 2 2 1 g 1 i 8 2 2 2 14 3 0 h 0 6 2 9 2 p 5 6 h 4 n 2 8 2 0 3 6 1n 1b 2 1 d 6 1n 1 2 0 2 4 2 n 2 0 2 9 2 1 a 0 3 4 2 0 m 3 x 0 1s 7 2 z s 4 38 16 l 0 h 5 5 3 4 0 4 1 8 2 5 c d 0 i 11 2 0 6 0 3 16 2 98 2 3 3 6 2 0 2 3 3 14 2 3 3 w 2 3 3 6 2 0 2 3 3 e 2 1k 2 3 3 1u 12 f h 2d 3 5 4 h7 3 g 2 p 6 22 4 a 8 h e i f h f c 2 2 g 1f 10 0 5 0 1w 2g 8 14 2 0 6 1x b u 1e t 3 4 c 17 5 p 1j m a 1g 2b 0 2m 1a i 7 1j t e 1 b 17 r z 16 2 b z 3 a 6 16 3 2 16 3 2 5 2 1 4 0 6 5b 1t 7p 3 5 3 11 3 5 3 7 2 0 2 0 2 0 2 u 3 1g 2 6 2 0 4 2 2 6 4 3 3 5 5 c 6 2 2 6 39 0 e 0 h c 2u 0 5 0 3 9 2 0 3 5 7 0 2 0 2 0 2 f 3 3 6 4 5 0 i 14 22g 6c 7 3 4 1 d 11 2 0 6 0 3 1j 8 0 h m a 6 2 6 2 6 2 6 2 6 2 6 2 6 2 6 fb 2 q 8 8 4 3 4 5 2d 5 4 2 2h 2 3 6 16 2 2l i v 1d f e9 533 1t h3g 1w 19 3 7g 4 f b 1 l 1a h u 3 27 14 8 3 2u 3 29 l g 2 2 2 3 2 m u 1f f 1d 1r 5 4 0 2 1 c r b m q s 8 1a t 0 h 4 2 9 b 4 2 14 o 2 2 7 l m 4 0 4 1d 2 0 4 1 3 4 3 0 2 0 p 2 3 a 8 2 d 5 3 5 3 5 a 6 2 6 2 16 2 d 7 36 u 8mb d m 5 1c 6it a5 3 2x 13 6 d 4 6 0 2 9 2 c 2 4 2 0 2 1 2 1 2 2z y a2 j 1r 3 1h 15 b 39 4 2 3q 11 p 7 p c 2g 4 5 3 5 3 5 3 2 10 b 2 p 2 i 2 1 2 e 3 d z 3e 1y 1g 7g s 4 1c 1c v e t 6 11 b t 3 z 5 7 2 4 17 4d j z 5 z 5 13 9 1f d a 2 e 2 6 2 1 2 a 2 e 2 6 2 1 4 1f d 8m a l b 7 p 5 2 15 2 8 1y 5 3 0 2 17 2 1 4 0 3 m b m a u 1u i 2 1 b l b p 7 p 13 1j 7 1 1t 0 g 3 2 2 2 s 17 s 4 s 10 7 2 r s 1h b l b i e h 33 20 1k 1e e 1e e z 13 r a m 6z 15 7 1 h 5 1l s b 0 9 l 17 h 1b k s m d 1g 1m 1 3 0 e 18 x o r z u 0 3 0 9 y 4 0 d 1b f 3 m 0 2 0 10 h 2 o k 1 1s 6 2 0 2 3 2 e 2 9 8 1a 13 7 3 1 3 l 2 6 2 1 2 4 4 0 j 0 d 4 v 9 2 0 3 0 2 11 2 0 q 0 2 0 19 1g j 3 l 2 v 1b l 1 2 0 55 1a 16 3 11 1b l 0 1o 16 e 0 20 q 12 6 56 17 39 1r w 7 3 0 3 7 2 1 2 n g 0 2 0 2n 7 3 12 h 0 2 0 t 0 b 13 8 0 m 0 c 19 k 0 j 20 5k w w 8 2 10 i 0 1e t 35 6 2 1 2 11 m 0 q 5 2 1 2 v f 0 o 17 79 i g 0 2 c 2 x 3h 0 28 pl 2v 32 i 5f 219 2o g tr i 5 q 32y 6 g6 5a2 t 1cz fs 8 u i 26 i t j 1b h 3 w k 6 i c1 18 5w 1r x o 3 o 19 22 6 0 1v c 1t 1 2 0 f 4 a 5p1 16 v 2q 36 6pq 3 2 6 2 1 2 82 g 0 u 2 3 0 f 3 9 az 1s5 2y 6 c 4 8 8 9 4mf 2c 2 1y 2 1 3 0 3 1 3 3 2 b 2 0 2 6 2 1s 2 3 3 7 2 6 2 r 2 3 2 4 2 0 4 6 2 9f 3 o 2 o 2 u 2 o 2 u 2 o 2 u 2 o 2 u 2 o 2 7 1f9 u 7 5 7a 1p 43 18 b 6 h 0 8y t j 17 dh r 6d t 3 0 5s u 2 2 2 1 2 6 3 4 a 1 69 6 2 3 2 1 2 e 2 5g 1o 1v 8 0 xh 3 2 q 2 1 2 0 3 0 2 9 2 3 2 0 2 0 7 0 5 0 2 0 2 0 2 2 2 1 2 0 3 0 2 0 2 0 2 0 2 0 2 1 2 0 3 3 2 6 2 3 2 3 2 0 2 9 2 g 6 2 2 4 2 g 3et wyn x 3dp 3 4gd 3 5rk g h9 1wj f1 15v 3t6 6 6jt");
}
function initLargeIdContinueRanges() {
    return restoreRanges("53 0 g9 33 o 0 70 4 7e 18 2 0 2 1 2 1 2 0 21 a 1d u 7 0 2u 6 3 5 3 1 2 3 3 9 o 0 v q 2k a g 9 y 8 a 0 p 3 2 8 2 2 2 4 18 2 1o 8 17 n 2 w 1j 2 2 h 2 6 b 1 3 9 i 2 1l 0 2 6 3 1 3 2 a 0 b 1 3 9 f 0 3 2 1l 0 2 4 5 1 3 2 4 0 l b 4 0 c 2 1l 0 2 7 2 2 2 2 l 1 3 9 b 5 2 2 1l 0 2 6 3 1 3 2 8 2 b 1 3 9 j 0 1o 4 4 2 2 3 a 0 f 9 h 4 1k 0 2 6 2 2 2 3 8 1 c 1 3 9 i 2 1l 0 2 6 2 2 2 3 8 1 c 1 3 9 4 0 d 3 1k 1 2 6 2 2 2 3 a 0 b 1 3 9 i 2 1z 0 5 5 2 0 2 7 7 9 3 1 1q 0 3 6 d 7 2 9 2g 0 3 8 c 6 2 9 1r 1 7 9 c 0 2 0 2 0 5 1 1e j 2 1 6 a 2 z a 0 2t j 2 9 d 3 5 2 2 2 3 6 4 3 e b 2 e jk 2 a 8 pt 3 t 2 u 1 v 1 1t v a 0 3 9 y 2 2 a 40 0 3b b 5 b b 9 3l a 1p 4 1m 9 2 s 3 a 7 9 n d 2 u 3 b l 4 1c g c 9 i 8 d 2 v c 3 9 19 d 1d j 9 9 7 9 3b 2 2 k 5 0 7 0 3 2 5j 1r el 1 1e 1 k 0 3g c 5 0 4 b 2db 2 3y 0 2p v ff 5 2y 1 2p 0 n51 9 1y 0 5 9 x 1 29 1 7l 0 4 0 5 0 o 4 5 0 2c 1 1f h b 9 7 h e a t 7 q c 19 3 1c d g 9 c 0 b 9 1c d d 0 9 1 3 9 y 2 1f 0 2 2 3 1 6 1 2 0 16 4 6 1 6l 7 2 1 3 9 fmt 0 ki f h f 4 1 p 2 5d 9 12 0 12 0 ig 0 6b 0 46 4 86 9 120 2 2 1 6 3 15 2 5 0 4m 1 fy 3 9 9 7 9 w 4 8u 1 26 5 1z a 1e 3 3f 2 1i e w a 3 1 b 3 1a a 8 0 1a 9 7 2 11 d 2 9 6 1 19 0 d 2 1d d 9 3 2 b 2b b 7 0 3 0 4e b 6 9 7 3 1k 1 2 6 3 1 3 2 a 0 b 1 3 6 4 4 1w 8 2 0 3 0 2 3 2 4 2 0 f 1 2b h a 9 5 0 2a j d 9 5y 6 3 8 s 1 2b g g 9 2a c 9 9 7 j 1m e 5 9 6r e 4m 9 1z 5 2 1 3 3 2 0 2 1 d 9 3c 6 3 6 4 0 t 9 15 6 2 3 9 0 a a 1b f 5j 7 3t 9 1i 7 2 7 h 9 1l l 2 d 3f 5 4 0 2 1 2 6 2 0 9 9 1d 4 2 1 2 4 9 9 1j 9 7e 3 a 1 2 0 1d 6 4 4 e a 44m 0 7 e 8uh r 1t3 9 2f 9 13 4 1o 6 q 9 ev 9 d2 0 2 1i 8 3 2a 0 c 1 f58 1 382 9 ef 19 3 m f3 4 4 5 9 7 3 6 v 3 45 2 13e 1d e9 1i 5 1d 9 0 f 0 n 4 2 e 11t 6 2 g 3 6 2 1 2 4 2t 0 4h 6 a 9 9x 0 1q d dv d 6t 1 2 9 6h 0 3 0 8 1 6 0 d7 6 32 6 6 9 3o7 9 gvt3 6n");
}
function isInRange(cp, ranges) {
    let l = 0, r = (ranges.length / 2) | 0, i = 0, min = 0, max = 0;
    while (l < r) {
        i = ((l + r) / 2) | 0;
        min = ranges[2 * i];
        max = ranges[2 * i + 1];
        if (cp < min) {
            r = i;
        }
        else if (cp > max) {
            l = i + 1;
        }
        else {
            return true;
        }
    }
    return false;
}
function restoreRanges(data) {
    let last = 0;
    return data.split(" ").map((s) => (last += parseInt(s, 36) | 0));
}

class DataSet {
    constructor(raw2018, raw2019, raw2020, raw2021, raw2022, raw2023, raw2024, raw2025, raw2026) {
        this._raw2018 = raw2018;
        this._raw2019 = raw2019;
        this._raw2020 = raw2020;
        this._raw2021 = raw2021;
        this._raw2022 = raw2022;
        this._raw2023 = raw2023;
        this._raw2024 = raw2024;
        this._raw2025 = raw2025;
        this._raw2026 = raw2026;
    }
    get es2018() {
        var _a;
        return ((_a = this._set2018) !== null && _a !== void 0 ? _a : (this._set2018 = new Set(this._raw2018.split(" "))));
    }
    get es2019() {
        var _a;
        return ((_a = this._set2019) !== null && _a !== void 0 ? _a : (this._set2019 = new Set(this._raw2019.split(" "))));
    }
    get es2020() {
        var _a;
        return ((_a = this._set2020) !== null && _a !== void 0 ? _a : (this._set2020 = new Set(this._raw2020.split(" "))));
    }
    get es2021() {
        var _a;
        return ((_a = this._set2021) !== null && _a !== void 0 ? _a : (this._set2021 = new Set(this._raw2021.split(" "))));
    }
    get es2022() {
        var _a;
        return ((_a = this._set2022) !== null && _a !== void 0 ? _a : (this._set2022 = new Set(this._raw2022.split(" "))));
    }
    get es2023() {
        var _a;
        return ((_a = this._set2023) !== null && _a !== void 0 ? _a : (this._set2023 = new Set(this._raw2023.split(" "))));
    }
    get es2024() {
        var _a;
        return ((_a = this._set2024) !== null && _a !== void 0 ? _a : (this._set2024 = new Set(this._raw2024.split(" "))));
    }
    get es2025() {
        var _a;
        return ((_a = this._set2025) !== null && _a !== void 0 ? _a : (this._set2025 = new Set(this._raw2025.split(" "))));
    }
    get es2026() {
        var _a;
        return ((_a = this._set2026) !== null && _a !== void 0 ? _a : (this._set2026 = new Set(this._raw2026.split(" "))));
    }
}
const gcNameSet = new Set(["General_Category", "gc"]);
const scNameSet = new Set(["Script", "Script_Extensions", "sc", "scx"]);
const gcValueSets = new DataSet("C Cased_Letter Cc Cf Close_Punctuation Cn Co Combining_Mark Connector_Punctuation Control Cs Currency_Symbol Dash_Punctuation Decimal_Number Enclosing_Mark Final_Punctuation Format Initial_Punctuation L LC Letter Letter_Number Line_Separator Ll Lm Lo Lowercase_Letter Lt Lu M Mark Math_Symbol Mc Me Mn Modifier_Letter Modifier_Symbol N Nd Nl No Nonspacing_Mark Number Open_Punctuation Other Other_Letter Other_Number Other_Punctuation Other_Symbol P Paragraph_Separator Pc Pd Pe Pf Pi Po Private_Use Ps Punctuation S Sc Separator Sk Sm So Space_Separator Spacing_Mark Surrogate Symbol Titlecase_Letter Unassigned Uppercase_Letter Z Zl Zp Zs cntrl digit punct", "", "", "", "", "", "", "", "");
const scValueSets = new DataSet("Adlam Adlm Aghb Ahom Anatolian_Hieroglyphs Arab Arabic Armenian Armi Armn Avestan Avst Bali Balinese Bamu Bamum Bass Bassa_Vah Batak Batk Beng Bengali Bhaiksuki Bhks Bopo Bopomofo Brah Brahmi Brai Braille Bugi Buginese Buhd Buhid Cakm Canadian_Aboriginal Cans Cari Carian Caucasian_Albanian Chakma Cham Cher Cherokee Common Copt Coptic Cprt Cuneiform Cypriot Cyrillic Cyrl Deseret Deva Devanagari Dsrt Dupl Duployan Egyp Egyptian_Hieroglyphs Elba Elbasan Ethi Ethiopic Geor Georgian Glag Glagolitic Gonm Goth Gothic Gran Grantha Greek Grek Gujarati Gujr Gurmukhi Guru Han Hang Hangul Hani Hano Hanunoo Hatr Hatran Hebr Hebrew Hira Hiragana Hluw Hmng Hung Imperial_Aramaic Inherited Inscriptional_Pahlavi Inscriptional_Parthian Ital Java Javanese Kaithi Kali Kana Kannada Katakana Kayah_Li Khar Kharoshthi Khmer Khmr Khoj Khojki Khudawadi Knda Kthi Lana Lao Laoo Latin Latn Lepc Lepcha Limb Limbu Lina Linb Linear_A Linear_B Lisu Lyci Lycian Lydi Lydian Mahajani Mahj Malayalam Mand Mandaic Mani Manichaean Marc Marchen Masaram_Gondi Meetei_Mayek Mend Mende_Kikakui Merc Mero Meroitic_Cursive Meroitic_Hieroglyphs Miao Mlym Modi Mong Mongolian Mro Mroo Mtei Mult Multani Myanmar Mymr Nabataean Narb Nbat New_Tai_Lue Newa Nko Nkoo Nshu Nushu Ogam Ogham Ol_Chiki Olck Old_Hungarian Old_Italic Old_North_Arabian Old_Permic Old_Persian Old_South_Arabian Old_Turkic Oriya Orkh Orya Osage Osge Osma Osmanya Pahawh_Hmong Palm Palmyrene Pau_Cin_Hau Pauc Perm Phag Phags_Pa Phli Phlp Phnx Phoenician Plrd Prti Psalter_Pahlavi Qaac Qaai Rejang Rjng Runic Runr Samaritan Samr Sarb Saur Saurashtra Sgnw Sharada Shavian Shaw Shrd Sidd Siddham SignWriting Sind Sinh Sinhala Sora Sora_Sompeng Soyo Soyombo Sund Sundanese Sylo Syloti_Nagri Syrc Syriac Tagalog Tagb Tagbanwa Tai_Le Tai_Tham Tai_Viet Takr Takri Tale Talu Tamil Taml Tang Tangut Tavt Telu Telugu Tfng Tglg Thaa Thaana Thai Tibetan Tibt Tifinagh Tirh Tirhuta Ugar Ugaritic Vai Vaii Wara Warang_Citi Xpeo Xsux Yi Yiii Zanabazar_Square Zanb Zinh Zyyy", "Dogr Dogra Gong Gunjala_Gondi Hanifi_Rohingya Maka Makasar Medefaidrin Medf Old_Sogdian Rohg Sogd Sogdian Sogo", "Elym Elymaic Hmnp Nand Nandinagari Nyiakeng_Puachue_Hmong Wancho Wcho", "Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi", "Cpmn Cypro_Minoan Old_Uyghur Ougr Tangsa Tnsa Toto Vith Vithkuqi", "Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz", "", "", "");
const binPropertySets = new DataSet("AHex ASCII ASCII_Hex_Digit Alpha Alphabetic Any Assigned Bidi_C Bidi_Control Bidi_M Bidi_Mirrored CI CWCF CWCM CWKCF CWL CWT CWU Case_Ignorable Cased Changes_When_Casefolded Changes_When_Casemapped Changes_When_Lowercased Changes_When_NFKC_Casefolded Changes_When_Titlecased Changes_When_Uppercased DI Dash Default_Ignorable_Code_Point Dep Deprecated Dia Diacritic Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Ext Extender Gr_Base Gr_Ext Grapheme_Base Grapheme_Extend Hex Hex_Digit IDC IDS IDSB IDST IDS_Binary_Operator IDS_Trinary_Operator ID_Continue ID_Start Ideo Ideographic Join_C Join_Control LOE Logical_Order_Exception Lower Lowercase Math NChar Noncharacter_Code_Point Pat_Syn Pat_WS Pattern_Syntax Pattern_White_Space QMark Quotation_Mark RI Radical Regional_Indicator SD STerm Sentence_Terminal Soft_Dotted Term Terminal_Punctuation UIdeo Unified_Ideograph Upper Uppercase VS Variation_Selector White_Space XIDC XIDS XID_Continue XID_Start space", "Extended_Pictographic", "", "EBase EComp EMod EPres ExtPict", "", "", "", "", "");
const binPropertyOfStringsSets = new DataSet("", "", "", "", "", "", "Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji RGI_Emoji_Flag_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence", "", "");
function isValidUnicodeProperty(version, name, value) {
    if (gcNameSet.has(name)) {
        return version >= 2018 && gcValueSets.es2018.has(value);
    }
    if (scNameSet.has(name)) {
        return ((version >= 2018 && scValueSets.es2018.has(value)) ||
            (version >= 2019 && scValueSets.es2019.has(value)) ||
            (version >= 2020 && scValueSets.es2020.has(value)) ||
            (version >= 2021 && scValueSets.es2021.has(value)) ||
            (version >= 2022 && scValueSets.es2022.has(value)) ||
            (version >= 2023 && scValueSets.es2023.has(value)));
    }
    return false;
}
function isValidLoneUnicodeProperty(version, value) {
    return ((version >= 2018 && binPropertySets.es2018.has(value)) ||
        (version >= 2019 && binPropertySets.es2019.has(value)) ||
        (version >= 2021 && binPropertySets.es2021.has(value)));
}
function isValidLoneUnicodePropertyOfString(version, value) {
    return version >= 2024 && binPropertyOfStringsSets.es2024.has(value);
}

const BACKSPACE = 0x08;
const CHARACTER_TABULATION = 0x09;
const LINE_FEED = 0x0a;
const LINE_TABULATION = 0x0b;
const FORM_FEED = 0x0c;
const CARRIAGE_RETURN = 0x0d;
const EXCLAMATION_MARK = 0x21;
const NUMBER_SIGN = 0x23;
const DOLLAR_SIGN = 0x24;
const PERCENT_SIGN = 0x25;
const AMPERSAND = 0x26;
const LEFT_PARENTHESIS = 0x28;
const RIGHT_PARENTHESIS = 0x29;
const ASTERISK = 0x2a;
const PLUS_SIGN = 0x2b;
const COMMA = 0x2c;
const HYPHEN_MINUS = 0x2d;
const FULL_STOP = 0x2e;
const SOLIDUS = 0x2f;
const DIGIT_ZERO = 0x30;
const DIGIT_ONE = 0x31;
const DIGIT_SEVEN = 0x37;
const DIGIT_NINE = 0x39;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const LESS_THAN_SIGN = 0x3c;
const EQUALS_SIGN = 0x3d;
const GREATER_THAN_SIGN = 0x3e;
const QUESTION_MARK = 0x3f;
const COMMERCIAL_AT = 0x40;
const LATIN_CAPITAL_LETTER_A = 0x41;
const LATIN_CAPITAL_LETTER_B = 0x42;
const LATIN_CAPITAL_LETTER_D = 0x44;
const LATIN_CAPITAL_LETTER_F = 0x46;
const LATIN_CAPITAL_LETTER_P = 0x50;
const LATIN_CAPITAL_LETTER_S = 0x53;
const LATIN_CAPITAL_LETTER_W = 0x57;
const LATIN_CAPITAL_LETTER_Z = 0x5a;
const LOW_LINE = 0x5f;
const LATIN_SMALL_LETTER_A = 0x61;
const LATIN_SMALL_LETTER_B = 0x62;
const LATIN_SMALL_LETTER_C = 0x63;
const LATIN_SMALL_LETTER_D = 0x64;
const LATIN_SMALL_LETTER_F = 0x66;
const LATIN_SMALL_LETTER_G = 0x67;
const LATIN_SMALL_LETTER_I = 0x69;
const LATIN_SMALL_LETTER_K = 0x6b;
const LATIN_SMALL_LETTER_M = 0x6d;
const LATIN_SMALL_LETTER_N = 0x6e;
const LATIN_SMALL_LETTER_P = 0x70;
const LATIN_SMALL_LETTER_Q = 0x71;
const LATIN_SMALL_LETTER_R = 0x72;
const LATIN_SMALL_LETTER_S = 0x73;
const LATIN_SMALL_LETTER_T = 0x74;
const LATIN_SMALL_LETTER_U = 0x75;
const LATIN_SMALL_LETTER_V = 0x76;
const LATIN_SMALL_LETTER_W = 0x77;
const LATIN_SMALL_LETTER_X = 0x78;
const LATIN_SMALL_LETTER_Y = 0x79;
const LATIN_SMALL_LETTER_Z = 0x7a;
const LEFT_SQUARE_BRACKET = 0x5b;
const REVERSE_SOLIDUS = 0x5c;
const RIGHT_SQUARE_BRACKET = 0x5d;
const CIRCUMFLEX_ACCENT = 0x5e;
const GRAVE_ACCENT = 0x60;
const LEFT_CURLY_BRACKET = 0x7b;
const VERTICAL_LINE = 0x7c;
const RIGHT_CURLY_BRACKET = 0x7d;
const TILDE = 0x7e;
const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;
const MIN_CODE_POINT = 0x00;
const MAX_CODE_POINT = 0x10ffff;
function isLatinLetter(code) {
    return ((code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_Z) ||
        (code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_Z));
}
function isDecimalDigit(code) {
    return code >= DIGIT_ZERO && code <= DIGIT_NINE;
}
function isOctalDigit(code) {
    return code >= DIGIT_ZERO && code <= DIGIT_SEVEN;
}
function isHexDigit(code) {
    return ((code >= DIGIT_ZERO && code <= DIGIT_NINE) ||
        (code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_F) ||
        (code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_F));
}
function isLineTerminator(code) {
    return (code === LINE_FEED ||
        code === CARRIAGE_RETURN ||
        code === LINE_SEPARATOR ||
        code === PARAGRAPH_SEPARATOR);
}
function isValidUnicode(code) {
    return code >= MIN_CODE_POINT && code <= MAX_CODE_POINT;
}
function digitToInt(code) {
    if (code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_F) {
        return code - LATIN_SMALL_LETTER_A + 10;
    }
    if (code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_F) {
        return code - LATIN_CAPITAL_LETTER_A + 10;
    }
    return code - DIGIT_ZERO;
}
function isLeadSurrogate(code) {
    return code >= 0xd800 && code <= 0xdbff;
}
function isTrailSurrogate(code) {
    return code >= 0xdc00 && code <= 0xdfff;
}
function combineSurrogatePair(lead, trail) {
    return (lead - 0xd800) * 0x400 + (trail - 0xdc00) + 0x10000;
}

class GroupSpecifiersAsES2018 {
    constructor() {
        this.groupName = new Set();
    }
    clear() {
        this.groupName.clear();
    }
    isEmpty() {
        return !this.groupName.size;
    }
    hasInPattern(name) {
        return this.groupName.has(name);
    }
    hasInScope(name) {
        return this.hasInPattern(name);
    }
    addToScope(name) {
        this.groupName.add(name);
    }
    enterDisjunction() {
    }
    enterAlternative() {
    }
    leaveDisjunction() {
    }
}
class BranchID {
    constructor(parent, base) {
        this.parent = parent;
        this.base = base !== null && base !== void 0 ? base : this;
    }
    separatedFrom(other) {
        var _a, _b;
        if (this.base === other.base && this !== other) {
            return true;
        }
        if (other.parent && this.separatedFrom(other.parent)) {
            return true;
        }
        return (_b = (_a = this.parent) === null || _a === void 0 ? void 0 : _a.separatedFrom(other)) !== null && _b !== void 0 ? _b : false;
    }
    child() {
        return new BranchID(this, null);
    }
    sibling() {
        return new BranchID(this.parent, this.base);
    }
}
class GroupSpecifiersAsES2025 {
    constructor() {
        this.branchID = new BranchID(null, null);
        this.groupNames = new Map();
    }
    clear() {
        this.branchID = new BranchID(null, null);
        this.groupNames.clear();
    }
    isEmpty() {
        return !this.groupNames.size;
    }
    enterDisjunction() {
        this.branchID = this.branchID.child();
    }
    enterAlternative(index) {
        if (index === 0) {
            return;
        }
        this.branchID = this.branchID.sibling();
    }
    leaveDisjunction() {
        this.branchID = this.branchID.parent;
    }
    hasInPattern(name) {
        return this.groupNames.has(name);
    }
    hasInScope(name) {
        const branches = this.groupNames.get(name);
        if (!branches) {
            return false;
        }
        for (const branch of branches) {
            if (!branch.separatedFrom(this.branchID)) {
                return true;
            }
        }
        return false;
    }
    addToScope(name) {
        const branches = this.groupNames.get(name);
        if (branches) {
            branches.push(this.branchID);
            return;
        }
        this.groupNames.set(name, [this.branchID]);
    }
}

const legacyImpl = {
    at(s, end, i) {
        return i < end ? s.charCodeAt(i) : -1;
    },
    width(c) {
        return 1;
    },
};
const unicodeImpl = {
    at(s, end, i) {
        return i < end ? s.codePointAt(i) : -1;
    },
    width(c) {
        return c > 0xffff ? 2 : 1;
    },
};
class Reader {
    constructor() {
        this._impl = legacyImpl;
        this._s = "";
        this._i = 0;
        this._end = 0;
        this._cp1 = -1;
        this._w1 = 1;
        this._cp2 = -1;
        this._w2 = 1;
        this._cp3 = -1;
        this._w3 = 1;
        this._cp4 = -1;
    }
    get source() {
        return this._s;
    }
    get index() {
        return this._i;
    }
    get currentCodePoint() {
        return this._cp1;
    }
    get nextCodePoint() {
        return this._cp2;
    }
    get nextCodePoint2() {
        return this._cp3;
    }
    get nextCodePoint3() {
        return this._cp4;
    }
    reset(source, start, end, uFlag) {
        this._impl = uFlag ? unicodeImpl : legacyImpl;
        this._s = source;
        this._end = end;
        this.rewind(start);
    }
    rewind(index) {
        const impl = this._impl;
        this._i = index;
        this._cp1 = impl.at(this._s, this._end, index);
        this._w1 = impl.width(this._cp1);
        this._cp2 = impl.at(this._s, this._end, index + this._w1);
        this._w2 = impl.width(this._cp2);
        this._cp3 = impl.at(this._s, this._end, index + this._w1 + this._w2);
        this._w3 = impl.width(this._cp3);
        this._cp4 = impl.at(this._s, this._end, index + this._w1 + this._w2 + this._w3);
    }
    advance() {
        if (this._cp1 !== -1) {
            const impl = this._impl;
            this._i += this._w1;
            this._cp1 = this._cp2;
            this._w1 = this._w2;
            this._cp2 = this._cp3;
            this._w2 = impl.width(this._cp2);
            this._cp3 = this._cp4;
            this._w3 = impl.width(this._cp3);
            this._cp4 = impl.at(this._s, this._end, this._i + this._w1 + this._w2 + this._w3);
        }
    }
    eat(cp) {
        if (this._cp1 === cp) {
            this.advance();
            return true;
        }
        return false;
    }
    eat2(cp1, cp2) {
        if (this._cp1 === cp1 && this._cp2 === cp2) {
            this.advance();
            this.advance();
            return true;
        }
        return false;
    }
    eat3(cp1, cp2, cp3) {
        if (this._cp1 === cp1 && this._cp2 === cp2 && this._cp3 === cp3) {
            this.advance();
            this.advance();
            this.advance();
            return true;
        }
        return false;
    }
}

class RegExpSyntaxError extends SyntaxError {
    constructor(message, index) {
        super(message);
        this.index = index;
    }
}
function newRegExpSyntaxError(srcCtx, flags, index, message) {
    let source = "";
    if (srcCtx.kind === "literal") {
        const literal = srcCtx.source.slice(srcCtx.start, srcCtx.end);
        if (literal) {
            source = `: ${literal}`;
        }
    }
    else if (srcCtx.kind === "pattern") {
        const pattern = srcCtx.source.slice(srcCtx.start, srcCtx.end);
        const flagsText = `${flags.unicode ? "u" : ""}${flags.unicodeSets ? "v" : ""}`;
        source = `: /${pattern}/${flagsText}`;
    }
    return new RegExpSyntaxError(`Invalid regular expression${source}: ${message}`, index);
}

const SYNTAX_CHARACTER = new Set([
    CIRCUMFLEX_ACCENT,
    DOLLAR_SIGN,
    REVERSE_SOLIDUS,
    FULL_STOP,
    ASTERISK,
    PLUS_SIGN,
    QUESTION_MARK,
    LEFT_PARENTHESIS,
    RIGHT_PARENTHESIS,
    LEFT_SQUARE_BRACKET,
    RIGHT_SQUARE_BRACKET,
    LEFT_CURLY_BRACKET,
    RIGHT_CURLY_BRACKET,
    VERTICAL_LINE,
]);
const CLASS_SET_RESERVED_DOUBLE_PUNCTUATOR_CHARACTER = new Set([
    AMPERSAND,
    EXCLAMATION_MARK,
    NUMBER_SIGN,
    DOLLAR_SIGN,
    PERCENT_SIGN,
    ASTERISK,
    PLUS_SIGN,
    COMMA,
    FULL_STOP,
    COLON,
    SEMICOLON,
    LESS_THAN_SIGN,
    EQUALS_SIGN,
    GREATER_THAN_SIGN,
    QUESTION_MARK,
    COMMERCIAL_AT,
    CIRCUMFLEX_ACCENT,
    GRAVE_ACCENT,
    TILDE,
]);
const CLASS_SET_SYNTAX_CHARACTER = new Set([
    LEFT_PARENTHESIS,
    RIGHT_PARENTHESIS,
    LEFT_SQUARE_BRACKET,
    RIGHT_SQUARE_BRACKET,
    LEFT_CURLY_BRACKET,
    RIGHT_CURLY_BRACKET,
    SOLIDUS,
    HYPHEN_MINUS,
    REVERSE_SOLIDUS,
    VERTICAL_LINE,
]);
const CLASS_SET_RESERVED_PUNCTUATOR = new Set([
    AMPERSAND,
    HYPHEN_MINUS,
    EXCLAMATION_MARK,
    NUMBER_SIGN,
    PERCENT_SIGN,
    COMMA,
    COLON,
    SEMICOLON,
    LESS_THAN_SIGN,
    EQUALS_SIGN,
    GREATER_THAN_SIGN,
    COMMERCIAL_AT,
    GRAVE_ACCENT,
    TILDE,
]);
const FLAG_PROP_TO_CODEPOINT = {
    global: LATIN_SMALL_LETTER_G,
    ignoreCase: LATIN_SMALL_LETTER_I,
    multiline: LATIN_SMALL_LETTER_M,
    unicode: LATIN_SMALL_LETTER_U,
    sticky: LATIN_SMALL_LETTER_Y,
    dotAll: LATIN_SMALL_LETTER_S,
    hasIndices: LATIN_SMALL_LETTER_D,
    unicodeSets: LATIN_SMALL_LETTER_V,
};
const FLAG_CODEPOINT_TO_PROP = Object.fromEntries(Object.entries(FLAG_PROP_TO_CODEPOINT).map(([k, v]) => [v, k]));
function isSyntaxCharacter(cp) {
    return SYNTAX_CHARACTER.has(cp);
}
function isClassSetReservedDoublePunctuatorCharacter(cp) {
    return CLASS_SET_RESERVED_DOUBLE_PUNCTUATOR_CHARACTER.has(cp);
}
function isClassSetSyntaxCharacter(cp) {
    return CLASS_SET_SYNTAX_CHARACTER.has(cp);
}
function isClassSetReservedPunctuator(cp) {
    return CLASS_SET_RESERVED_PUNCTUATOR.has(cp);
}
function isIdentifierStartChar(cp) {
    return isIdStart(cp) || cp === DOLLAR_SIGN || cp === LOW_LINE;
}
function isIdentifierPartChar(cp) {
    return (isIdContinue(cp) ||
        cp === DOLLAR_SIGN ||
        cp === ZERO_WIDTH_NON_JOINER ||
        cp === ZERO_WIDTH_JOINER);
}
function isUnicodePropertyNameCharacter(cp) {
    return isLatinLetter(cp) || cp === LOW_LINE;
}
function isUnicodePropertyValueCharacter(cp) {
    return isUnicodePropertyNameCharacter(cp) || isDecimalDigit(cp);
}
function isRegularExpressionModifier(ch) {
    return (ch === LATIN_SMALL_LETTER_I ||
        ch === LATIN_SMALL_LETTER_M ||
        ch === LATIN_SMALL_LETTER_S);
}
class RegExpValidator {
    constructor(options) {
        this._reader = new Reader();
        this._unicodeMode = false;
        this._unicodeSetsMode = false;
        this._nFlag = false;
        this._lastIntValue = 0;
        this._lastRange = {
            min: 0,
            max: Number.POSITIVE_INFINITY,
        };
        this._lastStrValue = "";
        this._lastAssertionIsQuantifiable = false;
        this._numCapturingParens = 0;
        this._backreferenceNames = new Set();
        this._srcCtx = null;
        this._options = options !== null && options !== void 0 ? options : {};
        this._groupSpecifiers =
            this.ecmaVersion >= 2025
                ? new GroupSpecifiersAsES2025()
                : new GroupSpecifiersAsES2018();
    }
    validateLiteral(source, start = 0, end = source.length) {
        this._srcCtx = { source, start, end, kind: "literal" };
        this._unicodeSetsMode = this._unicodeMode = this._nFlag = false;
        this.reset(source, start, end);
        this.onLiteralEnter(start);
        if (this.eat(SOLIDUS) && this.eatRegExpBody() && this.eat(SOLIDUS)) {
            const flagStart = this.index;
            const unicode = source.includes("u", flagStart);
            const unicodeSets = source.includes("v", flagStart);
            this.validateFlagsInternal(source, flagStart, end);
            this.validatePatternInternal(source, start + 1, flagStart - 1, {
                unicode,
                unicodeSets,
            });
        }
        else if (start >= end) {
            this.raise("Empty");
        }
        else {
            const c = String.fromCodePoint(this.currentCodePoint);
            this.raise(`Unexpected character '${c}'`);
        }
        this.onLiteralLeave(start, end);
    }
    validateFlags(source, start = 0, end = source.length) {
        this._srcCtx = { source, start, end, kind: "flags" };
        this.validateFlagsInternal(source, start, end);
    }
    validatePattern(source, start = 0, end = source.length, uFlagOrFlags = undefined) {
        this._srcCtx = { source, start, end, kind: "pattern" };
        this.validatePatternInternal(source, start, end, uFlagOrFlags);
    }
    validatePatternInternal(source, start = 0, end = source.length, uFlagOrFlags = undefined) {
        const mode = this._parseFlagsOptionToMode(uFlagOrFlags, end);
        this._unicodeMode = mode.unicodeMode;
        this._nFlag = mode.nFlag;
        this._unicodeSetsMode = mode.unicodeSetsMode;
        this.reset(source, start, end);
        this.consumePattern();
        if (!this._nFlag &&
            this.ecmaVersion >= 2018 &&
            !this._groupSpecifiers.isEmpty()) {
            this._nFlag = true;
            this.rewind(start);
            this.consumePattern();
        }
    }
    validateFlagsInternal(source, start, end) {
        const flags = this.parseFlags(source, start, end);
        this.onRegExpFlags(start, end, flags);
    }
    _parseFlagsOptionToMode(uFlagOrFlags, sourceEnd) {
        let unicode = false;
        let unicodeSets = false;
        if (uFlagOrFlags && this.ecmaVersion >= 2015) {
            if (typeof uFlagOrFlags === "object") {
                unicode = Boolean(uFlagOrFlags.unicode);
                if (this.ecmaVersion >= 2024) {
                    unicodeSets = Boolean(uFlagOrFlags.unicodeSets);
                }
            }
            else {
                unicode = uFlagOrFlags;
            }
        }
        if (unicode && unicodeSets) {
            this.raise("Invalid regular expression flags", {
                index: sourceEnd + 1,
                unicode,
                unicodeSets,
            });
        }
        const unicodeMode = unicode || unicodeSets;
        const nFlag = (unicode && this.ecmaVersion >= 2018) ||
            unicodeSets ||
            Boolean(this._options.strict && this.ecmaVersion >= 2023);
        const unicodeSetsMode = unicodeSets;
        return { unicodeMode, nFlag, unicodeSetsMode };
    }
    get strict() {
        return Boolean(this._options.strict) || this._unicodeMode;
    }
    get ecmaVersion() {
        var _a;
        return (_a = this._options.ecmaVersion) !== null && _a !== void 0 ? _a : latestEcmaVersion;
    }
    onLiteralEnter(start) {
        if (this._options.onLiteralEnter) {
            this._options.onLiteralEnter(start);
        }
    }
    onLiteralLeave(start, end) {
        if (this._options.onLiteralLeave) {
            this._options.onLiteralLeave(start, end);
        }
    }
    onRegExpFlags(start, end, flags) {
        if (this._options.onRegExpFlags) {
            this._options.onRegExpFlags(start, end, flags);
        }
        if (this._options.onFlags) {
            this._options.onFlags(start, end, flags.global, flags.ignoreCase, flags.multiline, flags.unicode, flags.sticky, flags.dotAll, flags.hasIndices);
        }
    }
    onPatternEnter(start) {
        if (this._options.onPatternEnter) {
            this._options.onPatternEnter(start);
        }
    }
    onPatternLeave(start, end) {
        if (this._options.onPatternLeave) {
            this._options.onPatternLeave(start, end);
        }
    }
    onDisjunctionEnter(start) {
        if (this._options.onDisjunctionEnter) {
            this._options.onDisjunctionEnter(start);
        }
    }
    onDisjunctionLeave(start, end) {
        if (this._options.onDisjunctionLeave) {
            this._options.onDisjunctionLeave(start, end);
        }
    }
    onAlternativeEnter(start, index) {
        if (this._options.onAlternativeEnter) {
            this._options.onAlternativeEnter(start, index);
        }
    }
    onAlternativeLeave(start, end, index) {
        if (this._options.onAlternativeLeave) {
            this._options.onAlternativeLeave(start, end, index);
        }
    }
    onGroupEnter(start) {
        if (this._options.onGroupEnter) {
            this._options.onGroupEnter(start);
        }
    }
    onGroupLeave(start, end) {
        if (this._options.onGroupLeave) {
            this._options.onGroupLeave(start, end);
        }
    }
    onModifiersEnter(start) {
        if (this._options.onModifiersEnter) {
            this._options.onModifiersEnter(start);
        }
    }
    onModifiersLeave(start, end) {
        if (this._options.onModifiersLeave) {
            this._options.onModifiersLeave(start, end);
        }
    }
    onAddModifiers(start, end, flags) {
        if (this._options.onAddModifiers) {
            this._options.onAddModifiers(start, end, flags);
        }
    }
    onRemoveModifiers(start, end, flags) {
        if (this._options.onRemoveModifiers) {
            this._options.onRemoveModifiers(start, end, flags);
        }
    }
    onCapturingGroupEnter(start, name) {
        if (this._options.onCapturingGroupEnter) {
            this._options.onCapturingGroupEnter(start, name);
        }
    }
    onCapturingGroupLeave(start, end, name) {
        if (this._options.onCapturingGroupLeave) {
            this._options.onCapturingGroupLeave(start, end, name);
        }
    }
    onQuantifier(start, end, min, max, greedy) {
        if (this._options.onQuantifier) {
            this._options.onQuantifier(start, end, min, max, greedy);
        }
    }
    onLookaroundAssertionEnter(start, kind, negate) {
        if (this._options.onLookaroundAssertionEnter) {
            this._options.onLookaroundAssertionEnter(start, kind, negate);
        }
    }
    onLookaroundAssertionLeave(start, end, kind, negate) {
        if (this._options.onLookaroundAssertionLeave) {
            this._options.onLookaroundAssertionLeave(start, end, kind, negate);
        }
    }
    onEdgeAssertion(start, end, kind) {
        if (this._options.onEdgeAssertion) {
            this._options.onEdgeAssertion(start, end, kind);
        }
    }
    onWordBoundaryAssertion(start, end, kind, negate) {
        if (this._options.onWordBoundaryAssertion) {
            this._options.onWordBoundaryAssertion(start, end, kind, negate);
        }
    }
    onAnyCharacterSet(start, end, kind) {
        if (this._options.onAnyCharacterSet) {
            this._options.onAnyCharacterSet(start, end, kind);
        }
    }
    onEscapeCharacterSet(start, end, kind, negate) {
        if (this._options.onEscapeCharacterSet) {
            this._options.onEscapeCharacterSet(start, end, kind, negate);
        }
    }
    onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings) {
        if (this._options.onUnicodePropertyCharacterSet) {
            this._options.onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings);
        }
    }
    onCharacter(start, end, value) {
        if (this._options.onCharacter) {
            this._options.onCharacter(start, end, value);
        }
    }
    onBackreference(start, end, ref) {
        if (this._options.onBackreference) {
            this._options.onBackreference(start, end, ref);
        }
    }
    onCharacterClassEnter(start, negate, unicodeSets) {
        if (this._options.onCharacterClassEnter) {
            this._options.onCharacterClassEnter(start, negate, unicodeSets);
        }
    }
    onCharacterClassLeave(start, end, negate) {
        if (this._options.onCharacterClassLeave) {
            this._options.onCharacterClassLeave(start, end, negate);
        }
    }
    onCharacterClassRange(start, end, min, max) {
        if (this._options.onCharacterClassRange) {
            this._options.onCharacterClassRange(start, end, min, max);
        }
    }
    onClassIntersection(start, end) {
        if (this._options.onClassIntersection) {
            this._options.onClassIntersection(start, end);
        }
    }
    onClassSubtraction(start, end) {
        if (this._options.onClassSubtraction) {
            this._options.onClassSubtraction(start, end);
        }
    }
    onClassStringDisjunctionEnter(start) {
        if (this._options.onClassStringDisjunctionEnter) {
            this._options.onClassStringDisjunctionEnter(start);
        }
    }
    onClassStringDisjunctionLeave(start, end) {
        if (this._options.onClassStringDisjunctionLeave) {
            this._options.onClassStringDisjunctionLeave(start, end);
        }
    }
    onStringAlternativeEnter(start, index) {
        if (this._options.onStringAlternativeEnter) {
            this._options.onStringAlternativeEnter(start, index);
        }
    }
    onStringAlternativeLeave(start, end, index) {
        if (this._options.onStringAlternativeLeave) {
            this._options.onStringAlternativeLeave(start, end, index);
        }
    }
    get index() {
        return this._reader.index;
    }
    get currentCodePoint() {
        return this._reader.currentCodePoint;
    }
    get nextCodePoint() {
        return this._reader.nextCodePoint;
    }
    get nextCodePoint2() {
        return this._reader.nextCodePoint2;
    }
    get nextCodePoint3() {
        return this._reader.nextCodePoint3;
    }
    reset(source, start, end) {
        this._reader.reset(source, start, end, this._unicodeMode);
    }
    rewind(index) {
        this._reader.rewind(index);
    }
    advance() {
        this._reader.advance();
    }
    eat(cp) {
        return this._reader.eat(cp);
    }
    eat2(cp1, cp2) {
        return this._reader.eat2(cp1, cp2);
    }
    eat3(cp1, cp2, cp3) {
        return this._reader.eat3(cp1, cp2, cp3);
    }
    raise(message, context) {
        var _a, _b, _c;
        throw newRegExpSyntaxError(this._srcCtx, {
            unicode: (_a = context === null || context === void 0 ? void 0 : context.unicode) !== null && _a !== void 0 ? _a : (this._unicodeMode && !this._unicodeSetsMode),
            unicodeSets: (_b = context === null || context === void 0 ? void 0 : context.unicodeSets) !== null && _b !== void 0 ? _b : this._unicodeSetsMode,
        }, (_c = context === null || context === void 0 ? void 0 : context.index) !== null && _c !== void 0 ? _c : this.index, message);
    }
    eatRegExpBody() {
        const start = this.index;
        let inClass = false;
        let escaped = false;
        for (;;) {
            const cp = this.currentCodePoint;
            if (cp === -1 || isLineTerminator(cp)) {
                const kind = inClass ? "character class" : "regular expression";
                this.raise(`Unterminated ${kind}`);
            }
            if (escaped) {
                escaped = false;
            }
            else if (cp === REVERSE_SOLIDUS) {
                escaped = true;
            }
            else if (cp === LEFT_SQUARE_BRACKET) {
                inClass = true;
            }
            else if (cp === RIGHT_SQUARE_BRACKET) {
                inClass = false;
            }
            else if ((cp === SOLIDUS && !inClass) ||
                (cp === ASTERISK && this.index === start)) {
                break;
            }
            this.advance();
        }
        return this.index !== start;
    }
    consumePattern() {
        const start = this.index;
        this._numCapturingParens = this.countCapturingParens();
        this._groupSpecifiers.clear();
        this._backreferenceNames.clear();
        this.onPatternEnter(start);
        this.consumeDisjunction();
        const cp = this.currentCodePoint;
        if (this.currentCodePoint !== -1) {
            if (cp === RIGHT_PARENTHESIS) {
                this.raise("Unmatched ')'");
            }
            if (cp === REVERSE_SOLIDUS) {
                this.raise("\\ at end of pattern");
            }
            if (cp === RIGHT_SQUARE_BRACKET || cp === RIGHT_CURLY_BRACKET) {
                this.raise("Lone quantifier brackets");
            }
            const c = String.fromCodePoint(cp);
            this.raise(`Unexpected character '${c}'`);
        }
        for (const name of this._backreferenceNames) {
            if (!this._groupSpecifiers.hasInPattern(name)) {
                this.raise("Invalid named capture referenced");
            }
        }
        this.onPatternLeave(start, this.index);
    }
    countCapturingParens() {
        const start = this.index;
        let inClass = false;
        let escaped = false;
        let count = 0;
        let cp = 0;
        while ((cp = this.currentCodePoint) !== -1) {
            if (escaped) {
                escaped = false;
            }
            else if (cp === REVERSE_SOLIDUS) {
                escaped = true;
            }
            else if (cp === LEFT_SQUARE_BRACKET) {
                inClass = true;
            }
            else if (cp === RIGHT_SQUARE_BRACKET) {
                inClass = false;
            }
            else if (cp === LEFT_PARENTHESIS &&
                !inClass &&
                (this.nextCodePoint !== QUESTION_MARK ||
                    (this.nextCodePoint2 === LESS_THAN_SIGN &&
                        this.nextCodePoint3 !== EQUALS_SIGN &&
                        this.nextCodePoint3 !== EXCLAMATION_MARK))) {
                count += 1;
            }
            this.advance();
        }
        this.rewind(start);
        return count;
    }
    consumeDisjunction() {
        const start = this.index;
        let i = 0;
        this._groupSpecifiers.enterDisjunction();
        this.onDisjunctionEnter(start);
        do {
            this.consumeAlternative(i++);
        } while (this.eat(VERTICAL_LINE));
        if (this.consumeQuantifier(true)) {
            this.raise("Nothing to repeat");
        }
        if (this.eat(LEFT_CURLY_BRACKET)) {
            this.raise("Lone quantifier brackets");
        }
        this.onDisjunctionLeave(start, this.index);
        this._groupSpecifiers.leaveDisjunction();
    }
    consumeAlternative(i) {
        const start = this.index;
        this._groupSpecifiers.enterAlternative(i);
        this.onAlternativeEnter(start, i);
        while (this.currentCodePoint !== -1 && this.consumeTerm()) {
        }
        this.onAlternativeLeave(start, this.index, i);
    }
    consumeTerm() {
        if (this._unicodeMode || this.strict) {
            return (this.consumeAssertion() ||
                (this.consumeAtom() && this.consumeOptionalQuantifier()));
        }
        return ((this.consumeAssertion() &&
            (!this._lastAssertionIsQuantifiable ||
                this.consumeOptionalQuantifier())) ||
            (this.consumeExtendedAtom() && this.consumeOptionalQuantifier()));
    }
    consumeOptionalQuantifier() {
        this.consumeQuantifier();
        return true;
    }
    consumeAssertion() {
        const start = this.index;
        this._lastAssertionIsQuantifiable = false;
        if (this.eat(CIRCUMFLEX_ACCENT)) {
            this.onEdgeAssertion(start, this.index, "start");
            return true;
        }
        if (this.eat(DOLLAR_SIGN)) {
            this.onEdgeAssertion(start, this.index, "end");
            return true;
        }
        if (this.eat2(REVERSE_SOLIDUS, LATIN_CAPITAL_LETTER_B)) {
            this.onWordBoundaryAssertion(start, this.index, "word", true);
            return true;
        }
        if (this.eat2(REVERSE_SOLIDUS, LATIN_SMALL_LETTER_B)) {
            this.onWordBoundaryAssertion(start, this.index, "word", false);
            return true;
        }
        if (this.eat2(LEFT_PARENTHESIS, QUESTION_MARK)) {
            const lookbehind = this.ecmaVersion >= 2018 && this.eat(LESS_THAN_SIGN);
            let negate = false;
            if (this.eat(EQUALS_SIGN) ||
                (negate = this.eat(EXCLAMATION_MARK))) {
                const kind = lookbehind ? "lookbehind" : "lookahead";
                this.onLookaroundAssertionEnter(start, kind, negate);
                this.consumeDisjunction();
                if (!this.eat(RIGHT_PARENTHESIS)) {
                    this.raise("Unterminated group");
                }
                this._lastAssertionIsQuantifiable = !lookbehind && !this.strict;
                this.onLookaroundAssertionLeave(start, this.index, kind, negate);
                return true;
            }
            this.rewind(start);
        }
        return false;
    }
    consumeQuantifier(noConsume = false) {
        const start = this.index;
        let min = 0;
        let max = 0;
        let greedy = false;
        if (this.eat(ASTERISK)) {
            min = 0;
            max = Number.POSITIVE_INFINITY;
        }
        else if (this.eat(PLUS_SIGN)) {
            min = 1;
            max = Number.POSITIVE_INFINITY;
        }
        else if (this.eat(QUESTION_MARK)) {
            min = 0;
            max = 1;
        }
        else if (this.eatBracedQuantifier(noConsume)) {
            ({ min, max } = this._lastRange);
        }
        else {
            return false;
        }
        greedy = !this.eat(QUESTION_MARK);
        if (!noConsume) {
            this.onQuantifier(start, this.index, min, max, greedy);
        }
        return true;
    }
    eatBracedQuantifier(noError) {
        const start = this.index;
        if (this.eat(LEFT_CURLY_BRACKET)) {
            if (this.eatDecimalDigits()) {
                const min = this._lastIntValue;
                let max = min;
                if (this.eat(COMMA)) {
                    max = this.eatDecimalDigits()
                        ? this._lastIntValue
                        : Number.POSITIVE_INFINITY;
                }
                if (this.eat(RIGHT_CURLY_BRACKET)) {
                    if (!noError && max < min) {
                        this.raise("numbers out of order in {} quantifier");
                    }
                    this._lastRange = { min, max };
                    return true;
                }
            }
            if (!noError && (this._unicodeMode || this.strict)) {
                this.raise("Incomplete quantifier");
            }
            this.rewind(start);
        }
        return false;
    }
    consumeAtom() {
        return (this.consumePatternCharacter() ||
            this.consumeDot() ||
            this.consumeReverseSolidusAtomEscape() ||
            Boolean(this.consumeCharacterClass()) ||
            this.consumeCapturingGroup() ||
            this.consumeUncapturingGroup());
    }
    consumeDot() {
        if (this.eat(FULL_STOP)) {
            this.onAnyCharacterSet(this.index - 1, this.index, "any");
            return true;
        }
        return false;
    }
    consumeReverseSolidusAtomEscape() {
        const start = this.index;
        if (this.eat(REVERSE_SOLIDUS)) {
            if (this.consumeAtomEscape()) {
                return true;
            }
            this.rewind(start);
        }
        return false;
    }
    consumeUncapturingGroup() {
        const start = this.index;
        if (this.eat2(LEFT_PARENTHESIS, QUESTION_MARK)) {
            this.onGroupEnter(start);
            if (this.ecmaVersion >= 2025) {
                this.consumeModifiers();
            }
            if (!this.eat(COLON)) {
                this.rewind(start + 1);
                this.raise("Invalid group");
            }
            this.consumeDisjunction();
            if (!this.eat(RIGHT_PARENTHESIS)) {
                this.raise("Unterminated group");
            }
            this.onGroupLeave(start, this.index);
            return true;
        }
        return false;
    }
    consumeModifiers() {
        const start = this.index;
        const hasAddModifiers = this.eatModifiers();
        const addModifiersEnd = this.index;
        const hasHyphen = this.eat(HYPHEN_MINUS);
        if (!hasAddModifiers && !hasHyphen) {
            return false;
        }
        this.onModifiersEnter(start);
        const addModifiers = this.parseModifiers(start, addModifiersEnd);
        this.onAddModifiers(start, addModifiersEnd, addModifiers);
        if (hasHyphen) {
            const modifiersStart = this.index;
            if (!this.eatModifiers() &&
                !hasAddModifiers &&
                this.currentCodePoint === COLON) {
                this.raise("Invalid empty flags");
            }
            const modifiers = this.parseModifiers(modifiersStart, this.index);
            for (const [flagName] of Object.entries(modifiers).filter(([, enable]) => enable)) {
                if (addModifiers[flagName]) {
                    this.raise(`Duplicated flag '${String.fromCodePoint(FLAG_PROP_TO_CODEPOINT[flagName])}'`);
                }
            }
            this.onRemoveModifiers(modifiersStart, this.index, modifiers);
        }
        this.onModifiersLeave(start, this.index);
        return true;
    }
    consumeCapturingGroup() {
        const start = this.index;
        if (this.eat(LEFT_PARENTHESIS)) {
            let name = null;
            if (this.ecmaVersion >= 2018) {
                if (this.consumeGroupSpecifier()) {
                    name = this._lastStrValue;
                }
                else if (this.currentCodePoint === QUESTION_MARK) {
                    this.rewind(start);
                    return false;
                }
            }
            else if (this.currentCodePoint === QUESTION_MARK) {
                this.rewind(start);
                return false;
            }
            this.onCapturingGroupEnter(start, name);
            this.consumeDisjunction();
            if (!this.eat(RIGHT_PARENTHESIS)) {
                this.raise("Unterminated group");
            }
            this.onCapturingGroupLeave(start, this.index, name);
            return true;
        }
        return false;
    }
    consumeExtendedAtom() {
        return (this.consumeDot() ||
            this.consumeReverseSolidusAtomEscape() ||
            this.consumeReverseSolidusFollowedByC() ||
            Boolean(this.consumeCharacterClass()) ||
            this.consumeCapturingGroup() ||
            this.consumeUncapturingGroup() ||
            this.consumeInvalidBracedQuantifier() ||
            this.consumeExtendedPatternCharacter());
    }
    consumeReverseSolidusFollowedByC() {
        const start = this.index;
        if (this.currentCodePoint === REVERSE_SOLIDUS &&
            this.nextCodePoint === LATIN_SMALL_LETTER_C) {
            this._lastIntValue = this.currentCodePoint;
            this.advance();
            this.onCharacter(start, this.index, REVERSE_SOLIDUS);
            return true;
        }
        return false;
    }
    consumeInvalidBracedQuantifier() {
        if (this.eatBracedQuantifier(true)) {
            this.raise("Nothing to repeat");
        }
        return false;
    }
    consumePatternCharacter() {
        const start = this.index;
        const cp = this.currentCodePoint;
        if (cp !== -1 && !isSyntaxCharacter(cp)) {
            this.advance();
            this.onCharacter(start, this.index, cp);
            return true;
        }
        return false;
    }
    consumeExtendedPatternCharacter() {
        const start = this.index;
        const cp = this.currentCodePoint;
        if (cp !== -1 &&
            cp !== CIRCUMFLEX_ACCENT &&
            cp !== DOLLAR_SIGN &&
            cp !== REVERSE_SOLIDUS &&
            cp !== FULL_STOP &&
            cp !== ASTERISK &&
            cp !== PLUS_SIGN &&
            cp !== QUESTION_MARK &&
            cp !== LEFT_PARENTHESIS &&
            cp !== RIGHT_PARENTHESIS &&
            cp !== LEFT_SQUARE_BRACKET &&
            cp !== VERTICAL_LINE) {
            this.advance();
            this.onCharacter(start, this.index, cp);
            return true;
        }
        return false;
    }
    consumeGroupSpecifier() {
        const start = this.index;
        if (this.eat(QUESTION_MARK)) {
            if (this.eatGroupName()) {
                if (!this._groupSpecifiers.hasInScope(this._lastStrValue)) {
                    this._groupSpecifiers.addToScope(this._lastStrValue);
                    return true;
                }
                this.raise("Duplicate capture group name");
            }
            this.rewind(start);
        }
        return false;
    }
    consumeAtomEscape() {
        if (this.consumeBackreference() ||
            this.consumeCharacterClassEscape() ||
            this.consumeCharacterEscape() ||
            (this._nFlag && this.consumeKGroupName())) {
            return true;
        }
        if (this.strict || this._unicodeMode) {
            this.raise("Invalid escape");
        }
        return false;
    }
    consumeBackreference() {
        const start = this.index;
        if (this.eatDecimalEscape()) {
            const n = this._lastIntValue;
            if (n <= this._numCapturingParens) {
                this.onBackreference(start - 1, this.index, n);
                return true;
            }
            if (this.strict || this._unicodeMode) {
                this.raise("Invalid escape");
            }
            this.rewind(start);
        }
        return false;
    }
    consumeCharacterClassEscape() {
        var _a;
        const start = this.index;
        if (this.eat(LATIN_SMALL_LETTER_D)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "digit", false);
            return {};
        }
        if (this.eat(LATIN_CAPITAL_LETTER_D)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "digit", true);
            return {};
        }
        if (this.eat(LATIN_SMALL_LETTER_S)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "space", false);
            return {};
        }
        if (this.eat(LATIN_CAPITAL_LETTER_S)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "space", true);
            return {};
        }
        if (this.eat(LATIN_SMALL_LETTER_W)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "word", false);
            return {};
        }
        if (this.eat(LATIN_CAPITAL_LETTER_W)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "word", true);
            return {};
        }
        let negate = false;
        if (this._unicodeMode &&
            this.ecmaVersion >= 2018 &&
            (this.eat(LATIN_SMALL_LETTER_P) ||
                (negate = this.eat(LATIN_CAPITAL_LETTER_P)))) {
            this._lastIntValue = -1;
            let result = null;
            if (this.eat(LEFT_CURLY_BRACKET) &&
                (result = this.eatUnicodePropertyValueExpression()) &&
                this.eat(RIGHT_CURLY_BRACKET)) {
                if (negate && result.strings) {
                    this.raise("Invalid property name");
                }
                this.onUnicodePropertyCharacterSet(start - 1, this.index, "property", result.key, result.value, negate, (_a = result.strings) !== null && _a !== void 0 ? _a : false);
                return { mayContainStrings: result.strings };
            }
            this.raise("Invalid property name");
        }
        return null;
    }
    consumeCharacterEscape() {
        const start = this.index;
        if (this.eatControlEscape() ||
            this.eatCControlLetter() ||
            this.eatZero() ||
            this.eatHexEscapeSequence() ||
            this.eatRegExpUnicodeEscapeSequence() ||
            (!this.strict &&
                !this._unicodeMode &&
                this.eatLegacyOctalEscapeSequence()) ||
            this.eatIdentityEscape()) {
            this.onCharacter(start - 1, this.index, this._lastIntValue);
            return true;
        }
        return false;
    }
    consumeKGroupName() {
        const start = this.index;
        if (this.eat(LATIN_SMALL_LETTER_K)) {
            if (this.eatGroupName()) {
                const groupName = this._lastStrValue;
                this._backreferenceNames.add(groupName);
                this.onBackreference(start - 1, this.index, groupName);
                return true;
            }
            this.raise("Invalid named reference");
        }
        return false;
    }
    consumeCharacterClass() {
        const start = this.index;
        if (this.eat(LEFT_SQUARE_BRACKET)) {
            const negate = this.eat(CIRCUMFLEX_ACCENT);
            this.onCharacterClassEnter(start, negate, this._unicodeSetsMode);
            const result = this.consumeClassContents();
            if (!this.eat(RIGHT_SQUARE_BRACKET)) {
                if (this.currentCodePoint === -1) {
                    this.raise("Unterminated character class");
                }
                this.raise("Invalid character in character class");
            }
            if (negate && result.mayContainStrings) {
                this.raise("Negated character class may contain strings");
            }
            this.onCharacterClassLeave(start, this.index, negate);
            return result;
        }
        return null;
    }
    consumeClassContents() {
        if (this._unicodeSetsMode) {
            if (this.currentCodePoint === RIGHT_SQUARE_BRACKET) {
                return {};
            }
            const result = this.consumeClassSetExpression();
            return result;
        }
        const strict = this.strict || this._unicodeMode;
        for (;;) {
            const rangeStart = this.index;
            if (!this.consumeClassAtom()) {
                break;
            }
            const min = this._lastIntValue;
            if (!this.eat(HYPHEN_MINUS)) {
                continue;
            }
            this.onCharacter(this.index - 1, this.index, HYPHEN_MINUS);
            if (!this.consumeClassAtom()) {
                break;
            }
            const max = this._lastIntValue;
            if (min === -1 || max === -1) {
                if (strict) {
                    this.raise("Invalid character class");
                }
                continue;
            }
            if (min > max) {
                this.raise("Range out of order in character class");
            }
            this.onCharacterClassRange(rangeStart, this.index, min, max);
        }
        return {};
    }
    consumeClassAtom() {
        const start = this.index;
        const cp = this.currentCodePoint;
        if (cp !== -1 &&
            cp !== REVERSE_SOLIDUS &&
            cp !== RIGHT_SQUARE_BRACKET) {
            this.advance();
            this._lastIntValue = cp;
            this.onCharacter(start, this.index, this._lastIntValue);
            return true;
        }
        if (this.eat(REVERSE_SOLIDUS)) {
            if (this.consumeClassEscape()) {
                return true;
            }
            if (!this.strict &&
                this.currentCodePoint === LATIN_SMALL_LETTER_C) {
                this._lastIntValue = REVERSE_SOLIDUS;
                this.onCharacter(start, this.index, this._lastIntValue);
                return true;
            }
            if (this.strict || this._unicodeMode) {
                this.raise("Invalid escape");
            }
            this.rewind(start);
        }
        return false;
    }
    consumeClassEscape() {
        const start = this.index;
        if (this.eat(LATIN_SMALL_LETTER_B)) {
            this._lastIntValue = BACKSPACE;
            this.onCharacter(start - 1, this.index, this._lastIntValue);
            return true;
        }
        if (this._unicodeMode && this.eat(HYPHEN_MINUS)) {
            this._lastIntValue = HYPHEN_MINUS;
            this.onCharacter(start - 1, this.index, this._lastIntValue);
            return true;
        }
        let cp = 0;
        if (!this.strict &&
            !this._unicodeMode &&
            this.currentCodePoint === LATIN_SMALL_LETTER_C &&
            (isDecimalDigit((cp = this.nextCodePoint)) || cp === LOW_LINE)) {
            this.advance();
            this.advance();
            this._lastIntValue = cp % 0x20;
            this.onCharacter(start - 1, this.index, this._lastIntValue);
            return true;
        }
        return (Boolean(this.consumeCharacterClassEscape()) ||
            this.consumeCharacterEscape());
    }
    consumeClassSetExpression() {
        const start = this.index;
        let mayContainStrings = false;
        let result = null;
        if (this.consumeClassSetCharacter()) {
            if (this.consumeClassSetRangeFromOperator(start)) {
                this.consumeClassUnionRight({});
                return {};
            }
            mayContainStrings = false;
        }
        else if ((result = this.consumeClassSetOperand())) {
            mayContainStrings = result.mayContainStrings;
        }
        else {
            const cp = this.currentCodePoint;
            if (cp === REVERSE_SOLIDUS) {
                this.advance();
                this.raise("Invalid escape");
            }
            if (cp === this.nextCodePoint &&
                isClassSetReservedDoublePunctuatorCharacter(cp)) {
                this.raise("Invalid set operation in character class");
            }
            this.raise("Invalid character in character class");
        }
        if (this.eat2(AMPERSAND, AMPERSAND)) {
            while (this.currentCodePoint !== AMPERSAND &&
                (result = this.consumeClassSetOperand())) {
                this.onClassIntersection(start, this.index);
                if (!result.mayContainStrings) {
                    mayContainStrings = false;
                }
                if (this.eat2(AMPERSAND, AMPERSAND)) {
                    continue;
                }
                return { mayContainStrings };
            }
            this.raise("Invalid character in character class");
        }
        if (this.eat2(HYPHEN_MINUS, HYPHEN_MINUS)) {
            while (this.consumeClassSetOperand()) {
                this.onClassSubtraction(start, this.index);
                if (this.eat2(HYPHEN_MINUS, HYPHEN_MINUS)) {
                    continue;
                }
                return { mayContainStrings };
            }
            this.raise("Invalid character in character class");
        }
        return this.consumeClassUnionRight({ mayContainStrings });
    }
    consumeClassUnionRight(leftResult) {
        let mayContainStrings = leftResult.mayContainStrings;
        for (;;) {
            const start = this.index;
            if (this.consumeClassSetCharacter()) {
                this.consumeClassSetRangeFromOperator(start);
                continue;
            }
            const result = this.consumeClassSetOperand();
            if (result) {
                if (result.mayContainStrings) {
                    mayContainStrings = true;
                }
                continue;
            }
            break;
        }
        return { mayContainStrings };
    }
    consumeClassSetRangeFromOperator(start) {
        const currentStart = this.index;
        const min = this._lastIntValue;
        if (this.eat(HYPHEN_MINUS)) {
            if (this.consumeClassSetCharacter()) {
                const max = this._lastIntValue;
                if (min === -1 || max === -1) {
                    this.raise("Invalid character class");
                }
                if (min > max) {
                    this.raise("Range out of order in character class");
                }
                this.onCharacterClassRange(start, this.index, min, max);
                return true;
            }
            this.rewind(currentStart);
        }
        return false;
    }
    consumeClassSetOperand() {
        let result = null;
        if ((result = this.consumeNestedClass())) {
            return result;
        }
        if ((result = this.consumeClassStringDisjunction())) {
            return result;
        }
        if (this.consumeClassSetCharacter()) {
            return {};
        }
        return null;
    }
    consumeNestedClass() {
        const start = this.index;
        if (this.eat(LEFT_SQUARE_BRACKET)) {
            const negate = this.eat(CIRCUMFLEX_ACCENT);
            this.onCharacterClassEnter(start, negate, true);
            const result = this.consumeClassContents();
            if (!this.eat(RIGHT_SQUARE_BRACKET)) {
                this.raise("Unterminated character class");
            }
            if (negate && result.mayContainStrings) {
                this.raise("Negated character class may contain strings");
            }
            this.onCharacterClassLeave(start, this.index, negate);
            return result;
        }
        if (this.eat(REVERSE_SOLIDUS)) {
            const result = this.consumeCharacterClassEscape();
            if (result) {
                return result;
            }
            this.rewind(start);
        }
        return null;
    }
    consumeClassStringDisjunction() {
        const start = this.index;
        if (this.eat3(REVERSE_SOLIDUS, LATIN_SMALL_LETTER_Q, LEFT_CURLY_BRACKET)) {
            this.onClassStringDisjunctionEnter(start);
            let i = 0;
            let mayContainStrings = false;
            do {
                if (this.consumeClassString(i++).mayContainStrings) {
                    mayContainStrings = true;
                }
            } while (this.eat(VERTICAL_LINE));
            if (this.eat(RIGHT_CURLY_BRACKET)) {
                this.onClassStringDisjunctionLeave(start, this.index);
                return { mayContainStrings };
            }
            this.raise("Unterminated class string disjunction");
        }
        return null;
    }
    consumeClassString(i) {
        const start = this.index;
        let count = 0;
        this.onStringAlternativeEnter(start, i);
        while (this.currentCodePoint !== -1 &&
            this.consumeClassSetCharacter()) {
            count++;
        }
        this.onStringAlternativeLeave(start, this.index, i);
        return { mayContainStrings: count !== 1 };
    }
    consumeClassSetCharacter() {
        const start = this.index;
        const cp = this.currentCodePoint;
        if (cp !== this.nextCodePoint ||
            !isClassSetReservedDoublePunctuatorCharacter(cp)) {
            if (cp !== -1 && !isClassSetSyntaxCharacter(cp)) {
                this._lastIntValue = cp;
                this.advance();
                this.onCharacter(start, this.index, this._lastIntValue);
                return true;
            }
        }
        if (this.eat(REVERSE_SOLIDUS)) {
            if (this.consumeCharacterEscape()) {
                return true;
            }
            if (isClassSetReservedPunctuator(this.currentCodePoint)) {
                this._lastIntValue = this.currentCodePoint;
                this.advance();
                this.onCharacter(start, this.index, this._lastIntValue);
                return true;
            }
            if (this.eat(LATIN_SMALL_LETTER_B)) {
                this._lastIntValue = BACKSPACE;
                this.onCharacter(start, this.index, this._lastIntValue);
                return true;
            }
            this.rewind(start);
        }
        return false;
    }
    eatGroupName() {
        if (this.eat(LESS_THAN_SIGN)) {
            if (this.eatRegExpIdentifierName() && this.eat(GREATER_THAN_SIGN)) {
                return true;
            }
            this.raise("Invalid capture group name");
        }
        return false;
    }
    eatRegExpIdentifierName() {
        if (this.eatRegExpIdentifierStart()) {
            this._lastStrValue = String.fromCodePoint(this._lastIntValue);
            while (this.eatRegExpIdentifierPart()) {
                this._lastStrValue += String.fromCodePoint(this._lastIntValue);
            }
            return true;
        }
        return false;
    }
    eatRegExpIdentifierStart() {
        const start = this.index;
        const forceUFlag = !this._unicodeMode && this.ecmaVersion >= 2020;
        let cp = this.currentCodePoint;
        this.advance();
        if (cp === REVERSE_SOLIDUS &&
            this.eatRegExpUnicodeEscapeSequence(forceUFlag)) {
            cp = this._lastIntValue;
        }
        else if (forceUFlag &&
            isLeadSurrogate(cp) &&
            isTrailSurrogate(this.currentCodePoint)) {
            cp = combineSurrogatePair(cp, this.currentCodePoint);
            this.advance();
        }
        if (isIdentifierStartChar(cp)) {
            this._lastIntValue = cp;
            return true;
        }
        if (this.index !== start) {
            this.rewind(start);
        }
        return false;
    }
    eatRegExpIdentifierPart() {
        const start = this.index;
        const forceUFlag = !this._unicodeMode && this.ecmaVersion >= 2020;
        let cp = this.currentCodePoint;
        this.advance();
        if (cp === REVERSE_SOLIDUS &&
            this.eatRegExpUnicodeEscapeSequence(forceUFlag)) {
            cp = this._lastIntValue;
        }
        else if (forceUFlag &&
            isLeadSurrogate(cp) &&
            isTrailSurrogate(this.currentCodePoint)) {
            cp = combineSurrogatePair(cp, this.currentCodePoint);
            this.advance();
        }
        if (isIdentifierPartChar(cp)) {
            this._lastIntValue = cp;
            return true;
        }
        if (this.index !== start) {
            this.rewind(start);
        }
        return false;
    }
    eatCControlLetter() {
        const start = this.index;
        if (this.eat(LATIN_SMALL_LETTER_C)) {
            if (this.eatControlLetter()) {
                return true;
            }
            this.rewind(start);
        }
        return false;
    }
    eatZero() {
        if (this.currentCodePoint === DIGIT_ZERO &&
            !isDecimalDigit(this.nextCodePoint)) {
            this._lastIntValue = 0;
            this.advance();
            return true;
        }
        return false;
    }
    eatControlEscape() {
        if (this.eat(LATIN_SMALL_LETTER_F)) {
            this._lastIntValue = FORM_FEED;
            return true;
        }
        if (this.eat(LATIN_SMALL_LETTER_N)) {
            this._lastIntValue = LINE_FEED;
            return true;
        }
        if (this.eat(LATIN_SMALL_LETTER_R)) {
            this._lastIntValue = CARRIAGE_RETURN;
            return true;
        }
        if (this.eat(LATIN_SMALL_LETTER_T)) {
            this._lastIntValue = CHARACTER_TABULATION;
            return true;
        }
        if (this.eat(LATIN_SMALL_LETTER_V)) {
            this._lastIntValue = LINE_TABULATION;
            return true;
        }
        return false;
    }
    eatControlLetter() {
        const cp = this.currentCodePoint;
        if (isLatinLetter(cp)) {
            this.advance();
            this._lastIntValue = cp % 0x20;
            return true;
        }
        return false;
    }
    eatRegExpUnicodeEscapeSequence(forceUFlag = false) {
        const start = this.index;
        const uFlag = forceUFlag || this._unicodeMode;
        if (this.eat(LATIN_SMALL_LETTER_U)) {
            if ((uFlag && this.eatRegExpUnicodeSurrogatePairEscape()) ||
                this.eatFixedHexDigits(4) ||
                (uFlag && this.eatRegExpUnicodeCodePointEscape())) {
                return true;
            }
            if (this.strict || uFlag) {
                this.raise("Invalid unicode escape");
            }
            this.rewind(start);
        }
        return false;
    }
    eatRegExpUnicodeSurrogatePairEscape() {
        const start = this.index;
        if (this.eatFixedHexDigits(4)) {
            const lead = this._lastIntValue;
            if (isLeadSurrogate(lead) &&
                this.eat(REVERSE_SOLIDUS) &&
                this.eat(LATIN_SMALL_LETTER_U) &&
                this.eatFixedHexDigits(4)) {
                const trail = this._lastIntValue;
                if (isTrailSurrogate(trail)) {
                    this._lastIntValue = combineSurrogatePair(lead, trail);
                    return true;
                }
            }
            this.rewind(start);
        }
        return false;
    }
    eatRegExpUnicodeCodePointEscape() {
        const start = this.index;
        if (this.eat(LEFT_CURLY_BRACKET) &&
            this.eatHexDigits() &&
            this.eat(RIGHT_CURLY_BRACKET) &&
            isValidUnicode(this._lastIntValue)) {
            return true;
        }
        this.rewind(start);
        return false;
    }
    eatIdentityEscape() {
        const cp = this.currentCodePoint;
        if (this.isValidIdentityEscape(cp)) {
            this._lastIntValue = cp;
            this.advance();
            return true;
        }
        return false;
    }
    isValidIdentityEscape(cp) {
        if (cp === -1) {
            return false;
        }
        if (this._unicodeMode) {
            return isSyntaxCharacter(cp) || cp === SOLIDUS;
        }
        if (this.strict) {
            return !isIdContinue(cp);
        }
        if (this._nFlag) {
            return !(cp === LATIN_SMALL_LETTER_C || cp === LATIN_SMALL_LETTER_K);
        }
        return cp !== LATIN_SMALL_LETTER_C;
    }
    eatDecimalEscape() {
        this._lastIntValue = 0;
        let cp = this.currentCodePoint;
        if (cp >= DIGIT_ONE && cp <= DIGIT_NINE) {
            do {
                this._lastIntValue = 10 * this._lastIntValue + (cp - DIGIT_ZERO);
                this.advance();
            } while ((cp = this.currentCodePoint) >= DIGIT_ZERO &&
                cp <= DIGIT_NINE);
            return true;
        }
        return false;
    }
    eatUnicodePropertyValueExpression() {
        const start = this.index;
        if (this.eatUnicodePropertyName() && this.eat(EQUALS_SIGN)) {
            const key = this._lastStrValue;
            if (this.eatUnicodePropertyValue()) {
                const value = this._lastStrValue;
                if (isValidUnicodeProperty(this.ecmaVersion, key, value)) {
                    return {
                        key,
                        value: value || null,
                    };
                }
                this.raise("Invalid property name");
            }
        }
        this.rewind(start);
        if (this.eatLoneUnicodePropertyNameOrValue()) {
            const nameOrValue = this._lastStrValue;
            if (isValidUnicodeProperty(this.ecmaVersion, "General_Category", nameOrValue)) {
                return {
                    key: "General_Category",
                    value: nameOrValue || null,
                };
            }
            if (isValidLoneUnicodeProperty(this.ecmaVersion, nameOrValue)) {
                return {
                    key: nameOrValue,
                    value: null,
                };
            }
            if (this._unicodeSetsMode &&
                isValidLoneUnicodePropertyOfString(this.ecmaVersion, nameOrValue)) {
                return {
                    key: nameOrValue,
                    value: null,
                    strings: true,
                };
            }
            this.raise("Invalid property name");
        }
        return null;
    }
    eatUnicodePropertyName() {
        this._lastStrValue = "";
        while (isUnicodePropertyNameCharacter(this.currentCodePoint)) {
            this._lastStrValue += String.fromCodePoint(this.currentCodePoint);
            this.advance();
        }
        return this._lastStrValue !== "";
    }
    eatUnicodePropertyValue() {
        this._lastStrValue = "";
        while (isUnicodePropertyValueCharacter(this.currentCodePoint)) {
            this._lastStrValue += String.fromCodePoint(this.currentCodePoint);
            this.advance();
        }
        return this._lastStrValue !== "";
    }
    eatLoneUnicodePropertyNameOrValue() {
        return this.eatUnicodePropertyValue();
    }
    eatHexEscapeSequence() {
        const start = this.index;
        if (this.eat(LATIN_SMALL_LETTER_X)) {
            if (this.eatFixedHexDigits(2)) {
                return true;
            }
            if (this._unicodeMode || this.strict) {
                this.raise("Invalid escape");
            }
            this.rewind(start);
        }
        return false;
    }
    eatDecimalDigits() {
        const start = this.index;
        this._lastIntValue = 0;
        while (isDecimalDigit(this.currentCodePoint)) {
            this._lastIntValue =
                10 * this._lastIntValue + digitToInt(this.currentCodePoint);
            this.advance();
        }
        return this.index !== start;
    }
    eatHexDigits() {
        const start = this.index;
        this._lastIntValue = 0;
        while (isHexDigit(this.currentCodePoint)) {
            this._lastIntValue =
                16 * this._lastIntValue + digitToInt(this.currentCodePoint);
            this.advance();
        }
        return this.index !== start;
    }
    eatLegacyOctalEscapeSequence() {
        if (this.eatOctalDigit()) {
            const n1 = this._lastIntValue;
            if (this.eatOctalDigit()) {
                const n2 = this._lastIntValue;
                if (n1 <= 3 && this.eatOctalDigit()) {
                    this._lastIntValue = n1 * 64 + n2 * 8 + this._lastIntValue;
                }
                else {
                    this._lastIntValue = n1 * 8 + n2;
                }
            }
            else {
                this._lastIntValue = n1;
            }
            return true;
        }
        return false;
    }
    eatOctalDigit() {
        const cp = this.currentCodePoint;
        if (isOctalDigit(cp)) {
            this.advance();
            this._lastIntValue = cp - DIGIT_ZERO;
            return true;
        }
        this._lastIntValue = 0;
        return false;
    }
    eatFixedHexDigits(length) {
        const start = this.index;
        this._lastIntValue = 0;
        for (let i = 0; i < length; ++i) {
            const cp = this.currentCodePoint;
            if (!isHexDigit(cp)) {
                this.rewind(start);
                return false;
            }
            this._lastIntValue = 16 * this._lastIntValue + digitToInt(cp);
            this.advance();
        }
        return true;
    }
    eatModifiers() {
        let ate = false;
        while (isRegularExpressionModifier(this.currentCodePoint)) {
            this.advance();
            ate = true;
        }
        return ate;
    }
    parseModifiers(start, end) {
        const { ignoreCase, multiline, dotAll } = this.parseFlags(this._reader.source, start, end);
        return { ignoreCase, multiline, dotAll };
    }
    parseFlags(source, start, end) {
        const flags = {
            global: false,
            ignoreCase: false,
            multiline: false,
            unicode: false,
            sticky: false,
            dotAll: false,
            hasIndices: false,
            unicodeSets: false,
        };
        const validFlags = new Set();
        validFlags.add(LATIN_SMALL_LETTER_G);
        validFlags.add(LATIN_SMALL_LETTER_I);
        validFlags.add(LATIN_SMALL_LETTER_M);
        if (this.ecmaVersion >= 2015) {
            validFlags.add(LATIN_SMALL_LETTER_U);
            validFlags.add(LATIN_SMALL_LETTER_Y);
            if (this.ecmaVersion >= 2018) {
                validFlags.add(LATIN_SMALL_LETTER_S);
                if (this.ecmaVersion >= 2022) {
                    validFlags.add(LATIN_SMALL_LETTER_D);
                    if (this.ecmaVersion >= 2024) {
                        validFlags.add(LATIN_SMALL_LETTER_V);
                    }
                }
            }
        }
        for (let i = start; i < end; ++i) {
            const flag = source.charCodeAt(i);
            if (validFlags.has(flag)) {
                const prop = FLAG_CODEPOINT_TO_PROP[flag];
                if (flags[prop]) {
                    this.raise(`Duplicated flag '${source[i]}'`, {
                        index: start,
                    });
                }
                flags[prop] = true;
            }
            else {
                this.raise(`Invalid flag '${source[i]}'`, { index: start });
            }
        }
        return flags;
    }
}

const DUMMY_PATTERN = {};
const DUMMY_FLAGS = {};
const DUMMY_CAPTURING_GROUP = {};
function isClassSetOperand(node) {
    return (node.type === "Character" ||
        node.type === "CharacterSet" ||
        node.type === "CharacterClass" ||
        node.type === "ExpressionCharacterClass" ||
        node.type === "ClassStringDisjunction");
}
class RegExpParserState {
    constructor(options) {
        var _a;
        this._node = DUMMY_PATTERN;
        this._expressionBufferMap = new Map();
        this._flags = DUMMY_FLAGS;
        this._backreferences = [];
        this._capturingGroups = [];
        this.source = "";
        this.strict = Boolean(options === null || options === void 0 ? void 0 : options.strict);
        this.ecmaVersion = (_a = options === null || options === void 0 ? void 0 : options.ecmaVersion) !== null && _a !== void 0 ? _a : latestEcmaVersion;
    }
    get pattern() {
        if (this._node.type !== "Pattern") {
            throw new Error("UnknownError");
        }
        return this._node;
    }
    get flags() {
        if (this._flags.type !== "Flags") {
            throw new Error("UnknownError");
        }
        return this._flags;
    }
    onRegExpFlags(start, end, { global, ignoreCase, multiline, unicode, sticky, dotAll, hasIndices, unicodeSets, }) {
        this._flags = {
            type: "Flags",
            parent: null,
            start,
            end,
            raw: this.source.slice(start, end),
            global,
            ignoreCase,
            multiline,
            unicode,
            sticky,
            dotAll,
            hasIndices,
            unicodeSets,
        };
    }
    onPatternEnter(start) {
        this._node = {
            type: "Pattern",
            parent: null,
            start,
            end: start,
            raw: "",
            alternatives: [],
        };
        this._backreferences.length = 0;
        this._capturingGroups.length = 0;
    }
    onPatternLeave(start, end) {
        this._node.end = end;
        this._node.raw = this.source.slice(start, end);
        for (const reference of this._backreferences) {
            const ref = reference.ref;
            const groups = typeof ref === "number"
                ? [this._capturingGroups[ref - 1]]
                : this._capturingGroups.filter((g) => g.name === ref);
            if (groups.length === 1) {
                const group = groups[0];
                reference.ambiguous = false;
                reference.resolved = group;
            }
            else {
                reference.ambiguous = true;
                reference.resolved = groups;
            }
            for (const group of groups) {
                group.references.push(reference);
            }
        }
    }
    onAlternativeEnter(start) {
        const parent = this._node;
        if (parent.type !== "Assertion" &&
            parent.type !== "CapturingGroup" &&
            parent.type !== "Group" &&
            parent.type !== "Pattern") {
            throw new Error("UnknownError");
        }
        this._node = {
            type: "Alternative",
            parent,
            start,
            end: start,
            raw: "",
            elements: [],
        };
        parent.alternatives.push(this._node);
    }
    onAlternativeLeave(start, end) {
        const node = this._node;
        if (node.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onGroupEnter(start) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        const group = {
            type: "Group",
            parent,
            start,
            end: start,
            raw: "",
            modifiers: null,
            alternatives: [],
        };
        this._node = group;
        parent.elements.push(this._node);
    }
    onGroupLeave(start, end) {
        const node = this._node;
        if (node.type !== "Group" || node.parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onModifiersEnter(start) {
        const parent = this._node;
        if (parent.type !== "Group") {
            throw new Error("UnknownError");
        }
        this._node = {
            type: "Modifiers",
            parent,
            start,
            end: start,
            raw: "",
            add: null,
            remove: null,
        };
        parent.modifiers = this._node;
    }
    onModifiersLeave(start, end) {
        const node = this._node;
        if (node.type !== "Modifiers" || node.parent.type !== "Group") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onAddModifiers(start, end, { ignoreCase, multiline, dotAll, }) {
        const parent = this._node;
        if (parent.type !== "Modifiers") {
            throw new Error("UnknownError");
        }
        parent.add = {
            type: "ModifierFlags",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            ignoreCase,
            multiline,
            dotAll,
        };
    }
    onRemoveModifiers(start, end, { ignoreCase, multiline, dotAll, }) {
        const parent = this._node;
        if (parent.type !== "Modifiers") {
            throw new Error("UnknownError");
        }
        parent.remove = {
            type: "ModifierFlags",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            ignoreCase,
            multiline,
            dotAll,
        };
    }
    onCapturingGroupEnter(start, name) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        this._node = {
            type: "CapturingGroup",
            parent,
            start,
            end: start,
            raw: "",
            name,
            alternatives: [],
            references: [],
        };
        parent.elements.push(this._node);
        this._capturingGroups.push(this._node);
    }
    onCapturingGroupLeave(start, end) {
        const node = this._node;
        if (node.type !== "CapturingGroup" ||
            node.parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onQuantifier(start, end, min, max, greedy) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        const element = parent.elements.pop();
        if (element == null ||
            element.type === "Quantifier" ||
            (element.type === "Assertion" && element.kind !== "lookahead")) {
            throw new Error("UnknownError");
        }
        const node = {
            type: "Quantifier",
            parent,
            start: element.start,
            end,
            raw: this.source.slice(element.start, end),
            min,
            max,
            greedy,
            element,
        };
        parent.elements.push(node);
        element.parent = node;
    }
    onLookaroundAssertionEnter(start, kind, negate) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        const node = (this._node = {
            type: "Assertion",
            parent,
            start,
            end: start,
            raw: "",
            kind,
            negate,
            alternatives: [],
        });
        parent.elements.push(node);
    }
    onLookaroundAssertionLeave(start, end) {
        const node = this._node;
        if (node.type !== "Assertion" || node.parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onEdgeAssertion(start, end, kind) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        parent.elements.push({
            type: "Assertion",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            kind,
        });
    }
    onWordBoundaryAssertion(start, end, kind, negate) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        parent.elements.push({
            type: "Assertion",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            kind,
            negate,
        });
    }
    onAnyCharacterSet(start, end, kind) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        parent.elements.push({
            type: "CharacterSet",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            kind,
        });
    }
    onEscapeCharacterSet(start, end, kind, negate) {
        const parent = this._node;
        if (parent.type !== "Alternative" && parent.type !== "CharacterClass") {
            throw new Error("UnknownError");
        }
        parent.elements.push({
            type: "CharacterSet",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            kind,
            negate,
        });
    }
    onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings) {
        const parent = this._node;
        if (parent.type !== "Alternative" && parent.type !== "CharacterClass") {
            throw new Error("UnknownError");
        }
        const base = {
            type: "CharacterSet",
            parent: null,
            start,
            end,
            raw: this.source.slice(start, end),
            kind,
            strings: null,
            key,
        };
        if (strings) {
            if ((parent.type === "CharacterClass" && !parent.unicodeSets) ||
                negate ||
                value !== null) {
                throw new Error("UnknownError");
            }
            parent.elements.push(Object.assign(Object.assign({}, base), { parent, strings, value, negate }));
        }
        else {
            parent.elements.push(Object.assign(Object.assign({}, base), { parent, strings, value, negate }));
        }
    }
    onCharacter(start, end, value) {
        const parent = this._node;
        if (parent.type !== "Alternative" &&
            parent.type !== "CharacterClass" &&
            parent.type !== "StringAlternative") {
            throw new Error("UnknownError");
        }
        parent.elements.push({
            type: "Character",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            value,
        });
    }
    onBackreference(start, end, ref) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        const node = {
            type: "Backreference",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            ref,
            ambiguous: false,
            resolved: DUMMY_CAPTURING_GROUP,
        };
        parent.elements.push(node);
        this._backreferences.push(node);
    }
    onCharacterClassEnter(start, negate, unicodeSets) {
        const parent = this._node;
        const base = {
            type: "CharacterClass",
            parent,
            start,
            end: start,
            raw: "",
            unicodeSets,
            negate,
            elements: [],
        };
        if (parent.type === "Alternative") {
            const node = Object.assign(Object.assign({}, base), { parent });
            this._node = node;
            parent.elements.push(node);
        }
        else if (parent.type === "CharacterClass" &&
            parent.unicodeSets &&
            unicodeSets) {
            const node = Object.assign(Object.assign({}, base), { parent,
                unicodeSets });
            this._node = node;
            parent.elements.push(node);
        }
        else {
            throw new Error("UnknownError");
        }
    }
    onCharacterClassLeave(start, end) {
        const node = this._node;
        if (node.type !== "CharacterClass" ||
            (node.parent.type !== "Alternative" &&
                node.parent.type !== "CharacterClass")) {
            throw new Error("UnknownError");
        }
        const parent = node.parent;
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = parent;
        const expression = this._expressionBufferMap.get(node);
        if (!expression) {
            return;
        }
        if (node.elements.length > 0) {
            throw new Error("UnknownError");
        }
        this._expressionBufferMap.delete(node);
        const newNode = {
            type: "ExpressionCharacterClass",
            parent,
            start: node.start,
            end: node.end,
            raw: node.raw,
            negate: node.negate,
            expression,
        };
        expression.parent = newNode;
        if (node !== parent.elements.pop()) {
            throw new Error("UnknownError");
        }
        parent.elements.push(newNode);
    }
    onCharacterClassRange(start, end) {
        const parent = this._node;
        if (parent.type !== "CharacterClass") {
            throw new Error("UnknownError");
        }
        const elements = parent.elements;
        const max = elements.pop();
        if (!max || max.type !== "Character") {
            throw new Error("UnknownError");
        }
        if (!parent.unicodeSets) {
            const hyphen = elements.pop();
            if (!hyphen ||
                hyphen.type !== "Character" ||
                hyphen.value !== HYPHEN_MINUS) {
                throw new Error("UnknownError");
            }
        }
        const min = elements.pop();
        if (!min || min.type !== "Character") {
            throw new Error("UnknownError");
        }
        const node = {
            type: "CharacterClassRange",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            min,
            max,
        };
        min.parent = node;
        max.parent = node;
        elements.push(node);
    }
    onClassIntersection(start, end) {
        var _a;
        const parent = this._node;
        if (parent.type !== "CharacterClass" || !parent.unicodeSets) {
            throw new Error("UnknownError");
        }
        const right = parent.elements.pop();
        const left = (_a = this._expressionBufferMap.get(parent)) !== null && _a !== void 0 ? _a : parent.elements.pop();
        if (!left ||
            !right ||
            left.type === "ClassSubtraction" ||
            (left.type !== "ClassIntersection" && !isClassSetOperand(left)) ||
            !isClassSetOperand(right)) {
            throw new Error("UnknownError");
        }
        const node = {
            type: "ClassIntersection",
            parent: parent,
            start,
            end,
            raw: this.source.slice(start, end),
            left,
            right,
        };
        left.parent = node;
        right.parent = node;
        this._expressionBufferMap.set(parent, node);
    }
    onClassSubtraction(start, end) {
        var _a;
        const parent = this._node;
        if (parent.type !== "CharacterClass" || !parent.unicodeSets) {
            throw new Error("UnknownError");
        }
        const right = parent.elements.pop();
        const left = (_a = this._expressionBufferMap.get(parent)) !== null && _a !== void 0 ? _a : parent.elements.pop();
        if (!left ||
            !right ||
            left.type === "ClassIntersection" ||
            (left.type !== "ClassSubtraction" && !isClassSetOperand(left)) ||
            !isClassSetOperand(right)) {
            throw new Error("UnknownError");
        }
        const node = {
            type: "ClassSubtraction",
            parent: parent,
            start,
            end,
            raw: this.source.slice(start, end),
            left,
            right,
        };
        left.parent = node;
        right.parent = node;
        this._expressionBufferMap.set(parent, node);
    }
    onClassStringDisjunctionEnter(start) {
        const parent = this._node;
        if (parent.type !== "CharacterClass" || !parent.unicodeSets) {
            throw new Error("UnknownError");
        }
        this._node = {
            type: "ClassStringDisjunction",
            parent,
            start,
            end: start,
            raw: "",
            alternatives: [],
        };
        parent.elements.push(this._node);
    }
    onClassStringDisjunctionLeave(start, end) {
        const node = this._node;
        if (node.type !== "ClassStringDisjunction" ||
            node.parent.type !== "CharacterClass") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onStringAlternativeEnter(start) {
        const parent = this._node;
        if (parent.type !== "ClassStringDisjunction") {
            throw new Error("UnknownError");
        }
        this._node = {
            type: "StringAlternative",
            parent,
            start,
            end: start,
            raw: "",
            elements: [],
        };
        parent.alternatives.push(this._node);
    }
    onStringAlternativeLeave(start, end) {
        const node = this._node;
        if (node.type !== "StringAlternative") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
}
class RegExpParser {
    constructor(options) {
        this._state = new RegExpParserState(options);
        this._validator = new RegExpValidator(this._state);
    }
    parseLiteral(source, start = 0, end = source.length) {
        this._state.source = source;
        this._validator.validateLiteral(source, start, end);
        const pattern = this._state.pattern;
        const flags = this._state.flags;
        const literal = {
            type: "RegExpLiteral",
            parent: null,
            start,
            end,
            raw: source,
            pattern,
            flags,
        };
        pattern.parent = literal;
        flags.parent = literal;
        return literal;
    }
    parseFlags(source, start = 0, end = source.length) {
        this._state.source = source;
        this._validator.validateFlags(source, start, end);
        return this._state.flags;
    }
    parsePattern(source, start = 0, end = source.length, uFlagOrFlags = undefined) {
        this._state.source = source;
        this._validator.validatePattern(source, start, end, uFlagOrFlags);
        return this._state.pattern;
    }
}

class RegExpVisitor {
    constructor(handlers) {
        this._handlers = handlers;
    }
    visit(node) {
        switch (node.type) {
            case "Alternative":
                this.visitAlternative(node);
                break;
            case "Assertion":
                this.visitAssertion(node);
                break;
            case "Backreference":
                this.visitBackreference(node);
                break;
            case "CapturingGroup":
                this.visitCapturingGroup(node);
                break;
            case "Character":
                this.visitCharacter(node);
                break;
            case "CharacterClass":
                this.visitCharacterClass(node);
                break;
            case "CharacterClassRange":
                this.visitCharacterClassRange(node);
                break;
            case "CharacterSet":
                this.visitCharacterSet(node);
                break;
            case "ClassIntersection":
                this.visitClassIntersection(node);
                break;
            case "ClassStringDisjunction":
                this.visitClassStringDisjunction(node);
                break;
            case "ClassSubtraction":
                this.visitClassSubtraction(node);
                break;
            case "ExpressionCharacterClass":
                this.visitExpressionCharacterClass(node);
                break;
            case "Flags":
                this.visitFlags(node);
                break;
            case "Group":
                this.visitGroup(node);
                break;
            case "Modifiers":
                this.visitModifiers(node);
                break;
            case "ModifierFlags":
                this.visitModifierFlags(node);
                break;
            case "Pattern":
                this.visitPattern(node);
                break;
            case "Quantifier":
                this.visitQuantifier(node);
                break;
            case "RegExpLiteral":
                this.visitRegExpLiteral(node);
                break;
            case "StringAlternative":
                this.visitStringAlternative(node);
                break;
            default:
                throw new Error(`Unknown type: ${node.type}`);
        }
    }
    visitAlternative(node) {
        if (this._handlers.onAlternativeEnter) {
            this._handlers.onAlternativeEnter(node);
        }
        node.elements.forEach(this.visit, this);
        if (this._handlers.onAlternativeLeave) {
            this._handlers.onAlternativeLeave(node);
        }
    }
    visitAssertion(node) {
        if (this._handlers.onAssertionEnter) {
            this._handlers.onAssertionEnter(node);
        }
        if (node.kind === "lookahead" || node.kind === "lookbehind") {
            node.alternatives.forEach(this.visit, this);
        }
        if (this._handlers.onAssertionLeave) {
            this._handlers.onAssertionLeave(node);
        }
    }
    visitBackreference(node) {
        if (this._handlers.onBackreferenceEnter) {
            this._handlers.onBackreferenceEnter(node);
        }
        if (this._handlers.onBackreferenceLeave) {
            this._handlers.onBackreferenceLeave(node);
        }
    }
    visitCapturingGroup(node) {
        if (this._handlers.onCapturingGroupEnter) {
            this._handlers.onCapturingGroupEnter(node);
        }
        node.alternatives.forEach(this.visit, this);
        if (this._handlers.onCapturingGroupLeave) {
            this._handlers.onCapturingGroupLeave(node);
        }
    }
    visitCharacter(node) {
        if (this._handlers.onCharacterEnter) {
            this._handlers.onCharacterEnter(node);
        }
        if (this._handlers.onCharacterLeave) {
            this._handlers.onCharacterLeave(node);
        }
    }
    visitCharacterClass(node) {
        if (this._handlers.onCharacterClassEnter) {
            this._handlers.onCharacterClassEnter(node);
        }
        node.elements.forEach(this.visit, this);
        if (this._handlers.onCharacterClassLeave) {
            this._handlers.onCharacterClassLeave(node);
        }
    }
    visitCharacterClassRange(node) {
        if (this._handlers.onCharacterClassRangeEnter) {
            this._handlers.onCharacterClassRangeEnter(node);
        }
        this.visitCharacter(node.min);
        this.visitCharacter(node.max);
        if (this._handlers.onCharacterClassRangeLeave) {
            this._handlers.onCharacterClassRangeLeave(node);
        }
    }
    visitCharacterSet(node) {
        if (this._handlers.onCharacterSetEnter) {
            this._handlers.onCharacterSetEnter(node);
        }
        if (this._handlers.onCharacterSetLeave) {
            this._handlers.onCharacterSetLeave(node);
        }
    }
    visitClassIntersection(node) {
        if (this._handlers.onClassIntersectionEnter) {
            this._handlers.onClassIntersectionEnter(node);
        }
        this.visit(node.left);
        this.visit(node.right);
        if (this._handlers.onClassIntersectionLeave) {
            this._handlers.onClassIntersectionLeave(node);
        }
    }
    visitClassStringDisjunction(node) {
        if (this._handlers.onClassStringDisjunctionEnter) {
            this._handlers.onClassStringDisjunctionEnter(node);
        }
        node.alternatives.forEach(this.visit, this);
        if (this._handlers.onClassStringDisjunctionLeave) {
            this._handlers.onClassStringDisjunctionLeave(node);
        }
    }
    visitClassSubtraction(node) {
        if (this._handlers.onClassSubtractionEnter) {
            this._handlers.onClassSubtractionEnter(node);
        }
        this.visit(node.left);
        this.visit(node.right);
        if (this._handlers.onClassSubtractionLeave) {
            this._handlers.onClassSubtractionLeave(node);
        }
    }
    visitExpressionCharacterClass(node) {
        if (this._handlers.onExpressionCharacterClassEnter) {
            this._handlers.onExpressionCharacterClassEnter(node);
        }
        this.visit(node.expression);
        if (this._handlers.onExpressionCharacterClassLeave) {
            this._handlers.onExpressionCharacterClassLeave(node);
        }
    }
    visitFlags(node) {
        if (this._handlers.onFlagsEnter) {
            this._handlers.onFlagsEnter(node);
        }
        if (this._handlers.onFlagsLeave) {
            this._handlers.onFlagsLeave(node);
        }
    }
    visitGroup(node) {
        if (this._handlers.onGroupEnter) {
            this._handlers.onGroupEnter(node);
        }
        if (node.modifiers) {
            this.visit(node.modifiers);
        }
        node.alternatives.forEach(this.visit, this);
        if (this._handlers.onGroupLeave) {
            this._handlers.onGroupLeave(node);
        }
    }
    visitModifiers(node) {
        if (this._handlers.onModifiersEnter) {
            this._handlers.onModifiersEnter(node);
        }
        if (node.add) {
            this.visit(node.add);
        }
        if (node.remove) {
            this.visit(node.remove);
        }
        if (this._handlers.onModifiersLeave) {
            this._handlers.onModifiersLeave(node);
        }
    }
    visitModifierFlags(node) {
        if (this._handlers.onModifierFlagsEnter) {
            this._handlers.onModifierFlagsEnter(node);
        }
        if (this._handlers.onModifierFlagsLeave) {
            this._handlers.onModifierFlagsLeave(node);
        }
    }
    visitPattern(node) {
        if (this._handlers.onPatternEnter) {
            this._handlers.onPatternEnter(node);
        }
        node.alternatives.forEach(this.visit, this);
        if (this._handlers.onPatternLeave) {
            this._handlers.onPatternLeave(node);
        }
    }
    visitQuantifier(node) {
        if (this._handlers.onQuantifierEnter) {
            this._handlers.onQuantifierEnter(node);
        }
        this.visit(node.element);
        if (this._handlers.onQuantifierLeave) {
            this._handlers.onQuantifierLeave(node);
        }
    }
    visitRegExpLiteral(node) {
        if (this._handlers.onRegExpLiteralEnter) {
            this._handlers.onRegExpLiteralEnter(node);
        }
        this.visitPattern(node.pattern);
        this.visitFlags(node.flags);
        if (this._handlers.onRegExpLiteralLeave) {
            this._handlers.onRegExpLiteralLeave(node);
        }
    }
    visitStringAlternative(node) {
        if (this._handlers.onStringAlternativeEnter) {
            this._handlers.onStringAlternativeEnter(node);
        }
        node.elements.forEach(this.visit, this);
        if (this._handlers.onStringAlternativeLeave) {
            this._handlers.onStringAlternativeLeave(node);
        }
    }
}

function parseRegExpLiteral(source, options) {
    return new RegExpParser(options).parseLiteral(String(source));
}
function validateRegExpLiteral(source, options) {
    new RegExpValidator(options).validateLiteral(source);
}
function visitRegExpAST(node, handlers) {
    new RegExpVisitor(handlers).visit(node);
}


//# sourceMappingURL=index.mjs.map

// EXTERNAL MODULE: ./lib/ner/recogniser.js
var recogniser = __nccwpck_require__(852);
;// CONCATENATED MODULE: ./lib/ner/pattern-shape.js


/** Reads a pattern that `new RegExp(pattern, 'u')` accepts; undefined when the syntax is too new to be understood. */
function shapeOf(pattern, ignoreCase) {
    const parsed = parse(pattern);
    if (!parsed)
        return undefined;
    const anyCase = ignoreCase || MODIFIERS.test(pattern);
    const required = oneOf(parsed.alternatives.map(({ elements }) => requiredBySequence(elements, anyCase)));
    return { canBeEmpty: parsed.alternatives.some(canSequenceBeEmpty), requirement: required };
}
/** The mark that an utterance with this character has; 0 for none. */
function markOf(point) {
    if (point > LAST_ASCII)
        return recogniser/* MARK */.M.nonAscii;
    if (point >= 0x30 && point <= 0x39)
        return recogniser/* MARK */.M.digit;
    return MARK_OF_SIGN.get(String.fromCodePoint(point)) ?? 0;
}
const LAST_ASCII = 0x7f;
const MARK_OF_SIGN = new Map([
    ['@', recogniser/* MARK */.M.at],
    ['.', recogniser/* MARK */.M.dot],
    [':', recogniser/* MARK */.M.colon],
    ['/', recogniser/* MARK */.M.slash],
    ['$', recogniser/* MARK */.M.currency],
    ['%', recogniser/* MARK */.M.currency],
]);
/** `(?i:…)` and its kind: what is inside may match in any case. */
const MODIFIERS = /\(\?[a-z-]+:/u;
function parse(pattern) {
    try {
        return new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true });
    }
    catch {
        return undefined;
    }
}
function canSequenceBeEmpty({ elements }) {
    return elements.every(canBeEmpty);
}
function canBeEmpty(element) {
    switch (element.type) {
        case 'Assertion':
        case 'Backreference':
            return true;
        case 'Quantifier':
            return element.min === 0 || canBeEmpty(element.element);
        case 'Group':
        case 'CapturingGroup':
            return element.alternatives.some(canSequenceBeEmpty);
        case 'Character':
        case 'CharacterSet':
        case 'CharacterClass':
        case 'ExpressionCharacterClass':
            return false;
    }
}
/** Any one element's requirement is the sequence's: the one that the fewest utterances meet is kept. */
function requiredBySequence(elements, anyCase) {
    return elements
        .flatMap((element, at) => [requiredBy(element, anyCase), stemsAt(elements, at, anyCase)])
        .filter((requirement) => requirement !== undefined)
        .reduce((best, other) => (best && cost(best) <= cost(other) ? best : other), undefined);
}
function requiredBy(element, anyCase) {
    switch (element.type) {
        case 'Assertion':
            // What a positive lookaround sees stands in the utterance as well.
            if (element.kind !== 'lookahead' && element.kind !== 'lookbehind')
                return undefined;
            return element.negate ? undefined : requiredByChoice(element.alternatives, anyCase);
        case 'Group':
        case 'CapturingGroup':
            return requiredByChoice(element.alternatives, anyCase);
        case 'Quantifier':
            return element.min === 0 ? undefined : requiredBy(element.element, anyCase);
        case 'Character':
            return anyCase && MORE_THAN_ASCII_IN_ANY_CASE.has(textOf(element))
                ? undefined
                : requiredMarks(markOf(element.value));
        case 'CharacterSet':
        case 'CharacterClass':
            return requiredMarks(marksOfSet(element));
        case 'ExpressionCharacterClass':
        case 'Backreference':
            return undefined;
    }
}
function requiredByChoice(alternatives, anyCase) {
    return oneOf(alternatives.map(({ elements }) => requiredBySequence(elements, anyCase)));
}
function oneOf(choices) {
    const known = choices.filter((choice) => choice !== undefined);
    if (known.length < choices.length)
        return undefined;
    return {
        marks: known.reduce((marks, choice) => marks | choice.marks, 0),
        stems: known.flatMap((choice) => choice.stems),
    };
}
function requiredMarks(marks) {
    return marks === 0 ? undefined : { marks, stems: [] };
}
/** How many utterances meet it, roughly; marks are gathered anyway, stems have to be looked for. */
function cost({ marks, stems }) {
    const ofMarks = COST_OF_MARK.reduce((sum, [mark, cost]) => sum + (marks & mark ? cost : 0), 0);
    if (stems.length === 0)
        return ofMarks;
    return ofMarks + (stems.some((stem) => stem.length < 2) ? 9 : 4);
}
const COST_OF_MARK = [
    [recogniser/* MARK */.M.at, 1],
    [recogniser/* MARK */.M.slash, 2],
    [recogniser/* MARK */.M.colon, 2],
    [recogniser/* MARK */.M.digit, 3],
    [recogniser/* MARK */.M.currency, 5],
    [recogniser/* MARK */.M.nonAscii, 5],
    [recogniser/* MARK */.M.dot, 8],
];
/** Under flag `i`, K and the Kelvin sign match each other, and so do S and the long s: one ASCII, the other not. */
const MORE_THAN_ASCII_IN_ANY_CASE = new Set(['k', 's', 'K', 'S', '\u212A', '\u017F']);
/** The marks of its characters together, or 0 when one of them has none. */
function marksOfSet(set) {
    const marks = asciiMembers(set).map((character) => markOf(character.charCodeAt(0)));
    if (marks.includes(0))
        return 0;
    return marks.reduce((all, mark) => all | mark, mayHoldNonAscii(set) ? recogniser/* MARK */.M.nonAscii : 0);
}
/** Asks the engine itself, about all characters at once. Both letter cases count, so a member is never overlooked. */
function asciiMembers(set) {
    return [...new Set(['gu', 'giu'].flatMap((flags) => ASCII_TEXT.match(new RegExp(set.raw, flags)) ?? []))];
}
const ASCII = Array.from({ length: LAST_ASCII + 1 }, (_, point) => String.fromCodePoint(point));
const ASCII_TEXT = ASCII.join('');
const LETTERS_AND_DIGITS = ASCII.filter((character) => /[a-z0-9]/iu.test(character));
function mayHoldNonAscii(set) {
    if (set.type === 'CharacterSet')
        return set.kind !== 'digit' || set.negate;
    return set.negate || set.unicodeSets || set.elements.some(mayElementBeNonAscii);
}
function mayElementBeNonAscii(element) {
    switch (element.type) {
        case 'Character':
            return element.value > LAST_ASCII;
        case 'CharacterClassRange':
            return element.max.value > LAST_ASCII;
        case 'CharacterSet':
            return mayHoldNonAscii(element);
    }
}
/** What the words that begin at this element of the sequence begin with, if a word begins there at all. */
function stemsAt(elements, at, anyCase) {
    const before = elements[at - 1];
    if (before === undefined || !isWordStartAfter(before))
        return undefined;
    const { open, closed } = beginnings(elements.slice(at), anyCase);
    const stems = [...new Set([...open, ...closed])];
    return stems.includes('') ? undefined : { marks: 0, stems };
}
/** Whether no ASCII letter or digit can stand between this element and a letter or digit that follows it. */
function isWordStartAfter(element) {
    switch (element.type) {
        case 'Assertion':
            if (element.kind === 'word')
                return !element.negate;
            if (element.kind === 'start')
                return true;
            return element.kind === 'lookbehind' && element.negate && keepsWordsOut(element);
        case 'Character':
            return (!LETTERS_AND_DIGITS.includes(textOf(element)) && !MORE_THAN_ASCII_IN_ANY_CASE.has(textOf(element)));
        case 'CharacterSet':
        case 'CharacterClass':
            return asciiMembers(element).every((character) => !LETTERS_AND_DIGITS.includes(character));
        case 'Quantifier':
            return element.min > 0 && isWordStartAfter(element.element);
        case 'Group':
        case 'CapturingGroup':
        case 'ExpressionCharacterClass':
        case 'Backreference':
            return false;
    }
}
function keepsWordsOut({ alternatives }) {
    return alternatives.some(({ elements: [element, ...others] }) => {
        if (others.length > 0 || (element?.type !== 'CharacterSet' && element?.type !== 'CharacterClass'))
            return false;
        const test = new RegExp(`^(?:${element.raw})$`, 'u');
        return LETTERS_AND_DIGITS.every((character) => test.test(character));
    });
}
const NOTHING_KNOWN = { open: [], closed: [''] };
const MOST_BEGINNINGS = 32;
function beginnings(elements, anyCase) {
    let known = { open: [''], closed: [] };
    for (const element of elements) {
        const next = beginningsOf(element, anyCase);
        const { open, closed } = known;
        const longer = {
            open: open.flatMap((text) => next.open.map((end) => text + end)),
            closed: [...closed, ...open.flatMap((text) => next.closed.map((end) => text + end))],
        };
        if (longer.open.length + longer.closed.length > MOST_BEGINNINGS)
            return { open: [], closed: [...closed, ...open] };
        known = longer;
        if (known.open.length === 0)
            break;
    }
    return known;
}
function beginningsOf(element, anyCase) {
    switch (element.type) {
        case 'Assertion':
            return { open: [''], closed: [] };
        case 'Character':
            return beginningsOfCharacter(textOf(element), anyCase);
        case 'CharacterClass':
            return mayHoldNonAscii(element) ? NOTHING_KNOWN : choice(asciiMembers(element), anyCase);
        case 'Group':
        case 'CapturingGroup':
            return together(element.alternatives.map(({ elements }) => beginnings(elements, anyCase)));
        case 'Quantifier': {
            if (element.min === 0)
                return NOTHING_KNOWN;
            const { open, closed } = beginningsOf(element.element, anyCase);
            return element.max === 1 ? { open, closed } : { open: [], closed: [...open, ...closed] };
        }
        case 'CharacterSet':
        case 'ExpressionCharacterClass':
        case 'Backreference':
            return NOTHING_KNOWN;
    }
}
const MOST_CHOICES = 4;
function choice(characters, anyCase) {
    if (characters.length === 0 || characters.length > MOST_CHOICES)
        return NOTHING_KNOWN;
    return together(characters.map((character) => beginningsOfCharacter(character, anyCase)));
}
function beginningsOfCharacter(character, anyCase) {
    if (anyCase && MORE_THAN_ASCII_IN_ANY_CASE.has(character))
        return NOTHING_KNOWN;
    if (LETTERS_AND_DIGITS.includes(character))
        return { open: [character], closed: [] };
    return character > '\x7f' ? { open: [], closed: [character] } : NOTHING_KNOWN;
}
function together(choices) {
    return { open: choices.flatMap(({ open }) => open), closed: choices.flatMap(({ closed }) => closed) };
}
function textOf({ value }) {
    return String.fromCodePoint(value);
}

;// CONCATENATED MODULE: ./lib/ner/value-list.js
/**
 * Thousands of values as one automaton (Aho and Corasick, 1975) that reads the text once, from its end to its start,
 * so that every place where a value begins is known with the longest value first. A value counts where no letter,
 * digit or combining mark stands beside it.
 */
function compileValueList(values, ignoreCase) {
    const automaton = buildAutomaton(values.map((value) => (ignoreCase ? fold(value) : value)));
    function placesIn(text, longest) {
        const places = [];
        const read = ignoreCase ? fold(text) : text;
        let state = ROOT;
        for (let start = read.length - 1; start >= 0; start--) {
            state = automaton.step(state, read.charCodeAt(start));
            const length = automaton.valueAt(state);
            if (length === 0 || wordEndsAt(text, start))
                continue;
            const end = endOfValue(text, start, state, longest);
            if (end !== undefined)
                places.push({ start, end });
        }
        return places.toReversed();
    }
    function endOfValue(text, start, state, longest) {
        let found;
        for (let node = state; automaton.valueAt(node) > 0; node = automaton.shorter(node)) {
            const end = start + automaton.valueAt(node);
            if (wordStartsAt(text, end))
                continue;
            if (longest)
                return end;
            found = end;
        }
        return found;
    }
    return {
        longest: (text) => withoutOverlaps(placesIn(text, true)),
        everyStart: (text) => placesIn(text, false),
    };
}
/**
 * The text in one letter case with every offset unchanged: Unicode's simple case folding, as flags `iu` of a regular
 * expression, save that no character beyond ASCII becomes an ASCII one (the Kelvin sign, the long s). The bytes of a
 * value's ASCII letters are then ASCII letters in every text it matches, which a byte prefilter relies on.
 */
function fold(text) {
    return BEYOND_ASCII.test(text) ? Array.from(text, foldCharacter).join('') : text.toLowerCase();
}
const BEYOND_ASCII = /[^\0-\x7f]/u; // oxlint-disable-line no-control-regex -- the range is the point
const ROOT = 0;
/** States are numbers into flat arrays, so a list of a megabyte takes a few megabytes, not a hundred. */
function buildAutomaton(values) {
    const most = values.reduce((sum, value) => sum + value.length, 1);
    const parent = new Int32Array(most);
    const unitOf = new Uint16Array(most);
    const depth = new Int32Array(most);
    /** The state of the longest shorter text that is also the beginning of a value. */
    const fallback = new Int32Array(most);
    const isValue = new Uint8Array(most);
    /** The nearest state, itself included, that is a value. */
    const nearestValue = new Int32Array(most);
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(most * 2)));
    const mask = slots.length - 1;
    let size = 1;
    function slotOf(state, unit) {
        let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
        slot = (slot ^ (slot >>> 15)) & mask;
        for (;;) {
            const child = slots[slot] ?? 0;
            if (child === 0 || (parent[child] === state && unitOf[child] === unit))
                return slot;
            slot = (slot + 1) & mask;
        }
    }
    function childOf(state, unit) {
        return slots[slotOf(state, unit)] ?? 0;
    }
    function addChild(state, unit) {
        const child = size++;
        slots[slotOf(state, unit)] = child;
        parent[child] = state;
        unitOf[child] = unit;
        depth[child] = (depth[state] ?? 0) + 1;
        return child;
    }
    function step(state, unit) {
        for (let from = state;; from = fallback[from] ?? ROOT) {
            const child = childOf(from, unit);
            if (child !== 0 || from === ROOT)
                return child;
        }
    }
    for (const value of values) {
        let state = ROOT;
        for (let at = value.length - 1; at >= 0; at--) {
            const unit = value.charCodeAt(at);
            state = childOf(state, unit) || addChild(state, unit);
        }
        if (state !== ROOT)
            isValue[state] = 1;
    }
    const byDepth = Int32Array.from({ length: size }, (_, state) => state).sort((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0));
    for (const state of byDepth) {
        const above = parent[state] ?? ROOT;
        if (above !== ROOT)
            fallback[state] = step(fallback[above] ?? ROOT, unitOf[state] ?? 0);
        nearestValue[state] = isValue[state] === 1 ? state : (nearestValue[fallback[state] ?? ROOT] ?? ROOT);
    }
    return {
        step,
        valueAt: (state) => depth[nearestValue[state] ?? ROOT] ?? 0,
        shorter: (state) => fallback[nearestValue[state] ?? ROOT] ?? ROOT,
    };
}
function withoutOverlaps(places) {
    let free = 0;
    return places.filter(({ start, end }) => {
        if (start < free)
            return false;
        free = end;
        return true;
    });
}
function wordEndsAt(text, offset) {
    if (offset === 0)
        return false;
    const unit = text.charCodeAt(offset - 1);
    const isLow = unit >= 0xdc00 && unit <= 0xdfff && offset > 1;
    return isOfWord(isLow ? (text.codePointAt(offset - 2) ?? unit) : unit);
}
function wordStartsAt(text, offset) {
    const point = text.codePointAt(offset);
    return point !== undefined && isOfWord(point);
}
const OF_WORD = /[\p{L}\p{M}\p{N}]/u;
const UNKNOWN = 0;
const NO = 1;
const YES = 2;
/** What has been asked about characters of the basic plane. */
const answers = new Uint8Array(0x10000);
function isOfWord(point) {
    if (point > 0xffff)
        return OF_WORD.test(String.fromCodePoint(point));
    if (answers[point] === UNKNOWN)
        answers[point] = OF_WORD.test(String.fromCodePoint(point)) ? YES : NO;
    return answers[point] === YES;
}
const foldings = new Map();
function foldCharacter(character) {
    const known = foldings.get(character);
    if (known !== undefined)
        return known;
    const folded = simpleFolding(character);
    foldings.set(character, folded);
    return folded;
}
function simpleFolding(character) {
    const upper = character.toUpperCase();
    const folded = (upper.length === character.length ? upper : character).toLowerCase();
    const becomesAscii = !BEYOND_ASCII.test(folded) && BEYOND_ASCII.test(character);
    return folded.length === character.length && !becomesAscii ? folded : character;
}

;// CONCATENATED MODULE: ./lib/ner/own-type.js



/** How far from a match a cue word may stand, the whole word, in UTF-16 code units. */
const CUE_DISTANCE = 40;
function createOwnRecogniser(own) {
    const findPlaces = finderOf(own);
    const isWanted = cueFilterOf(own);
    const rule = own.definition.by === 'pattern' ? 'pattern' : 'value';
    return {
        type: own.type,
        needs: needsOf(own),
        find(text) {
            const places = findPlaces(text);
            if (places.length === 0)
                return [];
            return isWanted(text, places).map(({ start, end }) => {
                const found = text.slice(start, end);
                return { type: own.type, start, end, text: found, value: found, rule, score: 1 };
            });
        },
    };
}
function finderOf({ definition, ignoreCase }) {
    if (definition.by === 'values') {
        const list = compileValueList(definition.values, ignoreCase);
        return (text) => list.longest(text);
    }
    const pattern = new RegExp(definition.pattern, ignoreCase ? 'giu' : 'gu');
    return (text) => matchesOf(pattern, text);
}
/** What `matchAll` finds, without the empty matches, and without the copy of the expression that it makes per text. */
function matchesOf(pattern, text) {
    let places = NOWHERE;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const start = match.index;
        const end = start + match[0].length;
        if (start === end) {
            // A whole code point: with flag u, a search that starts within one goes back to its beginning.
            pattern.lastIndex += (text.codePointAt(end) ?? 0) > LAST_OF_BMP ? 2 : 1;
        }
        else if (places === NOWHERE)
            places = [{ start, end }];
        else
            places.push({ start, end });
    }
    return places;
}
/** Shared by all texts without a match. */
const NOWHERE = [];
const LAST_OF_BMP = 0xffff;
function cueFilterOf(own) {
    if (own.near.length === 0 && own.notNear.length === 0)
        return (_, places) => places;
    const near = compileValueList(own.near, true);
    const notNear = compileValueList(own.notNear, true);
    return (text, places) => {
        const wanted = near.everyStart(text);
        const unwanted = notNear.everyStart(text);
        return places.filter((place) => (own.near.length === 0 || standsNear(place, wanted)) && !standsNear(place, unwanted));
    };
}
/** Cues are in text order; at most `CUE_DISTANCE` of them begin on either side near enough to be looked at. */
function standsNear({ start, end }, cues) {
    for (let at = firstFrom(cues, start - CUE_DISTANCE); at < cues.length; at++) {
        const cue = cues[at];
        if (!cue || cue.start >= start)
            break;
        if (cue.end <= start)
            return true;
    }
    for (let at = firstFrom(cues, end); at < cues.length; at++) {
        const cue = cues[at];
        if (!cue || cue.start >= end + CUE_DISTANCE)
            break;
        if (cue.end <= end + CUE_DISTANCE)
            return true;
    }
    return false;
}
/** The index of the first cue that begins at the offset or after it. */
function firstFrom(cues, offset) {
    let low = 0;
    let high = cues.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((cues[middle]?.start ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function needsOf({ definition, ignoreCase, near }) {
    const required = definition.by === 'pattern'
        ? shapeOf(definition.pattern, ignoreCase)?.requirement
        : requiredByValues(definition.values);
    const cueStems = near.length === 0 ? undefined : stemsOf(near);
    if (required === undefined)
        return cueStems ? { marks: 0, words: [cueStems] } : { marks: recogniser/* MARK */.M.always };
    if (required.stems.length === 0)
        return { marks: required.marks };
    return { marks: required.marks, words: cueStems ? [required.stems, cueStems] : [required.stems] };
}
/** A mark that all values have is looked for before words are: it costs nothing. */
function requiredByValues(values) {
    const shared = values.reduce((marks, value) => marks & marksOf(value), ~0);
    const mark = RARE_MARKS.find((rare) => (shared & rare) !== 0);
    if (mark !== undefined)
        return { marks: mark, stems: [] };
    const stems = stemsOf(values);
    return stems && { marks: 0, stems };
}
const RARE_MARKS = [recogniser/* MARK */.M.at, recogniser/* MARK */.M.slash, recogniser/* MARK */.M.colon, recogniser/* MARK */.M.digit];
function marksOf(text) {
    return Array.from(text).reduce((marks, character) => marks | markOf(character.codePointAt(0) ?? 0), 0);
}
/** The first word of each, or undefined when one has none. As values match whole, their words begin where words do. */
function stemsOf(texts) {
    const stems = texts.map((text) => FIRST_WORD.exec(text)?.[0]);
    return stems.every((stem) => stem !== undefined) ? [...new Set(stems)] : undefined;
}
/** ASCII letters and digits, or one character beyond ASCII, which stands for any other one (see `Needs`). */
const FIRST_WORD = /[a-z0-9]+|[^\0-\x7f]/iu; // oxlint-disable-line no-control-regex -- the range is the point


/***/ }),

/***/ 852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MARK),
/* harmony export */   N: () => (/* binding */ ANY_DIGIT)
/* harmony export */ });
/** What the bytes of an utterance are and how they stand, one bit each, gathered while its record is scanned. */
const MARK = {
    /** `0` to `9` */
    digit: 1,
    /** `@` */
    at: 2,
    /** `.` */
    dot: 4,
    /** `:` */
    colon: 8,
    /** `/` */
    slash: 16,
    /** `$`, `%` or any byte above 0x7F, which may belong to a currency sign */
    currency: 32,
    /** any byte above 0x7F */
    nonAscii: 64,
    /** set for every utterance: for a recogniser that cannot say what it needs */
    always: 128,
    /** seven digits or more, wherever they stand */
    sevenDigits: 256,
    /** a digit beside a letter of ASCII, any byte above 0x7F or one of `-` `_` `.` `/` */
    joinedDigit: 512,
};
/** The stem of all words that begin with a digit, as digits compare equal. */
const ANY_DIGIT = '0';


/***/ }),

/***/ 424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   card: () => (/* binding */ card),
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(981);
/* harmony import */ var _recogniser_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(852);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(143);
/* harmony import */ var _traits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(928);





/** A payment card number: grouped as on the card or in one, from a known issuer, with the right last digit. */
const card = {
    type: 'card',
    needs: { marks: _recogniser_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK */ .M.digit },
    find: (text, row) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .findByRules */ .o)('card', rules, text, row),
};
/** The first digits of each number of digits: Maestro and Visa; Diners Club; American Express, JCB, UATP; the others. */
const ISSUERS = [
    { length: [12, 13], prefix: /^(?:4|5[06-8]|6)/ },
    { length: [14, 14], prefix: /^3(?:0|[689])/ },
    { length: [15, 15], prefix: /^(?:3[47]|2131|1800|1[0-79])/ },
    { length: [16, 16], prefix: /^(?:4|5|6|2[2-7]|3[05689])/ },
    { length: [17, 19], prefix: /^[456]/ },
];
const GROUPED = String.raw `\d{4}([ \u00A0\u202F.-])(?:\d{4}\1\d{4}\1\d{1,7}|\d{6}\1\d{4,5})`;
const NUMBER = {
    name: 'number',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_2__/* .TRAIT */ .dD.twelveDigits,
    score: 0.97,
    pattern: new RegExp(String.raw `(?<![${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .LETTERS */ .mt}\d_=+]|(?<!\d{5}|[ -]\d{4})/|(?<!\bn[or])\.|\d-)(?:\d{12,19}|${GROUPED}|\d(?: \d){12,18})(?![\d_${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .LETTERS */ .mt}]|[.-]\d|,\d{1,3}(?!\d))`, 'gi'),
    read({ 0: written }) {
        const value = written.replaceAll(/\D/g, '');
        return hasIssuer(value) && (0,_checksum_js__WEBPACK_IMPORTED_MODULE_4__/* .passesLuhn */ .b)(value) ? { value } : undefined;
    },
};
const rules = [NUMBER];
function hasIssuer(digits) {
    return ISSUERS.some(({ length: [least, most], prefix }) => digits.length >= least && digits.length <= most && prefix.test(digits));
}


/***/ }),

/***/ 123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dateRelative: () => (/* binding */ dateRelative),
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/ner/calendar.js
var calendar = __nccwpck_require__(359);
// EXTERNAL MODULE: ./lib/ner/words.js
var words = __nccwpck_require__(928);
;// CONCATENATED MODULE: ./lib/ner/relative-words.js

/** Words that say how far a day is from today, in the seven languages. */
const DAYS_AWAY = (0,words/* byWord */.GM)([
    [
        0,
        "today|tonight|tonite|heute|aujourd’hui|aujourd'hui|aujourd hui|aujourdhui|ce soir|hoy|esta noche|oggi|stasera|vandaag|vanavond|hoje|hj",
    ],
    [
        0,
        'this morning|this afternoon|this evening|ce matin|cet après-midi|cet après midi|esta mañana|esta tarde',
    ],
    [0, 'stamattina|questa mattina|questo pomeriggio|questa sera|esta manhã|esta noite'],
    [0, 'vanmorgen|vanochtend|vanmiddag'],
    [-1, 'last night|anoche'],
    [
        1,
        'tomorrow|tmrw|tmr|tmw|tomorow|tommorow|tommorrow|tomoro|tomm|2moro|2morrow|2mrw|morgen|demain|mañana|domani|amanhã',
    ],
    [1, 'morgenochtend|morgenmiddag|morgenavond'],
    [-1, 'yesterday|yesturday|yday|gestern|hier|ayer|ieri|gisteren|gister|ontem'],
    [-1, 'gisterochtend|gistermiddag|gisteravond'],
    [
        2,
        'the day after tomorrow|day after tomorrow|übermorgen|après-demain|après demain|pasado mañana|dopodomani',
    ],
    [2, 'overmorgen|depois de amanhã'],
    [-2, 'the day before yesterday|day before yesterday|vorgestern|avant-hier|avant hier|anteayer|antier'],
    [-2, "l'altro ieri|l’altro ieri|altro ieri|ieri l'altro|ieri l’altro|eergisteren|anteontem"],
    [-2, 'antes de ayer|antes de ontem'],
]);
/** How many, in words: up to twelve, and the round ones beyond. */
const COUNTS = (0,words/* byWord */.GM)([
    [1, 'a|an|one|ein|eine|einer|einem|einen|un|une|uno|una|een|één|um|uma'],
    [2, 'two|a couple of|a couple|zwei|deux|dos|due|twee|dois|duas'],
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
]);
const UNITS = (0,words/* byWord */.GM)([
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
]);
const WHICH_BEFORE = (0,words/* byWord */.GM)([
    [
        'coming',
        'this|coming|upcoming|this coming|following|diesen|dieser|kommenden|kommender|ce|este|esta|questo|questa',
    ],
    ['coming', 'deze|komende|aanstaande|nesta|neste|próximo|próxima|prossimo|prossima|el próximo|la próxima'],
    ['next', 'next|nächsten|nächster|nächste|volgende'],
    [
        'last',
        'last|past|previous|this past|letzten|letzter|vergangenen|vorigen|vorige|afgelopen|laatste|último|última',
    ],
]);
/** In which week the weekday lies, before its name or behind: `next week Friday`. */
const WHICH_WEEK = (0,words/* byWord */.GM)([
    ['this week', 'this week|dieser woche|diese woche|cette semaine|esta semana|questa settimana|deze week'],
    [
        'next week',
        'next week|nächster woche|nächste woche|kommende woche|kommender woche|la semaine prochaine|la próxima semana|volgende week',
    ],
    ['last week', 'last week|letzter woche|letzte woche|la semaine dernière|vorige week'],
]);
const WHICH_BEHIND = (0,words/* byWord */.GM)([
    ['coming', 'prochain|prochaine|próximo|próxima|que viene|que vem|prossimo|prossima'],
    ['last', 'dernier|passé|pasado|pasada|passada|passado|scorso|scorsa'],
]);
/** Stems, one of which begins a word of every relative date. */
const STEMS = [...DAYS_AWAY.keys(), ...UNITS.keys(), ...words/* WEEKDAYS */.w4.flat()].map((words) => words.split(/[ '’-]/).findLast((word) => word.length > 2) ?? words);

// EXTERNAL MODULE: ./lib/ner/rule.js
var rule = __nccwpck_require__(143);
// EXTERNAL MODULE: ./lib/ner/run-before.js
var run_before = __nccwpck_require__(362);
// EXTERNAL MODULE: ./lib/ner/traits.js
var traits = __nccwpck_require__(40);
;// CONCATENATED MODULE: ./lib/ner/recognisers/date-relative.js






/** A day told from another: `tomorrow`, `next friday`, `in 3 days`. Found only where a reference date is known. */
const dateRelative = {
    type: 'date_relative',
    needs: { marks: 0, words: [STEMS] },
    find: (text, row) => row.referenceDate === undefined ? [] : (0,rule/* findByRules */.o)('date_relative', rules, text, row),
};
/** In German and Dutch the part of the day may be joined: `Montagmorgen`, `vrijdagavond`. */
const PARTS_OF_DAY = 'morgen|vormittag|mittag|nachmittag|abend|nacht|ochtend|middag|avond';
const WEEKDAY_NUMBER = (0,words/* numbered */.jN)(words/* WEEKDAYS */.w4.map((names) => [
    ...names,
    ...names
        .filter((name) => /[dt]ag$|^mittwoch$/.test(name))
        .flatMap((name) => PARTS_OF_DAY.split('|').map((part) => name + part)),
]));
const LEFT = `(?<![${words/* LETTERS */.mt}\\d_@#-])`;
const RIGHT = `(?![${words/* LETTERS */.mt}\\d_@-])`;
const COUNT = `(\\d{1,3}|${(0,words/* anyOf */.EB)(COUNTS.keys())})`;
const UNIT = `(${(0,words/* anyOf */.EB)(UNITS.keys())})`;
const A_WEEKDAY = `(?:${(0,words/* anyOf */.EB)(words/* WEEKDAYS */.w4.flat())})`;
const WEEKDAY = `(${A_WEEKDAY}(?:(?<=[dt]ag|mittwoch)(?:${PARTS_OF_DAY}))?)`;
const WEEK = (0,words/* anyOf */.EB)(WHICH_WEEK.keys());
/** A hyphen may join two weekdays: `Monday-Friday`. */
const LEFT_OF_WEEKDAY = `(?<![${words/* LETTERS */.mt}\\d_@#]|(?<!(?<![${words/* LETTERS */.mt}])${A_WEEKDAY})-)`;
const RIGHT_OF_WEEKDAY = `(?![${words/* LETTERS */.mt}\\d_@]|-(?!${A_WEEKDAY}(?![${words/* LETTERS */.mt}])))`;
const DAY = (0,traits/* wordTrait */.Nt)(DAYS_AWAY.keys());
const WEEKDAY_WORD = (0,traits/* wordTrait */.Nt)(WEEKDAY_NUMBER.keys());
const UNIT_WORD = (0,traits/* wordTrait */.Nt)(UNITS.keys());
const DAY_WORD = {
    name: 'day-word',
    asks: DAY,
    score: 0.95,
    pattern: new RegExp(`${LEFT}(${(0,words/* anyOf */.EB)(DAYS_AWAY.keys())})${RIGHT}`, 'gi'),
    read({ 0: word, index, input }, { referenceDate }) {
        if (isOtherWord(word, input, index))
            return undefined;
        return from(referenceDate, (today) => (0,calendar/* addDays */.fi)(today, DAYS_AWAY.get(word.toLowerCase()) ?? 0));
    },
};
/** `morgen` and `mañana` are words for morning too, and `hier` is here in German and Dutch. */
function isOtherWord(word, text, index) {
    if (MORNING.test(word))
        return MORNING_BEFORE.test((0,run_before/* textBefore */.$)(text, index, 16));
    if (!/^hier$/i.test(word))
        return false;
    const beside = text.slice(Math.max(0, index - 40), index + 44);
    return !FRENCH.test(beside);
}
const MORNING = /^(?:morgen|mañana|manana)$/i;
const MORNING_BEFORE = /(?:guten|schönen|schoenen|goede|am|in de|jede[nrms]|diesen|heute|gestern|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:maan|dins|woens|donder|vrij|zater|zon)dag|elke|deze|la|las|esta|buena|una|media|cada|['’]s|am (?:n[äa]e?chsten|fr[üu]e?hen)) $/i;
/** Words that only French has, among those that stand near a day. */
const FRENCH = /(?<![A-Za-zÀ-ɏ])(?:je|j['’]ai|le|la|les|depuis|pas|vous|nous|avant|soir|matin|apr[èe]s|mon|mes|ma|une|est|et|que|qui|avec|votre|notre|pour|re[çc]u|[ée]t[ée]|commande|colis|mais)(?![A-Za-zÀ-ɏ])/i;
const WEEKDAY_NAME = {
    name: 'weekday',
    asks: WEEKDAY_WORD,
    score: 0.88,
    pattern: new RegExp(`${LEFT_OF_WEEKDAY}(?:(${(0,words/* anyOf */.EB)(WHICH_BEFORE.keys())})[ ]|(${WEEK}),?[ ](?:(?:on|am|op|le|el|il)[ ])?)?${WEEKDAY}` +
        `(?:,?[ ](?:of[ ])?(${WEEK}|${(0,words/* anyOf */.EB)(WHICH_BEHIND.keys())}))?${RIGHT_OF_WEEKDAY}`, 'gi'),
    read({ 0: match, 1: before, 2: week, 3: name = '', 4: behind, index, input }, { referenceDate }) {
        const rest = input.slice(index + match.length, index + match.length + 24);
        if (NOT_ONE_DAY_BEFORE.test((0,run_before/* textBefore */.$)(input, index, 16)))
            return undefined;
        const left = (0,run_before/* textBefore */.$)(input, index, 12);
        if ((DATE_BEHIND.test(rest) && !(HOURS_BEHIND.test(rest) && SHORT_DAY_BEFORE.test(left))) ||
            (isShort(name) && !isDayAbbreviation(name, before ?? week, rest, left)))
            return undefined;
        const which = WHICH_WEEK.get((week ?? behind)?.toLowerCase() ?? '') ??
            WHICH_BEHIND.get(behind?.toLowerCase() ?? '') ??
            WHICH_BEFORE.get(before?.toLowerCase() ?? '');
        const weekday = WEEKDAY_NUMBER.get(name.toLowerCase().replace(' ', '-')) ?? WEEKDAY_NUMBER.get(name.toLowerCase());
        return from(referenceDate, (today) => dayOfWeek(today, weekday ?? 1, which));
    },
};
/** `every Friday` is no day of the calendar, and `Black Friday` has its own. */
const NOT_ONE_DAY_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:every(?: other)?|each|jede[nrms]?|chaque|tous les|ogni|elke|iedere|cada|tod[oa]s?(?: as| os)?|los|black|cyber|easter|good|ash|palm) $/i;
/** A calendar date follows: the weekday is part of that. A time of day may follow. */
const DATE_BEHIND = new RegExp(String.raw `^\.?,?[ ](?:(?:the|den|der|dem|le|el|il|de|van|dia|día)[ ])?(?:\d{1,2}(?:st|nd|rd|th|\.(?!\d)|er|º)|\d{1,4}[-/.]\d{1,2}(?!\d)|\d{1,2}[ -](?:of[ ]|de[ ])?(?:${(0,words/* anyOf */.EB)(words/* MONTHS */.KR.flat())})(?![${words/* LETTERS */.mt}])|(?:${(0,words/* anyOf */.EB)([...words/* MONTHS */.KR.flat(), ...words/* ORDINALS */.px.flat()])})(?![${words/* LETTERS */.mt}]))`, 'i');
/** Behind a range of weekdays they are no day and month: `Mon-Fri 9-5`. */
const HOURS_BEHIND = /^[ ]\d{1,2}-\d{1,2}(?![-\d])/;
function isShort(name) {
    return name.length <= 5 && SHORT_NAMES.has(name.toLowerCase());
}
const SHORT_NAMES = new Set(['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun']);
/**
 * `Sat`, `Sun`, `Mon` are words too: with a capital or behind `on` or `by` they need a time, a word for joining or nothing
 * behind them, without beside them another such day, as in `mon-sat`, or its part. The others are none in English.
 */
function isDayAbbreviation(name, before, rest, left) {
    if (before !== undefined && /^(?:next|last|this|coming|past|following)(?: week)?$/i.test(before))
        return true;
    if (PART_OF_DAY_BEHIND.test(rest) || SHORT_DAY_BEHIND.test(rest) || SHORT_DAY_BEFORE.test(left))
        return true;
    return ((/^(?:[A-Z][a-z]|tues|thu(?:rs?)?|wed|fri)/.test(name) || /(?<![A-Za-zÀ-ɏ])(?:on|by) $/i.test(left)) &&
        /^\.?(?:$|[,;?!/)–-]|[ ](?:[–-][ ]|or|and|at|to|till|until|after|before|\d))/.test(rest));
}
const PART_OF_DAY_BEHIND = /^[ ](?:morning|afternoon|evening|night)(?![A-Za-z])/i;
const JOINT_OF_DAYS = '(?:[ ]?[-–/&,][ ]?|[ ](?:or|and|to|thru|through|till|until)[ ])';
const SHORT_DAY_BEHIND = new RegExp(`^${JOINT_OF_DAYS}(?:${(0,words/* anyOf */.EB)(SHORT_NAMES)})(?![${words/* LETTERS */.mt}])`, 'i');
const SHORT_DAY_BEFORE = new RegExp(`(?<![${words/* LETTERS */.mt}])(?:${(0,words/* anyOf */.EB)(SHORT_NAMES)})${JOINT_OF_DAYS}$`, 'i');
/** Days of work are counted otherwise: `dans 3 jours ouvrés`. */
const WORKING = '(?:ouvr|h[áa]bil|laborab|lavorativ|[úu]te?is)';
const SPAN_AHEAD = {
    name: 'span-ahead',
    asks: UNIT_WORD,
    score: 0.9,
    pattern: new RegExp(`${LEFT}(in|within|dans|en|dentro de|tra|fra|over|em|daqui a|binnen)[ ]${COUNT}[ ]${UNIT}${RIGHT}(?![ ](?:ago|later|${WORKING}))`, 'gi'),
    read: ([, preposition = '', count = '', unit = ''], row) => suits(preposition.toLowerCase(), count.toLowerCase(), unit.toLowerCase())
        ? moved(row, count, unit, 1)
        : undefined,
};
/** `over` and `en` mean this in one language only: "over 3 years" and "en 3 dagen" do not. */
function suits(preposition, count, unit) {
    if (preposition === 'over')
        return DUTCH_UNITS.has(unit) || (unit === 'week' && /^(?:een|één)$/.test(count));
    if (preposition === 'en')
        return !DUTCH_UNITS.has(unit);
    return true;
}
const DUTCH_UNITS = new Set(['dag', 'dagen', 'weken', 'maand', 'maanden', 'jaar']);
const SPAN_BACK = {
    name: 'span-back',
    asks: UNIT_WORD,
    score: 0.92,
    pattern: new RegExp(`${LEFT}(?:vor|il y a|hace|há)[ ]${COUNT}[ ]${UNIT}${RIGHT}`, 'gi'),
    read: ([, count, unit], row) => moved(row, count, unit, -1),
};
/** `songs from six years back` and `3 months back pay` are of no day. */
const SPAN_THEN_WORD = {
    name: 'span-then-word',
    asks: UNIT_WORD,
    score: 0.92,
    pattern: new RegExp(`${LEFT}${COUNT}[ ]${UNIT}[ ](?:(ago|back(?<!ye?a?rs? back)(?! (?:pay|to|in|on|from)(?![a-z]))|fa|geleden|atr[áa]s|before|earlier)|later|from now|from today|hence|sp[äa]e?ter|plus tard|despu[ée]s|dopo)${RIGHT}`, 'gi'),
    read: ([, count, unit, back], row) => moved(row, count, unit, back === undefined ? 1 : -1),
};
const rules = [DAY_WORD, WEEKDAY_NAME, SPAN_AHEAD, SPAN_BACK, SPAN_THEN_WORD];
function from(reference, day) {
    return reference === undefined ? {} : { value: day(reference) };
}
function moved({ referenceDate }, count = '', unit = '', sign) {
    const amount = sign * (COUNTS.get(count.toLowerCase()) ?? Number(count));
    const { days = 0, months = 0 } = UNITS.get(unit.toLowerCase()) ?? {};
    return from(referenceDate, (today) => (0,calendar/* addMonths */.PS)((0,calendar/* addDays */.fi)(today, amount * days), amount * months));
}
/** People mean two things by "next" and "last": such a day has a value only when both are the same. */
function dayOfWeek(today, weekday, which = 'coming') {
    const away = weekday - (0,calendar/* weekdayOf */.Up)(today);
    switch (which) {
        case 'this week':
            return (0,calendar/* addDays */.fi)(today, away);
        case 'next week':
            return (0,calendar/* addDays */.fi)(today, away + 7);
        case 'last week':
            return (0,calendar/* addDays */.fi)(today, away - 7);
        case 'next':
            return away > 0 ? undefined : (0,calendar/* addDays */.fi)(today, away + 7);
        case 'last':
            return away < 0 ? undefined : (0,calendar/* addDays */.fi)(today, away - 7);
        case 'coming':
            return (0,calendar/* addDays */.fi)(today, away < 0 ? away + 7 : away);
    }
}


/***/ }),

/***/ 798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(359);
/* harmony import */ var _currency_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(614);
/* harmony import */ var _recogniser_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(852);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(143);
/* harmony import */ var _run_before_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(362);
/* harmony import */ var _traits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(40);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(928);







const MONTH_NUMBER = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .numbered */ .jN)(_words_js__WEBPACK_IMPORTED_MODULE_4__/* .MONTHS */ .KR);
const ORDINAL_NUMBER = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .numbered */ .jN)(_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ORDINALS */ .px);
const COUNTED_NUMBER = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .numbered */ .jN)([['uno'], ..._words_js__WEBPACK_IMPORTED_MODULE_4__/* .DAYS_COUNTED */ .LG]);
/** A calendar date with day and month; the year may be absent where the month is a word. */
const date = {
    type: 'date',
    needs: {
        marks: _recogniser_js__WEBPACK_IMPORTED_MODULE_1__/* .MARK */ .M.joinedDigit,
        words: [
            [...MONTH_NUMBER.keys()],
            [...firstWords([...ORDINAL_NUMBER.keys(), ...COUNTED_NUMBER.keys()]), _recogniser_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_DIGIT */ .N],
        ],
    },
    find: (text, row) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .findByRules */ .o)('date', rules, text, row),
};
const MONTH = `(${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .anyOf */ .EB)(MONTH_NUMBER.keys())})`;
const ORDINAL = `(${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .anyOf */ .EB)(ORDINAL_NUMBER.keys())})`;
const MONTH_WORD = (0,_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .wordTrait */ .Nt)(MONTH_NUMBER.keys());
const DAY_WORD = (0,_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .wordTrait */ .Nt)([...ORDINAL_NUMBER.keys(), ...COUNTED_NUMBER.keys()]);
const VERSION = '[Vv]ers(?:ions?|ión|ione|ie|ão)|VERSION|[Rr]elease|[Ff]irmware|[Bb]uild|[Vv]er[.]?|[Vv][.]?';
const NO_VERSION_BEFORE = String.raw `(?<!(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])(?:${VERSION})(?:${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}is)?:?${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?)`;
/** Dates in a list, a range or an interval need no space where the sign between them is not the one within them. */
const WITHOUT_SLASH = String.raw `\d{1,4}[-.]\d{1,2}[-.]\d{1,4}`;
const WITHOUT_HYPHEN = String.raw `\d{1,4}[/.]\d{1,2}[/.]\d{1,4}`;
const DATE_BEFORE = String.raw `(?<=${NO_VERSION_BEFORE}(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}\d_#$€£.:/+-])(?:${WITHOUT_SLASH}[,/]|${WITHOUT_HYPHEN}[,-])|\dT\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?/)`;
const DATE_OR_TIME_BEHIND = String.raw `(?=(?:[,/]${WITHOUT_SLASH}|[,-]${WITHOUT_HYPHEN}|[,-]\d{1,2}:\d{2})(?![\d_%]|[./-]\d))`;
/** Nothing stands to the left that would make the number part of a longer one, a version, a path or an amount. */
const LEFT = String.raw `(?=\d)(?=(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}\d_#$€£/])(?<!\d[.,:+-])|${DATE_BEFORE})${NO_VERSION_BEFORE}`;
/** The same to the right; a time of day after `T` may follow. */
const RIGHT = String.raw `(?:(?![\d_%€$£/]|[.,:-]\d|-?(?!T\d)[${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])|${DATE_OR_TIME_BEHIND})`;
const SUFFIX = String.raw `(?:st|nd|rd|th|er|[èe]re|[èe]me|te[nr]?|ste[nr]?|de|e|[ºª°])`;
const DAY = String.raw `(\d{1,2})(?:${SUFFIX}|\.|${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}er)?`;
/** The day may end a range: `3-5 March`. */
const LEFT_OF_DAY = String.raw `(?=\d)(?<![\d${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}_#$€£/.])(?=(?<!\d[,:+-])|(?<=(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}\d_#$€£.,:/+-])\d{1,2}-))`;
const LEFT_OF_WORD = `(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}_\\d])`;
/** The month belongs to the day before it, as in `3 mars 10 personnes`, also when it does not have that day: `31 April 26`; not in `for 2 March 3, 2026`. */
const NO_DAY_BEFORE = String.raw `(?<!(?<![\d.,:/-])(?:29|3\d)${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(?:of${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})?)(?=(?<!(?<![\d.,:/-])(?:0?[1-9]|[12]\d)\.?${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(?:of${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})?)|(?=[${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}]{3,9}\.?${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}\d{1,2}(?:st|nd|rd|th)?,?${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}20\d{2}(?!\d|${_currency_js__WEBPACK_IMPORTED_MODULE_0__/* .CURRENCY_BEHIND */ .l3})))`;
/** A year of four digits, or of two where nothing follows that they could count, nor another day. */
const YEAR = String.raw `([12]\d{3}(?![\d%]|[.,]\d(?!\d?:\d{2})|:\d(?!\d:\d{2}:)|${_currency_js__WEBPACK_IMPORTED_MODULE_0__/* .CURRENCY_BEHIND */ .l3})|['’]\d{2}(?!\d)|\d{2}(?=[.;!?)]?(?:$|[\n)]|[.;!?] )|,(?:$|[\n)]| (?!\d|and\b|or\b))))`;
const AFTER_DAY = String.raw `(?![\d%€$£]|[.:]\d|/\d(?!\d{3}(?!\d))|,\d(?!\d{3}(?!\d)|\d?:\d{2})|${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?(?:[ap]\.?${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?m\b|uhr|o'?clock|h\b))`;
const YEAR_FIRST = {
    name: 'year-first',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAIT */ .dD.joinedDigits,
    score: 0.99,
    pattern: new RegExp(String.raw `${LEFT}(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${RIGHT}`, 'g'),
    read([, year = '', , month, day]) {
        return isLikelyYear(year) ? dayOf(Number(year), Number(month), Number(day)) : undefined;
    },
};
const YEAR_LAST = {
    name: 'year-last',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAIT */ .dD.joinedDigits,
    score: 0.97,
    pattern: new RegExp(String.raw `${LEFT}(?:(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})|(\d{1,2})\.${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?(\d{1,2})\.${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(\d{4}))${RIGHT}`, 'g'),
    read(match, { locale }) {
        const [first, second, year = ''] = match[4] === undefined ? match.slice(5) : [match[1], match[3], match[4]];
        return isLikelyYear(year) ? numeric(match, first, second, year, locale) : undefined;
    },
};
/** `dob 04 03 1985`, as people type it on a phone; the groups of a longer number are none. */
const YEAR_LAST_SPACED = {
    name: 'year-last-spaced',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAIT */ .dD.sevenDigits,
    score: 0.85,
    pattern: new RegExp(String.raw `(?=\d{1,2}${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}\d{1,2}${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}[12])${LEFT}(?<!\d${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})(\d{1,2})${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(\d{1,2})${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}((?:19|20)\d{2})${RIGHT}(?!${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}\d|${_currency_js__WEBPACK_IMPORTED_MODULE_0__/* .CURRENCY_BEHIND */ .l3})`, 'g'),
    read: (match, { locale }) => numeric(match, match[1], match[2], match[3], locale),
};
/** `section 2.4.11`, `python 3.11.10`, `sort code 20-11-12`, `8-10-12 inch` */
function isOneOfMany({ 0: { length }, index, input }) {
    const end = index + length;
    return (NUMBERED_BEFORE.test((0,_run_before_js__WEBPACK_IMPORTED_MODULE_5__/* .textBefore */ .$)(input, index, LONGEST_NUMBERED)) ||
        MEASURE_BEHIND.test(input.slice(end, end + LONGEST_MEASURE)));
}
const NUMBERED_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:(?:sections?|chapter|clause|paragraph|kapitel|abschnitt|article|artikel|art[íi]culo|articolo|python|php|android|ios|sizes?) |(?:sort ?codes?|combo|combination|lock code|scores?|ratio|set of)(?: (?:is|was|of))?:? )$/i;
const LONGEST_NUMBERED = 24;
const MEASURE_BEHIND = /^[ -]?(?:inch(?:es)?|["”]|[cm]m|rule|split|ratio)(?![A-Za-z])/i;
const LONGEST_MEASURE = 9;
function numeric(match, first, second, year = '', { dayFirst }) {
    if (year.length === 2 && isOneOfMany(match))
        return undefined;
    const [day, month] = dayFirst ? [first, second] : [second, first];
    const full = yearOf(year, match);
    return dayOf(full, Number(month), Number(day)) ?? dayOf(full, Number(day), Number(month));
}
const TIME_BEHIND = /^[ ](?:um |\d{1,2}:\d{2})/i;
/** Not that of `i am 5.11`. */
const GERMAN_AM = `(?<!${LEFT_OF_WORD}i${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})am`;
/** `22.04.` after a word that a date follows in German, before a time, or alone; the last dot is part of it, and `am` and `vom` need none. */
const DAY_MONTH_DOTS = {
    name: 'day-month-dots',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAIT */ .dD.joinedDigits,
    score: 0.85,
    pattern: new RegExp(String.raw `(?=\d{1,2}\.)(?=(?<=${LEFT_OF_WORD}(?:${GERMAN_AM}|vom|zum|bis|den|ab|der|dem|seit|(?:mon|diens|donners|frei|sams|sonn)tag,?|mittwoch,?|(?:mo|di|mi|do|fr|sa|so)[.,]?)${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})|^|(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}\d_.,:/-])(?=\d{1,2}\.${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?\d{1,2}\.${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(?:um${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}|\d{1,2}:\d{2})))` +
        String.raw `(\d{1,2})\.(?:${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?(\d{1,2})\.(?!\d)|(?<=${LEFT_OF_WORD}(?:${GERMAN_AM}|vom)${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}\d{1,2}\.)(\d{1,2})(?=$|[,;!?)]|${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(?!%|prozent|${_currency_js__WEBPACK_IMPORTED_MODULE_0__/* .CURRENCY_BEHIND */ .l3})))`, 'gi'),
    read: ({ 0: match, 1: day, 2: dotted, 3: month = dotted, index, input }) => index > 0 || match.length === input.length || TIME_BEHIND.test(input.slice(match.length))
        ? dayOf(undefined, Number(month), Number(day))
        : undefined,
};
const DAY_MONTH = {
    name: 'day-month',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAIT */ .dD.digit | MONTH_WORD,
    score: 0.95,
    pattern: new RegExp(String.raw `${LEFT_OF_DAY}${DAY}(?:${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}{0,3}|[-/]${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?|${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}{1,2}(?:of|de|del|di|d')${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}{0,2})${MONTH}(?![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}_])` +
        String.raw `(?:(?:[.,]?${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}{1,2}|[.,]|[-/])(?:(?:of|de|del|do)${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})?${YEAR}|([12]\d{3}|\d{2})(?![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}_\d])|(?!\d))`, 'gi'),
    read: (match) => (isStreet(match) ? undefined : textual(match, match[1], match[2], match[3] ?? match[4])),
};
const MONTH_DAY = {
    name: 'month-day',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAIT */ .dD.digit | MONTH_WORD,
    score: 0.93,
    pattern: new RegExp(String.raw `${LEFT_OF_WORD}${NO_DAY_BEFORE}${MONTH}(?:[.]?${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}{1,2}(?:the${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})?|,${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(?=\d{1,2}[a-zº])|[-/.])(\d{1,2})${SUFFIX}?${AFTER_DAY}(?![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}_])` +
        String.raw `(?:(?:,?${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}{1,2}|,|[-/])(?:(?:of|del?)${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})?${YEAR})?`, 'gi'),
    read: (match) => isWholeMonth(match) || isBehindItsDay(match) ? undefined : textual(match, match[2], match[1], match[3]),
};
const YEAR_MONTH_DAY = {
    name: 'year-month-day',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAIT */ .dD.digit | MONTH_WORD,
    score: 0.95,
    pattern: new RegExp(String.raw `${LEFT}(\d{4})([-/. ])(?:${MONTH}\2(\d{1,2})|(\d{1,2})\2${MONTH})(?![\d${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}_])`, 'gi'),
    read: (match) => textual(match, match[4] ?? match[5], match[3] ?? match[6], match[1]),
};
const SPELLED_DAY_MONTH = {
    name: 'spelled-day-month',
    asks: MONTH_WORD | DAY_WORD,
    score: 0.9,
    pattern: new RegExp(String.raw `${LEFT_OF_WORD}(?<!(?:twenty|thirty)[ -])${ORDINAL}${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(?:(?:of|de|di)${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})?${MONTH}(?![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}_])(?:,?${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(?:of${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})?(\d{4})(?!\d))?`, 'gi'),
    read: (match) => spelled(match, match[1], match[2], match[3]),
};
const SPELLED_MONTH_DAY = {
    name: 'spelled-month-day',
    asks: MONTH_WORD | DAY_WORD,
    score: 0.9,
    pattern: new RegExp(String.raw `${LEFT_OF_WORD}${MONTH}${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(?:the${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})?${ORDINAL}(?![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}_])(?:,?${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(?:of${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})?(\d{4})(?!\d))?`, 'gi'),
    read: (match) => spelled(match, match[2], match[1], match[3]),
};
/** Whole names of the languages that count days; `once may` and `six march` are English. */
const COUNTED_MONTH = `(${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .anyOf */ .EB)([...MONTH_NUMBER.keys()].filter(isOfRomance))})`;
/** `el quince de mayo`, `le vingt-cinq décembre`, `il due giugno` */
const COUNTED_DAY_MONTH = {
    name: 'counted-day-month',
    asks: MONTH_WORD | DAY_WORD,
    score: 0.88,
    pattern: new RegExp(String.raw `${LEFT_OF_WORD}(?<!(?:treinta|trente|trinta|vingt|vinte)(?:${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(?:y|et|e))?[ -])(${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .anyOf */ .EB)(COUNTED_NUMBER.keys())})${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(?:de${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})?${COUNTED_MONTH}(?![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}_])(?:${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(?:del?${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})?(\d{4})(?!\d))?`, 'gi'),
    read(match) {
        const [, counted = '', month, year] = match;
        const day = COUNTED_NUMBER.get(counted.toLowerCase().replaceAll('-', ' '));
        return isStreet(match) ? undefined : textual(match, String(day), month, year);
    },
};
const rules = [
    YEAR_FIRST,
    YEAR_LAST,
    YEAR_LAST_SPACED,
    DAY_MONTH_DOTS,
    DAY_MONTH,
    MONTH_DAY,
    YEAR_MONTH_DAY,
    SPELLED_DAY_MONTH,
    SPELLED_MONTH_DAY,
    COUNTED_DAY_MONTH,
];
function textual(match, day, month = '', year) {
    const name = month.toLowerCase();
    if (name === 'november' && isSpelling(match))
        return undefined;
    if (year?.length !== 4 && _words_js__WEBPACK_IMPORTED_MODULE_4__/* .DOUBTFUL_MONTHS */ .SN.has(name) && !/[-/.](?! )| de /i.test(match[0]))
        return undefined;
    if (isEndOfSentence(match[0], name) || (isVerb(name) && isUsedAsVerb(match)))
        return undefined;
    return dayOf(yearOf(year, match), MONTH_NUMBER.get(name) ?? 0, Number(day));
}
/** `… in June. 3 of us …`: a dot behind a whole name is no dot of an abbreviation. */
function isEndOfSentence(match, month) {
    return !ABBREVIATION.test(month) && match.toLowerCase().startsWith(`${month}. `);
}
const ABBREVIATION = /^(?!may|mai|mei|june|july|juni|juin|juli|mars|mayo).{3,4}$|^febr$/;
function isVerb(month) {
    return month === 'may' || month === 'march';
}
/** `… under 18 may not apply`, `option 2 may work`, `we may 3 times …`; an ordinal number or a year tells a day. */
function isUsedAsVerb({ 0: match, index, input }) {
    const behind = input.slice(index + match.length, index + match.length + 12);
    const before = (0,_run_before_js__WEBPACK_IMPORTED_MODULE_5__/* .textBefore */ .$)(input, index, LONGEST_SUBJECT);
    if (/^[a-z]+ \d{1,2}$/i.test(match))
        return PRONOUN_BEFORE.test(before);
    return (/^\d{1,2} [a-z]+$/i.test(match) &&
        (AUXILIARY_BEHIND.test(behind) || (/^ [a-z]/i.test(behind) && NUMBERED_THING_BEFORE.test(before))));
}
const AUXILIARY_BEHIND = /^ (?:not|be|have|also|only|still|need|apply|want|take|or may)\b/;
const PRONOUN_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:i|we|you|they|he|she|it|who) $/i;
const NUMBERED_THING_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:option|plan|answer|choice|step|phase|item|line|lane|unit|gate|room|team|group|level|tier|type|part|page|zone|terminal|question|number|no\.?) $/i;
const LONGEST_SUBJECT = 12;
/** `rue du 8 mai 1945`, `avenida 9 de julio`, `12 August Road` */
function isStreet({ 0: { length }, index, input }) {
    STREET_BEFORE.lastIndex = index;
    STREET_BEHIND.lastIndex = index + length;
    return STREET_BEFORE.test(input) || STREET_BEHIND.test(input);
}
const STREET_BEFORE = /(?<=(?<![A-Za-zÀ-ɏ])(?:(?:rue|place|avenue|av\.?|boulevard|bd) du|(?:calle|avenida|av\.|plaza|rua|pra[çc]a)(?: d[eo]l?)?|via|viale|piazza|(?:stra(?:ß|ss)e|platz) des) )/iy;
const STREET_BEHIND = / (?:street|road|avenue|ave|lane)(?![A-Za-z])/iy;
/** `in june 3 guests`: behind that word stands a month, and the number counts what follows. */
function isWholeMonth({ 0: match, index, input }) {
    return (/ \d{1,2}$/.test(match) &&
        IN_BEFORE.test((0,_run_before_js__WEBPACK_IMPORTED_MODULE_5__/* .textBefore */ .$)(input, index, 4)) &&
        COUNTED_BEHIND.test(input.slice(index + match.length, index + match.length + LONGEST_COUNTED)));
}
const IN_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:in|im|en|em) $/i;
const COUNTED_BEHIND = /^ (?:people|guests|adults|nights|days|weeks|times|of (?:us|them)|personen|nächte|tage|wochen|personnes|nuits|jours|semaines|personas|noches|d[íi]as|semanas|persone|notti|giorni|settimane|pessoas|noites|nachten|dagen|weken)(?![A-Za-zÀ-ɏ])/i;
const LONGEST_COUNTED = 12;
/** `via XX settembre 5`: the day stands before the month. */
function isBehindItsDay({ index, input }) {
    return ROMAN_BEFORE.test((0,_run_before_js__WEBPACK_IMPORTED_MODULE_5__/* .textBefore */ .$)(input, index, LONGEST_ROMAN));
}
const ROMAN_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:[IVX]{2,5}|V|X) $/;
const LONGEST_ROMAN = 7;
/** `Lima Oscar 8 8 November Yankee`: the word for the letter N, beside one for another letter. */
function isSpelling({ 0: { length }, index, input }) {
    const end = index + length;
    return (CODE_WORD_BEFORE.test((0,_run_before_js__WEBPACK_IMPORTED_MODULE_5__/* .textBefore */ .$)(input, index, 24)) || CODE_WORD_BEHIND.test(input.slice(end, end + 24)));
}
const CODE_WORD = '(?:alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa' +
    '|quebec|romeo|sierra|tango|uniform|victor|whiske?y|x-?ray|yankee|zulu)';
const CODE_WORD_BEFORE = new RegExp(`(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])${CODE_WORD}(?:[ ]\\d){0,4}[ ]$`, 'i');
const CODE_WORD_BEHIND = new RegExp(`^(?:[ ]\\d){0,4}[ ]${CODE_WORD}(?![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])`, 'i');
function spelled(match, ordinal = '', month = '', year) {
    const day = ORDINAL_NUMBER.get(ordinal.toLowerCase().replace('-', ' ')) ?? 0;
    return textual(match, String(day), month, year);
}
function dayOf(year, month, day) {
    return (0,_calendar_js__WEBPACK_IMPORTED_MODULE_6__/* .isDay */ .N)(year, month, day) ? { value: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_6__/* .isoDate */ ._$)(year, month, day) } : undefined;
}
function yearOf(digits, match) {
    if (digits === undefined)
        return undefined;
    const year = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_6__/* .fullYear */ .f7)(digits.replace(/^['’]/, ''));
    return digits.length < 4 && year >= FIRST_YEAR_OF_NO_BIRTH && isBirthday(match) ? year - 100 : year;
}
/** `dob 4/3/48`: nobody is born in years to come. The clock is not asked, so that a text reads the same at any time. */
function isBirthday({ index, input }) {
    return BIRTH_BEFORE.test((0,_run_before_js__WEBPACK_IMPORTED_MODULE_5__/* .textBefore */ .$)(input, index, LONGEST_BIRTH));
}
const FIRST_YEAR_OF_NO_BIRTH = 2030;
const BIRTH_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:d\.?o\.?b|birth(?:date|day)?|born|geb(?:oren|urtstag|urtsdatum)?|naissance|n(?:ée?s?|ee|e(?= le))|nacid[oa]|nac[íi]|nacimiento|nat[oa]|nascita|geboren|geboortedatum|nasc(?:i|id[oa]|imento))(?![A-Za-zÀ-ɏ])[^\d,;?!]{0,14}$/i;
const LONGEST_BIRTH = 28;
function isLikelyYear(digits) {
    return digits.length === 2 || (digits >= '1000' && digits <= '2999');
}
function isOfRomance(month) {
    return /^(?:.+ier|.+bre|...+o|.+[bv]ril|aprile|mars|mai|juin|juillet|ao[uû]t)$/.test(month);
}
function firstWords(ordinals) {
    return [...ordinals].map((ordinal) => ordinal.split(' ')[0] ?? ordinal);
}


/***/ }),

/***/ 80:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   email: () => (/* binding */ email),
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _recogniser_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(852);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(143);
/* harmony import */ var _run_before_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(362);
/* harmony import */ var _top_level_domains_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(865);
/* harmony import */ var _traits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(40);





/** A mailbox as in RFC 5322's addr-spec without quoted parts; names and domains in the letters of any script. */
const email = {
    type: 'email',
    needs: { marks: _recogniser_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK */ .M.at },
    find: (text, row) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .findByRules */ .o)('email', rules, text, row),
};
const LETTER = String.raw `A-Za-z0-9\u00C0-\u1FFF\u2C00-\uD7FF`;
/** Behind Latin letters those of a script without spaces go on with the sentence. */
const TOP_LEVEL = String.raw `(?:[A-Za-z]{2,24}(?=[\u3040-\u9FFF\uAC00-\uD7AF])|(?:[A-Za-z\u00C0-\u1FFF\u2C00-\uD7FF]{2,24}|xn--[a-z0-9-]{2,59})(?![${LETTER}@_]|-[${LETTER}]))`;
/** Looked for from the `@`, so that a long run of letters costs nothing. */
const ADDRESS = {
    name: 'address',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAIT */ .dD.at,
    score: 0.99,
    pattern: new RegExp(String.raw `@((?:[${LETTER}-]{1,63}\.){1,8}${TOP_LEVEL})`, 'g'),
    read: ({ 1: domain = '', index, input }) => mailbox(input, index, withoutSentence(domain)),
};
/** After `mailto:` the domain may be a bare host. */
const MAILTO = {
    name: 'mailto',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAIT */ .dD.at,
    score: 0.95,
    pattern: new RegExp(String.raw `@([${LETTER}-]{1,63})(?![${LETTER}@_-]|\.[${LETTER}])`, 'g'),
    read({ 1: domain = '', index, input }) {
        const found = mailbox(input, index, domain);
        return found && /mailto:$/i.test((0,_run_before_js__WEBPACK_IMPORTED_MODULE_4__/* .textBefore */ .$)(input, found.start, 7)) ? found : undefined;
    },
};
const rules = [ADDRESS, MAILTO];
/** `example.com.Thanks`: a full stop without its space, where only the label before is a top level. */
function withoutSentence(domain) {
    const last = BEHIND_USUAL_END.exec(domain)?.[1];
    if (last === undefined || _top_level_domains_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP_LEVEL_DOMAINS */ .T8.has(last.toLowerCase()))
        return domain;
    return domain.slice(0, -last.length - 1);
}
const BEHIND_USUAL_END = /\.(?:com|net|org|info|[a-z]{2})\.(?!xn--)([^.]+)$/i;
const LONGEST_LOCAL_PART = 64;
const LOCAL_UNIT = new RegExp(`[${LETTER}_.!#$%&'*+=?^{}~-]`);
const FIRST_UNIT = new RegExp(`[${LETTER}_]`);
/** A sentence without spaces before a name in Latin letters. */
const UNSPACED = /^.*[\u3040-\u9FFF\uAC00-\uD7AF](?=[A-Za-z0-9])/;
/** A quote or a dash before the name is no part of it, nor is `email=`. */
const OPENING = /^(?:(?:e-?)?mail=)?[^A-Za-z0-9_\u00C0-\uD7FF]*/i;
function mailbox(text, at, domain) {
    const run = text.slice((0,_run_before_js__WEBPACK_IMPORTED_MODULE_4__/* .startOfRun */ .D)(text, at, LOCAL_UNIT, LONGEST_LOCAL_PART), at);
    const local = run.replace(UNSPACED, '').replace(OPENING, '');
    const start = at - local.length;
    const before = text[start - 1] ?? '';
    const isTooLong = FIRST_UNIT.test(text[at - run.length - 1] ?? '');
    if (local === '' || local.includes('..') || local.endsWith('.') || isTooLong)
        return undefined;
    if (/[@.+-]/.test(before) || isInLink(text, start))
        return undefined;
    if (domain.split('.').some((label) => label.startsWith('-') || label.endsWith('-')))
        return undefined;
    return { start, end: at + 1 + domain.length, value: `${local}@${domain.toLowerCase()}` };
}
/** The user of `ssh://user@host`, with or without a password. */
function isInLink(text, start) {
    return /\/\/(?:[^\s/@]{1,64}:)?$/.test((0,_run_before_js__WEBPACK_IMPORTED_MODULE_4__/* .textBefore */ .$)(text, start, 68));
}


/***/ }),

/***/ 850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   iban: () => (/* binding */ iban),
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(981);
/* harmony import */ var _recogniser_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(852);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(143);
/* harmony import */ var _traits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(928);





/** An international bank account number whose country, length and check digits are right. */
const iban = {
    type: 'iban',
    needs: { marks: _recogniser_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK */ .M.digit },
    find: (text, row) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .findByRules */ .o)('iban', rules, text, row),
};
/** Lengths by country, from the SWIFT IBAN registry. */
const LENGTHS = new Map(('AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 ' +
    'EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 ' +
    'KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 ' +
    'PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 ' +
    'UA29 VA22 VG24 XK20 YE30')
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]));
const ACCOUNT = {
    name: 'account',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_2__/* .TRAIT */ .dD.twoLettersDigit,
    score: 0.99,
    pattern: new RegExp(`(?<![${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .LETTERS */ .mt}\\d])[A-Z]{2}\\d{2}(?:[ \\u00A0-]?[A-Z0-9]){11,30}`, 'gi'),
    read: ({ 0: candidate, index, input }) => readAccount(candidate, index, input),
};
const rules = [ACCOUNT];
/** The candidate may run on into the words behind; the country says where the number ends. */
function readAccount(candidate, start, text) {
    const length = LENGTHS.get(candidate.slice(0, 2).toUpperCase());
    if (length === undefined)
        return undefined;
    let end = start;
    for (let signs = 0; signs < length && end < start + candidate.length; end++) {
        if (!SEPARATOR.test(text.charAt(end)))
            signs++;
    }
    const value = candidate
        .slice(0, end - start)
        .replaceAll(SEPARATORS, '')
        .toUpperCase();
    if (value.length !== length || SIGN.test(text.charAt(end)) || !(0,_checksum_js__WEBPACK_IMPORTED_MODULE_4__/* .passesMod97 */ .O)(value))
        return undefined;
    return { end, value };
}
const SEPARATOR = /[ \u00A0-]/;
const SEPARATORS = /[ \u00A0-]/g;
const SIGN = new RegExp(`[${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .LETTERS */ .mt}\\d]`);


/***/ }),

/***/ 679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ip: () => (/* binding */ ip),
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _recogniser_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(852);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(143);
/* harmony import */ var _run_before_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(362);
/* harmony import */ var _traits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(928);





/** An address of version 4 or 6; the prefix length belongs to it where the address is that of a network. */
const ip = {
    type: 'ip',
    needs: { marks: _recogniser_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK */ .M.dot | _recogniser_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK */ .M.colon },
    find: (text, row) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .findByRules */ .o)('ip', rules, text, row),
};
const OCTET = String.raw `(?:25[0-5]|2[0-4]\d|1?\d?\d)`;
const VERSION_4 = {
    name: 'version-4',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_2__/* .TRAIT */ .dD.dottedDigits,
    score: 0.95,
    pattern: new RegExp(String.raw `(?<![${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .LETTERS */ .mt}\d_]|:[\da-f]{0,4}:)(?=(?<![\d${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .LETTERS */ .mt}][.-])|(?<=\d\.\d{1,3}\.\d{1,3}-))(?:${OCTET}\.){3}${OCTET}(?:/(?:3[0-2]|[12]?\d)(?!\d))?(?![${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .LETTERS */ .mt}\d_]|\.\d)`, 'gi'),
    read({ 0: match, index, input }) {
        if (VERSION_BEFORE.test((0,_run_before_js__WEBPACK_IMPORTED_MODULE_4__/* .textBefore */ .$)(input, index, LONGEST_VERSION)))
            return undefined;
        const [address = '', prefix] = match.split('/');
        const value = prefix !== undefined && isNetwork(address, Number(prefix)) ? match : address;
        return { end: index + value.length, value };
    },
};
/** All bits behind the prefix are zero: `10.0.0.0/8`, not `10.0.0.7/8`, which names a host. */
function isNetwork(address, prefix) {
    const number = address.split('.').reduce((bits, octet) => bits * 256 + Number(octet), 0);
    return number % 2 ** (32 - prefix) === 0;
}
/** Of a program, or of a chapter. */
const VERSION_BEFORE = /\b(?:v|ver|version(?:e|s?nummer)?|versión|versie|versão|release|firmware|build|android|ios|app|update|patch|section|chapter|abschnitt|kapitel)(?: (?:is|ist|number|no))?[ ]?[.:]?[ ]?$/i;
const LONGEST_VERSION = 26;
/** Candidates; what counts as an address is decided by its groups. */
const VERSION_6 = {
    name: 'version-6',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_2__/* .TRAIT */ .dD.colons,
    score: 0.97,
    pattern: new RegExp(String.raw `(?<![${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .LETTERS */ .mt}\d:.])(?:[\da-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{0,4})(?:/(?:12[0-8]|1[01]\d|[1-9]?\d)(?!\d))?(?![${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .LETTERS */ .mt}\d:]|\.\d)`, 'gi'),
    read({ 0: match, index }) {
        const [address = ''] = match.split('/');
        if (!isVersion6(address))
            return undefined;
        const value = address.endsWith('::') ? match : address;
        return { end: index + value.length, value };
    },
};
const rules = [VERSION_4, VERSION_6];
/** RFC 4291, section 2.2: eight groups, or fewer with one `::`; the last two may be written as version 4. */
function isVersion6(address) {
    const [head = '', tail, ...more] = address.split('::');
    if (more.length > 0)
        return false;
    const groups = [head, tail ?? ''].filter((side) => side !== '').flatMap((side) => side.split(':'));
    if (groups.some((group) => group === ''))
        return false;
    const count = groups.reduce((sum, group) => sum + (group.includes('.') ? 2 : 1), 0);
    if (groups.some((group) => group.includes('.') && !IS_VERSION_4.test(group)))
        return false;
    return tail === undefined ? count === 8 : count >= 1 && count < 8 && !SCOPED_NAME.test(address);
}
/** `a::b` and `A::1` name something in a program, `::D` is a face. */
const SCOPED_NAME = /^(?:[a-f]+::[a-f]+|[a-f]::[\da-f]|::[a-f])$/i;
const IS_VERSION_4 = new RegExp(String.raw `^(?:${OCTET}\.){3}${OCTET}$`);


/***/ }),

/***/ 579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  money: () => (/* binding */ money),
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/ner/words.js
var words = __nccwpck_require__(928);
;// CONCATENATED MODULE: ./lib/ner/amount.js

/** Languages, and regions of others, that write 1,234.50. */
const POINT_LANGUAGES = new Set(['en', 'zh', 'ja', 'ko', 'th', 'he']);
const POINT_REGIONS = new Set(['US', 'GB', 'MX', 'CH', 'LI', 'PR', 'GT', 'HN', 'NI', 'PA', 'PE', 'SV', 'DO']);
/**
 * The number written, whatever groups its digits. One sign before three last digits groups them where the locale
 * groups with it; elsewhere it may be either, and nothing is returned.
 */
function numberFrom(written, locale) {
    const plain = written.replaceAll(/['’ \u00A0\u202F]/g, '');
    const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
    if (last === -1)
        return Number(plain);
    const sign = plain[last];
    const isRepeated = plain.indexOf(sign ?? '') !== last;
    const isOnly = !/[.,]/.test(plain.slice(0, last));
    if (isOnly && plain.length - last === 4 && !plain.startsWith('0')) {
        return sign === (hasDecimalPoint(locale) ? ',' : '.') ? Number(digitsOf(plain)) : undefined;
    }
    if (isRepeated)
        return Number(digitsOf(plain));
    return Number(`${digitsOf(plain.slice(0, last))}.${plain.slice(last + 1)}`);
}
function hasDecimalPoint({ language, region }) {
    return POINT_LANGUAGES.has(language) || POINT_REGIONS.has(region);
}
function digitsOf(written) {
    return written.replaceAll(/\D/g, '');
}
/** What a word after a number multiplies it by, in the seven languages. */
const MULTIPLES = (0,words/* byWord */.GM)([
    [1e2, 'hundred|hundert'],
    [1e3, 'k|thousand|tausend|tsd|mille|milliers|mil|mila|duizend'],
    [1e5, 'lakh|lakhs'],
    [1e6, 'm|mn|mio|mln|million|millions|millionen|millones|millón|milioni|milione|miljoen|milhões|milhão'],
    [1e7, 'crore|crores'],
    [
        1e9,
        'b|bn|mrd|mld|billion|billions|milliarde|milliarden|milliard|milliards|miliardi|miliardo|miljard|bilhões|bilhão',
    ],
    [1e9, 'mil millones|mil milhões'],
    [1e12, 'trillion|trillions|billones|billionen|trilhões'],
]);

// EXTERNAL MODULE: ./lib/ner/currency.js
var ner_currency = __nccwpck_require__(614);
// EXTERNAL MODULE: ./lib/ner/recogniser.js
var recogniser = __nccwpck_require__(852);
// EXTERNAL MODULE: ./lib/ner/rule.js
var rule = __nccwpck_require__(143);
// EXTERNAL MODULE: ./lib/ner/run-before.js
var run_before = __nccwpck_require__(362);
// EXTERNAL MODULE: ./lib/ner/traits.js
var traits = __nccwpck_require__(40);
;// CONCATENATED MODULE: ./lib/ner/recognisers/money.js







/** An amount in digits with a currency sign, code or name. */
const money = {
    type: 'money',
    needs: { marks: recogniser/* MARK */.M.digit },
    find: (text, row) => (0,rule/* findByRules */.o)('money', rules, text, row),
};
const CURRENCY = (0,traits/* currencyTrait */.OX)([...ner_currency/* CODES */.Lp, ...ner_currency/* NAMES */.Xk.keys(), 'zł', 'p']);
const SIGN = (0,words/* anyOf */.EB)(ner_currency/* SIGNS */.B2.keys());
const CODE = (0,words/* anyOf */.EB)(ner_currency/* CODES */.Lp);
const NAME = (0,words/* anyOf */.EB)(ner_currency/* NAMES */.Xk.keys());
const NATION = (0,words/* anyOf */.EB)(ner_currency/* NATIONS */.P0.keys());
const MULTIPLE = (0,words/* anyOf */.EB)(MULTIPLES.keys());
/** With all digits in groups of three, or two before the last three as in India, or without a zero before the point. */
const AMOUNT = String.raw `(\d{1,2}(?:,\d{2}){1,3},\d{3}(?:\.\d{1,2})?(?!\d)|\.\d{2}(?!\d)|\d{1,3}(?:[.,'’]\d{3}|${words/* SPACE */.t6}\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,4})?(?!\d))`;
const TIMES = `(?:${words/* SPACE */.t6}?(${MULTIPLE})(?![${words/* LETTERS */.mt}]))?`;
/** No cents: `19,-`, `20.–`, `500/-` */
const NO_CENTS = '(?:(?:[.,][-–]{1,2}|/-)(?!\\d))?';
const ABBREVIATED_TIMES = String.raw `(?:${words/* SPACE */.t6}?(${MULTIPLE})(?![${words/* LETTERS */.mt}])(?:\.(?=${words/* SPACE */.t6}))?)?`;
const NO_WORD_BEFORE = String.raw `(?<![${words/* LETTERS */.mt}\d_$€£])`;
/** A sign or code begins an amount whatever it is joined to: `$5-$10`, `$5,$6`, `EUR 5-EUR 10`. */
const LEFT_OF_CURRENCY = String.raw `${NO_WORD_BEFORE}(?=(?<!\d[.,:/-])|${SIGN}|[a-z]{3}${words/* SPACE */.t6}?\d)`;
/** The amount is not the end of a longer number, but may end a range: `5-10 dollars`. */
const LEFT_OF_AMOUNT = String.raw `${NO_WORD_BEFORE}(?=(?<!\d[.,:/-])|(?<=(?<![${words/* LETTERS */.mt}\d_#.,:/-])\d{1,6}(?:[.,]\d{1,3})?-))`;
/** Cents behind the name: `15 dollars 50`, `3 euros con 99 céntimos`. */
const AND_CENTS = String.raw `(?:${words/* SPACE */.t6}(?:(?:and|und|et|con|e|y|en)${words/* SPACE */.t6})?(\d{1,2})(?:${words/* SPACE */.t6}(?:cents?|centimes|c[éêe]ntimos|centavos|centesimi|p)(?![${words/* LETTERS */.mt}])|(?=[.!?)]?$)))?`;
/** The name that some write although the sign has said it: `$500 pesos`. */
const NAME_BEHIND_SIGN = 'dollars?|bucks|d[oó]lares|euros?|pounds|pesos|reais';
/** The amount ends here, and not before its cents; `£20pm` says how often, `$20off` what for. */
const RIGHT_OF_AMOUNT = String.raw `(?![\d_%]|[.,]\d|(?!(?:p[ampw]?|ea(?:ch)?|off|ish|hr|mo)(?![${words/* LETTERS */.mt}]))[${words/* LETTERS */.mt}])`;
/** Looked for from the digits. A sign may have a code on either side: `USD $25`, `$25 CAD`; behind it may stand a minus. */
const CURRENCY_FIRST = {
    name: 'currency-first',
    asks: traits/* TRAIT */.dD.digit | CURRENCY,
    score: 0.95,
    pattern: new RegExp(String.raw `(?=\d|\.\d)(?<!\d)(?<=${LEFT_OF_CURRENCY}((?:(?:(${CODE})${words/* SPACE */.t6})?(${SIGN})(?:-(?=\d|\.\d))?|(${CODE}|euros?|dollari|rs\.?|kr\.?))${words/* SPACE */.t6}{0,2}))` +
        String.raw `${AMOUNT}${NO_CENTS}${TIMES}${AND_CENTS}(?:${words/* SPACE */.t6}?(${CODE}|${NAME_BEHIND_SIGN})(?!${words/* SPACE */.t6}?\d))?${RIGHT_OF_AMOUNT}`, 'gi'),
    read: ({ 0: match, 1: before = '', 2: outer, 3: sign, 4: code, 5: amount, 6: multiple, 7: cents, 8: behind, index, input, }, row) => {
        const start = index - before.length;
        const left = (0,run_before/* textBefore */.$)(input, start, LONGEST_SIZE);
        if (sign === undefined && isCount(code, match, left, input.slice(index + match.length)))
            return undefined;
        const isWord = behind !== undefined && ner_currency/* WORDLIKE_CODES */.Xq.has(behind);
        const written = isWord ? match.slice(0, -behind.length).trimEnd() : match;
        const saysMore = behind !== undefined && !isWord && (sign === '$' || behind.length === 3);
        const currency = named(outer ?? (saysMore ? behind : undefined) ?? sign ?? code);
        const reading = money_valueOf(amount, multiple, cents, currency, undefined, row, before.endsWith('-') ? -1 : 1);
        return reading && { ...reading, start, end: index + written.length };
    },
};
/**
 * `TRY 3 times`, `PHP 8.2`, `Euro 2024`: a small number or a year counts or names something else, where the code is a
 * word or a name too.
 */
function isCount(code = '', amount, left, rest) {
    if (/^eur$/i.test(code) && /^[2-5]\d$/.test(amount))
        return SIZE_BEHIND.test(rest) || SIZE_BEFORE.test(left);
    if (!ner_currency/* CODES_BEFORE_COUNTS */.ky.has(code.toLowerCase().replace('.', '')))
        return false;
    return /^(?:\d(?:[.,]\d)?|20[12]\d)$/.test(amount) || (/^\d\d$/.test(amount) && A_WORD.test(rest));
}
/** `eur 44 shoe`, `Größe EUR 44` */
const LONGEST_SIZE = 16;
const SIZE_BEHIND = /^ (?:shoes?|sizes?)(?![A-Za-z])/i;
const SIZE_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:shoe|(?:schuh)?gr(?:ö|oe?)(?:ß|ss)e|sizes?|taille|pointure|talla|taglia|maat|tamanho)(?: is)? $/i;
const A_WORD = new RegExp(`^${words/* SPACE */.t6}[${words/* LETTERS */.mt}]`);
/** `28p per kWh`, `10p a text`, `55p/min`; elsewhere a `p` behind a number is a page, a picture or an hour. */
const PER = `${words/* SPACE */.t6}?(?:per${words/* SPACE */.t6}|a${words/* SPACE */.t6}(?:min|text|day|unit)|/${words/* SPACE */.t6}?[a-z])`;
/** A sign may stand for the decimal comma: `15€50`. */
const AMOUNT_FIRST = {
    name: 'amount-first',
    asks: traits/* TRAIT */.dD.digit | CURRENCY,
    score: 0.93,
    pattern: new RegExp(String.raw `${LEFT_OF_AMOUNT}${AMOUNT}${NO_CENTS}${ABBREVIATED_TIMES}(?:\+(?=${words/* SPACE */.t6}))?${words/* SPACE */.t6}{0,2}(?:-(?![a-z]{3}${words/* SPACE */.t6}?\d)|(?:de|di|d['’])${words/* SPACE */.t6}?)?` +
        String.raw `(?:(${SIGN})(?:(?!\d)|(?<=€)(\d{2})(?![\d€]|[.,]\d))|(?:(${NATION})${words/* SPACE */.t6})?(${CODE}|${NAME}|p(?=${PER})))(?:${words/* SPACE */.t6}(${NATION}))?(?![${words/* LETTERS */.mt}\d_])` +
        String.raw `(?:${words/* SPACE */.t6}(${MULTIPLE})(?![${words/* LETTERS */.mt}]))?${AND_CENTS}`, 'gi'),
    read({ 0: match, 1: amount, 2: before, 3: sign, 4: signCents, 5: nation, 6: name, 7: nationBehind, 8: behind, 9: cents, index, input, }, row) {
        if (/^pounds?$/i.test(name ?? '') && isWeight(input, index, index + match.length))
            return undefined;
        return money_valueOf(amount, before ?? behind, signCents ?? cents, named(sign ?? name), nation ?? nationBehind, row);
    },
};
/** `gained 20 pounds`, `my bag is 50 pounds`, `a 40 pound bag` */
function isWeight(text, start, end) {
    return (WEIGHT_BEFORE.test((0,run_before/* textBefore */.$)(text, start, LONGEST_WEIGHT)) ||
        WEIGHT_BEHIND.test(text.slice(end, end + LONGEST_WEIGHT)));
}
const LONGEST_WEIGHT = 24;
const WEIGHT_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:weigh(?:s|ed|ing|t)?|gained|(?:bags?|package|parcel|box|suitcase|luggage|baggage)(?= (?:is|are|was|were|over|under|at)))(?: (?:is|are|was|were|of|about|around|over|under|at|almost|only|like))* $/i;
const WEIGHT_BEHIND = /^ (?:in weight|over ?weight|heavy|heavier|lighter|\d{1,2} ?(?:oz|ounces)|bags?|suitcases?|packages?|parcels?|box(?:es)?|dogs?|dumbbells?|baby)(?![A-Za-z])/i;
const rules = [CURRENCY_FIRST, AMOUNT_FIRST];
const BY_CODE = new Map(ner_currency/* CODES */.Lp.map((code) => [code, { code: code === 'rmb' ? 'CNY' : code.toUpperCase() }]));
function named(written = '') {
    const name = written.toLowerCase().replace('.', '');
    if (ner_currency/* WORDLIKE_CODES */.Xq.has(written))
        return undefined;
    return ner_currency/* SIGNS */.B2.get(name) ?? BY_CODE.get(name) ?? ner_currency/* NAMES */.Xk.get(name === 'p' ? 'pence' : name);
}
/** `25.00 EUR`; no value where the digits or the name can be read in two ways. */
function money_valueOf(amount = '', multiple, cents = '0', currency, nation, { locale }, sign = 1) {
    if (currency === undefined)
        return undefined;
    const units = numberFrom(amount, locale);
    const code = ner_currency/* NATIONS */.P0.get(nation?.toLowerCase() ?? '') ?? currency.byRegion?.get(locale.region) ?? currency.code;
    if (units === undefined || code === undefined)
        return {};
    const whole = units * (MULTIPLES.get(multiple?.toLowerCase() ?? '') ?? 1) + Number(cents) / 100;
    return { value: `${(sign * (currency.isHundredth ? whole / 100 : whole)).toFixed(2)} ${code}` };
}


/***/ }),

/***/ 346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  phone: () => (/* binding */ phone),
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/ner/run-before.js
var run_before = __nccwpck_require__(362);
// EXTERNAL MODULE: ./lib/ner/words.js
var ner_words = __nccwpck_require__(928);
;// CONCATENATED MODULE: ./lib/ner/cue.js


/** How far from an entity a word may stand and still say what it is, in UTF-16 units. */
const REACH = 48;
/** Behind it a word no longer says that the candidate is something else: `about my order, 0176 …`, `order 12345678 0176 …`. */
const BREAK = /[,;?!\n]|\d{5}/;
/**
 * Reads the cue nearest to the left of a place. The words are whole words in small letters, which texts may have in any
 * case, separated by `|`; a trailing `*` stands for any ending.
 */
function cueReader(words) {
    // In small letters, because V8 takes several times as long to compile so many words for any case.
    const pattern = new RegExp(`(?<![${ner_words/* LETTERS */.mt}])(?:(${withEndings(words.for)})|${withEndings(words.against)})(?![${ner_words/* LETTERS */.mt}])`, 'g');
    return (text, start) => {
        let cue = 'none';
        const left = (0,run_before/* textBefore */.$)(text, start, REACH).toLowerCase();
        pattern.lastIndex = 0;
        for (let match = pattern.exec(left); match !== null; match = pattern.exec(left)) {
            if (match[1] !== undefined)
                cue = 'for';
            else
                cue = BREAK.test(left.slice(pattern.lastIndex)) ? 'none' : 'against';
        }
        return cue;
    };
}
/** The words of a pattern, in which `*` stands for any ending. */
function withEndings(words) {
    return words.replaceAll('*', `[${ner_words/* LETTERS */.mt}]*`);
}

;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/metadata.min.json.js
// This file is a workaround for a bug in web browsers' "native"
// ES6 importing system which is uncapable of importing "*.json" files.
// https://github.com/catamphetamine/libphonenumber-js/issues/239
/* harmony default export */ const metadata_min_json = ({"version":4,"country_calling_codes":{"1":["US","AG","AI","AS","BB","BM","BS","CA","DM","DO","GD","GU","JM","KN","KY","LC","MP","MS","PR","SX","TC","TT","VC","VG","VI"],"7":["RU","KZ"],"20":["EG"],"27":["ZA"],"30":["GR"],"31":["NL"],"32":["BE"],"33":["FR"],"34":["ES"],"36":["HU"],"39":["IT","VA"],"40":["RO"],"41":["CH"],"43":["AT"],"44":["GB","GG","IM","JE"],"45":["DK"],"46":["SE"],"47":["NO","SJ"],"48":["PL"],"49":["DE"],"51":["PE"],"52":["MX"],"53":["CU"],"54":["AR"],"55":["BR"],"56":["CL"],"57":["CO"],"58":["VE"],"60":["MY"],"61":["AU","CC","CX"],"62":["ID"],"63":["PH"],"64":["NZ"],"65":["SG"],"66":["TH"],"81":["JP"],"82":["KR"],"84":["VN"],"86":["CN"],"90":["TR"],"91":["IN"],"92":["PK"],"93":["AF"],"94":["LK"],"95":["MM"],"98":["IR"],"211":["SS"],"212":["MA","EH"],"213":["DZ"],"216":["TN"],"218":["LY"],"220":["GM"],"221":["SN"],"222":["MR"],"223":["ML"],"224":["GN"],"225":["CI"],"226":["BF"],"227":["NE"],"228":["TG"],"229":["BJ"],"230":["MU"],"231":["LR"],"232":["SL"],"233":["GH"],"234":["NG"],"235":["TD"],"236":["CF"],"237":["CM"],"238":["CV"],"239":["ST"],"240":["GQ"],"241":["GA"],"242":["CG"],"243":["CD"],"244":["AO"],"245":["GW"],"246":["IO"],"247":["AC"],"248":["SC"],"249":["SD"],"250":["RW"],"251":["ET"],"252":["SO"],"253":["DJ"],"254":["KE"],"255":["TZ"],"256":["UG"],"257":["BI"],"258":["MZ"],"260":["ZM"],"261":["MG"],"262":["RE","YT"],"263":["ZW"],"264":["NA"],"265":["MW"],"266":["LS"],"267":["BW"],"268":["SZ"],"269":["KM"],"290":["SH","TA"],"291":["ER"],"297":["AW"],"298":["FO"],"299":["GL"],"350":["GI"],"351":["PT"],"352":["LU"],"353":["IE"],"354":["IS"],"355":["AL"],"356":["MT"],"357":["CY"],"358":["FI","AX"],"359":["BG"],"370":["LT"],"371":["LV"],"372":["EE"],"373":["MD"],"374":["AM"],"375":["BY"],"376":["AD"],"377":["MC"],"378":["SM"],"380":["UA"],"381":["RS"],"382":["ME"],"383":["XK"],"385":["HR"],"386":["SI"],"387":["BA"],"389":["MK"],"420":["CZ"],"421":["SK"],"423":["LI"],"500":["FK"],"501":["BZ"],"502":["GT"],"503":["SV"],"504":["HN"],"505":["NI"],"506":["CR"],"507":["PA"],"508":["PM"],"509":["HT"],"590":["GP","BL","MF"],"591":["BO"],"592":["GY"],"593":["EC"],"594":["GF"],"595":["PY"],"596":["MQ"],"597":["SR"],"598":["UY"],"599":["CW","BQ"],"670":["TL"],"672":["NF"],"673":["BN"],"674":["NR"],"675":["PG"],"676":["TO"],"677":["SB"],"678":["VU"],"679":["FJ"],"680":["PW"],"681":["WF"],"682":["CK"],"683":["NU"],"685":["WS"],"686":["KI"],"687":["NC"],"688":["TV"],"689":["PF"],"690":["TK"],"691":["FM"],"692":["MH"],"850":["KP"],"852":["HK"],"853":["MO"],"855":["KH"],"856":["LA"],"880":["BD"],"886":["TW"],"960":["MV"],"961":["LB"],"962":["JO"],"963":["SY"],"964":["IQ"],"965":["KW"],"966":["SA"],"967":["YE"],"968":["OM"],"970":["PS"],"971":["AE"],"972":["IL"],"973":["BH"],"974":["QA"],"975":["BT"],"976":["MN"],"977":["NP"],"992":["TJ"],"993":["TM"],"994":["AZ"],"995":["GE"],"996":["KG"],"998":["UZ"]},"countries":{"AC":["247","00","(?:[01589]\\d|[2-467])\\d{4}",[5,6]],"AD":["376","00","(?:1|6\\d)\\d{7}|[135-9]\\d{5}",[6,8,9],[["(\\d{3})(\\d{3})","$1 $2",["[135-9]"]],["(\\d{4})(\\d{4})","$1 $2",["1"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["6"]]]],"AE":["971","00","(?:[4-7]\\d|9[0-689])\\d{7}|800\\d{2,9}|[2-4679]\\d{7}",[5,6,7,8,9,10,11,12],[["(\\d{3})(\\d{2,9})","$1 $2",["60|8"]],["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["[236]|[479][2-8]"],"0$1"],["(\\d{3})(\\d)(\\d{5})","$1 $2 $3",["[479]"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["5"],"0$1"]],"0"],"AF":["93","00","[2-7]\\d{8}",[9],[["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[2-7]"],"0$1"]],"0"],"AG":["1","011","(?:268|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([457]\\d{6})$|1","268$1",0,"268"],"AI":["1","011","(?:264|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2457]\\d{6})$|1","264$1",0,"264"],"AL":["355","00","(?:700\\d\\d|900)\\d{3}|8\\d{5,7}|(?:[2-5]|6\\d)\\d{7}",[6,7,8,9],[["(\\d{3})(\\d{3,4})","$1 $2",["80|9"],"0$1"],["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["4[2-6]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["[2358][2-5]|4"],"0$1"],["(\\d{3})(\\d{5})","$1 $2",["[23578]"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["6"],"0$1"]],"0"],"AM":["374","00","(?:[1-489]\\d|55|60|77)\\d{6}",[8],[["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["[89]0"],"0 $1"],["(\\d{3})(\\d{5})","$1 $2",["2|3[12]"],"(0$1)"],["(\\d{2})(\\d{6})","$1 $2",["1|47"],"(0$1)"],["(\\d{2})(\\d{6})","$1 $2",["[3-9]"],"0$1"]],"0"],"AO":["244","00","[29]\\d{8}",[9],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[29]"]]]],"AR":["54","00","(?:11|[89]\\d\\d)\\d{8}|[2368]\\d{9}",[10,11],[["(\\d{4})(\\d{2})(\\d{4})","$1 $2-$3",["2(?:2[024-9]|3[0-59]|47|6[245]|9[02-8])|3(?:3[28]|4[03-9]|5[2-46-8]|7[1-578]|8[2-9])","2(?:[23]02|6(?:[25]|4[6-8])|9(?:[02356]|4[02568]|72|8[23]))|3(?:3[28]|4(?:[04679]|3[5-8]|5[4-68]|8[2379])|5(?:[2467]|3[237]|8[2-5])|7[1-578]|8(?:[2469]|3[2578]|5[4-8]|7[36-8]|8[5-8]))|2(?:2[24-9]|3[1-59]|47)","2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3[78]|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8[23])|7[1-578]|8(?:[2469]|3[278]|5[56][46]|86[3-6]))|2(?:2[24-9]|3[1-59]|47)|38(?:[58][78]|7[378])|3(?:4[35][56]|58[45]|8(?:[38]5|54|76))[4-6]","2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3(?:5(?:4[0-25689]|[56])|[78])|58|8[2379])|5(?:[2467]|3[237]|8(?:[23]|4(?:[45]|60)|5(?:4[0-39]|5|64)))|7[1-578]|8(?:[2469]|3[278]|54(?:4|5[13-7]|6[89])|86[3-6]))|2(?:2[24-9]|3[1-59]|47)|38(?:[58][78]|7[378])|3(?:454|85[56])[46]|3(?:4(?:36|5[56])|8(?:[38]5|76))[4-6]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2-$3",["1"],"0$1",1],["(\\d{3})(\\d{3})(\\d{4})","$1-$2-$3",["[68]"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2-$3",["[23]"],"0$1",1],["(\\d)(\\d{4})(\\d{2})(\\d{4})","$2 15-$3-$4",["9(?:2[2-469]|3[3-578])","9(?:2(?:2[024-9]|3[0-59]|47|6[245]|9[02-8])|3(?:3[28]|4[03-9]|5[2-46-8]|7[1-578]|8[2-9]))","9(?:2(?:[23]02|6(?:[25]|4[6-8])|9(?:[02356]|4[02568]|72|8[23]))|3(?:3[28]|4(?:[04679]|3[5-8]|5[4-68]|8[2379])|5(?:[2467]|3[237]|8[2-5])|7[1-578]|8(?:[2469]|3[2578]|5[4-8]|7[36-8]|8[5-8])))|92(?:2[24-9]|3[1-59]|47)","9(?:2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3[78]|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8[23])|7[1-578]|8(?:[2469]|3[278]|5(?:[56][46]|[78])|7[378]|8(?:6[3-6]|[78]))))|92(?:2[24-9]|3[1-59]|47)|93(?:4[35][56]|58[45]|8(?:[38]5|54|76))[4-6]","9(?:2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3(?:5(?:4[0-25689]|[56])|[78])|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8(?:[23]|4(?:[45]|60)|5(?:4[0-39]|5|64)))|7[1-578]|8(?:[2469]|3[278]|5(?:4(?:4|5[13-7]|6[89])|[56][46]|[78])|7[378]|8(?:6[3-6]|[78]))))|92(?:2[24-9]|3[1-59]|47)|93(?:4(?:36|5[56])|8(?:[38]5|76))[4-6]"],"0$1",0,"$1 $2 $3-$4"],["(\\d)(\\d{2})(\\d{4})(\\d{4})","$2 15-$3-$4",["91"],"0$1",0,"$1 $2 $3-$4"],["(\\d{3})(\\d{3})(\\d{5})","$1-$2-$3",["8"],"0$1"],["(\\d)(\\d{3})(\\d{3})(\\d{4})","$2 15-$3-$4",["9"],"0$1",0,"$1 $2 $3-$4"]],"0",0,"0?(?:(11|2(?:2(?:02?|[13]|2[13-79]|4[1-6]|5[2457]|6[124-8]|7[1-4]|8[13-6]|9[1267])|3(?:02?|1[467]|2[03-6]|3[13-8]|[49][2-6]|5[2-8]|[67])|4(?:7[3-578]|9)|6(?:[0136]|2[24-6]|4[6-8]?|5[15-8])|80|9(?:0[1-3]|[19]|2\\d|3[1-6]|4[02568]?|5[2-4]|6[2-46]|72?|8[23]?))|3(?:3(?:2[79]|6|8[2578])|4(?:0[0-24-9]|[12]|3[5-8]?|4[24-7]|5[4-68]?|6[02-9]|7[126]|8[2379]?|9[1-36-8])|5(?:1|2[1245]|3[237]?|4[1-46-9]|6[2-4]|7[1-6]|8[2-5]?)|6[24]|7(?:[069]|1[1568]|2[15]|3[145]|4[13]|5[14-8]|7[2-57]|8[126])|8(?:[01]|2[15-7]|3[2578]?|4[13-6]|5[4-8]?|6[1-357-9]|7[36-8]?|8[5-8]?|9[124])))15)?","9$1"],"AS":["1","011","(?:[58]\\d\\d|684|900)\\d{7}",[10],0,"1",0,"([267]\\d{6})$|1","684$1",0,"684"],"AT":["43","00","1\\d{3,12}|2\\d{6,12}|43(?:(?:0\\d|5[02-9])\\d{3,9}|2\\d{4,5}|[3467]\\d{4}|8\\d{4,6}|9\\d{4,7})|5\\d{4,12}|8\\d{7,12}|9\\d{8,12}|(?:[367]\\d|4[0-24-9])\\d{4,11}",[4,5,6,7,8,9,10,11,12,13],[["(\\d)(\\d{3,12})","$1 $2",["1(?:11|[2-9])"],"0$1"],["(\\d{3})(\\d{2})","$1 $2",["517"],"0$1"],["(\\d{2})(\\d{3,5})","$1 $2",["5[079]"],"0$1"],["(\\d{3})(\\d{3,10})","$1 $2",["(?:31|4)6|51|6(?:48|5[0-3579]|[6-9])|7(?:20|32|8)|[89]","(?:31|4)6|51|6(?:485|5[0-3579]|[6-9])|7(?:20|32|8)|[89]"],"0$1"],["(\\d{4})(\\d{3,9})","$1 $2",["[2-467]|5[2-6]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["5"],"0$1"],["(\\d{2})(\\d{4})(\\d{4,7})","$1 $2 $3",["5"],"0$1"]],"0"],"AU":["61","001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011","1(?:[0-79]\\d{7}(?:\\d(?:\\d{2})?)?|8[0-24-9]\\d{7})|[2-478]\\d{8}|1\\d{4,7}",[5,6,7,8,9,10,12],[["(\\d{2})(\\d{3,4})","$1 $2",["16"],"0$1"],["(\\d{2})(\\d{3})(\\d{2,4})","$1 $2 $3",["16"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["14|4"],"0$1"],["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["[2378]"],"(0$1)"],["(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3",["1(?:30|[89])"]]],"0",0,"(183[12])|0",0,0,0,[["(?:(?:241|349)0\\d\\d|8(?:51(?:0(?:0[03-9]|[12479]\\d|3[2-9]|5[0-8]|6[1-9]|8[0-7])|1(?:[0235689]\\d|1[0-69]|4[0-589]|7[0-47-9])|2(?:0[0-79]|[18][13579]|2[14-9]|3[0-46-9]|[4-6]\\d|7[89]|9[0-4])|[34]\\d\\d)|91(?:(?:[0-58]\\d|6[0135-9])\\d|7(?:0[0-24-9]|[1-9]\\d)|9(?:[0-46-9]\\d|5[0-79]))))\\d{3}|(?:2(?:[0-26-9]\\d|3[0-8]|4[02-9]|5[0135-9])|3(?:[0-3589]\\d|4[0-578]|6[1-9]|7[0-35-9])|7(?:[013-57-9]\\d|2[0-8])|8(?:55|6[0-8]|[78]\\d|9[02-9]))\\d{6}",[9]],["4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}",[9]],["180(?:0\\d{3}|2)\\d{3}",[7,10]],["190[0-26]\\d{6}",[10]],0,0,0,["163\\d{2,6}",[5,6,7,8,9]],["14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}",[9]],["13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}",[6,8,10,12]]],"0011"],"AW":["297","00","(?:[25-79]\\d\\d|800)\\d{4}",[7],[["(\\d{3})(\\d{4})","$1 $2",["[25-9]"]]]],"AX":["358","00|99(?:[01469]|5(?:[14]1|3[23]|5[59]|77|88|9[09]))","2\\d{4,9}|35\\d{4,5}|(?:60\\d\\d|800)\\d{4,6}|7\\d{5,11}|(?:[14]\\d|3[0-46-9]|50)\\d{4,8}",[5,6,7,8,9,10,11,12],0,"0",0,0,0,0,"18",0,"00"],"AZ":["994","00","365\\d{6}|(?:[124579]\\d|60|88)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["90"],"0$1"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[28]|2|365|46","1[28]|2|365[45]|46","1[28]|2|365(?:4|5[02])|46"],"(0$1)"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[13-9]"],"0$1"]],"0"],"BA":["387","00","6\\d{8}|(?:[35689]\\d|49|70)\\d{6}",[8,9],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["6[1-3]|[7-9]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2-$3",["[3-5]|6[56]"],"0$1"],["(\\d{2})(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3 $4",["6"],"0$1"]],"0"],"BB":["1","011","(?:246|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","246$1",0,"246"],"BD":["880","00","[1-469]\\d{9}|8[0-79]\\d{7,8}|[2-79]\\d{8}|[2-9]\\d{7}|[3-9]\\d{6}|[57-9]\\d{5}",[6,7,8,9,10],[["(\\d{2})(\\d{4,6})","$1-$2",["31[5-8]|[459]1"],"0$1"],["(\\d{3})(\\d{3,7})","$1-$2",["3(?:[67]|8[013-9])|4(?:6[168]|7|[89][18])|5(?:6[128]|9)|6(?:[15]|28)|7[2-589]|8(?:0[014-9]|[12])|9[358]|(?:3[2-5]|4[235]|5[2-578]|6[0389]|76|8[3-7]|9[24])1|(?:44|66)[01346-9]"],"0$1"],["(\\d{4})(\\d{3,6})","$1-$2",["[13-9]|2[23]"],"0$1"],["(\\d)(\\d{7,8})","$1-$2",["2"],"0$1"]],"0"],"BE":["32","00","4\\d{8}|[1-9]\\d{7}",[8,9],[["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["(?:80|9)0"],"0$1"],["(\\d)(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[239]|4[23]"],"0$1"],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[15-8]"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["4"],"0$1"]],"0"],"BF":["226","00","[024-7]\\d{7}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[024-7]"]]]],"BG":["359","00","00800\\d{7}|[2-7]\\d{6,7}|[89]\\d{6,8}|2\\d{5}",[6,7,8,9,12],[["(\\d)(\\d)(\\d{2})(\\d{2})","$1 $2 $3 $4",["2"],"0$1"],["(\\d{3})(\\d{4})","$1 $2",["43[1-6]|70[1-9]"],"0$1"],["(\\d)(\\d{3})(\\d{3,4})","$1 $2 $3",["2"],"0$1"],["(\\d{2})(\\d{3})(\\d{2,3})","$1 $2 $3",["[356]|4[124-7]|7[1-9]|8[1-6]|9[1-7]"],"0$1"],["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["(?:70|8)0"],"0$1"],["(\\d{3})(\\d{3})(\\d{2})","$1 $2 $3",["43[1-7]|7"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[48]|9[08]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["9"],"0$1"]],"0"],"BH":["973","00","[136-9]\\d{7}",[8],[["(\\d{4})(\\d{4})","$1 $2",["[13679]|8[02-4679]"]]]],"BI":["257","00","(?:[267]\\d|31)\\d{6}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[2367]"]]]],"BJ":["229","00","01\\d{8}",[10],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4 $5",["0"]]]],"BL":["590","00","7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}",[9],0,"0",0,0,0,0,0,[["(?:59(?:0(?:2[7-9]|3[3-7]|5[12]|87)|87\\d)|80[6-9]\\d\\d)\\d{4}"],["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"],["80[0-5]\\d{6}"],["8[129]\\d{7}"],0,0,0,0,["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]],"BM":["1","011","(?:441|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","441$1",0,"441"],"BN":["673","00","[2-578]\\d{6}",[7],[["(\\d{3})(\\d{4})","$1 $2",["[2-578]"]]]],"BO":["591","00(?:1\\d)?","(?:[2-7]\\d\\d|8001)\\d{5}",[8,9],[["(\\d)(\\d{7})","$1 $2",["[23]|4[46]|50"]],["(\\d{8})","$1",["[5-7]"]],["(\\d{3})(\\d{2})(\\d{4})","$1 $2 $3",["8"]]],"0",0,"0(1\\d)?"],"BQ":["599","00","(?:[34]1|7\\d)\\d{5}",[7],0,0,0,0,0,0,"[347]"],"BR":["55","00(?:1[245]|2[1-35]|31|4[13]|[56]5|99)","[1-467]\\d{9,10}|55[0-46-9]\\d{8}|[34]\\d{7}|55\\d{7,8}|(?:5[0-46-9]|[89]\\d)\\d{7,9}",[8,9,10,11],[["(\\d{4})(\\d{4})","$1-$2",["300|4(?:0[02]|37|86)","300|4(?:0(?:0|20)|370|864)"]],["(\\d{3})(\\d{2,3})(\\d{4})","$1 $2 $3",["(?:[358]|90)0"],"0$1"],["(\\d{2})(\\d{4})(\\d{4})","$1 $2-$3",["(?:[14689][1-9]|2[12478]|3[1-578]|5[13-5]|7[13-579])[2-57]"],"($1)"],["(\\d{2})(\\d{5})(\\d{4})","$1 $2-$3",["[16][1-9]|[2-57-9]"],"($1)"]],"0",0,"(?:0|90)(?:(1[245]|2[1-35]|31|4[13]|[56]5|99)(\\d{10,11}))?","$2"],"BS":["1","011","(?:242|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([3-8]\\d{6})$|1","242$1",0,"242"],"BT":["975","00","[178]\\d{7}|[2-8]\\d{6}",[7,8],[["(\\d)(\\d{3})(\\d{3})","$1 $2 $3",["[2-6]|7[246]|8[2-4]"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[67]|[78]"]]]],"BW":["267","00","90\\d{5}|(?:0800|[2-6]|(?:7|800)\\d)\\d{6}",[7,8,10],[["(\\d{2})(\\d{5})","$1 $2",["90"]],["(\\d{3})(\\d{4})","$1 $2",["[2-6]"]],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["7"]],["(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3",["0"]],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["8"]]]],"BY":["375","810","(?:[12]\\d|33|44|902)\\d{7}|8(?:0[0-79]\\d{5,7}|[1-7]\\d{9})|8(?:1[0-489]|[5-79]\\d)\\d{7}|8[1-79]\\d{6,7}|8[0-79]\\d{5}|8\\d{5}",[6,7,8,9,10,11],[["(\\d{3})(\\d{3})","$1 $2",["800"],"8 $1"],["(\\d{3})(\\d{2})(\\d{2,4})","$1 $2 $3",["800"],"8 $1"],["(\\d{4})(\\d{2})(\\d{3})","$1 $2-$3",["1(?:5[169]|6[3-5]|7[179])|2(?:1[35]|2[34]|3[3-5])","1(?:5[169]|6(?:3[1-3]|4|5[125])|7(?:1[3-9]|7[0-24-6]|9[2-7]))|2(?:1[35]|2[34]|3[3-5])"],"8 0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2-$3-$4",["1(?:[56]|7[467])|2[1-3]"],"8 0$1"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2-$3-$4",["[1-4]"],"8 0$1"],["(\\d{3})(\\d{3,4})(\\d{4})","$1 $2 $3",["[89]"],"8 $1"]],"8",0,"0|80?",0,0,0,0,"8~10"],"BZ":["501","00","(?:0800\\d|[2-8])\\d{6}",[7,11],[["(\\d{3})(\\d{4})","$1-$2",["[2-8]"]],["(\\d)(\\d{3})(\\d{4})(\\d{3})","$1-$2-$3-$4",["0"]]]],"CA":["1","011","[2-9]\\d{9}|3\\d{6}",[7,10],0,"1",0,0,0,0,0,[["(?:2(?:04|[23]6|[48]9|5[07]|[67]3)|3(?:06|43|54|6[578]|82)|4(?:03|1[68]|[26]8|3[178]|50|74)|5(?:06|1[49]|48|79|8[147])|6(?:04|[18]3|39|47|72)|7(?:0[59]|42|53|78|8[02])|8(?:[06]7|19|25|7[39])|9(?:0[25]|42))[2-9]\\d{6}",[10]],["",[10]],["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}",[10]],["900[2-9]\\d{6}",[10]],["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|(?:5(?:2[125-9]|3[23]|44|66|77|88)|6(?:22|33))[2-9]\\d{6}",[10]],0,["310\\d{4}",[7]],0,["600[2-9]\\d{6}",[10]]]],"CC":["61","001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011","1(?:[0-79]\\d{8}(?:\\d{2})?|8[0-24-9]\\d{7})|[148]\\d{8}|1\\d{5,7}",[6,7,8,9,10,12],0,"0",0,"([59]\\d{7})$|0","8$1",0,0,[["8(?:51(?:0(?:02|31|60|89)|1(?:18|76)|223)|91(?:0(?:1[0-2]|29)|1(?:[28]2|50|79)|2(?:10|64)|3(?:[06]8|22)|4[29]8|62\\d|70[23]|959))\\d{3}",[9]],["4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}",[9]],["180(?:0\\d{3}|2)\\d{3}",[7,10]],["190[0-26]\\d{6}",[10]],0,0,0,0,["14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}",[9]],["13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}",[6,8,10,12]]],"0011"],"CD":["243","00","(?:(?:[189]|5\\d)\\d|2)\\d{7}|[1-68]\\d{6}",[7,8,9,10],[["(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3",["88"],"0$1"],["(\\d{2})(\\d{5})","$1 $2",["[1-6]"],"0$1"],["(\\d{2})(\\d{2})(\\d{4})","$1 $2 $3",["2"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["1"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[89]"],"0$1"],["(\\d{2})(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3 $4",["5"],"0$1"]],"0"],"CF":["236","00","8776\\d{4}|(?:[27]\\d|61)\\d{6}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[26-8]"]]]],"CG":["242","00","222\\d{6}|(?:0\\d|80)\\d{7}",[9],[["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["8"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[02]"]]]],"CH":["41","00","8\\d{11}|[2-9]\\d{8}",[9,12],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["8[047]|90"],"0$1"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[2-79]|81"],"0$1"],["(\\d{3})(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4 $5",["8"],"0$1"]],"0"],"CI":["225","00","[02]\\d{9}",[10],[["(\\d{2})(\\d{2})(\\d)(\\d{5})","$1 $2 $3 $4",["2"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{4})","$1 $2 $3 $4",["0"]]]],"CK":["682","00","[2-578]\\d{4}",[5],[["(\\d{2})(\\d{3})","$1 $2",["[2-578]"]]]],"CL":["56","(?:0|1(?:1[0-69]|2[02-5]|5[13-58]|69|7[0167]|8[018]))0","12300\\d{6}|6\\d{9,10}|[2-9]\\d{8}",[9,10,11],[["(\\d{5})(\\d{4})","$1 $2",["219","2196"],"($1)"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["60|809"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["44"]],["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["2[1-36]"],"($1)"],["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["9(?:10|[2-9])"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["3[2-5]|[47]|5[1-3578]|6[13-57]|8(?:0[1-8]|[1-9])"],"($1)"],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["60|8"]],["(\\d{4})(\\d{3})(\\d{4})","$1 $2 $3",["1"]],["(\\d{3})(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3 $4",["60"]]]],"CM":["237","00","[26]\\d{8}|88\\d{6,7}",[8,9],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["88"]],["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4 $5",["[26]|88"]]]],"CN":["86","00|1(?:[12]\\d|79)\\d\\d00","(?:(?:1[03-689]|2\\d)\\d\\d|6)\\d{8}|1\\d{10}|[126]\\d{6}(?:\\d(?:\\d{2})?)?|86\\d{5,6}|(?:[3-579]\\d|8[0-57-9])\\d{5,9}",[7,8,9,10,11,12],[["(\\d{2})(\\d{5})","$1 $2",["101","1010","10100"],"0$1"],["(\\d{2})(\\d{5,6})","$1 $2",["(?:10|2[0-57-9])[19]|3(?:[15]|35|49|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7|8[23])|5(?:[1357]|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3|4[13]|5[1-5]|9[0-35-9])|[39]7[0-79]","10(?:12|9[56])|2[0-57-9](?:1[02]|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))1","10(?:123|9[56])|2[0-57-9](?:1(?:00|23)|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))12","10(?:123|9[56])|2[0-57-9](?:1(?:00|23)|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))123"],"0$1"],["(\\d{4})(\\d{4})","$1 $2",["101","1010"]],["(\\d{3})(\\d{5,6})","$1 $2",["3(?:[15]|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7|8[23])|5(?:[1357]|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]|4[13]|5[1-5])","(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))[19]","(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))(?:10|9[56])","(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))(?:100|9[56])"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["[48]0"]],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["10|2(?:[02-57-9]|1[1-9])","10|2(?:[02-57-9]|1[1-9])","10[0-79]|2(?:[02-57-9]|1[1-79])|(?:10|21)8(?:0[1-9]|[1-9])"],"0$1",1],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["3(?:[3-59]|7[02-6])|4(?:1[25-9]|[26-8]|3[3-9]|5[2-9])|5(?:3[03-9]|[468]|7[028]|9[2-46-9])|6|7(?:[0-247]|3[04-9]|5[0-4689]|6[2368])|8(?:[1-358]|9[1-7])|9(?:[013479]|5[1-5])|(?:31|55|79|87)[02-9]"],"0$1",1],["(\\d{3})(\\d{7,8})","$1 $2",["9"]],["(\\d{3})(\\d{4})(\\d{4})","$1 $2 $3",["[3-578]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{4})","$1 $2 $3",["1[3-9]"]],["(\\d{2})(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3 $4",["[12]"],"0$1",1]],"0",0,"(1(?:[12]\\d|79)\\d\\d)|0",0,0,0,0,"00"],"CO":["57","00(?:4(?:[14]4|56)|[579])","(?:46|60\\d\\d)\\d{6}|(?:1\\d|[39])\\d{9}",[8,10,11],[["(\\d{4})(\\d{4})","$1 $2",["46"]],["(\\d{3})(\\d{7})","$1 $2",["6|90"],"($1)"],["(\\d{3})(\\d{7})","$1 $2",["3[0-357]|94"]],["(\\d)(\\d{3})(\\d{7})","$1-$2-$3",["1"],"0$1",0,"$1 $2 $3"]],"0",0,"0([3579]|4(?:[14]4|56))?"],"CR":["506","00","(?:8\\d|90)\\d{8}|(?:[24-8]\\d{3}|3005)\\d{4}",[8,10],[["(\\d{4})(\\d{4})","$1 $2",["[2-7]|8[3-9]"]],["(\\d{3})(\\d{3})(\\d{4})","$1-$2-$3",["[89]"]]],0,0,"(19(?:0[0-2468]|1[09]|20|66|77|99))"],"CU":["53","119","(?:[2-7]|8\\d\\d)\\d{7}|[2-47]\\d{6}|[34]\\d{5}",[6,7,8,10],[["(\\d{2})(\\d{4,6})","$1 $2",["2[1-4]|[34]"],"(0$1)"],["(\\d)(\\d{6,7})","$1 $2",["7"],"(0$1)"],["(\\d)(\\d{7})","$1 $2",["[56]"],"0$1"],["(\\d{3})(\\d{7})","$1 $2",["8"],"0$1"]],"0"],"CV":["238","0","(?:[2-59]\\d\\d|800)\\d{4}",[7],[["(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3",["[2-589]"]]]],"CW":["599","00","(?:[34]1|60|(?:7|9\\d)\\d)\\d{5}",[7,8],[["(\\d{3})(\\d{4})","$1 $2",["[3467]"]],["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["9[4-8]"]]],0,0,0,0,0,"[69]"],"CX":["61","001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011","1(?:[0-79]\\d{8}(?:\\d{2})?|8[0-24-9]\\d{7})|[148]\\d{8}|1\\d{5,7}",[6,7,8,9,10,12],0,"0",0,"([59]\\d{7})$|0","8$1",0,0,[["8(?:51(?:0(?:01|30|59|88)|1(?:17|46|75)|2(?:22|35))|91(?:00[6-9]|1(?:[28]1|49|78)|2(?:09|63)|3(?:12|26|75)|4(?:56|97)|64\\d|7(?:0[01]|1[0-2])|958))\\d{3}",[9]],["4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}",[9]],["180(?:0\\d{3}|2)\\d{3}",[7,10]],["190[0-26]\\d{6}",[10]],0,0,0,0,["14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}",[9]],["13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}",[6,8,10,12]]],"0011"],"CY":["357","00","(?:[279]\\d|[58]0)\\d{6}",[8],[["(\\d{2})(\\d{6})","$1 $2",["[257-9]"]]]],"CZ":["420","00","(?:[2-578]\\d|60)\\d{7}|9\\d{8,11}",[9,10,11,12],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[2-8]|9[015-7]"]],["(\\d{2})(\\d{3})(\\d{3})(\\d{2})","$1 $2 $3 $4",["96"]],["(\\d{2})(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3 $4",["9"]],["(\\d{3})(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3 $4",["9"]]]],"DE":["49","00","[2579]\\d{5,14}|49(?:[34]0|69|8\\d)\\d\\d?|49(?:37|49|60|7[089]|9\\d)\\d{1,3}|49(?:2[024-9]|3[2-689]|7[1-7])\\d{1,8}|(?:1|[368]\\d|4[0-8])\\d{3,13}|49(?:[015]\\d|2[13]|31|[46][1-8])\\d{1,9}",[4,5,6,7,8,9,10,11,12,13,14,15],[["(\\d{2})(\\d{3,13})","$1 $2",["3[02]|40|[68]9"],"0$1"],["(\\d{3})(\\d{3,12})","$1 $2",["2(?:0[1-389]|1[124]|2[18]|3[14])|3(?:[35-9][15]|4[015])|906|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1","2(?:0[1-389]|12[0-8])|3(?:[35-9][15]|4[015])|906|2(?:[13][14]|2[18])|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1"],"0$1"],["(\\d{4})(\\d{2,11})","$1 $2",["[24-6]|3(?:[3569][02-46-9]|4[2-4679]|7[2-467]|8[2-46-8])|70[2-8]|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9]","[24-6]|3(?:3(?:0[1-467]|2[127-9]|3[124578]|7[1257-9]|8[1256]|9[145])|4(?:2[135]|4[13578]|9[1346])|5(?:0[14]|2[1-3589]|6[1-4]|7[13468]|8[13568])|6(?:2[1-489]|3[124-6]|6[13]|7[12579]|8[1-356]|9[135])|7(?:2[1-7]|4[145]|6[1-5]|7[1-4])|8(?:21|3[1468]|6|7[1467]|8[136])|9(?:0[12479]|2[1358]|4[134679]|6[1-9]|7[136]|8[147]|9[1468]))|70[2-8]|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9]|3[68]4[1347]|3(?:47|60)[1356]|3(?:3[46]|46|5[49])[1246]|3[4579]3[1357]"],"0$1"],["(\\d{3})(\\d{4})","$1 $2",["138"],"0$1"],["(\\d{5})(\\d{2,10})","$1 $2",["3"],"0$1"],["(\\d{3})(\\d{5,11})","$1 $2",["181"],"0$1"],["(\\d{3})(\\d)(\\d{4,10})","$1 $2 $3",["1(?:3|80)|9"],"0$1"],["(\\d{3})(\\d{7,8})","$1 $2",["1[67]"],"0$1"],["(\\d{3})(\\d{7,12})","$1 $2",["8"],"0$1"],["(\\d{5})(\\d{6})","$1 $2",["185","1850","18500"],"0$1"],["(\\d{3})(\\d{4})(\\d{4})","$1 $2 $3",["7"],"0$1"],["(\\d{4})(\\d{7})","$1 $2",["18[68]"],"0$1"],["(\\d{4})(\\d{7})","$1 $2",["15[1279]"],"0$1"],["(\\d{5})(\\d{6})","$1 $2",["15[03-68]","15(?:[0568]|3[13]|41)"],"0$1"],["(\\d{3})(\\d{8})","$1 $2",["18"],"0$1"],["(\\d{3})(\\d{2})(\\d{7,8})","$1 $2 $3",["1(?:6[023]|7)"],"0$1"],["(\\d{4})(\\d{2})(\\d{7})","$1 $2 $3",["15[279]"],"0$1"],["(\\d{3})(\\d{2})(\\d{8})","$1 $2 $3",["15"],"0$1"]],"0"],"DJ":["253","00","(?:2\\d|77)\\d{6}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[27]"]]]],"DK":["45","00","[2-9]\\d{7}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[2-9]"]]]],"DM":["1","011","(?:[58]\\d\\d|767|900)\\d{7}",[10],0,"1",0,"([2-7]\\d{6})$|1","767$1",0,"767"],"DO":["1","011","(?:[58]\\d\\d|900)\\d{7}",[10],0,"1",0,0,0,0,"8001|8[024]9"],"DZ":["213","00","(?:[1-4]|[5-79]\\d|80)\\d{7}",[8,9],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[1-4]"],"0$1"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["9"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[5-8]"],"0$1"]],"0"],"EC":["593","00","1\\d{9,10}|(?:[2-7]|9\\d)\\d{7}",[8,9,10,11],[["(\\d)(\\d{3})(\\d{4})","$1 $2-$3",["[2-7]"],"(0$1)",0,"$1-$2-$3"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["9"],"0$1"],["(\\d{4})(\\d{3})(\\d{3,4})","$1 $2 $3",["1"]]],"0"],"EE":["372","00","8\\d{9}|[4578]\\d{7}|(?:[3-8]\\d|90)\\d{5}",[7,8,10],[["(\\d{3})(\\d{4})","$1 $2",["[369]|4[3-8]|5(?:[0-2]|5[0-478]|6[45])|7[1-9]|88","[369]|4[3-8]|5(?:[02]|1(?:[0-8]|95)|5[0-478]|6(?:4[0-4]|5[1-589]))|7[1-9]|88"]],["(\\d{4})(\\d{3,4})","$1 $2",["[45]|8(?:00|[1-49])","[45]|8(?:00[1-9]|[1-49])"]],["(\\d{2})(\\d{2})(\\d{4})","$1 $2 $3",["7"]],["(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3",["8"]]]],"EG":["20","00","[189]\\d{8,9}|[24-6]\\d{8}|[135]\\d{7}",[8,9,10],[["(\\d)(\\d{7,8})","$1 $2",["[23]"],"0$1"],["(\\d{2})(\\d{6,7})","$1 $2",["1[35]|[4-6]|8[2468]|9[235-7]"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["[89]"],"0$1"],["(\\d{2})(\\d{8})","$1 $2",["1"],"0$1"]],"0"],"EH":["212","00","[5-8]\\d{8}",[9],0,"0",0,0,0,0,0,[["528[89]\\d{5}"],["(?:6(?:[0-79]\\d|8[0-247-9])|7(?:[016-8]\\d|2[0-8]|3[01]|5[0-5]))\\d{6}"],["80[0-7]\\d{6}"],["89\\d{7}"],0,0,0,0,["(?:592(?:4[0-2]|93)|80[89]\\d\\d)\\d{4}"]]],"ER":["291","00","[178]\\d{6}",[7],[["(\\d)(\\d{3})(\\d{3})","$1 $2 $3",["[178]"],"0$1"]],"0"],"ES":["34","00","400\\d{6}|(?:51|[6-9]\\d)\\d{7}",[9],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[89]00"]],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[4-9]"]]]],"ET":["251","00","(?:11|[2-57-9]\\d)\\d{7}",[9],[["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[1-57-9]"],"0$1"]],"0"],"FI":["358","00|99(?:[01469]|5(?:[14]1|3[23]|5[59]|77|88|9[09]))","[1-35689]\\d{4}|7\\d{10,11}|(?:[124-7]\\d|3[0-46-9])\\d{8}|[1-9]\\d{5,8}",[5,6,7,8,9,10,11,12],[["(\\d{5})","$1",["20[2-59]"],"0$1"],["(\\d{3})(\\d{3,7})","$1 $2",["(?:[1-3]0|[68])0|70[07-9]"],"0$1"],["(\\d{2})(\\d{4,8})","$1 $2",["[14]|2[09]|50|7[135]"],"0$1"],["(\\d{2})(\\d{6,10})","$1 $2",["7"],"0$1"],["(\\d)(\\d{4,9})","$1 $2",["(?:19|[2568])[1-8]|3(?:0[1-9]|[1-9])|9"],"0$1"]],"0",0,0,0,0,"1[03-79]|[2-9]",0,"00"],"FJ":["679","0(?:0|52)","45\\d{5}|(?:0800\\d|[235-9])\\d{6}",[7,11],[["(\\d{3})(\\d{4})","$1 $2",["[235-9]|45"]],["(\\d{4})(\\d{3})(\\d{4})","$1 $2 $3",["0"]]],0,0,0,0,0,0,0,"00"],"FK":["500","00","[2-7]\\d{4}",[5]],"FM":["691","00","(?:[39]\\d\\d|820)\\d{4}",[7],[["(\\d{3})(\\d{4})","$1 $2",["[389]"]]]],"FO":["298","00","[2-9]\\d{5}",[6],[["(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3",["[2-9]"]]],0,0,"(10(?:01|[12]0|88))"],"FR":["33","00","[1-9]\\d{8}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"],"0 $1"],["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4 $5",["[1-79]"],"0$1"]],"0"],"GA":["241","00","(?:[067]\\d|11)\\d{6}|[2-7]\\d{6}",[7,8],[["(\\d)(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[2-7]"],"0$1"],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["0"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["11|[67]"],"0$1"]],0,0,"0(11\\d{6}|60\\d{6}|61\\d{6}|6[256]\\d{6}|7[467]\\d{6})","$1"],"GB":["44","00","[1-357-9]\\d{9}|[18]\\d{8}|8\\d{6}",[7,9,10],[["(\\d{3})(\\d{4})","$1 $2",["800","8001","80011","800111","8001111"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3",["845","8454","84546","845464"],"0$1"],["(\\d{3})(\\d{6})","$1 $2",["800"],"0$1"],["(\\d{5})(\\d{4,5})","$1 $2",["1(?:38|5[23]|69|76|94)","1(?:(?:38|69)7|5(?:24|39)|768|946)","1(?:3873|5(?:242|39[4-6])|(?:697|768)[347]|9467)"],"0$1"],["(\\d{4})(\\d{5,6})","$1 $2",["1(?:[2-69][02-9]|[78])"],"0$1"],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["[25]|7(?:0|6[02-9])","[25]|7(?:0|6(?:[03-9]|2[356]))"],"0$1"],["(\\d{4})(\\d{6})","$1 $2",["7"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["[1389]"],"0$1"]],"0",0,"0|180020",0,0,0,[["(?:1(?:1(?:3(?:[0-58]\\d\\d|73[0-5])|4(?:(?:[0-5]\\d|70)\\d|69[7-9])|(?:(?:5[0-26-9]|[78][0-49])\\d|6(?:[0-4]\\d|5[01]))\\d)|(?:2(?:(?:0[024-9]|2[3-9]|3[3-79]|4[1-689]|[58][02-9]|6[0-47-9]|7[013-9]|9\\d)\\d|1(?:[0-7]\\d|8[0-3]))|(?:3(?:0\\d|1[0-8]|[25][02-9]|3[02-579]|[468][0-46-9]|7[1-35-79]|9[2-578])|4(?:0[03-9]|[137]\\d|[28][02-57-9]|4[02-69]|5[0-8]|[69][0-79])|5(?:0[1-35-9]|[16]\\d|2[024-9]|3[015689]|4[02-9]|5[03-9]|7[0-35-9]|8[0-468]|9[0-57-9])|6(?:0[034689]|1\\d|2[0-35689]|[38][013-9]|4[1-467]|5[0-69]|6[13-9]|7[0-8]|9[0-24578])|7(?:0[0246-9]|2\\d|3[0236-8]|4[03-9]|5[0-46-9]|6[013-9]|7[0-35-9]|8[024-9]|9[02-9])|8(?:0[35-9]|2[1-57-9]|3[02-578]|4[0-578]|5[124-9]|6[2-69]|7\\d|8[02-9]|9[02569])|9(?:0[02-589]|[18]\\d|2[02-689]|3[1-57-9]|4[2-9]|5[0-579]|6[2-47-9]|7[0-24578]|9[2-57]))\\d)\\d)|2(?:0[013478]|3[0189]|4[017]|8[0-46-9]|9[0-2])\\d{3})\\d{4}|1(?:2(?:0(?:46[1-4]|87[2-9])|545[1-79]|76(?:2\\d|3[1-8]|6[1-6])|9(?:7(?:2[0-4]|3[2-5])|8(?:2[2-8]|7[0-47-9]|8[3-5])))|3(?:6(?:38[2-5]|47[23])|8(?:47[04-9]|64[0157-9]))|4(?:044[1-7]|20(?:2[23]|8\\d)|6(?:0(?:30|5[2-57]|6[1-8]|7[2-8])|140)|8(?:052|87[1-3]))|5(?:2(?:4(?:3[2-79]|6\\d)|76\\d)|6(?:26[06-9]|686))|6(?:06(?:4\\d|7[4-79])|295[5-7]|35[34]\\d|47(?:24|61)|59(?:5[08]|6[67]|74)|9(?:55[0-4]|77[23]))|7(?:26(?:6[13-9]|7[0-7])|(?:442|688)\\d|50(?:2[0-3]|[3-68]2|76))|8(?:27[56]\\d|37(?:5[2-5]|8[239])|843[2-58])|9(?:0(?:0(?:6[1-8]|85)|52\\d)|3583|4(?:66[1-8]|9(?:2[01]|81))|63(?:23|3[1-4])|9561))\\d{3}",[9,10]],["7(?:457[0-57-9]|700[01]|911[028])\\d{5}|7(?:[1-3]\\d\\d|4(?:[0-46-9]\\d|5[0-689])|5(?:0[0-8]|[13-9]\\d|2[0-35-9])|7(?:0[1-9]|[1-7]\\d|8[02-9]|9[0-689])|8(?:[014-9]\\d|[23][0-8])|9(?:[024-9]\\d|1[02-9]|3[0-689]))\\d{6}",[10]],["80[08]\\d{7}|800\\d{6}|8001111"],["(?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[2-49]))\\d{7}|845464\\d",[7,10]],["70\\d{8}",[10]],0,["(?:3[0347]|55)\\d{8}",[10]],["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}",[10]],["56\\d{8}",[10]]],0," x"],"GD":["1","011","(?:473|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","473$1",0,"473"],"GE":["995","00","(?:[3-57]\\d\\d|800)\\d{6}",[9],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["70"],"0$1"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["32"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[57]"]],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[348]"],"0$1"]],"0"],"GF":["594","00","(?:694\\d|7093)\\d{5}|(?:59|[89]\\d)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[5-7]|80[6-9]|9[47]"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[89]"],"0$1"]],"0"],"GG":["44","00","(?:1481|[357-9]\\d{3})\\d{6}|8\\d{6}(?:\\d{2})?",[7,9,10],0,"0",0,"([25-9]\\d{5})$|0|180020","1481$1",0,0,[["1481[25-9]\\d{5}",[10]],["7(?:(?:781|839)\\d|911[17])\\d{5}",[10]],["80[08]\\d{7}|800\\d{6}|8001111"],["(?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[0-3]))\\d{7}|845464\\d",[7,10]],["70\\d{8}",[10]],0,["(?:3[0347]|55)\\d{8}",[10]],["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}",[10]],["56\\d{8}",[10]]]],"GH":["233","00","[235]\\d{8}|800\\d{5,6}",[8,9],[["(\\d{3})(\\d{5})","$1 $2",["8"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[2358]"],"0$1"]],"0"],"GI":["350","00","(?:[25]\\d|60)\\d{6}",[8],[["(\\d{3})(\\d{5})","$1 $2",["2"]]]],"GL":["299","00","(?:19|[2-689]\\d|70)\\d{4}",[6],[["(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3",["19|[2-9]"]]]],"GM":["220","00","[48]\\d{8}|[2-9]\\d{6}",[7,9],[["(\\d{3})(\\d{4})","$1 $2",["[235-9]|4(?:[0-35]|4[16-9])"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[48]"]]]],"GN":["224","00","722\\d{6}|(?:3|6\\d)\\d{7}",[8,9],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["3"]],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[67]"]]]],"GP":["590","00","7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[5-79]|80[6-9]"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"],"0$1"]],"0",0,0,0,0,0,[["(?:59(?:0(?:0[1-68]|[14][0-24-9]|2[0-68]|3[1-9]|5[3-579]|[68][0-689]|7[08]|9\\d)|87\\d)|80[6-9]\\d\\d)\\d{4}"],["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"],["80[0-5]\\d{6}"],["8[129]\\d{7}"],0,0,0,0,["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]],"GQ":["240","00","222\\d{6}|(?:3\\d|55|[89]0)\\d{7}",[9],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[235]"]],["(\\d{3})(\\d{6})","$1 $2",["[89]"]]]],"GR":["30","00","5005000\\d{3}|8\\d{9,11}|(?:[269]\\d|70)\\d{8}",[10,11,12],[["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["21|7"]],["(\\d{4})(\\d{6})","$1 $2",["2(?:2|3[2-57-9]|4[2-469]|5[2-59]|6[2-9]|7[2-69]|8[2-49])|5"]],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["[2689]"]],["(\\d{3})(\\d{3,4})(\\d{5})","$1 $2 $3",["8"]]]],"GT":["502","00","80\\d{6}|(?:1\\d{3}|[2-7])\\d{7}",[8,11],[["(\\d{4})(\\d{4})","$1 $2",["[2-8]"]],["(\\d{4})(\\d{3})(\\d{4})","$1 $2 $3",["1"]]]],"GU":["1","011","(?:[58]\\d\\d|671|900)\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","671$1",0,"671"],"GW":["245","00","[49]\\d{8}|4\\d{6}",[7,9],[["(\\d{3})(\\d{4})","$1 $2",["40"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[49]"]]]],"GY":["592","001","(?:[2-8]\\d{3}|9008)\\d{3}",[7],[["(\\d{3})(\\d{4})","$1 $2",["[2-9]"]]]],"HK":["852","00(?:30|5[09]|[126-9]?)","8[0-46-9]\\d{6,7}|9\\d{4,7}|(?:[2-7]|9\\d{3})\\d{7}",[5,6,7,8,9,11],[["(\\d{3})(\\d{2,5})","$1 $2",["900","9003"]],["(\\d{4})(\\d{4})","$1 $2",["[2-7]|8[1-4]|9(?:0[1-9]|[1-8])"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["8"]],["(\\d{3})(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3 $4",["9"]]],0,0,0,0,0,0,0,"00"],"HN":["504","00","8\\d{10}|[237-9]\\d{7}",[8,11],[["(\\d{4})(\\d{4})","$1-$2",["[237-9]"]]]],"HR":["385","00","[2-69]\\d{8}|80\\d{5,7}|[1-79]\\d{7}|6\\d{6}",[7,8,9],[["(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3",["6[01]"],"0$1"],["(\\d{3})(\\d{2})(\\d{2,3})","$1 $2 $3",["8"],"0$1"],["(\\d)(\\d{4})(\\d{3})","$1 $2 $3",["1"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["6|7[245]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["9"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[2-57]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["8"],"0$1"]],"0"],"HT":["509","00","[2-589]\\d{7}",[8],[["(\\d{2})(\\d{2})(\\d{4})","$1 $2 $3",["[2-589]"]]]],"HU":["36","00","[235-7]\\d{8}|[1-9]\\d{7}",[8,9],[["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["1"],"(06 $1)"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["[27][2-9]|3[2-7]|4[24-9]|5[2-79]|6|8[2-57-9]|9[2-69]"],"(06 $1)"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[2-9]"],"06 $1"]],"06"],"ID":["62","00[89]","00[1-9]\\d{9,14}|(?:[1-36]|8\\d{5})\\d{6}|00\\d{9}|[1-9]\\d{8,10}|[2-9]\\d{7}",[7,8,9,10,11,12,13,14,15,16,17],[["(\\d)(\\d{3})(\\d{3})","$1 $2 $3",["15"]],["(\\d{2})(\\d{5,9})","$1 $2",["2[124]|[36]1"],"(0$1)"],["(\\d{3})(\\d{5,7})","$1 $2",["800"],"0$1"],["(\\d{3})(\\d{5,8})","$1 $2",["[2-79]"],"(0$1)"],["(\\d{3})(\\d{3,4})(\\d{3})","$1-$2-$3",["8[1-35-9]"],"0$1"],["(\\d{3})(\\d{6,8})","$1 $2",["1"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["804"],"0$1"],["(\\d{3})(\\d)(\\d{3})(\\d{3})","$1 $2 $3 $4",["80"],"0$1"],["(\\d{3})(\\d{4})(\\d{4,5})","$1-$2-$3",["8"],"0$1"]],"0"],"IE":["353","00","(?:1\\d|[2569])\\d{6,8}|4\\d{6,9}|7\\d{8}|8\\d{8,9}",[7,8,9,10],[["(\\d{2})(\\d{5})","$1 $2",["2[24-9]|47|58|6[237-9]|9[35-9]"],"(0$1)"],["(\\d{3})(\\d{5})","$1 $2",["[45]0"],"(0$1)"],["(\\d)(\\d{3,4})(\\d{4})","$1 $2 $3",["1"],"(0$1)"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[2569]|4[1-69]|7[14]"],"(0$1)"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["70"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["81"],"(0$1)"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[78]"],"0$1"],["(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3",["1"]],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["4"],"(0$1)"],["(\\d{2})(\\d)(\\d{3})(\\d{4})","$1 $2 $3 $4",["8"],"0$1"]],"0"],"IL":["972","0(?:0|1(?:05|[2-9]))","1\\d{6}(?:\\d{3,5})?|[57]\\d{8}|[1-489]\\d{7}",[7,8,9,10,11,12],[["(\\d{4})(\\d{3})","$1-$2",["125"]],["(\\d{4})(\\d{2})(\\d{2})","$1-$2-$3",["121"]],["(\\d)(\\d{3})(\\d{4})","$1-$2-$3",["[2-489]"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1-$2-$3",["[57]"],"0$1"],["(\\d{4})(\\d{3})(\\d{3})","$1-$2-$3",["12"]],["(\\d{4})(\\d{6})","$1-$2",["159"]],["(\\d)(\\d{3})(\\d{3})(\\d{3})","$1-$2-$3-$4",["1[7-9]"]],["(\\d{3})(\\d{1,2})(\\d{3})(\\d{4})","$1-$2 $3-$4",["15"]]],"0"],"IM":["44","00","1624\\d{6}|(?:[3578]\\d|90)\\d{8}",[10],0,"0",0,"([25-8]\\d{5})$|0|180020","1624$1",0,"74576|(?:16|7[56])24"],"IN":["91","00","(?:000800|[2-9]\\d\\d)\\d{7}|1\\d{7,12}",[8,9,10,11,12,13],[["(\\d{8})","$1",["5(?:0|2[23]|3[03]|[67]1|88)","5(?:0|2(?:21|3)|3(?:0|3[23])|616|717|888)","5(?:0|2(?:21|3)|3(?:0|3[23])|616|717|8888)"],0,1],["(\\d{4})(\\d{4,5})","$1 $2",["180","1800"],0,1],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["140"],0,1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["11|2[02]|33|4[04]|79[1-5]|80[2-46]","11|2[02]|33|4[04]|79[1-5]|80(?:[2-4]|6[0-589])","11|2[02]|33|4[04]|79(?:[1245]|3(?:[02-9]|1[0-24-9]))|80(?:[2-4]|6[0-589])"],"0$1",1],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["1(?:2[0-249]|3[0-25]|4[145]|[68]|7[1257])|2(?:1[257]|3[013]|4[01]|5[0137]|6[0158]|78|8[1568])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|5[12]|[78]1)|6(?:12|[2-4]1|5[17]|6[13]|80)|7(?:12|3[134]|61|88)|8(?:16|2[014]|3[126]|6[136]|7[078]|8[34]|91)|(?:43|59|75)[15]|(?:1[59]|29|67)[14]","1(?:2[0-24]|3[0-25]|4[145]|[59][14]|6[1-9]|7[1257]|8[1-57-9])|2(?:1[257]|3[013]|4[01]|5[0137]|6[058]|78|8[1568]|9[14])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|3[15]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|[578]1|9[15])|674|7(?:(?:3[34]|5[15])[2-6]|61[346]|88[0-8])|8(?:70[2-6]|84[235-7]|91[3-7])|(?:1(?:29|60|8[06])|261|552|6(?:12|[2-47]1|5[17]|6[13]|80)|7(?:12|31)|8(?:16|2[014]|3[126]|6[136]|7[78]|83))[2-7]","1(?:2[0-24]|3[0-25]|4[145]|[59][14]|6[1-9]|7[1257]|8[1-57-9])|2(?:1[257]|3[013]|4[01]|5[0137]|6[058]|78|8[1568]|9[14])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|3[15]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|[578]1|9[15])|6(?:12(?:[2-6]|7[0-8])|74[2-7])|7(?:3171|5[15][2-6]|61[346]|88(?:[2-7]|82))|8(?:70[2-6]|84(?:[2356]|7[19])|91(?:[3-6]|7[19]))|73[134][2-6]|8(?:16|2[014]|3[126]|6[136]|7[78]|83)(?:[2-6]|7[19])|(?:1(?:29|60|8[06])|261|552|6(?:[2-4]1|5[17]|6[13]|7(?:1|4[0189])|80)|7(?:12|88[01]))[2-7]"],"0$1",1],["(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3",["1(?:[2-479]|5[0235-9])|[2-5]|6(?:1[1358]|2[2457-9]|3[2-5]|4[235-7]|5[2-689]|6[24578]|7[235689]|8[1-6])|7(?:1[013-9]|3[129]|5[29]|6[02-5]|70)|807","1(?:[2-479]|5[0235-9])|[2-5]|6(?:1[1358]|2(?:[2457]|84|95)|3(?:[2-4]|55)|4[235-7]|5[2-689]|6[24578]|7(?:[23569]|8[0-57-9])|8[1-6])|7(?:1(?:[013-8]|9[6-9])|3(?:17|2[0-49]|9[2-57])|5(?:2[1-3]|9[0-6])|6(?:0[5689]|2[5-9]|3[02-8]|4|5[0-367])|70[13-7])|807[19]","1(?:[2-479]|5(?:[0236-9]|5[013-9]))|[2-5]|6(?:2(?:84|95)|355|8(?:28[235-7]|3))|73179|807(?:1|9[1-3])|(?:1552|6(?:(?:1[1358]|2[2457]|3[2-4]|4[235-7]|5[2-689]|6[24578])\\d|7(?:[23569]\\d|8[0-57-9])|8(?:[14-6]\\d|2[0-79]))|7(?:1(?:[013-8]\\d|9[6-9])|3(?:2[0-49]|9[2-57])|5(?:2[1-3]|9[0-6])|6(?:0[5689]|2[5-9]|3[02-8]|4\\d|5[0-367])|70[13-7]))[2-7]"],"0$1",1],["(\\d{5})(\\d{5})","$1 $2",["16|[6-9]"],"0$1",1],["(\\d{4})(\\d{2,4})(\\d{4})","$1 $2 $3",["18[06]","18[06]0"],0,1],["(\\d{4})(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3 $4",["18"],0,1]],"0"],"IO":["246","00","3\\d{6}",[7],[["(\\d{3})(\\d{4})","$1 $2",["3"]]]],"IQ":["964","00","(?:1|7\\d\\d)\\d{7}|[2-6]\\d{7,8}",[8,9,10],[["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["1"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[2-6]"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["7"],"0$1"]],"0"],"IR":["98","00","[1-9]\\d{9}|(?:[1-8]\\d\\d|9)\\d{3,4}",[4,5,6,7,10],[["(\\d{4,5})","$1",["96"],"0$1"],["(\\d{2})(\\d{4,5})","$1 $2",["(?:1[137]|2[13-68]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467])[12689]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["9"],"0$1"],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["[1-8]"],"0$1"]],"0"],"IS":["354","00|1(?:0(?:01|[12]0)|100)","(?:38\\d|[4-9])\\d{6}",[7,9],[["(\\d{3})(\\d{4})","$1 $2",["[4-9]"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["3"]]],0,0,0,0,0,0,0,"00"],"IT":["39","00","0\\d{5,11}|1\\d{8,10}|3(?:[0-8]\\d{7,10}|9\\d{7,8})|(?:43|55|70)\\d{8}|8\\d{5}(?:\\d{2,4})?",[6,7,8,9,10,11,12],[["(\\d{2})(\\d{4,6})","$1 $2",["0[26]"]],["(\\d{3})(\\d{3,6})","$1 $2",["0[13-57-9][0159]|8(?:03|4[17]|9[2-5])","0[13-57-9][0159]|8(?:03|4[17]|9(?:2|3[04]|[45][0-4]))"]],["(\\d{4})(\\d{2,6})","$1 $2",["0(?:[13-579][2-46-8]|8[236-8])"]],["(\\d{4})(\\d{4})","$1 $2",["894"]],["(\\d{2})(\\d{3,4})(\\d{4})","$1 $2 $3",["0[26]|5"]],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["1(?:44|[679])|[378]|43"]],["(\\d{3})(\\d{3,4})(\\d{4})","$1 $2 $3",["0[13-57-9][0159]|14"]],["(\\d{2})(\\d{4})(\\d{5})","$1 $2 $3",["0[26]"]],["(\\d{4})(\\d{3})(\\d{4})","$1 $2 $3",["0"]],["(\\d{3})(\\d{4})(\\d{4,5})","$1 $2 $3",["[03]"]]],0,0,0,0,0,0,[["0(?:669[0-79]\\d{1,6}|831\\d{2,8})|0(?:1(?:[0159]\\d|[27][1-5]|31|4[1-4]|6[1356]|8[2-57])|2\\d\\d|3(?:[0159]\\d|2[1-4]|3[12]|[48][1-6]|6[2-59]|7[1-7])|4(?:[0159]\\d|[23][1-9]|4[245]|6[1-5]|7[1-4]|81)|5(?:[0159]\\d|2[1-5]|3[2-6]|4[1-79]|6[4-6]|7[1-578]|8[3-8])|6(?:[0-57-9]\\d|6[0-8])|7(?:[0159]\\d|2[12]|3[1-7]|4[2-46]|6[13569]|7[13-6]|8[1-59])|8(?:[0159]\\d|2[3-578]|3[2356]|[6-8][1-5])|9(?:[0159]\\d|[238][1-5]|4[12]|6[1-8]|7[1-6]))\\d{2,7}"],["3[2-9]\\d{7,8}|(?:31|43)\\d{8}",[9,10]],["80(?:0\\d{3}|3)\\d{3}",[6,9]],["(?:0878\\d{3}|89(?:2\\d|3[04]|4(?:[0-4]|[5-9]\\d\\d)|5[0-4]))\\d\\d|(?:1(?:44|6[346])|89(?:38|5[5-9]|9))\\d{6}",[6,8,9,10]],["1(?:78\\d|99)\\d{6}",[9,10]],["3[2-8]\\d{9,10}",[11,12]],0,0,["55\\d{8}",[10]],["84(?:[08]\\d{3}|[17])\\d{3}",[6,9]]]],"JE":["44","00","1534\\d{6}|(?:[3578]\\d|90)\\d{8}",[10],0,"0",0,"([0-24-8]\\d{5})$|0|180020","1534$1",0,0,[["1534[0-24-8]\\d{5}"],["7(?:(?:(?:50|82)9|937)\\d|7(?:00[378]|97\\d))\\d{5}"],["80(?:07(?:35|81)|8901)\\d{4}"],["(?:8(?:4(?:4(?:4(?:05|42|69)|703)|5(?:041|800))|7(?:0002|1206))|90(?:066[59]|1810|71(?:07|55)))\\d{4}"],["701511\\d{4}"],0,["(?:3(?:0(?:07(?:35|81)|8901)|3\\d{4}|4(?:4(?:4(?:05|42|69)|703)|5(?:041|800))|7(?:0002|1206))|55\\d{4})\\d{4}"],["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}"],["56\\d{8}"]]],"JM":["1","011","(?:[58]\\d\\d|658|900)\\d{7}",[10],0,"1",0,0,0,0,"658|876"],"JO":["962","00","(?:(?:[2689]|7\\d)\\d|32|427|53)\\d{6}",[8,9],[["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["[2356]|87"],"(0$1)"],["(\\d{3})(\\d{5,6})","$1 $2",["[89]"],"0$1"],["(\\d{2})(\\d{7})","$1 $2",["70"],"0$1"],["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["[47]"],"0$1"]],"0"],"JP":["81","010","00[1-9]\\d{6,14}|[25-9]\\d{9}|(?:00|[1-9]\\d\\d)\\d{6}",[8,9,10,11,12,13,14,15,16,17],[["(\\d{3})(\\d{3})(\\d{3})","$1-$2-$3",["(?:12|57|99)0"],"0$1"],["(\\d{4})(\\d)(\\d{4})","$1-$2-$3",["1(?:26|3[79]|4[56]|5[4-68]|6[3-5])|499|5(?:76|97)|746|8(?:3[89]|47|51)|9(?:80|9[16])","1(?:267|3(?:7[247]|9[278])|466|5(?:47|58|64)|6(?:3[245]|48|5[4-68]))|499[2468]|5(?:76|97)9|7468|8(?:3(?:8[7-9]|96)|477|51[2-9])|9(?:802|9(?:1[23]|69))|1(?:45|58)[67]","1(?:267|3(?:7[247]|9[278])|466|5(?:47|58|64)|6(?:3[245]|48|5[4-68]))|499[2468]|5(?:769|979[2-69])|7468|8(?:3(?:8[7-9]|96[2457-9])|477|51[2-9])|9(?:802|9(?:1[23]|69))|1(?:45|58)[67]"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1-$2-$3",["60"],"0$1"],["(\\d)(\\d{4})(\\d{4})","$1-$2-$3",["3|4(?:2[09]|7[01])|6[1-9]","3|4(?:2(?:0|9[02-69])|7(?:0[019]|1))|6[1-9]"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1-$2-$3",["1(?:1|5[45]|77|88|9[69])|2(?:2[1-37]|3[0-269]|4[59]|5|6[24]|7[1-358]|8[1369]|9[0-38])|4(?:[28][1-9]|3[0-57]|[45]|6[248]|7[2-579]|9[29])|5(?:2|3[0459]|4[0-369]|5[29]|8[02389]|9[0-389])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9[2-6])|8(?:2[124589]|3[26-9]|49|51|6|7[0-468]|8[68]|9[019])|9(?:[23][1-9]|4[15]|5[138]|6[1-3]|7[156]|8[189]|9[1-489])","1(?:1|5(?:4[018]|5[017])|77|88|9[69])|2(?:2(?:[127]|3[014-9])|3[0-269]|4[59]|5(?:[1-3]|5[0-69]|9[19])|62|7(?:[1-35]|8[0189])|8(?:[16]|3[0134]|9[0-5])|9(?:[028]|17))|4(?:2(?:[13-79]|8[014-6])|3[0-57]|[45]|6[248]|7[2-47]|8[1-9]|9[29])|5(?:2|3(?:[045]|9[0-8])|4[0-369]|5[29]|8[02389]|9[0-3])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9(?:[23]|4[0-59]|5[01569]|6[0167]))|8(?:2(?:[1258]|4[0-39]|9[0-2469])|3(?:[29]|60)|49|51|6(?:[0-24]|36|5[0-3589]|7[23]|9[01459])|7[0-468]|8[68])|9(?:[23][1-9]|4[15]|5[138]|6[1-3]|7[156]|8[189]|9(?:[1289]|3[34]|4[0178]))|(?:264|837)[016-9]|2(?:57|93)[015-9]|(?:25[0468]|422|838)[01]|(?:47[59]|59[89]|8(?:6[68]|9))[019]","1(?:1|5(?:4[018]|5[017])|77|88|9[69])|2(?:2[127]|3[0-269]|4[59]|5(?:[1-3]|5[0-69]|9(?:17|99))|6(?:2|4[016-9])|7(?:[1-35]|8[0189])|8(?:[16]|3[0134]|9[0-5])|9(?:[028]|17))|4(?:2(?:[13-79]|8[014-6])|3[0-57]|[45]|6[248]|7[2-47]|9[29])|5(?:2|3(?:[045]|9(?:[0-58]|6[4-9]|7[0-35689]))|4[0-369]|5[29]|8[02389]|9[0-3])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9(?:[23]|4[0-59]|5[01569]|6[0167]))|8(?:2(?:[1258]|4[0-39]|9[0169])|3(?:[29]|60|7(?:[017-9]|6[6-8]))|49|51|6(?:[0-24]|36[2-57-9]|5(?:[0-389]|5[23])|6(?:[01]|9[178])|7(?:2[2-468]|3[78])|9[0145])|7[0-468]|8[68])|9(?:4[15]|5[138]|7[156]|8[189]|9(?:[1289]|3(?:31|4[357])|4[0178]))|(?:8294|96)[1-3]|2(?:57|93)[015-9]|(?:223|8699)[014-9]|(?:25[0468]|422|838)[01]|(?:48|8292|9[23])[1-9]|(?:47[59]|59[89]|8(?:68|9))[019]"],"0$1"],["(\\d{3})(\\d{2})(\\d{4})","$1-$2-$3",["[14]|[289][2-9]|5[3-9]|7[2-4679]"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1-$2-$3",["800"],"0$1"],["(\\d{2})(\\d{4})(\\d{4})","$1-$2-$3",["[25-9]"],"0$1"]],"0",0,"(000[2569]\\d{4,6})$|(?:(?:003768)0?)|0","$1"],"KE":["254","000","(?:[17]\\d\\d|900)\\d{6}|(?:2|80)0\\d{6,7}|[4-6]\\d{6,8}",[7,8,9,10],[["(\\d{2})(\\d{5,7})","$1 $2",["[24-6]"],"0$1"],["(\\d{3})(\\d{6})","$1 $2",["[17]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["[89]"],"0$1"]],"0"],"KG":["996","00","8\\d{9}|[235-9]\\d{8}",[9,10],[["(\\d{4})(\\d{5})","$1 $2",["3(?:1[346]|[24-79])"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[235-79]|88"],"0$1"],["(\\d{3})(\\d{3})(\\d)(\\d{2,3})","$1 $2 $3 $4",["8"],"0$1"]],"0"],"KH":["855","00[14-9]","1\\d{9}|[1-9]\\d{7,8}",[8,9,10],[["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[1-9]"],"0$1"],["(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3",["1"]]],"0"],"KI":["686","00","(?:[37]\\d|6[0-79])\\d{6}|(?:[2-48]\\d|50)\\d{3}",[5,8],0,"0"],"KM":["269","00","[3478]\\d{6}",[7],[["(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3",["[3478]"]]]],"KN":["1","011","(?:[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-7]\\d{6})$|1","869$1",0,"869"],"KP":["850","00|99","85\\d{6}|(?:19\\d|[2-7])\\d{7}",[8,10],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["8"],"0$1"],["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["[2-7]"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["1"],"0$1"]],"0"],"KR":["82","00(?:[125689]|3(?:[46]5|91)|7(?:00|27|3|55|6[126]))","00[1-9]\\d{8,11}|(?:[12]|5\\d{3})\\d{7}|[13-6]\\d{9}|(?:[1-6]\\d|80)\\d{7}|[3-6]\\d{4,5}|(?:00|7)0\\d{8}",[5,6,8,9,10,11,12,13,14],[["(\\d{2})(\\d{3,4})","$1-$2",["(?:3[1-3]|[46][1-4]|5[1-5])1"],"0$1"],["(\\d{4})(\\d{4})","$1-$2",["1"]],["(\\d)(\\d{3,4})(\\d{4})","$1-$2-$3",["2"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1-$2-$3",["[36]0|8"],"0$1"],["(\\d{2})(\\d{3,4})(\\d{4})","$1-$2-$3",["[1346]|5[1-5]"],"0$1"],["(\\d{2})(\\d{4})(\\d{4})","$1-$2-$3",["[57]"],"0$1"],["(\\d{2})(\\d{5})(\\d{4})","$1-$2-$3",["5"],"0$1"]],"0",0,"0(8(?:[1-46-8]|5\\d\\d))?"],"KW":["965","00","18\\d{5}|(?:[2569]\\d|41)\\d{6}",[7,8],[["(\\d{4})(\\d{3,4})","$1 $2",["[169]|2(?:[235]|4[1-35-9])|52"]],["(\\d{3})(\\d{5})","$1 $2",["[245]"]]]],"KY":["1","011","(?:345|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","345$1",0,"345"],"KZ":["7","810","8\\d{13}|[78]\\d{9}",[10,14],0,"8",0,0,0,0,"7",0,"8~10"],"LA":["856","00","(?:2\\d|3)\\d{8}|(?:[235-8]\\d|41)\\d{6}",[8,9,10],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["2[13]|3[14]|[4-8]"],"0$1"],["(\\d{2})(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3 $4",["3"],"0$1"],["(\\d{2})(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3 $4",["2"],"0$1"]],"0"],"LB":["961","00","[27-9]\\d{7}|[13-9]\\d{6}",[7,8],[["(\\d)(\\d{3})(\\d{3})","$1 $2 $3",["[13-69]|7(?:[2-57]|62|8[0-6]|9[04-9])|8[02-9]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["[27-9]"]]],"0"],"LC":["1","011","(?:[58]\\d\\d|758|900)\\d{7}",[10],0,"1",0,"([2-8]\\d{6})$|1","758$1",0,"758"],"LI":["423","00","[68]\\d{8}|(?:[2378]\\d|90)\\d{5}",[7,9],[["(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3",["[2379]|8(?:0[09]|7)","[2379]|8(?:0(?:02|9)|7)"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["8"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["69"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["6"]]],"0",0,"(1001)|0"],"LK":["94","00","[1-9]\\d{8}",[9],[["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["7"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1-689]"],"0$1"]],"0"],"LR":["231","00","(?:[2457]\\d|33|88)\\d{7}|(?:2\\d|[4-6])\\d{6}",[7,8,9],[["(\\d)(\\d{3})(\\d{3})","$1 $2 $3",["4[67]|[56]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["2"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[2-578]"],"0$1"]],"0"],"LS":["266","00","(?:[256]\\d\\d|800)\\d{5}",[8],[["(\\d{4})(\\d{4})","$1 $2",["[2568]"]]]],"LT":["370","00","(?:[3469]\\d|52|[78]0)\\d{6}",[8],[["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["52[0-7]"],"(0-$1)",1],["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["[7-9]"],"0 $1",1],["(\\d{2})(\\d{6})","$1 $2",["37|4(?:[15]|6[1-8])"],"(0-$1)",1],["(\\d{3})(\\d{5})","$1 $2",["[3-6]"],"(0-$1)",1]],"0",0,"[08]"],"LU":["352","00","35[013-9]\\d{4,8}|6\\d{8}|35\\d{2,4}|(?:[2457-9]\\d|3[0-46-9])\\d{2,9}",[4,5,6,7,8,9,10,11],[["(\\d{2})(\\d{3})","$1 $2",["2(?:0[2-689]|[2-9])|[3-57]|8(?:0[2-9]|[13-9])|9(?:0[89]|[2-579])"]],["(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3",["2(?:0[2-689]|[2-9])|[3-57]|8(?:0[2-9]|[13-9])|9(?:0[89]|[2-579])"]],["(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3",["20[2-689]"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{1,2})","$1 $2 $3 $4",["20"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{1,5})","$1 $2 $3 $4",["[3-57]|8[13-9]|9(?:0[89]|[2-579])|(?:2|80)[2-9]"]],["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["80[01]|90[015]"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3 $4",["20"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["6"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{1,2})","$1 $2 $3 $4 $5",["20"]]],0,0,"(15(?:0[06]|1[12]|[35]5|4[04]|6[26]|77|88|99)\\d)"],"LV":["371","00","(?:[268]\\d|78|90)\\d{6}",[8],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["[2679]|8[01]"]]]],"LY":["218","00","[2-9]\\d{8}",[9],[["(\\d{2})(\\d{7})","$1-$2",["[2-9]"],"0$1"]],"0"],"MA":["212","00","[5-8]\\d{8}",[9],[["(\\d{4})(\\d{5})","$1-$2",["892"],"0$1"],["(\\d{2})(\\d{7})","$1-$2",["8(?:0[0-7]|9)"],"0$1"],["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4 $5",["[5-8]"],"0$1"]],"0",0,0,0,0,"[5-8]"],"MC":["377","00","(?:[3489]|[67]\\d)\\d{7}",[8,9],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["4"],"0$1"],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[389]"]],["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4 $5",["[67]"],"0$1"]],"0"],"MD":["373","00","(?:[235-7]\\d|[89]0)\\d{6}",[8],[["(\\d{3})(\\d{5})","$1 $2",["[89]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["22|3"],"0$1"],["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["[25-7]"],"0$1"]],"0"],"ME":["382","00","(?:20|[3-79]\\d)\\d{6}|80\\d{6,7}",[8,9],[["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[2-9]"],"0$1"]],"0"],"MF":["590","00","7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}",[9],0,"0",0,0,0,0,0,[["(?:59(?:0(?:0[079]|[14]3|[27][79]|3[03-7]|5[0-268]|87)|87\\d)|80[6-9]\\d\\d)\\d{4}"],["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"],["80[0-5]\\d{6}"],["8[129]\\d{7}"],0,0,0,0,["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]],"MG":["261","00","[23]\\d{8}",[9],[["(\\d{2})(\\d{2})(\\d{3})(\\d{2})","$1 $2 $3 $4",["[23]"],"0$1"]],"0",0,"([24-9]\\d{6})$|0","20$1"],"MH":["692","011","329\\d{4}|(?:[256]\\d|45)\\d{5}",[7],[["(\\d{3})(\\d{4})","$1-$2",["[2-6]"]]],"1"],"MK":["389","00","[2-578]\\d{7}",[8],[["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["2|34[47]|4(?:[37]7|5[47]|64)"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["[347]"],"0$1"],["(\\d{3})(\\d)(\\d{2})(\\d{2})","$1 $2 $3 $4",["[58]"],"0$1"]],"0"],"ML":["223","00","[24-9]\\d{7}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[24-9]"]]]],"MM":["95","00","1\\d{5,7}|95\\d{6}|(?:[4-7]|9[0-46-9])\\d{6,8}|(?:2|8\\d)\\d{5,8}",[6,7,8,9,10],[["(\\d)(\\d{2})(\\d{3})","$1 $2 $3",["16|2"],"0$1"],["(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3",["4(?:[2-46]|5[3-5])|5|6(?:[1-689]|7[235-7])|7(?:[0-4]|5[2-7])|8[1-5]|(?:60|86)[23]"],"0$1"],["(\\d)(\\d{3})(\\d{3,4})","$1 $2 $3",["[12]|452|678|86","[12]|452|6788|86"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[4-7]|8[1-35]"],"0$1"],["(\\d)(\\d{3})(\\d{4,6})","$1 $2 $3",["9(?:2[0-4]|[35-9]|4[137-9])"],"0$1"],["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["2"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["8"],"0$1"],["(\\d)(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3 $4",["92"],"0$1"],["(\\d)(\\d{5})(\\d{4})","$1 $2 $3",["9"],"0$1"]],"0"],"MN":["976","001","[12]\\d{7,9}|[5-9]\\d{7}",[8,9,10],[["(\\d{2})(\\d{2})(\\d{4})","$1 $2 $3",["11|2[16]"],"0$1"],["(\\d{4})(\\d{4})","$1 $2",["[5-9]"]],["(\\d{3})(\\d{5,6})","$1 $2",["[12]2[1-3]"],"0$1"],["(\\d{4})(\\d{5,6})","$1 $2",["[12](?:27|3[2-8]|4[2-68]|5[1-4689])","[12](?:27|3[2-8]|4[2-68]|5[1-4689])[0-3]"],"0$1"],["(\\d{5})(\\d{4,5})","$1 $2",["[12]"],"0$1"]],"0"],"MO":["853","00","0800\\d{3}|(?:28|[68]\\d)\\d{6}",[7,8],[["(\\d{4})(\\d{3})","$1 $2",["0"]],["(\\d{4})(\\d{4})","$1 $2",["[268]"]]]],"MP":["1","011","[58]\\d{9}|(?:67|90)0\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","670$1",0,"670"],"MQ":["596","00","7091\\d{5}|(?:[56]9|[89]\\d)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[5-79]|8(?:0[6-9]|[36])"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"],"0$1"]],"0"],"MR":["222","00","(?:[2-4]\\d\\d|800)\\d{5}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[2-48]"]]]],"MS":["1","011","(?:[58]\\d\\d|664|900)\\d{7}",[10],0,"1",0,"([34]\\d{6})$|1","664$1",0,"664"],"MT":["356","00","3550\\d{4}|(?:[2579]\\d\\d|800)\\d{5}",[8],[["(\\d{4})(\\d{4})","$1 $2",["[2357-9]"]]]],"MU":["230","0(?:0|[24-7]0|3[03])","(?:[57]|8\\d\\d)\\d{7}|[2-468]\\d{6}",[7,8,10],[["(\\d{3})(\\d{4})","$1 $2",["[2-46]|8[013]"]],["(\\d{4})(\\d{4})","$1 $2",["[57]"]],["(\\d{5})(\\d{5})","$1 $2",["8"]]],0,0,0,0,0,0,0,"020"],"MV":["960","0(?:0|19)","(?:800|9[0-57-9]\\d)\\d{7}|[34679]\\d{6}",[7,10],[["(\\d{3})(\\d{4})","$1-$2",["[34679]"]],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["[89]"]]],0,0,0,0,0,0,0,"00"],"MW":["265","00","(?:[1289]\\d|31|77)\\d{7}|1\\d{6}",[7,9],[["(\\d)(\\d{3})(\\d{3})","$1 $2 $3",["1[2-9]"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[1-37-9]"],"0$1"]],"0"],"MX":["52","0[09]","[2-9]\\d{9}",[10],[["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["33|5[56]|81"]],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["[2-9]"]]],0,0,0,0,0,0,0,"00"],"MY":["60","00","1\\d{8,9}|(?:3\\d|[4-9])\\d{7}",[8,9,10],[["(\\d)(\\d{3})(\\d{4})","$1-$2 $3",["[4-79]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1-$2 $3",["1(?:[02469]|[378][1-9]|53)|8","1(?:[02469]|[37][1-9]|53|8(?:[1-46-9]|5[7-9]))|8"],"0$1"],["(\\d)(\\d{4})(\\d{4})","$1-$2 $3",["3"],"0$1"],["(\\d)(\\d{3})(\\d{2})(\\d{4})","$1-$2-$3-$4",["1(?:[367]|80)"]],["(\\d{3})(\\d{3})(\\d{4})","$1-$2 $3",["15"],"0$1"],["(\\d{2})(\\d{4})(\\d{4})","$1-$2 $3",["1"],"0$1"]],"0"],"MZ":["258","00","(?:2|8\\d)\\d{7}",[8,9],[["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["2|8[2-9]"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["8"]]]],"NA":["264","00","[68]\\d{7,8}",[8,9],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["88"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["6"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["87"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["8"],"0$1"]],"0"],"NC":["687","00","(?:050|[2-57-9]\\d\\d)\\d{3}",[6],[["(\\d{2})(\\d{2})(\\d{2})","$1.$2.$3",["[02-57-9]"]]]],"NE":["227","00","[027-9]\\d{7}",[8],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["08"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[089]|2[013]|7[0467]"]]]],"NF":["672","00","[13]\\d{5}",[6],[["(\\d{2})(\\d{4})","$1 $2",["1[0-3]"]],["(\\d)(\\d{5})","$1 $2",["[13]"]]],0,0,"([0-258]\\d{4})$","3$1"],"NG":["234","009","(?:20|9\\d)\\d{8}|[78]\\d{9,13}",[10,11,12,13,14],[["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["[7-9]"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["20[129]"],"0$1"],["(\\d{4})(\\d{2})(\\d{4})","$1 $2 $3",["2"],"0$1"],["(\\d{3})(\\d{4})(\\d{4,5})","$1 $2 $3",["[78]"],"0$1"],["(\\d{3})(\\d{5})(\\d{5,6})","$1 $2 $3",["[78]"],"0$1"]],"0"],"NI":["505","00","(?:1800|[25-8]\\d{3})\\d{4}",[8],[["(\\d{4})(\\d{4})","$1 $2",["[125-8]"]]]],"NL":["31","00","(?:[124-7]\\d\\d|3(?:[02-9]\\d|1[0-8]))\\d{6}|8\\d{6,9}|9\\d{6,10}|1\\d{4,5}",[5,6,7,8,9,10,11],[["(\\d{3})(\\d{4,7})","$1 $2",["[89]0"],"0$1"],["(\\d{2})(\\d{7})","$1 $2",["66"],"0$1"],["(\\d)(\\d{8})","$1 $2",["6"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["1[16-8]|2[259]|3[124]|4[17-9]|5[124679]"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[1-578]|91"],"0$1"],["(\\d{3})(\\d{3})(\\d{5})","$1 $2 $3",["9"],"0$1"]],"0"],"NO":["47","00","(?:0|[2-9]\\d{3})\\d{4}",[5,8],[["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["8"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[2-79]"]]],0,0,0,0,0,"[02-689]|7[0-8]"],"NP":["977","00","(?:1\\d|9)\\d{9}|[1-9]\\d{7}",[8,10,11],[["(\\d)(\\d{7})","$1-$2",["1[2-6]"],"0$1"],["(\\d{2})(\\d{6})","$1-$2",["1[01]|[2-8]|9(?:[1-59]|[67][2-6])"],"0$1"],["(\\d{3})(\\d{7})","$1-$2",["9"]]],"0"],"NR":["674","00","(?:222|444|(?:55|8\\d)\\d|666|777|999)\\d{4}",[7],[["(\\d{3})(\\d{4})","$1 $2",["[24-9]"]]]],"NU":["683","00","(?:[4-7]|888\\d)\\d{3}",[4,7],[["(\\d{3})(\\d{4})","$1 $2",["8"]]]],"NZ":["64","0(?:0|161)","[1289]\\d{9}|50\\d{5}(?:\\d{2,3})?|[27-9]\\d{7,8}|(?:[34]\\d|6[0-35-9])\\d{6}|8\\d{4,6}",[5,6,7,8,9,10],[["(\\d{2})(\\d{3,8})","$1 $2",["8[1-79]"],"0$1"],["(\\d{3})(\\d{2})(\\d{2,3})","$1 $2 $3",["50[036-8]|8|90","50(?:[0367]|88)|8|90"],"0$1"],["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["24|[346]|7[2-57-9]|9[2-9]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["2(?:10|74)|[589]"],"0$1"],["(\\d{2})(\\d{3,4})(\\d{4})","$1 $2 $3",["1|2[028]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,5})","$1 $2 $3",["2(?:[169]|7[0-35-9])|7"],"0$1"]],"0",0,0,0,0,0,0,"00"],"OM":["968","00","(?:1505|[279]\\d{3}|500)\\d{4}|800\\d{5,6}",[7,8,9],[["(\\d{3})(\\d{4,6})","$1 $2",["[58]"]],["(\\d{2})(\\d{6})","$1 $2",["2"]],["(\\d{4})(\\d{4})","$1 $2",["[179]"]]]],"PA":["507","00","(?:00800|8\\d{3})\\d{6}|[68]\\d{7}|[1-57-9]\\d{6}",[7,8,10,11],[["(\\d{3})(\\d{4})","$1-$2",["[1-57-9]"]],["(\\d{4})(\\d{4})","$1-$2",["[68]"]],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["8"]]]],"PE":["51","00|19(?:1[124]|77|90)00","(?:[14-8]|9\\d)\\d{7}",[8,9],[["(\\d{3})(\\d{5})","$1 $2",["80"],"(0$1)"],["(\\d)(\\d{7})","$1 $2",["1"],"(0$1)"],["(\\d{2})(\\d{6})","$1 $2",["[4-8]"],"(0$1)"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["9"]]],"0",0,0,0,0,0,0,"00"," Anexo "],"PF":["689","00","4\\d{5}(?:\\d{2})?|8\\d{7,8}",[6,8,9],[["(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3",["44"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["4|8[7-9]"]],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"]]]],"PG":["675","00|140[1-3]","(?:180|[78]\\d{3})\\d{4}|(?:[2-589]\\d|64)\\d{5}",[7,8],[["(\\d{3})(\\d{4})","$1 $2",["18|[2-69]|85[02-46-9]"]],["(\\d{4})(\\d{4})","$1 $2",["[78]"]]],0,0,0,0,0,0,0,"00"],"PH":["63","00","(?:[2-7]|9\\d)\\d{8}|2\\d{5}|(?:1800|8)\\d{7,9}",[6,8,9,10,11,12,13],[["(\\d)(\\d{5})","$1 $2",["2"],"(0$1)"],["(\\d{4})(\\d{4,6})","$1 $2",["3(?:23|39|46)|4(?:2[3-6]|[35]9|4[26]|76)|544|88[245]|(?:52|64|86)2","3(?:230|397|461)|4(?:2(?:35|[46]4|51)|396|4(?:22|63)|59[347]|76[15])|5(?:221|446)|642[23]|8(?:622|8(?:[24]2|5[13]))"],"(0$1)"],["(\\d{5})(\\d{4})","$1 $2",["346|4(?:27|9[35])|883","3469|4(?:279|9(?:30|56))|8834"],"(0$1)"],["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["2"],"(0$1)"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[3-7]|8[2-8]"],"(0$1)"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["[89]"],"0$1"],["(\\d{4})(\\d{3})(\\d{4})","$1 $2 $3",["1"]],["(\\d{4})(\\d{1,2})(\\d{3})(\\d{4})","$1 $2 $3 $4",["1"]]],"0"],"PK":["92","00","122\\d{6}|[24-8]\\d{10,11}|9(?:[013-9]\\d{8,10}|2(?:[01]\\d\\d|2(?:[06-8]\\d|1[01]))\\d{7})|(?:[2-8]\\d{3}|92(?:[0-7]\\d|8[1-9]))\\d{6}|[24-9]\\d{8}|[89]\\d{7}",[8,9,10,11,12],[["(\\d{3})(\\d{3})(\\d{2,7})","$1 $2 $3",["[89]0"],"0$1"],["(\\d{4})(\\d{5})","$1 $2",["1"]],["(\\d{3})(\\d{6,7})","$1 $2",["2(?:3[2358]|4[2-4]|9[2-8])|45[3479]|54[2-467]|60[468]|72[236]|8(?:2[2-689]|3[23578]|4[3478]|5[2356])|9(?:2[2-8]|3[27-9]|4[2-6]|6[3569]|9[25-8])","9(?:2[3-8]|98)|(?:2(?:3[2358]|4[2-4]|9[2-8])|45[3479]|54[2-467]|60[468]|72[236]|8(?:2[2-689]|3[23578]|4[3478]|5[2356])|9(?:22|3[27-9]|4[2-6]|6[3569]|9[25-7]))[2-9]"],"(0$1)"],["(\\d{2})(\\d{7,8})","$1 $2",["(?:2[125]|4[0-246-9]|5[1-35-7]|6[1-8]|7[14]|8[16]|91)[2-9]"],"(0$1)"],["(\\d{5})(\\d{5})","$1 $2",["58"],"(0$1)"],["(\\d{3})(\\d{7})","$1 $2",["3"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3 $4",["2[125]|4[0-246-9]|5[1-35-7]|6[1-8]|7[14]|8[16]|91"],"(0$1)"],["(\\d{3})(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3 $4",["[24-9]"],"(0$1)"]],"0"],"PL":["48","00","(?:6|8\\d\\d)\\d{7}|[1-9]\\d{6}(?:\\d{2})?|[26]\\d{5}",[6,7,8,9,10],[["(\\d{5})","$1",["19"]],["(\\d{3})(\\d{3})","$1 $2",["11|20|64"]],["(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3",["30|(?:1[2-8]|2[2-69]|3[2-4]|4[1-468]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])1","30|(?:1[2-8]|2[2-69]|3[2-4]|4[1-468]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])19"]],["(\\d{3})(\\d{2})(\\d{2,3})","$1 $2 $3",["64"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["21|39|45|5[0137]|6[0469]|7[02389]|8(?:0[14]|8)"]],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[2-8]|[2-7]|8[1-79]|9[145]"]],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["8"]]]],"PM":["508","00","[78]\\d{8}|[2-9]\\d{5}",[6,9],[["(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3",["[2-9]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["7"]],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"],"0$1"]],"0"],"PR":["1","011","(?:[589]\\d\\d|787)\\d{7}",[10],0,"1",0,0,0,0,"787|939"],"PS":["970","00","[2489]2\\d{6}|(?:1\\d|5)\\d{8}",[8,9,10],[["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["[2489]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["5"],"0$1"],["(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3",["1"]]],"0"],"PT":["351","00","1693\\d{5}|(?:[26-9]\\d|30)\\d{7}",[9],[["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["2[12]"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["16|[236-9]"]]]],"PW":["680","01[12]","(?:[24-8]\\d\\d|345|900)\\d{4}",[7],[["(\\d{3})(\\d{4})","$1 $2",["[2-9]"]]]],"PY":["595","00","[36-8]\\d{5,8}|4\\d{6,8}|59\\d{6}|9\\d{5,10}|(?:2\\d|5[0-8])\\d{6,7}",[6,7,8,9,10,11],[["(\\d{3})(\\d{3,6})","$1 $2",["[2-9]0"],"0$1"],["(\\d{2})(\\d{5})","$1 $2",["3[289]|4[246-8]|61|7[1-3]|8[1-36]"],"(0$1)"],["(\\d{3})(\\d{4,5})","$1 $2",["2[279]|3[13-5]|4[359]|5|6(?:[34]|7[1-46-8])|7[46-8]|85"],"(0$1)"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["2[14-68]|3[26-9]|4[1246-8]|6(?:1|75)|7[1-35]|8[1-36]"],"(0$1)"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["87"]],["(\\d{3})(\\d{6})","$1 $2",["9(?:[5-79]|8[1-8])"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[2-8]"],"0$1"],["(\\d{4})(\\d{3})(\\d{4})","$1 $2 $3",["9"]]],"0"],"QA":["974","00","800\\d{4}|(?:2|800)\\d{6}|(?:0080|[3-7])\\d{7}",[7,8,9,11],[["(\\d{3})(\\d{4})","$1 $2",["2[136]|8"]],["(\\d{4})(\\d{4})","$1 $2",["[3-7]"]]]],"RE":["262","00","709\\d{6}|(?:26|[689]\\d)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[26-9]"],"0$1"]],"0",0,0,0,0,0,[["2631[0-6]\\d{4}|26(?:2\\d|30|88)\\d{5}"],["(?:69(?:2\\d\\d|3(?:[06][0-6]|1[0-3]|2[0-2]|3[0-39]|4\\d|5[0-5]|7[0-37]|8[0-8]|9[0-479]))|7092[0-3])\\d{4}"],["80\\d{7}"],["89[1-37-9]\\d{6}"],0,0,0,0,["9(?:399[0-3]|479[0-6]|76(?:2[278]|3[0-37]))\\d{4}"],["8(?:1[019]|2[0156]|84|90)\\d{6}"]]],"RO":["40","00","(?:[2378]\\d|90)\\d{7}|[23]\\d{5}",[6,9],[["(\\d{3})(\\d{3})","$1 $2",["2[3-6]","2[3-6]\\d9"],"0$1"],["(\\d{2})(\\d{4})","$1 $2",["219|31"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[23]1"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[237-9]"],"0$1"]],"0",0,0,0,0,0,0,0," int "],"RS":["381","00","38[02-9]\\d{6,9}|6\\d{7,9}|90\\d{4,8}|38\\d{5,6}|(?:7\\d\\d|800)\\d{3,9}|(?:[12]\\d|3[0-79])\\d{5,10}",[6,7,8,9,10,11,12],[["(\\d{3})(\\d{3,9})","$1 $2",["(?:2[389]|39)0|[7-9]"],"0$1"],["(\\d{2})(\\d{5,10})","$1 $2",["[1-36]"],"0$1"]],"0"],"RU":["7","810","8\\d{13}|[347-9]\\d{9}",[10,14],[["(\\d{4})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["7(?:1[0-8]|2[1-9])","7(?:1(?:[0-356]2|4[29]|7|8[27])|2(?:1[23]|[2-9]2))","7(?:1(?:[0-356]2|4[29]|7|8[27])|2(?:13[03-69]|62[013-9]))|72[1-57-9]2"],"8 ($1)",1],["(\\d{5})(\\d)(\\d{2})(\\d{2})","$1 $2 $3 $4",["7(?:1[0-68]|2[1-9])","7(?:1(?:[06][3-6]|[18]|2[35]|[3-5][3-5])|2(?:[13][3-5]|[24-689]|7[457]))","7(?:1(?:0(?:[356]|4[023])|[18]|2(?:3[013-9]|5)|3[45]|43[013-79]|5(?:3[1-8]|4[1-7]|5)|6(?:3[0-35-9]|[4-6]))|2(?:1(?:3[178]|[45])|[24-689]|3[35]|7[457]))|7(?:14|23)4[0-8]|71(?:33|45)[1-79]"],"8 ($1)",1],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["7"],"8 ($1)",1],["(\\d{3})(\\d{3})(\\d{2})(\\d{2})","$1 $2-$3-$4",["[349]|8(?:[02-7]|1[1-8])"],"8 ($1)",1],["(\\d{4})(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3 $4",["8"],"8 ($1)"]],"8",0,0,0,0,"[3489]",0,"8~10"],"RW":["250","00","(?:06|[27]\\d\\d|[89]00)\\d{6}",[8,9],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["0"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["2"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[7-9]"],"0$1"]],"0"],"SA":["966","00","(?:[15]\\d|800|92)\\d{7}",[9,10],[["(\\d{4})(\\d{5})","$1 $2",["9"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["1"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["5"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["8"]]],"0"],"SB":["677","0[01]","[6-9]\\d{6}|[1-6]\\d{4}",[5,7],[["(\\d{2})(\\d{5})","$1 $2",["6[89]|7|8[4-9]|9(?:[0-8]|9[0-8])"]]]],"SC":["248","010|0[0-2]","(?:[2489]\\d|64)\\d{5}",[7],[["(\\d)(\\d{3})(\\d{3})","$1 $2 $3",["[246]|9[57]"]]],0,0,0,0,0,0,0,"00"],"SD":["249","00","[19]\\d{8}",[9],[["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[19]"],"0$1"]],"0"],"SE":["46","00","(?:[26]\\d\\d|9)\\d{9}|[1-9]\\d{8}|[1-689]\\d{7}|[1-4689]\\d{6}|2\\d{5}",[6,7,8,9,10,12],[["(\\d{2})(\\d{2,3})(\\d{2})","$1-$2 $3",["20"],"0$1",0,"$1 $2 $3"],["(\\d{3})(\\d{4})","$1-$2",["9(?:00|39|44|9)"],"0$1",0,"$1 $2"],["(\\d{2})(\\d{3})(\\d{2})","$1-$2 $3",["[12][136]|3[356]|4[0246]|6[03]|90[1-9]"],"0$1",0,"$1 $2 $3"],["(\\d)(\\d{2,3})(\\d{2})(\\d{2})","$1-$2 $3 $4",["8"],"0$1",0,"$1 $2 $3 $4"],["(\\d{3})(\\d{2,3})(\\d{2})","$1-$2 $3",["1[2457]|2(?:[247-9]|5[0138])|3[0247-9]|4[1357-9]|5[0-35-9]|6(?:[125689]|4[02-57]|7[0-2])|9(?:[125-8]|3[02-5]|4[0-3])"],"0$1",0,"$1 $2 $3"],["(\\d{3})(\\d{2,3})(\\d{3})","$1-$2 $3",["9(?:00|39|44)"],"0$1",0,"$1 $2 $3"],["(\\d{2})(\\d{2,3})(\\d{2})(\\d{2})","$1-$2 $3 $4",["1[13689]|2[0136]|3[1356]|4[0246]|54|6[03]|90[1-9]"],"0$1",0,"$1 $2 $3 $4"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1-$2 $3 $4",["10|7"],"0$1",0,"$1 $2 $3 $4"],["(\\d)(\\d{3})(\\d{3})(\\d{2})","$1-$2 $3 $4",["8"],"0$1",0,"$1 $2 $3 $4"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1-$2 $3 $4",["[13-5]|2(?:[247-9]|5[0138])|6(?:[124-689]|7[0-2])|9(?:[125-8]|3[02-5]|4[0-3])"],"0$1",0,"$1 $2 $3 $4"],["(\\d{3})(\\d{2})(\\d{2})(\\d{3})","$1-$2 $3 $4",["9"],"0$1",0,"$1 $2 $3 $4"],["(\\d{3})(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1-$2 $3 $4 $5",["[26]"],"0$1",0,"$1 $2 $3 $4 $5"]],"0"],"SG":["65","0[0-3]\\d","(?:(?:1\\d|8)\\d\\d|7000)\\d{7}|[3689]\\d{7}",[8,10,11],[["(\\d{4})(\\d{4})","$1 $2",["[369]|8(?:0[1-9]|[1-9])"]],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["8"]],["(\\d{4})(\\d{4})(\\d{3})","$1 $2 $3",["7"]],["(\\d{4})(\\d{3})(\\d{4})","$1 $2 $3",["1"]]]],"SH":["290","00","(?:[2569]\\d|8)\\d{3}",[4,5],0,0,0,0,0,0,"[2569]"],"SI":["386","00|10(?:22|66|88|99)","[1-7]\\d{7}|8\\d{4,7}|90\\d{4,6}",[5,6,7,8],[["(\\d{2})(\\d{3,6})","$1 $2",["8[09]|9"],"0$1"],["(\\d{3})(\\d{5})","$1 $2",["59|8"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["[37][01]|4[013]|51|6"],"0$1"],["(\\d)(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[1-57]"],"(0$1)"]],"0",0,0,0,0,0,0,"00"],"SJ":["47","00","0\\d{4}|(?:[489]\\d|79)\\d{6}",[5,8],0,0,0,0,0,0,"79"],"SK":["421","00","[2-689]\\d{8}|[2-59]\\d{6}|[2-5]\\d{5}",[6,7,9],[["(\\d)(\\d{2})(\\d{3,4})","$1 $2 $3",["21"],"0$1"],["(\\d{2})(\\d{2})(\\d{2,3})","$1 $2 $3",["[3-5][1-8]1","[3-5][1-8]1[67]"],"0$1"],["(\\d)(\\d{3})(\\d{3})(\\d{2})","$1 $2 $3 $4",["2"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[689]"],"0$1"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[3-5]"],"0$1"]],"0"],"SL":["232","00","(?:[237-9]\\d|66)\\d{6}",[8],[["(\\d{2})(\\d{6})","$1 $2",["[236-9]"],"(0$1)"]],"0"],"SM":["378","00","(?:0549|[5-7]\\d)\\d{6}",[8,10],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[5-7]"]],["(\\d{4})(\\d{6})","$1 $2",["0"]]],0,0,"([89]\\d{5})$","0549$1"],"SN":["221","00","(?:[378]\\d|93)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"]],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[379]"]]]],"SO":["252","00","[346-9]\\d{8}|[12679]\\d{7}|[1-5]\\d{6}|[1348]\\d{5}",[6,7,8,9],[["(\\d{2})(\\d{4})","$1 $2",["8[125]"]],["(\\d{6})","$1",["[134]"]],["(\\d)(\\d{6})","$1 $2",["[15]|2[0-79]|3[0-46-8]|4[0-7]"]],["(\\d{2})(\\d{5,7})","$1 $2",["1|28|9[2-9]"]],["(\\d)(\\d{7})","$1 $2",["[267]|904"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[346-9]"]]],"0"],"SR":["597","00","(?:[2-5]|[6-9]\\d)\\d{5}",[6,7],[["(\\d{2})(\\d{2})(\\d{2})","$1-$2-$3",["56"]],["(\\d{3})(\\d{3})","$1-$2",["[2-5]"]],["(\\d{3})(\\d{4})","$1-$2",["[6-9]"]]]],"SS":["211","00","[19]\\d{8}",[9],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[19]"],"0$1"]],"0"],"ST":["239","00","(?:22|9\\d)\\d{5}",[7],[["(\\d{3})(\\d{4})","$1 $2",["[29]"]]]],"SV":["503","00","[25-7]\\d{7}|(?:80\\d|900)\\d{4}(?:\\d{4})?",[7,8,11],[["(\\d{3})(\\d{4})","$1 $2",["[89]"]],["(\\d{4})(\\d{4})","$1 $2",["[25-7]"]],["(\\d{3})(\\d{4})(\\d{4})","$1 $2 $3",["[89]"]]]],"SX":["1","011","7215\\d{6}|(?:[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"(5\\d{6})$|1","721$1",0,"721"],"SY":["963","00","[1-359]\\d{8}|[1-5]\\d{7}",[8,9],[["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[1-4]|5[1-3]"],"0$1",1],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[59]"],"0$1",1]],"0"],"SZ":["268","00","0800\\d{4}|(?:[237]\\d|900)\\d{6}",[8,9],[["(\\d{4})(\\d{4})","$1 $2",["[0237]"]],["(\\d{5})(\\d{4})","$1 $2",["9"]]]],"TA":["290","00","8\\d{3}",[4],0,0,0,0,0,0,"8"],"TC":["1","011","(?:[58]\\d\\d|649|900)\\d{7}",[10],0,"1",0,"([2-479]\\d{6})$|1","649$1",0,"649"],"TD":["235","00|16","(?:22|[3689]\\d|77)\\d{6}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[236-9]"]]],0,0,0,0,0,0,0,"00"],"TG":["228","00","[279]\\d{7}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[279]"]]]],"TH":["66","00[1-9]","(?:001800|[2-57]|[689]\\d)\\d{7}|1\\d{7,9}",[8,9,10,13],[["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["2"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[13-9]"],"0$1"],["(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3",["1"]]],"0"],"TJ":["992","810","(?:[0-57-9]\\d|66)\\d{7}",[9],[["(\\d{6})(\\d)(\\d{2})","$1 $2 $3",["331","3317"]],["(\\d{3})(\\d{2})(\\d{4})","$1 $2 $3",["44[02-479]|[34]7"]],["(\\d{4})(\\d)(\\d{4})","$1 $2 $3",["3(?:[1245]|3[12])"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["\\d"]]],0,0,0,0,0,0,0,"8~10"],"TK":["690","00","[2-47]\\d{3,6}",[4,5,6,7]],"TL":["670","00","7\\d{7}|(?:[2-47]\\d|[89]0)\\d{5}",[7,8],[["(\\d{3})(\\d{4})","$1 $2",["[2-489]|70"]],["(\\d{4})(\\d{4})","$1 $2",["7"]]]],"TM":["993","810","[1-7]\\d{7}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2-$3-$4",["12"],"(8 $1)"],["(\\d{3})(\\d)(\\d{2})(\\d{2})","$1 $2-$3-$4",["[1-5]"],"(8 $1)"],["(\\d{2})(\\d{6})","$1 $2",["[67]"],"8 $1"]],"8",0,0,0,0,0,0,"8~10"],"TN":["216","00","[2-57-9]\\d{7}",[8],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["[2-57-9]"]]]],"TO":["676","00","(?:0800|(?:[5-8]\\d\\d|999)\\d)\\d{3}|[2-8]\\d{4}",[5,7],[["(\\d{2})(\\d{3})","$1-$2",["[2-4]|50|6[09]|7[0-24-69]|8[05]"]],["(\\d{4})(\\d{3})","$1 $2",["0"]],["(\\d{3})(\\d{4})","$1 $2",["[5-9]"]]]],"TR":["90","00","4\\d{6}|8\\d{11,12}|(?:[2-58]\\d\\d|900)\\d{7}",[7,10,12,13],[["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["512|8[01589]|90"],"0$1",1],["(\\d{3})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["5"],"0$1",1],["(\\d{3})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[24][1-8]|3[1-9]"],"(0$1)",1],["(\\d{3})(\\d{3})(\\d{6,7})","$1 $2 $3",["80"],"0$1",1]],"0"],"TT":["1","011","(?:[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-46-8]\\d{6})$|1","868$1",0,"868"],"TV":["688","00","(?:2|7\\d\\d|90)\\d{4}",[5,6,7],[["(\\d{2})(\\d{3})","$1 $2",["2"]],["(\\d{2})(\\d{4})","$1 $2",["90"]],["(\\d{2})(\\d{5})","$1 $2",["7"]]]],"TW":["886","0(?:0[25-79]|19)","[2-689]\\d{8}|7\\d{9,10}|[2-8]\\d{7}|2\\d{6}",[7,8,9,10,11],[["(\\d{2})(\\d)(\\d{4})","$1 $2 $3",["202"],"0$1"],["(\\d{3})(\\d{5})","$1 $2",["826"],"0$1"],["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["83"],"0$1"],["(\\d{2})(\\d{2})(\\d{4})","$1 $2 $3",["82"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[25]0|37|49|8[09]"],"0$1"],["(\\d)(\\d{3,4})(\\d{4})","$1 $2 $3",["[23568]|4(?:0[02-48]|[1-478])|7[1-9]","[23568]|4(?:0[2-48]|[1-478])|(?:400|7)[1-9]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[49]"],"0$1"],["(\\d{2})(\\d{4})(\\d{4,5})","$1 $2 $3",["7"],"0$1"]],"0",0,0,0,0,0,0,0,"#"],"TZ":["255","00[056]","(?:[25-8]\\d|41|90)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{4})","$1 $2 $3",["[89]"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[24]"],"0$1"],["(\\d{2})(\\d{7})","$1 $2",["5"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[67]"],"0$1"]],"0"],"UA":["380","00","[89]\\d{9}|[3-9]\\d{8}",[9,10],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["6[12][29]|(?:3[1-8]|4[136-8]|5[12457]|6[49])2|(?:56|65)[24]","6[12][29]|(?:35|4[1378]|5[12457]|6[49])2|(?:56|65)[24]|(?:3[1-46-8]|46)2[013-9]"],"0$1"],["(\\d{4})(\\d{5})","$1 $2",["3[1-8]|4(?:[1367]|[45][6-9]|8[4-6])|5(?:[1-5]|6[0135689]|7[4-6])|6(?:[12][3-7]|[459])","3[1-8]|4(?:[1367]|[45][6-9]|8[4-6])|5(?:[1-5]|6(?:[015689]|3[02389])|7[4-6])|6(?:[12][3-7]|[459])"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[3-7]|89|9[1-9]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["[89]"],"0$1"]],"0",0,0,0,0,0,0,"0~0"],"UG":["256","00[057]","800\\d{6}|(?:[29]0|[347]\\d)\\d{7}",[9],[["(\\d{4})(\\d{5})","$1 $2",["202","2024","20240"],"0$1"],["(\\d{3})(\\d{6})","$1 $2",["20[0-35-7]|4(?:6[45]|[7-9])|[7-9]","20(?:[0135-7]|2[5-9])|4(?:6[45]|[7-9])|[7-9]"],"0$1"],["(\\d{2})(\\d{7})","$1 $2",["[2-4]"],"0$1"]],"0"],"US":["1","011","[2-9]\\d{9}|3\\d{6}",[10],[["(\\d{3})(\\d{4})","$1-$2",["310"],0,1],["(\\d{3})(\\d{3})(\\d{4})","($1) $2-$3",["[2-9]"],0,1,"$1-$2-$3"]],"1",0,0,0,0,0,[["983[2-57-9]\\d{6}|(?:2(?:0[1-35-9]|1[02-9]|2[03-57-9]|3[1459]|4[08]|5[1-46]|6[0279]|7[02469]|8[13])|3(?:0[1-57-9]|1[02-9]|2[013-79]|3[0-24679]|4[167]|5[0-3]|6[01349]|8[056])|4(?:0[124-9]|1[02-579]|2[3-5]|3[0245]|4[023578]|58|6[349]|7[02589]|8[04])|5(?:0[1-57-9]|1[0235-8]|20|3[0149]|4[01]|5[179]|6[1-47]|7[0-5]|8[0256])|6(?:0[1-35-9]|1[024-9]|2[03689]|3[016]|4[0156]|5[01679]|6[0-279]|78|8[0-269])|7(?:0[1-46-8]|1[2-9]|2[04-8]|3[0-2478]|4[0378]|5[47]|6[02359]|7[0-59]|8[156])|8(?:0[1-68]|1[02-8]|2[0168]|3[0-2589]|4[03578]|5[046-9]|6[02-5]|7[028])|9(?:0[1346-9]|1[02-9]|2[0589]|3[0146-8]|4[01357-9]|5[12469]|7[0-3589]|8[04-69]))[2-9]\\d{6}"],[""],["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"],["900[2-9]\\d{6}"],["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]],"UY":["598","0(?:0|1[3-9]\\d)","0004\\d{2,9}|[1249]\\d{7}|2\\d{3,4}|(?:[49]\\d|80)\\d{5}",[4,5,6,7,8,9,10,11,12,13],[["(\\d{4,5})","$1",["21"]],["(\\d{3})(\\d{3,4})","$1 $2",["0"]],["(\\d{3})(\\d{4})","$1 $2",["[49]0|8"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["9"],"0$1"],["(\\d{4})(\\d{4})","$1 $2",["[124]"]],["(\\d{3})(\\d{3})(\\d{2,4})","$1 $2 $3",["0"]],["(\\d{3})(\\d{3})(\\d{3})(\\d{2,4})","$1 $2 $3 $4",["0"]]],"0",0,0,0,0,0,0,"00"," int. "],"UZ":["998","00","(?:20|33|[5-9]\\d)\\d{7}",[9],[["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[235-9]"]]]],"VA":["39","00","0\\d{5,10}|3[0-8]\\d{7,10}|55\\d{8}|8\\d{5}(?:\\d{2,4})?|(?:1\\d|39)\\d{7,8}",[6,7,8,9,10,11,12],0,0,0,0,0,0,"06698"],"VC":["1","011","(?:[58]\\d\\d|784|900)\\d{7}",[10],0,"1",0,"([2-7]\\d{6})$|1","784$1",0,"784"],"VE":["58","00","[68]00\\d{7}|(?:[24]\\d|[59]0)\\d{8}",[10],[["(\\d{3})(\\d{7})","$1-$2",["[24-689]"],"0$1"]],"0"],"VG":["1","011","(?:284|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-578]\\d{6})$|1","284$1",0,"284"],"VI":["1","011","[58]\\d{9}|(?:34|90)0\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","340$1",0,"340"],"VN":["84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0"],"VU":["678","00","[57-9]\\d{6}|(?:[238]\\d|48)\\d{3}",[5,7],[["(\\d{3})(\\d{4})","$1 $2",["[57-9]"]]]],"WF":["681","00","(?:40|72|8\\d{4})\\d{4}|[89]\\d{5}",[6,9],[["(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3",["[47-9]"]],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"]]]],"WS":["685","0","(?:[2-6]|8\\d{5})\\d{4}|[78]\\d{6}|[68]\\d{5}",[5,6,7,10],[["(\\d{5})","$1",["[2-5]|6[1-9]"]],["(\\d{3})(\\d{3,7})","$1 $2",["[68]"]],["(\\d{2})(\\d{5})","$1 $2",["7"]]]],"XK":["383","00","2\\d{7,8}|3\\d{7,11}|(?:4\\d\\d|[89]00)\\d{5}",[8,9,10,11,12],[["(\\d{3})(\\d{5})","$1 $2",["[89]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["[2-4]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["2|39"],"0$1"],["(\\d{2})(\\d{7,10})","$1 $2",["3"],"0$1"]],"0"],"YE":["967","00","(?:1|7\\d)\\d{7}|[1-7]\\d{6}",[7,8,9],[["(\\d)(\\d{3})(\\d{3,4})","$1 $2 $3",["[1-6]|7(?:[24-6]|8[0-7])"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["7"],"0$1"]],"0"],"YT":["262","00","(?:639\\d|7093)\\d{5}|(?:26|80|9\\d)\\d{7}",[9],0,"0",0,0,0,0,0,[["26(?:89\\d|9(?:0[0-467]|15|5[0-4]|6\\d|[78]0))\\d{4}"],["(?:639(?:0[0-79]|1[019]|[267]\\d|3[09]|40|5[05-9]|9[04-79])|7093[5-7])\\d{4}"],["80\\d{7}"],0,0,0,0,0,["9(?:(?:39|47)8[01]|769\\d)\\d{4}"]]],"ZA":["27","00","[1-79]\\d{8}|8\\d{4,9}",[5,6,7,8,9,10],[["(\\d{2})(\\d{3,4})","$1 $2",["8[1-4]"],"0$1"],["(\\d{2})(\\d{3})(\\d{2,3})","$1 $2 $3",["8[1-4]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["860"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[1-9]"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["8"],"0$1"]],"0"],"ZM":["260","00","800\\d{6}|(?:21|[579]\\d|63)\\d{7}",[9],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[28]"],"0$1"],["(\\d{2})(\\d{7})","$1 $2",["[579]"],"0$1"]],"0"],"ZW":["263","00","8\\d{6}(?:\\d{3})?|[235-8]\\d{8}",[7,9,10],[["(\\d{3})(\\d{4})","$1 $2",["80"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["29[013-9]"],"0$1"],["(\\d{2})(\\d{7})","$1 $2",["[256]|39|8[13-59]"],"(0$1)"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["7"],"0$1"],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["3"],"0$1"],["(\\d{4})(\\d{6})","$1 $2",["8"],"0$1"]],"0"]},"nonGeographic":{"800":["800",0,"(?:00|[1-9]\\d)\\d{6}",[8],[["(\\d{4})(\\d{4})","$1 $2",["\\d"]]],0,0,0,0,0,0,[0,0,["(?:00|[1-9]\\d)\\d{6}"]]],"808":["808",0,"[1-9]\\d{7}",[8],[["(\\d{4})(\\d{4})","$1 $2",["[1-9]"]]],0,0,0,0,0,0,[0,0,0,0,0,0,0,0,0,["[1-9]\\d{7}"]]],"870":["870",0,"7\\d{11}|[235-7]\\d{8}",[9,12],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[235-7]"]]],0,0,0,0,0,0,[0,["(?:[356]|774[45])\\d{8}|7[6-8]\\d{7}"],0,0,0,0,0,0,["2\\d{8}",[9]]]],"878":["878",0,"10\\d{10}",[12],[["(\\d{2})(\\d{5})(\\d{5})","$1 $2 $3",["1"]]],0,0,0,0,0,0,[0,0,0,0,0,0,0,0,["10\\d{10}"]]],"881":["881",0,"6\\d{9}|[0-36-9]\\d{8}",[9,10],[["(\\d)(\\d{3})(\\d{5})","$1 $2 $3",["[0-37-9]"]],["(\\d)(\\d{3})(\\d{5,6})","$1 $2 $3",["6"]]],0,0,0,0,0,0,[0,["6\\d{9}|[0-36-9]\\d{8}"]]],"882":["882",0,"[13]\\d{6}(?:\\d{2,5})?|[19]\\d{7}|(?:[25]\\d\\d|4)\\d{7}(?:\\d{2})?",[7,8,9,10,11,12],[["(\\d{2})(\\d{5})","$1 $2",["16|342"]],["(\\d{2})(\\d{6})","$1 $2",["49"]],["(\\d{2})(\\d{2})(\\d{4})","$1 $2 $3",["1[36]|9"]],["(\\d{2})(\\d{4})(\\d{3})","$1 $2 $3",["3[23]"]],["(\\d{2})(\\d{3,4})(\\d{4})","$1 $2 $3",["16"]],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["10|23|3(?:[15]|4[57])|4|5[12]"]],["(\\d{3})(\\d{4})(\\d{4})","$1 $2 $3",["34"]],["(\\d{2})(\\d{4,5})(\\d{5})","$1 $2 $3",["[1-35]"]]],0,0,0,0,0,0,[0,["342\\d{4}|(?:337|49)\\d{6}|(?:3(?:2|47|7\\d{3})|5(?:0\\d{3}|2[0-2]))\\d{7}",[7,8,9,10,12]],0,0,0,["348[57]\\d{7}",[11]],0,0,["1(?:3(?:0[0347]|[13][0139]|2[035]|4[013568]|6[0459]|7[06]|8[15-8]|9[0689])\\d{4}|6\\d{5,10})|(?:345\\d|9[89])\\d{6}|(?:10|2(?:3|85\\d)|3(?:[15]|[69]\\d\\d)|4[15-8]|51)\\d{8}"]]],"883":["883",0,"(?:[1-4]\\d|51)\\d{6,10}",[8,9,10,11,12],[["(\\d{3})(\\d{3})(\\d{2,8})","$1 $2 $3",["[14]|2[24-689]|3[02-689]|51[24-9]"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["510"]],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["21"]],["(\\d{4})(\\d{4})(\\d{4})","$1 $2 $3",["51[13]"]],["(\\d{3})(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3 $4",["[235]"]]],0,0,0,0,0,0,[0,0,0,0,0,0,0,0,["(?:2(?:00\\d\\d|10)|(?:370[1-9]|51\\d0)\\d)\\d{7}|51(?:00\\d{5}|[24-9]0\\d{4,7})|(?:1[0-79]|2[24-689]|3[02-689]|4[0-4])0\\d{5,9}"]]],"888":["888",0,"\\d{11}",[11],[["(\\d{3})(\\d{3})(\\d{5})","$1 $2 $3"]],0,0,0,0,0,0,[0,0,0,0,0,0,["\\d{11}"]]],"979":["979",0,"[1359]\\d{8}",[9],[["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["[1359]"]]],0,0,0,0,0,0,[0,0,0,["[1359]\\d{8}"]]]}});
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/min/exports/withMetadataArgument.js
// Importing from a ".js" file is a workaround for Node.js "ES Modules"
// importing system which is even uncapable of importing "*.json" files.


function withMetadataArgument(func, _arguments) {
	var args = Array.prototype.slice.call(_arguments)
	args.push(metadata_min_json)
	return func.apply(this, args)
}
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/isObject.js
var objectConstructor = {}.constructor;
function isObject(object) {
  return object !== undefined && object !== null && object.constructor === objectConstructor;
}
//# sourceMappingURL=isObject.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/normalizeArguments.js
function _typeof(o) { "@babel/helpers - typeof"; return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, _typeof(o); }
function ownKeys(e, r) { var t = Object.keys(e); if (Object.getOwnPropertySymbols) { var o = Object.getOwnPropertySymbols(e); r && (o = o.filter(function (r) { return Object.getOwnPropertyDescriptor(e, r).enumerable; })), t.push.apply(t, o); } return t; }
function _objectSpread(e) { for (var r = 1; r < arguments.length; r++) { var t = null != arguments[r] ? arguments[r] : {}; r % 2 ? ownKeys(Object(t), !0).forEach(function (r) { _defineProperty(e, r, t[r]); }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function (r) { Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r)); }); } return e; }
function _defineProperty(e, r, t) { return (r = _toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: !0, configurable: !0, writable: !0 }) : e[r] = t, e; }
function _toPropertyKey(t) { var i = _toPrimitive(t, "string"); return "symbol" == _typeof(i) ? i : i + ""; }
function _toPrimitive(t, r) { if ("object" != _typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != _typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }
function _slicedToArray(r, e) { return _arrayWithHoles(r) || _iterableToArrayLimit(r, e) || _unsupportedIterableToArray(r, e) || _nonIterableRest(); }
function _nonIterableRest() { throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function _unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return _arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0; } }
function _arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }
function _iterableToArrayLimit(r, l) { var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (null != t) { var e, n, i, u, a = [], f = !0, o = !1; try { if (i = (t = t.call(r)).next, 0 === l) { if (Object(t) !== t) return; f = !1; } else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0); } catch (r) { o = !0, n = r; } finally { try { if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return; } finally { if (o) throw n; } } return a; } }
function _arrayWithHoles(r) { if (Array.isArray(r)) return r; }


// Extracts the following properties from function arguments:
// * input `text`
// * `options` object
// * `metadata` JSON
function normalizeArguments(args) {
  var _Array$prototype$slic = Array.prototype.slice.call(args),
    _Array$prototype$slic2 = _slicedToArray(_Array$prototype$slic, 4),
    arg_1 = _Array$prototype$slic2[0],
    arg_2 = _Array$prototype$slic2[1],
    arg_3 = _Array$prototype$slic2[2],
    arg_4 = _Array$prototype$slic2[3];
  var text;
  var options;
  var metadata;

  // If the phone number is passed as a string.
  // `parsePhoneNumber('88005553535', ...)`.
  if (typeof arg_1 === 'string') {
    text = arg_1;
  } else throw new TypeError('A text for parsing must be a string.');

  // If "default country" argument is being passed then move it to `options`.
  // `parsePhoneNumber('88005553535', 'RU', [options], metadata)`.
  if (!arg_2 || typeof arg_2 === 'string') {
    if (arg_4) {
      options = arg_3;
      metadata = arg_4;
    } else {
      options = undefined;
      metadata = arg_3;
    }
    if (arg_2) {
      options = _objectSpread({
        defaultCountry: arg_2
      }, options);
    }
  }
  // `defaultCountry` is not passed.
  // Example: `parsePhoneNumber('+78005553535', [options], metadata)`.
  else if (isObject(arg_2)) {
    if (arg_3) {
      options = arg_2;
      metadata = arg_3;
    } else {
      metadata = arg_2;
    }
  } else throw new Error("Invalid second argument: ".concat(arg_2));
  return {
    text: text,
    options: options,
    metadata: metadata
  };
}
//# sourceMappingURL=normalizeArguments.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/constants.js
// The minimum length of the national significant number.
var MIN_LENGTH_FOR_NSN = 2;

// The ITU says the maximum length should be 15,
// but one can find longer numbers in Germany.
var MAX_LENGTH_FOR_NSN = 17;

// The maximum length of the country calling code.
var MAX_LENGTH_COUNTRY_CODE = 3;

// Digits accepted in phone numbers
// (ascii, fullwidth, arabic-indic, and eastern arabic digits).
var VALID_DIGITS = "0-9\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9";

// `DASHES` will be right after the opening square bracket of the "character class"
var DASHES = "-\u2010-\u2015\u2212\u30FC\uFF0D";
var SLASHES = "\uFF0F/";
var DOTS = "\uFF0E.";
var WHITESPACE = " \xA0\xAD\u200B\u2060\u3000";
var BRACKETS = "()\uFF08\uFF09\uFF3B\uFF3D\\[\\]";
// export const OPENING_BRACKETS = '(\uFF08\uFF3B\\\['
var TILDES = "~\u2053\u223C\uFF5E";

// Regular expression of acceptable punctuation found in phone numbers. This
// excludes punctuation found as a leading character only. This consists of dash
// characters, white space characters, full stops, slashes, square brackets,
// parentheses and tildes. Full-width variants are also present.
var VALID_PUNCTUATION = "".concat(DASHES).concat(SLASHES).concat(DOTS).concat(WHITESPACE).concat(BRACKETS).concat(TILDES);
var PLUS_CHARS = "+\uFF0B";
// const LEADING_PLUS_CHARS_PATTERN = new RegExp('^[' + PLUS_CHARS + ']+')
//# sourceMappingURL=constants.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/ParseError.js
function ParseError_typeof(o) { "@babel/helpers - typeof"; return ParseError_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, ParseError_typeof(o); }
function _defineProperties(e, r) { for (var t = 0; t < r.length; t++) { var o = r[t]; o.enumerable = o.enumerable || !1, o.configurable = !0, "value" in o && (o.writable = !0), Object.defineProperty(e, ParseError_toPropertyKey(o.key), o); } }
function _createClass(e, r, t) { return r && _defineProperties(e.prototype, r), t && _defineProperties(e, t), Object.defineProperty(e, "prototype", { writable: !1 }), e; }
function ParseError_toPropertyKey(t) { var i = ParseError_toPrimitive(t, "string"); return "symbol" == ParseError_typeof(i) ? i : i + ""; }
function ParseError_toPrimitive(t, r) { if ("object" != ParseError_typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != ParseError_typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }
function _classCallCheck(a, n) { if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function"); }
function _callSuper(t, o, e) { return o = _getPrototypeOf(o), _possibleConstructorReturn(t, _isNativeReflectConstruct() ? Reflect.construct(o, e || [], _getPrototypeOf(t).constructor) : o.apply(t, e)); }
function _possibleConstructorReturn(t, e) { if (e && ("object" == ParseError_typeof(e) || "function" == typeof e)) return e; if (void 0 !== e) throw new TypeError("Derived constructors may only return object or undefined"); return _assertThisInitialized(t); }
function _assertThisInitialized(e) { if (void 0 === e) throw new ReferenceError("this hasn't been initialised - super() hasn't been called"); return e; }
function _inherits(t, e) { if ("function" != typeof e && null !== e) throw new TypeError("Super expression must either be null or a function"); t.prototype = Object.create(e && e.prototype, { constructor: { value: t, writable: !0, configurable: !0 } }), Object.defineProperty(t, "prototype", { writable: !1 }), e && _setPrototypeOf(t, e); }
function _wrapNativeSuper(t) { var r = "function" == typeof Map ? new Map() : void 0; return _wrapNativeSuper = function _wrapNativeSuper(t) { if (null === t || !_isNativeFunction(t)) return t; if ("function" != typeof t) throw new TypeError("Super expression must either be null or a function"); if (void 0 !== r) { if (r.has(t)) return r.get(t); r.set(t, Wrapper); } function Wrapper() { return _construct(t, arguments, _getPrototypeOf(this).constructor); } return Wrapper.prototype = Object.create(t.prototype, { constructor: { value: Wrapper, enumerable: !1, writable: !0, configurable: !0 } }), _setPrototypeOf(Wrapper, t); }, _wrapNativeSuper(t); }
function _construct(t, e, r) { if (_isNativeReflectConstruct()) return Reflect.construct.apply(null, arguments); var o = [null]; o.push.apply(o, e); var p = new (t.bind.apply(t, o))(); return r && _setPrototypeOf(p, r.prototype), p; }
function _isNativeReflectConstruct() { try { var t = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function () {})); } catch (t) {} return (_isNativeReflectConstruct = function _isNativeReflectConstruct() { return !!t; })(); }
function _isNativeFunction(t) { try { return -1 !== Function.toString.call(t).indexOf("[native code]"); } catch (n) { return "function" == typeof t; } }
function _setPrototypeOf(t, e) { return _setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function (t, e) { return t.__proto__ = e, t; }, _setPrototypeOf(t, e); }
function _getPrototypeOf(t) { return _getPrototypeOf = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function (t) { return t.__proto__ || Object.getPrototypeOf(t); }, _getPrototypeOf(t); }
// https://stackoverflow.com/a/46971044/970769
// "Breaking changes in Typescript 2.1"
// "Extending built-ins like Error, Array, and Map may no longer work."
// "As a recommendation, you can manually adjust the prototype immediately after any super(...) calls."
// https://github.com/Microsoft/TypeScript-wiki/blob/main/Breaking-Changes.md#extending-built-ins-like-error-array-and-map-may-no-longer-work
var ParseError = /*#__PURE__*/function (_Error) {
  function ParseError(code) {
    var _this;
    _classCallCheck(this, ParseError);
    _this = _callSuper(this, ParseError, [code]);
    // Set the prototype explicitly.
    // Any subclass of FooError will have to manually set the prototype as well.
    Object.setPrototypeOf(_this, ParseError.prototype);
    _this.name = _this.constructor.name;
    return _this;
  }
  _inherits(ParseError, _Error);
  return _createClass(ParseError);
}(/*#__PURE__*/_wrapNativeSuper(Error));

//# sourceMappingURL=ParseError.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/tools/semver-compare.js
// Copy-pasted from:
// https://github.com/substack/semver-compare/blob/master/index.js
//
// Inlining this function because some users reported issues with
// importing from `semver-compare` in a browser with ES6 "native" modules.
//
// Fixes `semver-compare` not being able to compare versions with alpha/beta/etc "tags".
// https://github.com/catamphetamine/libphonenumber-js/issues/381
/* harmony default export */ function semver_compare(a, b) {
  a = a.split('-');
  b = b.split('-');
  var pa = a[0].split('.');
  var pb = b[0].split('.');
  for (var i = 0; i < 3; i++) {
    var na = Number(pa[i]);
    var nb = Number(pb[i]);
    if (na > nb) return 1;
    if (nb > na) return -1;
    if (!isNaN(na) && isNaN(nb)) return 1;
    if (isNaN(na) && !isNaN(nb)) return -1;
  }
  if (a[1] && b[1]) {
    return a[1] > b[1] ? 1 : a[1] < b[1] ? -1 : 0;
  }
  return !a[1] && b[1] ? 1 : a[1] && !b[1] ? -1 : 0;
}
//# sourceMappingURL=semver-compare.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/isCallingCode.js
var CALLING_CODE_REG_EXP = /^\d+$/;
function isCallingCode(string) {
  return CALLING_CODE_REG_EXP.test(string);
}
//# sourceMappingURL=isCallingCode.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/metadata.js
function _readOnlyError(r) { throw new TypeError('"' + r + '" is read-only'); }
function metadata_typeof(o) { "@babel/helpers - typeof"; return metadata_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, metadata_typeof(o); }
function metadata_classCallCheck(a, n) { if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function"); }
function metadata_defineProperties(e, r) { for (var t = 0; t < r.length; t++) { var o = r[t]; o.enumerable = o.enumerable || !1, o.configurable = !0, "value" in o && (o.writable = !0), Object.defineProperty(e, metadata_toPropertyKey(o.key), o); } }
function metadata_createClass(e, r, t) { return r && metadata_defineProperties(e.prototype, r), t && metadata_defineProperties(e, t), Object.defineProperty(e, "prototype", { writable: !1 }), e; }
function metadata_toPropertyKey(t) { var i = metadata_toPrimitive(t, "string"); return "symbol" == metadata_typeof(i) ? i : i + ""; }
function metadata_toPrimitive(t, r) { if ("object" != metadata_typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != metadata_typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }




// Added "possibleLengths" and renamed
// "country_phone_code_to_countries" to "country_calling_codes".
var V2 = '1.0.18';

// Added "idd_prefix" and "default_idd_prefix".
var V3 = '1.2.0';

// Moved `001` country code to "nonGeographic" section of metadata.
var V4 = '1.7.35';
var DEFAULT_EXT_PREFIX = ' ext. ';

/**
 * See: https://gitlab.com/catamphetamine/libphonenumber-js/blob/master/METADATA.md
 */
var Metadata = /*#__PURE__*/function () {
  /**
   * @param {object} metadata — Metadata JSON.
   */
  function Metadata(metadata) {
    metadata_classCallCheck(this, Metadata);
    validateMetadata(metadata);
    this.metadata = metadata;
    setVersion.call(this, metadata);
  }
  return metadata_createClass(Metadata, [{
    key: "getCountries",
    value: function getCountries() {
      return Object.keys(this.metadata.countries).filter(function (_) {
        return _ !== '001';
      });
    }
  }, {
    key: "getCountryMetadata",
    value: function getCountryMetadata(countryCode) {
      return this.metadata.countries[countryCode];
    }
  }, {
    key: "nonGeographic",
    value: function nonGeographic() {
      if (this.v1 || this.v2 || this.v3) return;
      // `nonGeographical` was a typo.
      // It's present in metadata generated from `1.7.35` to `1.7.37`.
      // The test case could be found by searching for "nonGeographical".
      return this.metadata.nonGeographic || this.metadata.nonGeographical;
    }
  }, {
    key: "hasCountry",
    value: function hasCountry(country) {
      return this.getCountryMetadata(country) !== undefined;
    }
  }, {
    key: "hasCallingCode",
    value: function hasCallingCode(callingCode) {
      if (this.getCountryCodesForCallingCode(callingCode)) {
        return true;
      }
      if (this.nonGeographic()) {
        if (this.nonGeographic()[callingCode]) {
          return true;
        }
      } else {
        // A hacky workaround for old custom metadata (generated before V4).
        var countryCodes = this.countryCallingCodes()[callingCode];
        if (countryCodes && countryCodes.length === 1 && countryCodes[0] === '001') {
          return true;
        }
      }
    }
  }, {
    key: "isNonGeographicCallingCode",
    value: function isNonGeographicCallingCode(callingCode) {
      if (this.nonGeographic()) {
        return this.nonGeographic()[callingCode] ? true : false;
      } else {
        return this.getCountryCodesForCallingCode(callingCode) ? false : true;
      }
    }

    // Deprecated.
  }, {
    key: "country",
    value: function country(countryCode) {
      return this.selectNumberingPlan(countryCode);
    }

    /**
     * Selects a telephone numbering plan based on either a country code or a calling code.
     * @param {string} argument — Country code or calling code.
     * @param {string} legacyArgumentCallingCode — Legacy argument: calling code, if the first argument is not passed.
     */
  }, {
    key: "selectNumberingPlan",
    value: function selectNumberingPlan(argument, legacyArgumentCallingCode) {
      var countryCode;
      var callingCode;
      if (argument) {
        if (isCallingCode(argument)) {
          callingCode = argument;
        } else {
          countryCode = argument;
        }
      }
      // Previously, the signature of this method was: `.selectNumberingPlan(country, callingCode)`.
      // And if `country` argument wasn't passed, it looked into the second argument `callingCode`.
      // Now it's preferred to only pass either `country` or `callingCode` as the first argument.
      if (legacyArgumentCallingCode) {
        callingCode = legacyArgumentCallingCode;
      }

      // Select a telephone numbering plan.
      if (countryCode && countryCode !== '001') {
        var countryMetadata = this.getCountryMetadata(countryCode);
        if (!countryMetadata) {
          throw new Error("Unknown country: ".concat(countryCode));
        }
        this.numberingPlan = new NumberingPlan(countryMetadata, this);
      } else if (callingCode) {
        if (!this.hasCallingCode(callingCode)) {
          throw new Error("Unknown calling code: ".concat(callingCode));
        }
        this.numberingPlan = new NumberingPlan(this.getNumberingPlanMetadata(callingCode), this);
      } else {
        this.numberingPlan = undefined;
      }
      return this;
    }
  }, {
    key: "getCountryCodesForCallingCode",
    value: function getCountryCodesForCallingCode(callingCode) {
      var countryCodes = this.countryCallingCodes()[callingCode];
      if (countryCodes) {
        // Metadata before V4 included "non-geographic entity" calling codes
        // inside `country_calling_codes` (for example, `"881":["001"]`).
        // Now the semantics of `country_calling_codes` has changed:
        // it's specifically for "countries" now.
        // Older versions of custom metadata will simply skip parsing
        // "non-geographic entity" phone numbers with new versions
        // of this library: it's not considered a bug,
        // because such numbers are extremely rare,
        // and developers extremely rarely use custom metadata.
        if (countryCodes.length === 1 && countryCodes[0].length === 3) {
          return;
        }
        return countryCodes;
      }
    }
  }, {
    key: "getCountryCodeForCallingCode",
    value: function getCountryCodeForCallingCode(callingCode) {
      var countryCodes = this.getCountryCodesForCallingCode(callingCode);
      if (countryCodes) {
        return countryCodes[0];
      }
    }
  }, {
    key: "getNumberingPlanMetadata",
    value: function getNumberingPlanMetadata(callingCode) {
      // If a calling code is specified, choose the telephone numbering plan
      // of the "default" country for this calling code.
      // For example, if calling code `1` is passed,
      // the telephone numbering plan of `US` will be selected.
      var countryCode = this.getCountryCodeForCallingCode(callingCode);
      if (countryCode) {
        return this.getCountryMetadata(countryCode);
      }
      if (this.nonGeographic()) {
        var metadata = this.nonGeographic()[callingCode];
        if (metadata) {
          return metadata;
        }
      } else {
        // A hacky workaround for old custom metadata (generated before V4).
        // In that metadata, there was no concept of "non-geographic" metadata
        // so metadata for `001` country code was stored along with other countries.
        // The test case can be found by searching for:
        // "should work around `nonGeographic` metadata not existing".
        var countryCodes = this.countryCallingCodes()[callingCode];
        if (countryCodes && countryCodes.length === 1 && countryCodes[0] === '001') {
          return this.metadata.countries['001'];
        }
      }
    }

    // Deprecated.
  }, {
    key: "countryCallingCode",
    value: function countryCallingCode() {
      return this.numberingPlan.callingCode();
    }

    // Deprecated.
  }, {
    key: "IDDPrefix",
    value: function IDDPrefix() {
      return this.numberingPlan.IDDPrefix();
    }

    // Deprecated.
  }, {
    key: "defaultIDDPrefix",
    value: function defaultIDDPrefix() {
      return this.numberingPlan.defaultIDDPrefix();
    }

    // Deprecated.
  }, {
    key: "nationalNumberPattern",
    value: function nationalNumberPattern() {
      return this.numberingPlan.nationalNumberPattern();
    }

    // Deprecated.
  }, {
    key: "possibleLengths",
    value: function possibleLengths() {
      return this.numberingPlan.possibleLengths();
    }

    // Deprecated.
  }, {
    key: "formats",
    value: function formats() {
      return this.numberingPlan.formats();
    }

    // Deprecated.
  }, {
    key: "nationalPrefixForParsing",
    value: function nationalPrefixForParsing() {
      return this.numberingPlan.nationalPrefixForParsing();
    }

    // Deprecated.
  }, {
    key: "nationalPrefixTransformRule",
    value: function nationalPrefixTransformRule() {
      return this.numberingPlan.nationalPrefixTransformRule();
    }

    // Deprecated.
  }, {
    key: "leadingDigits",
    value: function leadingDigits() {
      return this.numberingPlan.leadingDigits();
    }

    // Deprecated.
  }, {
    key: "hasTypes",
    value: function hasTypes() {
      return this.numberingPlan.hasTypes();
    }

    // Deprecated.
  }, {
    key: "type",
    value: function type(_type) {
      return this.numberingPlan.type(_type);
    }

    // Deprecated.
  }, {
    key: "ext",
    value: function ext() {
      return this.numberingPlan.ext();
    }
  }, {
    key: "countryCallingCodes",
    value: function countryCallingCodes() {
      if (this.v1) return this.metadata.country_phone_code_to_countries;
      return this.metadata.country_calling_codes;
    }

    // Deprecated.
  }, {
    key: "chooseCountryByCountryCallingCode",
    value: function chooseCountryByCountryCallingCode(callingCode) {
      return this.selectNumberingPlan(callingCode);
    }
  }, {
    key: "hasSelectedNumberingPlan",
    value: function hasSelectedNumberingPlan() {
      return this.numberingPlan !== undefined;
    }
  }]);
}();

var NumberingPlan = /*#__PURE__*/function () {
  function NumberingPlan(metadata, globalMetadataObject) {
    metadata_classCallCheck(this, NumberingPlan);
    this.globalMetadataObject = globalMetadataObject;
    this.metadata = metadata;
    setVersion.call(this, globalMetadataObject.metadata);
  }
  return metadata_createClass(NumberingPlan, [{
    key: "callingCode",
    value: function callingCode() {
      return this.metadata[0];
    }

    // When multiple countries share the same calling code,
    // all phone number formatting rules are included in the metadata
    // of the "default" country for that calling code.
    // Any other countries' metdata doesn't include any formatting rules.
    // Google developers said that such storage architecture was chosen for performance reasons.
    //
    // For example, for NANPA region ("North American Numbering Plan Administration",
    // which includes USA, Canada, Cayman Islands, Bahamas, etc) all formatting rules
    // are contained in the metadata of `US` country.
    //
    // This is not public API.
    //
  }, {
    key: "_getDefaultCountryMetadataForThisCallingCode",
    value: function _getDefaultCountryMetadataForThisCallingCode() {
      return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode());
    }

    // Deprecated.
  }, {
    key: "getDefaultCountryMetadataForRegion",
    value: function getDefaultCountryMetadataForRegion() {
      return this._getDefaultCountryMetadataForThisCallingCode();
    }

    // Is always present.
  }, {
    key: "IDDPrefix",
    value: function IDDPrefix() {
      if (this.v1 || this.v2) return;
      return this.metadata[1];
    }

    // Is only present when a country supports multiple IDD prefixes.
  }, {
    key: "defaultIDDPrefix",
    value: function defaultIDDPrefix() {
      if (this.v1 || this.v2) return;
      return this.metadata[12];
    }
  }, {
    key: "nationalNumberPattern",
    value: function nationalNumberPattern() {
      if (this.v1 || this.v2) return this.metadata[1];
      return this.metadata[2];
    }

    // "possible length" data is always present in Google's metadata.
  }, {
    key: "possibleLengths",
    value: function possibleLengths() {
      if (this.v1) return;
      return this.metadata[this.v2 ? 2 : 3];
    }
  }, {
    key: "_getFormats",
    value: function _getFormats(metadata) {
      return metadata[this.v1 ? 2 : this.v2 ? 3 : 4];
    }

    // For countries of the same region (e.g. NANPA)
    // formats are all stored in the "main" country for that region.
    // E.g. "RU" and "KZ", "US" and "CA".
  }, {
    key: "formats",
    value: function formats() {
      var _this = this;
      var formats = this._getFormats(this.metadata) || this._getFormats(this._getDefaultCountryMetadataForThisCallingCode()) || [];
      return formats.map(function (_) {
        return new Format(_, _this);
      });
    }
  }, {
    key: "nationalPrefix",
    value: function nationalPrefix() {
      return this.metadata[this.v1 ? 3 : this.v2 ? 4 : 5];
    }
  }, {
    key: "_getNationalPrefixFormattingRule",
    value: function _getNationalPrefixFormattingRule(metadata) {
      return metadata[this.v1 ? 4 : this.v2 ? 5 : 6];
    }

    // For countries of the same region (e.g. NANPA)
    // national prefix formatting rule is stored in the "main" country for that region.
    // E.g. "RU" and "KZ", "US" and "CA".
  }, {
    key: "nationalPrefixFormattingRule",
    value: function nationalPrefixFormattingRule() {
      return this._getNationalPrefixFormattingRule(this.metadata) || this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode());
    }
  }, {
    key: "_nationalPrefixForParsing",
    value: function _nationalPrefixForParsing() {
      return this.metadata[this.v1 ? 5 : this.v2 ? 6 : 7];
    }
  }, {
    key: "nationalPrefixForParsing",
    value: function nationalPrefixForParsing() {
      // If `national_prefix_for_parsing` is not set explicitly,
      // then infer it from `national_prefix` (if any)
      return this._nationalPrefixForParsing() || this.nationalPrefix();
    }
  }, {
    key: "nationalPrefixTransformRule",
    value: function nationalPrefixTransformRule() {
      return this.metadata[this.v1 ? 6 : this.v2 ? 7 : 8];
    }
  }, {
    key: "_getNationalPrefixIsOptionalWhenFormatting",
    value: function _getNationalPrefixIsOptionalWhenFormatting() {
      return !!this.metadata[this.v1 ? 7 : this.v2 ? 8 : 9];
    }

    // For countries of the same region (e.g. NANPA)
    // "national prefix is optional when formatting" flag is
    // stored in the "main" country for that region.
    // E.g. "RU" and "KZ", "US" and "CA".
  }, {
    key: "nationalPrefixIsOptionalWhenFormattingInNationalFormat",
    value: function nationalPrefixIsOptionalWhenFormattingInNationalFormat() {
      return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata) || this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode());
    }
  }, {
    key: "leadingDigits",
    value: function leadingDigits() {
      return this.metadata[this.v1 ? 8 : this.v2 ? 9 : 10];
    }
  }, {
    key: "types",
    value: function types() {
      return this.metadata[this.v1 ? 9 : this.v2 ? 10 : 11];
    }
  }, {
    key: "hasTypes",
    value: function hasTypes() {
      // Versions 1.2.0 - 1.2.4: can be `[]`.
      /* istanbul ignore next */
      if (this.types() && this.types().length === 0) {
        return false;
      }
      // Versions <= 1.2.4: can be `undefined`.
      // Version >= 1.2.5: can be `0`.
      return !!this.types();
    }
  }, {
    key: "type",
    value: function type(_type2) {
      if (this.hasTypes() && getType(this.types(), _type2)) {
        return new Type(getType(this.types(), _type2), this);
      }
    }
  }, {
    key: "ext",
    value: function ext() {
      if (this.v1 || this.v2) return DEFAULT_EXT_PREFIX;
      return this.metadata[13] || DEFAULT_EXT_PREFIX;
    }
  }]);
}();
var Format = /*#__PURE__*/function () {
  function Format(format, metadata) {
    metadata_classCallCheck(this, Format);
    this._format = format;
    this.metadata = metadata;
  }
  return metadata_createClass(Format, [{
    key: "pattern",
    value: function pattern() {
      return this._format[0];
    }
  }, {
    key: "format",
    value: function format() {
      return this._format[1];
    }
  }, {
    key: "leadingDigitsPatterns",
    value: function leadingDigitsPatterns() {
      return this._format[2] || [];
    }
  }, {
    key: "nationalPrefixFormattingRule",
    value: function nationalPrefixFormattingRule() {
      return this._format[3] || this.metadata.nationalPrefixFormattingRule();
    }
  }, {
    key: "nationalPrefixIsOptionalWhenFormattingInNationalFormat",
    value: function nationalPrefixIsOptionalWhenFormattingInNationalFormat() {
      return !!this._format[4] || this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat();
    }
  }, {
    key: "nationalPrefixIsMandatoryWhenFormattingInNationalFormat",
    value: function nationalPrefixIsMandatoryWhenFormattingInNationalFormat() {
      // National prefix is omitted if there's no national prefix formatting rule
      // set for this country, or when the national prefix formatting rule
      // contains no national prefix itself, or when this rule is set but
      // national prefix is optional for this phone number format
      // (and it is not enforced explicitly)
      return this.usesNationalPrefix() && !this.nationalPrefixIsOptionalWhenFormattingInNationalFormat();
    }

    // Checks whether national prefix formatting rule contains national prefix.
  }, {
    key: "usesNationalPrefix",
    value: function usesNationalPrefix() {
      return this.nationalPrefixFormattingRule() &&
      // Check that national prefix formatting rule is not a "dummy" one.
      !FIRST_GROUP_ONLY_PREFIX_PATTERN.test(this.nationalPrefixFormattingRule())
      // In compressed metadata, `this.nationalPrefixFormattingRule()` is `0`
      // when `national_prefix_formatting_rule` is not present.
      // So, `true` or `false` are returned explicitly here, so that
      // `0` number isn't returned.
      ? true : false;
    }
  }, {
    key: "internationalFormat",
    value: function internationalFormat() {
      return this._format[5] || this.format();
    }
  }]);
}();
/**
 * A pattern that is used to determine if the national prefix formatting rule
 * has the first group only, i.e., does not start with the national prefix.
 * Note that the pattern explicitly allows for unbalanced parentheses.
 */
var FIRST_GROUP_ONLY_PREFIX_PATTERN = /^\(?\$1\)?$/;
var Type = /*#__PURE__*/function () {
  function Type(type, metadata) {
    metadata_classCallCheck(this, Type);
    this.type = type;
    this.metadata = metadata;
  }
  return metadata_createClass(Type, [{
    key: "pattern",
    value: function pattern() {
      if (this.metadata.v1) return this.type;
      return this.type[0];
    }
  }, {
    key: "possibleLengths",
    value: function possibleLengths() {
      if (this.metadata.v1) return;
      return this.type[1] || this.metadata.possibleLengths();
    }
  }]);
}();
function getType(types, type) {
  switch (type) {
    case 'FIXED_LINE':
      return types[0];
    case 'MOBILE':
      return types[1];
    case 'TOLL_FREE':
      return types[2];
    case 'PREMIUM_RATE':
      return types[3];
    case 'PERSONAL_NUMBER':
      return types[4];
    case 'VOICEMAIL':
      return types[5];
    case 'UAN':
      return types[6];
    case 'PAGER':
      return types[7];
    case 'VOIP':
      return types[8];
    case 'SHARED_COST':
      return types[9];
  }
}
function validateMetadata(metadata) {
  if (!metadata) {
    throw new Error('[libphonenumber-js] `metadata` argument not passed. Check your arguments.');
  }

  // `country_phone_code_to_countries` was renamed to `country_calling_codes` in `1.0.18`.
  // For that reason, it's not used in this detection algorithm.
  // Instead, it detects by `countries: {}` property existence.
  if (!isObject(metadata) || !isObject(metadata.countries)) {
    throw new Error("[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(isObject(metadata) ? 'an object of shape: { ' + Object.keys(metadata).join(', ') + ' }' : 'a ' + typeOf(metadata) + ': ' + metadata, "."));
  }
}

// Babel transforms `typeof` into some "branches"
// so istanbul will show this as "branch not covered".
/* istanbul ignore next */
var typeOf = function typeOf(_) {
  return metadata_typeof(_);
};

/**
 * Returns extension prefix for a country.
 * @param  {string} country
 * @param  {object} metadata
 * @return {string?}
 * @example
 * // Returns " ext. "
 * getExtPrefix("US")
 */
function getExtPrefix(country, metadataJson) {
  var metadata = new Metadata(metadataJson);
  if (metadata.hasCountry(country)) {
    return metadata.selectNumberingPlan(country).ext();
  }
  return DEFAULT_EXT_PREFIX;
}

/**
 * Returns "country calling code" for a country.
 * Throws an error if the country doesn't exist or isn't supported by this library.
 * @param  {string} country
 * @param  {object} metadataJson
 * @return {string}
 * @example
 * // Returns "44"
 * getCountryCallingCode("GB")
 */
function getCountryCallingCode(country, metadataJson) {
  var metadata = new Metadata(metadataJson);
  if (metadata.hasCountry(country)) {
    return metadata.selectNumberingPlan(country).countryCallingCode();
  }
  throw new Error("Unknown country: ".concat(country));
}

/**
 * Tells if a country code is supported.
 * @param  {string} country
 * @param  {object} metadataJson
 * @return {boolean}
 * @example
 * // Returns `true`
 * isSupportedCountry("GB")
 */
function isSupportedCountry(country, metadataJson) {
  // const metadata = new Metadata(metadataJson)
  // return metadata.hasCountry(country)
  return metadataJson.countries.hasOwnProperty(country);
}

/**
 * Sets `v1`/`v2`/`v3`/`v4` properties on `this` object.
 * @param {object} metadata — Metadata JSON
 */
function setVersion(metadata) {
  var version = metadata.version;
  if (typeof version === 'number') {
    this.v1 = version === 1;
    this.v2 = version === 2;
    this.v3 = version === 3;
    this.v4 = version === 4;
  } else {
    if (!version) {
      this.v1 = true;
    } else if (semver_compare(version, V3) === -1) {
      this.v2 = true;
    } else if (semver_compare(version, V4) === -1) {
      this.v3 = true;
    } else {
      this.v4 = true;
    }
  }
}
//# sourceMappingURL=metadata.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extension/createExtensionPattern.js


// The RFC 3966 format for extensions.
var RFC3966_EXTN_PREFIX = ';ext=';

/**
 * Helper method for constructing regular expressions for parsing. Creates
 * an expression that captures up to max_length digits.
 * @return {string} RegEx pattern to capture extension digits.
 */
var getExtensionDigitsPattern = function getExtensionDigitsPattern(maxLength) {
  return "([".concat(VALID_DIGITS, "]{1,").concat(maxLength, "})");
};

/**
 * Helper initialiser method to create the regular-expression pattern to match
 * extensions.
 * Copy-pasted from Google's `libphonenumber`:
 * https://github.com/google/libphonenumber/blob/55b2646ec9393f4d3d6661b9c82ef9e258e8b829/javascript/i18n/phonenumbers/phonenumberutil.js#L759-L766
 * @return {string} RegEx pattern to capture extensions.
 */
function createExtensionPattern(purpose) {
  // We cap the maximum length of an extension based on the ambiguity of the way
  // the extension is prefixed. As per ITU, the officially allowed length for
  // extensions is actually 40, but we don't support this since we haven't seen real
  // examples and this introduces many false interpretations as the extension labels
  // are not standardized.
  /** @type {string} */
  var extLimitAfterExplicitLabel = '20';
  /** @type {string} */
  var extLimitAfterLikelyLabel = '15';
  /** @type {string} */
  var extLimitAfterAmbiguousChar = '9';
  /** @type {string} */
  var extLimitWhenNotSure = '6';

  /** @type {string} */
  var possibleSeparatorsBetweenNumberAndExtLabel = "[ \xA0\\t,]*";
  // Optional full stop (.) or colon, followed by zero or more spaces/tabs/commas.
  /** @type {string} */
  var possibleCharsAfterExtLabel = "[:\\.\uFF0E]?[ \xA0\\t,-]*";
  /** @type {string} */
  var optionalExtnSuffix = "#?";

  // Here the extension is called out in more explicit way, i.e mentioning it obvious
  // patterns like "ext.".
  /** @type {string} */
  var explicitExtLabels = "(?:e?xt(?:ensi(?:o\u0301?|\xF3))?n?|\uFF45?\uFF58\uFF54\uFF4E?|\u0434\u043E\u0431|anexo)";
  // One-character symbols that can be used to indicate an extension, and less
  // commonly used or more ambiguous extension labels.
  /** @type {string} */
  var ambiguousExtLabels = "(?:[x\uFF58#\uFF03~\uFF5E]|int|\uFF49\uFF4E\uFF54)";
  // When extension is not separated clearly.
  /** @type {string} */
  var ambiguousSeparator = "[- ]+";
  // This is the same as possibleSeparatorsBetweenNumberAndExtLabel, but not matching
  // comma as extension label may have it.
  /** @type {string} */
  var possibleSeparatorsNumberExtLabelNoComma = "[ \xA0\\t]*";
  // ",," is commonly used for auto dialling the extension when connected. First
  // comma is matched through possibleSeparatorsBetweenNumberAndExtLabel, so we do
  // not repeat it here. Semi-colon works in Iphone and Android also to pop up a
  // button with the extension number following.
  /** @type {string} */
  var autoDiallingAndExtLabelsFound = "(?:,{2}|;)";

  /** @type {string} */
  var rfcExtn = RFC3966_EXTN_PREFIX + getExtensionDigitsPattern(extLimitAfterExplicitLabel);
  /** @type {string} */
  var explicitExtn = possibleSeparatorsBetweenNumberAndExtLabel + explicitExtLabels + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterExplicitLabel) + optionalExtnSuffix;
  /** @type {string} */
  var ambiguousExtn = possibleSeparatorsBetweenNumberAndExtLabel + ambiguousExtLabels + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterAmbiguousChar) + optionalExtnSuffix;
  /** @type {string} */
  var americanStyleExtnWithSuffix = ambiguousSeparator + getExtensionDigitsPattern(extLimitWhenNotSure) + "#";

  /** @type {string} */
  var autoDiallingExtn = possibleSeparatorsNumberExtLabelNoComma + autoDiallingAndExtLabelsFound + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterLikelyLabel) + optionalExtnSuffix;
  /** @type {string} */
  var onlyCommasExtn = possibleSeparatorsNumberExtLabelNoComma + "(?:,)+" + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterAmbiguousChar) + optionalExtnSuffix;

  // The first regular expression covers RFC 3966 format, where the extension is added
  // using ";ext=". The second more generic where extension is mentioned with explicit
  // labels like "ext:". In both the above cases we allow more numbers in extension than
  // any other extension labels. The third one captures when single character extension
  // labels or less commonly used labels are used. In such cases we capture fewer
  // extension digits in order to reduce the chance of falsely interpreting two
  // numbers beside each other as a number + extension. The fourth one covers the
  // special case of American numbers where the extension is written with a hash
  // at the end, such as "- 503#". The fifth one is exclusively for extension
  // autodialling formats which are used when dialling and in this case we accept longer
  // extensions. The last one is more liberal on the number of commas that acts as
  // extension labels, so we have a strict cap on the number of digits in such extensions.
  return rfcExtn + "|" + explicitExtn + "|" + ambiguousExtn + "|" + americanStyleExtnWithSuffix + "|" + autoDiallingExtn + "|" + onlyCommasExtn;
}
//# sourceMappingURL=createExtensionPattern.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/isViablePhoneNumber.js



//  Regular expression of viable phone numbers. This is location independent.
//  Checks we have at least three leading digits, and only valid punctuation,
//  alpha characters and digits in the phone number. Does not include extension
//  data. The symbol 'x' is allowed here as valid punctuation since it is often
//  used as a placeholder for carrier codes, for example in Brazilian phone
//  numbers. We also allow multiple '+' characters at the start.
//
//  Corresponds to the following:
//  [digits]{minLengthNsn}|
//  plus_sign*
//  (([punctuation]|[star])*[digits]){3,}([punctuation]|[star]|[digits]|[alpha])*
//
//  The first reg-ex is to allow short numbers (two digits long) to be parsed if
//  they are entered as "15" etc, but only if there is no punctuation in them.
//  The second expression restricts the number of digits to three or more, but
//  then allows them to be in international form, and to have alpha-characters
//  and punctuation. We split up the two reg-exes here and combine them when
//  creating the reg-ex VALID_PHONE_NUMBER_PATTERN itself so we can prefix it
//  with ^ and append $ to each branch.
//
//  "Note VALID_PUNCTUATION starts with a -,
//   so must be the first in the range" (c) Google devs.
//  (wtf did they mean by saying that; probably nothing)
//
var MIN_LENGTH_PHONE_NUMBER_PATTERN = '[' + VALID_DIGITS + ']{' + MIN_LENGTH_FOR_NSN + '}';
//
// And this is the second reg-exp:
// (see MIN_LENGTH_PHONE_NUMBER_PATTERN for a full description of this reg-exp)
//
var VALID_PHONE_NUMBER = '[' + PLUS_CHARS + ']{0,1}' + '(?:' + '[' + VALID_PUNCTUATION + ']*' + '[' + VALID_DIGITS + ']' + '){3,}' + '[' + VALID_PUNCTUATION + VALID_DIGITS + ']*';

// This regular expression isn't present in Google's `libphonenumber`
// and is only used to determine whether the phone number being input
// is too short for it to even consider it a "valid" number.
// This is just a way to differentiate between a really invalid phone
// number like "abcde" and a valid phone number that a user has just
// started inputting, like "+1" or "1": both these cases would be
// considered `NOT_A_NUMBER` by Google's `libphonenumber`, but this
// library can provide a more detailed error message — whether it's
// really "not a number", or is it just a start of a valid phone number.
var VALID_PHONE_NUMBER_START_REG_EXP = new RegExp('^' + '[' + PLUS_CHARS + ']{0,1}' + '(?:' + '[' + VALID_PUNCTUATION + ']*' + '[' + VALID_DIGITS + ']' + '){1,2}' + '$', 'i');
var VALID_PHONE_NUMBER_WITH_EXTENSION = VALID_PHONE_NUMBER +
// Phone number extensions
'(?:' + createExtensionPattern() + ')?';

// The combined regular expression for valid phone numbers:
//
var VALID_PHONE_NUMBER_PATTERN = new RegExp(
// Either a short two-digit-only phone number
'^' + MIN_LENGTH_PHONE_NUMBER_PATTERN + '$' + '|' +
// Or a longer fully parsed phone number (min 3 characters)
'^' + VALID_PHONE_NUMBER_WITH_EXTENSION + '$', 'i');

// Checks to see if the string of characters could possibly be a phone number at
// all. At the moment, checks to see that the string begins with at least 2
// digits, ignoring any punctuation commonly found in phone numbers. This method
// does not require the number to be normalized in advance - but does assume
// that leading non-number symbols have been removed, such as by the method
// `extract_possible_number`.
//
function isViablePhoneNumber_isViablePhoneNumber(number) {
  return number.length >= MIN_LENGTH_FOR_NSN && VALID_PHONE_NUMBER_PATTERN.test(number);
}

// This is just a way to differentiate between a really invalid phone
// number like "abcde" and a valid phone number that a user has just
// started inputting, like "+1" or "1": both these cases would be
// considered `NOT_A_NUMBER` by Google's `libphonenumber`, but this
// library can provide a more detailed error message — whether it's
// really "not a number", or is it just a start of a valid phone number.
function isViablePhoneNumberStart(number) {
  return VALID_PHONE_NUMBER_START_REG_EXP.test(number);
}
//# sourceMappingURL=isViablePhoneNumber.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extension/extractExtension.js


// Regexp of all known extension prefixes used by different regions followed by
// 1 or more valid digits, for use when parsing.
var EXTN_PATTERN = new RegExp('(?:' + createExtensionPattern() + ')$', 'i');

// Strips any extension (as in, the part of the number dialled after the call is
// connected, usually indicated with extn, ext, x or similar) from the end of
// the number, and returns it.
function extractExtension(number) {
  var start = number.search(EXTN_PATTERN);
  if (start < 0) {
    return {};
  }
  // If we find a potential extension, and the number preceding this is a viable
  // number, we assume it is an extension.
  var numberWithoutExtension = number.slice(0, start);
  var matches = number.match(EXTN_PATTERN);
  var i = 1;
  while (i < matches.length) {
    if (matches[i]) {
      return {
        number: numberWithoutExtension,
        ext: matches[i]
      };
    }
    i++;
  }
}
//# sourceMappingURL=extractExtension.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/parseDigits.js
function _createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = parseDigits_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function parseDigits_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return parseDigits_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? parseDigits_arrayLikeToArray(r, a) : void 0; } }
function parseDigits_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }
// These mappings map a character (key) to a specific digit that should
// replace it for normalization purposes. Non-European digits that
// may be used in phone numbers are mapped to a European equivalent.
//
// E.g. in Iraq they don't write `+442323234` but rather `+٤٤٢٣٢٣٢٣٤`.
//
var DIGITS = {
  '0': '0',
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
  '5': '5',
  '6': '6',
  '7': '7',
  '8': '8',
  '9': '9',
  "\uFF10": '0',
  // Fullwidth digit 0
  "\uFF11": '1',
  // Fullwidth digit 1
  "\uFF12": '2',
  // Fullwidth digit 2
  "\uFF13": '3',
  // Fullwidth digit 3
  "\uFF14": '4',
  // Fullwidth digit 4
  "\uFF15": '5',
  // Fullwidth digit 5
  "\uFF16": '6',
  // Fullwidth digit 6
  "\uFF17": '7',
  // Fullwidth digit 7
  "\uFF18": '8',
  // Fullwidth digit 8
  "\uFF19": '9',
  // Fullwidth digit 9
  "\u0660": '0',
  // Arabic-indic digit 0
  "\u0661": '1',
  // Arabic-indic digit 1
  "\u0662": '2',
  // Arabic-indic digit 2
  "\u0663": '3',
  // Arabic-indic digit 3
  "\u0664": '4',
  // Arabic-indic digit 4
  "\u0665": '5',
  // Arabic-indic digit 5
  "\u0666": '6',
  // Arabic-indic digit 6
  "\u0667": '7',
  // Arabic-indic digit 7
  "\u0668": '8',
  // Arabic-indic digit 8
  "\u0669": '9',
  // Arabic-indic digit 9
  "\u06F0": '0',
  // Eastern-Arabic digit 0
  "\u06F1": '1',
  // Eastern-Arabic digit 1
  "\u06F2": '2',
  // Eastern-Arabic digit 2
  "\u06F3": '3',
  // Eastern-Arabic digit 3
  "\u06F4": '4',
  // Eastern-Arabic digit 4
  "\u06F5": '5',
  // Eastern-Arabic digit 5
  "\u06F6": '6',
  // Eastern-Arabic digit 6
  "\u06F7": '7',
  // Eastern-Arabic digit 7
  "\u06F8": '8',
  // Eastern-Arabic digit 8
  "\u06F9": '9' // Eastern-Arabic digit 9
};
function parseDigit(character) {
  return DIGITS[character];
}

/**
 * Parses phone number digits from a string.
 * Drops all punctuation leaving only digits.
 * Also converts wide-ascii and arabic-indic numerals to conventional numerals.
 * E.g. in Iraq they don't write `+442323234` but rather `+٤٤٢٣٢٣٢٣٤`.
 * @param  {string} string
 * @return {string}
 * @example
 * ```js
 * parseDigits('8 (800) 555')
 * // Outputs '8800555'.
 * ```
 */
function parseDigits(string) {
  var result = '';
  // Using `.split('')` here instead of normal `for ... of`
  // because the importing application doesn't neccessarily include an ES6 polyfill.
  // The `.split('')` approach discards "exotic" UTF-8 characters
  // (the ones consisting of four bytes) but digits
  // (including non-European ones) don't fall into that range
  // so such "exotic" characters would be discarded anyway.
  for (var _iterator = _createForOfIteratorHelperLoose(string.split('')), _step; !(_step = _iterator()).done;) {
    var character = _step.value;
    var digit = parseDigit(character);
    if (digit) {
      result += digit;
    }
  }
  return result;
}
//# sourceMappingURL=parseDigits.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/parseIncompletePhoneNumber.js
function parseIncompletePhoneNumber_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = parseIncompletePhoneNumber_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function parseIncompletePhoneNumber_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return parseIncompletePhoneNumber_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? parseIncompletePhoneNumber_arrayLikeToArray(r, a) : void 0; } }
function parseIncompletePhoneNumber_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }


/**
 * Parses phone number characters from a string.
 * Drops all punctuation leaving only digits and the leading `+` sign (if any).
 * Also converts wide-ascii and arabic-indic numerals to conventional numerals.
 * E.g. in Iraq they don't write `+442323234` but rather `+٤٤٢٣٢٣٢٣٤`.
 * @param  {string} string
 * @return {string}
 * @example
 * ```js
 * // Outputs '8800555'.
 * parseIncompletePhoneNumber('8 (800) 555')
 * // Outputs '+7800555'.
 * parseIncompletePhoneNumber('+7 800 555')
 * ```
 */
function parseIncompletePhoneNumber(string) {
  var result = '';
  // Using `.split('')` here instead of normal `for ... of`
  // because the importing application doesn't neccessarily include an ES6 polyfill.
  // The `.split('')` approach discards "exotic" UTF-8 characters
  // (the ones consisting of four bytes) but digits
  // (including non-European ones) don't fall into that range
  // so such "exotic" characters would be discarded anyway.
  for (var _iterator = parseIncompletePhoneNumber_createForOfIteratorHelperLoose(string.split('')), _step; !(_step = _iterator()).done;) {
    var character = _step.value;
    result += parsePhoneNumberCharacter(character, result) || '';
  }
  return result;
}

/**
 * Parses next character while parsing phone number digits (including a `+`)
 * from text: discards everything except `+` and digits, and `+` is only allowed
 * at the start of a phone number.
 * For example, is used in `react-phone-number-input` where it uses
 * [`input-format`](https://gitlab.com/catamphetamine/input-format).
 * @param  {string} character - Yet another character from raw input string.
 * @param  {string?} prevParsedCharacters - Previous parsed characters.
 * @param  {function?} eventListener - An optional "on event" function.
 * @return {string?} The parsed character.
 */
function parsePhoneNumberCharacter(character, prevParsedCharacters, eventListener) {
  // Only allow a leading `+`.
  if (character === '+') {
    // If this `+` is not the first parsed character
    // then discard it.
    if (prevParsedCharacters) {
      // `eventListener` argument was added to this `export`ed function on Dec 26th, 2023.
      // Any 3rd-party code that used to `import` and call this function before that
      // won't be passing any `eventListener` argument.
      //
      // The addition of the `eventListener` argument was to fix the slightly-weird behavior
      // of parsing an input string when the user inputs something like `"2+7"
      // https://github.com/catamphetamine/react-phone-number-input/issues/437
      //
      // If the parser encounters an unexpected `+` in a string being parsed
      // then it simply discards that out-of-place `+` and any following characters.
      //
      if (typeof eventListener === 'function') {
        eventListener('end');
      }
      return;
    }
    return '+';
  }
  // Allow digits.
  return parseDigit(character);
}
//# sourceMappingURL=parseIncompletePhoneNumber.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/mergeArrays.js
function mergeArrays_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = mergeArrays_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function mergeArrays_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return mergeArrays_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? mergeArrays_arrayLikeToArray(r, a) : void 0; } }
function mergeArrays_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }
/**
 * Merges two arrays.
 * @param  {*} a
 * @param  {*} b
 * @return {*}
 */
function mergeArrays(a, b) {
  var merged = a.slice();
  for (var _iterator = mergeArrays_createForOfIteratorHelperLoose(b), _step; !(_step = _iterator()).done;) {
    var element = _step.value;
    if (a.indexOf(element) < 0) {
      merged.push(element);
    }
  }
  return merged.sort(function (a, b) {
    return a - b;
  });

  // ES6 version, requires Set polyfill.
  // let merged = new Set(a)
  // for (const element of b) {
  // 	merged.add(i)
  // }
  // return Array.from(merged).sort((a, b) => a - b)
}
//# sourceMappingURL=mergeArrays.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/checkNumberLength.js



/**
 * Checks phone number length against the phone numbering plan selected in metadata.
 * Optionally, it could be restrained by a specific country.
 * @param {string} nationalNumber
 * @param {string?} country — Specific country to use rather than the one that is pre-selected in the metadata instance.
 * @param {Metadata} metadata — Metadata instance with a selected numbering plan.
 * @returns {string}
 */
function checkNumberLength(nationalNumber, country, metadata) {
  return checkNumberLengthForType(nationalNumber, undefined, country, metadata);
}

/**
 * Checks phone number length against the phone numbering plan selected in metadata.
 * Optionally, it could be restrained by a specific phone number type or a specific country.
 * @param {string} nationalNumber
 * @param {string?} type — Specific phone number type.
 * @param {string?} country — Specific country to use instead of the one that is pre-selected in the metadata instance.
 * @param {Metadata} metadata — Metadata instance with a selected numbering plan.
 * @returns {string} See the README on `validatePhoneNumberLength()` function, with an addition of a special case: when phone numbers of type `type` aren't possible in the telephone numbering plan, it will return "INVALID_LENGTH".
 */
// Checks whether a number is possible for a certain `country` based on the number length.
//
// This function is not supported by metadata generated with ancient versions of
// `libphonenumber-js` (before version `1.0.18`) which didn't include "possible lengths".
//
// There was also a known issue with `checkNumberLength()` function:
// if a number is possible only in a certain `country` among several `countries`
// that share the same "country calling code", that function would check
// the possibility of the phone number only in the "main" `country` for the "country calling code"
// and would not check if it's actually be possible in the speciifc `country`.
//
// For example, "+1310xxxx" numbers are valid in Canada.
// However, they are not possible in the US due to being too short.
// Since Canada and the US share the same country calling code — "+1" —
// `checkNumberLength()` function used to return not "IS_POSSIBLE" for "+1310xxxx" numbers.
//
// In such cases, when using "/max" metadata, `isValid()` could output `true`
// but at the same time `isPossible()` could output `false`, which was contradictory.
//
// See https://issuetracker.google.com/issues/335892662 for the discusson in Google's issues.
//
// The solution suggested by Google was implemented: an optional `country` argument
// was added to `checkNumberLength()` function. If present, that `country` will be used
// to check phone number length for that specific `country` rather than the "main" country
// for the shared "country calling code".
//
function checkNumberLengthForType(nationalNumber, type, country, metadata) {
  if (country) {
    // If a specific `country` is specified, re-create a metadata instance with it.
    metadata = new Metadata(metadata.metadata);
    metadata.selectNumberingPlan(country);
  }
  var type_info = metadata.type(type);

  // There should always be "<possiblePengths/>" set for every type element.
  // This is declared in the XML schema.
  // For size efficiency, where a sub-description (e.g. fixed-line)
  // has the same "<possiblePengths/>" as the "general description", this is missing,
  // so we fall back to the "general description". Where no numbers of the type
  // exist at all, there is one possible length (-1) which is guaranteed
  // not to match the length of any real phone number.
  var possible_lengths = type_info && type_info.possibleLengths() || metadata.possibleLengths();
  // let local_lengths = type_info && type.possibleLengthsLocal() || metadata.possibleLengthsLocal()

  // Metadata before version `1.0.18` didn't contain `possible_lengths`.
  if (!possible_lengths) {
    return 'IS_POSSIBLE';
  }
  if (type === 'FIXED_LINE_OR_MOBILE') {
    // No such country in metadata.
    /* istanbul ignore next */
    if (!metadata.type('FIXED_LINE')) {
      // The rare case has been encountered where no fixedLine data is available
      // (true for some non-geographic entities), so we just check mobile.
      return checkNumberLengthForType(nationalNumber, 'MOBILE', country, metadata);
    }
    var mobile_type = metadata.type('MOBILE');
    if (mobile_type) {
      // Merge the mobile data in if there was any. "Concat" creates a new
      // array, it doesn't edit possible_lengths in place, so we don't need a copy.
      // Note that when adding the possible lengths from mobile, we have
      // to again check they aren't empty since if they are this indicates
      // they are the same as the general desc and should be obtained from there.
      possible_lengths = mergeArrays(possible_lengths, mobile_type.possibleLengths());
      // The current list is sorted; we need to merge in the new list and
      // re-sort (duplicates are okay). Sorting isn't so expensive because
      // the lists are very small.

      // if (local_lengths) {
      // 	local_lengths = mergeArrays(local_lengths, mobile_type.possibleLengthsLocal())
      // } else {
      // 	local_lengths = mobile_type.possibleLengthsLocal()
      // }
    }
  }
  // If the type doesn't exist then return 'INVALID_LENGTH'.
  else if (type && !type_info) {
    return 'INVALID_LENGTH';
  }
  var actual_length = nationalNumber.length;

  // In `libphonenumber-js` all "local-only" formats are dropped for simplicity.
  // // This is safe because there is never an overlap beween the possible lengths
  // // and the local-only lengths; this is checked at build time.
  // if (local_lengths && local_lengths.indexOf(nationalNumber.length) >= 0)
  // {
  // 	return 'IS_POSSIBLE_LOCAL_ONLY'
  // }

  var minimum_length = possible_lengths[0];
  if (minimum_length === actual_length) {
    return 'IS_POSSIBLE';
  }
  if (minimum_length > actual_length) {
    return 'TOO_SHORT';
  }
  if (possible_lengths[possible_lengths.length - 1] < actual_length) {
    return 'TOO_LONG';
  }

  // We skip the first element since we've already checked it.
  return possible_lengths.indexOf(actual_length, 1) >= 0 ? 'IS_POSSIBLE' : 'INVALID_LENGTH';
}
//# sourceMappingURL=checkNumberLength.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/isPossible.js



/**
 * Checks if a phone number is "possible" (basically just checks its length).
 *
 * isPossible(phoneNumberInstance, { ..., v2: true }, metadata)
 *
 * isPossible({ phone: '8005553535', country: 'RU' }, { ... }, metadata)
 * isPossible({ phone: '8005553535', country: 'RU' }, undefined, metadata)
 *
 * @param  {object|PhoneNumber} input — If `options.v2: true` flag is passed, the `input` should be a `PhoneNumber` instance. Otherwise, it should be an object of shape `{ phone: '...', country: '...' }`.
 * @param  {object} [options]
 * @param  {object} metadataJson
 * @return {string}
 */
function isPossiblePhoneNumber(input, options, metadataJson) {
  /* istanbul ignore if */
  if (options === undefined) {
    options = {};
  }
  var metadata = new Metadata(metadataJson);
  if (options.v2) {
    if (!input.countryCallingCode) {
      throw new Error('Invalid phone number object passed');
    }
    metadata.selectNumberingPlan(input.country || input.countryCallingCode);
  } else {
    if (!input.phone) {
      return false;
    }
    if (input.country) {
      if (!metadata.hasCountry(input.country)) {
        throw new Error("Unknown country: ".concat(input.country));
      }
      metadata.selectNumberingPlan(input.country);
    } else {
      if (!input.countryCallingCode) {
        throw new Error('Invalid phone number object passed');
      }
      metadata.selectNumberingPlan(input.countryCallingCode);
    }
  }

  // Old (legacy) metadata (< 1.0.18) had no "possible length" data.
  // So `isPossibleNumber()` function is supported only for non-legacy metadata.
  if (metadata.possibleLengths()) {
    return isPossibleNumber(input.phone || input.nationalNumber, metadata);
  }

  // There was a bug in versions from `1.7.35` to `1.7.37` of `libphonenumber-js`
  // where "possible_lengths" property was missing from "non-geographical" numbering plans' metadata.
  // After that, the bug was noticed and fixed.
  // So for versions from `1.7.35` to `1.7.37`, just assume that all "non=geotraphical" numbers are possible.
  // The reason is that the bug was noticed relatively quickly (within a day or so)
  // and it's unlikely that anyone generated their custom metadata in that short time span.
  // And if they didn't generate any custom metadata then a follow-up package update would've silently fixed the bug.
  if (input.countryCallingCode && metadata.isNonGeographicCallingCode(input.countryCallingCode)) {
    return true;
  }

  // `isPossibleNumber()` function is not supported.
  throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.');
}

/**
 * Tells if a given national (significant) number is possible
 * @param {string} nationalNumber
 * @param {Metadata} metadata = Metadata instance with a pre-selected telephone numbering plan.
 * @returns {boolean}
 */
function isPossibleNumber(nationalNumber, metadata) {
  switch (checkNumberLength(nationalNumber, undefined, metadata)) {
    case 'IS_POSSIBLE':
      return true;
    // This library ignores "local-only" phone numbers (for simplicity).
    // See the readme for more info on what are "local-only" phone numbers.
    // case 'IS_POSSIBLE_LOCAL_ONLY':
    // 	return !isInternational
    default:
      return false;
  }
}
//# sourceMappingURL=isPossible.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/matchesEntirely.js
/**
 * Checks whether the entire input sequence can be matched
 * against the regular expression.
 * @return {boolean}
 */
function matchesEntirely(text, regularExpressionText) {
  // If the assigning of the `''` default value is moved to the arguments above,
  // the code coverage would decrease for some weird reason.
  text = text || '';
  return new RegExp('^(?:' + regularExpressionText + ')$').test(text);
}
//# sourceMappingURL=matchesEntirely.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getNumberType.js
function getNumberType_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = getNumberType_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function getNumberType_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return getNumberType_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? getNumberType_arrayLikeToArray(r, a) : void 0; } }
function getNumberType_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }


var NON_FIXED_LINE_PHONE_TYPES = ['MOBILE', 'PREMIUM_RATE', 'TOLL_FREE', 'SHARED_COST', 'VOIP', 'PERSONAL_NUMBER', 'PAGER', 'UAN', 'VOICEMAIL'];

// Finds out national phone number type (fixed line, mobile, etc)
function getNumberType(input, options, metadataJson) {
  // If assigning the `{}` default value is moved to the arguments above,
  // code coverage would decrease for some weird reason.
  options = options || {};

  // When `parse()` returns an empty object — `{}` —
  // that means that the phone number is malformed,
  // so it can't possibly be valid.
  if (!input.country && !input.countryCallingCode) {
    return;
  }
  var metadata = new Metadata(metadataJson);
  metadata.selectNumberingPlan(input.country || input.countryCallingCode);
  var nationalNumber = options.v2 ? input.nationalNumber : input.phone;

  // The following is copy-pasted from the original function:
  // https://github.com/googlei18n/libphonenumber/blob/3ea547d4fbaa2d0b67588904dfa5d3f2557c27ff/javascript/i18n/phonenumbers/phonenumberutil.js#L2835

  // Is this national number even valid for this country
  if (!matchesEntirely(nationalNumber, metadata.nationalNumberPattern())) {
    return;
  }

  // Is it fixed line number
  if (isNumberTypeEqualTo(nationalNumber, 'FIXED_LINE', metadata)) {
    // Because duplicate regular expressions are removed
    // to reduce metadata size, if "mobile" pattern is ""
    // then it means it was removed due to being a duplicate of the fixed-line pattern.
    //
    if (metadata.type('MOBILE') && metadata.type('MOBILE').pattern() === '') {
      return 'FIXED_LINE_OR_MOBILE';
    }

    // `MOBILE` type pattern isn't included if it matched `FIXED_LINE` one.
    // For example, for "US" country.
    // Old metadata (< `1.0.18`) had a specific "types" data structure
    // that happened to be `undefined` for `MOBILE` in that case.
    // Newer metadata (>= `1.0.18`) has another data structure that is
    // not `undefined` for `MOBILE` in that case (it's just an empty array).
    // So this `if` is just for backwards compatibility with old metadata.
    if (!metadata.type('MOBILE')) {
      return 'FIXED_LINE_OR_MOBILE';
    }

    // Check if the number happens to qualify as both fixed line and mobile.
    // (no such country in the minimal metadata set)
    /* istanbul ignore if */
    if (isNumberTypeEqualTo(nationalNumber, 'MOBILE', metadata)) {
      return 'FIXED_LINE_OR_MOBILE';
    }
    return 'FIXED_LINE';
  }
  for (var _iterator = getNumberType_createForOfIteratorHelperLoose(NON_FIXED_LINE_PHONE_TYPES), _step; !(_step = _iterator()).done;) {
    var type = _step.value;
    if (isNumberTypeEqualTo(nationalNumber, type, metadata)) {
      return type;
    }
  }
}
function isNumberTypeEqualTo(nationalNumber, type, metadata) {
  var typeDefinition = metadata.type(type);
  if (!typeDefinition || !typeDefinition.pattern()) {
    return false;
  }

  // Check if any possible number lengths are present;
  // if so, we use them to avoid checking
  // the validation pattern if they don't match.
  // If they are absent, this means they match
  // the general description, which we have
  // already checked before a specific number type.
  if (typeDefinition.possibleLengths() && typeDefinition.possibleLengths().indexOf(nationalNumber.length) < 0) {
    return false;
  }
  return matchesEntirely(nationalNumber, typeDefinition.pattern());
}
//# sourceMappingURL=getNumberType.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/isValid.js




/**
 * Checks if a given phone number is valid.
 *
 * isValid(phoneNumberInstance, { ..., v2: true }, metadata)
 *
 * isPossible({ phone: '8005553535', country: 'RU' }, { ... }, metadata)
 * isPossible({ phone: '8005553535', country: 'RU' }, undefined, metadata)
 *
 * If the `number` is a string, it will be parsed to an object,
 * but only if it contains only valid phone number characters (including punctuation).
 * If the `number` is an object, it is used as is.
 *
 * The optional `defaultCountry` argument is the default country.
 * I.e. it does not restrict to just that country,
 * e.g. in those cases where several countries share
 * the same phone numbering rules (NANPA, Britain, etc).
 * For example, even though the number `07624 369230`
 * belongs to the Isle of Man ("IM" country code)
 * calling `isValidNumber('07624369230', 'GB', metadata)`
 * still returns `true` because the country is not restricted to `GB`,
 * it's just that `GB` is the default one for the phone numbering rules.
 * For restricting the country see `isValidNumberForRegion()`
 * though restricting a country might not be a good idea.
 * https://github.com/googlei18n/libphonenumber/blob/master/FAQ.md#when-should-i-use-isvalidnumberforregion
 *
 * Examples:
 *
 * ```js
 * isValidNumber('+78005553535', metadata)
 * isValidNumber('8005553535', 'RU', metadata)
 * isValidNumber('88005553535', 'RU', metadata)
 * isValidNumber({ phone: '8005553535', country: 'RU' }, metadata)
 * ```
 */
function isValidNumber(input, options, metadataJson) {
  // If assigning the `{}` default value is moved to the arguments above,
  // code coverage would decrease for some weird reason.
  options = options || {};
  var metadata = new Metadata(metadataJson);
  metadata.selectNumberingPlan(input.country || input.countryCallingCode);

  // By default, countries only have type regexps when it's required for
  // distinguishing different countries having the same `countryCallingCode`.
  if (metadata.hasTypes()) {
    return getNumberType(input, options, metadata.metadata) !== undefined;
  }

  // If there are no type regexps for this country in metadata then use
  // `nationalNumberPattern` as a "better than nothing" replacement.
  var nationalNumber = options.v2 ? input.nationalNumber : input.phone;
  return matchesEntirely(nationalNumber, metadata.nationalNumberPattern());
}
//# sourceMappingURL=isValid.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/isCountryCode.js
var COUNTRY_CODE_REG_EXP = /^[A-Z]{2}$/;
function isCountryCode(string) {
  return COUNTRY_CODE_REG_EXP.test(string);
}
//# sourceMappingURL=isCountryCode.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getCountryAndCallingCodeFromOneOfThem.js


var USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
function getCountryAndCallingCodeFromOneOfThem(countryOrCallingCode, metadataJson) {
  var country;
  var callingCode;
  var metadata = new Metadata(metadataJson);
  // If country code is passed then derive `countryCallingCode` from it.
  // Also store the country code as `.country`.
  if (isCountryCode(countryOrCallingCode)) {
    country = countryOrCallingCode;
    metadata.selectNumberingPlan(country);
    callingCode = metadata.countryCallingCode();
  } else {
    callingCode = countryOrCallingCode;
    /* istanbul ignore if */
    if (USE_NON_GEOGRAPHIC_COUNTRY_CODE) {
      if (metadata.isNonGeographicCallingCode(callingCode)) {
        country = '001';
      }
    }
  }
  return {
    country: country,
    callingCode: callingCode
  };
}
//# sourceMappingURL=getCountryAndCallingCodeFromOneOfThem.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getPossibleCountriesForNumber.js


/**
 * Returns a list of countries that the phone number could potentially belong to.
 * @param  {string} callingCode — Calling code.
 * @param  {string} nationalNumber — National (significant) number.
 * @param  {object} metadata — Metadata.
 * @return {string[]} A list of possible countries.
 */
function getPossibleCountriesForNumber(callingCode, nationalNumber, metadata) {
  var _metadata = new Metadata(metadata);
  var possibleCountries = _metadata.getCountryCodesForCallingCode(callingCode);
  if (!possibleCountries) {
    return [];
  }
  return possibleCountries.filter(function (country) {
    return couldNationalNumberBelongToCountry(nationalNumber, country, metadata);
  });
}
function couldNationalNumberBelongToCountry(nationalNumber, country, metadataJson) {
  var metadata = new Metadata(metadataJson);
  metadata.selectNumberingPlan(country);
  return metadata.numberingPlan.possibleLengths().indexOf(nationalNumber.length) >= 0;
}
//# sourceMappingURL=getPossibleCountriesForNumber.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/stripIddPrefix.js


var CAPTURING_DIGIT_PATTERN = new RegExp('([' + VALID_DIGITS + '])');
function stripIddPrefix(number, country, callingCode, metadataJson) {
  if (!country) {
    return;
  }

  // Get the IDD prefix pattern.
  var metadata = new Metadata(metadataJson);
  metadata.selectNumberingPlan(country || callingCode);
  var IDDPrefixPattern = new RegExp(metadata.IDDPrefix());

  // Check if the number is IDD-prefixed.
  if (number.search(IDDPrefixPattern) !== 0) {
    return;
  }

  // Strip IDD prefix.
  number = number.slice(number.match(IDDPrefixPattern)[0].length);

  // If there're any digits after an IDD prefix,
  // then those digits are a country calling code.
  // Since no country code starts with a `0`,
  // the code below validates that the next digit (if present) is not `0`.
  var matchedGroups = number.match(CAPTURING_DIGIT_PATTERN);
  if (matchedGroups && matchedGroups[1] != null && matchedGroups[1].length > 0) {
    if (matchedGroups[1] === '0') {
      return;
    }
  }
  return number;
}
//# sourceMappingURL=stripIddPrefix.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractNationalNumberFromPossiblyIncompleteNumber.js
/**
 * Strips any national prefix (such as 0, 1) present in a
 * (possibly incomplete) number provided.
 * Also strips a "carrier code", if it's present.
 * "Carrier codes" are only used  in Colombia and Brazil,
 * and only when dialing within those countries from a mobile phone to a fixed line number.
 * Sometimes it won't actually strip national prefix
 * and will instead prepend some digits to the `number`:
 * for example, when number `2345678` is passed with `VI` country selected,
 * it will return `{ number: "3402345678" }`, because `340` area code is prepended.
 * @param {string} number — National number digits.
 * @param {object} metadata — Metadata with country selected.
 * @return {object} `{ nationalNumber: string, nationalPrefix: string? carrierCode: string? }`. Even if a national prefix was extracted, it's not necessarily present in the returned object, so don't rely on its presence in the returned object in order to find out whether a national prefix has been extracted or not.
 */
function extractNationalNumberFromPossiblyIncompleteNumber(number, metadata) {
  if (number && metadata.numberingPlan.nationalPrefixForParsing()) {
    // See METADATA.md for the description of
    // `national_prefix_for_parsing` and `national_prefix_transform_rule`.
    // Attempt to parse the first digits as a national prefix.
    var prefixPattern = new RegExp('^(?:' + metadata.numberingPlan.nationalPrefixForParsing() + ')');
    var prefixMatch = prefixPattern.exec(number);
    if (prefixMatch) {
      var nationalNumber;
      var carrierCode;
      // https://gitlab.com/catamphetamine/libphonenumber-js/-/blob/master/METADATA.md#national_prefix_for_parsing--national_prefix_transform_rule
      // If a `national_prefix_for_parsing` has any "capturing groups"
      // then it means that the national (significant) number is equal to
      // those "capturing groups" transformed via `national_prefix_transform_rule`,
      // and nothing could be said about the actual national prefix:
      // what is it and was it even there.
      // If a `national_prefix_for_parsing` doesn't have any "capturing groups",
      // then everything it matches is a national prefix.
      // To determine whether `national_prefix_for_parsing` matched any
      // "capturing groups", the value of the result of calling `.exec()`
      // is looked at, and if it has non-undefined values where there're
      // "capturing groups" in the regular expression, then it means
      // that "capturing groups" have been matched.
      // It's not possible to tell whether there'll be any "capturing gropus"
      // before the matching process, because a `national_prefix_for_parsing`
      // could exhibit both behaviors.
      var capturedGroupsCount = prefixMatch.length - 1;
      var hasCapturedGroups = capturedGroupsCount > 0 && prefixMatch[capturedGroupsCount];
      if (metadata.nationalPrefixTransformRule() && hasCapturedGroups) {
        nationalNumber = number.replace(prefixPattern, metadata.nationalPrefixTransformRule());
        // If there's more than one captured group,
        // then carrier code is the second one.
        if (capturedGroupsCount > 1) {
          carrierCode = prefixMatch[1];
        }
      }
      // If there're no "capturing groups",
      // or if there're "capturing groups" but no
      // `national_prefix_transform_rule`,
      // then just strip the national prefix from the number,
      // and possibly a carrier code.
      // Seems like there could be more.
      else {
        // `prefixBeforeNationalNumber` is the whole substring matched by
        // the `national_prefix_for_parsing` regular expression.
        // There seem to be no guarantees that it's just a national prefix.
        // For example, if there's a carrier code, it's gonna be a
        // part of `prefixBeforeNationalNumber` too.
        var prefixBeforeNationalNumber = prefixMatch[0];
        nationalNumber = number.slice(prefixBeforeNationalNumber.length);
        // If there's at least one captured group,
        // then carrier code is the first one.
        if (hasCapturedGroups) {
          carrierCode = prefixMatch[1];
        }
      }
      // Tries to guess whether a national prefix was present in the input.
      // This is not something copy-pasted from Google's library:
      // they don't seem to have an equivalent for that.
      // So this isn't an "officially approved" way of doing something like that.
      // But since there seems no other existing method, this library uses it.
      var nationalPrefix;
      if (hasCapturedGroups) {
        var possiblePositionOfTheFirstCapturedGroup = number.indexOf(prefixMatch[1]);
        var possibleNationalPrefix = number.slice(0, possiblePositionOfTheFirstCapturedGroup);
        // Example: an Argentinian (AR) phone number `0111523456789`.
        // `prefixMatch[0]` is `01115`, and `$1` is `11`,
        // and the rest of the phone number is `23456789`.
        // The national number is transformed via `9$1` to `91123456789`.
        // National prefix `0` is detected being present at the start.
        // if (possibleNationalPrefix.indexOf(metadata.numberingPlan.nationalPrefix()) === 0) {
        if (possibleNationalPrefix === metadata.numberingPlan.nationalPrefix()) {
          nationalPrefix = metadata.numberingPlan.nationalPrefix();
        }
      } else {
        nationalPrefix = prefixMatch[0];
      }
      return {
        nationalNumber: nationalNumber,
        nationalPrefix: nationalPrefix,
        carrierCode: carrierCode
      };
    }
  }
  return {
    nationalNumber: number
  };
}
//# sourceMappingURL=extractNationalNumberFromPossiblyIncompleteNumber.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getCountryByNationalNumber.js
function getCountryByNationalNumber_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = getCountryByNationalNumber_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function getCountryByNationalNumber_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return getCountryByNationalNumber_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? getCountryByNationalNumber_arrayLikeToArray(r, a) : void 0; } }
function getCountryByNationalNumber_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }



/**
 * Returns the exact country that a given national (significant) number belongs to
 * in case of ambiguity, i.e. when multiple countries share the same "country calling code".
 * @param {string} [nationalNumber]
 * @param {string[]} countries — A list of countries that share the same calling code.
 * @param {object} metadata — Metadata JSON.
 * @returns {string?} Returns the exact country this number belongs to, or `undefined` if the exact country couldn't be determined.
 */
function getCountryByNationalNumber(nationalNumber, countries, metadataJson) {
  // Create a new `metadata` instance because it will be selecting a `country`.
  var metadata = new Metadata(metadataJson);

  // const matchingCountries = []

  for (var _iterator = getCountryByNationalNumber_createForOfIteratorHelperLoose(countries), _step; !(_step = _iterator()).done;) {
    var country = _step.value;
    metadata.selectNumberingPlan(country);
    // "Leading digits" patterns are only defined for about 20% of all countries.
    // By definition, matching "leading digits" is a sufficient but not a necessary
    // condition for a phone number to belong to a country.
    // The point of "leading digits" check is that it's the fastest one to get a match.
    // https://gitlab.com/catamphetamine/libphonenumber-js/blob/master/METADATA.md#leading_digits
    // I'd suppose that "leading digits" patterns are mutually exclusive for different countries
    // because of the intended use of that feature.
    if (metadata.leadingDigits()) {
      if (nationalNumber && nationalNumber.search(metadata.leadingDigits()) === 0) {
        return country;
      }
    }
    // Else perform full validation with all of those
    // fixed-line/mobile/etc regular expressions.
    else if (getNumberType({
      phone: nationalNumber,
      country: country
    }, undefined, metadata.metadata)) {
      // When multiple countries share the same "country calling code",
      // type patterns aren't guaranteed to be unique among them.
      // For example, both `US` and `CA` have the same pattern for `toll_free` numbers.
      // https://gitlab.com/catamphetamine/libphonenumber-js/-/issues/103#note_1417147572
      //
      // That means that this `if` condition could be `true` for multiple countries from the list.
      // Currently, it just returns the first one, which is also the "main" country for the "country calling code".
      // In an example with `toll_free` numbers above, `"US"` would be returned even though
      // it could as well be `"CA"`.
      //
      // There was also a time when this attempted to be overly smart
      // and kept track of all such multiple matching countries
      // and then picked the one that matched the `defaultCountry`, if provided.
      // For example, with `toll_free` numbers above, and with `defaultCountry: "CA"`,
      // it would've returned `"CA"` instead of `"US"`.
      // Later it turned out that such "overly smart" behavior turned out to be just confusing,
      // so this "overly smart" country detection was reverted to returning the "main" country
      // for the "country calling code".
      // https://gitlab.com/catamphetamine/libphonenumber-js/-/issues/154
      //
      return country;
      //
      // The "overly smart" behavior code:
      //
      // if (defaultCountry) {
      // 	if (country === defaultCountry) {
      // 		return country
      // 	} else {
      // 		matchingCountries.push(country)
      // 	}
      // } else {
      // 	return country
      // }
    }
  }

  // // Return the first ("main") one of the `matchingCountries`.
  // if (matchingCountries.length > 0) {
  // 	return matchingCountries[0]
  // }
}
//# sourceMappingURL=getCountryByNationalNumber.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getCountryByCallingCode.js

var getCountryByCallingCode_USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;

/**
 * Returns the exact country that a given national (significant) number belongs to
 * in case of ambiguity, i.e. when multiple countries share the same "country calling code".
 * @param {string} [callingCode]
 * @param {string} [options.nationalNumber] — National (significant) number.
 * @param {Metadata} options.metadata — Metadata instance.
 * @returns {string?} Returns the most suitable country for this calling code and national (significant) number.
 */
function getCountryByCallingCode(callingCode, _ref) {
  var nationalNumber = _ref.nationalNumber,
    metadata = _ref.metadata;
  /* istanbul ignore if */
  if (getCountryByCallingCode_USE_NON_GEOGRAPHIC_COUNTRY_CODE) {
    if (metadata.isNonGeographicCallingCode(callingCode)) {
      return '001';
    }
  }
  var possibleCountries = metadata.getCountryCodesForCallingCode(callingCode);
  if (!possibleCountries) {
    return;
  }
  // If there's just one country corresponding to the country code,
  // then just return it, without further phone number digits validation.
  if (possibleCountries.length === 1) {
    return possibleCountries[0];
  }
  return getCountryByNationalNumber(nationalNumber, possibleCountries, metadata.metadata);
}
//# sourceMappingURL=getCountryByCallingCode.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractNationalNumber.js





/**
 * Strips national prefix and carrier code from a complete phone number.
 * The difference from the non-"FromCompleteNumber" function is that
 * it won't extract national prefix if the resultant number is too short
 * to be a complete number for the selected phone numbering plan.
 * @param  {string} number — Complete phone number digits.
 * @param  {string?} country — Specific country to use instead of the one that is pre-selected in the metadata instance.
 * @param  {Metadata} metadata — Metadata instance with a selected numbering plan.
 * @return {object} `{ nationalNumber: string, carrierCode: string? }`.
 */
function extractNationalNumber(number, country, metadata) {
  // Parsing national prefixes and carrier codes
  // is only required for local phone numbers
  // but some people don't understand that
  // and sometimes write international phone numbers
  // with national prefixes (or maybe even carrier codes).
  // http://ucken.blogspot.ru/2016/03/trunk-prefixes-in-skype4b.html
  // Google's original library forgives such mistakes
  // and so does this library, because it has been requested:
  // https://github.com/catamphetamine/libphonenumber-js/issues/127
  var _extractNationalNumbe = extractNationalNumberFromPossiblyIncompleteNumber(number, metadata),
    carrierCode = _extractNationalNumbe.carrierCode,
    nationalNumber = _extractNationalNumbe.nationalNumber;
  if (nationalNumber !== number) {
    if (!shouldHaveExtractedNationalPrefix(number, nationalNumber, metadata)) {
      // Don't strip the national prefix.
      return {
        nationalNumber: number
      };
    }
    // Check the national (significant) number length after extracting national prefix and carrier code.
    // Legacy generated metadata (before `1.0.18`) didn't support the "possible lengths" feature,
    // so this `if` will only be executed with newer metadata.
    if (metadata.numberingPlan.possibleLengths()) {
      // If an exact `country` is not specified, attempt to detect it from the assumed national number.
      if (!country) {
        country = getCountryByCallingCode(metadata.numberingPlan.callingCode(), {
          nationalNumber: nationalNumber,
          metadata: metadata
        });
      }

      // The number remaining after stripping the national prefix and carrier code
      // should be long enough to have a possible length for the country.
      // Otherwise, don't strip the national prefix and carrier code,
      // since the original number could be a valid number.
      // This check has been copy-pasted "as is" from Google's original library:
      // https://github.com/google/libphonenumber/blob/876268eb1ad6cdc1b7b5bef17fc5e43052702d57/java/libphonenumber/src/com/google/i18n/phonenumbers/PhoneNumberUtil.java#L3236-L3250
      // It doesn't check for the "possibility" of the original `number`.
      // I guess it's fine not checking that one. It works as is anyway.
      if (!isPossibleIncompleteNationalNumber(nationalNumber, country, metadata)) {
        // Don't strip the national prefix.
        return {
          nationalNumber: number
        };
      }
    }
  }
  return {
    nationalNumber: nationalNumber,
    carrierCode: carrierCode
  };
}

// In some countries, the same digit could be a national prefix
// or a leading digit of a valid phone number.
// For example, in Russia, national prefix is `8`,
// and also `800 555 35 35` is a valid number
// in which `8` is not a national prefix, but the first digit
// of a national (significant) number.
// Same's with Belarus:
// `82004910060` is a valid national (significant) number,
// but `2004910060` is not.
// To support such cases (to prevent the code from always stripping
// national prefix), a condition is imposed: a national prefix
// is not extracted when the original number is "viable" and the
// resultant number is not, a "viable" national number being the one
// that matches `national_number_pattern`.
function shouldHaveExtractedNationalPrefix(nationalNumberBefore, nationalNumberAfter, metadata) {
  // The equivalent in Google's code is:
  // https://github.com/google/libphonenumber/blob/e326fa1fc4283bb05eb35cb3c15c18f98a31af33/java/libphonenumber/src/com/google/i18n/phonenumbers/PhoneNumberUtil.java#L2969-L3004
  if (matchesEntirely(nationalNumberBefore, metadata.nationalNumberPattern()) && !matchesEntirely(nationalNumberAfter, metadata.nationalNumberPattern())) {
    return false;
  }
  // This "is possible" national number (length) check has been commented out
  // because it's superceded by the (effectively) same check done in the
  // `extractNationalNumber()` function after it calls `shouldHaveExtractedNationalPrefix()`.
  // In other words, why run the same check twice if it could only be run once.
  // // Check the national (significant) number length after extracting national prefix and carrier code.
  // // Fixes a minor "weird behavior" bug: https://gitlab.com/catamphetamine/libphonenumber-js/-/issues/57
  // // (Legacy generated metadata (before `1.0.18`) didn't support the "possible lengths" feature).
  // if (metadata.possibleLengths()) {
  // 	if (isPossibleIncompleteNationalNumber(nationalNumberBefore, metadata) &&
  // 		!isPossibleIncompleteNationalNumber(nationalNumberAfter, metadata)) {
  // 		return false
  // 	}
  // }
  return true;
}

/**
 * Tells if a given incomplete national number is possible or not.
 * @param {string} nationalNumber
 * @param {string?} country — Specific country rather than the one that is pre-selected in the metadata instance.
 * @param {Metadata} metadata — Metadata instance with a selected numbering plan.
 * @returns {boolean}
 */
function isPossibleIncompleteNationalNumber(nationalNumber, country, metadata) {
  switch (checkNumberLength(nationalNumber, country, metadata)) {
    case 'TOO_SHORT':
    case 'INVALID_LENGTH':
      // This library ignores "local-only" phone numbers (for simplicity).
      // See the readme for more info on what are "local-only" phone numbers.
      // case 'IS_POSSIBLE_LOCAL_ONLY':
      return false;
    default:
      return true;
  }
}
//# sourceMappingURL=extractNationalNumber.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractCountryCallingCodeFromInternationalNumberWithoutPlusSign.js






/**
 * Sometimes some people incorrectly input international phone numbers
 * without the leading `+`. This function corrects such input.
 * @param  {string} number — Phone number digits (only digits, no `+`).
 * @param  {string} [country] — Exact country of the phone number.
 * @param  {string} [defaultCountry]
 * @param  {string} [defaultCallingCode]
 * @param  {object} metadataJson
 * @return {object} `{ countryCallingCode: string?, number: string }`, where `countryCallingCode` is the calling code that was extracted from the input `number` string, and `number` is the originally passed `number` without the extracted calling code.
 */
function extractCountryCallingCodeFromInternationalNumberWithoutPlusSign(number, country, defaultCountry, defaultCallingCode, metadataJson) {
  // Validate arguments.
  // The `number` is known to be in a non-international form
  // because there's no leading "+" character.
  // Therefore, there must be either `country` or `defaultCountry` or `defaultCallingCode`.
  // Otherwise, there'd be no source for the calling code to search for in the `number`.
  if (!(country || defaultCountry || defaultCallingCode)) {
    // There's no source for the calling code to search for in the `number`.
    return {
      number: number
    };
  }
  var countryCallingCode = country || defaultCountry ? getCountryCallingCode(country || defaultCountry, metadataJson) : defaultCallingCode;
  if (number.indexOf(countryCallingCode) === 0) {
    var metadata = new Metadata(metadataJson);
    metadata.selectNumberingPlan(country || defaultCountry || defaultCallingCode);
    var possibleShorterNumber = number.slice(countryCallingCode.length);
    var _extractNationalNumbe = extractNationalNumber(possibleShorterNumber, undefined, metadata),
      possibleShorterNationalNumber = _extractNationalNumbe.nationalNumber;
    var _extractNationalNumbe2 = extractNationalNumber(number, undefined, metadata),
      nationalNumber = _extractNationalNumbe2.nationalNumber;

    // If the number was not valid before but is valid now,
    // or if it was too long before, we consider the number
    // with the country calling code stripped to be a better result
    // and keep that instead.
    // For example, in Germany (+49), `49` is a valid area code,
    // so if a number starts with `49`, it could be both a valid
    // national German number or an international number without
    // a leading `+`.
    if (!matchesEntirely(nationalNumber, metadata.nationalNumberPattern()) && matchesEntirely(possibleShorterNationalNumber, metadata.nationalNumberPattern()) || checkNumberLength(nationalNumber, undefined, metadata) === 'TOO_LONG') {
      return {
        countryCallingCode: countryCallingCode,
        number: possibleShorterNumber
      };
    }
  }
  return {
    number: number
  };
}
//# sourceMappingURL=extractCountryCallingCodeFromInternationalNumberWithoutPlusSign.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractCountryCallingCode.js





/**
 * Attempts to extract a calling code from a phone number.
 * * If the phone number is found to be "international":
 *   * It will attempt to identify the calling code part of it and whether that part is complete and valid.
 *     * If the calling code part is complete and valid, it will return two properties:
 *       that calling code part (without `+`) and the rest of the digits.
 *     * Otherwise, i.e. if the calling code part is incomplete or invalid,
 *       it will return an empty object.
 * * Otherwise, i.e. if the phone number is national, there's no callind code to extract
 *   so it will just return the originally-passed `number` string as the only property.
 * @param  {string} number — Phone number digits (possibly with a `+`).
 * @param  {string} [country] — Country.
 * @param  {string} [defaultCountry] — Default country.
 * @param  {string} [defaultCallingCode] — Default calling code (some phone numbering plans are non-geographic).
 * @param  {object} metadataJson
 * @return {object} `{ countryCallingCodeSource: string?, countryCallingCode: string?, number: string }`, where `countryCallingCodeSource` tells how the returned calling code was extracted (if it was extracted), `countryCallingCode` is the calling code that was extracted from the input `number` string, and `number` is the originally passed `number` without the extracted calling code (and without a `+`). If the calling code is present but incomplete or invalid, it will return an empty object.
 * @example
 * // Returns `{ countryCallingCode: "1", number: "2133734253" }`.
 * extractCountryCallingCode('2133734253', 'US', null, null, metadata)
 * extractCountryCallingCode('2133734253', null, 'US', null, metadata)
 * extractCountryCallingCode('2133734253', null, null, '1', metadata)
 * extractCountryCallingCode('+12133734253', null, null, null, metadata)
 * extractCountryCallingCode('+12133734253', null, 'RU', null, metadata)
 */
function extractCountryCallingCode(number, country, defaultCountry, defaultCallingCode, metadataJson) {
  if (!number) {
    return {};
  }
  var isNumberWithIddPrefix;

  // If this is not an international phone number,
  // then either extract an "IDD" prefix, or extract a
  // country calling code from a number by autocorrecting it
  // by prepending a leading `+` in cases when it starts
  // with the country calling code.
  // https://wikitravel.org/en/International_dialling_prefix
  // https://github.com/catamphetamine/libphonenumber-js/issues/376
  if (number[0] !== '+') {
    // Convert an "out-of-country" dialing phone number
    // to a proper international phone number.
    var numberWithoutIDD = stripIddPrefix(number, country || defaultCountry, defaultCallingCode, metadataJson);
    // If an IDD prefix was stripped then
    // convert the number to international one
    // for subsequent parsing.
    if (numberWithoutIDD && numberWithoutIDD !== number) {
      isNumberWithIddPrefix = true;
      number = '+' + numberWithoutIDD;
    } else {
      // Check to see if the number starts with the country calling code
      // for the default country. If so, we remove the country calling code,
      // and do some checks on the validity of the number before and after.
      // https://github.com/catamphetamine/libphonenumber-js/issues/376
      if (country || defaultCountry || defaultCallingCode) {
        var _extractCountryCallin = extractCountryCallingCodeFromInternationalNumberWithoutPlusSign(number, country, defaultCountry, defaultCallingCode, metadataJson),
          countryCallingCode = _extractCountryCallin.countryCallingCode,
          shorterNumber = _extractCountryCallin.number;
        if (countryCallingCode) {
          return {
            countryCallingCodeSource: 'FROM_NUMBER_WITHOUT_PLUS_SIGN',
            countryCallingCode: countryCallingCode,
            number: shorterNumber
          };
        }
      }
      return {
        // No need to set it to `UNSPECIFIED`. It can be just `undefined`.
        // countryCallingCodeSource: 'UNSPECIFIED',
        number: number
      };
    }
  }

  // `number` can only be international at this point.

  // Fast abortion: country codes do not begin with a '0'
  if (number[1] === '0') {
    return {};
  }
  var metadata = new Metadata(metadataJson);

  // The thing with country phone codes
  // is that they are orthogonal to each other
  // i.e. there's no such country phone code A
  // for which country phone code B exists
  // where B starts with A.
  // Therefore, while scanning digits,
  // if a valid country code is found,
  // that means that it is the country code.
  //
  var i = 2;
  while (i - 1 <= MAX_LENGTH_COUNTRY_CODE && i <= number.length) {
    var _countryCallingCode = number.slice(1, i);
    if (metadata.hasCallingCode(_countryCallingCode)) {
      metadata.selectNumberingPlan(_countryCallingCode);
      return {
        countryCallingCodeSource: isNumberWithIddPrefix ? 'FROM_NUMBER_WITH_IDD' : 'FROM_NUMBER_WITH_PLUS_SIGN',
        countryCallingCode: _countryCallingCode,
        number: number.slice(i)
      };
    }
    i++;
  }
  return {};
}

// The possible values for the returned `countryCallingCodeSource` are:
//
// Copy-pasted from:
// https://github.com/google/libphonenumber/blob/master/resources/phonenumber.proto
//
// // The source from which the country_code is derived. This is not set in the
// // general parsing method, but in the method that parses and keeps raw_input.
// // New fields could be added upon request.
// enum CountryCodeSource {
//  // Default value returned if this is not set, because the phone number was
//  // created using parse, not parseAndKeepRawInput. hasCountryCodeSource will
//  // return false if this is the case.
//  UNSPECIFIED = 0;
//
//  // The country_code is derived based on a phone number with a leading "+",
//  // e.g. the French number "+33 1 42 68 53 00".
//  FROM_NUMBER_WITH_PLUS_SIGN = 1;
//
//  // The country_code is derived based on a phone number with a leading IDD,
//  // e.g. the French number "011 33 1 42 68 53 00", as it is dialled from US.
//  FROM_NUMBER_WITH_IDD = 5;
//
//  // The country_code is derived based on a phone number without a leading
//  // "+", e.g. the French number "33 1 42 68 53 00" when defaultCountry is
//  // supplied as France.
//  FROM_NUMBER_WITHOUT_PLUS_SIGN = 10;
//
//  // The country_code is derived NOT based on the phone number itself, but
//  // from the defaultCountry parameter provided in the parsing function by the
//  // clients. This happens mostly for numbers written in the national format
//  // (without country code). For example, this would be set when parsing the
//  // French number "01 42 68 53 00", when defaultCountry is supplied as
//  // France.
//  FROM_DEFAULT_COUNTRY = 20;
// }
//# sourceMappingURL=extractCountryCallingCode.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/applyInternationalSeparatorStyle.js


// Removes brackets and replaces dashes with spaces.
//
// E.g. "(999) 111-22-33" -> "999 111 22 33"
//
// For some reason Google's metadata contains `<intlFormat/>`s with brackets and dashes.
// Meanwhile, there's no single opinion about using punctuation in international phone numbers.
//
// For example, Google's `<intlFormat/>` for USA is `+1 213-373-4253`.
// And here's a quote from WikiPedia's "North American Numbering Plan" page:
// https://en.wikipedia.org/wiki/North_American_Numbering_Plan
//
// "The country calling code for all countries participating in the NANP is 1.
// In international format, an NANP number should be listed as +1 301 555 01 00,
// where 301 is an area code (Maryland)."
//
// I personally prefer the international format without any punctuation.
// For example, brackets are remnants of the old age, meaning that the
// phone number part in brackets (so called "area code") can be omitted
// if dialing within the same "area".
// And hyphens were clearly introduced for splitting local numbers into memorizable groups.
// For example, remembering "5553535" is difficult but "555-35-35" is much simpler.
// Imagine a man taking a bus from home to work and seeing an ad with a phone number.
// He has a couple of seconds to memorize that number until it passes by.
// If it were spaces instead of hyphens the man wouldn't necessarily get it,
// but with hyphens instead of spaces the grouping is more explicit.
// I personally think that hyphens introduce visual clutter,
// so I prefer replacing them with spaces in international numbers.
// In the modern age all output is done on displays where spaces are clearly distinguishable
// so hyphens can be safely replaced with spaces without losing any legibility.
//
function applyInternationalSeparatorStyle(formattedNumber) {
  return formattedNumber.replace(new RegExp("[".concat(VALID_PUNCTUATION, "]+"), 'g'), ' ').trim();
}
//# sourceMappingURL=applyInternationalSeparatorStyle.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/formatNationalNumberUsingFormat.js


// This was originally set to $1 but there are some countries for which the
// first group is not used in the national pattern (e.g. Argentina) so the $1
// group does not match correctly. Therefore, we use `\d`, so that the first
// group actually used in the pattern will be matched.
var FIRST_GROUP_PATTERN = /(\$\d)/;
function formatNationalNumberUsingFormat(number, format, _ref) {
  var useInternationalFormat = _ref.useInternationalFormat,
    withNationalPrefix = _ref.withNationalPrefix,
    carrierCode = _ref.carrierCode,
    metadata = _ref.metadata;
  var formattedNumber = number.replace(new RegExp(format.pattern()), useInternationalFormat ? format.internationalFormat() :
  // This library doesn't use `domestic_carrier_code_formatting_rule`,
  // because that one is only used when formatting phone numbers
  // for dialing from a mobile phone, and this is not a dialing library.
  // carrierCode && format.domesticCarrierCodeFormattingRule()
  // 	// First, replace the $CC in the formatting rule with the desired carrier code.
  // 	// Then, replace the $FG in the formatting rule with the first group
  // 	// and the carrier code combined in the appropriate way.
  // 	? format.format().replace(FIRST_GROUP_PATTERN, format.domesticCarrierCodeFormattingRule().replace('$CC', carrierCode))
  // 	: (
  // 		withNationalPrefix && format.nationalPrefixFormattingRule()
  // 			? format.format().replace(FIRST_GROUP_PATTERN, format.nationalPrefixFormattingRule())
  // 			: format.format()
  // 	)
  withNationalPrefix && format.nationalPrefixFormattingRule() ? format.format().replace(FIRST_GROUP_PATTERN, format.nationalPrefixFormattingRule()) : format.format());
  if (useInternationalFormat) {
    return applyInternationalSeparatorStyle(formattedNumber);
  }
  return formattedNumber;
}
//# sourceMappingURL=formatNationalNumberUsingFormat.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getIddPrefix.js


/**
 * Pattern that makes it easy to distinguish whether a region has a single
 * international dialing prefix or not. If a region has a single international
 * prefix (e.g. 011 in USA), it will be represented as a string that contains
 * a sequence of ASCII digits, and possibly a tilde, which signals waiting for
 * the tone. If there are multiple available international prefixes in a
 * region, they will be represented as a regex string that always contains one
 * or more characters that are not ASCII digits or a tilde.
 */
var SINGLE_IDD_PREFIX_REG_EXP = /^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;

// If the `country` supports IDD calling, it returns a preferred IDD prefix.
// If the `country` doesn't support IDD calling, it returns `undefined`.
function getIddPrefix(country, callingCode, metadata) {
  var countryMetadata = new Metadata(metadata);
  countryMetadata.selectNumberingPlan(country || callingCode);
  if (countryMetadata.defaultIDDPrefix()) {
    return countryMetadata.defaultIDDPrefix();
  }
  if (SINGLE_IDD_PREFIX_REG_EXP.test(countryMetadata.IDDPrefix())) {
    return countryMetadata.IDDPrefix();
  }
}
//# sourceMappingURL=getIddPrefix.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/RFC3966.js
function RFC3966_slicedToArray(r, e) { return RFC3966_arrayWithHoles(r) || RFC3966_iterableToArrayLimit(r, e) || RFC3966_unsupportedIterableToArray(r, e) || RFC3966_nonIterableRest(); }
function RFC3966_nonIterableRest() { throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function RFC3966_iterableToArrayLimit(r, l) { var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (null != t) { var e, n, i, u, a = [], f = !0, o = !1; try { if (i = (t = t.call(r)).next, 0 === l) { if (Object(t) !== t) return; f = !1; } else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0); } catch (r) { o = !0, n = r; } finally { try { if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return; } finally { if (o) throw n; } } return a; } }
function RFC3966_arrayWithHoles(r) { if (Array.isArray(r)) return r; }
function RFC3966_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = RFC3966_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function RFC3966_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return RFC3966_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? RFC3966_arrayLikeToArray(r, a) : void 0; } }
function RFC3966_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }


// https://www.ietf.org/rfc/rfc3966.txt

/**
 * @param  {string} text - Phone URI (RFC 3966).
 * @return {object} `{ ?number, ?ext }`.
 */
function parseRFC3966(text) {
  var number;
  var ext;

  // Replace "tel:" with "tel=" for parsing convenience.
  text = text.replace(/^tel:/, 'tel=');
  for (var _iterator = RFC3966_createForOfIteratorHelperLoose(text.split(';')), _step; !(_step = _iterator()).done;) {
    var part = _step.value;
    var _part$split = part.split('='),
      _part$split2 = RFC3966_slicedToArray(_part$split, 2),
      name = _part$split2[0],
      value = _part$split2[1];
    switch (name) {
      case 'tel':
        number = value;
        break;
      case 'ext':
        ext = value;
        break;
      case 'phone-context':
        // Only "country contexts" are supported.
        // "Domain contexts" are ignored.
        if (value[0] === '+') {
          number = value + number;
        }
        break;
    }
  }

  // If the phone number is not viable, then abort.
  if (!isViablePhoneNumber(number)) {
    return {};
  }
  var result = {
    number: number
  };
  if (ext) {
    result.ext = ext;
  }
  return result;
}

/**
 * @param  {object} - `{ ?number, ?extension }`.
 * @return {string} Phone URI (RFC 3966).
 */
function formatRFC3966(_ref) {
  var number = _ref.number,
    ext = _ref.ext;
  if (!number) {
    return '';
  }
  if (number[0] !== '+') {
    throw new Error("\"formatRFC3966()\" expects \"number\" to be in E.164 format.");
  }
  return "tel:".concat(number).concat(ext ? ';ext=' + ext : '');
}
//# sourceMappingURL=RFC3966.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/format.js
// This is a port of Google Android `libphonenumber`'s
// `phonenumberutil.js` of December 31th, 2018.
//
// https://github.com/googlei18n/libphonenumber/commits/master/javascript/i18n/phonenumbers/phonenumberutil.js






var DEFAULT_OPTIONS = {
  formatExtension: function formatExtension(formattedNumber, extension, metadata) {
    return "".concat(formattedNumber).concat(metadata.ext()).concat(extension);
  }
};

/**
 * Formats a phone number.
 *
 * format(phoneNumberInstance, 'INTERNATIONAL', { ..., v2: true }, metadata)
 * format(phoneNumberInstance, 'NATIONAL', { ..., v2: true }, metadata)
 *
 * format({ phone: '8005553535', country: 'RU' }, 'INTERNATIONAL', { ... }, metadata)
 * format({ phone: '8005553535', country: 'RU' }, 'NATIONAL', undefined, metadata)
 *
 * @param  {object|PhoneNumber} input — If `options.v2: true` flag is passed, the `input` should be a `PhoneNumber` instance. Otherwise, it should be an object of shape `{ phone: '...', country: '...' }`.
 * @param  {string} format
 * @param  {object} [options]
 * @param  {object} metadataJson
 * @return {string}
 */
function formatNumber(input, format, options, metadataJson) {
  // Apply default options.
  if (options) {
    // Using ES6 "rest spread" syntax here didn't work with `babel`/`istanbul`
    // for some weird reason: this line of code would cause the code coverage
    // to show as not 100%. That's because `babel`/`istanbul`, for some weird reason,
    // apparently doesn't know how to properly exclude Babel polyfills from code coverage.
    //
    // options = { ...DEFAULT_OPTIONS, ...options }
    //
    options = merge({}, DEFAULT_OPTIONS, options);
  } else {
    options = DEFAULT_OPTIONS;
  }
  var metadata = new Metadata(metadataJson);

  // Normally, the `input` object is supposed to be a `PhoneNumber` class instance.
  // Also, according to the `PhoneNumber` class source code, `country` can't be "001".
  // It means that normally `input.country` or `input.countryCallingCode` is supposed
  // to be present because either of the two is always required to exist in a `PhoneNumber` instance.
  // This means that realistically, it's gonna step into either the first `if`
  // or the following `else if`, and normally it won't even reach the legacy-compatibility
  // `else return input.phone || ''` part.
  // So normally, it won't ever return an empty string here.
  if (input.country && input.country !== '001') {
    // Validate `input.country`.
    if (!metadata.hasCountry(input.country)) {
      throw new Error("Unknown country: ".concat(input.country));
    }
    metadata.selectNumberingPlan(input.country);
  } else if (input.countryCallingCode) {
    metadata.selectNumberingPlan(input.countryCallingCode);
  } else return input.phone || '';
  var countryCallingCode = metadata.countryCallingCode();
  var nationalNumber = options.v2 ? input.nationalNumber : input.phone;

  // This variable should have been declared inside `case`s
  // but Babel has a bug and it says "duplicate variable declaration".
  var number;
  switch (format) {
    case 'NATIONAL':
      // Normally, the `input` object is supposed to be a `PhoneNumber` class instance,
      // and a `PhoneNumber` class instance is always required to have a `nationalNumber`.
      // This means that the `if (!nationalNumber)` below is just for legacy-compatibility
      // and it normally can't really happen, so normally it won't ever return an empty string here.
      if (!nationalNumber) {
        return '';
      }
      number = formatNationalNumber(nationalNumber, input.carrierCode, 'NATIONAL', metadata, options);
      return addExtension(number, input.ext, metadata, options.formatExtension);
    case 'INTERNATIONAL':
      // Legacy argument support.
      // (`{ country: ..., phone: '' }`)
      if (!nationalNumber) {
        return "+".concat(countryCallingCode);
      }
      number = formatNationalNumber(nationalNumber, null, 'INTERNATIONAL', metadata, options);
      number = "+".concat(countryCallingCode, " ").concat(number);
      return addExtension(number, input.ext, metadata, options.formatExtension);
    case 'E.164':
      // `E.164` doesn't define "phone number extensions".
      return "+".concat(countryCallingCode).concat(nationalNumber);
    case 'RFC3966':
      return formatRFC3966({
        number: "+".concat(countryCallingCode).concat(nationalNumber),
        ext: input.ext
      });

    // For reference, here's Google's IDD formatter:
    // https://github.com/google/libphonenumber/blob/32719cf74e68796788d1ca45abc85dcdc63ba5b9/java/libphonenumber/src/com/google/i18n/phonenumbers/PhoneNumberUtil.java#L1546
    // Not saying that this IDD formatter replicates it 1:1, but it seems to work.
    // Who would even need to format phone numbers in IDD format anyway?
    case 'IDD':
      // If the required `fromCountry` parameter is not passed, it will return `undefined`.
      if (!options.fromCountry) {
        return;
        // throw new Error('`fromCountry` option not passed for IDD-prefixed formatting.')
      }
      var formattedNumber = formatIDD(nationalNumber, input.carrierCode, countryCallingCode, options.fromCountry, metadata);
      // If the country of the phone number doesn't support IDD calling, it will return `undefined`.
      if (!formattedNumber) {
        return;
      }
      return addExtension(formattedNumber, input.ext, metadata, options.formatExtension);
    default:
      throw new Error("Unknown \"format\" argument passed to \"formatNumber()\": \"".concat(format, "\""));
  }
}
function formatNationalNumber(number, carrierCode, formatAs, metadata, options) {
  var format = chooseFormatForNumber(metadata.formats(), number);
  if (!format) {
    return number;
  }
  return formatNationalNumberUsingFormat(number, format, {
    useInternationalFormat: formatAs === 'INTERNATIONAL',
    withNationalPrefix: format.nationalPrefixIsOptionalWhenFormattingInNationalFormat() && options && options.nationalPrefix === false ? false : true,
    carrierCode: carrierCode,
    metadata: metadata
  });
}
function chooseFormatForNumber(availableFormats, nationalNumber) {
  // Using a `for ... of` loop here didn't work with `babel`/`istanbul`:
  // for some weird reason, it showed code coverage less than 100%.
  // That's because `babel`/`istanbul`, for some weird reason,
  // apparently doesn't know how to properly exclude Babel polyfills from code coverage.
  //
  // for (const format of availableFormats) { ... }
  //
  return pickFirstMatchingElement(availableFormats, function (format) {
    // Validate leading digits.
    // The test case for "else path" could be found by searching for
    // "format.leadingDigitsPatterns().length === 0".
    if (format.leadingDigitsPatterns().length > 0) {
      // The last leading_digits_pattern is used here, as it is the most detailed
      var lastLeadingDigitsPattern = format.leadingDigitsPatterns()[format.leadingDigitsPatterns().length - 1];
      // If leading digits don't match then move on to the next phone number format
      if (nationalNumber.search(lastLeadingDigitsPattern) !== 0) {
        return false;
      }
    }
    // Check that the national number matches the phone number format regular expression
    return matchesEntirely(nationalNumber, format.pattern());
  });
}
function addExtension(formattedNumber, ext, metadata, formatExtension) {
  return ext ? formatExtension(formattedNumber, ext, metadata) : formattedNumber;
}
function formatIDD(nationalNumber, carrierCode, countryCallingCode, fromCountry, metadata) {
  var fromCountryCallingCode = getCountryCallingCode(fromCountry, metadata.metadata);
  // When calling within the same country calling code.
  if (fromCountryCallingCode === countryCallingCode) {
    var formattedNumber = formatNationalNumber(nationalNumber, carrierCode, 'NATIONAL', metadata);
    // For NANPA regions, return the national format for these regions
    // but prefix it with the country calling code.
    if (countryCallingCode === '1') {
      return countryCallingCode + ' ' + formattedNumber;
    }
    // If regions share a country calling code, the country calling code need
    // not be dialled. This also applies when dialling within a region, so this
    // if clause covers both these cases. Technically this is the case for
    // dialling from La Reunion to other overseas departments of France (French
    // Guiana, Martinique, Guadeloupe), but not vice versa - so we don't cover
    // this edge case for now and for those cases return the version including
    // country calling code. Details here:
    // http://www.petitfute.com/voyage/225-info-pratiques-reunion
    //
    return formattedNumber;
  }
  var iddPrefix = getIddPrefix(fromCountry, undefined, metadata.metadata);
  if (iddPrefix) {
    return "".concat(iddPrefix, " ").concat(countryCallingCode, " ").concat(formatNationalNumber(nationalNumber, null, 'INTERNATIONAL', metadata));
  }
}
function merge() {
  var i = 1;
  for (var _len = arguments.length, objects = new Array(_len), _key = 0; _key < _len; _key++) {
    objects[_key] = arguments[_key];
  }
  while (i < objects.length) {
    if (objects[i]) {
      for (var key in objects[i]) {
        objects[0][key] = objects[i][key];
      }
    }
    i++;
  }
  return objects[0];
}
function pickFirstMatchingElement(elements, testFunction) {
  var i = 0;
  while (i < elements.length) {
    if (testFunction(elements[i])) {
      return elements[i];
    }
    i++;
  }
}
//# sourceMappingURL=format.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/PhoneNumber.js
function PhoneNumber_typeof(o) { "@babel/helpers - typeof"; return PhoneNumber_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, PhoneNumber_typeof(o); }
function PhoneNumber_ownKeys(e, r) { var t = Object.keys(e); if (Object.getOwnPropertySymbols) { var o = Object.getOwnPropertySymbols(e); r && (o = o.filter(function (r) { return Object.getOwnPropertyDescriptor(e, r).enumerable; })), t.push.apply(t, o); } return t; }
function PhoneNumber_objectSpread(e) { for (var r = 1; r < arguments.length; r++) { var t = null != arguments[r] ? arguments[r] : {}; r % 2 ? PhoneNumber_ownKeys(Object(t), !0).forEach(function (r) { PhoneNumber_defineProperty(e, r, t[r]); }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : PhoneNumber_ownKeys(Object(t)).forEach(function (r) { Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r)); }); } return e; }
function PhoneNumber_defineProperty(e, r, t) { return (r = PhoneNumber_toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: !0, configurable: !0, writable: !0 }) : e[r] = t, e; }
function PhoneNumber_classCallCheck(a, n) { if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function"); }
function PhoneNumber_defineProperties(e, r) { for (var t = 0; t < r.length; t++) { var o = r[t]; o.enumerable = o.enumerable || !1, o.configurable = !0, "value" in o && (o.writable = !0), Object.defineProperty(e, PhoneNumber_toPropertyKey(o.key), o); } }
function PhoneNumber_createClass(e, r, t) { return r && PhoneNumber_defineProperties(e.prototype, r), t && PhoneNumber_defineProperties(e, t), Object.defineProperty(e, "prototype", { writable: !1 }), e; }
function PhoneNumber_toPropertyKey(t) { var i = PhoneNumber_toPrimitive(t, "string"); return "symbol" == PhoneNumber_typeof(i) ? i : i + ""; }
function PhoneNumber_toPrimitive(t, r) { if ("object" != PhoneNumber_typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != PhoneNumber_typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }









var PhoneNumber_USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
var PhoneNumber = /*#__PURE__*/function () {
  /**
   * @param  {string} countryOrCountryCallingCode
   * @param  {string} nationalNumber
   * @param  {object} metadata — Metadata JSON
   * @return {PhoneNumber}
   */
  function PhoneNumber(countryOrCountryCallingCode, nationalNumber, metadata) {
    PhoneNumber_classCallCheck(this, PhoneNumber);
    // Validate `countryOrCountryCallingCode` argument.
    if (!countryOrCountryCallingCode) {
      throw new TypeError('First argument is required');
    }
    if (typeof countryOrCountryCallingCode !== 'string') {
      throw new TypeError('First argument must be a string');
    }

    // In case of public API use: `constructor(number, metadata)`.
    // Transform the arguments from `constructor(number, metadata)` to
    // `constructor(countryOrCountryCallingCode, nationalNumber, metadata)`.
    if (countryOrCountryCallingCode[0] === '+' && !nationalNumber) {
      throw new TypeError('`metadata` argument not passed');
    }
    if (isObject(nationalNumber) && isObject(nationalNumber.countries)) {
      metadata = nationalNumber;
      var e164Number = countryOrCountryCallingCode;
      if (!E164_NUMBER_REGEXP.test(e164Number)) {
        throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');
      }
      var _extractCountryCallin = extractCountryCallingCode(e164Number, undefined, undefined, undefined, metadata),
        _countryCallingCode = _extractCountryCallin.countryCallingCode,
        number = _extractCountryCallin.number;
      nationalNumber = number;
      countryOrCountryCallingCode = _countryCallingCode;
      if (!nationalNumber) {
        throw new Error('Invalid `number` argument passed: too short');
      }
    }

    // Validate `nationalNumber` argument.
    if (!nationalNumber) {
      throw new TypeError('`nationalNumber` argument is required');
    }
    if (typeof nationalNumber !== 'string') {
      throw new TypeError('`nationalNumber` argument must be a string');
    }

    // Validate `metadata` argument.
    validateMetadata(metadata);

    // Initialize properties.
    var _getCountryAndCalling = getCountryAndCallingCodeFromOneOfThem(countryOrCountryCallingCode, metadata),
      country = _getCountryAndCalling.country,
      countryCallingCode = _getCountryAndCalling.callingCode;
    this.country = country;
    this.countryCallingCode = countryCallingCode;
    this.nationalNumber = nationalNumber;
    this.number = '+' + this.countryCallingCode + this.nationalNumber;
    // Exclude `metadata` property output from `PhoneNumber.toString()`
    // so that it doesn't clutter the console output of Node.js.
    // Previously, when Node.js did `console.log(new PhoneNumber(...))`,
    // it would output the whole internal structure of the `metadata` object.
    this.getMetadata = function () {
      return metadata;
    };
  }
  return PhoneNumber_createClass(PhoneNumber, [{
    key: "setExt",
    value: function setExt(ext) {
      this.ext = ext;
    }
  }, {
    key: "getPossibleCountries",
    value: function getPossibleCountries() {
      if (this.country) {
        return [this.country];
      }
      return getPossibleCountriesForNumber(this.countryCallingCode, this.nationalNumber, this.getMetadata());
    }
  }, {
    key: "isPossible",
    value: function isPossible() {
      return isPossiblePhoneNumber(this, {
        v2: true
      }, this.getMetadata());
    }
  }, {
    key: "isValid",
    value: function isValid() {
      return isValidNumber(this, {
        v2: true
      }, this.getMetadata());
    }
  }, {
    key: "isNonGeographic",
    value: function isNonGeographic() {
      var metadata = new Metadata(this.getMetadata());
      return metadata.isNonGeographicCallingCode(this.countryCallingCode);
    }
  }, {
    key: "isEqual",
    value: function isEqual(phoneNumber) {
      return this.number === phoneNumber.number && this.ext === phoneNumber.ext;
    }

    // `validateLength()` method was originally meant to be an equivalent for `validatePhoneNumberLength()`.
    //
    // Later, it became apparent that it's not really a true equivalent.
    // The reason is that a `PhoneNumber` instance is not created
    // when the phone number string is too short for it to be considered a valid phone number:
    // * When there must be at least 2 national (significant) number digits: `"1"`.
    // * When the country calling code part of an international number is incomplete: `"+12"`.
    //
    // So leaving this `validateLength()` method here would suggest a hidden anti-pattern
    // of using it instead of `validatePhoneNumberLength()` while ignoring
    // the "too short to be even possible" case from phone number length validation.
    // And ignoring that case wouldn't make any sense in a real-world application
    // because it would still be a valid case that should be handled.
    //
    // Because of that, this method was eventually commented out in order to not introduce
    // that kind of an anti-pattern.
    //
    // validateLength() {
    // 	const result = checkNumberLength(
    // 		this.nationalNumber,
    // 		undefined,
    // 		this.getMetadata()
    // 	)
    // 	if (result !== 'IS_POSSIBLE') {
    // 		return result
    // 	}
    // }
  }, {
    key: "getType",
    value: function getType() {
      return getNumberType(this, {
        v2: true
      }, this.getMetadata());
    }
  }, {
    key: "format",
    value: function format(_format, options) {
      return formatNumber(this, _format, options ? PhoneNumber_objectSpread(PhoneNumber_objectSpread({}, options), {}, {
        v2: true
      }) : {
        v2: true
      }, this.getMetadata());
    }
  }, {
    key: "formatNational",
    value: function formatNational(options) {
      return this.format('NATIONAL', options);
    }
  }, {
    key: "formatInternational",
    value: function formatInternational(options) {
      return this.format('INTERNATIONAL', options);
    }
  }, {
    key: "getURI",
    value: function getURI(options) {
      return this.format('RFC3966', options);
    }
  }]);
}();

var E164_NUMBER_REGEXP = /^\+\d+$/;
//# sourceMappingURL=PhoneNumber.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractPhoneContext.js
// When phone numbers are written in `RFC3966` format — `"tel:+12133734253"` —
// they can have their "calling code" part written separately in a `phone-context` parameter.
// Example: `"tel:12133734253;phone-context=+1"`.
// This function parses the full phone number from the local number and the `phone-context`
// when the `phone-context` contains a `+` sign.


var PLUS_SIGN = '+';
var RFC3966_VISUAL_SEPARATOR_ = '[\\-\\.\\(\\)]?';
var RFC3966_PHONE_DIGIT_ = '(' + '[' + VALID_DIGITS + ']' + '|' + RFC3966_VISUAL_SEPARATOR_ + ')';
var RFC3966_GLOBAL_NUMBER_DIGITS_ = '^' + '\\' + PLUS_SIGN + RFC3966_PHONE_DIGIT_ + '*' + '[' + VALID_DIGITS + ']' + RFC3966_PHONE_DIGIT_ + '*' + '$';

/**
 * Regular expression of valid global-number-digits for the phone-context
 * parameter, following the syntax defined in RFC3966.
 */
var RFC3966_GLOBAL_NUMBER_DIGITS_PATTERN_ = new RegExp(RFC3966_GLOBAL_NUMBER_DIGITS_, 'g');

// In this port of Google's library, we don't accept alpha characters in phone numbers.
// const ALPHANUM_ = VALID_ALPHA_ + VALID_DIGITS
var ALPHANUM_ = VALID_DIGITS;
var RFC3966_DOMAINLABEL_ = '[' + ALPHANUM_ + ']+((\\-)*[' + ALPHANUM_ + '])*';
var VALID_ALPHA_ = 'a-zA-Z';
var RFC3966_TOPLABEL_ = '[' + VALID_ALPHA_ + ']+((\\-)*[' + ALPHANUM_ + '])*';
var RFC3966_DOMAINNAME_ = '^(' + RFC3966_DOMAINLABEL_ + '\\.)*' + RFC3966_TOPLABEL_ + '\\.?$';

/**
 * Regular expression of valid domainname for the phone-context parameter,
 * following the syntax defined in RFC3966.
 */
var RFC3966_DOMAINNAME_PATTERN_ = new RegExp(RFC3966_DOMAINNAME_, 'g');
var RFC3966_PREFIX_ = 'tel:';
var RFC3966_PHONE_CONTEXT_ = ';phone-context=';
var RFC3966_ISDN_SUBADDRESS_ = ';isub=';

/**
 * Extracts the value of the phone-context parameter of `numberToExtractFrom`,
 * following the syntax defined in RFC3966.
 *
 * @param {string} numberToExtractFrom
 * @return {string|null} the extracted string (possibly empty), or `null` if no phone-context parameter is found.
 */
function extractPhoneContext(numberToExtractFrom) {
  var indexOfPhoneContext = numberToExtractFrom.indexOf(RFC3966_PHONE_CONTEXT_);
  // If no phone-context parameter is present
  if (indexOfPhoneContext < 0) {
    return null;
  }
  var phoneContextStart = indexOfPhoneContext + RFC3966_PHONE_CONTEXT_.length;
  // If phone-context parameter is empty
  if (phoneContextStart >= numberToExtractFrom.length) {
    return '';
  }
  var phoneContextEnd = numberToExtractFrom.indexOf(';', phoneContextStart);
  // If phone-context is not the last parameter
  if (phoneContextEnd >= 0) {
    return numberToExtractFrom.substring(phoneContextStart, phoneContextEnd);
  } else {
    return numberToExtractFrom.substring(phoneContextStart);
  }
}

/**
 * Returns whether the value of phoneContext follows the syntax defined in RFC3966.
 *
 * @param {string|null} phoneContext
 * @return {boolean}
 */
function isPhoneContextValid(phoneContext) {
  if (phoneContext === null) {
    return true;
  }
  if (phoneContext.length === 0) {
    return false;
  }

  // Does phone-context value match pattern of global-number-digits or domainname.
  return RFC3966_GLOBAL_NUMBER_DIGITS_PATTERN_.test(phoneContext) || RFC3966_DOMAINNAME_PATTERN_.test(phoneContext);
}
//# sourceMappingURL=extractPhoneContext.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractFormattedPhoneNumberFromPossibleRfc3966NumberUri.js



/**
 * @param  {string} numberToParse
 * @param  {string} nationalNumber
 * @return {}
 */
function extractFormattedPhoneNumberFromPossibleRfc3966NumberUri(numberToParse, _ref) {
  var extractFormattedPhoneNumber = _ref.extractFormattedPhoneNumber;
  var phoneContext = extractPhoneContext(numberToParse);
  if (!isPhoneContextValid(phoneContext)) {
    throw new ParseError('NOT_A_NUMBER');
  }
  var phoneNumberString;
  if (phoneContext === null) {
    // Extract a possible number from the string passed in.
    // (this strips leading characters that could not be the start of a phone number)
    phoneNumberString = extractFormattedPhoneNumber(numberToParse) || '';
  } else {
    phoneNumberString = '';

    // If the phone context contains a phone number prefix, we need to capture
    // it, whereas domains will be ignored.
    if (phoneContext.charAt(0) === PLUS_SIGN) {
      phoneNumberString += phoneContext;
    }

    // Now append everything between the "tel:" prefix and the phone-context.
    // This should include the national number, an optional extension or
    // isdn-subaddress component. Note we also handle the case when "tel:" is
    // missing, as we have seen in some of the phone number inputs.
    // In that case, we append everything from the beginning.
    var indexOfRfc3966Prefix = numberToParse.indexOf(RFC3966_PREFIX_);
    var indexOfNationalNumber;
    // RFC 3966 "tel:" prefix is preset at this stage because
    // `isPhoneContextValid()` requires it to be present.
    /* istanbul ignore else */
    if (indexOfRfc3966Prefix >= 0) {
      indexOfNationalNumber = indexOfRfc3966Prefix + RFC3966_PREFIX_.length;
    } else {
      indexOfNationalNumber = 0;
    }
    var indexOfPhoneContext = numberToParse.indexOf(RFC3966_PHONE_CONTEXT_);
    phoneNumberString += numberToParse.substring(indexOfNationalNumber, indexOfPhoneContext);
  }

  // Delete the isdn-subaddress and everything after it if it is present.
  // Note extension won't appear at the same time with isdn-subaddress
  // according to paragraph 5.3 of the RFC3966 spec.
  var indexOfIsdn = phoneNumberString.indexOf(RFC3966_ISDN_SUBADDRESS_);
  if (indexOfIsdn > 0) {
    phoneNumberString = phoneNumberString.substring(0, indexOfIsdn);
  }
  // If both phone context and isdn-subaddress are absent but other
  // parameters are present, the parameters are left in nationalNumber.
  // This is because we are concerned about deleting content from a potential
  // number string when there is no strong evidence that the number is
  // actually written in RFC3966.

  if (phoneNumberString !== '') {
    return phoneNumberString;
  }
}
//# sourceMappingURL=extractFormattedPhoneNumberFromPossibleRfc3966NumberUri.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/parse.js
// This is a port of Google Android `libphonenumber`'s
// `phonenumberutil.js` of December 31th, 2018.
//
// https://github.com/googlei18n/libphonenumber/commits/master/javascript/i18n/phonenumbers/phonenumberutil.js









// import { parseRFC3966 } from './helpers/RFC3966.js'




// import stripIddPrefix from './helpers/stripIddPrefix.js'



// We don't allow input strings for parsing to be longer than 250 chars.
// This prevents malicious input from consuming CPU.
var MAX_INPUT_STRING_LENGTH = 250;

// This consists of the plus symbol, digits, and arabic-indic digits.
var PHONE_NUMBER_START_PATTERN = new RegExp('[' + PLUS_CHARS + VALID_DIGITS + ']');

// Regular expression of trailing characters that we want to remove.
// A trailing `#` is sometimes used when writing phone numbers with extensions in US.
// Example: "+1 (645) 123 1234-910#" number has extension "910".
var AFTER_PHONE_NUMBER_END_PATTERN = new RegExp('[^' + VALID_DIGITS + '#' + ']+$');
var parse_USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;

// Examples:
//
// ```js
// parse('8 (800) 555-35-35', 'RU')
// parse('8 (800) 555-35-35', 'RU', metadata)
// parse('8 (800) 555-35-35', { country: { default: 'RU' } })
// parse('8 (800) 555-35-35', { country: { default: 'RU' } }, metadata)
// parse('+7 800 555 35 35')
// parse('+7 800 555 35 35', metadata)
// ```
//

/**
 * Parses a phone number.
 *
 * parse('123456789', { defaultCountry: 'RU', v2: true }, metadata)
 * parse('123456789', { defaultCountry: 'RU' }, metadata)
 * parse('123456789', undefined, metadata)
 *
 * @param  {string} input
 * @param  {object} [options]
 * @param  {object} metadataJson
 * @return {object|PhoneNumber?} If `options.v2: true` flag is passed, it returns a `PhoneNumber?` instance. Otherwise, returns an object of shape `{ phone: '...', country: '...' }` (or just `{}` if no phone number was parsed).
 */
function parse(text, options, metadataJson) {
  // If assigning the `{}` default value is moved to the arguments above,
  // code coverage would decrease for some weird reason.
  options = options || {};
  var metadata = new Metadata(metadataJson);

  // Validate `defaultCountry`.
  if (options.defaultCountry && !metadata.hasCountry(options.defaultCountry)) {
    if (options.v2) {
      throw new ParseError('INVALID_COUNTRY');
    }
    throw new Error("Unknown country: ".concat(options.defaultCountry));
  }

  // Parse the phone number.
  var _parseInput = parseInput(text, options.v2, options.extract),
    formattedPhoneNumber = _parseInput.number,
    ext = _parseInput.ext,
    error = _parseInput.error;

  // If the phone number is not viable then return nothing.
  if (!formattedPhoneNumber) {
    if (options.v2) {
      if (error === 'TOO_SHORT') {
        throw new ParseError('TOO_SHORT');
      }
      throw new ParseError('NOT_A_NUMBER');
    }
    return {};
  }
  var _parsePhoneNumber = parsePhoneNumber(formattedPhoneNumber, options.defaultCountry, options.defaultCallingCode,
    // If `country` is returned, its numbering plan will also be selected in `metadata`.
    // Otherwise, if `countryCallingCode` is returned, its numbering plan will also be selected in `metadata`.
    // Otherwise, if neither `country` nor `countryCallingCode` are returned, no numbering plan will be selected in `metadata`.
    metadata),
    country = _parsePhoneNumber.country,
    nationalNumber = _parsePhoneNumber.nationalNumber,
    countryCallingCode = _parsePhoneNumber.countryCallingCode,
    countryCallingCodeSource = _parsePhoneNumber.countryCallingCodeSource,
    carrierCode = _parsePhoneNumber.carrierCode;
  if (!metadata.hasSelectedNumberingPlan()) {
    if (options.v2) {
      throw new ParseError('INVALID_COUNTRY');
    }
    return {};
  }

  // Validate national (significant) number length.
  if (!nationalNumber || nationalNumber.length < MIN_LENGTH_FOR_NSN) {
    // Won't throw here because the regexp already demands length > 1.
    /* istanbul ignore if */
    if (options.v2) {
      throw new ParseError('TOO_SHORT');
    }
    // Google's demo just throws an error in this case.
    return {};
  }

  // Validate national (significant) number length.
  //
  // A sidenote:
  //
  // They say that sometimes national (significant) numbers
  // can be longer than `MAX_LENGTH_FOR_NSN` (e.g. in Germany).
  // https://github.com/googlei18n/libphonenumber/blob/7e1748645552da39c4e1ba731e47969d97bdb539/resources/phonenumber.proto#L36
  // Such numbers will just be discarded.
  //
  if (nationalNumber.length > MAX_LENGTH_FOR_NSN) {
    if (options.v2) {
      throw new ParseError('TOO_LONG');
    }
    // Google's demo just throws an error in this case.
    return {};
  }
  if (options.v2) {
    var phoneNumber = new PhoneNumber(countryCallingCode, nationalNumber, metadata.metadata);
    if (country) {
      phoneNumber.country = country;
    }
    if (carrierCode) {
      phoneNumber.carrierCode = carrierCode;
    }
    if (ext) {
      phoneNumber.ext = ext;
    }
    phoneNumber.__countryCallingCodeSource = countryCallingCodeSource;
    return phoneNumber;
  }

  // Check if national phone number pattern matches the number.
  // National number pattern is different for each country,
  // even for those ones which are part of the "NANPA" group.
  var valid = (options.extended ? metadata.hasSelectedNumberingPlan() : country) ? matchesEntirely(nationalNumber, metadata.nationalNumberPattern()) : false;
  if (!options.extended) {
    return valid ? result(country, nationalNumber, ext) : {};
  }

  // isInternational: countryCallingCode !== undefined

  return {
    country: country,
    countryCallingCode: countryCallingCode,
    carrierCode: carrierCode,
    valid: valid,
    possible: valid ? true : options.extended === true && metadata.possibleLengths() && isPossibleNumber(nationalNumber, metadata) ? true : false,
    phone: nationalNumber,
    ext: ext
  };
}

/**
 * Extracts a formatted phone number from text.
 * Doesn't guarantee that the extracted phone number
 * is a valid phone number (for example, doesn't validate its length).
 * @param  {string} text
 * @param  {boolean} [extract] — If `false`, then will parse the entire `text` as a phone number.
 * @param  {boolean} [throwOnError] — By default, it won't throw if the text is too long.
 * @return {string}
 * @example
 * // Returns "(213) 373-4253".
 * extractFormattedPhoneNumber("Call (213) 373-4253 for assistance.")
 */
function _extractFormattedPhoneNumber(text, extract, throwOnError) {
  if (!text) {
    return;
  }
  if (text.length > MAX_INPUT_STRING_LENGTH) {
    if (throwOnError) {
      throw new ParseError('TOO_LONG');
    }
    return;
  }
  if (extract === false) {
    return text;
  }
  // Attempt to extract a possible number from the string passed in
  var startsAt = text.search(PHONE_NUMBER_START_PATTERN);
  if (startsAt < 0) {
    return;
  }
  return text
  // Trim everything to the left of the phone number
  .slice(startsAt)
  // Remove trailing non-numerical characters
  .replace(AFTER_PHONE_NUMBER_END_PATTERN, '');
}

/**
 * @param  {string} text - Input.
 * @param  {boolean} v2 - Legacy API functions don't pass `v2: true` flag.
 * @param  {boolean} [extract] - Whether to extract a phone number from `text`, or attempt to parse the entire text as a phone number.
 * @return {object} `{ ?number, ?ext }`.
 */
function parseInput(text, v2, extract) {
  // // Parse RFC 3966 phone number URI.
  // if (text && text.indexOf('tel:') === 0) {
  // 	return parseRFC3966(text)
  // }
  // let number = extractFormattedPhoneNumber(text, extract, v2)
  var number = extractFormattedPhoneNumberFromPossibleRfc3966NumberUri(text, {
    extractFormattedPhoneNumber: function extractFormattedPhoneNumber(text) {
      return _extractFormattedPhoneNumber(text, extract, v2);
    }
  });
  // If the phone number is not viable, then abort.
  if (!number) {
    return {};
  }
  if (!isViablePhoneNumber_isViablePhoneNumber(number)) {
    if (isViablePhoneNumberStart(number)) {
      return {
        error: 'TOO_SHORT'
      };
    }
    return {};
  }
  // Attempt to parse extension first, since it doesn't require region-specific
  // data and we want to have the non-normalised number here.
  var withExtensionStripped = extractExtension(number);
  if (withExtensionStripped.ext) {
    return withExtensionStripped;
  }
  return {
    number: number
  };
}

/**
 * Creates `parse()` result object.
 */
function result(country, nationalNumber, ext) {
  var result = {
    country: country,
    phone: nationalNumber
  };
  if (ext) {
    result.ext = ext;
  }
  return result;
}

/**
 * Parses a viable phone number.
 * @param {string} formattedPhoneNumber — Example: "(213) 373-4253".
 * @param {string} [defaultCountry]
 * @param {string} [defaultCallingCode]
 * @param {Metadata} metadata — Metadata instance with no pre-selected numbering plan. If `country` is returned, its numbering plan will also be selected in `metadata`. Otherwise, if `countryCallingCode` is returned, its numbering plan will also be selected in `metadata`. Otherwise, if neither `country` nor `countryCallingCode` are returned, no numbering plan will be selected in `metadata`.
 * @return {object} Returns `{ country: string?, countryCallingCode: string?, nationalNumber: string? }`.
 */
function parsePhoneNumber(formattedPhoneNumber, defaultCountry, defaultCallingCode, metadata) {
  // Attempt to extract a calling code from a phone number.
  // * If the phone number is found to be "international":
  //   * It will attempt to identify the calling code part of it and whether that part is complete and valid.
  //     * If the calling code part is complete and valid, it will return two properties:
  //       that calling code part (without `+`) and the rest of the digits.
  //     * Otherwise, i.e. if the calling code part is incomplete or invalid,
  //       it will return an empty object.
  // * Otherwise, i.e. if the phone number is national, there's no callind code to extract
  //   so it will just return the originally-passed `number` string as the only property.
  var _extractCountryCallin = extractCountryCallingCode(parseIncompletePhoneNumber(formattedPhoneNumber), undefined,
    // `defaultCountry` and `defaultCallingCode` are only used to detect
    // if it's an "international" phone number or not. They won't be used
    // to derive the resulting `countryCallingCode` from them, or anything like that.
    defaultCountry, defaultCallingCode, metadata.metadata),
    countryCallingCodeSource = _extractCountryCallin.countryCallingCodeSource,
    countryCallingCode = _extractCountryCallin.countryCallingCode,
    number = _extractCountryCallin.number;

  // The exact country of the phone number
  var country;

  // If `formattedPhoneNumber` is passed in "international" format,
  // choose a country by `countryCallingCode`.
  if (countryCallingCode) {
    metadata.selectNumberingPlan(countryCallingCode);
  }
  // Else, if `formattedPhoneNumber` is passed in "national" format,
  // then `number` is defined and `countryCallingCode` is `undefined`.
  else if (number && (defaultCountry || defaultCallingCode)) {
    if (defaultCountry) {
      country = defaultCountry;
      metadata.selectNumberingPlan(defaultCountry);
      countryCallingCode = metadata.numberingPlan.callingCode();
    } else {
      metadata.selectNumberingPlan(defaultCallingCode);
      countryCallingCode = defaultCallingCode;
      /* istanbul ignore if */
      if (parse_USE_NON_GEOGRAPHIC_COUNTRY_CODE) {
        if (metadata.isNonGeographicCallingCode(countryCallingCode)) {
          country = '001';
        }
      }
    }
  } else return {};

  // At this point, `country` could be `undefined` but `countryCallingCode` is always defined.
  //
  // Also, if `country` is defined, its numbering plan is selected in `metadata`.
  // Otherwise, the numering plan for the `countryCallingCode` is selected in `metadata`.

  if (!number) {
    return {
      countryCallingCodeSource: countryCallingCodeSource,
      countryCallingCode: countryCallingCode
    };
  }
  var _extractNationalNumbe = extractNationalNumber(parseIncompletePhoneNumber(number), undefined, metadata),
    nationalNumber = _extractNationalNumbe.nationalNumber,
    carrierCode = _extractNationalNumbe.carrierCode;

  // Sometimes there are several countries
  // corresponding to the same country phone code
  // (e.g. NANPA countries all having `1` country phone code).
  // Therefore, to reliably determine the exact country,
  // national (significant) number should have been parsed first.
  //
  // When `metadata.json` is generated, all "ambiguous" country phone codes
  // get their countries populated with the full set of
  // "phone number type" regular expressions.
  //
  var exactCountry = getCountryByCallingCode(countryCallingCode, {
    nationalNumber: nationalNumber,
    metadata: metadata
  });
  if (exactCountry) {
    country = exactCountry;
    /* istanbul ignore if */
    if (exactCountry === '001') {
      // Can't happen with `USE_NON_GEOGRAPHIC_COUNTRY_CODE` being `false`.
      // If `USE_NON_GEOGRAPHIC_COUNTRY_CODE` is set to `true` for some reason,
      // then remove the "istanbul ignore if".
    } else {
      metadata.selectNumberingPlan(country);
    }
  }
  return {
    country: country,
    countryCallingCode: countryCallingCode,
    countryCallingCodeSource: countryCallingCodeSource,
    nationalNumber: nationalNumber,
    carrierCode: carrierCode
  };
}
//# sourceMappingURL=parse.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/parsePhoneNumberWithError_.js
function parsePhoneNumberWithError_typeof(o) { "@babel/helpers - typeof"; return parsePhoneNumberWithError_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, parsePhoneNumberWithError_typeof(o); }
function parsePhoneNumberWithError_ownKeys(e, r) { var t = Object.keys(e); if (Object.getOwnPropertySymbols) { var o = Object.getOwnPropertySymbols(e); r && (o = o.filter(function (r) { return Object.getOwnPropertyDescriptor(e, r).enumerable; })), t.push.apply(t, o); } return t; }
function parsePhoneNumberWithError_objectSpread(e) { for (var r = 1; r < arguments.length; r++) { var t = null != arguments[r] ? arguments[r] : {}; r % 2 ? parsePhoneNumberWithError_ownKeys(Object(t), !0).forEach(function (r) { parsePhoneNumberWithError_defineProperty(e, r, t[r]); }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : parsePhoneNumberWithError_ownKeys(Object(t)).forEach(function (r) { Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r)); }); } return e; }
function parsePhoneNumberWithError_defineProperty(e, r, t) { return (r = parsePhoneNumberWithError_toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: !0, configurable: !0, writable: !0 }) : e[r] = t, e; }
function parsePhoneNumberWithError_toPropertyKey(t) { var i = parsePhoneNumberWithError_toPrimitive(t, "string"); return "symbol" == parsePhoneNumberWithError_typeof(i) ? i : i + ""; }
function parsePhoneNumberWithError_toPrimitive(t, r) { if ("object" != parsePhoneNumberWithError_typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != parsePhoneNumberWithError_typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }

function parsePhoneNumberWithError(text, options, metadata) {
  return parse(text, parsePhoneNumberWithError_objectSpread(parsePhoneNumberWithError_objectSpread({}, options), {}, {
    v2: true
  }), metadata);
}
//# sourceMappingURL=parsePhoneNumberWithError_.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/parsePhoneNumber_.js
function parsePhoneNumber_typeof(o) { "@babel/helpers - typeof"; return parsePhoneNumber_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, parsePhoneNumber_typeof(o); }
function parsePhoneNumber_ownKeys(e, r) { var t = Object.keys(e); if (Object.getOwnPropertySymbols) { var o = Object.getOwnPropertySymbols(e); r && (o = o.filter(function (r) { return Object.getOwnPropertyDescriptor(e, r).enumerable; })), t.push.apply(t, o); } return t; }
function parsePhoneNumber_objectSpread(e) { for (var r = 1; r < arguments.length; r++) { var t = null != arguments[r] ? arguments[r] : {}; r % 2 ? parsePhoneNumber_ownKeys(Object(t), !0).forEach(function (r) { parsePhoneNumber_defineProperty(e, r, t[r]); }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : parsePhoneNumber_ownKeys(Object(t)).forEach(function (r) { Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r)); }); } return e; }
function parsePhoneNumber_defineProperty(e, r, t) { return (r = parsePhoneNumber_toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: !0, configurable: !0, writable: !0 }) : e[r] = t, e; }
function parsePhoneNumber_toPropertyKey(t) { var i = parsePhoneNumber_toPrimitive(t, "string"); return "symbol" == parsePhoneNumber_typeof(i) ? i : i + ""; }
function parsePhoneNumber_toPrimitive(t, r) { if ("object" != parsePhoneNumber_typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != parsePhoneNumber_typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }



function parsePhoneNumber_parsePhoneNumber(text, options, metadata) {
  // Validate `defaultCountry`.
  if (options && options.defaultCountry && !isSupportedCountry(options.defaultCountry, metadata)) {
    options = parsePhoneNumber_objectSpread(parsePhoneNumber_objectSpread({}, options), {}, {
      defaultCountry: undefined
    });
  }
  // Parse phone number.
  try {
    return parsePhoneNumberWithError(text, options, metadata);
  } catch (error) {
    /* istanbul ignore else */
    if (error instanceof ParseError) {
      //
    } else {
      throw error;
    }
  }
}
//# sourceMappingURL=parsePhoneNumber_.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/parsePhoneNumber.js


function es6_parsePhoneNumber_parsePhoneNumber() {
  var _normalizeArguments = normalizeArguments(arguments),
    text = _normalizeArguments.text,
    options = _normalizeArguments.options,
    metadata = _normalizeArguments.metadata;
  return parsePhoneNumber_parsePhoneNumber(text, options, metadata);
}
//# sourceMappingURL=parsePhoneNumber.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/min/exports/parsePhoneNumber.js



function exports_parsePhoneNumber_parsePhoneNumber() {
	return withMetadataArgument(es6_parsePhoneNumber_parsePhoneNumber, arguments)
}
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/min/exports/isSupportedCountry.js



function isSupportedCountry_isSupportedCountry() {
	return withMetadataArgument(isSupportedCountry, arguments)
}
;// CONCATENATED MODULE: ./lib/ner/phone-number.js

/** A number as written to E.164; undefined when it is no number of the locale's region. */
function e164(written, locale) {
    const called = ITALIAN.test(written)
        ? written
        : written.replace(TRUNK_ZERO, '$1').replace(MEXICAN_ONE, '+52');
    const prefix = NORTH_AMERICAN_PREFIX.has(locale.region) ? DIALLED_PREFIX_011 : DIALLED_PREFIX;
    const plain = MORE_THAN_00.has(locale.region) ? called : called.replace(prefix, '+');
    return byPlan(plain, locale) ?? (isSettled(plain, locale) ? undefined : byLibrary(plain, locale));
}
/** `+44 (0) 161 …` */
const TRUNK_ZERO = /^(\(?\+[\d ]{1,5}\)?[ -]?)\(0\)/;
/** Between code and number of a mobile, until 2019; many still write it. */
const MEXICAN_ONE = /^\+52[ -]?1[ -]?(?=(?:\D?\d){10}$)/;
/** There the zero is part of the number. */
const ITALIAN = /^\(?\+39/;
/** `0049 …` */
const DIALLED_PREFIX = /^\(?00[ -]?(?=[1-9])/;
/** `011 49 …`, which elsewhere begins with the code of an area. */
const DIALLED_PREFIX_011 = /^\(?(?:00|011\)?[ -])[ -]?(?=[1-9])/;
const NORTH_AMERICAN_PREFIX = new Set(['US', 'CA', 'PR', 'DO', 'JM', 'TT', 'BS', 'BB']);
/** Where more digits follow before the country code: `0011 …`, and `00` with a carrier. The library knows them. */
const MORE_THAN_00 = new Set(['AU', 'BR']);
/** Every number there is area code, exchange and line, and no exchange begins with 0 or 1: the library has nothing to add. */
const NORTH_AMERICA = { code: '1', trunk: '', national: /^[2-9]\d\d[2-9]\d{6}$/ };
/** Plans simple enough to read without the library, which takes twenty times as long. */
const PLANS = new Map([
    ['US', NORTH_AMERICA],
    ['CA', NORTH_AMERICA],
    ['GB', { code: '44', trunk: '0', national: /^[1-37]\d{9}$/, bare: /^\d{10}$/, longest: 10 }],
    ['DE', { code: '49', trunk: '0', national: /^[1-9]\d{6,10}$/, bare: /^\d{4,15}$/, longest: 15 }],
    ['FR', { code: '33', trunk: '0', national: /^[1-79]\d{8}$/, bare: /^\d{9}$/, longest: 9 }],
    ['NL', { code: '31', trunk: '0', national: /^[1-7]\d{8}$/, bare: /^\d{5,11}$/, longest: 11 }],
    ['ES', { code: '34', trunk: '', national: /^[6-9]\d{8}$/ }],
    ['PT', { code: '351', trunk: '', national: /^[29]\d{8}$/ }],
    ['IT', { code: '39', trunk: '', national: /^(?:0[1-9]\d{7,8}|3\d{9})$/ }],
    ['CZ', { code: '420', trunk: '', national: /^[2-7]\d{8}$/ }],
    ['BR', { code: '55', trunk: '', national: /^[1-9][1-9](?:[2-5]\d{7}|9\d{8})$/ }],
    ['MX', { code: '52', trunk: '', national: /^[2-9]\d{9}$/ }],
    ['AU', { code: '61', trunk: '0', national: /^[23478]\d{8}$/ }],
    [
        'NZ',
        { code: '64', trunk: '0', national: /^(?:[34679]\d{7}|2\d{7,9})$/, bare: /^\d{5,10}$/, longest: 10 },
    ],
    ['IN', { code: '91', trunk: '0', national: /^[6-9]\d{9}$/, bare: /^\d{8,13}$/, longest: 13 }],
    ['CH', { code: '41', trunk: '0', national: /^[2-7]\d{8}$/, bare: /^(?:\d{9}|\d{12})$/, longest: 12 }],
]);
const ALL_PLANS = [...new Set(PLANS.values())];
function byPlan(plain, { region }) {
    const digits = plain.replaceAll(/\D/g, '');
    if (/^\(?\+/.test(plain)) {
        const called = ALL_PLANS.find(({ code }) => digits.startsWith(code));
        return called?.national.test(digits.slice(called.code.length)) === true ? `+${digits}` : undefined;
    }
    const own = PLANS.get(region);
    if (own === undefined)
        return undefined;
    if (!digits.startsWith(own.trunk))
        return bareNumber(digits, own);
    const hasCode = own === NORTH_AMERICA && digits.length === 11 && digits.startsWith('1');
    const national = hasCode ? digits.slice(1) : digits.slice(own.trunk.length);
    return own.national.test(national) ? `+${own.code}${national}` : undefined;
}
function bareNumber(digits, plan) {
    return isBare(digits, plan) && plan.bare?.test(digits) === true ? `+${plan.code}${digits}` : undefined;
}
/** Digits that may as well begin with the country's code, or a service's, are left to the library. */
function isBare(digits, { code, trunk }) {
    return !digits.startsWith(trunk) && !digits.startsWith(code) && !digits.startsWith(TEXT_RELAY);
}
/** Dialled in Great Britain before any number. */
const TEXT_RELAY = '18002';
/** Whether what no plan has read is no number to the library either, which takes twenty times as long to say so. */
function isSettled(plain, { region }) {
    const own = PLANS.get(region);
    if (own === NORTH_AMERICA)
        return !ABROAD.test(plain);
    if (own?.longest === undefined || /^\(?\+/.test(plain))
        return false;
    const digits = plain.replaceAll(/\D/g, '');
    return digits.length > own.longest && isBare(digits, own);
}
/** How a number of another country begins in North America. */
const ABROAD = /^\(?(?:\+|011)/;
function byLibrary(plain, { region }) {
    const number = exports_parsePhoneNumber_parsePhoneNumber(plain, isSupportedCountry_isSupportedCountry(region) ? region : undefined);
    return number?.isPossible() === true ? number.number : undefined;
}

// EXTERNAL MODULE: ./lib/ner/recogniser.js
var recogniser = __nccwpck_require__(852);
// EXTERNAL MODULE: ./lib/ner/rule.js
var rule = __nccwpck_require__(143);
// EXTERNAL MODULE: ./lib/ner/traits.js
var traits = __nccwpck_require__(40);
;// CONCATENATED MODULE: ./lib/ner/recognisers/phone.js







/** A phone number as written: with country code, parentheses, extension. */
const phone = {
    type: 'phone',
    needs: { marks: recogniser/* MARK */.M.sevenDigits },
    find: (text, row) => (0,rule/* findByRules */.o)('phone', rulesFor(text), text, row),
};
/** What people put between the digits: one sign, a parenthesis, up to three spaces. */
const BETWEEN = String.raw `\)?(?:[-/\u2010-\u2013]${ner_words/* SPACE */.t6}{0,2}|\.(?!\.)|(?<!\d{5})${ner_words/* SPACE */.t6}[-–]${ner_words/* SPACE */.t6}|(?<=(?:(?<!\d)0${ner_words/* SPACE */.t6}?\d{2,4}|\+\d{2,3}[ -]?\(?\d{2,5})\)?)${ner_words/* SPACE */.t6}/${ner_words/* SPACE */.t6}?|${ner_words/* SPACE */.t6}{0,3})\(?`;
const RUN = String.raw `(?:\(\+?|\+)?\d(?:(?:${BETWEEN})\d){5,19}`;
const EXTENSION = String.raw `(?:[ ]?,?[ ]?(?:ext(?:ension|n)?\.?|x|#|durchwahl|dw|poste|int\.?)[ ]?\d{1,7}(?!\d))?`;
/** `tel.+49 …`, `mob-98765 …` */
const ABBREVIATION = String.raw `(?<![${ner_words/* LETTERS */.mt}])(?:telf?|tél|tlf|phone|fax|cell?|mobil|mob|handy|port|ph|nr|no|num)`;
/** Numbers whose shape is complete: of any country, of North America, in parentheses, behind a trunk prefix, of Spain. */
const COMPLETE = `(?:${[
    String.raw `(?:\+|00)[1-9]\d{0,2}${ner_words/* SPACE */.t6}?(?:\(\d{1,4}\)${ner_words/* SPACE */.t6}?)?\d(?:[ .-]?\d){5,12}`,
    String.raw `(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ]?)\d{3}[-. ]?\d{4}`,
    String.raw `\(\d{2,5}\) ?\d{3,5}[- ]?\d{3,5}`,
    String.raw `\(?0[1-9]\d{0,3}\)?[ /-]?\d(?:[ -]?\d){5,9}`,
    String.raw `0[1-9](?:\.\d\d){4}`,
    String.raw `[6-9]\d\d ?\d{3} ?\d{3}`,
].join('|')})(?!\\d)`;
/** What joins two of them. */
const JOINT = String.raw `(?:${ner_words/* SPACE */.t6}?[/,]${ner_words/* SPACE */.t6}{0,2}|${ner_words/* SPACE */.t6})`;
/** Asked first, as it costs little: some digits, and behind what may join them others. */
const PERHAPS_JOINED = String.raw `(?=[\d()+./ \u00A0\u202F-]{7,26}[/, \u00A0\u202F]${ner_words/* SPACE */.t6}{0,2}[(+\d])`;
const BEHIND_COMPLETE = String.raw `(?<=(?<![\d${ner_words/* LETTERS */.mt}_.:*=-])${COMPLETE}${JOINT})`;
const LEFT = String.raw `(?<![\d${ner_words/* LETTERS */.mt}_+$€£*/=])(?<!\d[-.,:/+*()\u2010-\u2013])`;
const NO_STOP_LEFT = String.raw `(?<![${ner_words/* LETTERS */.mt}](?<!${ABBREVIATION})[.-])`;
const RIGHT = String.raw `(?![\d_%€$£*]|[.,:/+*\u2010-\u2013-]\d|[${ner_words/* LETTERS */.mt}])`;
const FOR = 'area code|my number|my num|my no|my (?:current|other) number|(?:new|old|alternate) number|(?:neue|alte) nummer' +
    '|(?:nouveau|ancien) numéro|nuevo n[úu]mero|n[úu]mero (?:antiguo|anterior|antigo)|(?:nuovo|vecchio) numero|oude nummer' +
    '|nieuwe nummer|novo número|novo numero|meine nr|mijn nr|txt me|txt us|txt to|marcar|márcame|marcame|marquenme' +
    '|numero verde|numéro vert|celu|fono|il mio num|mi num|meine nummer|mon numéro|mi número|mi numero|mio numero' +
    '|mijn nummer|meu número|meu numero|phone*|telephone|ph|fon|fone|mobile|mob|cel|tlf|tfno|telf|tlm' +
    '|telm|viber|whats|cell|cellphone|tel|landline|hotline|call*|dial|ring|fax|text|sms|whatsapp' +
    '|contact|reach|answering|office|home|handy*|telefon*|rufnummer|mobil*|anrufen|ruf*|rückruf*' +
    '|zurückrufen|erreichbar|téléphone|portable|appel*|rappel*|joindre|teléfono*|móvil|movil|celular' +
    '|llam*|llám*|chiam*|richiam*|cellulare|telefoon*|bel|bellen|terugbellen|mobiel|telefone|telemóvel' +
    '|telemovel|liga|ligar|ligue|zap|fijo|fisso|fixe|festnetz*|vaste nummer';
const AGAINST = 'account|acct|card|order|pin|ssn|social (?:security|insurance)|sin (?:number|is)|iban|invoice|tracking|flight|ride|id|reference|ref' +
    '|booking|confirmation|serial|passport|license|licence|policy|case|ticket|version|isbn|routing|code' +
    '|amount|price|formula|ean|upc|gtin|barcode|sku|imei|vin|s/n|sn|part number|model' +
    '|registration number|patient number|vat|siret|siren|seriennummer|artikel*|steuer*|member*|customer' +
    '|konto*|bestell*|auftrag*|rechnung*|kunden*|zip|postal code|item|lot|batch|mpan' +
    '|meter (?:number|reading|point)|zähler*|nhs|vertrag*|mitglied*|aktenzeichen|acc|pnr|voucher|coupon' +
    '|otp|firmware|lotto|loto|(?:art|kd|best|kto|vertr)[. -]{0,2}(?:nr|no)|kto|n° client' +
    '|(?:numéro|code)(?: de)? client|contrat*|abonné|número de cliente|contrato|codice cliente' +
    '|contratto|partita iva|p[.]iva|protocolo|cpf|cnpj|cep|dni|nif|vorgang*|sendung*|plz|compte|commande' +
    '|facture|dossier|suivi|cuenta|pedido|factura|seguimiento|conto|ordine|fattura|rekening*|bestelling' +
    '|bestelnummer|factuur|klantnummer|conta|fatura|fehlercode|gutschein*|awb|waybill|serie|serienummer|matricola' +
    '|plates?|kennzeichen|matr[íi]cula|targa|plaque|immatriculation|kenteken|placa';
const cueBefore = cueReader({ for: FOR, against: AGAINST });
const BEHIND = 'office|fax|mobile|cell|home|work|büro|mobil|privat|is my number|is my phone|is my cell';
/** `… è il mio numero`, and no more: `es mi número de pedido` */
const MINE = "(?:that|this|das|c)?['’ ]?(?:is|s|ist|est|es|è|é)[ ](?:my|meine?|mon|mi|(?:il )?mio|mijn|(?:o )?meu)[ ]" +
    `(?:number|(?:phone|cell|mobile)(?: number)?|nummer|(?:handy|mobil|telefon|rufn)[${ner_words/* LETTERS */.mt}]*|num[eé]ro|número|portable|m[oó]vil|cel|celular|cellulare|tel[eé]fono|telefone)` +
    `(?:[ ]d[ei][ ](?:t[eé]l|m[oó]v|cel)[${ner_words/* LETTERS */.mt}]*)?(?=[ ]?(?:[.,;!?)\\n]|$))`;
/** What follows a comma and has a number of its own behind it says nothing: `order 12345678, mobile 0176 …`. */
const OF_NEXT_NUMBER = `,[ ]?(?:[${ner_words/* LETTERS */.mt}]{1,9}[ :.]{1,2}){1,2}[+(]?\\d`;
const CUE_BEHIND = new RegExp(`^(?!${OF_NEXT_NUMBER})['"”]?[ ]?[-(,]?[ ]?(?:${BEHIND}|${MINE})(?![${ner_words/* LETTERS */.mt}])`);
/** `… is my order number`: the words are only compiled where a verb asks for them. */
const VERB_BEHIND = /^['"”]?[ ](?:is|ist|est|es|è|é)[ ]/;
const AGAINST_BEHIND_VERB = new RegExp(`^(?:[${ner_words/* LETTERS */.mt}]{2,6}[ ])?(?:${withEndings(AGAINST)})(?![${ner_words/* LETTERS */.mt}])`);
/** What a cue behind a number may take, with what stands before it. */
const CUE_BEHIND_LENGTH = 40;
const NUMBER = {
    name: 'number',
    asks: traits/* TRAIT */.dD.sevenDigits,
    score: 0.9,
    pattern: new RegExp(`${LEFT}${NO_STOP_LEFT}(${RUN})${EXTENSION}${RIGHT}`, 'gi'),
    read({ 0: match, 1: first, 2: whole = first ?? '', index, input }, { locale }) {
        const written = BEFORE_OTHER_DIGITS.exec(whole)?.[0] ?? whole;
        const hasExtension = written === whole && match.length > whole.length;
        const end = index + (hasExtension ? match : written).length;
        const isWholeText = index <= 1 && end >= input.length - 1;
        if (isLookAlike(written))
            return undefined;
        const certainty = certaintyOf(written, hasExtension, isWholeText);
        if (certainty === 'no' || isInside(input, index, written))
            return undefined;
        if (certainty === 'perhaps' && cueBeside(input, index, end) !== 'for')
            return undefined;
        if (certainty === 'likely' && cueBeside(input, index, end) === 'against')
            return undefined;
        return { value: e164(written, locale), end };
    },
};
/** The same where two may be joined, which costs more to compile and to look for. */
const AMONG_NUMBERS = {
    ...NUMBER,
    pattern: new RegExp(`(?=${LEFT}|${BEHIND_COMPLETE})${NO_STOP_LEFT}(?:${PERHAPS_JOINED}(${COMPLETE})(?=${JOINT}${COMPLETE})|(${RUN})${EXTENSION}${RIGHT})`, 'gi'),
};
/** A number that is complete, and what follows is none of it: `800-555-0199 24/7`. */
const BEFORE_OTHER_DIGITS = /^(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?= )/;
/** … and what comes before is none of it, `2026 800-555-0199`: it is looked for again behind that. */
const BEHIND_OTHER_DIGITS = /^(?:\d{2,4}|\d\d?\/\d\d?) +(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}$/;
const rules = [NUMBER, AMONG_NUMBERS];
const RULES = [NUMBER];
const RULES_FOR_JOINED = [AMONG_NUMBERS];
function rulesFor(text) {
    return ((0,traits/* traitsOf */.JC)(text) & traits/* TRAIT */.dD.thirteenDigits) === 0 ? RULES : RULES_FOR_JOINED;
}
function cueBeside(text, start, end) {
    const behind = text.slice(end, end + CUE_BEHIND_LENGTH).toLowerCase();
    if (CUE_BEHIND.test(behind))
        return 'for';
    const verb = VERB_BEHIND.exec(behind)?.[0];
    const isOther = verb !== undefined && AGAINST_BEHIND_VERB.test(behind.slice(verb.length));
    return isOther ? 'against' : cueBefore(text, start);
}
function certaintyOf(written, hasExtension, isWholeText) {
    const count = digitsIn(written);
    if (count < 7 || count > 15)
        return 'no';
    if (written.includes('+'))
        return count >= 8 ? 'yes' : 'no';
    if (hasExtension)
        return 'yes';
    if (NORTH_AMERICAN.test(written))
        return 'likely';
    const digits = written.replaceAll(/\D/g, '');
    if (!IN_GROUPS.test(written))
        return IN_ONE.test(digits) ? 'likely' : 'perhaps';
    if (SPOKEN_BIRTHDAY.test(digits) && !/[^\d ]/.test(written))
        return 'perhaps';
    if (digits.startsWith('00'))
        return count >= 10 ? 'likely' : 'perhaps';
    if (written.startsWith('('))
        return count >= 8 ? 'likely' : 'perhaps';
    if (digits.startsWith('0'))
        return count >= 9 && count <= 12 ? 'likely' : 'perhaps';
    if (!isWholeText || count < 8 || count > 13 || !/\d\d$/.test(written))
        return 'perhaps';
    return ANSWER.test(written) || isList(written) ? 'perhaps' : 'likely';
}
/** What bots ask for too: an amount, postcodes of two countries, a tax id, an Aadhaar, a day, hours. */
const ANSWER = /^(?:\d{1,2}(?:([ .-])\d{3})(?:\1\d{3}){1,2}|\d{5}[ -]\d{3}|[0-8]\d{4}[ -]\d{4}|\d\d-\d{7}|\d{4}([ -])\d{4}\2\d{4}|(?:19|20)\d\d \d\d \d\d|\d{1,2}\.\d\d ?[-–] ?\d{1,2}\.\d\d)$/;
/** `10 12 14 16`: each larger than the one before. */
function isList(written) {
    return (LIST.test(written) &&
        written.split(' ').every((group, at, groups) => at === 0 || Number(group) > Number(groups[at - 1])));
}
const LIST = /^\d{1,2}(?: \d{1,2}){3,}$/;
/** A number of the country, or behind `00` one of Europe. */
const IN_ONE = /^0(?:[1-9]\d{8,9}|0[34]\d[1-9]\d{8,9})$/;
/** Day, month and year as a recogniser of speech groups them: `17011 954`, `2700 82001`. */
const SPOKEN_BIRTHDAY = /^(?:0?[1-9]|[12]\d0?|3[01]0?)\d{2,3}(?:19|20)\d{2,3}$/;
function digitsIn(written) {
    let count = 0;
    for (let at = 0; at < written.length; at++) {
        const unit = written.charCodeAt(at);
        if (unit >= 0x30 && unit <= 0x39)
            count++;
    }
    return count;
}
const NORTH_AMERICAN = /^\(?(?:1\D+)?\d{3}\D+\d{3}\D+\d{4}$/;
const IN_GROUPS = /\d\D+\d/;
function isLookAlike(written) {
    return (SOCIAL_SECURITY.test(written) ||
        CPF.test(written) ||
        DATE.test(written) ||
        ADDRESS.test(written) ||
        YEARS.test(written) ||
        BEHIND_OTHER_DIGITS.test(written) ||
        isCode(written) ||
        !GOOD_PARENTHESES.test(written));
}
const SOCIAL_SECURITY = /^\d{3}[- ]\d{2}[- ]\d{4}$/;
/** A taxpayer's number in Brazil. */
const CPF = /^\d{3}\.\d{3}\.\d{3}-\d{2}$/;
const DATE = /^(?:[12]\d{3}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:19|20)?\d{2})(?![-/.]?\d)|^\d{1,2}\/\d{1,2}-\d|^\d{1,2}\.\d{1,2}\.\d{2}-\d/;
const ADDRESS = /^(?:(?:[01]?\d?\d|2[0-5]\d)\.){3}\d{1,3}$/;
const YEARS = /^(?:19|20)\d\d[ ]?[-/\u2010-\u2013][ ]?(?:19|20)\d\d$/;
const CARD = /^(?:\d{4}([- ])\d{4}\1\d{4}\1\d{3,4}|\d{4}([- ])\d{6}\2\d{5})$/;
/** EAN, ISBN-13, ISBN-10. */
const BARCODE = /^(?:\d([- ])\d{6}\1\d{6}|97[89](?:[- ]?\d){10}|\d([- ])\d{2,7}\2\d{2,7}\2\d)$/;
/** A field of a Brazilian payment slip. */
const BOLETO = /^\d{5}\.\d{6}$/;
function isCode(written) {
    return CARD.test(written) || BARCODE.test(written) || BOLETO.test(written);
}
/** Country and area code may stand in parentheses, each in its own. */
const GOOD_PARENTHESES = /^[^()]*(?:\([^()]*\)[^()]*){0,2}$/;
/** Groups of an IBAN, a card or a barcode, even of a wrong one, look like a number in many countries. */
function isInside(text, start, written) {
    if (!IS_SPACE.test(text[start - 1] ?? ''))
        return false;
    if (!/^[\d \u00A0\u202F]+$/.test(written))
        return false;
    const before = (0,run_before/* textBefore */.$)(text, start, 40);
    if (CODE_BEGINS.test(before))
        return true;
    if (ENDS_COMPLETE.test(before))
        return false;
    const groups = GROUPS_BEFORE.exec(before)?.[0] ?? '';
    return IN_GROUPS.test(groups) || (groups !== '' && isCode(groups + written));
}
const IS_SPACE = new RegExp(ner_words/* SPACE */.t6);
/** An IBAN, but no British postcode, or a number with which a parcel is tracked. */
const CODE_BEGINS = new RegExp(`(?<![A-Za-z0-9])(?:(?:[A-Z]{2}\\d{2}(?!${ner_words/* SPACE */.t6}\\d[A-Z]{2}${ner_words/* SPACE */.t6})|1Z)(?:${ner_words/* SPACE */.t6}{1,3}[A-Z0-9]{1,10}){0,7}|[A-Za-z]{2}${ner_words/* SPACE */.t6}?\\d{2}(?:${ner_words/* SPACE */.t6}{1,3}\\d{4}){1,7})${ner_words/* SPACE */.t6}{1,3}$`);
const ENDS_COMPLETE = new RegExp(`(?<![\\d${ner_words/* LETTERS */.mt}_.,:/*=-])${COMPLETE}${ner_words/* SPACE */.t6}$`);
const GROUPS_BEFORE = new RegExp(`(?<![\\d${ner_words/* LETTERS */.mt}.,:/-])(?:\\d{1,6}${ner_words/* SPACE */.t6}){1,8}$`);


/***/ }),

/***/ 985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   reference: () => (/* binding */ reference),
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _currency_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(614);
/* harmony import */ var _named_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(688);
/* harmony import */ var _recogniser_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(852);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(143);
/* harmony import */ var _run_before_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(362);
/* harmony import */ var _traits_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(40);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(928);







/** A booking reference, or a number of an order, account, booking … given after the word for it. */
const reference = {
    type: 'reference',
    needs: {
        marks: _recogniser_js__WEBPACK_IMPORTED_MODULE_2__/* .MARK */ .M.digit,
        words: [
            ['reference', 'booking', 'confirmation', 'reservation', 'buchungs', 'réservation', 'pnr', 'locator'],
        ],
    },
    find: (text, row) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .findByRules */ .o)('reference', rules, text, row),
};
/** The least that every one of the rules asks of a code. */
const CODE = /\d[A-Za-z\d/-]{2}|[A-Z\d]{6}/;
const LEFT = `(?<![${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .LETTERS */ .mt}\\d_./@#-])`;
const RIGHT = `(?![${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .LETTERS */ .mt}\\d_@]|[-./][${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .LETTERS */ .mt}\\d]|[:,]\\d)`;
/** Eight capitals and digits, a letter behind a digit: no word and no name of a model. */
const RECORD_LOCATOR = {
    name: 'record-locator',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_4__/* .TRAIT */ .dD.mixedCode,
    score: 0.85,
    pattern: new RegExp(`${LEFT}[A-Z\\d]{8}${RIGHT}`, 'g'),
    read: ({ 0: code, index, input }) => /\d[A-Z]/.test(code) && !BANK_BEFORE.test((0,_run_before_js__WEBPACK_IMPORTED_MODULE_6__/* .textBefore */ .$)(input, index, LONGEST_BEFORE))
        ? { value: code }
        : undefined,
};
/** `swift BOFAUS3N` names a bank. */
const BANK_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:swift|bic)(?:[ -]?code)?(?: is| ist| est| es| è)?[ :]{1,2}$/i;
const THINGS = 'reference|ref|booking|confirmation|reservation|order|account|acct|customer|member|membership' +
    '|contract|invoice|tracking|parcel|shipment|policy|claim|transaction|referenz|buchung|bestell' +
    '|bestellung|auftrag|auftrags|konto|kunden|vertrag|vertrags|rechnung|rechnungs|sendung|sendungs' +
    '|buchungs|référence|réservation|commande|compte|client|contrat|facture|suivi|referencia|reserva' +
    '|pedido|cuenta|cliente|contrato|factura|seguimiento|localizador|riferimento|prenotazione|ordine' +
    '|conto|contratto|fattura|referentie|boeking|bestelling|bestel|rekening|klant|factuur|referência' +
    '|encomenda|conta|fatura|locator|ord|po|inv|pnr|acc|cust|kd|kto|réf' +
    '|conf|prescription|rx|trace|paket|paquet|colis|paquete|envío|pacco|spedizione|pakket|zending|rastreio|rastreamento' +
    '|receipt|loyalty|subscriber|subscription|application|reservierung|vertragskonto|mitglied' +
    '|versicherung|lieferschein|beleg|aktenzeichen|kassenzeichen|adhérent|abonné|devis|socio|póliza|polizza' +
    '|tessera|bolletta|polis|offerte|apólice|schaden|sinistre|siniestro|sinistro';
const namingOf = (0,_named_js__WEBPACK_IMPORTED_MODULE_1__/* .namingReader */ .mJ)(THINGS);
const NAME = (0,_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .wordTrait */ .Nt)((0,_named_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(THINGS));
/** An identifier with a digit behind the word for the thing. */
const AFTER_NAME = {
    name: 'after-name',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_4__/* .TRAIT */ .dD.digit | NAME,
    score: 0.88,
    pattern: new RegExp(`(?=\\d)(?<=${_named_js__WEBPACK_IMPORTED_MODULE_1__/* .LEFT_OF_NUMBER */ .Ge}([A-Z]{1,7}[-_]?)?)\\d[A-Z\\d]{0,21}(?:[-/][A-Z\\d]{1,12}){0,3}${RIGHT}(?!${_currency_js__WEBPACK_IMPORTED_MODULE_0__/* .CURRENCY_BEHIND */ .l3})`, 'gi'),
    read({ 0: match, 1: prefix = '', index, input }) {
        const value = prefix + match;
        const start = index - prefix.length;
        if (value.length < 4 || !CODE.test(value) || MASK.test(prefix))
            return undefined;
        const end = index + match.length;
        if (value.length === 4 && DIGITS_BEHIND.test(input.slice(end, end + 2)))
            return undefined;
        const naming = namingOf(input, start);
        if (naming === undefined || (naming === 'plain' && isDoubtful(value, input, start)))
            return undefined;
        return { start, end, value };
    },
};
/** `account xxxx1234` */
const MASK = /^x{2,}-?$/i;
/** `we order 10000` */
const VERB_BEFORE = new RegExp(`(?<![${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .LETTERS */ .mt}])${_named_js__WEBPACK_IMPORTED_MODULE_1__/* .WANTING */ .v5}[ ](?:order|claim|contract)[ ]$`, 'i');
/** The first group of more. */
const DIGITS_BEHIND = new RegExp(`^${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .SPACE */ .t6}\\d`);
/** Less than five signs, or what somebody wants. */
function isDoubtful(value, text, start) {
    const before = (0,_run_before_js__WEBPACK_IMPORTED_MODULE_6__/* .textBefore */ .$)(text, start, LONGEST_BEFORE);
    return VERB_BEFORE.test(before) || (value.length < 5 && !REFERENCE_BEFORE.test(before));
}
const LONGEST_BEFORE = 18;
/** That word says by itself what `number` says behind others. */
const REFERENCE_BEFORE = new RegExp(`(?<![${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .LETTERS */ .mt}])r[eé]f(?:[eé]r[eê]n[ctz][${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .LETTERS */ .mt}]{0,3})?(?:[ ](?:is|ist|est|es|è))?[.: #]{1,3}$`, 'i');
/** A reference of capitals alone, where the words before leave no doubt. */
const LETTERS_AFTER_CUE = {
    name: 'letters-after-cue',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_4__/* .TRAIT */ .dD.sixCapitals,
    score: 0.8,
    pattern: new RegExp(`(?=[A-Z]{6})(?<![A-Z])(?<=(?:[Rr]eference|[Bb]ooking|[Cc]onfirmation|[Rr]eservation|[Bb]uchungs|[Rr]éservation|PNR|[Ll]ocator)[ ]?(?:(?:number|code|nummer|no\\.?)?[ ]{0,2}(?:is|ist|est|es|è|:)[ ]{0,2}(?::[ ]{0,2})?|(?:number|code|nummer|no\\.?)[ ]))[A-Z]{6,8}${RIGHT}`, 'g'),
    read: ({ 0: code }) => ({ value: code }),
};
const rules = [RECORD_LOCATOR, AFTER_NAME, LETTERS_AFTER_CUE];


/***/ }),

/***/ 906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   rules: () => (/* binding */ rules),
/* harmony export */   ticket: () => (/* binding */ ticket)
/* harmony export */ });
/* harmony import */ var _currency_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(614);
/* harmony import */ var _named_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(688);
/* harmony import */ var _recogniser_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(852);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(143);
/* harmony import */ var _run_before_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(362);
/* harmony import */ var _traits_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(40);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(928);







const THINGS = 'ticket|tkt|case|incident|request|issue|bug|vorgang|supportfall|fall|störung|anfrage|dossier|demande|incidente|incident|' +
    'caso|incidencia|solicitud|richiesta|segnalazione|pratica|zaak|melding|chamado|protocolo|solicitação|ocorrência|' +
    'complaint|enquiry|inquiry|beschwerde|réclamation|reclamación|expediente|avería|reclamo|guasto|klacht|reclamação|processo';
/** A key of an issue tracker or a number of a service desk. */
const ticket = {
    type: 'ticket',
    needs: { marks: _recogniser_js__WEBPACK_IMPORTED_MODULE_2__/* .MARK */ .M.joinedDigit, words: [THINGS.split('|'), [_recogniser_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_DIGIT */ .N]] },
    find: (text, row) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .findByRules */ .o)('ticket', rules, text, row),
};
/** What looks like a key and is the name of a standard, a cipher, a disease … */
const NOT_A_PROJECT = new Set(('UTF UCS UNICODE ISO IEC IEEE ANSI DIN EN NF BS ASTM RFC BCP STD ECMA ITU JIS EUC KOI CP WINDOWS LATIN ASCII ' +
    'AES DES SHA SHA1 SHA2 SHA3 MD HMAC RSA ECC CRC BASE TLS SSL HTTP HTTPS IPV USB HDMI PCI DDR MP MPEG PS ' +
    'COVID SARS H1N1 GPT CVE CWE GHSA PEP JSR JEP KB US UK EU UN G7 G20 ' +
    'FY Q1 Q2 Q3 Q4 PM AM GMT UTC CET EST PST ROOM ZIP PLZ TEL FAX PHONE PIN ART NR NO SS SSN ' +
    'ISO8859 FIPS NIST ICD DSM ISBN ISSN EAN GTIN UPC H5N1 EUR USD GBP CHF VAT MWST').split(' '));
/** The name of a train, a postcode's country, a part, a product …, or of a project where the words beside it say so. */
const SELDOM_A_PROJECT = new Set(('RJ RS IP CAT WIFI LTE X86 AMD ARM INTEL RTX GTX CR LR AK WD MERS HIV HPV G8 CO OMEGA VITAMIN ' +
    'ICE IC ICN EC ECE IR IRE RE RB RJX NJ TGV TER FLX DE AT CH FR PG FSK USK TOP LEVEL TYPE CLASS PART PAGE ' +
    'GATE SEAT SIZE FLOOR TERMINAL PLATFORM BLOCK UNIT APT STEP PHASE DAY WEEK KW VOL CHAPTER SECTION ' +
    'IPHONE ERR ERROR CODE ID SN PO REF OTP WPA A3 A4 H1 H2 SOC SDG BGB STGB SGB SKU INV ORD PNR RMA PLU LOT BATCH SPRINT GTA CRJ ERJ ATR XBOX CPT NDC').split(' '));
const LEFT = `(?<![${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .LETTERS */ .mt}\\d_.@-])`;
const RIGHT = `(?![${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .LETTERS */ .mt}\\d_@]|[-.,/:]\\d|-[${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .LETTERS */ .mt}])`;
const KEY = {
    name: 'key',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_4__/* .TRAIT */ .dD.key,
    score: 0.95,
    pattern: new RegExp(`${LEFT}([A-Z][A-Z0-9]{1,14})-(\\d{1,8})${RIGHT}`, 'g'),
    read({ 0: key, 1: project = '', index, input }) {
        if (NOT_A_PROJECT.has(project) || MONTH.test(key))
            return undefined;
        const before = (0,_run_before_js__WEBPACK_IMPORTED_MODULE_6__/* .textBefore */ .$)(input, index, LONGEST_BEFORE);
        if (SELDOM_A_PROJECT.has(project) && !isNamed(before, input.slice(index + key.length)))
            return undefined;
        if (OTHER_THING_BEFORE.test(before) || FORM_BEHIND.test(input.slice(index + key.length)))
            return undefined;
        return AIRCRAFT.test(key) ? undefined : { value: key };
    },
};
/** `[CR-12] …`, `issue IP-345`, and `(CR-12) …` where a text begins so. */
function isNamed(before, behind) {
    const isBracketed = before.endsWith('[')
        ? behind.startsWith(']')
        : before === '(' && behind.startsWith(') ');
    return isBracketed || TRACKED_BEFORE.test(before);
}
const TRACKED_BEFORE = new RegExp(`(?<![${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .LETTERS */ .mt}])(?<!(?:train|bus|flight)[ ])(?:tickets?|issues?|bugs?|jira)[ ]?[:#]?[ ]?$`, 'i');
/** `MAY-2026`, `JUN-14` */
const MONTH = /^(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)-(?:\d\d?|(?:19|20)\d\d)$/;
/** `flight LH-454`, `coupon SPRING-25`, `facture n°F2026-0817` */
const OTHER_THING_BEFORE = new RegExp(`(?<![${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .LETTERS */ .mt}])(?:(?:flights?|flug|vuelo|vol|volo|vlucht|voo|trains?|zug|tren|treno|trein|trem|bus|model|modell|modelo|modèle|modello|postcode|plz|zip` +
    '|codes?|coupons?|voucher|promo|gutschein(?:code)?|kortingscode|cup[óo]n|cupom|c[óo]digo|codice|forms?|formular|formulaire|formulario|modulo)[ ]' +
    '|(?:order|invoice|policy|booking|reservation|shipment|tracking|parcel|claim|permit|receipt|contract|account|customer|member|quote|bestell(?:ung|ungs)?|rechnungs?|auftrags?|buchungs?|commande|facture|réservation|pedido|factura|reserva|fatura|encomenda|ordine|fattura|prenotazione|bestel(?:ling)?|factuur|boekings?)' +
    '(?:[ -]?(?:id|n[or]\\.?|number|nummer|n[°º]|num[ée]ro|número))?(?:[ ](?:is|ist|est|es|è|é))?(?:[ :#]{1,2}|(?<=[°º])))$', 'i');
const FORM_BEHIND = /^ forms?(?![A-Za-z])/i;
/** `A320-200` */
const AIRCRAFT = /^[A-Z]\d{3}-\d{3}$/;
const LONGEST_BEFORE = 28;
const KEY_WORDS = 'ticket|case|incident|issue|bug|task|jira|vorgang|caso|chamado';
const KEY_WORD = (0,_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .wordTrait */ .Nt)(KEY_WORDS.split('|'));
/** A key in small letters, where its first word says what it is. */
const NAMED_KEY = {
    name: 'named-key',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_4__/* .TRAIT */ .dD.digit | KEY_WORD,
    score: 0.95,
    pattern: new RegExp(`(?=[-_])(?<=${LEFT}(${KEY_WORDS}))[-_]\\d{2,12}(?:-\\d{2,8})?${RIGHT}`, 'gi'),
    read: fromCapture,
};
const DESK_WORDS = 'INC|REQ|RITM|SCTASK|TASK|CHG|PRB|PRBTASK|CS|CSTASK|HRC|SIR|SR|TKT|TICK|TT|WO|CRQ';
const DESK_WORD = (0,_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .wordTrait */ .Nt)(DESK_WORDS.split('|'));
/** Numbers as service desks give them: `INC0012345`, `CS1234567`. Looked for from their digits. */
const DESK_NUMBER = {
    name: 'desk-number',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_4__/* .TRAIT */ .dD.fiveDigits | DESK_WORD,
    score: 0.9,
    pattern: new RegExp(`(?=\\d{5})(?<=${LEFT}(${DESK_WORDS}))\\d{5,12}${RIGHT}`, 'gi'),
    read: fromCapture,
};
/** The letters are captured looking backwards. */
function fromCapture({ 0: match, 1: letters = '', index }) {
    return { start: index - letters.length, end: index + match.length, value: letters + match };
}
const namingOf = (0,_named_js__WEBPACK_IMPORTED_MODULE_1__/* .namingReader */ .mJ)(THINGS);
const NAME = (0,_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .wordTrait */ .Nt)((0,_named_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(THINGS));
/** A number behind a word for a case: `ticket no. 123456`, `case #4711-22`, `Vorgang 123-456`. */
const AFTER_NAME = {
    name: 'after-name',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_4__/* .TRAIT */ .dD.digit | NAME,
    score: 0.85,
    pattern: new RegExp(`(?=\\d)(?<=${_named_js__WEBPACK_IMPORTED_MODULE_1__/* .LEFT_OF_NUMBER */ .Ge}([A-Z]{1,5}[-_]?)?)\\d{1,20}(?:[-/](?=[A-Z]{0,7}\\d)[A-Z\\d]{1,8}){0,2}${RIGHT}(?!${_currency_js__WEBPACK_IMPORTED_MODULE_0__/* .CURRENCY_BEHIND */ .l3})`, 'gi'),
    read({ 0: digits, 1: prefix = '', index, input }) {
        const count = digits.replaceAll(/\D/g, '').length;
        if (count < 3)
            return undefined;
        const start = index - prefix.length;
        const naming = namingOf(input, start);
        if (naming === undefined)
            return undefined;
        if (naming === 'plain' && ((count < 4 && !isProject(prefix)) || isInCase(count, input, start)))
            return undefined;
        return { start, end: index + digits.length, value: prefix + digits };
    },
};
/** That of a key in small letters: `ticket abc-123`. */
function isProject(prefix) {
    const project = prefix.slice(0, -1).toUpperCase();
    return prefix.endsWith('-') && !NOT_A_PROJECT.has(project) && !SELDOM_A_PROJECT.has(project);
}
/** `in case 2026 is better`, `please issue 2000`: a phrase and a year or an amount. */
function isInCase(count, text, start) {
    return count === 4 && PHRASE_BEFORE.test((0,_run_before_js__WEBPACK_IMPORTED_MODULE_6__/* .textBefore */ .$)(text, start, LONGEST_PHRASE));
}
const PHRASE_BEFORE = new RegExp(`(?<![${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .LETTERS */ .mt}])(?:(?:in|any|that|worst|best|im|jeden|jedem|diesem|en|em|ogni)[ ](?:case|fall|caso)|${_named_js__WEBPACK_IMPORTED_MODULE_1__/* .WANTING */ .v5}[ ](?:issue|request))[ ]$`, 'i');
const LONGEST_PHRASE = 16;
const rules = [KEY, NAMED_KEY, DESK_NUMBER, AFTER_NAME];


/***/ }),

/***/ 255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   rules: () => (/* binding */ rules),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(359);
/* harmony import */ var _currency_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(614);
/* harmony import */ var _recogniser_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(852);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(143);
/* harmony import */ var _run_before_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(362);
/* harmony import */ var _traits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(40);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(928);







/** A time of day with digits: `14:30`, `2 pm`, `18 Uhr`, `20h30`. */
const time = {
    type: 'time',
    needs: { marks: _recogniser_js__WEBPACK_IMPORTED_MODULE_1__/* .MARK */ .M.digit },
    find: (text, row) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .findByRules */ .o)('time', rules, text, row),
};
/** `am`, and the last letter of `a.m.` */
const HALF_WORD = (0,_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .wordTrait */ .Nt)(['am', 'pm', 'm', 'amish', 'pmish'], 'behind digits');
const CLOCK_WORD = (0,_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .wordTrait */ .Nt)('h|hs|hr|hrs|hours|u|uhr|uur|clock|oclock|hora|horas|heure|heures|ore'.split('|'), 'behind digits');
/** What a time may be joined to: the start of a range, another time of a list, or its date. */
const RANGE_OR_LIST = String.raw `(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}\d_$€£#.:+])(?:\d{1,2}[.:h]\d{2}[,/-]|(?<![,/-])\d{1,2}-)`;
const ITS_DATE = String.raw `[-/.]\d{1,2}[-/.]\d{1,4},|[ ][12]\d{3},|[/.]\d{1,2}[/.]\d{1,4}-`;
const LEFT = String.raw `(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}\d_$€£#])(?=(?<!\d[.,:/+-])|(?<=${RANGE_OR_LIST}|${ITS_DATE}))`;
/** … or in `5pmish`. */
const WORD_ENDS = `(?!(?!ish(?![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}]))[${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])`;
const HALF = String.raw `([ap])(?:\.${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?m\.|\.?${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?m${WORD_ENDS})`;
/** Another time of a list may follow, or the date with which an interval of ISO 8601 ends. */
const OFFSET_OR_END = String.raw `(?![\d%€$£]|[:.]\d|[,/]\d(?!\d?:\d{2}|\d{3}-)|-?(?!Z|ish(?![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}]))[${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])`;
/** `.123`: behind a date of ISO 8601 may stand parts of a second. */
const FRACTION = String.raw `(?<=\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2})(?=[.,]\d{1,9}(?!\d))`;
/** Behind these words two numbers and a colon are no time: `ratio 16:10`, `took 2:30`. */
const NO_RATIO_BEFORE = String.raw `(?<!(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])(?:ratio|rapporto|scale|odds|score|marcador|verh[äa]e?ltnis|ma(?:ß|ss)stab|(?:spiel|end)stand|[ée]chelle|escala|scala|schaal|(?:wait(?:ing)?|hold|run)[ -]?time|duration|layover|took|lasted|dauer(?:te)?|durée|duración|durata|duração)(?:${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(?:of|is|was|are|were|von|de|di|van))?:?${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})`;
const HOUR_CUE = 'à|vers|dès|as|às|a las|las|alle|om|gegen|demain|matin|soir|dimanche|(?:lun|mar|mercre|jeu|vendre|same)di';
/** Without a sign between only at round minutes: `1130am`, but not `132pm`; behind a space only minutes that are no hour. */
const TWELVE_HOURS = {
    name: 'twelve-hours',
    asks: HALF_WORD,
    score: 0.97,
    pattern: new RegExp(String.raw `${LEFT}(\d{1,2})(?:[:.](\d{2})(?::(\d{2}))?|([0-5][05])(?=[ap]m)|${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(0\d|1[3-9]|[2-5]\d)(?=${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}[ap]))?${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}{0,2}${HALF}`, 'gi'),
    read({ 0: match, 1: hours, 2: minutes, 3: seconds, 4: joined, 5: apart, 6: half, index, input }) {
        const hour = Number(hours);
        if (hour === 0 || hour > 12 || isGermanAm(match, input, index))
            return undefined;
        return clock(inHalf(hour, half), minutes ?? joined ?? apart, seconds);
    },
};
function inHalf(hour, half = 'a') {
    return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
/** `habe 2 am Montag bestellt`: in German `am` is "on the". */
function isGermanAm(match, text, index) {
    const end = index + match.length;
    return / am$/i.test(match) && GERMAN_BEHIND.test(text.slice(end, end + 16));
}
const GERMAN_BEHIND = /^[ ](?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|wochenende|\d{1,2}\.(?:[ ]|\d{1,2}\.)|n[äa]e?chsten|letzten|selben|gleichen|flughafen|bahnhof|telefon)/i;
/** A colon and no more; not a ratio, a verse or a part of a longer number. Also behind the `T` of ISO 8601. */
const WITH_COLON = {
    name: 'with-colon',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAIT */ .dD.colonDigits,
    score: 0.93,
    pattern: new RegExp(String.raw `(?=\d{1,2}:\d)(?=${LEFT}${NO_RATIO_BEFORE}|(?<=\d{4}-\d\d-\d\dT))(\d{1,2}):(\d{2})(?::(\d{2}))?(?:${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?(?:uhr|uur|h|hs|hrs|hours|horas)(?![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}]))?(?:${OFFSET_OR_END}|${FRACTION})`, 'gi'),
    read: (match) => (isVerse(match) ? undefined : clock(hourOf(match, match[1]), match[2], match[3])),
};
/** `John 3:16`: behind a name that people have too, only at a minute for which nobody makes an appointment. */
function isVerse({ 2: minutes = '', index, input }) {
    return !/[05]$/.test(minutes) && BOOK_BEFORE.test((0,_run_before_js__WEBPACK_IMPORTED_MODULE_5__/* .textBefore */ .$)(input, index, LONGEST_BOOK));
}
const BOOK_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:genesis|exodus|leviticus|deuteronomy|joshua|samuel|kings|job|psalms?|proverbs|isaiah|jeremiah|daniel|matthew|mark|luke|john|acts|romans|corinthians|galatians|ephesians|philippians|hebrews|james|peter|revelation) $/i;
const LONGEST_BOOK = 15;
/** `8 Uhr`, `18.12 Uhr`, `18 Uhr 30`, `10 o'clock pm`, `14.30 uur`, `10 heures 30`. */
const WITH_WORD = {
    name: 'with-word',
    asks: CLOCK_WORD,
    score: 0.95,
    pattern: new RegExp(String.raw `${LEFT}(\d{1,2})(?:[.](\d{2}))?${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?(?:uhr|o['’]?${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?clock(?:${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}${HALF})?|uur|horas?|heures?|ore)(?:${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?(\d{2})(?![\d%]|[.,:]\d|${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?min|${_currency_js__WEBPACK_IMPORTED_MODULE_0__/* .CURRENCY_BEHIND */ .l3}))?(?![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}\d])`, 'gi'),
    read(found) {
        const { 0: match, 1: hours, 2: minutes, 3: half, 4: after, index, input } = found;
        const isDuration = minutes === undefined &&
            (/hora|ore/i.test(match) ||
                (/heure/i.test(match) && after === undefined) ||
                (/uur$/i.test(match) && isDutchDuration(Number(hours), input, index, index + match.length)));
        if (isDuration)
            return undefined;
        return clock(half === undefined ? hourOf(found, hours) : inHalf(Number(hours), half), minutes ?? after, undefined);
    },
};
/** `0800 hours`, `at 1530 hrs`, `1430 Uhr`: as soldiers and airlines write it. Without a zero in front it may be how many hours. */
const WITHOUT_COLON = {
    name: 'without-colon',
    asks: CLOCK_WORD,
    score: 0.88,
    pattern: new RegExp(String.raw `(?=\d{4}${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?[hu])${LEFT}([01]\d|2[0-3])([0-5]\d)${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?(uhr|uur|hours|hrs?|h)(?![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}\d]|${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}of(?![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}]))`, 'gi'),
    read({ 1: hours = '', 2: minutes, 3: word = '', index, input }) {
        const isTime = /^u/i.test(word) || hours.startsWith('0') || AT_TIME.test((0,_run_before_js__WEBPACK_IMPORTED_MODULE_5__/* .textBefore */ .$)(input, index, 8));
        return isTime ? clock(Number(hours), minutes, undefined) : undefined;
    },
};
const AT_TIME = /(?<![A-Za-zÀ-ɏ])(?:at|by|around|from|till?|until|before|after|um|a las|à|às|alle|om) $/i;
/** `binnen 24 uur`, `3 uur gewacht`: in Dutch the word for hours too. */
function isDutchDuration(hours, text, start, end) {
    const left = (0,_run_before_js__WEBPACK_IMPORTED_MODULE_5__/* .textBefore */ .$)(text, start, 16);
    return ((hours === 24 && !/(?:om|tot) $/i.test(left)) ||
        /(?<![A-Za-zÀ-ɏ])(?:binnen|duur(?:t|de)|al|ruim|minstens|minimaal|maximaal|elke|iedere) $/i.test(left) ||
        /^ (?:per|lang|gewacht|wachten|geleden|later|vertraging|zonder|onderweg|bezig|in de wacht)(?![A-Za-zÀ-ɏ])/i.test(text.slice(end, end + 16)));
}
/** `20h30`, `20u30`, `3:00 h`, `8h` where a word before says that it is no duration. */
const WITH_H = {
    name: 'with-h',
    asks: CLOCK_WORD,
    score: 0.93,
    pattern: new RegExp(String.raw `${LEFT}(\d{1,2})(?:${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?h${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?|u)(\d{2})(?:${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?(?:min|m))?(?![\d${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])`, 'gi'),
    read(found) {
        const { 0: match, 1: hours, 2: minutes, index, input } = found;
        const left = (0,_run_before_js__WEBPACK_IMPORTED_MODULE_5__/* .textBefore */ .$)(input, index, 16);
        const end = index + match.length;
        const isDuration = (/m(?:in)?$/i.test(match) && !AT.test(left)) ||
            DURATION_BEFORE.test(left) ||
            DURATION_BEHIND.test(input.slice(end, end + 12));
        return isDuration ? undefined : clock(hourOf(found, hours), minutes, undefined);
    },
};
/** `attendu 1h30`, `1h30 de retard` */
const DURATION_BEFORE = new RegExp(String.raw `(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])(?:dur[ée]e?|durera|pendant|dans|reste|y a|attendu|attends|retard de|attente de|un (?:vol|trajet|voyage) de|escale de|un (?:vuelo|viaje) de|escala de|durante|dura|durou|demora|demorou|tard[óao]|tardou|atraso de|esper[éeoa]|esperei)${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}$`, 'i');
const DURATION_BEHIND = new RegExp(String.raw `^${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}d(?:e${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}|['’])(?:retard|attente|vol|trajet|route|retraso|espera|vuelo|atraso|voo)`, 'i');
/** No `de` follows, as in `2h de retard`. */
const NO_DURATION = String.raw `(?![\d${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}]|${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}d(?:e(?![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])|['’]))`;
/** A word that an hour follows: `10h30min` is a time behind one, and a duration elsewhere. */
const AT = new RegExp(String.raw `(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])(?:${HOUR_CUE}|a)${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}$`, 'i');
/** `à 8h`, `samedi 10h`: behind a word that an hour follows. */
const AT_FULL_HOUR = {
    name: 'at-full-hour',
    asks: CLOCK_WORD,
    score: 0.85,
    pattern: new RegExp(String.raw `(?=\d)(?:(?<=(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])(?:${HOUR_CUE})${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})|(?<=(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])(?:avant|apr[èe]s|il est|um|das|de${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}\d{1,2}${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}a)${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})(?=(?:[89]|1\d|2[0-3])${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?h${NO_DURATION}))(\d{1,2})${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?(?:h(?:r?s)?|u|heures?|horas?)(?![\d${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])`, 'gi'),
    read: (match) => clock(hourOf(match, match[1]), undefined, undefined),
};
/** `alle 10.30`, `um 18.30`: a dot only behind a word that a time follows, and before nothing that is counted. */
const WITH_DOT = {
    name: 'with-dot',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAIT */ .dD.joinedDigits,
    score: 0.8,
    pattern: new RegExp(String.raw `(?=\d)(?<=(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])(?:alle|dalle|ore|um|om|a las)${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6})(\d{1,2})\.(\d{2})(?:${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?[hu](?![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}]))?(?![\d%€$£]|[.,:/-]\d|${_currency_js__WEBPACK_IMPORTED_MODULE_0__/* .CURRENCY_BEHIND */ .l3}|${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?(?:%|prozent|mio|mrd|tsd|cent|grad|punkte|liter|kg|[ck]?m)(?![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])|-?[${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}])`, 'gi'),
    read: (match) => clock(hourOf(match, match[1]), match[2], undefined),
};
/** `de 9h à 17h`, `entre 9h et 17h`, `9h-17h`; but neither `2h à 3h de retard` nor `24h-48h`. */
const HOUR = String.raw `\d{1,2}${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?h(?:eures?|oras?)?`;
const TO = String.raw `(?:${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}(?:[àae]|[àa]s|et|y)${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}|${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?[-–]${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?)`;
const FULL_HOURS = {
    name: 'full-hours',
    asks: CLOCK_WORD,
    score: 0.85,
    pattern: new RegExp(String.raw `(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}\d_$€£#.,:/])(?:(?=${HOUR}${TO}${HOUR}(?:\d{2})?${NO_DURATION})|(?<=(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}\d_$€£#.,:/-])${HOUR}(?:\d{2})?${TO})(?=${HOUR}${NO_DURATION}))(\d{1,2})${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SPACE */ .t6}?h(?:eures?|oras?)?`, 'gi'),
    read: ([, hours]) => (Number(hours) < 24 ? clock(Number(hours), undefined, undefined) : undefined),
};
const rules = [
    TWELVE_HOURS,
    WITH_COLON,
    WITH_WORD,
    WITHOUT_COLON,
    WITH_H,
    AT_FULL_HOUR,
    WITH_DOT,
    FULL_HOURS,
];
/** In the second half of the day where words beside it say so: `8 Uhr abends`, `heute abend um 8:30`. */
function hourOf({ 0: match, index, input }, hours) {
    const hour = Number(hours);
    if (hour < 1 || hour > 12)
        return hour;
    const behind = input.slice(index + match.length, index + match.length + LONGEST_PART);
    if (NIGHT_BEHIND.test(behind))
        return hour < 6 ? hour : (hour + 12) % 24;
    if (NOON_BEHIND.test(behind))
        return hour < 10 ? hour + 12 : hour;
    const isLate = LATE_BEHIND.test(behind) || LATE_BEFORE.test((0,_run_before_js__WEBPACK_IMPORTED_MODULE_5__/* .textBefore */ .$)(input, index, LONGEST_PART));
    return isLate ? inHalf(hour, 'p') : hour;
}
const LONGEST_PART = 24;
const NIGHT_BEHIND = /^,?[ ](?:at night|nachts|de la (?:nuit|noche)|di notte|['’]s nachts|da noite)(?![A-Za-zÀ-ɏ])/i;
const NOON_BEHIND = /^,?[ ](?:mittags|['’]s middags|in de middag)(?![A-Za-zÀ-ɏ])/i;
const LATE_BEHIND = /^,?[ ](?:in the (?:afternoon|evening)|nachmittags|abends|am (?:nachmittag|abend)|de l['’]apr[èe]s[- ]midi|du soir|de la tarde|di sera|d(?:i|el) pomeriggio|['’]s avonds|in de avond|da tarde)(?![A-Za-zÀ-ɏ])/i;
/** Not behind a greeting, nor where `tarde` is "late" and `sera` "will be". */
const LATE_BEFORE = /(?:(?:tonight|(?<!good )(?:evening|afternoon)),? (?:at|around|by)|(?:(?<!guten )abend|nachmittag),? (?:um|gegen)|(?<![A-Za-zÀ-ɏ])(?:soir|apr[èe]s[- ]midi),? (?:à|vers)|(?<![A-Za-zÀ-ɏ])(?:est?a|la|da|[àa]) (?:tarde|no(?:che|ite)),? (?:a las|[àa]s)|(?:sera|pomeriggio),? alle|(?:avond|(?<!voor)middag),? om) $/i;
function clock(hour, minutes = '00', seconds) {
    if (hour > 24 || Number(minutes) > 59 || Number(seconds ?? 0) > 59)
        return undefined;
    if (hour === 24 && Number(minutes) > 0)
        return undefined;
    return { value: `${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_6__/* .twoDigits */ .Bj)(hour)}:${minutes}${seconds === undefined ? '' : `:${seconds}`}` };
}


/***/ }),

/***/ 869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   rules: () => (/* binding */ rules),
/* harmony export */   url: () => (/* binding */ url)
/* harmony export */ });
/* harmony import */ var _recogniser_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(852);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(143);
/* harmony import */ var _run_before_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(362);
/* harmony import */ var _top_level_domains_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(865);
/* harmony import */ var _traits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(40);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(928);






/** A web address: with a scheme, with `www.`, or a domain under a known top level. */
const url = {
    type: 'url',
    needs: { marks: _recogniser_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK */ .M.dot | _recogniser_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK */ .M.colon },
    find: (text, row) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .findByRules */ .o)('url', rules, text, row),
};
const WWW = (0,_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .wordTrait */ .Nt)(['www']);
/** Scripts written without spaces end an address, save as a name between dots. */
const UNSPACED = String.raw `\u3000-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF`;
/** A quote ends an address, and so do an apostrophe that is no part of a word in it and a comma before the next one. */
const INSIDE = String.raw `(?:(?![,;](?:https?:|www\.))[^\s<>"'“”‘’«»\`|\\^{}${UNSPACED}]|'(?=[A-Za-z\d])(?!s(?![A-Za-z\d_]))|[${UNSPACED}]{1,30}(?=\.[A-Za-z]{2}))`;
const REST = String.raw `[/?#]${INSIDE}{0,2000}`;
const AUTHORITY = String.raw `(?:(?![/?#])${INSIDE}){1,300}`;
const WITH_SCHEME = {
    name: 'scheme',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAIT */ .dD.scheme,
    score: 0.99,
    pattern: new RegExp(String.raw `(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}\d+#$_-])(?:https?|ftps?|sftp|wss?)://(?=[A-Za-z\d\u00A1-\uFFEF])(${AUTHORITY})`, 'gi'),
    read: ({ 0: match, 1: authority = '', index, input }) => hasGoodHost(trimmed(authority)) ? wholeAddress(input, index, index + match.length) : undefined,
};
const WITH_WWW = {
    name: 'www',
    asks: WWW,
    score: 0.97,
    pattern: new RegExp(String.raw `(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}\d@/.-])(www\d?\.(?=[^\s.])${AUTHORITY})`, 'gi'),
    read({ 0: match, index, input }) {
        const authority = trimmed(match);
        const hasTopLevel = /^[^.]+\.[^.].*\.[^\d.]/.test(authority);
        return hasTopLevel && hasGoodHost(authority)
            ? wholeAddress(input, index, index + match.length)
            : undefined;
    },
};
const PLAIN = String.raw `A-Za-z0-9À-ÖØ-öø-ɏ\u0370-\u052F`;
const NATIVE_TOP_LEVELS = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .anyOf */ .EB)([..._top_level_domains_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP_LEVEL_DOMAINS */ .T8].filter((name) => !/^[a-z]/.test(name)));
/** Looked for from the last dot, because dots inside words are rare; a sentence may begin behind it without a space. */
const DOMAIN = {
    name: 'domain',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAIT */ .dD.dotLetter,
    score: 0.9,
    pattern: new RegExp(String.raw `\.(?:((?:com|org)(?=\.[A-Z][a-z])|[A-Za-z]{2,24}(?![A-Za-z\d@_(]|[-.][A-Za-z\d]|:\d{6}))|(?:${NATIVE_TOP_LEVELS}))`, 'g'),
    read: readDomain,
};
/** `//example.com`, which takes the scheme of the page it stands on. */
const WITHOUT_SCHEME = {
    name: 'without-scheme',
    asks: _traits_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAIT */ .dD.doubleSlash,
    score: 0.8,
    pattern: new RegExp(String.raw `(?<![${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LETTERS */ .mt}\d:/])//((?:[${PLAIN}-]{1,63}\.){1,7})([a-z]{2,24})(?![${PLAIN}@_-])`, 'gi'),
    read: ({ 0: match, 2: ending = '', index, input }) => _top_level_domains_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP_LEVEL_DOMAINS */ .T8.has(ending.toLowerCase())
        ? wholeAddress(input, index, index + match.length)
        : undefined,
};
const rules = [WITH_SCHEME, WITH_WWW, DOMAIN, WITHOUT_SCHEME];
/** No name of a host begins or ends with a hyphen, and the last two hold no underscore (RFC 1123, RFC 8553). */
function hasGoodHost(authority) {
    const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d{1,5}$/, '');
    const names = host.replace(/\.$/, '').split('.');
    if (names.some((name) => name === '' || name.startsWith('-') || name.endsWith('-') || name.includes(':')))
        return false;
    if (names.some((name) => ENCODED.test(name) && NOT_ASCII.test(name)))
        return false;
    return names.length < 2 || !names.slice(-2).some((name) => name.includes('_'));
}
/** A label in Punycode holds ASCII alone (RFC 5890, section 2.3.2.1). */
const ENCODED = /^xn--/i;
const NOT_ASCII = /[^!-~]/;
function readDomain({ 0: dotted, 1: ending, index, input }) {
    const topLevel = ending?.toLowerCase();
    if (topLevel !== undefined && !_top_level_domains_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP_LEVEL_DOMAINS */ .T8.has(topLevel))
        return undefined;
    const start = (0,_run_before_js__WEBPACK_IMPORTED_MODULE_5__/* .startOfRun */ .D)(input, index, NAME_UNIT, LONGEST_NAME);
    const labels = input.slice(start, index);
    if (!LABELS.test(labels) || /[@＠/_.$-]/.test(input[start - 1] ?? ''))
        return undefined;
    const rest = restOfAddress(input, index + dotted.length);
    const address = trimmed(labels + dotted + rest);
    return ending === undefined || isDomain(input, start, address, labels, ending, rest)
        ? upTo(start, address)
        : undefined;
}
/** RFC 1035, section 2.3.4. */
const LONGEST_NAME = 253;
const NAME_UNIT = new RegExp(`[${PLAIN}.-]`);
const LABELS = new RegExp(String.raw `^[${PLAIN}][${PLAIN}-]{0,62}(?:\.[${PLAIN}][${PLAIN}-]{0,62}){0,7}$`);
const REST_OF_ADDRESS = new RegExp(`(?::\\d{1,5}(?!\\d))?(?:${REST})?`, 'y');
/** The path, query and so on that begin here. */
function restOfAddress(text, start) {
    REST_OF_ADDRESS.lastIndex = start;
    return REST_OF_ADDRESS.exec(text)?.[0] ?? '';
}
function wholeAddress(text, start, endOfAuthority) {
    return upTo(start, trimmed(text.slice(start, endOfAuthority) + restOfAddress(text, endOfAuthority)));
}
function isDomain(text, start, address, labels, ending, rest) {
    const topLevel = ending.toLowerCase();
    if (REVERSED.test(labels) || FRAMEWORK.test(labels + '.' + ending))
        return false;
    if (rest.startsWith('/'))
        return true;
    if ((_top_level_domains_js__WEBPACK_IMPORTED_MODULE_2__/* .WORDLIKE */ .UQ.has(topLevel) && INITIALS.test(labels)) ||
        (SPOKEN.test(topLevel) && _top_level_domains_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_HOSTS */ .il.has(lastLabel(labels))))
        return false;
    if (/^[A-Z][a-z]$/.test(ending) || /^\d+\.[\d.]*$/.test(labels))
        return false;
    if (_top_level_domains_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_ENDINGS */ .cR.has(topLevel))
        return /\..*\./.test(labels);
    return !_top_level_domains_js__WEBPACK_IMPORTED_MODULE_2__/* .WORDLIKE */ .UQ.has(topLevel) || isPlainlyDomain(text, start, start + address.length, labels, ending);
}
/** Those of two letters, save where hosts have common words for names; and `user.name`. */
const SPOKEN = /^(?:(?!io|ai|co|uk)..|name)$/;
/** `z.B.`, `i.e.` */
const INITIALS = /^[a-z](?:\.[a-z])+$/i;
function lastLabel(labels) {
    return labels.slice(labels.lastIndexOf('.') + 1).toLowerCase();
}
/** `org.apache.commons.io` names a package. */
const REVERSED = /^(?:com|org|net|io|java|javax|edu)\./;
const FRAMEWORK = /^(?:asp|vb|ado|ml)\.net$/i;
/** Whether a domain whose ending is a common word can be nothing else. */
function isPlainlyDomain(text, start, end, labels, ending) {
    if (/^\d+$/.test(labels))
        return Number(labels) > 12;
    if (ending !== ending.toLowerCase())
        return false;
    return (/[\d.-]/.test(labels) ||
        isAlone(text, start, end) ||
        ADDRESS_CUE.test((0,_run_before_js__WEBPACK_IMPORTED_MODULE_5__/* .textBefore */ .$)(text, start, 24)) ||
        (ending === 'de' && GERMAN_CUE.test((0,_run_before_js__WEBPACK_IMPORTED_MODULE_5__/* .textBefore */ .$)(text, start, 6))));
}
function isAlone(text, start, end) {
    return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
}
const ADDRESS_CUE = /\b(?:visit|go to|see|site|website|web|internet|webseite|homepage|domain|link|url|page|browse|besuche|siehe|auf|unter|visite[zr]?|sitio|p[aá]gina|sito|bezoek)[ ]?:?[ ]$/i;
/** Languages in which no sentence begins with "de". */
const GERMAN_CUE = /(?<![\p{L}\d])(?:bei|von|über|via|on|from|at)[ ]$/iu;
/** Without what belongs to the sentence: closing punctuation, and a bracket that was not opened inside. */
function trimmed(address) {
    let end = address.length;
    for (; end > 0; end--) {
        const last = address[end - 1] ?? '';
        if (CLOSING.includes(last))
            continue;
        const opening = OPENING_OF.get(last);
        if (opening === undefined || count(address, opening, end) >= count(address, last, end))
            break;
    }
    return address.slice(0, end);
}
const CLOSING = '.,;:!?*…';
const OPENING_OF = new Map([
    [')', '('],
    [']', '['],
]);
function count(text, sign, end) {
    let found = 0;
    for (let at = text.indexOf(sign); at !== -1 && at < end; at = text.indexOf(sign, at + 1))
        found++;
    return found;
}
function upTo(start, address) {
    return { start, end: start + address.length, value: address };
}


/***/ }),

/***/ 97:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ resolve)
/* harmony export */ });
/** Where spans overlap the type with priority wins, then the longer span, so the result never depends on list order. */
const PRIORITY = new Map([
    ['iban', 'card'],
    ['url'],
    ['email'],
    ['ip'],
    ['date'],
    ['date_relative'],
    ['time'],
    ['phone'],
    ['ticket'],
    ['reference'],
    ['money'],
].flatMap((types, rank) => types.map((type) => [type, rank + 1])));
/** Own types come before every built-in one, also one that takes a built-in's place: its name says nothing of it. */
const OWN = 0;
const OWN_RULES = new Set(['pattern', 'value']);
function priorityOf({ type, rule }) {
    return OWN_RULES.has(rule) ? OWN : (PRIORITY.get(type) ?? OWN);
}
function before(a, b) {
    return (priorityOf(a) - priorityOf(b) ||
        b.end - b.start - (a.end - a.start) ||
        a.start - b.start ||
        Number(a.type > b.type) - Number(a.type < b.type));
}
/** The spans that remain, none overlapping another, in text order. */
function resolve(spans) {
    const [first, second, third] = spans;
    if (!first || !second)
        return spans;
    if (!third)
        return resolveTwo(first, second);
    const inOrder = spans.toSorted((a, b) => a.start - b.start);
    if (areApart(inOrder))
        return inOrder;
    return claimByPriority(spans).sort((a, b) => a.start - b.start);
}
/** Most texts with more than one have two: they need no list. */
function resolveTwo(a, b) {
    if (a.end <= b.start)
        return [a, b];
    if (b.end <= a.start)
        return [b, a];
    return [before(b, a) < 0 ? b : a];
}
function areApart(inOrder) {
    let end = -1;
    for (const span of inOrder) {
        if (span.start < end)
            return false;
        end = span.end;
    }
    return true;
}
/** Spans of one type are apart, so looking at every unit of every span takes time linear in text and types. */
function claimByPriority(spans) {
    const claimed = new Uint8Array(spans.reduce((furthest, span) => Math.max(furthest, span.end), 0));
    return spans.toSorted(before).filter((span) => {
        for (let at = span.start; at < span.end; at++)
            if (claimed[at] === 1)
                return false;
        claimed.fill(1, span.start, span.end);
        return true;
    });
}


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findByRules)
/* harmony export */ });
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97);
/* harmony import */ var _traits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40);


/** What the rules of one type find, the longer one where two overlap. */
function findByRules(type, rules, text, row) {
    let spans = NONE;
    const traits = (0,_traits_js__WEBPACK_IMPORTED_MODULE_1__/* .traitsOf */ .JC)(text);
    for (const rule of rules) {
        if ((traits & rule.asks) === rule.asks)
            spans = withFound(type, rule, text, row, spans);
    }
    return (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .h)(spans);
}
/** Shared by all texts in which a rule finds nothing; only `withFound` makes lists that grow. */
const NONE = [];
function withFound(type, rule, text, row, before) {
    let spans = before;
    const { pattern } = rule;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const reading = rule.read(match, row);
        if (reading === undefined) {
            pattern.lastIndex = match.index + 1;
            continue;
        }
        const span = spanOf(type, rule, match, reading);
        if (spans === NONE)
            spans = [span];
        else
            spans.push(span);
        pattern.lastIndex = span.end;
    }
    return spans;
}
function spanOf(type, rule, match, reading) {
    const { start = match.index, end = match.index + match[0].length, value } = reading;
    const text = match.input.slice(start, end);
    const { name, score } = rule;
    return value === undefined
        ? { type, start, end, text, ambiguous: true, rule: name, score }
        : { type, start, end, text, value, rule: name, score };
}


/***/ }),

/***/ 362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textBefore),
/* harmony export */   D: () => (/* binding */ startOfRun)
/* harmony export */ });
/** Where the run of units that match a class begins, looking backwards from `end` over at most `most` of them. */
function startOfRun(text, end, unit, most) {
    const least = Math.max(0, end - most);
    let at = end;
    while (at > least && unit.test(text[at - 1] ?? ''))
        at--;
    return at;
}
/** What stands before `end`, at most `most` units of it. */
function textBefore(text, end, most) {
    return text.slice(Math.max(0, end - most), end);
}


/***/ }),

/***/ 865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ TOP_LEVEL_DOMAINS),
/* harmony export */   UQ: () => (/* binding */ WORDLIKE),
/* harmony export */   cR: () => (/* binding */ FILE_ENDINGS),
/* harmony export */   il: () => (/* binding */ NO_HOSTS)
/* harmony export */ });
/** Top-level domains of addresses written without a scheme (IANA root zone: all of two letters, the usual others). */
const TOP_LEVEL_DOMAINS = new Set(('com net org edu gov mil int info biz name pro aero coop museum mobi jobs travel post tel asia cat eu arpa ' +
    'xyz online site store shop tech cloud blog club live news media agency app dev page web team chat email ' +
    'support help center digital solutions services company group global world life today space website wiki ' +
    'design studio photo photos video games game art music events cafe bar restaurant pizza hotel bank finance ' +
    'money credit insurance health care clinic dental doctor pharmacy fitness school academy university education ' +
    'software systems network host hosting domains download link click zone city town berlin hamburg koeln bayern ' +
    'wien london paris nyc amsterdam tokyo swiss gmbh ltd llc inc fund foundation church social community reviews ' +
    'webcam vip top icu work tools run red blue green black pink fun ' +
    'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc ' +
    'cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et fi fj fk fm fo fr ga gb ' +
    'gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ' +
    'ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms ' +
    'mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro ' +
    'rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt ' +
    'tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw ' +
    'рф рус бел срб укр қаз онлайн сайт москва みんな コム 中国 中國 台湾 香港 公司 网络 在线 한국 ελ').split(' '));
/** Those that end the names of files more often. */
const FILE_ENDINGS = new Set([
    'md',
    'ps',
    'py',
    'rs',
    'sh',
    'zip',
    'mov',
    'mm',
    'ml',
]);
/** Those that are words of a chat: they need more than a dot before them. */
const WORDLIKE = new Set(('ad ai al am an ar as at au bb be by cat ch ci da de di do du el en er es et eu fm ga ge ha he hi id ie il im in is kg ' +
    'it je la le li lo lu ma me mi mo mr ms mt mu my na ne ni no nr nu of om on or pa pe pm pro re se si so sr st ' +
    'su ta te th to tt tu un us va vg vi we ' +
    'name post jobs travel online site store shop tech cloud blog club live news media agency page web team chat ' +
    'email support help center digital services company group global world life today space website design studio ' +
    'photo photos video games game art music events cafe bar restaurant pizza hotel bank finance money credit ' +
    'insurance health care clinic doctor pharmacy fitness school academy university education software systems ' +
    'network host download link click zone city town london paris social community reviews webcam top work tools ' +
    'run red blue green black pink fun church fund inc ltd ' +
    'app dev cc').split(' '));
/** Words of a chat that end a sentence, or name a thing of a shop or a program: `oui.ca va`, `order.no`, `user.name`. */
const NO_HOSTS = new Set(('ok okay yes yeah no nope hi hello hey thanks thank thx ty please pls sorry great good fine cool nice done bye ' +
    'today tomorrow now there here me you that this order item price card refund payment package parcel delivery ' +
    'delivered received paid cancelled shipped user obj object data file self tel fax is ' +
    'ja nein danke bitte hallo gut super oui non merci bonjour salut bien voilà sí si gracias hola vale bueno ' +
    'grazie ciao bene prego dank goed hoi sim não nao oi olá ola obrigado obrigada').split(' '));


/***/ }),

/***/ 40:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ traitsOf),
/* harmony export */   Nt: () => (/* binding */ wordTrait),
/* harmony export */   OX: () => (/* binding */ currencyTrait),
/* harmony export */   dD: () => (/* binding */ TRAIT)
/* harmony export */ });
/* harmony import */ var _currency_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(614);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(928);


/**
 * What a text holds, a bit each: all of it is gathered in one pass, so that a pattern is only tried where it can match.
 * Words have traits too, which `wordTrait` gives out.
 */
const TRAIT = {
    digit: 1 << 0,
    /** Five digits in a row. */
    fiveDigits: 1 << 1,
    /** Seven digits with at most six other units between two of them. */
    sevenDigits: 1 << 2,
    /** Twelve digits with at most one other unit between two of them. */
    twelveDigits: 1 << 3,
    /** Two digits with a hyphen, slash or dot between them, and perhaps a space behind it. */
    joinedDigits: 1 << 4,
    /** `1:2` */
    colonDigits: 1 << 5,
    /** `1.2`, three times or more. */
    dottedDigits: 1 << 6,
    /** A hyphen behind a capital and another capital or digit: `AB-`, `A1-`. */
    key: 1 << 7,
    /** A word of two letters, and a digit behind it. */
    twoLettersDigit: 1 << 8,
    /** Eight capitals and digits in a row, with a capital behind a digit. */
    mixedCode: 1 << 9,
    sixCapitals: 1 << 10,
    at: 1 << 11,
    /** `::`, or more than five colons. */
    colons: 1 << 12,
    /** `://` */
    scheme: 1 << 13,
    /** `//` behind no colon. */
    doubleSlash: 1 << 14,
    /** A dot before a letter of any script. */
    dotLetter: 1 << 15,
    /** Thirteen digits with at most six other units between two of them: two numbers of phones. */
    thirteenDigits: 1 << 16,
};
let given = Object.keys(TRAIT).length;
const BITS = 32;
const CURRENCY_SIGN = 1 << given++;
let behindDigits = 0;
/**
 * The trait of texts that hold one of these words, whole and in any case; of a phrase the longest word. Those that stand
 * `behind digits` count only up to eight units behind one.
 */
function wordTrait(words, place = 'anywhere') {
    if (given === BITS)
        throw new RangeError('There are no traits left to give');
    const trait = 1 << given++;
    if (place === 'behind digits')
        behindDigits |= trait;
    return joinTrait(trait, words);
}
/** The trait of texts that hold a sign for a currency, or one of these words. */
function currencyTrait(words) {
    return joinTrait(CURRENCY_SIGN, words);
}
/** By the number a word has: a table with open addressing, because a `Map` takes several times as long. */
const SLOTS = 8192;
const WORDS = new Int32Array(SLOTS);
const TRAITS_OF_WORDS = new Int32Array(SLOTS);
function joinTrait(trait, words) {
    for (const phrase of words) {
        const word = phrase.match(WHOLE_WORDS)?.reduce((long, next) => (next.length > long.length ? next : long));
        if (word === undefined)
            continue;
        const slot = slotOf(numberOf(word));
        WORDS[slot] = numberOf(word);
        TRAITS_OF_WORDS[slot] = (TRAITS_OF_WORDS[slot] ?? 0) | trait;
    }
    return trait;
}
const WHOLE_WORDS = new RegExp(`[${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .LETTERS */ .mt}]+`, 'g');
function slotOf(word) {
    let slot = word & (SLOTS - 1);
    while (WORDS[slot] !== word && WORDS[slot] !== 0)
        slot = (slot + 1) & (SLOTS - 1);
    return slot;
}
function numberOf(word) {
    let number = 0;
    for (let at = 0; at < word.length; at++)
        number = withLetter(number, word.charCodeAt(at));
    return number;
}
/** Two words may have one number: then a pattern is tried in vain. */
function withLetter(number, unit) {
    return (Math.imul(number, 31) + (SMALL[unit] ?? 0)) | 0;
}
/** Letters in small; those beyond Latin-1 are not told apart. */
const BEYOND_LATIN_1 = 0x100;
const SMALL = Uint16Array.from({ length: 0x250 }, (_, unit) => {
    if (unit >= BEYOND_LATIN_1)
        return BEYOND_LATIN_1;
    return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
});
const OTHER = 0;
const SMALL_LETTER = 1;
const CAPITAL = 2;
/** A letter beyond ASCII. */
const LETTER = 3;
const DIGIT = 4;
const COLON = 5;
const SLASH = 6;
const DOT = 7;
const AT = 8;
const CURRENCY = 9;
const HYPHEN = 10;
const KIND = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x250; unit++) {
    const sign = String.fromCharCode(unit);
    if (/[a-z]/.test(sign))
        KIND[unit] = SMALL_LETTER;
    else if (/[A-Z]/.test(sign))
        KIND[unit] = CAPITAL;
    else if (new RegExp(`[${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .LETTERS */ .mt}]`).test(sign))
        KIND[unit] = LETTER;
    else if (/\d/.test(sign))
        KIND[unit] = DIGIT;
}
for (const sign of [..._currency_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNS */ .B2.keys()].join('').replaceAll(new RegExp(`[${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .LETTERS */ .mt} ]`, 'g'), '')) {
    KIND[sign.charCodeAt(0)] = CURRENCY;
}
KIND[0x3a] = COLON;
KIND[0x2f] = SLASH;
KIND[0x2e] = DOT;
KIND[0x40] = AT;
KIND[0x2d] = HYPHEN;
let lastText = '';
let lastTraits = 0;
/** The traits of a text; asked for once more by the next recogniser, they are known. */
function traitsOf(text) {
    if (text === lastText)
        return lastTraits;
    lastTraits = gathered(text);
    lastText = text;
    return lastTraits;
}
function gathered(text) {
    let traits = 0;
    let lastDigit = -LONG;
    let inRow = 0;
    let within6 = 0;
    let within1 = 0;
    let dots = 0;
    let colons = 0;
    let capitals = 0;
    let code = 0;
    let codeIsMixed = false;
    let codeHasCapital = false;
    for (let at = 0; at < text.length; at++) {
        let unit = text.charCodeAt(at);
        let kind = KIND[unit] ?? OTHER;
        if (kind >= SMALL_LETTER && kind <= LETTER) {
            const start = at;
            let word = 0;
            do {
                if (kind === SMALL_LETTER) {
                    do {
                        word = (Math.imul(word, 31) + unit) | 0; // as `withLetter`, of which most words need no more
                        at++;
                        unit = at < text.length ? text.charCodeAt(at) : 0;
                        kind = KIND[unit] ?? OTHER;
                    } while (kind === SMALL_LETTER);
                    capitals = 0;
                    code = 0;
                    continue;
                }
                word = withLetter(word, unit);
                if (kind === CAPITAL) {
                    codeHasCapital = true;
                    if (code === 0)
                        codeIsMixed = false;
                    else if (lastDigit === at - 1)
                        codeIsMixed = true;
                    code++;
                    if (++capitals === 6)
                        traits |= TRAIT.sixCapitals;
                    if (codeIsMixed && code >= 8)
                        traits |= TRAIT.mixedCode;
                }
                else {
                    capitals = 0;
                    code = 0;
                }
                at++;
                unit = at < text.length ? text.charCodeAt(at) : 0;
                kind = KIND[unit] ?? OTHER;
            } while (kind >= SMALL_LETTER && kind <= LETTER);
            const found = TRAITS_OF_WORDS[slotOf(word)] ?? 0;
            if (found !== 0)
                traits |= start - lastDigit > NEAR ? found & ~behindDigits : found;
            if (kind === DIGIT && at - start === 2)
                traits |= TRAIT.twoLettersDigit;
            if (at === text.length)
                break;
        }
        capitals = 0;
        if (kind === DIGIT) {
            traits |= TRAIT.digit;
            const between = at - lastDigit - 1;
            inRow = between === 0 ? inRow + 1 : 1;
            within1 = between <= 1 ? within1 + 1 : 1;
            within6 = between <= 6 ? within6 + 1 : 1;
            if (inRow === 5)
                traits |= TRAIT.fiveDigits;
            if (within6 === 7)
                traits |= TRAIT.sevenDigits;
            if (within6 === 13)
                traits |= TRAIT.thirteenDigits;
            if (within1 === 12)
                traits |= TRAIT.twelveDigits;
            if (between === 1 || between === 2) {
                const sign = KIND[text.charCodeAt(lastDigit + 1)];
                if (sign === HYPHEN || sign === SLASH || sign === DOT)
                    traits |= TRAIT.joinedDigits;
                if (between === 1 && sign === COLON)
                    traits |= TRAIT.colonDigits;
                if (between === 1 && sign === DOT && ++dots === 3)
                    traits |= TRAIT.dottedDigits;
            }
            if (code === 0) {
                codeIsMixed = false;
                codeHasCapital = false;
            }
            code++;
            if (codeIsMixed && code >= 8)
                traits |= TRAIT.mixedCode;
            lastDigit = at;
            continue;
        }
        const codeBefore = codeHasCapital ? code : 0;
        code = 0;
        codeHasCapital = false;
        switch (kind) {
            case HYPHEN:
                if (codeBefore > 1)
                    traits |= TRAIT.key;
                break;
            case AT:
                traits |= TRAIT.at;
                break;
            case CURRENCY:
                traits |= CURRENCY_SIGN;
                break;
            case COLON:
                if (++colons > 5 || text.charCodeAt(at + 1) === unit)
                    traits |= TRAIT.colons;
                if (text.startsWith('://', at))
                    traits |= TRAIT.scheme;
                break;
            case SLASH:
                if (text.charCodeAt(at + 1) === unit && KIND[text.charCodeAt(at - 1)] !== COLON)
                    traits |= TRAIT.doubleSlash;
                break;
            case DOT:
                if (isLetter(text.charCodeAt(at + 1)))
                    traits |= TRAIT.dotLetter;
                break;
        }
    }
    return traits;
}
/** More than any distance that is asked for. */
const LONG = 1000;
const NEAR = 8;
function isLetter(unit) {
    const kind = KIND[unit];
    return unit > 0x7f || kind === SMALL_LETTER || kind === CAPITAL;
}


/***/ }),

/***/ 928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   GM: () => (/* binding */ byWord),
/* harmony export */   KR: () => (/* binding */ MONTHS),
/* harmony export */   LG: () => (/* binding */ DAYS_COUNTED),
/* harmony export */   SN: () => (/* binding */ DOUBTFUL_MONTHS),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   mt: () => (/* binding */ LETTERS),
/* harmony export */   px: () => (/* binding */ ORDINALS),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   w4: () => (/* binding */ WEEKDAYS)
/* harmony export */ });
/**
 * Words of the seven languages that are always on (en, de, fr, es, it, nl, pt), in lower case. What only one
 * recogniser asks for stands beside it.
 */
/** Names of months, their abbreviations and how they are often misspelt, by month. */
const MONTHS = [
    'january|januray|janurary|janaury|jan|januar|jän|jänner|janvier|janv|enero|ene|gennaio|gen|januari|janeiro',
    'february|febuary|feburary|febrary|feb|februar|febr|feber|février|févr|fév|febrero|febbraio|februari|fevereiro|fev',
    'march|mar|märz|mär|mrz|mars|marzo|maart|mrt|março',
    'april|aprl|apirl|apr|avril|avr|abril|abr|aprile',
    'may|mai|mayo|maggio|mag|mei|maio',
    'june|jun|juni|juin|junio|giugno|giu|junho',
    'july|jul|juli|juillet|juil|julio|luglio|lug|julho',
    'august|augest|agust|aug|août|agosto|ago|augustus',
    'september|septmber|setpember|septemer|sep|sept|septembre|settembre|sett|set|septiembre|setiembre|setembro',
    'october|octber|ocotber|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out',
    'november|novemeber|novmber|nov|novembre|noviembre|novembro',
    'december|decmber|decemeber|desember|dec|dezember|dez|décembre|déc|diciembre|dic|dicembre|dezembro',
].map((words) => asWritten(words.split('|')));
/** Abbreviations that are common words too: a month only where a hyphen, a dot or a year says so. */
const DOUBTFUL_MONTHS = new Set(['set', 'out', 'ago', 'gen', 'mag']);
/** Ordinal numbers from 1 to 31, by number. */
const ORDINALS = [
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
].map((words) => asWritten(words.split('|')));
/** Days of the month in languages that count them, from 2 to 31: `quince de mayo`. */
const DAYS_COUNTED = [
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
].map((words) => asWritten(words.split('|')));
/** Names of weekdays, their abbreviations and how they are often misspelt, from Monday. */
const WEEKDAYS = [
    'monday|mon|montag|lundi|lunes|lunedì|maandag|segunda-feira|segunda feira',
    'tuesday|teusday|tusday|tue|tues|dienstag|mardi|martes|martedì|dinsdag|terça-feira|terça feira',
    'wednesday|wed|wensday|wednsday|wendsday|wedensday|mittwoch|mercredi|miércoles|mercoledì|woensdag|quarta-feira|quarta feira',
    'thursday|thrusday|thurday|thursdy|thu|thur|thurs|donnerstag|jeudi|jueves|giovedì|donderdag|quinta-feira|quinta feira',
    'friday|firday|fri|freitag|vendredi|viernes|venerdì|vrijdag|sexta-feira|sexta feira',
    'saturday|saterday|saturay|sat|samstag|sonnabend|samedi|sábado|sabato|zaterdag',
    'sunday|sun|sonntag|dimanche|domingo|domenica|zondag',
].map((words) => asWritten(words.split('|')));
/** The words with their accents, without (`fevrier`, `marz`), and with an `e` for the two dots (`maerz`). */
function asWritten(words) {
    const plain = words.map((word) => withoutAccents(word));
    const spelledOut = words.map((word) => withoutAccents(word.replaceAll(/[äöü]/g, '$&e').replaceAll('ß', 'ss')));
    return [...new Set([...words, ...plain, ...spelledOut])];
}
/** What words mean, in all spellings: for each meaning its words, between bars. */
function byWord(meanings) {
    return new Map(meanings.flatMap(([meaning, words]) => asWritten(words.split('|')).map((word) => [word, meaning])));
}
function withoutAccents(word) {
    return word.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
/** A letter of a word in these languages, for use inside a character class. */
const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ';
/** The space, and those that do not break a line. */
const SPACE = String.raw `[ \u00A0\u202F]`;
/** The words as an alternation, the longest first, where a space also stands for a hyphen. */
function anyOf(words) {
    return [...words]
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
        .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`).replaceAll(' ', '[ -]'))
        .join('|');
}
/** Which number, from 1, each word stands for. */
function numbered(table) {
    return new Map(table.flatMap((words, index) => words.map((word) => [word, index + 1])));
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
// EXTERNAL MODULE: ./lib/ner/recogniser.js
var recogniser = __nccwpck_require__(852);
;// CONCATENATED MODULE: ./lib/csv/bytes.js
const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
/** A record longer than this is refused, so that a stray quote cannot swallow the file. */
const RECORD_LIMIT = 16 * 1024 * 1024;
/** Where the line that ends at `end` (behind its LF, CRLF or CR) has its last byte of content, exclusive. */
function contentEnd(bytes, start, end, newline) {
    if (end > start && bytes[end - 1] === LF) {
        return end - 1 > start && bytes[end - 2] === CR ? end - 2 : end - 1;
    }
    return newline === 'cr' && end > start && bytes[end - 1] === CR ? end - 1 : end;
}

;// CONCATENATED MODULE: ./lib/csv/digit-marks.js

/** The marks of an utterance that go by how its digits stand, `sevenDigits` and `joinedDigit`. */
function digitMarks(bytes, start, end) {
    let digits = 0;
    let marks = 0;
    let before = OTHER;
    for (let at = start; at < end; at++) {
        const kind = KIND[bytes[at] ?? 0] ?? OTHER;
        if (kind === DIGIT)
            digits++;
        if (kind + before === DIGIT + JOINT)
            marks = recogniser/* MARK */.M.joinedDigit;
        before = kind;
    }
    return digits < 7 ? marks : marks | recogniser/* MARK */.M.sevenDigits;
}
/** No two of them add up to `DIGIT + JOINT` but these two. */
const OTHER = 0;
const DIGIT = 1;
const JOINT = 3;
const KIND = Uint8Array.from({ length: 256 }, (_, byte) => {
    const sign = String.fromCharCode(byte);
    if (/\d/.test(sign))
        return DIGIT;
    return /[a-z_./\x80-\xff-]/i.test(sign) ? JOINT : OTHER;
});

;// CONCATENATED MODULE: ./lib/csv/scan.js



/**
 * The table that a scan fills: `stride` numbers for each record. From `CELLS` on come the bounds of each located
 * cell, start and end, quotes included.
 */
const NEXT = 0;
const CONTENT_END = 1;
const MARKS = 2;
const CELLS = 3;
/** Strict RFC 4180, one pass over the bytes, nothing allocated per record. */
function createScanner(plan, atMost = 4096) {
    const { newline, fields } = plan;
    const stride = CELLS + 2 * plan.located.length;
    const capacity = Math.max(1, Math.min(atMost, Math.floor(TABLE_NUMBERS / stride)));
    const table = new Int32Array(capacity * stride);
    const classes = classesOf(plan);
    const located = Int32Array.from([...plan.located, fields]);
    const { utterance, wanted: wantedMarks = 0 } = plan;
    const asksForDigits = (wantedMarks & (recogniser/* MARK */.M.sevenDigits | recogniser/* MARK */.M.joinedDigit)) !== 0;
    const loneCr = newline === 'cr';
    const delimiter = plan.delimiter.charCodeAt(0);
    function scan(bytes, from, to) {
        let at = from;
        let row = 0;
        let records = 0;
        while (at < to) {
            if (records === capacity)
                return { why: 'full', records, next: at, fields, at };
            const start = at;
            let field = 0;
            let cell = row + CELLS;
            let wanted = 0;
            let contentEnd = 0;
            for (;;) {
                const cellStart = at;
                let marks = 0;
                let cellEnd = 0;
                let structural = -1;
                if (at < to && bytes[at] === QUOTE) {
                    at++;
                    for (;;) {
                        if (at >= to)
                            return { why: 'unclosed quote', records, next: start, fields, at: cellStart };
                        const byte = bytes[at++] ?? 0;
                        const cls = classes[byte] ?? 0;
                        marks |= cls;
                        if (byte !== QUOTE)
                            continue;
                        if (at < to && bytes[at] === QUOTE)
                            at++;
                        else
                            break;
                    }
                    cellEnd = at;
                    if (at < to) {
                        structural = bytes[at] ?? 0;
                        if (structural === CR && !loneCr && at + 1 < to && bytes[at + 1] === LF) {
                            at++;
                            structural = LF;
                        }
                        if (structural !== delimiter && structural !== LF && !(loneCr && structural === CR)) {
                            return { why: 'text after quote', records, next: start, fields, at: cellEnd - 1 };
                        }
                        at++;
                    }
                }
                else {
                    while (at < to) {
                        const cls = classes[bytes[at] ?? 0] ?? 0;
                        if (cls >= STRUCTURAL)
                            break;
                        marks |= cls;
                        at++;
                    }
                    cellEnd = at;
                    if (at < to) {
                        structural = bytes[at] ?? 0;
                        if (structural === QUOTE)
                            return { why: 'stray quote', records, next: start, fields, at };
                        if (structural === LF && at > cellStart && bytes[at - 1] === CR)
                            cellEnd--;
                        at++;
                    }
                }
                if (field === located[wanted]) {
                    table[cell] = cellStart;
                    table[cell + 1] = cellEnd;
                    cell += 2;
                    wanted++;
                    if (field === utterance) {
                        if (asksForDigits && (marks & recogniser/* MARK */.M.digit) !== 0)
                            marks |= digitMarks(bytes, cellStart, cellEnd);
                        table[row + MARKS] = marks | recogniser/* MARK */.M.always;
                    }
                }
                field++;
                if (structural === delimiter)
                    continue;
                if (loneCr && structural === CR && at < to && bytes[at] === LF)
                    at++;
                contentEnd = cellEnd;
                break;
            }
            if (field !== fields)
                return { why: 'ragged', records, next: at, fields: field, at: start };
            table[row + NEXT] = at;
            table[row + CONTENT_END] = contentEnd;
            row += stride;
            records++;
        }
        return { why: 'end', records, next: at, fields, at };
    }
    return { table, stride, scan };
}
/** However many columns are located, a table takes no more than 2 MiB. */
const TABLE_NUMBERS = 2 ** 19;
/** The bit of the bytes that end an unquoted field: the one that says nothing about an utterance. */
const STRUCTURAL = recogniser/* MARK */.M.always;
function classesOf({ delimiter, newline }) {
    const classes = new Uint8Array(256);
    classes.fill(recogniser/* MARK */.M.digit, 0x30, 0x3a);
    classes.fill(recogniser/* MARK */.M.currency | recogniser/* MARK */.M.nonAscii, 0x80);
    for (const [character, mark] of [
        ['@', recogniser/* MARK */.M.at],
        ['.', recogniser/* MARK */.M.dot],
        [':', recogniser/* MARK */.M.colon],
        ['/', recogniser/* MARK */.M.slash],
        ['$', recogniser/* MARK */.M.currency],
        ['%', recogniser/* MARK */.M.currency],
    ]) {
        classes[character.charCodeAt(0)] = mark;
    }
    for (const byte of [delimiter.charCodeAt(0), LF, QUOTE, ...(newline === 'cr' ? [CR] : [])]) {
        classes[byte] = STRUCTURAL;
    }
    return classes;
}

;// CONCATENATED MODULE: ./lib/csv/kernel.js

/** Rows that are scanned at once: their part of the table stays in a core's cache. */
const ROWS_AT_ONCE = 4096;
/** Where in a row of the table the bounds of a located column are. */
function createSlots({ located }) {
    return (column) => CELLS + 2 * located.indexOf(column);
}

;// CONCATENATED MODULE: ./lib/csv/intents.js
function createIntentCounter() {
    let size = 0;
    /** Open addressing: one more than an intent's number, 0 where free. */
    let slots = new Int32Array(FIRST_SLOTS);
    let hashes = [];
    let starts = [];
    let ends = [];
    let rows = [];
    function find(bytes, start, end) {
        const hash = hashOf(bytes, start, end);
        const mask = slots.length - 1;
        let slot = hash & mask;
        for (;; slot = (slot + 1) & mask) {
            const known = slots[slot] ?? 0;
            if (known === 0)
                break;
            if (hashes[known - 1] === hash && isSame(bytes, known - 1, start, end))
                return known - 1;
        }
        slots[slot] = ++size;
        hashes.push(hash);
        starts.push(start);
        ends.push(end);
        rows.push(0);
        if (2 * size >= slots.length)
            grow();
        return size - 1;
    }
    function isSame(bytes, intent, start, end) {
        const from = starts[intent] ?? 0;
        if ((ends[intent] ?? 0) - from !== end - start)
            return false;
        for (let at = 0; at < end - start; at++)
            if (bytes[from + at] !== bytes[start + at])
                return false;
        return true;
    }
    function grow() {
        const mask = 2 * slots.length - 1;
        slots = new Int32Array(mask + 1);
        hashes.forEach((hash, intent) => {
            let slot = hash & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = intent + 1;
        });
    }
    return {
        start() {
            slots.fill(0);
            size = 0;
            hashes = [];
            starts = [];
            ends = [];
            rows = [];
        },
        count(bytes, start, end) {
            const intent = find(bytes, start, end);
            rows[intent] = (rows[intent] ?? 0) + 1;
            return intent;
        },
        counted: () => ({ starts, ends, rows }),
    };
}
const FIRST_SLOTS = 1024;
function hashOf(bytes, start, end) {
    let hash = end - start;
    for (let at = start; at < end; at++)
        hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
    return hash ^ (hash >>> 15);
}

;// CONCATENATED MODULE: ./lib/csv/splice.js


function createSplicer(dialect, scanner, slotOf) {
    const { table, stride } = scanner;
    const delimiter = dialect.delimiter.charCodeAt(0);
    const written = cellWriter(dialect.delimiter);
    const { appended, inPlace } = placesOf(dialect.own, slotOf);
    const noCells = dialect.own.map(() => '');
    let source = Buffer.alloc(0);
    let out = Buffer.alloc(0);
    let length = 0;
    /** Up to here the source is in the output, or replaced there. */
    let copied = 0;
    let proof = { source: 0, output: 0 };
    function start(bytes, room) {
        source = bytes;
        out = room;
        length = 0;
        copied = 0;
        proof = { source: 0, output: 0 };
    }
    function copy(from, to) {
        if (inPlace.length > 0) {
            for (let row = from; row < to; row++)
                write(row, noCells);
            return;
        }
        const cells = appended.length;
        for (let row = from * stride; row < to * stride; row += stride) {
            const end = table[row + CONTENT_END] ?? 0;
            if (length + end - copied + cells > out.length)
                grow(end - copied + cells);
            length += source.copy(out, length, copied, end);
            copied = end;
            for (let cell = 0; cell < cells; cell++)
                out[length++] = delimiter;
        }
    }
    function write(row, cells) {
        const base = row * stride;
        for (const { cell, slot } of inPlace) {
            const from = table[base + slot] ?? 0;
            const to = table[base + slot + 1] ?? 0;
            const text = cells[cell] ?? '';
            if (from === to && text === '')
                continue;
            copyUpTo(from);
            put(text);
            copied = to;
        }
        if (appended.length === 0)
            return;
        copyUpTo(table[base + CONTENT_END] ?? 0);
        for (const cell of appended) {
            if (length === out.length)
                grow(1);
            out[length++] = delimiter;
            put(cells[cell] ?? '');
        }
    }
    function copyUpTo(end) {
        if (length + end - copied > out.length)
            grow(end - copied);
        length += source.copy(out, length, copied, end);
        copied = end;
    }
    function put(text) {
        if (text === '')
            return;
        const cell = written(text);
        const room = cell.length * MOST_BYTES_PER_UNIT;
        if (length + room > out.length)
            grow(room);
        length += out.write(cell, length, 'utf8');
    }
    function grow(room) {
        const larger = Buffer.allocUnsafeSlow(Math.ceil((length + room) * GROWTH));
        out.copy(larger, 0, 0, length);
        out = larger;
    }
    function finish(records) {
        if (records === 0)
            return undefined;
        copyUpTo(table[(records - 1) * stride + NEXT] ?? 0);
        return findDamage(records);
    }
    /**
     * Walks source and output side by side. Between our cells the bytes must be equal; where one of ours belongs there
     * must be exactly one well-formed cell. As the source was scanned strictly, the output then has the same fields.
     */
    function findDamage(records) {
        const before = viewOf(source);
        const after = viewOf(out);
        const cells = appended.length;
        let { source: from, output: at } = proof;
        const isCopied = (to) => {
            const stretch = to - from;
            if (at + stretch > length || !equalBytes(before, from, after, at, stretch))
                return false;
            at += stretch;
            from = to;
            return true;
        };
        for (let row = 0; row < records; row++) {
            const base = row * stride;
            for (const { slot } of inPlace) {
                if (!isCopied(table[base + slot] ?? 0))
                    return row;
                at = endOfCell(out, at, length, delimiter);
                if (at < 0)
                    return row;
                from = table[base + slot + 1] ?? 0;
            }
            if (!isCopied(table[base + CONTENT_END] ?? 0))
                return row;
            for (let cell = 0; cell < cells; cell++) {
                if (at >= length || out[at] !== delimiter)
                    return row;
                at = endOfCell(out, at + 1, length, delimiter);
                if (at < 0)
                    return row;
            }
            if (!isCopied(table[base + NEXT] ?? 0))
                return row;
        }
        proof = { source: from, output: at };
        return at === length ? undefined : records - 1;
    }
    return { start, copy, write, finish, output: () => out.subarray(0, length) };
}
/** Matches of one cell are joined by `;`, so a match is written with `\\` before a `;` or `\\` of its own. */
function escapeMatch(match) {
    return SPECIAL.test(match) ? match.replaceAll(/[\\;]/gu, '\\$&') : match;
}
const SPECIAL = /[\\;]/u;
/** Which of our cells are appended, in order, and which replace a cell, from left to right. */
function placesOf(own, slotOf) {
    return {
        appended: own.flatMap(({ at }, cell) => (at.length === 0 ? [cell] : [])),
        inPlace: own
            .flatMap(({ at }, cell) => at.map((column) => ({ column, cell })))
            .toSorted((a, b) => a.column - b.column)
            .map(({ column, cell }) => ({ cell, slot: slotOf(column) })),
    };
}
/** Writes the text of a cell by RFC 4180. */
function cellWriter(delimiter) {
    const needsQuotes = new RegExp(`["\\r\\n${delimiter}]`, 'u');
    return (text) => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
}
const MOST_BYTES_PER_UNIT = 3;
const GROWTH = 1.25;
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
/** Four bytes at a time: half the cost of `Buffer.compare` on the short stretches between our cells. */
function equalBytes(a, aFrom, b, bFrom, length) {
    let difference = 0;
    let at = 0;
    for (; at + 4 <= length; at += 4) {
        difference |= a.getInt32(aFrom + at, true) ^ b.getInt32(bFrom + at, true);
    }
    for (; at < length; at++)
        difference |= a.getUint8(aFrom + at) ^ b.getUint8(bFrom + at);
    return difference === 0;
}
/** The end of the cell that starts at `from`, or a negative number when it is not well-formed. */
function endOfCell(bytes, from, length, delimiter) {
    if (from < length && bytes[from] === QUOTE) {
        for (let at = from + 1;; at += 2) {
            at = bytes.indexOf(QUOTE, at);
            if (at < 0 || at >= length)
                return -1;
            if (at + 1 >= length || bytes[at + 1] !== QUOTE)
                return at + 1;
        }
    }
    for (let at = from; at < length; at++) {
        const byte = bytes[at];
        if (byte === delimiter || byte === LF || byte === CR)
            return at;
        if (byte === QUOTE)
            return -1;
    }
    return length;
}

;// CONCATENATED MODULE: ./lib/csv/script-kernel.js




/** The kernel in TypeScript: where there is no WebAssembly with SIMD, and as the measure of the other one. */
function createScriptKernel(plan, capacity = ROWS_AT_ONCE) {
    const slotOf = createSlots(plan);
    const scanner = createScanner({ ...plan, wanted: plan.prefilter.marks }, capacity);
    const { table, stride } = scanner;
    const splicer = createSplicer(plan, scanner, slotOf);
    const { marks: anyMark, hasWords, holdsWords } = plan.prefilter;
    const utterance = slotOf(plan.utterance);
    const intent = plan.intent === undefined ? undefined : slotOf(plan.intent);
    const intents = createIntentCounter();
    const chosen = new Int32Array(2 * capacity);
    let source = Buffer.alloc(0);
    function sift(records) {
        let count = 0;
        for (let row = 0; row < records; row++) {
            const base = row * stride;
            const number = intent === undefined
                ? 0
                : intents.count(source, table[base + intent] ?? 0, table[base + intent + 1] ?? 0);
            const passes = ((table[base + MARKS] ?? 0) & anyMark) !== 0 ||
                (hasWords && holdsWords(source, table[base + utterance] ?? 0, table[base + utterance + 1] ?? 0));
            if (!passes)
                continue;
            chosen[2 * count] = row;
            chosen[2 * count + 1] = number;
            count++;
        }
        return count;
    }
    return {
        ...splicer,
        table,
        stride,
        chosen,
        start(chunk, room) {
            source = chunk;
            intents.start();
            splicer.start(chunk, room);
        },
        scan(from) {
            const stop = scanner.scan(source, from, source.length);
            return { ...stop, chosen: sift(stop.records) };
        },
        intents: () => intents.counted(),
    };
}

;// CONCATENATED MODULE: ./lib/csv/wasm/memory.js
function createMemory(memory, free) {
    let next = free;
    let bytes = Buffer.from(memory.buffer);
    let words = new Int32Array(memory.buffer);
    function reserve(end) {
        if (end <= bytes.length)
            return;
        memory.grow(STEP * Math.ceil((end - bytes.length) / (STEP * PAGE)));
        bytes = Buffer.from(memory.buffer);
        words = new Int32Array(memory.buffer);
    }
    function allocate(size) {
        const address = aligned(next);
        next = address + size;
        reserve(next);
        return address;
    }
    function wordsAt(address, count) {
        return words.subarray(address / WORD, address / WORD + count);
    }
    return {
        allocate,
        put(list) {
            const address = allocate(WORD * list.length);
            words.set(list, address / WORD);
            return address;
        },
        putBytes(list) {
            const address = allocate(list.length);
            bytes.set(list, address);
            return address;
        },
        get: (address) => words[address / WORD] ?? 0,
        set(address, word) {
            words[address / WORD] = word;
        },
        reserve,
        bytes: () => bytes,
        words: wordsAt,
        lasting(address, count) {
            let all = words;
            let view = wordsAt(address, count);
            return () => {
                if (all !== words) {
                    all = words;
                    view = wordsAt(address, count);
                }
                return view;
            };
        },
    };
}
/** Up to the start of a line of a core's cache. */
function aligned(address) {
    return Math.ceil(address / CACHE_LINE) * CACHE_LINE;
}
const WORD = 4;
const CACHE_LINE = 64;
const PAGE = 65_536;
/** Pages that are asked for at a time: they cost nothing before they are used. */
const STEP = 16;

;// CONCATENATED MODULE: ./lib/csv/wasm/finder.js




/**
 * Has the module search rows for patterns, and gives it the room it asks for. Behind the output comes room for the
 * text of one utterance, behind that the mentions, and the lists.
 */
function createWasmFinder({ is, annotate, tallyMentions }, memory, plan, patterns) {
    if (patterns.length > 0)
        tellPatterns(memory, is, plan, patterns);
    const { appended } = placesOf(plan.own, createSlots(plan));
    let length = 0;
    let linesRoom = FIRST_LINES;
    let mentionsMost = FIRST_MENTIONS;
    function layOut(outputRoom) {
        const text = aligned(memory.get(is.OUTPUT) + outputRoom + is.SLACK);
        const mentions = aligned(text + length + is.SLACK);
        const lines = aligned(mentions + is.MENTION * mentionsMost);
        memory.reserve(lines + linesRoom + is.SLACK);
        move(is.LINES, lines, memory.get(is.LINES_LENGTH)); // which would be written over by the mentions
        move(is.MENTIONS, mentions, is.MENTION * memory.get(is.MENTION_COUNT));
        memory.set(is.TEXT, text);
        memory.set(is.LINES_END, lines + linesRoom);
        memory.set(is.MENTIONS_MOST, mentionsMost);
    }
    /** What `word` has the address of. */
    function move(word, to, bytes) {
        const from = memory.get(word);
        memory.bytes().copyWithin(to, from, from + bytes);
        memory.set(word, to);
    }
    /** Sees to it that `copied` bytes fit into the output, and beside them as many of cells, and the mentions of a row. */
    function makeRoom(copied, cells) {
        const outputRoom = () => memory.get(is.TEXT) - is.SLACK - memory.get(is.OUTPUT);
        const wanted = memory.get(is.OUTPUT_LENGTH) + copied + cells;
        const linesWanted = memory.get(is.LINES_LENGTH) + memory.get(is.LINES_WANTED);
        const mentionsWanted = memory.get(is.MENTION_COUNT) + is.MOST_SPANS;
        if (wanted > outputRoom() || linesWanted > linesRoom || mentionsWanted > mentionsMost) {
            if (mentionsWanted > mentionsMost)
                mentionsMost = 2 * mentionsWanted;
            if (linesWanted > linesRoom)
                linesRoom = Math.ceil(finder_GROWTH * linesWanted);
            layOut(Math.max(outputRoom(), wanted > outputRoom() ? Math.ceil(finder_GROWTH * wanted) : 0));
        }
        memory.set(is.CELL_ROOM, outputRoom() - memory.get(is.OUTPUT_LENGTH) - copied);
    }
    function countMentions(intents) {
        const count = memory.get(is.MENTION_COUNT);
        const types = patterns.length;
        let free = aligned(memory.get(is.LINES_END) + is.SLACK);
        const placed = (numbers, bytes = WORD) => {
            const at = free;
            free = aligned(at + bytes * numbers);
            return at;
        };
        const hashes = placed(count, HASH);
        const rows = placed(count);
        const intentsOfRows = placed(count);
        const counts = placed(types);
        const rowCounts = placed(types);
        const countsOfIntents = placed(types * intents);
        memory.reserve(free);
        memory.bytes().fill(0, counts, free);
        const rowCount = tallyMentions(types, rows, intentsOfRows, counts, rowCounts, countsOfIntents, hashes);
        const { buffer } = memory.bytes();
        const numbers = (at, length) => new Uint32Array(buffer, at, length).slice();
        const all = new Float64Array(buffer, hashes, count).slice();
        const countOfType = numbers(counts, types);
        let end = 0;
        return {
            rows: numbers(rows, rowCount),
            intents: numbers(intentsOfRows, rowCount),
            counts: countOfType,
            rowCounts: numbers(rowCounts, types),
            countsOfIntents: numbers(countsOfIntents, types * intents),
            hashes: Array.from(countOfType, (hashesOfType) => {
                end += hashesOfType;
                return all.subarray(end - hashesOfType, end);
            }),
        };
    }
    return {
        start(bytes) {
            if (patterns.length === 0)
                return;
            length = bytes;
            memory.set(is.LINES_LENGTH, 0);
            memory.set(is.MENTION_COUNT, 0);
            layOut(Math.ceil(finder_GROWTH * bytes) + CELLS_AT_ONCE);
        },
        annotate({ records, next }, firstRow) {
            memory.set(is.FIRST_ROW, firstRow);
            memory.set(is.CHOSEN_DONE, 0);
            memory.set(is.ROWS_DONE, 0);
            memory.set(is.CELLS_WANTED, 0);
            memory.set(is.LINES_WANTED, 0);
            for (;;) {
                const rowsLeft = records - memory.get(is.ROWS_DONE);
                makeRoom(next - memory.get(is.COPIED) + rowsLeft * appended.length, Math.max(CELLS_AT_ONCE, memory.get(is.CELLS_WANTED)));
                const why = annotate(records);
                if (why !== is.NO_ROOM)
                    return why === is.DONE;
            }
        },
        lists: () => memory.bytes().subarray(memory.get(is.LINES), memory.get(is.LINES) + memory.get(is.LINES_LENGTH)),
        mentions: countMentions,
    };
}
const finder_GROWTH = 1.25;
const CELLS_AT_ONCE = 64 * 1024;
const FIRST_LINES = 256 * 1024;
const FIRST_MENTIONS = 8192;
/** Bytes of one. */
const HASH = 8;
function tellPatterns(memory, is, plan, patterns) {
    const { appended, inPlace } = placesOf(plan.own, createSlots(plan));
    const names = patterns.map(({ type }) => type).toSorted();
    memory.set(is.TRAITS, memory.putBytes(traitsFor(plan.delimiter, is)));
    memory.set(is.SPANS, memory.allocate(is.SPAN * is.MOST_SPANS));
    memory.set(is.PIECES, memory.putBytes(Buffer.concat(PIECES.map(pieceOf))));
    memory.set(is.IN_PLACE_TYPES, memory.put([...inPlace.map(({ cell }) => cell), is.NO_COLUMN]));
    memory.set(is.APPENDED_TYPES, memory.put([...appended, is.NO_COLUMN]));
    memory.set(is.CELLS_OF_MATCH, Math.max(1, ...plan.own.map(({ at }) => at.length)));
    const words = patterns.flatMap(({ type, needs, automaton: { forwards, backwards } }) => {
        const name = Buffer.from(`{"type":"${type}","start":`);
        return [
            ...putDfa(memory, forwards),
            ...putDfa(memory, backwards),
            needs.words ? recogniser/* MARK */.M.always : needs.marks,
            names.indexOf(type),
            memory.putBytes(name),
            name.length,
        ];
    });
    memory.set(is.PATTERNS, memory.put(words));
    memory.set(is.PATTERN_COUNT, patterns.length);
}
/** As `assembly/automaton.ts` reads it. */
function putDfa(memory, dfa) {
    return [
        memory.putBytes(dfa.classes),
        memory.putBytes(bytesOf(dfa.table)),
        memory.putBytes(bytesOf(dfa.starts)),
        dfa.undecidedEnd,
        dfa.matchingEnd,
        dfa.searchingEnd,
        isWorthSkipping(dfa.beginning) ? memory.putBytes(skipSetOf(dfa.beginning)) : 0,
    ];
}
const bytesOf = ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength);
/** Whether a search may pass over most bytes of a text: of those that are common in one few are in the set. */
function isWorthSkipping(set) {
    return COMMON_BYTES.filter((byte) => set[byte] === 1).length <= MOST_COMMON;
}
const COMMON_BYTES = Buffer.from(' etaoinsrhldcu');
const MOST_COMMON = 1;
/** As `assembly/skip.ts` reads it. */
function skipSetOf(set) {
    const lows = Array.from({ length: 16 }, (_, low) => HIGHS.reduce((bits, high) => bits | ((set[(high << 4) | low] ?? 0) << high), 0));
    const bits = Array.from({ length: 16 }, (_, high) => (high < HIGHS.length ? 1 << high : 0));
    const beyondAscii = set.subarray(0x80).includes(1) ? 0x80 : 0;
    return Uint8Array.from([...lows, ...bits, ...Array.from({ length: 16 }, () => beyondAscii)]);
}
/** The high halves of ASCII. */
const HIGHS = [0, 1, 2, 3, 4, 5, 6, 7];
/** What stands between the fields of an entity of an own type, see `findings.ts`. */
const PIECES = [',"end":', ',"text":"', '","value":"', '","rule":"pattern","score":1}'];
const PIECE_BYTES = 48;
/** Its length and its bytes. */
function pieceOf(text) {
    const piece = Buffer.alloc(PIECE_BYTES);
    piece.writeUInt32LE(text.length);
    piece.write(text, WORD);
    return piece;
}
/** As `assembly/traits.ts` reads them. */
function traitsFor(delimiter, { IN_CELL, IN_JSON, QUOTED }) {
    return Uint8Array.from({ length: 256 }, (_, byte) => {
        const character = String.fromCharCode(byte);
        return ((';\\'.includes(character) ? IN_CELL : 0) |
            (`"\r\n${delimiter}`.includes(character) ? QUOTED : 0) |
            (byte < 0x20 || '"\\'.includes(character) ? IN_JSON : 0));
    });
}

;// CONCATENATED MODULE: ./lib/csv/wasm/intents.js

/** A scan counts at most `rowsAtOnce` rows, each of which may have an intent of its own. */
function createWasmIntents(memory, is, rowsAtOnce) {
    const most = LISTS_AT_ONCE * rowsAtOnce;
    const slotCount = 2 ** Math.ceil(Math.log2(2 * most));
    const slots = memory.allocate(WORD * slotCount);
    const list = memory.allocate(WORD * ENTRY * most);
    memory.set(is.INTENT_SLOTS, slots);
    memory.set(is.INTENT_SLOT_MASK, slotCount - 1);
    memory.set(is.INTENT_LIST, list);
    let starts = [];
    let ends = [];
    let rows = [];
    function forget() {
        memory.words(slots, slotCount).fill(0);
        memory.set(is.INTENT_COUNT, 0);
        memory.set(is.INTENT_BASE, starts.length);
    }
    function take() {
        const count = memory.get(is.INTENT_COUNT);
        const entries = memory.words(list, ENTRY * count);
        for (let entry = 0; entry < entries.length; entry += ENTRY) {
            starts.push(entries[entry] ?? 0);
            ends.push(entries[entry + END] ?? 0);
            rows.push(entries[entry + ROWS] ?? 0);
        }
        forget();
    }
    return {
        start() {
            starts = [];
            ends = [];
            rows = [];
            forget();
        },
        makeRoom() {
            if (memory.get(is.INTENT_COUNT) + rowsAtOnce > most)
                take();
        },
        counted() {
            take();
            return { starts, ends, rows };
        },
    };
}
const LISTS_AT_ONCE = 2;
/** An entry of the list, as `assembly/intents.ts` has it, in words. */
const ENTRY = 4;
const END = 1;
const ROWS = 3;

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./lib/csv/wasm/kernel.generated.js
/** Made by "npm run build-wasm" from assembly/: do not edit. */
const KERNEL = `
AGFzbQEAAAABTQtgAn9/AX9gA39/fwF/YAF/AX9gAn9/AGAEf39/fwBgBH9/f38Bf2ABfwBgB39/f39/f38Bf2ACf38BfGAEf39/
fwF+YAV/f398fwF/AxYVAwECBAEAAAUGAQAABwABAAgJCgACBQMBAAAG7wNafwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgAL
fwFBAAt+AUIAC34BQgALfgFCAAt+AUIAC38BQQALfgFCAQt+AUIAC34BQgALfwBBEAt/AEEUC38AQRgLfwBBHAt/AEEgC38AQSQL
fwBBKAt/AEEsC38AQTALfwBBNAt/AEE4C38AQTwLfwBBwAALfwBBxAALfwBByAALfwBBzAALfwBB0AALfwBB1AALfwBB2AALfwBB
3AALfwBB4AALfwBB5AALfwBB6AALfwBBgAELfwBBhAELfwBBiAELfwBBjAELfwBBkAELfwBBlAELfwBBmAELfwBBoAELfwBBpAEL
fwBBqAELfwBBrAELfwBBsAELfwBBtAELfwBBuAELfwBBvAELfwBBwAELfwBBxAELfwBByAELfwBBzAELfwBB0AELfwBB1AELfwBB
2AELfwBB3AELfwBB4AELfwBB5AELfwBB6AELfwBB7AELfwBB8AELfwBB9AELfwBB+AELfwBBgAILfwBBAAt/AEEEC38AQQgLfwBB
DAt/AEF/C38AQQALfwBBAQt/AEECC38AQQMLfwBBBAt/AEEFC38AQQALfwBBAQt/AEECC38AQYABC38AQRALfwBBgAELfwBBAQt/
AEECC38AQQQLfwBBGAsHzgdUCk1PU1RfU1BBTlMDVQRTUEFOA1QHSU5fQ0VMTANWB0lOX0pTT04DWAZRVU9URUQDVwhhbm5vdGF0
ZQAUEHdyaXRlRW50aXR5TGluZXMAEgdNRU5USU9OA1kNdGFsbHlNZW50aW9ucwAMC2NvdW50UXVvdGVzAAsEc2NhbgAKCWNvcHlC
eXRlcwAICGNvcHlSb3dzAAAKZmluZERhbWFnZQAHCURFTElNSVRFUgMPB0xPTkVfQ1IDEAZGSUVMRFMDEQdMT0NBVEVEAxIJVVRU
RVJBTkNFAxMGSU5URU5UAxQFVEFCTEUDFQZTVFJJREUDFghDQVBBQ0lUWQMXDFdBTlRFRF9NQVJLUwMYBEtFWVMDGQVST09UUwMa
BU5PREVTAxsIQ09NUExFVEUDHAdTQ1JBVENIAx0GQ0hPU0VOAx4MSU5URU5UX1NMT1RTAx8QSU5URU5UX1NMT1RfTUFTSwMgC0lO
VEVOVF9MSVNUAyEISU5fUExBQ0UDIghBUFBFTkRFRAMjBUNIVU5LAyQGT1VUUFVUAyUHUkVDT1JEUwMmC05FWFRfUkVDT1JEAycM
RklFTERTX0ZPVU5EAygIRkFVTFRfQVQDKQxDSE9TRU5fQ09VTlQDKgxJTlRFTlRfQ09VTlQDKwtJTlRFTlRfQkFTRQMsCFBBVFRF
Uk5TAy0NUEFUVEVSTl9DT1VOVAMuBlRSQUlUUwMvBVNQQU5TAzAGUElFQ0VTAzEOSU5fUExBQ0VfVFlQRVMDMg5BUFBFTkRFRF9U
WVBFUwMzDkNFTExTX09GX01BVENIAzQITUVOVElPTlMDNQ1NRU5USU9OU19NT1NUAzYEVEVYVAM3BUxJTkVTAzgJTElORVNfRU5E
AzkJQ0VMTF9ST09NAzoJRklSU1RfUk9XAzsLQ0hPU0VOX0RPTkUDPAlST1dTX0RPTkUDPQZDT1BJRUQDPg1PVVRQVVRfTEVOR1RI
Az8MTElORVNfTEVOR1RIA0ANTUVOVElPTl9DT1VOVANBDENFTExTX1dBTlRFRANCDExJTkVTX1dBTlRFRANDBEZSRUUDRARORVhU
A0ULQ09OVEVOVF9FTkQDRgVNQVJLUwNHBUNFTExTA0gJTk9fQ09MVU1OA0kDRU5EA0oERlVMTANLBlJBR0dFRANMDlVOQ0xPU0VE
X1FVT1RFA00LU1RSQVlfUVVPVEUDThBURVhUX0FGVEVSX1FVT1RFA08ERE9ORQNQB05PX1JPT00DUQ1VTkRFQ0lERURfUk9XA1IF
U0xBQ0sDUwZtZW1vcnkCAArCZxXpAgENf0EQLQAAIQlB4AAoAgAhB0HcACgCACICKAIAQX9HIQpBKCgCACIDQSwoAgAiCCABbGoh
C0HkACgCACIGQeQBKAIAaiEBQegAKAIAIgxB6AEoAgBqIQQgAyAAIAhsaiEFA0AgBSALSQRAAkAgCgRAIAIhAANAIAAoAgBBf0cE
QCAGIAUgACgCAGoiDSgCAGogAWshDkEAIQMDQCADIA5JBEAgAyAEaiABIANq/QAEAP0LBAAgA0EQaiEDDAELCyAEIA5qIQQgBiAN
KAIEaiEBIABBBGohAAwBCwsgB0UNAQsgBiAFKAIEaiIAIAFrIQ1BACEDA0AgAyANSQRAIAMgBGogASADav0ABAD9CwQAIANBEGoh
AwwBCwsgACEBIAcgBCANaiIEaiEAA0AgACAESwRAIAQgCToAACAEQQFqIQQMAQsLCyAFIAhqIQUMAQsLQeQBIAEgBms2AgBB6AEg
BCAMazYCAAulAQEBfyAAIAFJBH8gAC0AAEEiRgVBAAsEQCAAQQFqIQACQANAIAAgAUkEQCAALQAAQSJGBEAgASAAQQFqIgBNBH9B
AQUgAC0AAEEiRwsNAwsgAEEBaiEADAELC0EAIQALIAAPCwNAIAAgAUkEQCAALQAAIgNBCkYgAyACQf8BcUZyIANBDUZyBEAgAA8L
IANBIkYEQEEADwsgAEEBaiEADAELCyABC7wDAgp/AXsDQCAAIAhKBEBBrAEoAgAgCEEEdGoiCSgCDARAQQAhAQUgCgRAIAkoAgQi
ByEBIAkoAgghBEEAIQMDQCABQRBqIgIgBE0EQCADIAH9AAQAIgv9DL+/v7+/v7+/v7+/v7+/v7/9J/1kaSAL/Qzw8PDw8PDw8PDw
8PDw8PDw/Sz9ZGlqaiEDIAIhAQwBCwsDQCABIARJBEAgAyABLQAAIgJBwAFxQYABR2ogAkHwAU9qIQMgAUEBaiEBDAELCyAKKAIE
IgYhASAKKAIIIQVBACEEA0AgAUEQaiICIAVNBEAgBCAB/QAEACIL/Qy/v7+/v7+/v7+/v7+/v7+//Sf9ZGkgC/0M8PDw8PDw8PDw
8PDw8PDw8P0s/WRpamohBCACIQEMAQsLA0AgASAFSQRAIAQgAS0AACICQcABcUGAAUdqIAJB8AFPaiEEIAFBAWohAQwBCwsgAyAE
SiEBAkAgAyAERw0AIAYgB0shASAGIAdHDQBBoAEoAgAiASAJKAIAQcgAbGooAjwgASAKKAIAQcgAbGooAjxIIQELBUEBIQELCyAJ
IAogARshCiAIQQFqIQgMAQsLIAoL/QMDBH8BewF+QeQAKAIAIgQgAEEgKAIAaiIFKAIAaiEGIAQgBSgCBGohByAGIQQDQCAEQRBq
IgUgB00EQCAI/QwAADQJAgAAAEBAQEBAQEBAIAT9AAQAIghBBP1t/Q79DENBQUFhYUFBQUFIQEBARFAgCP0MDw8PDw8PDw8PDw8P
Dw8PD/1O/Q79Tv1QIQggBSEEDAELCyAEIAdJBEAgCP0MAAECAwQFBgcICQoLDA0ODyAHIARr/Q/9Jv0MAAA0CQIAAABAQEBAQEBA
QCAE/QAEACIIQQT9bf0O/QxDQUFBYWFBQUFBSEBAQERQIAj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79Tv1QIQgLIAj9HQAgCP0d
AYQiCUIgiCAJhKciBEEQdiAEciIEQQh2IARyQf8BcSIEQYABciAEQcAAcUEBdnIgBEEBcUE0KAIAQYAGcUEAR3EEfyAGIAcQDQVB
AAtyIQQgACADNgIAIAAgAjYCBCAAIAQ2AghBJCgCACICBH9BmAEoAgBB5AAoAgAiAyAAIAJqIgAoAgBqIAMgACgCBGoQD2oFQQAL
IQAgBEE0KAIAcQR/QQEFQTwoAgAEfyAGIAcQBgVBAAsLRQRADwtBzAAoAgBBkAEoAgAiAkEDdGoiAyABNgIAIAMgADYCBEGQASAC
QQFqNgIAC4QCAQJ/A0AgACABSQRAAn8gAC0AACIDQSBPBEAgA0HcAEYgA0EiRnIEQCACQdwAOgAAIAJBAWohAgsgAiADOgAAIAJB
AWoMAQsgAkEBaiEEIAJB3AA6AAACfwJAAkACQAJAAkACQCADQQhrDgYAAQIFAwQFC0HiAAwFC0H0AAwEC0HuAAwDC0HmAAwCC0Hy
AAwBC0EACyICQf8BcQR/IAQgAjoAACAEQQFqBSAEQfXgwAE2AgAgBCADQQR2IgJBMGogAkHXAGogAkH/AXFBCkkbOgADIAQgA0EP
cSICQTBqIAJB1wBqIAJBCkkbOgAEIARBBWoLCyECIABBAWohAAwBCwsgAguoAwEIfwNAIAQjAEgEQEGsASgCACAEQQR0aiIDKAIA
IABGBEAgAiADKAIMciECCyAEQQFqIQQMAQsLIAJBAnFBAEciBEUEQEEQLQAAQTtHBH9BAAVBACEEA0AgBCMASARAIAVBrAEoAgAg
BEEEdGooAgAgAEZqIQUgBEEBaiEEDAELCyAFQQFKCyEECyAEBEAgAUEiOgAAIAFBAWohAQtBASEIA0AgCSMASARAIABBrAEoAgAg
CUEEdGoiBSgCAEYEQCAIRQRAIAFBOzoAACABQQFqIQELQQAhCCAFKAIEIQMgBSgCCCEGIAJBA3EEQCADIQUDQCAFIAZJBEAgBS0A
ACIHQdwARiAHQTtGcgRAIAFB3AA6AAAgAUEBaiEBCyAHQSJGBH8gAUEiOgAAIAFBAWoFIAELIgNBAWohASADIAc6AAAgBUEBaiEF
DAELCwUgBiADayEGQQAhBQNAIAUgBkkEQCABIAVqIAMgBWr9AAQA/QsEACAFQRBqIQUMAQsLIAEgBmohAQsLIAlBAWohCQwBCwsg
BAR/IAFBIjoAACABQQFqBSABCwuTDgMKfwp7A35ByAAoAgAhCUE4KAIAIQYDQCAAIAFJBEAgCSAA/QAEACIN/QwgICAgICAgICAg
ICAgICAg/VD9DGBgYGBgYGBgYGBgYGBgYGD9cSIM/QwBAQEBAQEBAQEBAQEBAQEB/XH9DBoaGhoaGhoaGhoaGhoaGhr9JiIVIAz9
TiAN/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9JiIR/QwbGxsbGxsbGxsbGxsbGxsb/U4gDf0MAAAAAAAA
AAAAAAAAAAAAAP0l/QwcHBwcHBwcHBwcHBwcHBwcIA39DAMDAwMDAwMDAwMDAwMDAwP9Tv1Q/U79UP1Q/QsEACAJIAD9AAQQIg39
DCAgICAgICAgICAgICAgICD9UP0MYGBgYGBgYGBgYGBgYGBgYP1xIgz9DAEBAQEBAQEBAQEBAQEBAQH9cf0MGhoaGhoaGhoaGhoa
GhoaGv0mIhQgDP1OIA39DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0mIhD9DBsbGxsbGxsbGxsbGxsbGxv9
TiAN/QwAAAAAAAAAAAAAAAAAAAAA/SX9DBwcHBwcHBwcHBwcHBwcHBwgDf0MAwMDAwMDAwMDAwMDAwMDA/1O/VD9Tv1Q/VD9CwQQ
IAkgAP0ABCAiDf0MICAgICAgICAgICAgICAgIP1Q/QxgYGBgYGBgYGBgYGBgYGBg/XEiDP0MAQEBAQEBAQEBAQEBAQEBAf1x/Qwa
GhoaGhoaGhoaGhoaGhoa/SYiEyAM/U4gDf0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/SYiD/0MGxsbGxsb
GxsbGxsbGxsbG/1OIA39DAAAAAAAAAAAAAAAAAAAAAD9Jf0MHBwcHBwcHBwcHBwcHBwcHCAN/QwDAwMDAwMDAwMDAwMDAwMD/U79
UP1O/VD9UP0LBCAgCSAA/QAEMCIO/QwgICAgICAgICAgICAgICAg/VD9DGBgYGBgYGBgYGBgYGBgYGD9cSIM/QwBAQEBAQEBAQEB
AQEBAQEB/XH9DBoaGhoaGhoaGhoaGhoaGhr9JiISIAz9TiAO/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9
JiIN/QwbGxsbGxsbGxsbGxsbGxsb/U4gDv0MAAAAAAAAAAAAAAAAAAAAAP0l/QwcHBwcHBwcHBwcHBwcHBwcIA79DAMDAwMDAwMD
AwMDAwMDAwP9Tv1Q/U79UP1Q/QsEMCAJQUBrIAD9AARAIgz9DCAgICAgICAgICAgICAgICD9UP0MYGBgYGBgYGBgYGBgYGBgYP1x
Ig79DAEBAQEBAQEBAQEBAQEBAQH9cf0MGhoaGhoaGhoaGhoaGhoaGv0mIA79TiAM/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoK
CgoKCgoKCgoKCgr9Jv0MGxsbGxsbGxsbGxsbGxsbG/1OIAz9DAAAAAAAAAAAAAAAAAAAAAD9Jf0MHBwcHBwcHBwcHBwcHBwcHCAM
/QwDAwMDAwMDAwMDAwMDAwMD/U79UP1O/VD9UP0LBAAgASAAayICQcMASQRAIAIgCWr9DAAAAAAAAAAAAAAAAAAAAAD9CwQACyAV
IBH9UP1krCAUIBD9UP1krEIQhoQgEyAP/VD9ZKxCIIaEIBIgDf1Q/WSsQjCGhCEXIAEgAGsiAkHAAE8EfkJ/BUIBIAKthkIBfQsg
FyAXQgGGIBaEQn+FgyAA/QAEAP1krCAA/QAEEP1krEIQhoQgAP0ABCD9ZKxCIIaEIAD9AAQw/WSsQjCGhISDIRggF0I/iCEWA0Ag
GEIAUgRAAkAgBiAYeqciBCAJaigCACICQRB2QR9xIAJBA3ZB4AdxIAJBH3FBCnRyciICQQV2QQJ0aigCACACdkEBcUUNAEHAACgC
ACEFQQAhByAAIARqQQNqIQhBPCgCACACQQJ0aigCACELA0AgCwRAIAcgBSALaiIEKAIAciEHIAEgCEsEfyAILQAAIgJBA3FBHHIh
CgJAIAJB/wBLDQBBGyEKIAJBMGtB/wFxQQpJDQAgAkEgckHgAGsiAkH/AXFBACACQQFrQf8BcUEaSRshCgsgBEEIaiILIAQoAgRB
A3RqIQICfwNAIAIgC0sEQCALKAIAIApGBEAgCygCBAwDCyALQQhqIQsMAQsLQQALBUEACyELIAhBAWohCAwBCwsgAyAHciICIANG
DQAgAiEDQcQAKAIAIgJBBGoiCyACKAIAQQJ0aiEEAn8DQCAEIAtLBEBBASALKAIAIgIgA3EgAkYNAhogC0EEaiELDAELC0EACwRA
QQEPCwsgGCAYQgF9gyEYDAELCyAAQUBrIQAMAQsLQQAL0AYCDH8BeyADQegAKAIAIgNqIQdBEC0AACEJQeAAKAIAIQpB3AAoAgAh
BEHkACgCACILIAFqIQEgAiADaiEDA0AgACAISgRAQSgoAgAgCEEsKAIAbGohDSAEIQIDQCACKAIAQX9HBEACf/0MAAAAAAAAAAAA
AAAAAAAAACEQQQAgByADIgUgCyANIAIoAgBqIg8oAgBqIgwgASIGayIOakkNABpBACEBA0AgAUEQaiIDIA5NBEAgECABIAZq/QAE
ACABIAVq/QAEAP1R/VAhECADIQEMAQsLQQAgEP1TDQAaQQEgASAORg0AGiABIAZq/QAEACABIAVq/QAEAP0k/WRBASAOIAFrdEEB
a3FFC0UEQCAIDwsgBSAMIAZraiAHIAkQASIDRQRAIAgPCyALIA8oAgRqIQEgAkEEaiECDAELCwJ//QwAAAAAAAAAAAAAAAAAAAAA
IRBBACAHIAsgDSgCBGoiBiABIgVrIgwgA2pJDQAaQQAhAQNAIAFBEGoiAiAMTQRAIBAgASAFav0ABAAgASADav0ABAD9Uf1QIRAg
AiEBDAELC0EAIBD9Uw0AGkEBIAEgDEYNABogASAFav0ABAAgASADav0ABAD9JP1kQQEgDCABa3RBAWtxRQtFBEAgCA8LAkAgCkEQ
TiAKIAMgBiAFa2oiAWoiAiAHT3IEf0EABSACLQAAIQMgAkEAIAH9AAQAIAn9D/0j/WRBf3NoIApGBH8gA0ENRiADQQpGcgVBAAsb
CyIDDQBBACECA0AgAiAKSARAQQAhAyABIAdPBH9BAQUgCSABLQAARwsNAiABQQFqIAcgCRABIgFFDQIgAkEBaiECDAELCyABIQML
IANFBEAgCA8LAn/9DAAAAAAAAAAAAAAAAAAAAAAhEEEAIAcgAyIFIAsgDSgCAGoiASAGayIMakkNABpBACECA0AgAkEQaiIDIAxN
BEAgECACIAZq/QAEACACIAVq/QAEAP1R/VAhECADIQIMAQsLQQAgEP1TDQAaQQEgAiAMRg0AGiACIAZq/QAEACACIAVq/QAEAP0k
/WRBASAMIAJrdEEBa3FFC0UEQCAIDwsgBSABIAZraiEDIAhBAWohCAwBCwtBfyAAQQFrIAMgB0YbC2wBBX9B6AAoAgAiBEHoASgC
AGohAkHkACgCACIFQeQBKAIAaiEDIAAgBWogA2shBQNAIAEgBUkEQCABIAJqIAEgA2r9AAQA/QsEACABQRBqIQEMAQsLQeQBIAA2
AgBB6AEgAiAFaiAEazYCAAuzCgIQfwR7QaABKAIAIQ1BpAEoAgAhDEEAJAAgDEEIaqwgASAAa61+QoAIfCQJQQEhCwNAIAogDEgE
QCANIApByABsaiIIKAI4IAJxBEAgACEDA0AgCCgCACERIAgoAgQhDiAIKAIIIQ8gCCgCDCEQIAgoAhAhByAIKAIYIhIEfyAIKAIU
BSAHCyEFQQAhBiAPIBIEfwJ/IAMhBCAS/QAEACETIBL9AAQQIRQgEv0ABCAhFQNAIAEgBEsEQCATIAT9AAQAIhb9DA8PDw8PDw8P
Dw8PDw8PDw/9Tv0OIBQgFkEE/W39Dv1OIBYgFf1O/VD9DAAAAAAAAAAAAAAAAAAAAAD9I/1kQX9zQf//A3EiCQRAIAQgCWhqIgQg
ASABIARLGwwDCyAEQRBqIQQMAQsLIAELBSADCyIEIABLBH8gBEEBay0AAAVBgAILQQF0ai8BACEJAkADQCABIARLBEACQCAFIA4g
CSARIAQtAABqLQAAakEBdGovAQAiCUsEQCAHIAlNBEAgDwJ/IARBAWohCSAS/QAEACETIBL9AAQQIRQgEv0ABCAhFQNAIAEgCUsE
QCATIAn9AAQAIhb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIBQgFkEE/W39Dv1OIBYgFf1O/VD9DAAAAAAAAAAAAAAAAAAAAAD9I/1k
QX9zQf//A3EiBARAIAkgBGhqIgQgASABIARLGwwDCyAJQRBqIQkMAQsLIAELQQFrIgQtAABBAXRqLwEAIQkFIAlFDQIgCSAQSQRA
QQIhBQwGBSAEJAYLQQEhBgsLIARBAWohBAwCCwsLIwkgBCADa619JAlBAiEFIwlCAFMNACAGIQUgASAESw0AIA4gCSARLQCAAmpB
AXRqLwEAIgQgB08gBCAQSXINACABJAZBASEFCyAFQQFGBEACQCAIQRxqKAIAIQcgCCgCICEJIAgoAighDiAIKAIsIQ8gCCgCJCMG
IgYgAUkEfyAGLQAABUGAAgtBAXRqLwEAIQQDQCADIAZJBEAgDyAJIAQgByAGQQFrIgYtAABqLQAAakEBdGovAQAiBE0NASAERQ0C
IAZBAWokCwwBCwsgCSAEIAAgA0kEfyADQQFrLQAABUGAAgsgB2otAABqQQF0ai8BACIEIA9JIAQgDk9xBEAgAyQLCwsLIwBBgAFG
IAVBAkZyBEBBAg8LIAUEQCMLIQQjBiEFIwAiA0EBaiQAQawBKAIAIgYgA0EEdGohAwNAIAMgBksEfyADQRBrKAIEIARLBUEACwRA
IAMgA0EQayID/QAAAP0LAAAMAQsLIAMgCjYCACADIAQ2AgQgAyAFNgIIIANBEGohByALQQAgAyAGRiIGBH8gBgUgA0EQaygCCCAE
TQsEfyAHQawBKAIAIwBBBHRqRgR/QQEFIAUgBygCBE0LBUEACxshCyMGIQMMAQsLCyAKQQFqIQoMAQsLIAtFBEAjACECQQAhAANA
IAAgAkgEQEGsASgCACAAQQR0akEANgIMIABBAWohAAwBCwsgAhACIQADQCAABEBBACEBA0AgASACSARAQawBKAIAIAFBBHRqIgMo
AgQgACgCCEkEfyAAKAIEIAMoAghJBUEACwRAIANBAjYCDAsgAUEBaiEBDAELCyAAQQE2AgwgAhACIQAMAQsLQQAkAEEAIQADQCAA
IAJIBEBBrAEoAgAiASAAQQR0aiIDKAIMQQFGBEAjACIEQQFqJAAgASAEQQR0aiAD/QAAAP0LAAALIABBAWohAAwBCwsLIwBBAEcL
3AYCE38CfkHkACgCACIHIAFqIQtBEC0AACEQQRQtAAAhEUEYKAIAIQlBMCgCACESQSwoAgAhE0EcKAIAIQNBkAFBADYCAEIAJAdC
ASQMQgAkCkIAJA1CACQIQgAkBUEoKAIAIg1BDGohBCADIgIoAgAhDCAAIAdqIgAiBSEKA0AgCiALSQRAIAogCyAQIBEQESEVA0Ag
FUIAUgRAAkAgDEF/RgRAIBUjDiAVgyIWQgAgFn2DQgF9gyIWQgBSBEAgCCAWe6dqIQggCkFAayAWeadrIQUgFSAWhSIVUA0CCwsg
CiAVeqdqIg4tAAAhDyAOQQFrIhQgDiAPQQpGIAUgDklxBH8gFC0AAEENRgVBAAsbIRQgCCAMRgRAIAQgBSAHazYCACAEIBQgB2s2
AgQgAkEEaiICKAIAIQwgBEEIaiEECyAOQQFqIQUCfyAIQQFqIgggDyAQRg0AGiAFQQFqIAUgD0ENRiAFIAtJcQR/IAUtAABBCkYF
QQALGyIFIAdrIQIgCCAJRwRAQYABIAY2AgBBhAEgAjYCAEGIASAINgIAQYwBIAAgB2s2AgBBAg8LIA0gBiAUIAdrIAIQAyASIAZB
AWoiBkYgBSALSXEEQEGAASAGNgIAQYQBIAI2AgBBiAEgCTYCAEGMASACNgIAQQEPCyAFIQAgDSATaiINQQxqIQQgAyICKAIAIQxB
AAshCCAVIBVCAX2DIRUMAgsLCyMIIwWEIhVCAFIEQCAAIAdrIQAgFXqnIAogB2tqIQFCACAVfSMIIBWDg0IAUgR/QYABIAY2AgBB
hAEgADYCAEGIASAJNgIAQYwBIAE2AgBBBAVBgAEgBjYCAEGEASAANgIAQYgBIAk2AgBBjAEgAUEBazYCAEEFCw8LIApBQGshCgwB
CwtBgAEgACALSQR/IAAgB2shACMHQgBSBEBBgAEgBjYCAEGEASAANgIAQYgBIAk2AgBBjAEgBSAHazYCAEEDDwsgCCAMRgRAIAQg
BSAHazYCACAEIAE2AgQLIAhBAWoiAiAJRwRAQYABIAY2AgBBhAEgATYCAEGIASACNgIAQYwBIAA2AgBBAg8LIA0gBiABIAEQAyAG
QQFqBSAGCzYCAEGEASABNgIAQYgBIAk2AgBBjAEgATYCAEEAC8IBAgJ+AX8DQCAAIAFJBEAgAP0ABAD9DCIiIiIiIiIiIiIiIiIi
IiL9I/1krCAA/QAEEP0MIiIiIiIiIiIiIiIiIiIiIv0j/WSsQhCGhCAA/QAEIP0MIiIiIiIiIiIiIiIiIiIiIv0j/WSsQiCGhCAA
/QAEMP0MIiIiIiIiIiIiIiIiIiIiIv0j/WSsQjCGhCEDIAIgASAAayIEQcAATwR+Qn8FQgEgBK2GQgF9CyADg3t8IQIgAEFAayEA
DAELCyACpwuiAgIIfwJ+QcABKAIAIghB8AEoAgBBGGxqIQxBfyEHIAghCQNAIAkgDEkEQCAJKAIMIQsgCSgCECEOIAcgCSgCCCIK
RwRAIA1BAnQiByABaiAKNgIAIAIgB2ogCzYCACANQQFqIQ1CACEQIAohBwtCASAOrIYiDyAQg1AEQCAEIA5BAnRqIgogCigCAEEB
ajYCAAsgDyAQhCEQIAMgDkECdGoiCiAKKAIAQQFqNgIAIAUgACALbCAOakECdGoiCiAKKAIAQQFqNgIAIAlBGGohCQwBCwtBACEC
A0AgACACSgRAIAghAQNAIAEgDEkEQCACIAEoAhBGBEAgBiABKwMAOQMAIAZBCGohBgsgAUEYaiEBDAELCyACQQFqIQIMAQsLIA0L
iwcDBHsGfgF/A0AgACABSQRAIAcgASAAayIMQcAATwR+Qn8FQgEgDK2GQgF9CyILIAD9AAQAIgL9DDAwMDAwMDAwMDAwMDAwMDD9
cf0MCgoKCgoKCgoKCgoKCgoKCv0m/WSsIAD9AAQQIgP9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0m/WSs
QhCGhCAA/QAEICIE/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9Jv1krEIghoQgAP0ABDAiBf0MMDAwMDAw
MDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9ZKxCMIaEgyIGe3whByAIIAYgCyAC/QwgICAgICAgICAgICAgICAg/VD9
DGFhYWFhYWFhYWFhYWFhYWH9cf0MGhoaGhoaGhoaGhoaGhoaGv0mIAL9DC0tLS0tLS0tLS0tLS0tLS39cf0MAwMDAwMDAwMDAwMD
AwMDA/0mIAL9DF9fX19fX19fX19fX19fX1/9I/1Q/VAgAv1Q/WSsIAP9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFh
YWFhYf1x/QwaGhoaGhoaGhoaGhoaGhoa/SYgA/0MLS0tLS0tLS0tLS0tLS0tLf1x/QwDAwMDAwMDAwMDAwMDAwMD/SYgA/0MX19f
X19fX19fX19fX19fX/0j/VD9UCAD/VD9ZKxCEIaEIAT9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/Qwa
GhoaGhoaGhoaGhoaGhoa/SYgBP0MLS0tLS0tLS0tLS0tLS0tLf1x/QwDAwMDAwMDAwMDAwMDAwMD/SYgBP0MX19fX19fX19fX19f
X19fX/0j/VD9UCAE/VD9ZKxCIIaEIAX9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoa
GhoaGhoa/SYgBf0MLS0tLS0tLS0tLS0tLS0tLf1x/QwDAwMDAwMDAwMDAwMDAwMD/SYgBf0MX19fX19fX19fX19fX19fX/0j/VD9
UCAF/VD9ZKxCMIaEgyILQgGGIAmEgyALIAZCAYYgCoSDhIQhCCAGQj+IIQogC0I/iCEJIABBQGshAAwBCwtBgAJBACAHQgdaG0EA
QYAEIAhQG3ILyQgDCn8CfgF7QaABKAIAIQpBsAEoAgAhBQNAIAgjAEgEQEGsASgCACAIQQR0aiIEKAIEIQYgBCgCCCAEKAIMQQRx
QQBHIQkgCiAEKAIAQcgAbGohBCACQSxB2wAgCBs6AAAgAkEBaiEHIAQoAkAiDCAEKAJEaiAMayEEQQAhAgNAIAIgBEkEQCACIAdq
IAIgDGr9AAQA/QsEACACQRBqIQIMAQsLIAQgB2oiDEEBaiEEIAEEfyAGIABrBUEAIQcDQCAAQRBqIgIgBk0EQCAHIAD9AAQAIg/9
DL+/v7+/v7+/v7+/v7+/v7/9J/1kaSAP/Qzw8PDw8PDw8PDw8PDw8PDw/Sz9ZGlqaiEHIAIhAAwBCwsDQCAAIAZJBEAgByAALQAA
IgJBwAFxQYABR2ogAkHwAU9qIQcgAEEBaiEADAELCyAHCyALaiIHrCINIQ4DQCAOQgpaBEAgBEEBaiEEIA5CCoAhDgwBCwsgBEEB
ayEAA0AgACAMTwRAIAAgDUIKgkIwfDwAACAAQQFrIQAgDUIKgCENDAELCyAFQQRqIgAgBSgCAGogAGshC0EAIQIDQCACIAtJBEAg
AiAEaiAAIAJq/QAEAP0LBAAgAkEQaiECDAELCyEAIAQgC2oiDEEBaiEEIAcgAQR/IAAgBmsFIAYhAkEAIQcDQCACQRBqIgMgAE0E
QCAHIAL9AAQAIg/9DL+/v7+/v7+/v7+/v7+/v7/9J/1kaSAP/Qzw8PDw8PDw8PDw8PDw8PDw/Sz9ZGlqaiEHIAMhAgwBCwsDQCAA
IAJLBEAgByACLQAAIgNBwAFxQYABR2ogA0HwAU9qIQcgAkEBaiECDAELCyAHC2oiC6wiDSEOA0AgDkIKWgRAIARBAWohBCAOQgqA
IQ4MAQsLIARBAWshAgNAIAIgDE8EQCACIA1CCoJCMHw8AAAgAkEBayECIA1CCoAhDQwBCwsgBCECIAVBNGoiAyAFKAIwaiADayEH
QQAhBANAIAQgB0kEQCACIARqIAMgBGr9AAQA/QsEACAEQRBqIQQMAQsLIAIgB2ohAyAJBH8gBiAAIAMQBAUgACAGayEEQQAhAgNA
IAIgBEkEQCACIANqIAIgBmr9AAQA/QsEACACQRBqIQIMAQsLIAMgBGoLIQIgBUHkAGoiAyAFKAJgaiADayEHQQAhBANAIAQgB0kE
QCACIARqIAMgBGr9AAQA/QsEACAEQRBqIQQMAQsLIAIgB2ohAiAJBH8gBiAAIAIQBAUgACAGayEDQQAhBANAIAMgBEsEQCACIARq
IAQgBmr9AAQA/QsEACAEQRBqIQQMAQsLIAIgA2oLIQMgBUGUAWoiBCAFKAKQAWogBGshBkEAIQIDQCACIAZJBEAgAiADaiACIARq
/QAEAP0LBAAgAkEQaiECDAELCyADIAZqIQIgCEEBaiEIDAELCyACQd0AOgAAIAJBCjoAASACQQJqC88DAgt/AX5B0AAoAgAhCUHY
ACgCACEKIAEgAGutIQ0gACECA0AgAkEIaiIDIAFNBEAgDSACKQMAhUKV+Kn6l7fem55/fiINIA1CIIiFIQ0gAyECDAELC0HUACgC
ACIGIAEgAksEfiANIAIpAwBCASABIAJrrUIDhoZCAX2DhUKV+Kn6l7fem55/fiINIA1CIIiFBSANC6ciB3EhBQN/IAkgBUECdGoi
AigCACIIRQRAQdgAKAIAQZQBKAIAIgNBBHRqIgQgAEHkACgCACIAazYCACAEIAEgAGs2AgQgBCAHNgIIIARBATYCDCACIANBAWoi
ADYCAEGUASAANgIAIAMPCyAKIAhBAWtBBHRqIgwoAgggB0cEf0EABUHkACgCACICIAwoAgBqIQQCf0EAIAIgDCgCBGoiCyAEayAB
IABrRw0AGiAAIQIDQCACQQhqIgMgAU0EQEEAIAIpAwAgBCkDAFINAhogAyECIARBCGohBAwBCwsgASACRgR/QQEFIAIpAwBCASAB
IAJrrUIDhoZCAX2DIAQpAwBCASALIARrrUIDhoZCAX2DUQsLCwR/IAwgDCgCDEEBajYCDCAIQQFrBSAFQQFqIAZxIQUMAQsLC6wD
AQJ/Qe/9tvV9JAFB15ybjgQkAgNAIAAgAUkEQCAALQAAIgJBgAFJBH8jASACc0Gx893xeWwkASMCIAJzQZXJ1fkFbCQCIABBAWoF
IAJB4AFJBH8gAC0AAUE/cSACQR9xQQZ0ciICIwFzQbHz3fF5bCQBIwIgAnNBlcnV+QVsJAIgAEECagUgAkHwAUkEfyAALQACQT9x
IAJBD3FBDHQgAC0AAUE/cUEGdHJyIgIjAXNBsfPd8XlsJAEjAiACc0GVydX5BWwkAiAAQQNqBSAALQADQT9xIAJBB3FBEnQgAC0A
AUE/cUEMdHIgAC0AAkE/cUEGdHJyIgJBCnZBwK8DaiIDIwFzQbHz3fF5bCQBIwIgA3NBlcnV+QVsJAIgAkH/B3FBgLgDaiICIwFz
QbHz3fF5bCQBIwIgAnNBlcnV+QVsJAIgAEEEagsLCyEADAELCyMBIwFBEHZzQeuUr694bCMCIwJBDXZzQbXcypV8bHMkASMCIwJB
EHZzQeuUr694bCMBIwFBDXZzQbXcypV8bHMkAiMCrUL///8Ag7lEAAAAAAAA8EGiIwG4oAvUCQMIfgV7AX8gASAAayIRQcAATwR+
Qn8FQgEgEa2GQgF9CyIIIAD9AAQAIgz9DCIiIiIiIiIiIiIiIiIiIiL9I/1krCAA/QAEECIN/QwiIiIiIiIiIiIiIiIiIiIi/SP9
ZKxCEIaEIAD9AAQgIg79DCIiIiIiIiIiIiIiIiIiIiL9I/1krEIghoQgAP0ABDAiD/0MIiIiIiIiIiIiIiIiIiIiIv0j/WSsQjCG
hIMhCSAMIAL9DyIQ/SP9ZKwgDSAQ/SP9ZKxCEIaEIA4gEP0j/WSsQiCGhCAPIBD9I/1krEIwhoQiBSAM/QwKCgoKCgoKCgoKCgoK
CgoK/SP9ZKwgDf0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsQhCGhCAO/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZKxCIIaEIA/9DAoKCgoK
CgoKCgoKCgoKCgr9I/1krEIwhoSEIAiDIQQgAwRAIAQgCCAM/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKwgDf0MDQ0NDQ0NDQ0NDQ0N
DQ0NDf0j/WSsQhCGhCAO/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKxCIIaEIA/9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krEIwhoSDhCEE
CyMKIAkjB4SEQgBSBH4jCiAJIwcgCUIBhiAJhSIGIAZCAoaFIgYgBkIEhoUiBiAGQgiGhSIGIAZCEIaFIgYgBkIghoWFIgZCf4Ui
CoMiC0IBhoQhByAGIAmDIwwgBCAKgyIEQgGGhCAHhEJ/hYMkCCAHIAiDIAQgCYRCf4WDJAUgA0UjBUIAUnEEQCABIABrIgJBwABP
BH5CfwVCASACrYZCAX0LIAz9DAoKCgoKCgoKCgoKCgoKCgr9I/1krCAN/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZKxCEIaEIA79DAoK
CgoKCgoKCgoKCgoKCgr9I/1krEIghoQgD/0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsQjCGhIMhByMFIAz9DA0NDQ0NDQ0NDQ0NDQ0N
DQ39I/1krCAN/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKxCEIaEIA79DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krEIghoQgD/0MDQ0NDQ0N
DQ0NDQ0NDQ0NDf0j/WSsQjCGhCAAQUBrIgAgAUkiAQR/IAAtAABBCkYFIAELQQBHrUI/hiAHQgGIhINCf4WDJAULIAZCP4ckByAL
Qj+IJAojCCMFhAVCAAshBiAEQj+IJAwgAwRAIAQgDP0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsIA39DAoKCgoKCgoKCgoKCgoKCgr9
I/1krEIQhoQgDv0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsQiCGhCAP/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZKxCMIaEIw0gBCAM/QwN
DQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKwgDf0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WSsQhCGhCAO/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKxC
IIaEIA/9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krEIwhoSDIgdCAYaEg0J/hYMhBCAHQj+IJA0LIAZCAFIEQCAEIAZCACAGfYNCAX2D
IQQLIAVCf4UgBIMkDiAEC+YCAgR/A34gA/wHQgF8IQsDQCABIAdKBEAgAiIF/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQhBgNA
IAZFBEAgBUEQaiIF/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQhBgwBCwsgBSAGaGohBiAEQvvEyPv2zogdNwMAIARBB2oiCEEB
aiEFIAsgACAHQQJ0ajUCAHwiCSEKA0AgCkIKWgRAIAVBAWohBSAKQgqAIQoMAQsLIAVBAWshBANAIAQgCE8EQCAEIAlCCoJCMHw8
AAAgBEEBayEEIAlCCoAhCQwBCwsgBUKsxJTzxq6auukANwMAIAVB5eaJ0QM2AgggBUEMaiEFIAYgAmshCEEAIQQDQCAEIAhJBEAg
BCAFaiACIARq/QAEAP0LBAAgBEEQaiEEDAELCyAFIAhqIgJB/QA6AAAgAkEKOgABIAJBAmohBCAGQQFqIQIgB0EBaiEHDAELCyAE
C/MHAQx/QSgoAgAgAEEsKAIAbGoiCkEgKAIAaiECIAooAgghCEHkACgCACIDIAIoAgBqIQUgAyACKAIEaiECIAUkAyACJAQCQCAC
IAVGBH9BAQUgBS0AAEEiRwsNACAFQQFqJAMgAkEBayQEIwMhAgNAIAIjBEkEQCACLQAAQSJGBEAjAyECIwQhA0HIASgCACQDIwMk
BANAIAIgA0kEQCACLQAAIQUjBCIGQQFqJAQgBiAFOgAAIAJBAWogAiAFQSJGG0EBaiECDAELCwwDCyACQQFqIQIMAQsLCyMDIwQg
CBAJQQJGBEBBAg8LIwBFBEBBAA8LQcwBKAIAQewBKAIAaiEJQQIhBgNAIAcjAEgEQEGsASgCACAHQQR0aiILKAIEIQMgCygCCCEM
QagBKAIAIQ1BACEFIAMhAgNAIAIgDEkEQCAFIA0gAi0AAGotAAByIQUgAkEBaiECDAELCyALIAU2AgwgBCAMIANrIgJBAXRBBGpq
IQQgBiACQQxsQaABamohBiAHQQFqIQcMAQsLIARBvAEoAgBsIgNB1AEoAgAiBE0iAgRAQdABKAIAIAYgCWpPIQILIAIEQEHEASgC
ACMAQfABKAIAak4hAgsgAgRAQdQBIAQgA2s2AgALQfQBIAM2AgBB+AEgBjYCACACRQRAQQEPC0HgASgCACAAEABB4AEgADYCAEHo
ACgCACIHQegBKAIAaiEGQeQAKAIAIgtB5AEoAgBqIQJB3AAoAgAhBUG0ASgCACEDA0AgBSgCAEF/RwRAIAsgCiAFKAIAaiIMKAIA
aiACayENQQAhBANAIAQgDUkEQCAEIAZqIAIgBGr9AAQA/QsEACAEQRBqIQQMAQsLIAMoAgAgBiANahAFIQYgCyAMKAIEaiECIANB
BGohAyAFQQRqIQUMAQsLQbgBKAIAIgUoAgBBf0cEQEEQLQAAIQwgCyAKKAIEaiIDIAJrIQpBACEEA0AgBCAKSQRAIAQgBmogAiAE
av0ABAD9CwQAIARBEGohBAwBCwsgBiAKaiEGIAMhAgNAIAUoAgBBf0cEQCAGIAw6AAAgBSgCACAGQQFqEAUhBiAFQQRqIQUMAQsL
C0HkASACIAtrNgIAQegBIAYgB2s2AgBB4AEgAEEBajYCAEHsASMDIAhBwABxRSAJEA5BzAEoAgBrNgIAQdgBKAIAIABqIQNBwAEo
AgBB8AEoAgAiBEEYbGohAEEAIQIDQCACIwBIBEAgAEGsASgCACACQQR0aiIFKAIEIAUoAggQEDkDACAAIAM2AgggACABNgIMIAAg
BSgCADYCECACQQFqIQIgAEEYaiEADAELC0HwASAEIwBqNgIAQQALaAEDf0GQASgCACECQdwBKAIAIQEDQCABIAJIBEBB3AEgAUHM
ACgCACABQQN0aiIDKAIAIAMoAgQQEyIDRWo2AgAgAwRAIAMPCyABQQFqIQEMAQsLQeABKAIAIAAQAEHgASAANgIAQQAL
`;

;// CONCATENATED MODULE: ./lib/csv/wasm/module.js


/**
 * A module with a memory of its own, or undefined where there is no WebAssembly with SIMD, or where numbers of more than
 * a byte lie in memory in another order than WebAssembly's.
 */
function instantiate() {
    const module = compiled();
    if (!module)
        return undefined;
    const { exports } = new WebAssembly.Instance(module);
    const numbers = {};
    for (const [name, value] of Object.entries(exports)) {
        if (value instanceof WebAssembly.Global)
            numbers[name] = value.value;
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `check-wasm` proves that it was built from assembly/
    return { ...exports, is: numbers };
}
/** Compiled once for a thread. */
let module_module;
function compiled() {
    if (module_module || typeof WebAssembly === 'undefined' || (0,external_node_os_namespaceObject.endianness)() !== 'LE')
        return module_module;
    const bytes = Buffer.from(KERNEL, 'base64');
    if (WebAssembly.validate(bytes))
        module_module = new WebAssembly.Module(bytes);
    return module_module;
}

;// CONCATENATED MODULE: ./lib/csv/wasm/splice.js




/** Writes behind the chunk, in the module's memory; the chunk itself is laid there by the kernel. */
function createWasmSplicer({ is, copyRows, copyBytes, findDamage }, memory, plan, { table, stride }) {
    const delimiter = plan.delimiter.charCodeAt(0);
    const written = cellWriter(plan.delimiter);
    const { appended, inPlace } = placesOf(plan.own, createSlots(plan));
    let room = Buffer.alloc(0);
    let output = 0;
    let proof = { source: 0, output: 0 };
    const length = () => memory.get(is.OUTPUT_LENGTH);
    /** Up to here the source is in the output, or replaced there. */
    const copied = () => memory.get(is.COPIED);
    const at = (row, slot) => memory.get(table + WORD * (row * stride + slot));
    function makeRoom(more) {
        const end = output + length() + more + is.SLACK;
        if (end > memory.bytes().length)
            memory.reserve(Math.ceil(end * splice_GROWTH));
    }
    function copyUpTo(end) {
        makeRoom(end - copied());
        copyBytes(end);
    }
    function lengthen(bytes) {
        memory.set(is.OUTPUT_LENGTH, length() + bytes);
    }
    function put(text) {
        if (text === '')
            return;
        const cell = written(text);
        makeRoom(cell.length * MOST_BYTES_PER_UNIT);
        lengthen(memory.bytes().write(cell, output + length(), 'utf8'));
    }
    return {
        start(_source, into) {
            room = into;
            output = memory.get(is.OUTPUT);
            memory.set(is.OUTPUT_LENGTH, 0);
            memory.set(is.COPIED, 0);
            proof = { source: 0, output: 0 };
        },
        copy(from, to) {
            if (from === to)
                return;
            makeRoom(at(to - 1, CONTENT_END) - copied() + (to - from) * appended.length);
            copyRows(from, to);
        },
        write(row, cells) {
            for (const { cell, slot } of inPlace) {
                copyUpTo(at(row, slot));
                put(cells[cell] ?? '');
                memory.set(is.COPIED, at(row, slot + 1));
            }
            if (appended.length === 0)
                return;
            copyUpTo(at(row, CONTENT_END));
            for (const cell of appended) {
                makeRoom(1);
                memory.bytes()[output + length()] = delimiter;
                lengthen(1);
                put(cells[cell] ?? '');
            }
        },
        finish(records) {
            if (records === 0)
                return undefined;
            copyUpTo(at(records - 1, NEXT));
            const damaged = findDamage(records, proof.source, proof.output, length());
            proof = { source: copied(), output: length() };
            return damaged < 0 ? undefined : damaged;
        },
        output() {
            const bytes = memory.bytes().subarray(output, output + length());
            if (bytes.length > room.length)
                room = Buffer.allocUnsafeSlow(bytes.length);
            bytes.copy(room);
            return room.subarray(0, bytes.length);
        },
    };
}
const splice_GROWTH = 1.25;

;// CONCATENATED MODULE: ./lib/csv/wasm/words.js

function putWords(memory, tables) {
    const { keys, roots, nodes } = flattened(tables);
    return {
        keys: memory.put(keys),
        roots: memory.put(roots),
        nodes: memory.put(nodes),
        complete: memory.put([tables.complete.length, ...tables.complete]),
    };
}
/** A recogniser's words outlive many kernels. */
const known = new WeakMap();
function flattened(tables) {
    let flat = known.get(tables);
    if (!flat) {
        flat = flatten(tables);
        known.set(tables, flat);
    }
    return flat;
}
function flatten({ rootOf, keys: all, nodes }) {
    const list = [NOTHING];
    const offsets = nodes.map((node) => addNode(list, node));
    const roots = new Int32Array(rootOf.length);
    const keys = new Int32Array(rootOf.length / BITS);
    for (const key of all) {
        roots[key] = offsets[rootOf[key] ?? 0] ?? 0;
        const word = Math.floor(key / BITS);
        keys[word] = (keys[word] ?? 0) | (1 << (key % BITS));
    }
    return { keys, roots, nodes: Int32Array.from(list) };
}
/** At offset 0 there is no node. */
const NOTHING = 0;
const BITS = 32;
/** Children go before their node, so that their offsets are known; returns the node's, in bytes. */
function addNode(list, { bits, next }) {
    const children = [];
    for (const [symbol, child] of next)
        children.push(symbol, addNode(list, child));
    const offset = WORD * list.length;
    list.push(bits, next.size, ...children);
    return offset;
}

;// CONCATENATED MODULE: ./lib/csv/wasm/kernel.js









/** The kernel in WebAssembly; undefined where there is none with SIMD. */
function createWasmKernel(plan, rowsAtOnce = ROWS_AT_ONCE, wasm = instantiate()) {
    return wasm && createKernel(wasm, plan, rowsAtOnce);
}
/** The same with a search for patterns. */
function createWasmFindingKernel(plan, patterns, rowsAtOnce = ROWS_AT_ONCE, wasm = instantiate()) {
    return wasm && createKernel(wasm, plan, rowsAtOnce, patterns);
}
function createKernel(wasm, plan, rowsAtOnce, patterns = []) {
    const { is } = wasm;
    const memory = createMemory(wasm.memory, is.FREE);
    const stride = CELLS + 2 * plan.located.length;
    const capacity = Math.max(1, Math.min(rowsAtOnce, Math.floor(MOST_NUMBERS / stride)));
    const table = memory.allocate(WORD * stride * capacity);
    const chosen = memory.allocate(WORD * 2 * capacity);
    tellPlan(memory, is, plan);
    memory.set(is.TABLE, table);
    memory.set(is.STRIDE, WORD * stride);
    memory.set(is.CAPACITY, capacity);
    memory.set(is.CHOSEN, chosen);
    const intents = createWasmIntents(memory, is, capacity);
    const splicer = createWasmSplicer(wasm, memory, plan, { table, stride });
    const finder = createWasmFinder(wasm, memory, plan, patterns);
    const chunk = memory.allocate(0);
    memory.set(is.CHUNK, chunk);
    const why = reasonsOf(is);
    const tableView = memory.lasting(table, stride * capacity);
    const chosenView = memory.lasting(chosen, 2 * capacity);
    let length = 0;
    return {
        ...splicer,
        ...finder,
        stride,
        get table() {
            return tableView();
        },
        get chosen() {
            return chosenView();
        },
        start(source, room) {
            length = source.length;
            const output = aligned(chunk + length + is.SLACK);
            memory.reserve(output);
            memory.set(is.OUTPUT, output);
            source.copy(memory.bytes(), chunk);
            intents.start();
            splicer.start(source, room);
            finder.start(length);
        },
        scan(from) {
            intents.makeRoom();
            const reason = wasm.scan(from, length);
            return {
                why: why[reason] ?? 'end',
                records: memory.get(is.RECORDS),
                next: memory.get(is.NEXT_RECORD),
                fields: memory.get(is.FIELDS_FOUND),
                at: memory.get(is.FAULT_AT),
                chosen: memory.get(is.CHOSEN_COUNT),
            };
        },
        intents: () => intents.counted(),
    };
}
/** For the symbols of a block of 64 bytes and those behind it. */
const SCRATCH_BYTES = 128;
/** The table of a file with very many located columns has fewer rows. */
const MOST_NUMBERS = 256 * 1024;
function tellPlan(memory, is, plan) {
    const slotOf = createSlots(plan);
    const { appended, inPlace } = placesOf(plan.own, slotOf);
    memory.set(is.DELIMITER, plan.delimiter.charCodeAt(0));
    memory.set(is.LONE_CR, Number(plan.newline === 'cr'));
    memory.set(is.FIELDS, plan.fields);
    memory.set(is.LOCATED, memory.put([...plan.located, is.NO_COLUMN]));
    memory.set(is.UTTERANCE, WORD * slotOf(plan.utterance));
    if (plan.intent !== undefined)
        memory.set(is.INTENT, WORD * slotOf(plan.intent));
    memory.set(is.IN_PLACE, memory.put([...inPlace.map(({ slot }) => WORD * slot), is.NO_COLUMN]));
    memory.set(is.APPENDED, appended.length);
    memory.set(is.WANTED_MARKS, plan.prefilter.marks);
    if (!plan.prefilter.hasWords)
        return;
    const words = putWords(memory, plan.prefilter.words);
    memory.set(is.KEYS, words.keys);
    memory.set(is.SCRATCH, memory.allocate(SCRATCH_BYTES));
    memory.set(is.ROOTS, words.roots);
    memory.set(is.NODES, words.nodes);
    memory.set(is.COMPLETE, words.complete);
}
function reasonsOf(is) {
    const reasons = [];
    reasons[is.END] = 'end';
    reasons[is.FULL] = 'full';
    reasons[is.RAGGED] = 'ragged';
    reasons[is.UNCLOSED_QUOTE] = 'unclosed quote';
    reasons[is.STRAY_QUOTE] = 'stray quote';
    reasons[is.TEXT_AFTER_QUOTE] = 'text after quote';
    return reasons;
}

;// CONCATENATED MODULE: ./lib/ner/stems.js
/** Words looked up by how they begin, on UTF-8 bytes, without making a string of any word. */
/** What a byte is to a word: 1 to 26 a letter in any case, 27 a digit, from 28 part of a letter beyond ASCII. */
const stems_OTHER = 0;
const stems_DIGIT = 27;
const BEYOND_ASCII = 28;
/**
 * The bytes of `ä` and `Ä` differ in one bit that is left out here, as it is for ASCII, so letters of Latin-1 compare
 * in any case. Four symbols tell most of them apart.
 */
const SYMBOL_OF_BYTE = Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte > 0x7f)
        return BEYOND_ASCII + (byte & 3);
    if (byte >= 0x30 && byte <= 0x39)
        return stems_DIGIT;
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x7a ? lower - 0x60 : stems_OTHER;
});
/** 1 for letters and digits of ASCII. */
const IN_WORD = SYMBOL_OF_BYTE.map((symbol) => (symbol === stems_OTHER || symbol >= BEYOND_ASCII ? 0 : 1));
function keyOf(first, second, third) {
    return (first << 10) | (second << 5) | third;
}
/** Words are first looked up by this many symbols, of five bits each. */
const KEY_LENGTH = 3;
function compileStems(lists) {
    const rootOf = new Uint16Array(SYMBOLS ** KEY_LENGTH);
    const keys = [];
    const nodes = [emptyNode()];
    /** The keys of a stem shorter than they are have one node together, where no other stem has one: nothing follows it. */
    function add({ symbols, bit }) {
        const others = symbols.slice(KEY_LENGTH);
        let added = 0;
        for (const key of keysOf(symbols)) {
            if (rootOf[key] === 0) {
                rootOf[key] = added ||= nodes.push(emptyNode()) - 1;
                keys.push(key);
            }
            const last = others.reduce(childOf, nodes[rootOf[key] ?? 0] ?? emptyNode());
            last.bits |= bit;
        }
    }
    const stems = lists.flatMap(({ stems, bit }) => stems.map((stem) => ({ symbols: comparedSymbols(stem), bit })));
    stems.toSorted((a, b) => b.symbols.length - a.symbols.length).forEach(add);
    return { rootOf, keys, nodes };
}
const SYMBOLS = 32;
/** What each symbol of a word may be; a letter beyond Latin-1 may be any beyond ASCII, and ends what is compared. */
function comparedSymbols(stem) {
    const beyond = stem.search(CASE_BEYOND_LATIN_1);
    const compared = beyond === -1 ? stem : stem.slice(0, beyond);
    const symbols = Array.from(new TextEncoder().encode(compared), (byte) => [SYMBOL_OF_BYTE[byte] ?? stems_OTHER]);
    return beyond === -1 || symbols.length >= KEY_LENGTH ? symbols : [...symbols, ANY_BEYOND_ASCII];
}
/** `µ`, `å` and `ß` are written in another case, or another way, by letters beyond Latin-1 (Unicode's CaseFolding.txt). */
const CASE_BEYOND_LATIN_1 = /[\u00B5\u00C5\u00DF\u00E5\u00FF-\uFFFF]/;
const ANY_SYMBOL = Array.from({ length: SYMBOLS }, (_, symbol) => symbol);
const ANY_BEYOND_ASCII = ANY_SYMBOL.slice(BEYOND_ASCII);
/** Every key that begins with these symbols. */
function keysOf([firsts = ANY_SYMBOL, seconds = ANY_SYMBOL, thirds = ANY_SYMBOL,]) {
    const keys = [];
    for (const first of firsts) {
        for (const second of seconds) {
            for (const third of thirds)
                keys.push(keyOf(first, second, third));
        }
    }
    return keys;
}
function childOf(node, [symbol = stems_OTHER]) {
    const known = node.next.get(symbol);
    if (known)
        return known;
    const child = emptyNode();
    node.next.set(symbol, child);
    return child;
}
function emptyNode() {
    return { bits: 0, next: new Map() };
}

;// CONCATENATED MODULE: ./lib/ner/prefilter.js

function compilePrefilter(needs) {
    const groups = groupsOf(needs);
    const { rootOf, keys, nodes } = compileStems(groups.flat());
    const complete = groups.map((lists) => lists.reduce((bits, list) => bits | list.bit, 0));
    return {
        marks: needs.reduce((all, need) => all | need.marks, 0),
        hasWords: groups.length > 0,
        holdsWords(bytes, start, end) {
            let seen = 0;
            let at = start;
            while (at < end) {
                const first = symbolAt(bytes, at);
                if (first === stems_OTHER) {
                    at++;
                    continue;
                }
                const second = at + 1 < end ? symbolAt(bytes, at + 1) : stems_OTHER;
                const third = at + 2 < end ? symbolAt(bytes, at + 2) : stems_OTHER;
                const root = rootOf[keyOf(first, second, third)] ?? 0;
                if (root !== 0) {
                    seen |= bitsFrom(nodes[root], bytes, at + KEY_LENGTH, end);
                    if (complete.some((bits) => (seen & bits) === bits))
                        return true;
                }
                at = first >= BEYOND_ASCII ? at + 1 : endOfWord(bytes, at + 1, end);
            }
            return false;
        },
        words: { rootOf, keys, nodes, complete },
    };
}
/** Bits of a number that can be told apart without a sign. */
const prefilter_BITS = 31;
/**
 * Recognisers with one list share the first bit, others have a bit a list. Those for whom no bits are left go by
 * their first list alone, which may let more utterances pass.
 */
function groupsOf(needs) {
    let used = 1;
    return needs.flatMap(({ words }) => {
        const [first, ...others] = words ?? [];
        if (first === undefined)
            return [];
        if (others.length === 0 || used + others.length >= prefilter_BITS)
            return [[{ stems: first, bit: 1 }]];
        return [[first, ...others].map((stems) => ({ stems, bit: 1 << used++ }))];
    });
}
/** Where the next word may begin: behind the letters and digits of ASCII. */
function endOfWord(bytes, start, end) {
    let at = start;
    while (at < end && IN_WORD[bytes[at] ?? 0] === 1)
        at++;
    return at;
}
function symbolAt(bytes, at) {
    return SYMBOL_OF_BYTE[bytes[at] ?? 0] ?? stems_OTHER;
}
function bitsFrom(root, bytes, start, end) {
    let bits = 0;
    let at = start;
    for (let node = root; node; at++) {
        bits |= node.bits;
        node = at < end ? node.next.get(symbolAt(bytes, at)) : undefined;
    }
    return bits;
}

;// CONCATENATED MODULE: ./lib/engine/cell.js

/** The text of a cell, without the quotes around it; ASCII is read the cheaper way where it is known to be. */
function decodeCell(bytes, start, end, ascii = false) {
    const encoding = ascii ? 'latin1' : 'utf8';
    if (start === end || bytes[start] !== QUOTE)
        return bytes.toString(encoding, start, end);
    return bytes.toString(encoding, start + 1, end - 1).replaceAll('""', '"');
}

// EXTERNAL MODULE: ./lib/ner/calendar.js
var calendar = __nccwpck_require__(359);
;// CONCATENATED MODULE: ./lib/ner/locale.js
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'GU', 'AS', 'PR', 'VI', 'UM', 'MP']);
/** Reads a BCP 47 tag (RFC 5646, any case, `_` accepted for `-`); undefined when it is none. */
function parseLocale(tag) {
    try {
        const { language, region = 'US' } = completed(new Intl.Locale(tag.trim().replaceAll('_', '-')));
        return { tag, language, region, dayFirst: !MONTH_FIRST.has(region) };
    }
    catch {
        return undefined;
    }
}
/** What is likely where a tag leaves language or region open takes milliseconds to load. */
function completed(locale) {
    return locale.region === undefined || /^und\b/u.test(locale.baseName) ? locale.maximize() : locale;
}

;// CONCATENATED MODULE: ./lib/engine/context.js



function createContexts(pass, kernel, slotOf) {
    const { dialect, candidates, locale, referenceDate } = pass;
    const localeSlot = dialect.locale === undefined ? undefined : slotOf(dialect.locale);
    const dateSlots = candidates.types.includes(ONLY_DATED) ? dialect.dates.map(slotOf) : [];
    const fallback = { locale, ...(referenceDate !== undefined && { referenceDate }) };
    /** By the text of the cell; null for one that is no language tag. */
    const known = new Map([['', fallback]]);
    let bytes = Buffer.alloc(0);
    let unknown = 0;
    function cell(base, slot) {
        const { table } = kernel;
        return decodeCell(bytes, table[base + slot] ?? 0, table[base + slot + 1] ?? 0);
    }
    function byLocale(tag) {
        let context = known.get(tag);
        if (context === undefined) {
            const parsed = parseLocale(tag);
            context = parsed ? { ...fallback, locale: parsed } : tag.trim() === '' ? fallback : null;
            if (known.size < LOCALES_KEPT)
                known.set(tag, context);
        }
        if (context === null)
            unknown++;
        return context ?? fallback;
    }
    function dateAt(base) {
        for (const slot of dateSlots) {
            const date = dateOf(cell(base, slot));
            if (date !== undefined)
                return date;
        }
        return undefined;
    }
    return {
        start(chunk) {
            bytes = chunk;
            unknown = 0;
        },
        at(base) {
            const context = localeSlot === undefined ? fallback : byLocale(cell(base, localeSlot));
            const date = dateSlots.length === 0 ? undefined : dateAt(base);
            return date === undefined ? context : { locale: context.locale, referenceDate: date };
        },
        unknown: () => unknown,
    };
}
/** The only type that asks for a row's date: without it, no date is read. */
const ONLY_DATED = 'date_relative';
/** No real export has as many; one that does is parsed again and again, at flat memory. */
const LOCALES_KEPT = 1000;
/** ISO 8601, extended or basic, with or without a time. */
const ISO_DATE = /^\s*(\d{4})(-?)(\d{2})\2(\d{2})(?=$|[T\s])/u;
/** The calendar date a cell begins with, as `YYYY-MM-DD`. */
function dateOf(text) {
    const [, year = '', , month = '', day = ''] = ISO_DATE.exec(text) ?? [];
    return (0,calendar/* isDay */.N)(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : undefined;
}

;// CONCATENATED MODULE: ./lib/engine/fingerprints.js

/**
 * A number for an utterance, the same for equal ones: to pair the rows of two files. It is of the cell between `start`
 * and `end`, as it reads without its quotes: 53 bits of two running hashes (FNV-1a, and the same with another prime).
 */
function fingerprint(bytes, start, end) {
    const quoted = end > start && bytes[start] === QUOTE;
    let low = 0x811c9dc5;
    let high = 0x9747b28c;
    for (let at = quoted ? start + 1 : start; at < (quoted ? end - 1 : end); at++) {
        const byte = bytes[at] ?? 0;
        if (quoted && byte === QUOTE)
            at++;
        low = Math.imul(low ^ byte, 0x01000193);
        high = Math.imul(high ^ byte, 0x85ebca6b) ^ (high >>> 15);
    }
    return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}

;// CONCATENATED MODULE: ./lib/engine/kernel-plan.js
/** `prefilter` decides which rows are chosen. */
function kernelPlanOf(dialect, prefilter) {
    return { ...planOf(dialect), intent: dialect.intent, prefilter, own: dialect.own };
}
function planOf({ delimiter, newline, columns, utterance, intent, locale, dates, own, }) {
    const wanted = [utterance, intent, locale, ...dates, ...own.flatMap(({ at }) => at)];
    const located = [...new Set(wanted.filter((column) => column !== undefined))].toSorted((a, b) => a - b);
    return { delimiter, newline, fields: columns.length, located, utterance };
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./lib/errors.js
/** A failure with a code and one sentence: what happened, where, what to do. The cause keeps what led to it. */
class errors_ActionError extends Error {
    name = 'ActionError';
    code;
    constructor(code, sentence, options) {
        super(sentence, options);
        this.code = code;
    }
}

;// CONCATENATED MODULE: ./lib/csv/fault.js




/** How many ragged rows an error names. */
const RAGGED_SHOWN = 5;
/** Whether some byte of the text is a NUL or not UTF-8; `findFault` then says where. */
function hasBadByte(text) {
    return text.includes(0) || !(0,external_node_buffer_namespaceObject.isUtf8)(text);
}
/**
 * The first fault of a chunk by record; ragged rows are gathered until another fault comes. `oversized` says that the
 * chunk ends inside a record which is longer than the limit. Reads record by record: only for chunks that go wrong.
 */
function findFault(plan, chunk, oversized) {
    const scanner = createScanner(plan, 1);
    const bad = findBadByte(chunk, oversized);
    const ragged = [];
    function faultOf(record, start, stop) {
        const misquoted = stop.why === 'unclosed quote' || stop.why === 'stray quote' || stop.why === 'text after quote';
        if (bad && bad.byte < (misquoted ? stop.at : stop.next))
            return { ...bad, record };
        const tooLarge = { code: 'RECORD_TOO_LARGE', record };
        if (misquoted) {
            return stop.why === 'unclosed quote' && oversized
                ? tooLarge
                : { code: 'BAD_QUOTE', record, why: stop.why };
        }
        if (oversized && stop.next === chunk.length)
            return tooLarge;
        return contentEnd(chunk, start, stop.next, plan.newline) - start > RECORD_LIMIT ? tooLarge : undefined;
    }
    let start = 0;
    let record = 0;
    for (; start < chunk.length; record++) {
        const stop = scanner.scan(chunk, start, chunk.length);
        const fault = faultOf(record, start, stop);
        if (fault)
            return ragged[0] ? { code: 'RAGGED_ROW', record: ragged[0].record, rows: ragged } : fault;
        if (stop.why === 'ragged' && ragged.length < RAGGED_SHOWN)
            ragged.push({ record, fields: stop.fields });
        start = stop.next;
    }
    return ragged[0] && { code: 'RAGGED_ROW', record: ragged[0].record, rows: ragged, records: record };
}
/** The first NUL or byte that is not UTF-8. */
function findBadByte(bytes, oversized) {
    const nul = bytes.indexOf(0);
    const invalid = (0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? bytes.length : firstInvalidUtf8(bytes, oversized);
    if (nul >= 0 && nul < invalid)
        return { code: 'NUL_BYTE', byte: nul };
    return invalid < bytes.length ? { code: 'ENCODING', byte: invalid } : undefined;
}
/** By the table of well-formed sequences, Unicode 16 section 3.9; a sequence that the cut of an oversized record ends is let pass. */
function firstInvalidUtf8(bytes, oversized) {
    let at = 0;
    while (at < bytes.length) {
        const lead = bytes[at] ?? 0;
        const follow = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
        if ((lead >= 0x80 && lead < 0xc2) || lead > 0xf4)
            return at;
        const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
        const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
        for (let index = 1; index <= follow; index++) {
            const byte = bytes[at + index];
            if (byte === undefined)
                return oversized ? bytes.length : at;
            if (byte < (index === 1 ? low : 0x80) || byte > (index === 1 ? high : 0xbf))
                return at;
        }
        at += follow + 1;
    }
    return at;
}
/** The error for a fault of the chunk at `place` in a file whose records have `fields` fields. */
function refusal(fault, place, fields) {
    const number = place.records + fault.record + 1;
    switch (fault.code) {
        case 'RAGGED_ROW': {
            const rows = fault.rows
                .map((row) => `record ${place.records + row.record + 1} has ${row.fields}`)
                .join(', ');
            return new ActionError(fault.code, `The header has ${fields === 1 ? '1 field' : `${fields} fields`}, but ${rows}${fault.rows.length === RAGGED_SHOWN ? ' (the first five)' : ''}. Quote fields that hold the delimiter or a line end, and remove empty lines.`);
        }
        case 'BAD_QUOTE':
            return new ActionError(fault.code, `Record ${number} ${QUOTE_SENTENCE[fault.why]}`);
        case 'NUL_BYTE':
            return new ActionError(fault.code, `Record ${number} holds a NUL at byte ${place.offset + fault.byte} of the file. Remove it: an importer may cut the text there.`);
        case 'ENCODING':
            return new ActionError(fault.code, `Record ${number} is not valid UTF-8 at byte ${place.offset + fault.byte} of the file. Export the file as UTF-8.`);
        case 'VERIFY_FAILED':
            return new ActionError(fault.code, `Record ${number} would not keep its exported fields byte for byte. Please report this.`);
        case 'RECORD_TOO_LARGE':
            return new ActionError(fault.code, `Record ${number} is longer than 16 MiB. Look for a quote that is never closed, or shorten it.`);
    }
}
const QUOTE_SENTENCE = {
    'unclosed quote': 'opens a quote that is never closed. Close it, or write a quote inside a field twice.',
    'stray quote': 'has a quote inside a field that is not quoted. Quote the field, and write the quote twice.',
    'text after quote': 'has text between a closing quote and the next delimiter. Write a quote inside a field twice.',
};

;// CONCATENATED MODULE: ./lib/engine/read-chunk.js



/**
 * Has the rows of a chunk annotated, scan by scan, and proves that every original field is in the output. When
 * `annotate` gives up, its reason is the result.
 */
function readChunk({ plan, kernel, chunk, oversized, room }, annotate) {
    const suspect = oversized || chunk.length > RECORD_LIMIT || hasBadByte(chunk);
    const fault = suspect ? findFault(plan, chunk, oversized) : undefined;
    if (fault)
        return { state: 'faulty', fault };
    kernel.start(chunk, room);
    let rows = 0;
    for (let at = 0; at < chunk.length;) {
        const stop = kernel.scan(at);
        if (stop.why !== 'end' && stop.why !== 'full')
            return { state: 'faulty', fault: faultOf(plan, chunk) };
        const givenUp = annotate(stop, rows);
        if (givenUp !== undefined)
            return givenUp;
        const damaged = kernel.finish(stop.records);
        if (damaged !== undefined) {
            return { state: 'faulty', fault: { code: 'VERIFY_FAILED', record: rows + damaged } };
        }
        rows += stop.records;
        at = stop.next;
    }
    return { state: 'read', rows };
}
function faultOf(plan, chunk) {
    const fault = findFault(plan, chunk, false);
    if (fault)
        return fault;
    throw new errors_ActionError('INTERNAL', 'Two readings of the same records differ. Please report this.');
}

;// CONCATENATED MODULE: ./lib/engine/room.js
/** What is left of the room that the output lies in. */
function roomBehind({ buffer, byteOffset, length }) {
    return Buffer.from(buffer, byteOffset + length);
}
/** A copy of bytes, in `room` if that is large enough. */
function copied(bytes, room) {
    const copy = bytes.length <= room.length ? room.subarray(0, bytes.length) : Buffer.allocUnsafeSlow(bytes.length);
    bytes.copy(copy);
    return copy;
}

;// CONCATENATED MODULE: ./lib/report/tally.js

/** More intents than any bot has; a column with more is not one of intents. */
const INTENTS_KEPT = 10_000;
/** In UTF-16 units; a longer cell is no name of an intent. */
const INTENT_LENGTH = 1000;
function createTally(types, hasIntents) {
    let rows = 0;
    let rowsWithEntities = 0;
    let rowsOfOtherIntents = 0;
    const mentions = types.map(() => 0);
    const rowsOfType = types.map(() => 0);
    const values = types.map(() => createDistinct());
    const intents = new Map();
    function addIntents({ names, rows, mentions }) {
        names.forEach((name, index) => {
            const added = rows[index] ?? 0;
            let intent = intents.get(name);
            if (!intent) {
                if (intents.size === INTENTS_KEPT || name.length > INTENT_LENGTH) {
                    rowsOfOtherIntents += added;
                    return;
                }
                intent = { rows: 0, mentions: types.map(() => 0) };
                intents.set(name, intent);
            }
            intent.rows += added;
            for (let type = 0; type < types.length; type++) {
                intent.mentions[type] = (intent.mentions[type] ?? 0) + (mentions[index * types.length + type] ?? 0);
            }
        });
    }
    const countsOf = (counts) => Object.fromEntries(types.flatMap((type, index) => (counts[index] ? [[type, counts[index]]] : [])));
    return {
        add(chunk) {
            rows += chunk.rows;
            rowsWithEntities += chunk.rowsWithEntities;
            for (let type = 0; type < types.length; type++) {
                mentions[type] = (mentions[type] ?? 0) + (chunk.mentions[type] ?? 0);
                rowsOfType[type] = (rowsOfType[type] ?? 0) + (chunk.rowsOfType[type] ?? 0);
                values[type]?.add(chunk.values[type] ?? new Float64Array());
            }
            if (chunk.intents)
                addIntents(chunk.intents);
        },
        total: () => ({
            rows,
            rowsWithEntities,
            rowsOfOtherIntents,
            entities: Object.fromEntries(types.map((type, index) => [
                type,
                {
                    mentions: mentions[index] ?? 0,
                    rows: rowsOfType[index] ?? 0,
                    ...(values[index]?.count() ?? { distinct: 0 }),
                },
            ])),
            ...(hasIntents && {
                intents: Object.fromEntries(Array.from(intents, ([name, intent]) => [
                    name,
                    { rows: intent.rows, mentions: countsOf(intent.mentions) },
                ])),
            }),
        }),
    };
}
/** How many different values of a type are counted exactly. */
const DISTINCT_EXACT = 100_000;
/**
 * Counts different values by the `kept` smallest of their hashes (Bar-Yossef and others, 2002): exact until there are
 * more, then an estimate within about 0.3 %. The smallest of all are the same in whatever order they come.
 */
function createDistinct(kept = DISTINCT_EXACT) {
    /** As long as there are few they are only gathered: sorting them once costs less than warming up to a table. */
    const mostFew = Math.min(kept, MOST_FEW);
    const few = createNumberList();
    let table;
    return {
        add(chunk) {
            if (!table && few.view().length + chunk.length <= mostFew)
                return few.append(chunk);
            if (!table) {
                table = createDistinctTable(kept);
                table.add(few.view());
            }
            table.add(chunk);
        },
        count() {
            if (table)
                return table.count();
            const sorted = few.view().toSorted();
            let distinct = 0;
            for (let at = 0; at < sorted.length; at++)
                if (at === 0 || sorted[at] !== sorted[at - 1])
                    distinct++;
            return { distinct };
        },
    };
}
const MOST_FEW = 16_384;
function createDistinctTable(kept) {
    /** The smallest so far and perhaps some more, addressed openly, at most half full. */
    let table = new Float64Array(tally_FIRST_SLOTS).fill(FREE);
    let size = 0;
    /** Hashes beyond it are not among the smallest. */
    let limit = HASHES;
    function put(hash) {
        const mask = table.length - 1;
        let slot = hash & mask;
        while (table[slot] !== hash && table[slot] !== FREE)
            slot = (slot + 1) & mask;
        if (table[slot] === hash)
            return;
        table[slot] = hash;
        size++;
    }
    function makeRoom() {
        const old = table;
        const isLargeEnough = size > MOST_KEPT * kept;
        if (isLargeEnough)
            limit = lastKept();
        table = new Float64Array(isLargeEnough ? old.length : 2 * old.length).fill(FREE);
        size = 0;
        for (const hash of old)
            if (hash <= limit)
                put(hash);
    }
    const lastKept = () => table.toSorted()[kept - 1] ?? HASHES;
    return {
        add(chunk) {
            for (const hash of chunk) {
                if (hash > limit)
                    continue;
                put(hash);
                if (2 * size > table.length)
                    makeRoom();
            }
        },
        count() {
            if (limit === HASHES && size <= kept)
                return { distinct: size };
            const density = lastKept() / HASHES;
            return { distinct: Math.round((kept - 1) / density), distinctEstimated: true };
        },
    };
}
const tally_FIRST_SLOTS = 1024;
/** Larger than any hash. */
const FREE = (/* unused pure expression or super */ null && (Infinity));
/** Times as many as are to be kept, so that they are seldom sorted. */
const MOST_KEPT = 1.25;
const HASHES = (/* unused pure expression or super */ null && (2 ** 53));
/** 53 bits of a string (cyrb53 by bryc, public domain): 100,000 values share one with a chance below one in a million. */
function hashValue(value) {
    let a = 0xdeadbeef;
    let b = 0x41c6ce57;
    for (let at = 0; at < value.length; at++) {
        const unit = value.charCodeAt(at);
        a = Math.imul(a ^ unit, 2654435761);
        b = Math.imul(b ^ unit, 1597334677);
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return 4294967296 * (2097151 & b) + (a >>> 0);
}

;// CONCATENATED MODULE: ./lib/report/number-list.js
function number_list_createNumberList() {
    let numbers = new Float64Array(FIRST_NUMBERS);
    let length = 0;
    function makeRoom(wanted) {
        const larger = new Float64Array(2 * wanted);
        larger.set(numbers);
        numbers = larger;
    }
    return {
        push(number) {
            if (length === numbers.length)
                makeRoom(length);
            numbers[length++] = number;
        },
        append(more) {
            if (length + more.length > numbers.length)
                makeRoom(length + more.length);
            numbers.set(more, length);
            length += more.length;
        },
        clear() {
            length = 0;
        },
        view: () => numbers.subarray(0, length),
    };
}
const FIRST_NUMBERS = 1024;

;// CONCATENATED MODULE: ./lib/engine/mentions.js

function createMentions(types) {
    const rows = number_list_createNumberList();
    const intents = number_list_createNumberList();
    const values = Array.from({ length: types }, () => number_list_createNumberList());
    const mentions = new Uint32Array(types);
    const rowsOfType = new Uint32Array(types);
    const lastRows = new Int32Array(types);
    let lastRow = NO_ROW;
    return {
        start() {
            for (const list of [rows, intents, ...values])
                list.clear();
            mentions.fill(0);
            rowsOfType.fill(0);
            lastRows.fill(NO_ROW);
            lastRow = NO_ROW;
        },
        add(row, intent, type, hash) {
            if (row !== lastRow) {
                rows.push(row);
                intents.push(intent);
                lastRow = row;
            }
            if (row !== lastRows[type]) {
                rowsOfType[type] = (rowsOfType[type] ?? 0) + 1;
                lastRows[type] = row;
            }
            mentions[type] = (mentions[type] ?? 0) + 1;
            values[type]?.push(hash);
        },
        rows: () => ({
            entityRows: new Uint32Array(rows.view()),
            entityIntents: new Uint32Array(intents.view()),
        }),
        tally: () => ({
            rowsWithEntities: rows.view().length,
            mentions: mentions.slice(),
            rowsOfType: rowsOfType.slice(),
            values: values.map((hashes) => hashes.view().slice()),
        }),
    };
}
const NO_ROW = -1;

;// CONCATENATED MODULE: ./lib/engine/findings.js




function createFindings(types) {
    const indices = new Map(types.map((type, index) => [type, index]));
    const cells = types.map(() => '');
    const mentions = createMentions(types.length);
    let lines = Buffer.allocUnsafeSlow(findings_FIRST_LINES);
    let length = 0;
    let waiting = '';
    const indexOf = (type) => indices.get(type) ?? 0;
    /** Much is written in little more time than a little. */
    function write(part) {
        waiting += part;
        if (waiting.length > WAIT_FOR)
            flush();
    }
    function flush() {
        const room = waiting.length * MOST_BYTES_PER_UNIT;
        if (length + room > lines.length) {
            const larger = Buffer.allocUnsafeSlow(2 * (length + room));
            lines.copy(larger, 0, 0, length);
            lines = larger;
        }
        length += lines.write(waiting, length);
        waiting = '';
    }
    return {
        cells,
        indexOf,
        start() {
            mentions.start();
            length = 0;
            waiting = '';
        },
        add(row, intent, spans) {
            cells.fill('');
            let before = '[';
            for (const span of spans) {
                const type = indexOf(span.type);
                const cell = cells[type] ?? '';
                cells[type] = cell === '' ? escapeMatch(span.text) : `${cell};${escapeMatch(span.text)}`;
                mentions.add(row, intent, type, hashValue(span.value ?? span.text));
                write(`${before}${jsonOf(span)}`);
                before = ',';
            }
            write(']\n');
        },
        lines(room) {
            flush();
            return { ...mentions.rows(), entityLines: copied(lines.subarray(0, length), room) };
        },
        tally: () => mentions.tally(),
    };
}
const findings_FIRST_LINES = 64 * 1024;
const WAIT_FOR = 16 * 1024;
/** Types and rules are plain names: only what people wrote needs escaping. */
function jsonOf({ type, start, end, text, value, ambiguous, rule, score }) {
    const quoted = jsonString(text);
    const known = value === undefined ? '' : `,"value":${value === text ? quoted : jsonString(value)}`;
    const unsure = ambiguous ? ',"ambiguous":true' : '';
    return `{"type":"${type}","start":${start},"end":${end},"text":${quoted}${known}${unsure},"rule":"${rule}","score":${score}}`;
}
function jsonString(text) {
    return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}
/** What JSON.stringify may write in another way (RFC 8259 section 7, and lone surrogates). */
const ESCAPED = /["\\\0-\x1f\ud800-\udfff]/; // oxlint-disable-line no-control-regex -- the range is the point

;// CONCATENATED MODULE: ./lib/engine/enlarged.js
/** The same counts with room for more: `length` of them, the new ones 0. */
function enlarged(counts, length) {
    const larger = new Uint32Array(length);
    larger.set(counts);
    return larger;
}

;// CONCATENATED MODULE: ./lib/engine/intents.js


function createIntentMentions(types) {
    let mentions = new Uint32Array(FIRST_INTENTS * types);
    return {
        start() {
            mentions.fill(0);
        },
        mention(intent, type) {
            const at = intent * types + type;
            if (at >= mentions.length)
                mentions = enlarged(mentions, 2 * at);
            mentions[at] = (mentions[at] ?? 0) + 1;
        },
        tally(bytes, intents) {
            const size = intents.starts.length * types;
            return intentTallyOf(bytes, intents, enlarged(mentions.subarray(0, size), size));
        },
    };
}
/** `mentions`: for each intent by type. */
function intentTallyOf(bytes, { starts, ends, rows }, mentions) {
    return {
        names: starts.map((start, intent) => decodeCell(bytes, start, ends[intent] ?? start)),
        rows: Uint32Array.from(rows),
        mentions,
    };
}
const FIRST_INTENTS = 512;

// EXTERNAL MODULE: ./lib/ner/resolve.js
var resolve = __nccwpck_require__(97);
;// CONCATENATED MODULE: ./lib/ner/recognise.js

/** The entities of one utterance, in text order, none overlapping another. */
function recognise(text, recognisers, row) {
    let spans = NONE;
    for (const recogniser of recognisers) {
        const found = recogniser.find(text, row);
        if (found.length > 0)
            spans = spans.length === 0 ? found : [...spans, ...found];
    }
    return (0,resolve/* resolve */.h)(spans);
}
const NONE = [];

;// CONCATENATED MODULE: ./lib/engine/search.js



function createSearch(candidates, contexts) {
    const findings = createFindings(candidates.types);
    const intents = createIntentMentions(candidates.types.length);
    return {
        cells: findings.cells,
        start(chunk) {
            contexts.start(chunk);
            findings.start();
            intents.start();
        },
        look({ row, base, text, marks, intent }) {
            const spans = recognise(text, candidates.of(marks), contexts.at(base));
            if (spans.length === 0)
                return false;
            findings.add(row, intent, spans);
            for (const { type } of spans)
                intents.mention(intent, findings.indexOf(type));
            return true;
        },
        found: (chunk, rows, counted, room) => ({
            ...findings.lines(room),
            tally: { rows, ...findings.tally(), ...(counted && { intents: intents.tally(chunk, counted) }) },
        }),
    };
}

;// CONCATENATED MODULE: ./lib/engine/annotate.js













/** Has recognisers look into the rows that may hold entities; `onRow` is told each row before that. */
function createAnnotate(pass, onRow) {
    const { dialect } = pass;
    const prefilter = pass.base
        ? compilePrefilter([...pass.candidates.needs, ...pass.base.candidates.needs])
        : pass.candidates.prefilter;
    const plan = kernelPlanOf(dialect, prefilter);
    const slotOf = createSlots(plan);
    const utterance = slotOf(dialect.utterance);
    const kernel = createWasmKernel(plan) ?? createScriptKernel(plan);
    const { stride } = kernel;
    const contexts = createContexts(pass, kernel, slotOf);
    const search = createSearch(pass.candidates, contexts);
    const baseSearch = pass.base && createSearch(pass.base.candidates, createContexts({ ...pass, ...pass.base }, kernel, slotOf));
    function annotateRows(chunk, { records, chosen }, firstRow) {
        let copied = 0;
        for (let index = 0; index < 2 * chosen; index += 2) {
            const row = kernel.chosen[index] ?? 0;
            onRow?.(firstRow + row);
            const searched = rowAt(chunk, row, firstRow, kernel.chosen[index + 1] ?? 0);
            baseSearch?.look(searched);
            if (!search.look(searched))
                continue;
            kernel.copy(copied, row);
            kernel.write(row, search.cells);
            copied = row + 1;
        }
        kernel.copy(copied, records);
    }
    function rowAt(chunk, row, firstRow, intent) {
        const { table } = kernel;
        const base = row * stride;
        const marks = table[base + MARKS] ?? 0;
        const ascii = (marks & recogniser/* MARK */.M.nonAscii) === 0;
        const text = decodeCell(chunk, table[base + utterance] ?? 0, table[base + utterance + 1] ?? 0, ascii);
        return { row: firstRow + row, base, text, marks, intent };
    }
    function addFingerprints(chunk, records, to) {
        const { table } = kernel;
        for (let base = 0; base < records * stride; base += stride) {
            to.push(fingerprint(chunk, table[base + utterance] ?? 0, table[base + utterance + 1] ?? 0));
        }
    }
    return (chunk, oversized, room) => {
        search.start(chunk);
        baseSearch?.start(chunk);
        const fingerprints = [];
        const read = readChunk({ plan, kernel, chunk, oversized, room }, (stop, firstRow) => {
            if (pass.fingerprints === true)
                addFingerprints(chunk, stop.records, fingerprints);
            annotateRows(chunk, stop, firstRow);
            return undefined;
        });
        if (read.state === 'faulty')
            return read;
        const { rows } = read;
        const intents = dialect.intent === undefined ? undefined : kernel.intents();
        const output = kernel.output();
        return {
            state: 'annotated',
            output,
            ...search.found(chunk, rows, intents, roomBehind(output)),
            unknownLocales: contexts.unknown(),
            ...(baseSearch && { base: baseSearch.found(chunk, rows, intents, NO_ROOM) }),
            ...(pass.fingerprints === true && { fingerprints: Float64Array.from(fingerprints) }),
        };
    };
}
const NO_ROOM = Buffer.alloc(0);

;// CONCATENATED MODULE: ./lib/engine/find-patterns.js






/**
 * Has the kernel find patterns: in time linear in the bytes, whatever the patterns, so that it may run on the main
 * thread. Undefined where there is no such kernel.
 */
function createFindPatterns(dialect, patterns) {
    const plan = kernelPlanOf({ ...dialect, locale: undefined, dates: [] }, compilePrefilter(patterns.map(({ needs }) => needs)));
    const kernel = createWasmFindingKernel(plan, patterns);
    if (!kernel)
        return undefined;
    return (chunk, oversized, room) => {
        const read = readChunk({ plan, kernel, chunk, oversized, room }, (stop, firstRow) => kernel.annotate(stop, firstRow) ? undefined : UNDECIDED);
        if (read === UNDECIDED)
            return undefined;
        if (read.state === 'faulty')
            return read;
        const intents = dialect.intent === undefined ? undefined : kernel.intents();
        const output = kernel.output();
        const mentions = kernel.mentions(intents?.starts.length ?? 1);
        return {
            state: 'annotated',
            output,
            entityRows: mentions.rows,
            entityIntents: mentions.intents,
            entityLines: copied(kernel.lists(), roomBehind(output)),
            tally: {
                rows: read.rows,
                rowsWithEntities: mentions.rows.length,
                mentions: mentions.counts,
                rowsOfType: mentions.rowCounts,
                values: mentions.hashes,
                ...(intents && { intents: intentTallyOf(chunk, intents, mentions.countsOfIntents) }),
            },
            unknownLocales: 0,
        };
    };
}
const UNDECIDED = 'undecided';

;// CONCATENATED MODULE: ./lib/ner/registry.js
/**
 * The built-in recognisers, by type. A new one is a line here. Each is loaded when it is asked for, as all of them take
 * as long as a thread's first chunks; the comments have the bundler leave them in one file all the same, in which a
 * module is run when it is first imported.
 */
const BUILT_IN = new Map([
    ['date', async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 798))).date],
    ['phone', async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 346))).phone],
    ['email', async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 80))).email],
    ['ticket', async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 906))).ticket],
    ['time', async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 255))).time],
    ['url', async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 869))).url],
    ['card', async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 424))).card],
    ['iban', async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 850))).iban],
    ['ip', async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 679))).ip],
    ['money', async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 579))).money],
    [
        'reference',
        async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 985))).reference,
    ],
    [
        'date_relative',
        async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 123))).dateRelative,
    ],
]);

;// CONCATENATED MODULE: ./lib/ner/create-recognisers.js


/** Only what these types need is loaded: the rest would take as long as a thread's first chunks. */
async function createRecognisers({ types, own = [], }) {
    const definitions = new Map(own.map((definition) => [definition.type, definition]));
    return Promise.all(types.map((type) => load(type, definitions.get(type))));
}
async function load(type, definition) {
    if (definition) {
        const { createOwnRecogniser } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 201));
        return createOwnRecogniser(definition);
    }
    const builtIn = BUILT_IN.get(type);
    if (builtIn)
        return builtIn();
    throw new errors_ActionError('INPUT_INVALID', `There is no recogniser for the entity type "${type}".`);
}

;// CONCATENATED MODULE: ./lib/engine/candidates.js

function createCandidates(recognisers) {
    const needs = recognisers.map((recogniser) => recogniser.needs);
    /** Few of the many sets of marks occur in a file. */
    const byMarks = [];
    return {
        types: recognisers.map(({ type }) => type),
        needs,
        prefilter: compilePrefilter(needs),
        of: (marks) => (byMarks[marks] ??= recognisers.filter(({ needs }) => (needs.marks & marks) !== 0 || needs.words !== undefined)),
    };
}

;// CONCATENATED MODULE: ./lib/engine/pass-of.js


/** Makes the pass that a config describes; each recogniser may be wrapped, counted over the pass and its base. */
async function passOf({ pass, recognisers, base }, wrap = (recogniser) => recogniser) {
    const offset = recognisers.types.length;
    const readsLocales = [recognisers, ...(base ? [base.recognisers] : [])].some((config) => !areOwn(config));
    return {
        ...pass,
        dialect: { ...pass.dialect, locale: readsLocales ? pass.dialect.locale : undefined },
        candidates: createCandidates((await createRecognisers(recognisers)).map(wrap)),
        ...(base && {
            base: {
                candidates: createCandidates((await createRecognisers(base.recognisers)).map((recogniser, step) => wrap(recogniser, offset + step))),
                referenceDate: base.referenceDate,
            },
        }),
    };
}
/** Own types know nothing of a row beside its text. */
function areOwn({ types, own = [] }) {
    return types.every((type) => own.some((candidate) => candidate.type === type));
}

;// CONCATENATED MODULE: ./lib/engine/thread-messages.js
/** Where a thread says, in the `progress` it is started with, what it is about to do. */
const PROGRESS = { row: 0, step: 1, size: 2 };
/** The step while no recogniser is at work. */
const NO_STEP = -1;
/** The first thing a thread posts: what was loading before does not count against its deadline. */
const READY = 'ready';

;// CONCATENATED MODULE: ./lib/engine/worker.js





async function begin({ config, progress }) {
    const find = config.patterns && createFindPatterns(config.pass.dialect, config.patterns);
    let look = find ? undefined : await createLook();
    /** Has recognisers look into what the kernel cannot decide. */
    async function createLook() {
        return createAnnotate(await passOf(config, watched), (row) => {
            Atomics.store(progress, PROGRESS.row, row);
        });
    }
    /** Says which recogniser is at work, so that one that takes too long can be named. */
    function watched(recogniser, step) {
        return {
            ...recogniser,
            find(text, row) {
                Atomics.store(progress, PROGRESS.step, step);
                return recogniser.find(text, row);
            },
        };
    }
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(READY, []);
    return async (...chunk) => {
        Atomics.store(progress, PROGRESS.row, 0);
        Atomics.store(progress, PROGRESS.step, NO_STEP);
        return find?.(...chunk) ?? (look ??= await createLook())(...chunk);
    };
}
async function answer({ id, body }) {
    const { chunk, length, oversized, room } = body;
    const work = await started;
    const result = await work(Buffer.from(chunk, 0, length), oversized, Buffer.from(room));
    const buffers = result.state === 'annotated' ? [result.output.buffer, result.entityLines.buffer] : [];
    const moved = [...new Set([...buffers, chunk])]; // the lines may share the output's
    external_node_worker_threads_namespaceObject.parentPort?.postMessage({ id, body: { result, chunk } }, moved);
}
const { promise: started, resolve: start } = Promise.withResolvers();
/** Tasks are done in the order of asking. */
let last = Promise.resolve();
external_node_worker_threads_namespaceObject.parentPort?.on('message', (message) => {
    if ('config' in message)
        start(begin(message));
    else
        last = last.then(() => answer(message));
});

