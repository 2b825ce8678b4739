import { describe, expect, it } from '@jest/globals'

import { baseCommit } from '../../src/github/base-commit.ts'
import { startFakeGitHub, type FakeWorld } from './fake-github.ts'

const { signal } = new AbortController()
const BASE = 'b'.repeat(40)
const HEAD = 'a'.repeat(40)
const MERGE = 'c'.repeat(40)

describe('the base commit', () => {
  const commits = { merge: MERGE, head: HEAD, base: BASE }

  it('is the first parent of the merge that was checked out', async () => {
    const newer = 'd'.repeat(40)
    await using of = await startFakeGitHub({ commits: { [MERGE]: [newer, HEAD] } })
    await expect(baseCommit(of.github, commits, signal)).resolves.toBe(newer)
  })

  it.each<[string, Partial<FakeWorld>, typeof commits]>([
    [
      'the checkout merges something else',
      { commits: { [MERGE]: ['d'.repeat(40), 'e'.repeat(40)] } },
      commits,
    ],
    ['the checkout is no merge', { commits: { [MERGE]: [HEAD] } }, commits],
    ['the head itself is checked out', {}, { ...commits, merge: HEAD }],
    ['nothing is known of a merge', {}, { ...commits, merge: '' }],
  ])('is the event’s when %s', async (_, world, commits) => {
    await using of = await startFakeGitHub({ commits: { [BASE]: [] }, ...world })
    await expect(baseCommit(of.github, commits, signal)).resolves.toBe(BASE)
  })

  it.each([403, 404, 500])('is not guessed when GitHub answers %i about the merge', async (status) => {
    await using of = await startFakeGitHub({ refuses: () => ({ status, message: 'no' }) })
    await expect(baseCommit(of.github, commits, signal)).rejects.toMatchObject({ status })
  })
})
