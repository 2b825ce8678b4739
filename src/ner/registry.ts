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
