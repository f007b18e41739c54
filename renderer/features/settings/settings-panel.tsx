import type { Settings } from '../../../shared/contract/settings'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import { differs, resetSettings } from './back-to-default'
import type { SettingsSection } from './settings-section'
import classes from './settings-surface.module.css'
import { panelId, tabId } from './tab-ids'

interface SettingsPanelProps {
  readonly section: SettingsSection
  readonly settings: Settings
  readonly allowed: boolean
}

/** One section with its way back to the defaults, or with the reason why it can only be read. */
export function SettingsPanel({ section: { id, label, resets, Component }, settings, allowed }: SettingsPanelProps) {
  const t = useText()
  return (
    <section id={panelId(id)} role="tabpanel" aria-labelledby={tabId(id)} className={classes.panel}>
      <div className={classes.head}>
        <h3 className={classes.heading}>{t(label)}</h3>
        {resets && (
          <ActionButton
            tone="quiet"
            label={t('settings.resetSection')}
            disabled={!resets.some((field) => differs(settings, field))}
            onPress={() => {
              // the button is of no use until something differs again
              document.getElementById(tabId(id))?.focus()
              void resetSettings(resets)
            }}
          />
        )}
      </div>
      {!allowed && <p className={classes.readOnly}>{t('settings.readOnly')}</p>}
      <Component settings={settings} allowed={allowed} />
    </section>
  )
}
