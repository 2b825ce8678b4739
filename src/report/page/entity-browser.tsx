import type { RefObject } from 'preact'
import { useEffect, useId, useMemo, useRef } from 'preact/hooks'
import { CHANGES } from '../page-data.ts'
import type { ColourOf } from './colours.ts'
import type { Entities } from './entities.ts'
import { EntityTable } from './entity-table.tsx'
import { CHANGE_FILTERS, matching } from './filter.ts'
import type { ChangeFilter, Filter } from './filter.ts'
import { count, decimal } from './wording.ts'

const MOST_SUGGESTIONS = 100
const CHANGE_LABELS: Readonly<Record<ChangeFilter, string>> = {
  all: 'All',
  differing: 'Different',
  unchanged: 'Unchanged',
  added: 'Found',
  removed: 'Lost',
  changed: 'Changed',
}

interface EntityBrowserProps {
  readonly entities: Entities
  /** Whether every entity was compared with a baseline. */
  readonly compared: boolean
  readonly colourOf: ColourOf
  readonly filter: Filter
  readonly setFilter: (filter: Filter) => void
  readonly clear: () => void
  readonly section: RefObject<HTMLElement | null>
}

export function EntityBrowser(props: EntityBrowserProps) {
  const { entities, compared, colourOf, filter, setFilter, clear, section } = props
  const { text, type, intent, change } = filter
  const matches = useMemo(
    () => matching(entities, { text, type, intent, change }),
    [entities, text, type, intent, change],
  )
  const search = useRef<HTMLInputElement>(null)
  useShortcuts({ focusSearch: () => search.current?.focus(), clear })

  return (
    <section class="card entities" aria-labelledby="entities" ref={section}>
      <div class="title-line">
        <h2 id="entities">Entities</h2>
        <p role="status">
          {matches.length === entities.kept
            ? decimal(entities.kept)
            : `${decimal(matches.length)} of ${decimal(entities.kept)}`}
        </p>
        <button type="button" class="clear" aria-keyshortcuts="Escape" onClick={clear}>
          Clear filters <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
      <search class="filters">
        <label class="search-field">
          <span class="only-heard">Text or value</span>
          <input
            ref={search}
            type="search"
            placeholder="Text or value"
            autocomplete="off"
            spellcheck={false}
            aria-keyshortcuts="/"
            value={text}
            onInput={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
          />
          <kbd aria-hidden="true">/</kbd>
        </label>
        <TypeChoice entities={entities} type={type} choose={(type) => setFilter({ ...filter, type })} />
        <IntentChoice
          names={entities.intents}
          intent={intent}
          choose={(intent) => setFilter({ ...filter, intent })}
        />
        {compared && (
          <ChangeChoice
            counts={entities.changeCounts}
            change={change}
            choose={(change) => setFilter({ ...filter, change })}
          />
        )}
      </search>
      <EntityTable
        entities={entities}
        matches={matches}
        compared={compared}
        colourOf={colourOf}
        narrow={(choice) => setFilter({ ...filter, ...choice })}
      />
      {entities.seen > entities.kept && (
        <p class="note">
          The table holds the first {decimal(entities.kept)} of {count(entities.seen, 'entity', 'entities')}
          {compared && ', with room kept for what differs'}. All are in <code>entities.jsonl</code>.
        </p>
      )}
    </section>
  )
}

interface Shortcuts {
  readonly focusSearch: () => void
  readonly clear: () => void
}

/** `/` goes to the search field, Escape clears every filter. */
function useShortcuts(shortcuts: Shortcuts) {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  useEffect(() => {
    const obey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.key === 'Escape') latest.current.clear()
      if (event.key !== '/' || isTyping(event.target)) return
      event.preventDefault()
      latest.current.focusSearch()
    }
    addEventListener('keydown', obey)
    return () => removeEventListener('keydown', obey)
  }, [])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'radio'
}

interface TypeChoiceProps {
  readonly entities: Entities
  readonly type: string
  readonly choose: (type: string) => void
}

function TypeChoice({ entities, type, choose }: TypeChoiceProps) {
  const names = useMemo(() => entities.types.toSorted(), [entities])
  const offered = type === '' || names.includes(type) ? names : [...names, type]
  return (
    <label>
      <span class="only-heard">Type</span>
      <select value={type} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">All types</option>
        {offered.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

interface IntentChoiceProps {
  readonly names: readonly string[]
  readonly intent: string
  readonly choose: (intent: string) => void
}

/** A field with suggestions, because a bot may have thousands of intents. */
function IntentChoice({ names, intent, choose }: IntentChoiceProps) {
  const list = useId()
  const part = intent.toLowerCase()
  const suggestions = useMemo(
    () =>
      names
        .filter((name) => name.toLowerCase().includes(part))
        .toSorted()
        .slice(0, MOST_SUGGESTIONS),
    [names, part],
  )
  if (names.length === 0) return null
  return (
    <label>
      <span class="only-heard">Intent</span>
      <input
        type="search"
        list={list}
        placeholder="All intents"
        autocomplete="off"
        spellcheck={false}
        value={intent}
        onInput={(event) => choose(event.currentTarget.value)}
      />
      <datalist id={list}>
        {suggestions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </label>
  )
}

interface ChangeChoiceProps {
  readonly counts: readonly number[]
  readonly change: ChangeFilter
  readonly choose: (change: ChangeFilter) => void
}

function ChangeChoice({ counts, change, choose }: ChangeChoiceProps) {
  const group = useId()
  const all = counts.reduce((total, number) => total + number, 0)
  const countOf = (name: ChangeFilter) => {
    if (name === 'all') return all
    if (name === 'differing') return all - (counts[0] ?? 0)
    return counts[CHANGES.indexOf(name)] ?? 0
  }
  return (
    <fieldset class="segments">
      <legend class="only-heard">Compared with the baseline</legend>
      {CHANGE_FILTERS.map((name) => (
        <label key={name} class={name}>
          <input type="radio" name={group} checked={name === change} onChange={() => choose(name)} />
          <span>
            {CHANGE_LABELS[name]} <b>{decimal(countOf(name))}</b>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
