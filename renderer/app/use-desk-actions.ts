import { useActions } from '../actions'
import { runCall, useDesk } from '../bridge/desk-store'
import { useText } from '../i18n'

/** What lies over the desk, if anything. */
export type Surface = 'desk' | 'queue' | 'skip' | 'settings' | 'import'

/** The keys that belong to no panel: going on to a lead, putting one off, looking something up. */
export function useDeskActions(open: (surface: Surface) => void): void {
  const t = useText()
  const callOpen = useDesk(({ snapshot }) => snapshot?.call.callId != null)
  const onDesk = useDesk(({ snapshot }) => snapshot?.lead != null)
  const busy = useDesk((desk) => desk.busy)
  useActions([
    {
      id: 'desk.find',
      label: t('desk.search'),
      keys: [],
      inFieldKeys: ['Control+k'],
      run: () => open('queue')
    },
    {
      id: 'desk.next',
      label: t('desk.idle.nothingDue.next'),
      keys: ['j'],
      enabled: !callOpen && !busy,
      run: () => void runCall('desk.next')
    },
    {
      id: 'queue.skip',
      label: t('queue.skip.title'),
      keys: ['k'],
      enabled: onDesk && !callOpen,
      run: () => open('skip')
    },
    {
      id: 'desk.settings',
      label: t('settings.title'),
      keys: [],
      inFieldKeys: ['Control+,'],
      run: () => open('settings')
    },
    {
      id: 'import.open',
      label: t('import.title'),
      keys: [],
      enabled: !callOpen,
      run: () => open('import')
    }
  ])
}
