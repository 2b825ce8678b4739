import { describe, expect, it } from '@jest/globals'
import { enrichFile } from './enrich-file.ts'

const OURS = ',ner_dates,ner_phones,ner_emails,ner_tickets'

describe('an export that can be enriched', () => {
  it.each([
    ['F48 header only', 'id,utterance\n', `id,utterance${OURS}\n`],
    ['F48 header only, without a line end', 'utterance', `utterance${OURS}`],
    ['F49 utterance wins over text', 'text,Utterance\n2026-01-02,hi\n', `text,Utterance${OURS}\n2026-01-02,hi,,,,\n`],
    ['F49 text in any letter case', 'TEXT\nhi 2026-01-02\n', `TEXT${OURS}\nhi 2026-01-02,2026-01-02,,,\n`],
    ['F50 other columns twice', 'a,a,utterance\n1,2,hi\n', `a,a,utterance${OURS}\n1,2,hi,,,,\n`],
    ['F53 control characters', 'utterance\na\u0001\u001b[0m\u007f\n', `utterance${OURS}\na\u0001\u001b[0m\u007f,,,,\n`],
    ['F55 a byte order mark', '\uFEFFid,utterance\n1,hi\n', `\uFEFFid,utterance${OURS}\n1,hi,,,,\n`],
    ['F56 CRLF', 'id,utterance\r\n1,hi\r\n', `id,utterance${OURS}\r\n1,hi,,,,\r\n`],
    ['F56 LF and CRLF mixed', 'id,utterance\n1,"a"\r\n2,b\n', `id,utterance${OURS}\n1,"a",,,,\r\n2,b,,,,\n`],
    ['F56 lone CR', 'id,utterance\r1,hi\r2,"a\rb"\r', `id,utterance${OURS}\r1,hi,,,,\r2,"a\rb",,,,\r`],
    ['F56 lone CR is text beside LF', 'id,utterance\n1,a\rb\n', `id,utterance${OURS}\n1,a\rb,,,,\n`],
    ['F56 lone CR in a quoted name', 'utterance,"a\rb"\n1,c\n', `utterance,"a\rb"${OURS}\n1,c,,,,\n`],
    ['F56 line ends in quotes', 'id,utterance\n1,"a\r\n\nb"\n', `id,utterance${OURS}\n1,"a\r\n\nb",,,,\n`],
    ['F56 no final line end', 'id,utterance\n1,2026-01-02', `id,utterance${OURS}\n1,2026-01-02,2026-01-02,,,`],
    ['F58 our columns in place', 'ner_dates,utterance,ner_phones\nold,2026-01-02,"a,b"\n', 'ner_dates,utterance,ner_phones,ner_emails,ner_tickets\n2026-01-02,2026-01-02,,,\n'],
    ['F58 our column twice', 'ner_dates,utterance,ner_dates\nx,2026-01-02,y\n', 'ner_dates,utterance,ner_dates,ner_phones,ner_emails,ner_tickets\n2026-01-02,2026-01-02,2026-01-02,,,\n'],
    ['F58 ner_ columns of other types', 'utterance,ner_urls\nhi,x\n', `utterance,ner_urls${OURS}\nhi,x,,,,\n`],
    ['F59 __proto__, constructor, empty, ::x::', '__proto__,constructor,,::x::,utterance\n1,2,3,4,hi\n', `__proto__,constructor,,::x::,utterance${OURS}\n1,2,3,4,hi,,,,\n`],
    ['F60 semicolon', 'id;utterance;a,b\n1;hi 2026-01-02;x,y\n', `id;utterance;a,b${OURS.replaceAll(',', ';')}\n1;hi 2026-01-02;x,y;2026-01-02;;;\n`],
    ['F60 tab', 'id\tutterance\n1\thi\n', `id\tutterance${OURS.replaceAll(',', '\t')}\n1\thi\t\t\t\t\n`],
    ['F60 pipe', 'id|utterance\n1|hi\n', `id|utterance${OURS.replaceAll(',', '|')}\n1|hi||||\n`],
    ['F60 sep=; line', 'sep=;\nutterance\nhi\n', `sep=;\nutterance${OURS.replaceAll(',', ';')}\nhi;;;;\n`],
    ['F60 undecidable is a comma', 'utterance\nhi;|\n', `utterance${OURS}\nhi;|,,,,\n`],
    ['F61 two matches', 'utterance\n2026-01-02 or 2026-01-03\n', `utterance${OURS}\n2026-01-02 or 2026-01-03,2026-01-02;2026-01-03,,,\n`],
    ['empty lines at the end', 'id,utterance\n1,hi\n\n\r\n\n', `id,utterance${OURS}\n1,hi,,,,\n\n\r\n\n`],
    ['an empty line is an empty utterance', 'utterance\na\n\nb\n\n', `utterance${OURS}\na,,,,\n,,,,\nb,,,,\n\n`],
  ])('%s', async (_name, raw, expected) => {
    expect((await enrichFile(raw)).csv.toString()).toBe(expected)
  }) // prettier-ignore

  it('F57 a field of 10 MB, and 5,000 columns', async () => {
    const long = `id,utterance\n1,"${'ab\n,'.repeat(2_500_000)}"\n2,hi\n`
    const { tally, csv } = await enrichFile(long)
    expect(tally.rows).toBe(2)
    expect(csv.length).toBe(long.length + OURS.length + 2 * 4)

    const columns = Array.from({ length: 5000 }, (_, index) => `c${index}`)
    const wide = `${columns.join(',')},utterance\n${'x,'.repeat(5000)}2026-01-02\n`
    expect((await enrichFile(wide)).csv.toString()).toContain('x,2026-01-02,2026-01-02,,,\n')
  })

  it('F57 a field of 2 MB that is all entities, in a thread of little memory', async () => {
    const policy = { annotating: 'in threads' as const, deadlineMs: 60_000, heapMB: 120 }
    const { tally } = await enrichFile(`utterance\n${'a@b.com '.repeat(250_000)}\n`, { policy })
    expect(tally.entities['email']?.mentions).toBe(250_000)
  })

  it('F59 a header name of 10 kB', async () => {
    const name = 'n'.repeat(10_000)
    expect((await enrichFile(`${name},utterance\n1,hi\n`)).dialect.columns).toEqual([name, 'utterance'])
  })

  it('a header longer than the first 64 KiB that are read', async () => {
    const columns = Array.from({ length: 20_000 }, (_, index) => `column${index}`)
    const raw = `${columns.join(',')},utterance\n${','.repeat(20_000)}2026-01-02\n`
    expect((await enrichFile(raw)).tally.rowsWithEntities).toBe(1)
  })
})

