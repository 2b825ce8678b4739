import { describe, expect, it } from '@jest/globals'
import { createRecognisers } from '../../src/ner/create-recognisers.ts'
import type { OwnType } from '../../src/ner/own-type.ts'
import { rowOf } from './marked.ts'

const ownTicket: OwnType = {
  type: 'ticket',
  column: 'ner_tickets',
  definition: { by: 'values', values: ['red slip'] },
  ignoreCase: false,
  near: [],
  notNear: [],
}

describe('the recognisers of a run', () => {
  it('come in the order of the types, an own one in place of the built-in one of its name', async () => {
    const recognisers = await createRecognisers({ types: ['ticket', 'email'], own: [ownTicket] })
    const text = 'red slip ABC-1234 for ann@example.com'
    const found = recognisers.map((recogniser) => recogniser.find(text, rowOf('en-US')))
    expect(found.map((spans) => spans.map((span) => span.text))).toEqual([['red slip'], ['ann@example.com']])
  })

  it('are refused when nobody knows one of the types', async () => {
    await expect(createRecognisers({ types: ['email', 'mood'] })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('"mood"'),
    })
  })
})
