import { stringify } from 'csv-stringify/sync'

interface SampleOptions {
  readonly rows?: number
  /** The same seed gives the same bytes. */
  readonly seed?: number
}

/** The export of an invented bot: what people say to a contact centre in seven languages. Everything in it is invented. */
export function sampleCsv(options: SampleOptions = {}): string {
  const chance = createChance(options.seed ?? 20_261_122)
  let at = Date.UTC(2026, 0, 5, 7, 0, 0)
  const rows = Array.from({ length: options.rows ?? 2000 }, (_, index) => {
    at += chance.below(9 * 60_000)
    const speech = chance.pick(SPEECH)
    const { intent, templates } = chance.pick(speech.intents)
    const locale = chance.pick(speech.locales)
    const utterance = fill(chance.pick(templates), { at, speech, locale, chance })
    return {
      id: `s${String(index + 1).padStart(6, '0')}`,
      intent,
      utterance: chance.below(40) === 0 ? aside(utterance, speech, chance) : utterance,
      locale,
      created_at: new Date(at)
        .toISOString()
        .replace('.000Z', 'Z')
        .replace(/\.\d{3}Z$/u, 'Z'),
    }
  })
  return stringify(rows, { header: true, columns: ['id', 'intent', 'utterance', 'locale', 'created_at'] })
}

interface Chance {
  /** A whole number from 0 up to `limit`. */
  below(limit: number): number
  pick<T>(choices: readonly T[]): T
}

interface Speech {
  readonly locales: readonly string[]
  readonly months: readonly string[]
  readonly names: readonly string[]
  readonly phones: readonly string[]
  readonly domain: string
  /** Said before, on a line of its own, now and then. */
  readonly asides: readonly string[]
  readonly intents: readonly { readonly intent: string; readonly templates: readonly string[] }[]
}

interface Scene {
  readonly at: number
  readonly speech: Speech
  readonly locale: string
  readonly chance: Chance
}

/** Mulberry32: small, and the same everywhere. */
function createChance(seed: number): Chance {
  let state = seed >>> 0
  function below(limit: number): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  return {
    below,
    pick(choices) {
      const choice = choices[below(choices.length)]
      if (choice === undefined) throw new Error('There is nothing to choose from')
      return choice
    },
  }
}

function aside(utterance: string, speech: Speech, chance: Chance): string {
  return `${chance.pick(speech.asides)}\n${utterance}`
}

function fill(template: string, scene: Scene): string {
  return template.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => {
    const filler = FILLERS.get(slot)
    if (filler === undefined) throw new Error(`No filler is called ${slot}`)
    return filler(scene)
  })
}

const FILLERS: ReadonlyMap<string, (scene: Scene) => string> = new Map<string, (scene: Scene) => string>([
  ['date', someDate],
  ['phone', ({ speech, chance }) => digits(chance.pick(speech.phones), chance)],
  ['email', someEmail],
  [
    'ticket',
    ({ chance }) =>
      digits(chance.pick(['TICKET-#####', 'TICKET-####', 'SUP-####', 'CRM-###', 'OPS-#####']), chance),
  ],
  ['name', ({ speech, chance }) => chance.pick(speech.names)],
  ['amount', ({ chance }) => digits('##,#0', chance).replace(/^0/u, '1')],
  ['count', ({ chance }) => String(2 + chance.below(8))],
  ['code', ({ chance }) => digits('######', chance)],
  ['hour', ({ chance }) => `${8 + chance.below(11)}:${chance.pick(['00', '15', '30', '45'])}`],
])

/** Every `#` becomes a digit. */
function digits(pattern: string, chance: Chance): string {
  return pattern.replaceAll('#', () => String(chance.below(10)))
}

function someEmail({ speech, chance }: Scene): string {
  const name = chance
    .pick(speech.names)
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/gu, '')
    .toLowerCase()
  const local = chance.pick([name, `${name}.${digits('##', chance)}`, `${name}+bot`, `info-${name}`])
  return `${local}@${chance.pick([speech.domain, 'example.com', 'mail.example.org', 'example.net'])}`
}

