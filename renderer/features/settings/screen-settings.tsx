import type { Settings } from '../../../shared/contract/settings'
import { useText } from '../../i18n'
import { Segments } from './segments'
import classes from './settings-drawer.module.css'
import { changeSettings } from './use-settings'

/** Language and colours. */
export function ScreenSettings({ settings }: { readonly settings: Settings }) {
  const t = useText()
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{t('settings.screen')}</h3>
      <Segments
        label={t('settings.language')}
        value={settings.language}
        onChoose={(language) => void changeSettings({ language })}
        segments={[
          { value: 'ja', label: t('settings.japanese') },
          { value: 'en', label: t('settings.english') }
        ]}
      />
      <Segments
        label={t('settings.theme')}
        value={settings.theme}
        onChoose={(theme) => void changeSettings({ theme })}
        segments={[
          { value: 'system', label: t('settings.themeSystem') },
          { value: 'light', label: t('settings.themeLight') },
          { value: 'dark', label: t('settings.themeDark') }
        ]}
      />
    </section>
  )
}
