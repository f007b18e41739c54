import { useLayoutEffect, useState } from 'react'
import { may } from '../../../shared/domain/team/permissions'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { Dialog } from '../../ui'
import { SettingsNavigation } from './settings-navigation'
import { SettingsPanel } from './settings-panel'
import { settingsSections } from './settings-sections'
import classes from './settings-surface.module.css'
import { useSettings } from './use-settings'

interface SettingsSurfaceProps {
  readonly open: boolean
  /** Where to begin, with the focus in the section itself; by default where one was last. */
  readonly section?: string
  readonly onClose: () => void
}

/** Everything that can be set: the sections on the left, one of them beside it. Each change is saved as it is made. */
export function SettingsSurface({ open, section: wanted, onClose }: SettingsSurfaceProps) {
  const t = useText()
  const settings = useSettings()
  const role = useDesk(({ snapshot }) => snapshot?.role ?? 'rep')
  const [chosen, setChosen] = useState('own')
  useLayoutEffect(() => {
    if (open && wanted !== undefined) setChosen(wanted)
  }, [open, wanted])
  const section = settingsSections.find(({ id }) => id === chosen) ?? settingsSections[0]
  return (
    <Dialog
      scope="settings"
      title={t('settings.title')}
      open={open}
      onClose={onClose}
      closeLabel={t('common.close')}
      size={960}
      place="top"
    >
      {settings && section && (
        <div className={classes.surface}>
          <SettingsNavigation sections={settingsSections} chosen={section.id} focused={wanted === undefined} onChoose={setChosen} />
          <SettingsPanel
            key={section.id}
            section={section}
            settings={settings}
            allowed={section.permission === undefined || may(role, section.permission)}
          />
        </div>
      )}
    </Dialog>
  )
}
