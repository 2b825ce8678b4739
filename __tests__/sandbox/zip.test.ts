import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { storedZip, unzip } from '../../sandbox/zip.ts'
import { anyCharacter } from '../any-character.ts'

describe('a zip archive', () => {
  it('gives back what was put in, whatever the names and the content', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' })
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: anyCharacter })), (files) => {
        const back = Array.from(unzip(storedZip(files)), ([path, bytes]) => [path, bytes.toString()])
        const wellFormed = Object.entries(files).map(([path, text]) => [
          path.toWellFormed(),
          text.toWellFormed(),
        ])
        expect(back).toEqual(wellFormed)
      }),
    )
  })

  it('is refused when it is none', () => {
    expect(() => unzip(Buffer.from('not a zip archive at all, but long enough'))).toThrow(
      'end of central directory',
    )
  })
})
