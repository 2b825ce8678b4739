import type { Chance } from './chance.ts'
import type { Speech } from './speech.ts'

/** Who says something, and when. */
interface Scene {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly speech: Speech
  readonly locale: string
  readonly chance: Chance
}

/** The template with every slot filled, such as `{date}`. */
export function fill(template: string, scene: Scene): string {
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
