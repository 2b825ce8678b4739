import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { sampleCsv } from '../../sandbox/samples.ts'

const COLUMNS = ['id', 'intent', 'utterance', 'locale', 'created_at']

function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  return parse(csv, { columns: true })
}

describe('the sample', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(sampleCsv()).toBe(sampleCsv())
    expect(sampleCsv({ seed: 1 })).not.toBe(sampleCsv({ seed: 2 }))
  })

  const rows = rowsOf(sampleCsv())

  it('has 2,000 rows with the columns of an export, in order of time', () => {
    expect(rows).toHaveLength(2000)
    expect(new Set(rows.flatMap((row) => Object.keys(row)))).toEqual(new Set(COLUMNS))
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2000)
    const times = rows.map((row) => row['created_at'] ?? '')
    expect(times.every((time) => /^2026-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(time))).toBe(true)
    expect(times.toSorted()).toEqual(times)
  })

  it('speaks seven languages', () => {
    const languages = new Set(rows.map(({ locale = '' }) => locale.slice(0, 2)))
    expect(languages).toEqual(new Set(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']))
  })

  it.each([
    ['a comma', /,/u, 100],
    ['a quote', /"/u, 5],
    ['a line break', /\n/u, 20],
    ['a letter outside ASCII', /\P{ASCII}/u, 200],
    ['an e-mail address', /@/u, 100],
    ['a ticket id', /\b(?:TICKET|SUP|CRM|OPS)-\d/u, 50],
    ['no digit and no @', /^[^\d@]*$/u, 1000],
  ])('has utterances with %s', (_, pattern, atLeast) => {
    const hits = rows.filter(({ utterance = '' }) => pattern.test(utterance))
    expect(hits.length).toBeGreaterThanOrEqual(atLeast)
  })

  it('names only hosts and numbers that belong to nobody', () => {
    const said = rows.map(({ utterance = '' }) => utterance).join('\n')
    const hosts = Array.from(said.matchAll(/@([\w.-]+\w)/gu), ([, host]) => host)
    expect(hosts.filter((host) => !/^(?:[\w-]+\.)?example\.(?:com|org|net)$/u.test(host ?? ''))).toEqual([])
    const fictional =
      /555[- ]01\d\d$|7700 900\d{3}$|20 7946 0\d{3}$|30 23125 ?\d{3}$|69 90009\d{3}$|40 66969 \d{3}$|221 4710\d{3}$|1 99 00 \d\d \d\d$|6 39 98 \d\d \d\d$|2\.61\.91\.\d\d\.\d\d$/u
    const numbers = Array.from(
      said.matchAll(/(?<![\w./-])\+?\(?\d[\d ().-]{8,}\d(?![\w/])/gu),
      ([number]) => number,
    )
    const phones = numbers.filter((number) => !/^\d{1,4}[.-]\d{1,2}[.-]\d{1,4}$/u.test(number))
    expect(phones.length).toBeGreaterThan(100)
    expect(phones.filter((phone) => !fictional.test(phone))).toEqual([])
  })
})
