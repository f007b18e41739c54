import type { Settings } from '../../../shared/contract/settings'
import { useText } from '../../i18n'
import { Segments } from './segments'
import classes from './settings-drawer.module.css'
import { changeSettings } from './use-settings'

/** What the system's notices may say. */
export function NoticeSettings({ settings }: { readonly settings: Settings }) {
  const t = useText()
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{t('settings.notices')}</h3>
      <Segments
        label={t('settings.noticesShow')}
        value={settings.systemNotices}
        onChoose={(systemNotices) => void changeSettings({ systemNotices })}
        segments={[
          { value: 'off', label: t('settings.noticesOff') },
          { value: 'plain', label: t('settings.noticesPlain') },
          { value: 'company', label: t('settings.noticesCompany') }
        ]}
      />
      <p className={classes.note}>{t('settings.noticesHelp')}</p>
    </section>
  )
}
