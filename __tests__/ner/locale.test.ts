import { describe, expect, it } from '@jest/globals'
import { parseLocale } from '../../src/ner/locale.ts'

describe('parseLocale', () => {
  it.each([
    ['en-US', 'en', 'US', false],
    ['en_GB', 'en', 'GB', true],
    ['DE', 'de', 'DE', true],
    [' pt-br ', 'pt', 'BR', true],
    ['en', 'en', 'US', false],
    ['en-PH', 'en', 'PH', false],
    ['en-CA', 'en', 'CA', undefined],
    ['es-419', 'es', '419', true],
    ['pt', 'pt', 'BR', true],
    ['qaa', 'qaa', 'US', false],
    ['und-US', 'en', 'US', false],
  ])('reads %s', (tag, language, region, dayFirst) => {
    expect(parseLocale(tag)).toMatchObject({ language, region, dayFirst })
  })

  it.each(['', '12', 'en-', 'english language', 'German', 'dutch-NL'])('knows that %j is none', (tag) => {
    expect(parseLocale(tag)).toBeUndefined()
  })
})
