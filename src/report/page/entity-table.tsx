import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ColourOf } from './colours.ts'
import type { Entities, EntityRow } from './entities.ts'
import { entityAt } from './entities.ts'
import type { Filter } from './filter.ts'
import { count, decimal } from './wording.ts'

/** CSS pixels; the style sheet has the same figure. */
const ROW_HEIGHT = 32
/** Rows drawn above and below those in sight. */
const MARGIN = 8
const MOST_PRINTED = 500

interface EntityTableProps {
  readonly entities: Entities
  /** Places of the entities to show. */
  readonly matches: Uint32Array
  readonly compared: boolean
  readonly colourOf: ColourOf
  /** Adds a type, an intent or a change to the filter. */
  readonly narrow: (choice: Partial<Filter>) => void
}

/** A place in the grid: the active one is where the arrow keys have led. */
interface Cell {
  readonly row: number
  readonly column: number
}

/**
 * A grid that holds only the rows in sight, and a few around them. The grid itself keeps the focus and names its
 * active cell, so the focus survives the cell's row being taken away.
 */
export function EntityTable({ entities, matches, compared, colourOf, narrow }: EntityTableProps) {
  const hint = useId()
  const grid = useRef<HTMLDivElement>(null)
  const { first, visible } = useRowsInSight(grid)
  const printing = usePrinting()
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 })
  useLayoutEffect(() => {
    grid.current?.scrollTo({ top: 0 })
    setActive((cell) => ({ ...cell, row: 0 }))
  }, [matches])

  const columns = columnsOf(compared, colourOf)
  const from = printing ? 0 : Math.max(0, Math.min(first, matches.length - 1) - MARGIN)
  const to = Math.min(matches.length, printing ? MOST_PRINTED : first + visible + MARGIN)
  const rows = Array.from(matches.subarray(from, to), (i, offset) => ({
    place: from + offset,
    entity: entityAt(entities, i),
  }))

  const moveTo = (cell: Cell) => {
    const next = {
      row: clamp(cell.row, 0, matches.length - 1),
      column: clamp(cell.column, 0, columns.length - 1),
    }
    setActive(next)
    bringIntoSight(grid.current, next.row)
  }
  const obey = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return
    if (event.key === 'Enter') {
      const i = matches[active.row]
      const choice = i === undefined ? undefined : columns[active.column]?.choice?.(entityAt(entities, i))
      if (choice !== undefined) narrow(choice)
      return
    }
    const next = cellAfter(event, active, {
      rows: matches.length,
      columns: columns.length,
      page: visible - 1,
    })
    if (next === undefined) return
    event.preventDefault()
    moveTo(next)
  }

  return (
    <>
      <div
        ref={grid}
        class={compared ? 'grid compared' : 'grid'}
        role="grid"
        tabIndex={0}
        aria-labelledby="entities"
        aria-describedby={hint}
        aria-rowcount={matches.length + 1}
        aria-colcount={columns.length}
        aria-readonly="true"
        aria-activedescendant={active.row >= from && active.row < to ? cellId(active) : undefined}
        style={{ '--rows': String(entities.kept) }}
        onKeyDown={obey}
      >
        <div role="rowgroup" class="grid-head">
          <div role="row" aria-rowindex={1} class="grid-row">
            {columns.map(({ title }) => (
              <span key={title} role="columnheader">
                {title}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" class="grid-body" style={{ height: `${matches.length * ROW_HEIGHT}px` }}>
          <div role="presentation" style={{ transform: `translateY(${from * ROW_HEIGHT}px)` }}>
            {rows.map(({ place, entity }) => (
              <div
                key={place}
                role="row"
                aria-rowindex={place + 2}
                class={`grid-row ${entity.change}${place === active.row ? ' active' : ''}`}
              >
                {columns.map((column, at) => {
                  const here = place === active.row && at === active.column
                  return (
                    <span
                      key={column.title}
                      role="gridcell"
                      id={cellId({ row: place, column: at })}
                      class={here ? `${column.look} active-cell` : column.look}
                      aria-selected={here}
                      title={column.hint?.(entity)}
                      onClick={() => setActive({ row: place, column: at })}
                      onDblClick={() => {
                        const choice = column.choice?.(entity)
                        if (choice !== undefined) narrow(choice)
                      }}
                    >
                      {column.show(entity)}
                    </span>
                  )
                })}
              </div>
            ))}
          </div>
        </div>
        {matches.length === 0 && (
          <p class="nothing">
            {entities.kept === 0 ? 'There is no entity.' : 'No entity matches. Escape clears the filter.'}
          </p>
        )}
      </div>
      <p class="note hint" id={hint}>
        Arrow keys move, Enter or a double click filters by the cell’s type, intent or change, Escape clears.
      </p>
      {printing && matches.length > MOST_PRINTED && (
        <p class="note">
          Printed: the first {decimal(MOST_PRINTED)} of {count(matches.length, 'entity', 'entities')}.
        </p>
      )}
    </>
  )
}

interface GridColumn {
  readonly title: string
  readonly look: string
  show(entity: EntityRow): preact.ComponentChildren
  /** The whole text of a cell that may be cut off. */
  hint?(entity: EntityRow): string
  /** What Enter adds to the filter. */
  choice?(entity: EntityRow): Partial<Filter>
}

const CHANGE_WORDS: Readonly<Record<EntityRow['change'], string>> = {
  unchanged: '',
  added: '+ found',
  removed: '− lost',
  changed: '± changed',
}

function columnsOf(compared: boolean, colourOf: ColourOf): readonly GridColumn[] {
  const change: GridColumn = {
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

function cellId({ row, column }: Cell): string {
  return `cell-${row}-${column}`
}

interface Extent {
  readonly rows: number
  readonly columns: number
  /** Rows that Page Up and Page Down pass over. */
  readonly page: number
}

/** The keys of the grid pattern in the ARIA Authoring Practices; undefined for any other key. */
function cellAfter(event: KeyboardEvent, { row, column }: Cell, extent: Extent): Cell | undefined {
  switch (event.key) {
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'PageDown':
      return { row: row + extent.page, column }
    case 'PageUp':
      return { row: row - extent.page, column }
    case 'Home':
      return event.ctrlKey ? { row: 0, column: 0 } : { row, column: 0 }
    case 'End':
      return event.ctrlKey
        ? { row: extent.rows - 1, column: extent.columns - 1 }
        : { row, column: extent.columns - 1 }
    default:
      return undefined
  }
}

/** Scrolls the grid as far as needed. The header row covers its top, so its height counts one row less. */
function bringIntoSight(grid: HTMLElement | null, row: number) {
  if (grid === null) return
  const top = row * ROW_HEIGHT
  const height = grid.clientHeight - ROW_HEIGHT
  if (top < grid.scrollTop) grid.scrollTop = top
  if (top + ROW_HEIGHT > grid.scrollTop + height) grid.scrollTop = top + ROW_HEIGHT - height
}

/** The first row in sight and how many there are; rows are drawn anew only when one of the two changes. */
function useRowsInSight(grid: { readonly current: HTMLElement | null }) {
  const [sight, setSight] = useState({ first: 0, visible: 0 })
  useLayoutEffect(() => {
    const element = grid.current
    if (element === null) return undefined
    const look = () => {
      const first = Math.floor(element.scrollTop / ROW_HEIGHT)
      const visible = Math.ceil(element.clientHeight / ROW_HEIGHT)
      setSight((seen) => (seen.first === first && seen.visible === visible ? seen : { first, visible }))
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [grid])
  return sight
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const media = matchMedia('print')
    const begin = () => setPrinting(true)
    const end = () => setPrinting(false)
    const follow = () => setPrinting(media.matches)
    media.addEventListener('change', follow)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      media.removeEventListener('change', follow)
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}

function clamp(number: number, least: number, most: number): number {
  return Math.max(least, Math.min(number, most))
}
