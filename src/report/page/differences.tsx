import type { DiffLine, Lines, PageDiff } from '../page-data.ts'
import type { ColourOf } from './colours.ts'
import { Folded, Name } from './counts.tsx'
import type { Pick } from './counts.tsx'
import { abbreviate, decimal, signed } from './wording.ts'

interface DifferencesProps {
  readonly diff: PageDiff
  readonly colourOf: ColourOf
  readonly pick: Pick
}

export function Differences({ diff, colourOf, pick }: DifferencesProps) {
  const pickDiffering = diff.byMention ? pick : undefined
  return (
    <section class="card differences" aria-labelledby="differences">
      <h2 id="differences">
        Since <bdi title={diff.base}>{abbreviate(diff.base)}</bdi>
      </h2>
      {!diff.byMention && <p class="note">The baseline has counts alone, so only totals are compared.</p>}
      <div class="columns">
        <DifferenceTable
          caption="Types"
          lines={diff.types}
          many="types"
          one="type"
          colourOf={colourOf}
          choose={pickDiffering && ((name) => pickDiffering({ type: name, change: 'differing' }))}
        />
        {diff.intents.shown.length > 0 && (
          <DifferenceTable
            caption="Intents that differ"
            lines={diff.intents}
            many="intents"
            one="intent"
            choose={pickDiffering && ((name) => pickDiffering({ intent: name, change: 'differing' }))}
          />
        )}
      </div>
    </section>
  )
}

interface DifferenceTableProps {
  readonly caption: string
  readonly lines: Lines<DiffLine>
  readonly one: string
  readonly many: string
  readonly colourOf?: ColourOf
  readonly choose: ((name: string) => void) | undefined
}

function DifferenceTable({ caption, lines, one, many, colourOf, choose }: DifferenceTableProps) {
  return (
    <Folded lines={lines} one={one} many={many}>
      {(shown, fold) => (
        <div>
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col" class="only-heard-header">
                  {one}
                </th>
                <th scope="col">Before</th>
                <th scope="col">After</th>
                <th scope="col">Found</th>
                <th scope="col">Lost</th>
                <th scope="col">Changed</th>
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
                  <td>{decimal(line.before)}</td>
                  <td>{decimal(line.after)}</td>
                  <td class="added">{signed(line.added)}</td>
                  <td class="removed">{signed(-line.removed)}</td>
                  <td class="changed">{line.changed > 0 && decimal(line.changed)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {fold}
        </div>
      )}
    </Folded>
  )
}
