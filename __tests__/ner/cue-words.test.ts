import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { anyCue, anyCueOrCapital, type CueWords, longestOf, wordsOf } from '../../src/ner/cue-words.ts'

const FOLDER = new URL('../../src/ner/cues/', import.meta.url)

const tables: readonly (readonly [string, CueWords])[] = (
  await Promise.all(
    readdirSync(FOLDER).map(async (file) => {
      const module: Readonly<Record<string, CueWords>> = await import(new URL(file, FOLDER).href)
      return Object.entries(module).map(([name, table]) => [`${file} ${name}`, table] as const)
    }),
  )
).flat()

describe('cue words', () => {
  it('are those of all languages, each once', () => {
    expect(wordsOf({ en: ['order|invoice', 'claim'], de: 'auftrag', nl: 'order' })).toEqual([
      'order',
      'invoice',
      'claim',
      'auftrag',
    ])
  })

  it('match a phrase before its first word', () => {
    expect('code client'.match(anyCue({ en: 'code', fr: 'code client' }))?.[0]).toBe('code client')
  })

  it('tell how far one must look for the longest of them', () => {
    expect(longestOf({ en: 'order|claim' }, { de: ['auftrag', 'der auftrag'] })).toBe('der auftrag'.length)
  })

  it('match any ending where they have a star, and a full stop as it is', () => {
    const cue = new RegExp(`^(?:${anyCue({ de: 'konto*', any: 'no.' })})$`)
    expect(['konto', 'kontonummer', 'no.'].every((text) => cue.test(text))).toBe(true)
    expect(['konto 1', 'not', 'no'].some((text) => cue.test(text))).toBe(false)
  })

  it('may begin with a capital where a pattern tells cases apart', () => {
    const cue = new RegExp(`^(?:${anyCueOrCapital({ en: 'order', fr: 'état' })})$`)
    expect(['order', 'Order', 'état', 'État'].every((text) => cue.test(text))).toBe(true)
    expect(['ORDER', 'oRder'].some((text) => cue.test(text))).toBe(false)
  })

  it.each(tables)('are plain words in small letters: %s', (_, table) => {
    for (const word of wordsOf(table)) {
      expect(word).toBe(word.trim().toLowerCase())
      expect(word).not.toMatch(/^$|[()[\]{}?+^$\\]|\*./)
    }
  })
})
