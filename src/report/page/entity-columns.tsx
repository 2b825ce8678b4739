import type { ColourOf } from './colours.ts'
import type { EntityRow } from './entities.ts'
import type { Filter } from './filter.ts'
import { decimal } from './wording.ts'

/** A column of the table of entities. */
interface EntityColumn {
  readonly title: string
  readonly look: string
  show(entity: EntityRow): preact.ComponentChildren
  /** The whole text of a cell that may be cut off. */
  hint?(entity: EntityRow): string
  /** What Enter adds to the filter. */
  choice?(entity: EntityRow): Partial<Filter>
}

export function columnsOf(compared: boolean, colourOf: ColourOf): readonly EntityColumn[] {
  const change: EntityColumn = {
    title: 'Change',
    look: 'change',
    show: ({ change }) => CHANGE_WORDS[change],
    choice: ({ change }) => ({ change }),
  }
  return [
    { title: 'Row', look: 'number', show: ({ row }) => decimal(row) },
    ...(compared ? [change] : []),
    {
      title: 'Type',
      look: 'type',
      show: ({ type }) => (
        <>
          <span class={`dot ${colourOf(type)}`} />
          {type}
        </>
      ),
      choice: ({ type }) => ({ type }),
    },
    {
      title: 'Text',
      look: 'text',
      show: ({ text, before }) => (
        <>
          {before !== undefined && (
            <>
              <bdi>
                <del>{before}</del>
              </bdi>{' '}
              <span aria-hidden="true">→</span>{' '}
            </>
          )}
          <bdi>{text}</bdi>
        </>
      ),
      hint: ({ text, before }) =>
        before === undefined ? text : `\u2068${before}\u2069 → \u2068${text}\u2069`,
    },
    {
      title: 'Value',
      look: 'value',
      show: ({ value }) => <bdi>{value}</bdi>,
      hint: ({ value }) => value,
    },
    {
      title: 'Intent',
      look: 'intent',
      show: ({ intent }) => <bdi>{intent}</bdi>,
      hint: ({ intent }) => intent,
      choice: ({ intent }) => ({ intent }),
    },
    { title: 'Rule', look: 'rule', show: ({ rule }) => rule, hint: ({ rule }) => rule },
  ]
}

const CHANGE_WORDS: Readonly<Record<EntityRow['change'], string>> = {
  unchanged: '',
  added: '+ found',
  removed: '− lost',
  changed: '± changed',
}
