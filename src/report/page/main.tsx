import { render } from 'preact'
import type { PagePayload } from '../page-data.ts'
import { readEntities } from './entities.ts'
import { Report } from './report-view.tsx'
import { headline } from './wording.ts'

const payload = readBlock('payload') as PagePayload
const entities = payload.entities && readEntities(payload.entities, (name) => readBlock(`column-${name}`))
const page = document.querySelector('#page')

document.title = `${headline(payload)} · Entity report`
if (page !== null) {
  page.replaceChildren()
  render(<Report payload={payload} entities={entities} />, page)
}

/** The block is removed once read, so that its text is not kept twice. */
function readBlock(id: string): unknown {
  const block = document.querySelector(`#${id}`)
  const value: unknown = JSON.parse(block?.textContent ?? 'null')
  block?.remove()
  return value
}
