import type { DiffLine, Lines, PageDiff, UnchangedTypes } from '../page-data.ts'
import type { ColourOf } from './colours.ts'
import { Bar, Folded, Name } from './counts.tsx'
import type { Pick } from './counts.tsx'
import { abbreviate, count, decimal, signed } from './wording.ts'

/** Unchanged types named one by one; more of them are only counted. */
const MOST_NAMES = 4

interface DifferencesProps {
  readonly diff: PageDiff
  readonly colourOf: ColourOf
  readonly pick: Pick
}

export function Differences({ diff, colourOf, pick }: DifferencesProps) {
  const pickDiffering = diff.byMention ? pick : undefined
  return (
    <div class="cards">
      <DifferenceTable
        caption={
          <>
            By type, since <bdi title={diff.base}>{abbreviate(diff.base)}</bdi>
          </>
        }
        one="type"
        many="types"
        lines={diff.types}
        unchanged={diff.unchanged}
        byMention={diff.byMention}
        colourOf={colourOf}
        choose={pickDiffering && ((name) => pickDiffering({ type: name, change: 'differing' }))}
      />
      {diff.intents.shown.length > 0 && (
        <DifferenceTable
          caption="By intent"
          one="intent"
          many="intents"
          lines={diff.intents}
          byMention={diff.byMention}
          choose={pickDiffering && ((name) => pickDiffering({ intent: name, change: 'differing' }))}
        />
      )}
    </div>
  )
}

interface DifferenceTableProps {
  readonly caption: preact.ComponentChildren
  readonly one: 'type' | 'intent'
  readonly many: string
  readonly lines: Lines<DiffLine>
  readonly unchanged?: UnchangedTypes
  readonly byMention: boolean
  readonly colourOf?: ColourOf
  readonly choose: ((name: string) => void) | undefined
}

function DifferenceTable(props: DifferenceTableProps) {
  const { caption, one, many, lines, unchanged, byMention, colourOf, choose } = props
  const most = Math.max(1, ...lines.shown.map(({ added, removed, changed }) => added + removed + changed))
  return (
    <Folded lines={lines} one={one} many={many}>
      {(shown, fold) => (
        <section class="card">
          <table class="differences">
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{one === 'type' ? 'Type' : 'Intent'}</th>
                <th class="bar-column" aria-hidden="true" />
                <th scope="col" class="before">
                  Before
                </th>
                <th scope="col">After</th>
                <th scope="col">Found</th>
                <th scope="col">Lost</th>
                {byMention && <th scope="col">Changed</th>}
              </tr>
            </thead>
            <tbody>
              {shown.map((line) => (
                <tr key={line.name}>
                  <th scope="row">
                    <Name
                      name={line.name}
                      colour={colourOf?.(line.name)}
                      choose={choose && (() => choose(line.name))}
                    />
                  </th>
                  <td class="bar-column" aria-hidden="true">
                    <Bar
                      parts={[
                        { name: 'added', colour: 'bar-added', width: line.added / most },
                        { name: 'removed', colour: 'bar-removed', width: line.removed / most },
                        { name: 'changed', colour: 'bar-changed', width: line.changed / most },
                      ]}
                    />
                  </td>
                  <td class="before">{decimal(line.before)}</td>
                  <td>{decimal(line.after)}</td>
                  <td class="added">{signed(line.added)}</td>
                  <td class="removed">{signed(-line.removed)}</td>
                  {byMention && <td class="changed">{line.changed > 0 && decimal(line.changed)}</td>}
                </tr>
              ))}
              {unchanged && unchanged.names.length > 0 && (
                <tr class="unchanged">
                  <th scope="row" colSpan={2}>
                    <span class="name" title={unchanged.names.join(', ')}>
                      {unchanged.names.length > MOST_NAMES
                        ? `${count(unchanged.names.length, one, many)} unchanged`
                        : unchanged.names.join(', ')}
                    </span>
                  </th>
                  <td class="before">{decimal(unchanged.mentions)}</td>
                  <td>{decimal(unchanged.mentions)}</td>
                  <td colSpan={byMention ? 3 : 2} />
                </tr>
              )}
            </tbody>
          </table>
          {!byMention && one === 'type' && (
            <p class="note">The baseline has counts alone, so only totals are compared.</p>
          )}
          {fold}
        </section>
      )}
    </Folded>
  )
}
