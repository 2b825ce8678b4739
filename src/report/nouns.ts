const NOUNS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['date', ['date', 'dates']],
  ['date_relative', ['relative date', 'relative dates']],
  ['time', ['time', 'times']],
  ['phone', ['phone number', 'phone numbers']],
  ['email', ['e-mail address', 'e-mail addresses']],
  ['ticket', ['ticket id', 'ticket ids']],
  ['url', ['link', 'links']],
  ['money', ['amount of money', 'amounts of money']],
  ['card', ['card number', 'card numbers']],
  ['iban', ['IBAN', 'IBANs']],
  ['ip', ['IP address', 'IP addresses']],
  ['reference', ['reference', 'references']],
])

/** One and many of a type; the page in the browser uses it, too. */
export function nounOf(type: string): readonly [one: string, many: string] {
  return NOUNS.get(type) ?? [`${type} entity`, `${type} entities`]
}
