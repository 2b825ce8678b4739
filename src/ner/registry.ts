import type { Recogniser } from './recogniser.ts'

/**
 * The built-in recognisers, by type. A new one is a line here, and one in `resolve.ts`. Each is loaded on demand, because
 * loading all takes as long as a thread's first chunks. The `webpackMode` comments keep them in one bundle all the same,
 * where a module runs when it is first imported.
 */
export const BUILT_IN: ReadonlyMap<string, () => Promise<Recogniser>> = new Map([
  ['date', async () => (await import(/* webpackMode: "eager" */ './recognisers/date.ts')).date],
  ['phone', async () => (await import(/* webpackMode: "eager" */ './recognisers/phone.ts')).phone],
  ['email', async () => (await import(/* webpackMode: "eager" */ './recognisers/email.ts')).email],
  ['ticket', async () => (await import(/* webpackMode: "eager" */ './recognisers/ticket.ts')).ticket],
  ['time', async () => (await import(/* webpackMode: "eager" */ './recognisers/time.ts')).time],
  ['url', async () => (await import(/* webpackMode: "eager" */ './recognisers/url.ts')).url],
  ['card', async () => (await import(/* webpackMode: "eager" */ './recognisers/card.ts')).card],
  ['iban', async () => (await import(/* webpackMode: "eager" */ './recognisers/iban.ts')).iban],
  ['ip', async () => (await import(/* webpackMode: "eager" */ './recognisers/ip.ts')).ip],
  ['money', async () => (await import(/* webpackMode: "eager" */ './recognisers/money.ts')).money],
  [
    'reference',
    async () => (await import(/* webpackMode: "eager" */ './recognisers/reference.ts')).reference,
  ],
  [
    'date_relative',
    async () => (await import(/* webpackMode: "eager" */ './recognisers/date-relative.ts')).dateRelative,
  ],
])
