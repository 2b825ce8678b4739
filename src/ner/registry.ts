import type { Recogniser } from './recogniser.ts'
import { date } from './recognisers/date.ts'
import { email } from './recognisers/email.ts'
import { phone } from './recognisers/phone.ts'
import { ticket } from './recognisers/ticket.ts'

/** The built-in recognisers, by type. A new one is a line here. */
export const BUILT_IN: ReadonlyMap<string, Recogniser> = new Map(
  [date, phone, email, ticket].map((recogniser) => [recogniser.type, recogniser]),
)
