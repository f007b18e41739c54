import { nextZoom } from '../../../shared/contract/settings-choices'
import { useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { nextLine } from './usable-lines'
import { useLineFree } from './use-line-free'
import { changeSettings, useSettings } from './use-settings'

/** Settings that are changed in the middle of work, without opening the drawer. */
export function useSettingsActions(): void {
  const settings = useSettings()
  const lineFree = useLineFree()
  const known = settings !== undefined
  useActions([
    {
      id: 'desk.line',
      enabled: settings !== undefined && lineFree,
      run: () => settings && void changeSettings({ line: nextLine(settings) })
    },
    { id: 'desk.theme', enabled: known, run: () => void changeSettings({ theme: darkNow() ? 'light' : 'dark' }) },
    { id: 'desk.language', enabled: known, run: () => void changeSettings({ language: settings?.language === 'ja' ? 'en' : 'ja' }) },
    { id: 'desk.zoomIn', enabled: known, run: () => zoomBy(1) },
    { id: 'desk.zoomOut', enabled: known, run: () => zoomBy(-1) },
    { id: 'desk.zoomReset', enabled: known, run: () => void changeSettings({ zoom: 100 }) }
  ])
}

function darkNow(): boolean {
  return document.documentElement.dataset.mantineColorScheme === 'dark'
}

let zooming: Promise<unknown> = Promise.resolve()

/** One press is one step, however fast they follow: each goes from where the one before has led. */
function zoomBy(by: 1 | -1): void {
  zooming = zooming.then(() => {
    const zoom = useDesk.getState().snapshot?.settings.zoom
    return zoom && changeSettings({ zoom: nextZoom(zoom, by) })
  })
}
