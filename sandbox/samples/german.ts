import type { Speech } from './speech.ts'

export const GERMAN: Speech = {
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
}
