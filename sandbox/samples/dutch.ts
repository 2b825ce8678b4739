import { FICTIONAL_ABROAD } from './fictional-phones.ts'
import type { Speech } from './speech.ts'

export const DUTCH: Speech = {
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
      templates: ['graag teruggebeld worden', 'mijn nummer is {phone}', 'bel mij op {phone}, na {hour} uur'],
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
}
