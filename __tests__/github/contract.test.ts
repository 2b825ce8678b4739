import { describe, expect, it } from '@jest/globals'

import { operationOf, replyProblems, requestProblems, sampleOf, sampleReply } from './contract.ts'

const COMMENTS = new URL('https://api.github.com/repos/o/r/issues/7/comments')

function operation(method: string, url: URL) {
  const found = operationOf({ method, url })
  if (found === undefined) throw new Error(`no ${method} ${url.pathname}`)
  return found
}

describe("GitHub's description of its API", () => {
  it.each([
    ['GET', '/repos/o/r/contents/.github/entities.yml', '/repos/{owner}/{repo}/contents/{path}'],
    [
      'GET',
      '/repos/o/r/actions/artifacts/4/zip',
      '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    ],
    ['DELETE', '/repos/o/r/issues/comments/9', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
    ['DELETE', '/repos/o/r', undefined],
    ['GET', '/repos/o/r/secrets', undefined],
  ])('knows %s %s as %s', (method, path, expected) => {
    expect(operationOf({ method, url: new URL(path, COMMENTS) })?.path).toBe(expected)
  })

  it.each([
    ['a comment', { body: 'x' }, []],
    ['no text', {}, ['body has no body']],
    ['a number for text', { body: 1 }, ['body.body is 1, not of type "string"']],
  ])('judges the request to create a comment with %s', (_, body, expected) => {
    const sent = { method: 'POST', url: COMMENTS, body: JSON.stringify(body) }
    expect(requestProblems(operation('POST', COMMENTS), sent)).toEqual(expected)
  })

  it.each([
    ['?per_page=100&page=2', []],
    ['?per_page=many', ['query per_page is null, not of type "integer"']],
    ['?size=3', ['query size is unknown']],
  ])('judges the query %s', (query, expected) => {
    const url = new URL(query, COMMENTS)
    expect(requestProblems(operation('GET', url), { method: 'GET', url, body: '' })).toEqual(expected)
  })

  it('judges a reply: its status, its fields, and their types', () => {
    const comments = operation('GET', COMMENTS)
    const comment = sampleOf('issue-comment')
    expect(replyProblems(comments, 200, '', [comment])).toEqual([])
    expect(replyProblems(comments, 200, '', [{ ...comment, id: 'x' }])).toEqual([
      'reply[0].id is "x", not of type "integer"',
    ])
    const { html_url: _, ...without } = comment
    expect(replyProblems(comments, 200, '', [without])).toEqual(['reply[0] has no html_url'])
    expect(replyProblems(comments, 418, '', [])).toEqual(['status 418 is not described'])
  })

  it('makes samples that it finds right itself', () => {
    for (const path of ['', '/actions/runs/3', '/actions/runs/3/artifacts', '/actions/workflows/5/runs']) {
      const found = operation('GET', new URL(`/repos/o/r${path}`, COMMENTS))
      expect(replyProblems(found, 200, '', sampleReply(found, 200))).toEqual([])
    }
  })
})
