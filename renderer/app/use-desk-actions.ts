import { useActions } from '../actions'
import { runCall, useDesk } from '../bridge/desk-store'
import { focusPane } from './pane-focus'

/** What lies over the desk, if anything. */
export type Surface =
  | 'desk'
  | 'palette'
  | 'upcoming'
  | 'skip'
  | 'settings'
  | 'role'
  | 'updates'
  | 'line'
  | 'linePanel'
  | 'import'
  | 'help'
  | 'health'
  | 'backups'

/** The actions that belong to no panel: going on to a lead, putting one off, looking something up, moving about. */
export function useDeskActions(open: (surface: Surface) => void): void {
  const callOpen = useDesk(({ snapshot }) => snapshot?.call.callId != null)
  const onDesk = useDesk(({ snapshot }) => snapshot?.lead != null)
  const busy = useDesk((desk) => desk.busy)
  useActions([
    { id: 'desk.palette', run: () => open('palette') },
    { id: 'queue.upcoming', run: () => open('upcoming') },
    { id: 'queue.next', enabled: !callOpen && !busy, run: () => void runCall('desk.next') },
    { id: 'queue.skip', enabled: onDesk && !callOpen, run: () => open('skip') },
    { id: 'import.open', enabled: !callOpen, run: () => open('import') },
    { id: 'desk.settings', run: () => open('settings') },
    { id: 'desk.updates', run: () => open('updates') },
    { id: 'line.panel', run: () => open('linePanel') },
    { id: 'health.open', run: () => open('health') },
    { id: 'backup.open', run: () => open('backups') },
    { id: 'app.restart', enabled: !busy, run: () => void runCall('app.restart') },
    { id: 'desk.help', run: () => open('help') },
    { id: 'desk.nextPane', run: () => focusPane(1) },
    { id: 'desk.previousPane', run: () => focusPane(-1) }
  ])
}
