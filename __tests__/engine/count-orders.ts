import type { OwnType } from '../../src/ner/own-type.ts'
import { enrichFile } from './enrich-file.ts'

/** Looks for one own type, and prints how many mentions there are and how many threads it took. */
const order: OwnType = JSON.parse(process.argv[2] ?? '')
const { workers, tally } = await enrichFile('utterance\nwhere is ORD-123456\n', {
  entities: [order],
  own: [order],
})
console.log(JSON.stringify({ workers, mentions: tally.entities[order.type]?.mentions }))
