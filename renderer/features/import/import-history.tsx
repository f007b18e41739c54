import { useEffect, useRef, useState } from 'react'
import type { PastImport } from '../../../shared/contract/import'
import { may } from '../../../shared/domain/team/permissions'
import { useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { EmptyState, SideDrawer } from '../../ui'
import classes from './import-history.module.css'
import { closeImportHistory, showImportHistory, useImportHistorySurface } from './import-history-surface'
import { ImportProblem } from './import-problem'
import { PastImportItem } from './past-import-item'
import { UndoConfirmation } from './undo-confirmation'
import { usePastImports } from './use-past-imports'

/** What was imported when and by whom, and the way to take a whole import back. Escape ends the question first, and only then the drawer. */
export function ImportHistory() {
  const t = useText()
  const open = useImportHistorySurface((surface) => surface.open)
  const [asking, setAsking] = useState<PastImport | null>(null)
  const close = () => (asking === null ? closeImportHistory() : setAsking(null))
  useActions([{ id: 'import.history', run: showImportHistory }])
  return (
    <SideDrawer scope="imports" title={t('import.history.title')} open={open} onClose={close} closeLabel={t('common.close')} size={560}>
      <PastImportList asking={asking} onAsk={setAsking} />
    </SideDrawer>
  )
}

interface PastImportListProps {
  /** The import that is about to be taken back. */
  readonly asking: PastImport | null
  readonly onAsk: (item: PastImport | null) => void
}

function PastImportList({ asking, onAsk }: PastImportListProps) {
  const t = useText()
  const { state, undo } = usePastImports(true)
  const { imports, problem, undoing, undone } = state
  const obstacle = useObstacle()
  const list = useRef<HTMLUListElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (asking === null && wasAsking.current) list.current?.focus()
    wasAsking.current = asking !== null
  }, [asking])
  const take = async (item: PastImport) => {
    await undo(item)
    onAsk(null)
  }
  return (
    <div className={classes.history}>
      {problem !== null && <ImportProblem problem={problem} nothingChanged={false} />}
      <p role="status" className={classes.told} data-shown={undone !== null}>
        {undone !== null && t('import.history.undone', { file: undone })}
      </p>
      {obstacle !== null && <p className={classes.quiet}>{t(`import.history.${obstacle}`)}</p>}
      {imports?.length === 0 && <EmptyState title={t('import.history.empty')} detail={t('import.history.emptyDetail')} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the focus waits here when a question is answered */}
      <ul ref={list} className={classes.list} aria-label={t('import.history.title')} tabIndex={0} data-autofocus>
        {imports?.map((item) => (
          <PastImportItem key={item.id} item={item} blocked={obstacle !== null || undoing} onUndo={() => onAsk(item)} />
        ))}
      </ul>
      {asking !== null && <UndoConfirmation item={asking} busy={undoing} onConfirm={() => void take(asking)} onClose={() => onAsk(null)} />}
    </div>
  )
}

/** Why nothing can be taken back at the moment, whatever the import. */
function useObstacle(): 'notPermitted' | 'duringCall' | null {
  const role = useDesk(({ snapshot }) => snapshot?.role) ?? 'rep'
  const callOpen = useDesk(({ snapshot }) => snapshot?.call.callId != null)
  if (!may(role, 'import.undo')) return 'notPermitted'
  return callOpen ? 'duringCall' : null
}
