import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PagePayload } from '../page-data.ts'
import { coloursFor } from './colours.ts'
import type { ColourOf } from './colours.ts'
import { IntentCounts, TypeCounts } from './counts.tsx'
import type { Pick } from './counts.tsx'
import { Differences } from './differences.tsx'
import type { Entities } from './entities.ts'
import { EntityBrowser } from './entity-browser.tsx'
import { parseFilter, printFilter, startFilter } from './filter.ts'
import type { Filter } from './filter.ts'
import { abbreviate, count, decimal, headline, moment, share } from './wording.ts'

/** Browsers refuse to change the address with every key pressed. */
const ADDRESS_DELAY_MS = 200

interface ReportProps {
  readonly payload: PagePayload
  readonly entities: Entities | undefined
}

export function Report({ payload, entities }: ReportProps) {
  const start = useMemo(() => startFilter(entities), [entities])
  const [filter, setFilter] = useFilterInAddress(start)
  const colourOf = useMemo(() => coloursFor(payload.types.shown), [payload])
  const browser = useRef<HTMLElement>(null)
  const { diff } = payload
  const pick =
    entities &&
    ((choice: Partial<Filter>) => {
      setFilter({ ...start, change: 'all', ...choice })
      browser.current?.scrollIntoView({ block: 'start' })
    })

  return (
    <>
      <Heading payload={payload} />
      {diff && hasDifferences(payload) && <Differences diff={diff} colourOf={colourOf} pick={pick} />}
      <Counts payload={payload} colourOf={colourOf} pick={pick} />
      {entities ? (
        <EntityBrowser
          entities={entities}
          compared={payload.diff?.byMention ?? false}
          colourOf={colourOf}
          filter={filter}
          setFilter={setFilter}
          clear={() => setFilter(start)}
          section={browser}
        />
      ) : (
        <Withheld />
      )}
    </>
  )
}

/** The filter lives in the address, so a view of the table can be kept and sent. */
function useFilterInAddress(start: Filter): [Filter, (filter: Filter) => void] {
  const [filter, setFilter] = useState(() => parseFilter(location.hash, start))
  useEffect(() => {
    const follow = () => setFilter(parseFilter(location.hash, start))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [start])
  useEffect(() => {
    const fragment = printFilter(filter, start)
    if (fragment === location.hash.slice(1)) return undefined
    const keep = () => history.replaceState(null, '', `#${fragment}`)
    const timer = setTimeout(keep, ADDRESS_DELAY_MS)
    return () => clearTimeout(timer)
  }, [filter, start])
  return [filter, setFilter]
}

interface CountsProps {
  readonly payload: PagePayload
  readonly colourOf: ColourOf
  readonly pick: Pick
}

/** Folded where differences have already answered the reader's question. */
function Counts({ payload, colourOf, pick }: CountsProps) {
  const { types, intents } = payload
  const cards = (
    <div class="cards">
      <TypeCounts types={types} colourOf={colourOf} pick={pick} />
      {intents && <IntentCounts intents={intents} types={types} colourOf={colourOf} pick={pick} />}
    </div>
  )
  if (!hasDifferences(payload)) return cards
  return (
    <details>
      <summary>All counts by type and by intent</summary>
      {cards}
    </details>
  )
}

function hasDifferences({ diff }: PagePayload): boolean {
  return diff !== undefined && diff.types.shown.length + diff.intents.shown.length > 0
}

function Heading({ payload }: { readonly payload: PagePayload }) {
  const { report, diff, runUrl } = payload
  return (
    <header>
      <div class="masthead">
        <p class="eyebrow">
          Entity report{report.botId !== '' && ' · '}
          <bdi>{report.botId}</bdi>
        </p>
        {runUrl !== undefined && (
          <nav aria-label="Elsewhere">
            <a href={runUrl} rel="noreferrer">
              Workflow run
            </a>
          </nav>
        )}
      </div>
      <h1>{headline(payload)}</h1>
      <p class="facts">
        <span>
          Version <bdi title={report.versionTag}>{abbreviate(report.versionTag)}</bdi>
        </span>
        {diff && (
          <span>
            Compared with <bdi title={diff.base}>{abbreviate(diff.base)}</bdi>
          </span>
        )}
        <span>
          Entities in {decimal(report.rowsWithEntities)} of {count(report.rows, 'utterance', 'utterances')} (
          {share(report.rowsWithEntities, report.rows)})
        </span>
        <time dateTime={report.createdAt}>{moment(report.createdAt)}</time>
      </p>
    </header>
  )
}

function Withheld() {
  return (
    <section class="card withheld">
      <h2>Entities</h2>
      <p>
        This page holds counts alone: it was made for a repository that is public, or not known to be private,
        and entities are people’s words. With <code>allow-public-artifact: true</code> the table is published
        too.
      </p>
    </section>
  )
}
