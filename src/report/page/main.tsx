import { render } from 'preact'
import type { Column, ColumnItems, PagePayload } from '../page-data.ts'
import { readEntities } from './entities.ts'
import { Report } from './report-view.tsx'
import { headline } from './wording.ts'

const payload = readBlock<PagePayload>('payload')
const entities = payload.entities && readEntities(payload.entities, readColumn)
const page = document.querySelector('#page')

document.title = `${headline(payload)} · Entity report`
if (page !== null) {
  page.replaceChildren()
  render(<Report payload={payload} entities={entities} />, page)
}

function readColumn<Name extends Column>(name: Name): readonly ColumnItems[Name][] {
  return readBlock<readonly ColumnItems[Name][]>(`column-${name}`)
}

/** `htmlReport` wrote the block, so its shape is known. It is removed once read: its text need not be kept twice. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the one place where JSON becomes a type
function readBlock<Value>(id: string): Value {
  const block = document.querySelector(`#${id}`)
  const value: Value = JSON.parse(block?.textContent ?? 'null')
  block?.remove()
  return value
}