function someDate({ at, speech, locale, chance }: Scene): string {
  const date = new Date(at + (chance.below(120) - 60) * 86_400_000)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'))
  const word = speech.months[month - 1]
  switch (locale) {
    case 'en-US':
      return chance.pick([
        `${mm}/${dd}/${year}`,
        `${month}/${day}/${year}`,
        `${word} ${day}, ${year}`,
        `${year}-${mm}-${dd}`,
      ])
    case 'en-GB':
      return chance.pick([`${dd}/${mm}/${year}`, `${day} ${word} ${year}`, `${year}-${mm}-${dd}`])
    case 'de-DE':
    case 'de-CH':
      return chance.pick([`${dd}.${mm}.${year}`, `${day}.${month}.${year}`, `${day}. ${word} ${year}`])
    case 'es-ES':
    case 'es-MX':
    case 'pt-PT':
    case 'pt-BR':
      return chance.pick([`${dd}/${mm}/${year}`, `${day} de ${word} de ${year}`])
    case 'nl-NL':
      return chance.pick([`${dd}-${mm}-${year}`, `${day} ${word} ${year}`])
    default:
      return chance.pick([`${dd}/${mm}/${year}`, `${day} ${word} ${year}`])
  }
}

/** Numbers set apart for fiction: 555-01xx (NANPA), 07700 900xxx and 020 7946 0xxx (Ofcom). */
const FICTIONAL_ABROAD = [
  '+1 212 555 01##',
  '+1 (415) 555-01##',
  '+44 7700 900###',
  '+44 20 7946 0###',
] as const

