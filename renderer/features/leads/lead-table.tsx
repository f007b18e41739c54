// biome-ignore-all lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a table element can't hold rows drawn where they are scrolled to; the grid alone has the focus
import { VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, type Ref, useCallback, useEffect, useId, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { useText } from '../../i18n'
import { useNow } from '../../lib/use-now'
import { COLUMNS } from './columns'
import type { PagesView } from './lead-pages'
import { LeadRow } from './lead-row'
import classes from './lead-table.module.css'
import { scrollTopFor, scrollTopMoved } from './row-window'
import { isSelected, type Selection, toggled, withIds } from './selection'
import { ask } from './surface'
import { useRowWindow } from './use-row-window'

/** Rows are laid out from here on, so that they keep their place while it is scrolled within so many of them. */
const LAID_TOGETHER = 1000

export interface TableHandle {
  focus(): void
  /** The same lead has come to stand so many rows further. */
  moved(rows: number): void
}

interface LeadTableProps {
  readonly pages: PagesView
  readonly active: number
  readonly selection: Selection
  readonly onActive: (index: number) => void
  readonly onSelect: (selection: Selection) => void
  readonly onOpen: (index: number) => void
  readonly handle: Ref<TableHandle>
}

/** A million rows of which those in sight are drawn. The grid has the focus; the row in work is its active descendant. */
export function LeadTable({ pages, active, selection, onActive, onSelect, onOpen, handle }: LeadTableProps) {
  const t = useText()
  const id = useId()
  const now = useNow()
  const grid = useRef<HTMLDivElement>(null)
  const { count } = pages.found.total
  const { view, inSight, scrollTop, onScroll } = useRowWindow(grid, count)
  const { first, end } = inSight
  const base = Math.floor(first / LAID_TOGETHER) * LAID_TOGETHER
  const { question } = pages
  const { order, ascending } = question

  useEffect(() => pages.look(first, end), [pages, first, end])
  // it comes a moment after the screen around it, which has nothing better to give the focus to
  useEffect(() => grid.current?.focus(), [])
  // another question begins at its top
  useLayoutEffect(() => {
    if (grid.current !== null && question !== undefined) grid.current.scrollTop = 0
  }, [question])
  useImperativeHandle(handle, () => ({
    focus: () => grid.current?.focus(),
    moved(rows) {
      if (grid.current !== null) grid.current.scrollTop = scrollTopMoved(view, scrollTop, rows)
    }
  }))

  const goTo = (index: number): void => {
    const to = Math.max(0, Math.min(count - 1, index))
    onActive(to)
    if (grid.current !== null) grid.current.scrollTop = scrollTopFor(view, grid.current.scrollTop, to)
  }
  const idsBetween = (one: number, other: number): string[] => {
    const [from, to] = [Math.min(one, other), Math.max(one, other)]
    return Array.from({ length: Math.min(to - from + 1, 1000) }, (_, offset) => pages.rowAt(from + offset)?.entryId ?? []).flat()
  }
  const latest = useRef({ active, selection, idsBetween, goTo, onSelect, onOpen })
  useLayoutEffect(() => {
    latest.current = { active, selection, idsBetween, goTo, onSelect, onOpen }
  })
  const press = useCallback((index: number, { range, toggle }: { readonly range: boolean; readonly toggle: boolean }) => {
    const known = latest.current
    if (range) known.onSelect(withIds(known.selection, known.idsBetween(known.active, index), true))
    if (toggle) for (const entry of known.idsBetween(index, index)) known.onSelect(toggled(known.selection, entry))
    known.goTo(index)
  }, [])
  const open = useCallback((index: number) => latest.current.onOpen(index), [])

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      data-autofocus
      className={classes.grid}
      aria-label={t('leads.title')}
      aria-rowcount={pages.found.total.whole ? count + 1 : -1}
      aria-colcount={COLUMNS.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={active >= first && active < end ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={onScroll}
    >
      <div role="row" aria-rowindex={1} className={classes.head}>
        <span role="columnheader">
          <VisuallyHidden>{t('leads.column.mark')}</VisuallyHidden>
        </span>
        {COLUMNS.map((column) => (
          <span key={column.id} role="columnheader" aria-sort={column.order !== order ? undefined : ascending ? 'ascending' : 'descending'}>
            {column.order === null ? (
              t(`leads.column.${column.id}`)
            ) : (
              <button
                type="button"
                className={classes.sort}
                onClick={() => ask({ ...question, order: column.order, ascending: column.order === order ? !ascending : true })}
              >
                {t(`leads.column.${column.id}`)}
                <span aria-hidden="true">{column.order !== order ? '' : ascending ? ' ▲' : ' ▼'}</span>
              </button>
            )}
          </span>
        ))}
      </div>
      <div role="rowgroup" className={classes.body} style={{ height: Math.max(inSight.height, view.viewHeight) }}>
        <div role="presentation" className={classes.view} style={{ height: view.viewHeight }}>
          <div role="presentation" className={classes.rows} style={{ transform: `translateY(${base * view.rowHeight - inSight.top}px)` }}>
            {Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset).map((index) => {
              const row = pages.rowAt(index)
              return (
                <LeadRow
                  key={index % (Math.ceil(view.viewHeight / view.rowHeight) + 2)}
                  id={`${id}-${index}`}
                  index={index}
                  row={row}
                  active={index === active}
                  selected={row !== undefined && isSelected(selection, row.entryId)}
                  y={(index - base) * view.rowHeight}
                  now={now}
                  onPress={press}
                  onOpen={open}
                />
              )
            })}
          </div>
        </div>
      </div>
    </div>
  )

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || event.target !== event.currentTarget || count === 0) return
    const pageful = Math.max(1, Math.floor(view.viewHeight / view.rowHeight) - 1)
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + pageful,
      PageUp: active - pageful,
      Home: 0,
      End: count - 1
    }
    const goal = goals[event.key]
    if (goal !== undefined) {
      event.preventDefault()
      if (event.shiftKey) onSelect(withIds(selection, idsBetween(active, Math.max(0, Math.min(count - 1, goal))), true))
      goTo(goal)
    } else if (event.key === ' ' && !event.ctrlKey) {
      event.preventDefault()
      const row = pages.rowAt(active)
      if (row !== undefined) onSelect(toggled(selection, row.entryId))
    } else if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault()
      onOpen(active)
    }
  }
}
