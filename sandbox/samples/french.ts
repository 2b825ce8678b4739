import type { Speech } from './speech.ts'

export const FRENCH: Speech = {
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
}
