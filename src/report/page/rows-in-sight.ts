import { useLayoutEffect, useState } from 'preact/hooks'

/** CSS pixels; the style sheet has the same figure. */
export const ROW_HEIGHT = 32

/** The first row in sight and how many there are; rows are drawn anew only when one of the two changes. */
export function useRowsInSight(grid: { readonly current: HTMLElement | null }) {
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

/** Scrolls the grid as far as needed. The header row covers its top, so its height counts one row less. */
export function bringIntoSight(grid: HTMLElement | null, row: number) {
  if (grid === null) return
  const top = row * ROW_HEIGHT
  const height = grid.clientHeight - ROW_HEIGHT
  if (top < grid.scrollTop) grid.scrollTop = top
  if (top + ROW_HEIGHT > grid.scrollTop + height) grid.scrollTop = top + ROW_HEIGHT - height
}