describe('an export that only begins as something else', () => {
  it.each(['"utterance"\n', '[x],utterance\n', '{x},utterance\n', 'Größe;utterance\n', '1f8b,utterance\n'])(
    'is accepted: %j',
    async (raw) => {
      expect((await enrichFile(raw)).tally.rows).toBe(0)
    },
  )
})

describe('an export that is refused', () => {
  const long = 'x'.repeat(17 * 1024 * 1024)
  it.each([
    ['F48 0 bytes', '', 'EMPTY_EXPORT', /no header.*bot.*source-csv/],
    ['F48 a byte order mark and nothing else', '\uFEFF', 'EMPTY_EXPORT', /no header/],
    ['F48 empty lines', '\n\r\n', 'EMPTY_EXPORT', /no header/],
    ['F49 no utterance column', 'id,say\n1,a\n', 'NO_UTTERANCE_COLUMN', /"id", "say"/],
    ['F56 lone CR, and LF within quotes', 'id,utterance\r1,"a\nb"\r2,c\r', 'BAD_QUOTE', /a CR .*as the file has an LF, too/],
    ['F56 lone CR, and LF at the end, after the utterance column', 'utterance,id\ra,1\rb,2\n', 'NO_UTTERANCE_COLUMN', /^The header cannot be read: /],
    ['F56 lone CR, and LF at the end', 'utterance\ra\rb\n', 'NO_UTTERANCE_COLUMN', /^The header cannot be read: .* LF or CRLF as line end\.$/],
    ['F49 no header', '1,hello\n2,you\n', 'NO_UTTERANCE_COLUMN', /"1", "hello"/],
    ['F49 an empty line before the header', '\nid,utterance\n1,a\n', 'NO_UTTERANCE_COLUMN', /^The first line, .* Remove what stands before the header\.$/],
    ['F49 empty cells before the header', ';;\r\nid;utterance\r\n1;a\r\n', 'NO_UTTERANCE_COLUMN', /^The first line, /],
    ['F49 no header, and nothing of what was said', '1,call me on Monday\n', 'NO_UTTERANCE_COLUMN', /"1", a text of 17 characters\./],
    ['F49 no header, and nobody named in it', 'jo@example.com,(212) 555-0147\n', 'NO_UTTERANCE_COLUMN', /it has a text of 14 characters, a text of 14 characters\./],
    ['F49 no header, and no few words of somebody', 'greet,this is Jane\n', 'NO_UTTERANCE_COLUMN', /"greet", a text of 12 characters\./],
    ['F49 a header with names of two words', 'id,intent,User Says\n', 'NO_UTTERANCE_COLUMN', /"intent", "User Says"\./],
    ['F49 one word of a header among what was said', 'date,jane doe sick\n', 'NO_UTTERANCE_COLUMN', /"date", a text of 13 characters\./],
    ['F49 no header, in a script without spaces', 'greet,我叫王小明住在北京市\n', 'NO_UTTERANCE_COLUMN', /"greet", a text of 10 characters\./],
    ['F49 names made safe, also of three colons', ':::warning:::a,b\n', 'NO_UTTERANCE_COLUMN', /": : :warning: : :a", "b"/],
    ['F49 names made safe', '::add-mask::a,##[b]\n', 'NO_UTTERANCE_COLUMN', /": :add-mask: :a", "# #\[b\]"/],
    ['F50 the utterance column twice', 'text,text\na,b\n', 'DUPLICATE_COLUMN', /"text" is .* 1 and 2\. Name another/],
    ['F50 the utterance column in two letter cases', 'text,Text\na,b\n', 'DUPLICATE_COLUMN', /Name the right one/],
    ['F51 ragged rows under one column', 'utterance\na,b\n', 'RAGGED_ROW', /has 1 field, but record 1 has 2\./],
    ['F51 ragged rows', 'id,utterance\n1,a\n2\n3,b\n4,c,d\n', 'RAGGED_ROW', /2 fields, but record 2 has 1, record 4 has 3\./],
    ['F51 more than five ragged rows', `id,utterance\n${'1\n'.repeat(9)}`, 'RAGGED_ROW', /record 1 has 1, .*record 5 has 1 \(the first five\)/],
    ['F51 an empty line between records', 'id,utterance\n1,a\n\n2,b\n', 'RAGGED_ROW', /record 2 has 1/],
    ['F52 an unclosed quote', 'id,utterance\n1,a\n2,"b\n3,c\n', 'BAD_QUOTE', /Record 2 opens a quote that is never closed/],
    ['F52 a quote in a field without quotes', 'id,utterance\n1,a\n2,b"c\n3,"d"\n', 'BAD_QUOTE', /Record 2 has a quote inside/],
    ['F52 text after a closing quote', 'id,utterance\n1,"a"b\n', 'BAD_QUOTE', /Record 1 has text between/],
    ['F52 a stray quote above the record limit', `id,utterance\n1,a\n2,b"c\n3,${long}\n`, 'BAD_QUOTE', /Record 2/],
    ['F52 an unclosed quote above the record limit', `id,utterance\n1,a\n2,"b\n3,${long}\n`, 'RECORD_TOO_LARGE', /Record 2/],
    ['F53 NUL', 'id,utterance\n1,a\n2,b\0c\n', 'NUL_BYTE', /Record 2 holds a NUL at byte 20/],
    ['F53 NUL in the header', 'id,utterance\0\n', 'NUL_BYTE', /header/],
    ['F54 invalid UTF-8', Buffer.from('id,utterance\n1,a\n2,b\xffc\n', 'latin1'), 'ENCODING', /Record 2 .*byte 20/],
    ['F54 overlong', Buffer.from('utterance\na\xc0\xaf\n', 'latin1'), 'ENCODING', /Record 1 .*byte 11/],
    ['F54 a surrogate', Buffer.from('utterance\nab\xed\xa0\x80\n', 'latin1'), 'ENCODING', /Record 1 .*byte 12/],
    ['F54 cut inside a character', Buffer.from('utterance\nab\xe2\x82', 'latin1'), 'ENCODING', /Record 1 .*byte 12/],
    ['F54 invalid UTF-8 in the header', Buffer.from('id,utterance\xff\n', 'latin1'), 'ENCODING', /header/],
    ['F55 UTF-16 LE', Buffer.from('\uFEFFid,utterance\n', 'utf16le'), 'ENCODING', /UTF-16/],
    ['F55 UTF-16 BE', Buffer.from('\uFEFFid,utterance\n', 'utf16le').swap16(), 'ENCODING', /UTF-16/],
    ['F55 UTF-16 without a mark', Buffer.from('id,utterance\n', 'utf16le'), 'ENCODING', /UTF-16/],
    ['F57 a record above 16 MiB', `id,utterance\n1,a\n2,${long}\n3,b\n`, 'RECORD_TOO_LARGE', /Record 2/],
    ['F57 a last record above 16 MiB', `id,utterance\n1,a\n2,${long}`, 'RECORD_TOO_LARGE', /Record 2/],
    ['F57 a header above 16 MiB', `utterance,${long}\n`, 'RECORD_TOO_LARGE', /header/],
    ['F28 an HTML page', '<!DOCTYPE html><p>Sign in</p>', 'NOT_CSV', /HTML.*export.*source-csv/],
    ['F28 XML', '<?xml version="1.0"?><Error/>', 'NOT_CSV', /XML/],
    ['F28 XML after a byte order mark', '\uFEFF<?xml version="1.0"?><Error/>', 'NOT_CSV', /XML/],
    ['F28 a JSON list', '[{"a":"expired"}]', 'NOT_CSV', /JSON/],
    ['F27 gzip within gzip', Buffer.from([0x1f, 0x8b, 0x08, 0x00]), 'NOT_CSV', /gzip/],
    ['F28 JSON', '{"error": "expired"}', 'NOT_CSV', /JSON/],
    ['F28 PDF', '%PDF-1.7', 'NOT_CSV', /PDF/],
    ['F28 a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', 'NOT_CSV', /lfs: true/],
    ['F28 a zip archive', 'PK\u0003\u0004\u0014', 'NOT_CSV', /zip/],
    ['the first fault by record: ragged before NUL', 'id,utterance\n1\n2,\0\n3\n', 'RAGGED_ROW', /but record 1 has 1\./],
    ['the first fault by record: quote before ragged', 'id,utterance\n1,a"\n2\n', 'BAD_QUOTE', /Record 1/],
  ])('%s', async (_name, raw, code, sentence) => {
    await expect(enrichFile(raw, { chunkSize: 64 * 1024 })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(sentence),
    })
  }) // prettier-ignore

  it('F51 names the first five ragged rows over all chunks', async () => {
    const rows = Array.from({ length: 400 }, (_, index) =>
      index % 90 === 50 ? 'x' : `${index},some words to fill a chunk`,
    )
    const raw = `id,utterance\n${rows.join('\n')}\n`
    const sentence = 'record 51 has 1, record 141 has 1, record 231 has 1, record 321 has 1.'
    await expect(enrichFile(raw, { chunkSize: 256 })).rejects.toMatchObject({
      code: 'RAGGED_ROW',
      message: expect.stringContaining(sentence),
    })
  })

  it('says nothing that anybody said', async () => {
    const secret = 'my password is swordfish'
    const error: Error = await enrichFile(`id,utterance\n1,"${secret}"x\n`).then(
      () => Promise.reject(new Error('it was accepted')),
      (reason: Error) => reason,
    )
    expect(error.message).not.toContain('swordfish')
  })
})

describe('the utterance column', () => {
  it.each([
    ['an exact name before one in another case', 'SAID,said\n2026-01-01,2026-01-02\n', 'said', '2026-01-02'],
    [
      'a name in outer spaces, which an input cannot have',
      'x, Said \n2026-01-01,2026-01-02\n',
      'said',
      '2026-01-02',
    ],
    ['a name in another case', 'Said,x\n2026-01-02,2026-01-01\n', 'said', '2026-01-02'],
    [
      'a name with the delimiter of another reading',
      '"a;b",utterance\n2026-01-02,2026-01-01\n',
      'a;b',
      '2026-01-02',
    ],
    [
      'a name whose accent is a sign of its own',
      'A\u0308u\u00dferung,x\n2026-01-02,2026-01-01\n',
      '\u00e4u\u00dferung',
      '2026-01-02',
    ],
  ])('is found by %s', async (_name, raw, utteranceColumn, found) => {
    const { entities } = await enrichFile(raw, { utteranceColumn })
    expect(entities.map((line) => JSON.parse(line).entities[0].text)).toEqual([found])
  })
})