const SPEECH: readonly Speech[] = [
  {
    locales: ['en-US', 'en-US', 'en-GB'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    names: ['Ava Turner', 'Noah Bell', 'Grace Lin', 'Omar Haddad', 'Ruth Cole'],
    phones: ['(212) 555-01##', '415-555-01##', '+1 303 555 01##', '07700 900###', '020 7946 0###'],
    domain: 'example.com',
    asides: ['Sorry, one more thing:', 'He said "just write to the bot", so here I am.', 'Hi, me again,'],
    intents: [
      {
        intent: 'order_status',
        templates: [
          "where's my order",
          'my parcel still says in transit, is that right?',
          'I ordered {count} chairs on {date} and only one has come',
          'can you check {ticket} please',
          'The order from {date} has not moved for {count} days',
          'has it shipped yet',
        ],
      },
      {
        intent: 'call_back',
        templates: [
          'please call me back',
          'call me on {phone} after {hour}',
          'My number is {phone}, ask for {name}.',
          'I would rather talk to a person',
          "nobody rang me at {phone}, and I've waited {count} hours",
          'can somebody phone me tomorrow morning?',
        ],
      },
      {
        intent: 'billing',
        templates: [
          'why was I charged twice',
          'The invoice dated {date} is wrong, it says ${code} instead of $40.',
          'send the receipt to {email}',
          'I paid by card, by mistake, and want it back',
          'what does the service fee cover?',
        ],
      },
      {
        intent: 'account',
        templates: [
          'I cannot log in',
          'my e-mail is {email} now, please change it',
          'The code {code} does not work',
          'delete my account, please',
          'the reset link went to {email} but I use {email}',
        ],
      },
      {
        intent: 'smalltalk',
        templates: ['thanks', 'hello there', 'ok great', 'you are very helpful', 'bye now'],
      },
    ],
  },
  {
    locales: ['de-DE', 'de-DE', 'de-CH'],
    months: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ],
    names: ['Jürgen Maß', 'Anke Vogel', 'Lena Brandt', 'Murat Demir', 'Käthe Groß'],
    // The Bundesnetzagentur sets these apart for films.
    phones: ['030 23125 ###', '+49 30 23125###', '069 90009###', '040 66969 ###', '0221 4710###'],
    domain: 'example.org',
    asides: ['Noch etwas, wenn Sie gerade da sind:', 'Ihr Kollege sagte „kein Problem“, aber:', 'Guten Tag,'],
    intents: [
      {
        intent: 'order_status',
        templates: [
          'wo bleibt mein Paket',
          'Die Bestellung vom {date} ist noch nicht da.',
          'Können Sie bitte {ticket} prüfen?',
          'ist die Ware schon unterwegs',
          'Es fehlen {count} Stühle, und geliefert wurde am {date}',
        ],
      },
      {
        intent: 'call_back',
        templates: [
          'bitte um Rückruf',
          'Rufen Sie mich unter {phone} an, am besten nach {hour} Uhr.',
          'Meine Nummer ist {phone}',
          'ich möchte mit einem Menschen sprechen',
          '{name}, {phone}, danke',
        ],
      },
      {
        intent: 'billing',
        templates: [
          'die Rechnung stimmt nicht',
          'Auf der Rechnung vom {date} stehen {amount} € zu viel.',
          'Bitte schicken Sie den Beleg an {email}',
          'warum wurde zweimal abgebucht?',
        ],
      },
      {
        intent: 'account',
        templates: [
          'ich kann mich nicht anmelden',
          'meine Adresse ist jetzt {email}',
          'Der Code {code} geht nicht',
          'Passwort vergessen',
        ],
      },
      { intent: 'smalltalk', templates: ['danke schön', 'hallo', 'ja, passt', 'tschüss'] },
    ],
  },
  {
    locales: ['fr-FR', 'fr-FR', 'fr-BE'],
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    names: ['Zoé Lefèvre', 'Hugo Martin', 'Inès Garnier', 'Théo Roche'],
    // The Arcep sets these apart for fiction.
    phones: ['01 99 00 ## ##', '06 39 98 ## ##', '+33 6 39 98 ## ##', '02.61.91.##.##'],
    domain: 'example.net',
    asides: ['Bonjour, encore une question :', 'On m’a dit « c’est réglé », mais non :'],
    intents: [
      {
        intent: 'order_status',
        templates: [
          'où est ma commande ?',
          'ma commande du {date} n’est pas arrivée',
          'pouvez-vous regarder {ticket}, s’il vous plaît',
          'il manque {count} articles dans le colis',
          'c’est parti quand',
        ],
      },
      {
        intent: 'call_back',
        templates: [
          'rappelez-moi',
          'mon numéro est le {phone}, merci',
          'Vous pouvez me joindre au {phone} après {hour}',
          'je voudrais parler à quelqu’un',
        ],
      },
      {
        intent: 'billing',
        templates: [
          'la facture est fausse',
          'La facture du {date} indique {amount} € de trop.',
          'envoyez le reçu à {email}',
          'j’ai été débité deux fois',
        ],
      },
      {
        intent: 'account',
        templates: [
          'je n’arrive pas à me connecter',
          'ma nouvelle adresse : {email}',
          'le code {code} ne marche pas',
        ],
      },
      { intent: 'smalltalk', templates: ['merci beaucoup', 'bonjour', 'd’accord', 'au revoir'] },
    ],
  },
  {
    locales: ['es-ES', 'es-MX'],
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    names: ['Lucía Prieto', 'Íñigo Vega', 'Marta Núñez', 'Raúl Soto'],
    phones: FICTIONAL_ABROAD,
    domain: 'example.com',
    asides: ['Perdone, otra cosa:', 'Me dijeron «mañana», y nada:'],
    intents: [
      {
        intent: 'order_status',
        templates: [
          '¿dónde está mi pedido?',
          'el pedido del {date} no ha llegado',
          '¿puede revisar {ticket}?',
          'me faltan {count} cajas, creo',
        ],
      },
      {
        intent: 'call_back',
        templates: [
          'llámenme, por favor',
          'mi número es {phone}',
          'estoy en el {phone} hasta las {hour}',
          'quiero hablar con una persona',
        ],
      },
      {
        intent: 'billing',
        templates: ['me cobraron dos veces', 'la factura del {date} está mal', 'mande el recibo a {email}'],
      },
      {
        intent: 'account',
        templates: ['no puedo entrar en mi cuenta', 'mi correo es {email}', 'el código {code} no sirve'],
      },
      { intent: 'smalltalk', templates: ['gracias', 'hola', 'vale, perfecto', 'adiós'] },
    ],
  },
  {
    locales: ['it-IT'],
    months: [
      'gennaio',
      'febbraio',
      'marzo',
      'aprile',
      'maggio',
      'giugno',
      'luglio',
      'agosto',
      'settembre',
      'ottobre',
      'novembre',
      'dicembre',
    ],
    names: ['Chiara Russo', 'Niccolò Riva', 'Elisa Conti'],
    phones: FICTIONAL_ABROAD,
    domain: 'example.org',
    asides: ['Scusi, ancora una cosa:', 'Mi hanno detto "oggi", invece:'],
    intents: [
      {
        intent: 'order_status',
        templates: [
          'dov’è il mio ordine?',
          'l’ordine del {date} non è arrivato',
          'può controllare {ticket}?',
          'è già partito',
        ],
      },
      {
        intent: 'call_back',
        templates: [
          'mi richiami, per favore',
          'il mio numero è {phone}',
          'mi trova al {phone} dopo le {hour}',
        ],
      },
      {
        intent: 'billing',
        templates: [
          'la fattura è sbagliata',
          'nella fattura del {date} ci sono {amount} € in più',
          'mandi la ricevuta a {email}',
        ],
      },
      {
        intent: 'account',
        templates: ['non riesco ad accedere', 'la mia email è {email}', 'il codice {code} non va'],
      },
      { intent: 'smalltalk', templates: ['grazie mille', 'buongiorno', 'va bene', 'arrivederci'] },
    ],
  },
  {
    locales: ['nl-NL'],
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    names: ['Sanne Visser', 'Daan de Wit', 'Noor Bakker'],
    phones: FICTIONAL_ABROAD,
    domain: 'example.net',
    asides: ['Nog iets, als het mag:', 'U zei "komt goed", maar:'],
    intents: [
      {
        intent: 'order_status',
        templates: [
          'waar blijft mijn pakje',
          'de bestelling van {date} is er nog niet',
          'kunt u {ticket} nakijken?',
          'is het al verzonden',
        ],
      },
      {
        intent: 'call_back',
        templates: [
          'graag teruggebeld worden',
          'mijn nummer is {phone}',
          'bel mij op {phone}, na {hour} uur',
        ],
      },
      {
        intent: 'billing',
        templates: [
          'de rekening klopt niet',
          'op de factuur van {date} staat € {amount} te veel',
          'stuur de bon naar {email}',
        ],
      },
      {
        intent: 'account',
        templates: ['ik kan niet inloggen', 'mijn nieuwe adres is {email}', 'code {code} werkt niet'],
      },
      { intent: 'smalltalk', templates: ['dank u wel', 'goedemorgen', 'prima zo', 'tot ziens'] },
    ],
  },
  {
    locales: ['pt-PT', 'pt-BR'],
    months: [
      'janeiro',
      'fevereiro',
      'março',
      'abril',
      'maio',
      'junho',
      'julho',
      'agosto',
      'setembro',
      'outubro',
      'novembro',
      'dezembro',
    ],
    names: ['João Antunes', 'Inês Falcão', 'Conceição Reis'],
    phones: FICTIONAL_ABROAD,
    domain: 'example.com',
    asides: ['Desculpe, mais uma coisa:', 'Disseram-me "amanhã", mas:'],
    intents: [
      {
        intent: 'order_status',
        templates: [
          'onde está a minha encomenda?',
          'o pedido de {date} não chegou',
          'pode ver o {ticket}?',
          'já saiu',
        ],
      },
      {
        intent: 'call_back',
        templates: ['liguem-me, por favor', 'o meu número é {phone}', 'estou no {phone} até às {hour}'],
      },
      {
        intent: 'billing',
        templates: ['cobraram duas vezes', 'a fatura de {date} está errada', 'envie o recibo para {email}'],
      },
      {
        intent: 'account',
        templates: ['não consigo entrar', 'o meu e-mail é {email}', 'o código {code} não funciona'],
      },
      { intent: 'smalltalk', templates: ['obrigado', 'bom dia', 'está bem', 'até logo'] },
    ],
  },
]
