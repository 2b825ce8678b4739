import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { IntentLine, Lines, TypeLine } from '../page-data.ts'
import type { ColourOf } from './colours.ts'
import type { Filter } from './filter.ts'
import { count, decimal } from './wording.ts'

/** Shows the entities of a type or an intent; undefined when the page has no table of entities. */
export type Pick = ((choice: Partial<Filter>) => void) | undefined

const SHOWN_AT_FIRST = 6

interface TypeCountsProps {
  readonly types: Lines<TypeLine>
  readonly colourOf: ColourOf
  readonly pick: Pick
}

export function TypeCounts({ types, colourOf, pick }: TypeCountsProps) {
  const most = Math.max(1, ...types.shown.map((type) => type.mentions))
  return (
    <Folded lines={types} one="type" many="types">
      {(shown, fold) => (
        <section class="card">
          <table>
            <caption>By type</caption>
            <thead>
              <tr>
                <th scope="col">Type</th>
                <th class="bar-column" aria-hidden="true" />
                <th scope="col">Mentions</th>
                <th scope="col">Utterances</th>
                <th scope="col">Distinct</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((type) => (
                <tr key={type.name}>
                  <th scope="row">
                    <Name
                      name={type.name}
                      colour={colourOf(type.name)}
                      choose={pick && (() => pick({ type: type.name }))}
                    />
                  </th>
                  <td class="bar-column" aria-hidden="true">
                    <Bar
                      parts={[{ name: type.name, colour: colourOf(type.name), width: type.mentions / most }]}
                    />
                  </td>
                  <td>{decimal(type.mentions)}</td>
                  <td>{decimal(type.rows)}</td>
                  <td>
                    {type.distinctEstimated && <abbr title="estimated">≈</abbr>}
                    {decimal(type.distinct)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {fold}
        </section>
      )}
    </Folded>
  )
}

interface IntentCountsProps extends TypeCountsProps {
  readonly intents: Lines<IntentLine>
}

export function IntentCounts({ intents, types, colourOf, pick }: IntentCountsProps) {
  const most = Math.max(1, ...intents.shown.map((intent) => intent.mentions))
  return (
    <Folded lines={intents} one="intent" many="intents">
      {(shown, fold) => (
        <section class="card">
          <table>
            <caption>By intent</caption>
            <thead>
              <tr>
                <th scope="col">Intent</th>
                <th class="bar-column" aria-hidden="true" />
                <th scope="col">Mentions</th>
                <th scope="col">Utterances</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((intent) => (
                <tr key={intent.name}>
                  <th scope="row">
                    <Name name={intent.name} choose={pick && (() => pick({ intent: intent.name }))} />
                  </th>
                  <td class="bar-column" title={byTypeInWords(intent, types)}>
                    <Bar
                      parts={types.shown.map(({ name }, place) => ({
                        name,
                        colour: colourOf(name),
                        width: (intent.byType[place] ?? 0) / most,
                      }))}
                    />
                    <span class="only-heard">{byTypeInWords(intent, types)}</span>
                  </td>
                  <td>{decimal(intent.mentions)}</td>
                  <td>{decimal(intent.rows)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {fold}
        </section>
      )}
    </Folded>
  )
}

function byTypeInWords(intent: IntentLine, types: Lines<TypeLine>): string {
  return types.shown
    .map((type, place) => ({ name: type.name, mentions: intent.byType[place] ?? 0 }))
    .filter(({ mentions }) => mentions > 0)
    .map(({ name, mentions }) => `${name} ${decimal(mentions)}`)
    .join(', ')
}

interface NameProps {
  readonly name: string
  /** Of a type; intents have none. */
  readonly colour?: string | undefined
  readonly choose: (() => void) | undefined
}

export function Name({ name, colour, choose }: NameProps) {
  const label = (
    <>
      {colour !== undefined && <span class={`dot ${colour}`} />}
      {name === '' ? <i>none</i> : <bdi>{name}</bdi>}
    </>
  )
  if (choose === undefined || name === '') {
    return (
      <span class="name" title={name}>
        {label}
      </span>
    )
  }
  return (
    <button type="button" class="name" title={`Show the entities of ${name}`} onClick={choose}>
      {label}
    </button>
  )
}

interface Part {
  readonly name: string
  readonly colour: string
  /** From 0 to 1. */
  readonly width: number
}

export function Bar({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <span class="bar" aria-hidden="true">
      {parts
        .filter(({ width }) => width > 0)
        .map(({ name, colour, width }) => (
          <span key={name} class={colour} style={{ width: `${width * 100}%` }} />
        ))}
    </span>
  )
}

interface FoldedProps<Line> {
  readonly lines: Lines<Line>
  readonly one: string
  readonly many: string
  readonly children: (shown: readonly Line[], fold: ComponentChildren) => ComponentChildren
}

/** A list whose first lines are enough for most readers; the rest unfolds. */
export function Folded<Line>({ lines, one, many, children }: FoldedProps<Line>) {
  const [open, setOpen] = useState(false)
  const { shown, leftOut } = lines
  const hidden = shown.length > SHOWN_AT_FIRST + 1 ? shown.length - SHOWN_AT_FIRST : 0
  const fold = (
    <>
      {hidden > 0 && (
        <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? `Show the first ${SHOWN_AT_FIRST}` : `Show ${decimal(hidden)} more`}
        </button>
      )}
      {leftOut > 0 && (open || hidden === 0) && (
        <p class="note">
          {count(leftOut, one, many)} more in <code>entity-report.json</code>
        </p>
      )}
    </>
  )
  return <>{children(open ? shown : shown.slice(0, shown.length - hidden), fold)}</>
}
