import { useEffect, useId, useRef, useState } from 'react'
import type { LeadSelection } from '../../../shared/contract/lead-list'
import { may } from '../../../shared/domain/team/permissions'
import { useActions } from '../../actions'
import { dismissProblem, runCall, useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { formatCapped, formatCount } from '../../lib/format'
import { ActionButton, EmptyState } from '../../ui'
import { BulkLine } from './bulk-line'
import { BulkPanel } from './bulk-panel'
import { LeadFilters } from './lead-filters'
import { LeadTable, type TableHandle } from './lead-table'
import classes from './leads.module.css'
import { ALL, NOTHING, type Selection, selectedOf } from './selection'
import { closeLeads, keepPlace, useLeadsSurface } from './surface'
import { useBulk } from './use-bulk'
import { useLeadPages } from './use-lead-pages'

/** Changes of the desk often come several at once. */
const SETTLING_MILLISECONDS = 300

interface LeadListProps {
  /** What Escape ends before the list itself; null when there is nothing. */
  readonly onInner: (endInner: (() => void) | null) => void
}

/** The list of leads: its filters, its rows, and what can be done with those selected. */
export function LeadList({ onInner }: LeadListProps) {
  const t = useText()
  const language = useLanguage()
  const id = useId()
  const question = useLeadsSurface((surface) => surface.question)
  const pages = useLeadPages(question)
  const [active, setActive] = useState(0)
  const [selection, setSelection] = useState<Selection>(NOTHING)
  const [planning, setPlanning] = useState(false)
  const table = useRef<TableHandle>(null)
  const mayBulk = useDesk(({ snapshot }) => snapshot !== null && may(snapshot.role, 'leads.bulk'))
  const revision = useDesk(({ snapshot }) => snapshot?.revision)
  const refusal = useDesk(({ problem, problemOf }) => (problemOf === 'desk.open' ? problem : null))
  const total = pages?.found.total ?? { count: 0, whole: false }
  const selected = selectedOf(selection, total.count)
  const at = Math.max(0, Math.min(active, total.count - 1))
  const bulk = useBulk(() => void reread())
  const endPlanning = (): void => {
    setPlanning(false)
    table.current?.focus()
  }
  const begun = useRef<{ asked: string; returning: boolean }>({ asked: JSON.stringify(question), returning: true })

  // another question: nothing of the old one is selected any more
  const asked = JSON.stringify(question)
  useEffect(() => {
    if (begun.current.asked === asked) return
    begun.current = { asked, returning: false }
    setActive(0)
    setSelection(NOTHING)
    setPlanning(false)
  }, [asked])

  // whoever comes back finds the row where they were
  useEffect(() => {
    const { place } = useLeadsSurface.getState()
    if (pages === null || !begun.current.returning) return
    begun.current = { ...begun.current, returning: false }
    if (place !== null) void pages.find(place).then((row) => row !== undefined && show(row))
  })

  // the desk has changed: the same lead stays in work, wherever it stands now
  const latestReread = useRef(reread)
  useEffect(() => {
    latestReread.current = reread
  })
  useEffect(() => {
    if (revision === undefined) return undefined
    const timer = setTimeout(() => void latestReread.current(), SETTLING_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [revision])

  useEffect(() => {
    if (planning) onInner(endPlanning)
    else if (selection !== NOTHING) onInner(() => setSelection(NOTHING))
    else onInner(null)
    return () => onInner(null)
  })

  useActions([
    { id: 'leads.search', run: () => document.getElementById(`${id}-search`)?.focus() },
    { id: 'leads.selectAll', enabled: total.count > 0, run: () => setSelection(ALL) },
    { id: 'leads.bulk', enabled: mayBulk && selected > 0 && bulk.running === null, run: () => setPlanning(true) },
    { id: 'leads.undo', enabled: mayBulk && bulk.last !== null && bulk.running === null, run: () => void bulk.undo() }
  ])

  return (
    <div className={classes.screen}>
      <LeadFilters question={question} searchId={`${id}-search`} onLeave={() => table.current?.focus()} />
      {refusal !== null && (
        <p className={classes.problem} role="alert">
          {errorText(refusal, language).title} {errorText(refusal, language).remedy}
        </p>
      )}
      {pages?.found.problem && (
        <p className={classes.problem} role="alert">
          {errorText(pages.found.problem, language).title} {errorText(pages.found.problem, language).remedy}
        </p>
      )}
      <div className={classes.table}>
        {pages?.found.answered && (
          <LeadTable
            pages={pages}
            active={at}
            selection={selection}
            onActive={activate}
            onSelect={(to) => setSelection(to.kind === 'some' && to.ids.size === 0 ? NOTHING : to)}
            onOpen={(index) => void open(index)}
            handle={table}
          />
        )}
        {pages?.found.answered && total.whole && total.count === 0 && (
          <div className={classes.empty}>
            <EmptyState title={t('leads.none')} detail={t('leads.noneDetail')} />
          </div>
        )}
      </div>
      {planning && <BulkPanel selection={wireSelection()} bulk={bulk} onClose={endPlanning} />}
      <div className={classes.foot}>
        <span className={classes.count} role="status">
          {t('leads.count', { count: total.whole ? formatCount(total.count) : moreThan(total.count) })}
          {selected > 0 &&
            t('leads.selected', { count: selection.kind === 'all' && !total.whole ? moreThan(selected) : formatCount(selected) })}
        </span>
        <BulkLine bulk={bulk} mayUndo={mayBulk} />
        <span className={classes.space} />
        <ActionButton label={t('leads.open')} keys="Enter" disabled={total.count === 0} onPress={() => void open(at)} />
        <ActionButton action="leads.selectAll" label={t('leads.selectAll')} onPress={() => setSelection(ALL)} />
        <ActionButton
          action="leads.bulk"
          label={t(mayBulk ? 'leads.bulk.open' : 'leads.bulk.leadOnly')}
          disabled={!mayBulk || selected === 0 || bulk.running !== null}
          onPress={() => setPlanning(true)}
        />
      </div>
    </div>
  )

  function activate(index: number): void {
    setActive(index)
    const row = pages?.rowAt(index)
    if (row !== undefined) keepPlace(row.place)
  }

  function show(row: number): void {
    table.current?.moved(row - at)
    activate(row)
  }

  async function reread(): Promise<void> {
    const row = await pages?.reread(pages.rowAt(at)?.place ?? null)
    if (row !== undefined && row !== at) show(row)
  }

  async function open(index: number): Promise<void> {
    const row = pages?.rowAt(index)
    if (row === undefined) return
    keepPlace(row.place)
    dismissProblem()
    if ((await runCall('desk.open', { entryId: row.entryId })) !== undefined) closeLeads()
  }

  function wireSelection(): LeadSelection {
    return selection.kind === 'all'
      ? { kind: 'all', question, except: [...selection.except] }
      : { kind: 'some', entryIds: [...selection.ids] }
  }

  /** Counted no further than the cap, and still being counted. */
  function moreThan(count: number): string {
    const capped = formatCapped(count)
    return capped.endsWith('+') ? capped : `${capped}+`
  }
}
