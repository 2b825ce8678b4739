/** A place in the grid: the active one is where the arrow keys have led. */
export interface Cell {
  readonly row: number
  readonly column: number
}

interface Extent {
  readonly rows: number
  readonly columns: number
  /** Rows that Page Up and Page Down pass over. */
  readonly page: number
}

/** The cell to which a key leads, by the grid pattern of the ARIA Authoring Practices; undefined for any other key. */
export function cellAfter(event: KeyboardEvent, { row, column }: Cell, extent: Extent): Cell | undefined {
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
