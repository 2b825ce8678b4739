import { tmpdir } from 'node:os'
import { join } from 'node:path'

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
    ['F40 and so is what has a code of its own', new ActionError('NETWORK', 'x'), cancelled, 'CANCELLED'],
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

  it('is that the folder was removed, where that can be why', () => {
    const artifact = new ActionError('ARTIFACT', 'x')
    const auth = new ActionError('AUTH', 'x')
    const gone = join(tmpdir(), 'was-never-made')
    for (const cause of [artifact, noSpace]) {
      const failure = failureOf(cause, running, gone)
      expect(failure).toMatchObject({
        code: 'INTERNAL',
        message: expect.stringContaining('was removed'),
        cause,
      })
    }
    expect(failureOf(auth, running, gone)).toBe(auth)
    expect(failureOf(artifact, running, tmpdir())).toBe(artifact)
    expect(failureOf(artifact, running)).toBe(artifact)
  })

  it('keeps what it was made of', () => {
    expect(failureOf(noSpace, running).cause).toBe(noSpace)
    const unforeseen = new TypeError('x is not a function')
    const failure = failureOf(unforeseen, running)
    expect(failure.cause).toBe(unforeseen)
    expect(failure.message).toContain('Please report it')
  })

  it('T1 shows codes and our own sentences of its causes, and no other text', () => {
    const cause = new Error('GET https://host/path?sig=secret failed', { cause: noSpace })
    const failure = new ActionError('NETWORK', 'n', { cause: new ActionError('SERVER', 'ours', { cause }) })
    expect(causesOf(failure)).toEqual(['SERVER: ours', 'Error', 'Error ENOSPC (write)'])
    const numbered = Object.assign(new Error('x'), { code: 20, syscall: 4 })
    expect(causesOf(new ActionError('NETWORK', 'n', { cause: numbered }))).toEqual(['Error'])
  })
})
