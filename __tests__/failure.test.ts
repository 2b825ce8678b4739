import { describe, expect, it } from '@jest/globals'

import { ActionError } from '../src/errors.ts'
import { causesOf, failureOf } from '../src/failure.ts'

const running = new AbortController().signal
const CANCELLED = new ActionError('CANCELLED', 'The step was cancelled.')
const cancelled = AbortSignal.abort(CANCELLED)
const noSpace = Object.assign(new Error('ENOSPC: no space left on device, write'), {
  code: 'ENOSPC',
  syscall: 'write',
})

describe('the error a run ends with', () => {
  it.each([
    ['a failure with a code is itself', new ActionError('AUTH', 'x'), running, 'AUTH'],
    ['F42 a full disk has its code', noSpace, running, 'NO_SPACE'],
    ['anything else is ours to mend', new TypeError('x is not a function'), running, 'INTERNAL'],
    ['F40 what breaks after a cancellation is a cancellation', noSpace, cancelled, 'CANCELLED'],
    [
      'F40 an import that was cut off must be known',
      new ActionError('IMPORT_AMBIGUOUS', 'x'),
      cancelled,
      'IMPORT_AMBIGUOUS',
    ],
  ])('%s', (_, error, signal, code) => {
    expect(failureOf(error, signal).code).toBe(code)
  })

  it.each([
    ['EROFS', 'read-only'],
    ['EIO', 'fails to read or write'],
    ['EMFILE', 'ulimit -n'],
  ])('names what the machine did: %s', (code, words) => {
    const failure = failureOf(Object.assign(new Error(), { code }), running)
    expect(failure).toMatchObject({ code: 'INTERNAL', message: expect.stringContaining(words) })
  })

  it('T1 shows codes and our own sentences of its causes, and no other text', () => {
    const cause = new Error('GET https://host/path?sig=secret failed', { cause: noSpace })
    const failure = new ActionError('NETWORK', 'n', { cause: new ActionError('SERVER', 'ours', { cause }) })
    expect(causesOf(failure)).toEqual(['SERVER: ours', 'Error', 'Error ENOSPC (write)'])
  })
})
