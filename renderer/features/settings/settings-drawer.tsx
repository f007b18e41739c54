import { useText } from '../../i18n'
import { SideDrawer } from '../../ui'
import { LineSettings } from './line-settings'
import { NoticeSettings } from './notice-settings'
import { RepSettings } from './rep-settings'
import { ScreenSettings } from './screen-settings'
import classes from './settings-drawer.module.css'
import { useSettings } from './use-settings'

interface SettingsDrawerProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Everything a rep can set on this desk. Each change is saved as it is made. */
export function SettingsDrawer({ open, onClose }: SettingsDrawerProps) {
  const t = useText()
  const settings = useSettings()
  return (
    <SideDrawer scope="settings" title={t('settings.title')} open={open} onClose={onClose} closeLabel={t('common.close')}>
      {settings && (
        <div className={classes.sections}>
          <p className={classes.note}>{t('settings.saved')}</p>
          <RepSettings rep={settings.rep} />
          <ScreenSettings settings={settings} />
          <NoticeSettings settings={settings} />
          <LineSettings settings={settings} />
        </div>
      )}
    </SideDrawer>
  )
}
