import type { RowContext } from '../recogniser.ts'

/** `amount due euro 50`: only in Italian is `due` a number. */
export function isDue(words: string, { locale }: RowContext): boolean {
  return locale.language !== 'it' && /(?:^|[ :])due $/i.test(words)
}
