import { describe, expect, it } from '@jest/globals'
import { email } from '../../../src/ner/recognisers/email.ts'
import { mark, values } from '../marked.ts'

describe('email', () => {
  it.each([
    ['me@example.com', '⟦me@example.com⟧', 'me@example.com'],
    [
      'write to First.Last+tag@Mail.Example.CO.UK.',
      'write to ⟦First.Last+tag@Mail.Example.CO.UK⟧.',
      'First.Last+tag@mail.example.co.uk',
    ],
    ['<a_b-c@x-y.de>', '<⟦a_b-c@x-y.de⟧>', 'a_b-c@x-y.de'],
    ["it's 'o'brien@example.ie'", "it's '⟦o'brien@example.ie⟧'", "o'brien@example.ie"],
    ['mailto:root@localhost', 'mailto:⟦root@localhost⟧', 'root@localhost'],
    ['jürgen@müller.de', '⟦jürgen@müller.de⟧', 'jürgen@müller.de'],
    ['email:me@example.com,thanks', 'email:⟦me@example.com⟧,thanks', 'me@example.com'],
    ['max@example.de.Danke', '⟦max@example.de⟧.Danke', 'max@example.de'],
    ['at max@example.co.uk.thanks', 'at ⟦max@example.co.uk⟧.thanks', 'max@example.co.uk'],
    ['邮箱是me@example.com谢谢', '邮箱是⟦me@example.com⟧谢谢', 'me@example.com'],
    ['用户@例子.公司', '⟦用户@例子.公司⟧', '用户@例子.公司'],
    ['E-Mail=me@example.com', 'E-Mail=⟦me@example.com⟧', 'me@example.com'],
    ['user=jo@x.io status=500', 'user=⟦jo@x.io⟧ status=500', 'jo@x.io'],
    ['prvs=1234=jo@x.io', '⟦prvs=1234=jo@x.io⟧', 'prvs=1234=jo@x.io'],
    ['https://x.io/?id=1&email=jo@x.io', 'https://x.io/?id=1&email=⟦jo@x.io⟧', 'jo@x.io'],
    ['me@example.com:24/7', '⟦me@example.com⟧:24/7', 'me@example.com'],
    ['me@example.com:password', '⟦me@example.com⟧:password', 'me@example.com'],
    ['me@example.com: and/or', '⟦me@example.com⟧: and/or', 'me@example.com'],
    ['From: <me@example.com>', 'From: <⟦me@example.com⟧>', 'me@example.com'],
    ['me@example.dePhone: 1', '⟦me@example.de⟧Phone: 1', 'me@example.de'],
    ['Me@Example.Com', '⟦Me@Example.Com⟧', 'Me@example.com'],
    ['jay.smith @ gmail.com', '⟦jay.smith @ gmail.com⟧', 'jay.smith@gmail.com'],
    ['j_d99@ Yahoo.co.uk thx', '⟦j_d99@ Yahoo.co.uk⟧ thx', 'j_d99@yahoo.co.uk'],
    ['my email -me@example.com', 'my email -⟦me@example.com⟧', 'me@example.com'],
  ])('finds %s', (text, marked, value) => {
    expect(mark(email, text)).toBe(marked)
    expect(values(email, text)).toEqual([value])
  })

  it('keeps addresses that are joined apart', () => {
    expect(mark(email, 'me@example.com|you@example.com/us@example.com')).toBe(
      '⟦me@example.com⟧|⟦you@example.com⟧/⟦us@example.com⟧',
    )
  })

  it.each([
    'sftp user@sftp.client.example:22 refused',
    'ssh -p 2222 root@host.example.com',
    'sip:4412@pbx.example.com',
    '@someone hello',
    'meet @ 5.30',
    'write to me @ gmail.com',
    'my 2 accounts @ gmail.com',
    'done. @gmail.com',
    'bought v2.0 @ example.com',
    'foo@bar',
    'a@b.c',
    'logo@2x.png',
    'lodash@4.17.21.tgz',
    'a..b@example.com',
    'a.@example.com',
    'me@example.com@evil.com',
    'git clone ssh://git@example.com/x',
    'me@-example.com',
    'git clone git@github.com:acme/shop.git',
    'git@heroku.example.com:shop.git',
    'scp a.txt me@host.example.com:/tmp/',
    'rsync ./ me@host.example.com:~/b',
    'Message-ID: <abc=20261124@mail.example.com>',
    'in-reply-to:<abc@mail.example.com>',
    '--me@example.com',
  ])('finds nothing in %s', (text) => {
    expect(mark(email, text)).toBe(text)
  })
})
