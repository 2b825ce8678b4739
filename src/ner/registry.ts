import { ActionError } from '../errors.ts'
import { createOwnRecogniser, type OwnType } from './own-type.ts'
import type { Recogniser } from './recogniser.ts'
import { card } from './recognisers/card.ts'
import { date } from './recognisers/date.ts'
import { dateRelative } from './recognisers/date-relative.ts'
import { email } from './recognisers/email.ts'
import { iban } from './recognisers/iban.ts'
import { ip } from './recognisers/ip.ts'
import { money } from './recognisers/money.ts'
import { phone } from './recognisers/phone.ts'
import { reference } from './recognisers/reference.ts'
import { ticket } from './recognisers/ticket.ts'
import { time } from './recognisers/time.ts'
import { url } from './recognisers/url.ts'

/** The built-in recognisers, by type. A new one is a line here. */
export const BUILT_IN: ReadonlyMap<string, Recogniser> = new Map(
  [date, phone, email, ticket, time, url, card, iban, ip, money, reference, dateRelative].map(
    (recogniser) => [recogniser.type, recogniser],
  ),
)

/** What the recognisers of a run are made from: plain data, so that every thread can make its own. */
export interface RecogniserConfig {
  /** In the order of their columns. */
  readonly types: readonly string[]
  /** Those of the patterns-file that run; one of them may replace a built-in type. */
  readonly own?: readonly OwnType[]
}

export function createRecognisers({ types, own = [] }: RecogniserConfig): readonly Recogniser[] {
  return types.map((type) => {
    const definition = own.find((candidate) => candidate.type === type)
    const recogniser = definition ? createOwnRecogniser(definition) : BUILT_IN.get(type)
    if (recogniser) return recogniser
    throw new ActionError('INPUT_INVALID', `There is no recogniser for the entity type "${type}".`)
  })
}
