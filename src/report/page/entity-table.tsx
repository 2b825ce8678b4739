import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ColourOf } from './colours.ts'
import { entityAt, type Entities } from './entities.ts'
import { columnsOf } from './entity-columns.tsx'
import type { Filter } from './filter.ts'
import { cellAfter, type Cell } from './grid-keys.ts'
import { usePrinting } from './printing.ts'
import { bringIntoSight, ROW_HEIGHT, useRowsInSight } from './rows-in-sight.ts'
import { count, decimal } from './wording.ts'

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

function cellId({ row, column }: Cell): string {
  return `cell-${row}-${column}`
}

function clamp(number: number, least: number, most: number): number {
  return Math.max(least, Math.min(number, most))
}
