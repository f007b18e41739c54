import { useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { changeSettings, useSettings } from './use-settings'

/** Settings that are changed in the middle of work, without opening the drawer. */
export function useSettingsActions(): void {
  const settings = useSettings()
  const phase = useDesk(({ snapshot }) => snapshot?.call.phase ?? 'idle')
  const known = settings !== undefined
  useActions([
    {
      id: 'desk.line',
      enabled: known && (phase === 'idle' || phase === 'ended'),
      run: () => void changeSettings({ line: settings?.line === 'practice' ? 'manual' : 'practice' })
    },
    { id: 'desk.theme', enabled: known, run: () => void changeSettings({ theme: darkNow() ? 'light' : 'dark' }) },
    { id: 'desk.language', enabled: known, run: () => void changeSettings({ language: settings?.language === 'ja' ? 'en' : 'ja' }) }
  ])
}

function darkNow(): boolean {
  return document.documentElement.dataset.mantineColorScheme === 'dark'
}
