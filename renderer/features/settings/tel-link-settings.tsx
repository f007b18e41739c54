import { Checkbox } from '@mantine/core'
import { useText } from '../../i18n'
import { SettingBlock, SettingRow } from '../../ui'
import { backToDefault } from './back-to-default'
import type { SettingsSectionProps } from './settings-section'
import { changeSettings } from './use-settings'

/** Whether telephone links of other programs come here. */
export function TelLinkSettings({ settings }: Pick<SettingsSectionProps, 'settings'>) {
  const t = useText()
  return (
    <SettingBlock title={t('settings.telLinksTitle')}>
      <SettingRow
        label={t('settings.telLinks')}
        help={t('settings.telLinksHelp')}
        initial={t('settings.off')}
        {...backToDefault(settings)('telLinks')}
      >
        <Checkbox
          label={t('settings.telLinks')}
          checked={settings.telLinks}
          onChange={(event) => void changeSettings({ telLinks: event.currentTarget.checked })}
        />
      </SettingRow>
    </SettingBlock>
  )
}
