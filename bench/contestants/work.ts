/** What everybody looks for, and the columns that it is written to. */
export const TYPES = ['date', 'phone', 'email', 'ticket'] as const
export const COLUMNS = TYPES.map((type) => `ner_${type}s`)

/** What every engine understands in the same way. */
export const EXPRESSIONS: Readonly<Record<(typeof TYPES)[number], string>> = {
  date: String.raw`\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b`,
  phone: String.raw`\([0-9]{3}\) [0-9]{3}-[0-9]{4}`,
  email: String.raw`[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}`,
  ticket: String.raw`\bTICKET-[0-9]+\b`,
}

/** Bytes that ours, and the floors that go its way, read at a time. */
export const CHUNK = 1024 * 1024
