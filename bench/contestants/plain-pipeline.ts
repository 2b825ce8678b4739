import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type * as CreateRecognisers from '../../src/ner/create-recognisers.ts'
import type * as Recognise from '../../src/ner/recognise.ts'
import { built, locale } from './bundled.ts'
import { COLUMNS, EXPRESSIONS, TYPES } from './work.ts'

/** The cells of an utterance, by column. */
type Find = (utterance: string) => readonly string[]

/** What one writes first: parse every row, look into every utterance, print every row. */
export async function plainPipeline(raw: string, out: string, find: Find): Promise<undefined> {
  const { parse } = await import('csv-parse')
  const { stringify } = await import('csv-stringify')

  async function* annotated(records: AsyncIterable<string[]>): AsyncGenerator<string[]> {
    let utterance: number | undefined
    for await (const record of records) {
      yield [...record, ...(utterance === undefined ? COLUMNS : find(record[utterance] ?? ''))]
      utterance ??= record.indexOf('utterance')
    }
  }

  await pipeline(
    createReadStream(raw),
    parse({ record_delimiter: ['\r\n', '\n'] }),
    annotated,
    stringify(),
    createWriteStream(out),
  )
  return undefined
}

export async function findByRecognisers(): Promise<Find> {
  const { recognise }: typeof Recognise = await built('ner/recognise.js')
  const { createRecognisers }: typeof CreateRecognisers = await built('ner/create-recognisers.js')
  const recognisers = await createRecognisers({ types: TYPES })
  const row = { locale: await locale() }
  return (utterance) => {
    const spans = recognise(utterance, recognisers, row)
    return TYPES.map((type) =>
      spans
        .filter((span) => span.type === type)
        .map(({ text }) => text)
        .join(';'),
    )
  }
}

export function findByExpressions(): Find {
  const expressions = TYPES.map((type) => new RegExp(EXPRESSIONS[type], 'gu'))
  return (utterance) => expressions.map((expression) => utterance.match(expression)?.join(';') ?? '')
}
