import { defaultSettings } from '../../../shared/contract/default-settings'
import { useText } from '../../i18n'
import { Segments, SettingBlock, SettingRow } from '../../ui'
import { HintSettings } from '../hints'
import { backToDefault } from './back-to-default'
import type { SettingsSectionProps } from './settings-section'
import { changeSettings } from './use-settings'

const KINDS = ['off', 'plain', 'company'] as const

/** What the system's notices may say, and whether a beginner is helped. */
export function NoticeSettings({ settings }: SettingsSectionProps) {
  const t = useText()
  return (
    <>
      <SettingBlock title={t('settings.noticesTitle')}>
        <SettingRow
          label={t('settings.noticesShow')}
          help={t('settings.noticesHelp')}
          initial={t(`settings.noticeKinds.${defaultSettings.systemNotices}`)}
          {...backToDefault(settings)('systemNotices')}
        >
          <Segments
            label={t('settings.noticesShow')}
            value={settings.systemNotices}
            onChoose={(systemNotices) => void changeSettings({ systemNotices })}
            segments={KINDS.map((value) => ({ value, label: t(`settings.noticeKinds.${value}`) }))}
          />
        </SettingRow>
      </SettingBlock>
      <HintSettings settings={settings} />
    </>
  )
}
