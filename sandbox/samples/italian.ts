import { FICTIONAL_ABROAD } from './fictional-phones.ts'
import type { Speech } from './speech.ts'

export const ITALIAN: Speech = {
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
      templates: ['mi richiami, per favore', 'il mio numero è {phone}', 'mi trova al {phone} dopo le {hour}'],
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
}
