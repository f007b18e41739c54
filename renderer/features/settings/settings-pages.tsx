import { may } from '../../../shared/domain/team/permissions'
import { useDesk } from '../../bridge/desk-store'
import { SettingsNavigation } from './settings-navigation'
import { SettingsPanel } from './settings-panel'
import { settingsSections } from './settings-sections'
import classes from './settings-surface.module.css'
import { useSettings } from './use-settings'

interface SettingsPagesProps {
  readonly wanted: string | undefined
  /** The section that was looked at last. */
  readonly last: string
  readonly onChoose: (section: string) => void
}

/** The sections on the left, one of them beside it. */
export function SettingsPages({ wanted, last, onChoose }: SettingsPagesProps) {
  const settings = useSettings()
  const role = useDesk(({ snapshot }) => snapshot?.role ?? 'rep')
  const section = settingsSections.find(({ id }) => id === last) ?? settingsSections[0]
  if (!settings || !section) return null
  return (
    <div className={classes.surface}>
      <SettingsNavigation sections={settingsSections} chosen={section.id} focused={wanted === undefined} onChoose={onChoose} />
      <SettingsPanel
        key={section.id}
        section={section}
        settings={settings}
        allowed={section.permission === undefined || may(role, section.permission)}
      />
    </div>
  )
}
