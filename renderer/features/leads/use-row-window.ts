import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import { type RowView, type RowWindow, rowWindow } from './row-window'

interface Sizes {
  readonly rowHeight: number
  readonly viewHeight: number
}

/** What of the rows is in sight, followed while it is scrolled and while the screen changes its size. */
export function useRowWindow(grid: RefObject<HTMLElement | null>, total: number) {
  const [scrollTop, setScrollTop] = useState(0)
  const [sizes, setSizes] = useState<Sizes>({ rowHeight: 26, viewHeight: 0 })
  useLayoutEffect(() => {
    const element = grid.current
    if (element === null) return undefined
    const measure = () => {
      // the header is as high as a row and stays in sight
      const rowHeight = element.querySelector('[role=row]')?.getBoundingClientRect().height ?? 26
      setSizes({ rowHeight, viewHeight: Math.max(0, element.clientHeight - rowHeight) })
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [grid])
  const view: RowView = { total, ...sizes }
  const onScroll = useCallback(() => setScrollTop(grid.current?.scrollTop ?? 0), [grid])
  const inSight: RowWindow = rowWindow(view, scrollTop)
  return { view, inSight, scrollTop, onScroll } as const
}
