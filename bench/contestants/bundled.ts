import type * as Locale from '../../src/ner/locale.ts'

/** Where `bundle.ts` puts the modules that are measured, under the names they have in `src/`. */
export const BUNDLED = new URL('../../lib/bundled/', import.meta.url)

/** A module of `src/`, as it is measured. */
export const built = (file: string): Promise<any> => import(new URL(file, BUNDLED).href) // oxlint-disable-line typescript/no-explicit-any -- typed where it is taken

export async function locale() {
  const { parseLocale }: typeof Locale = await built('ner/locale.js')
  const parsed = parseLocale('en-US')
  if (!parsed) throw new Error('en-US is a language tag')
  return parsed
}
