import { Checkbox, NativeSelect } from '@mantine/core'
import { defaultSettings } from '../../../shared/contract/default-settings'
import { useText } from '../../i18n'
import { SettingBlock, SettingRow } from '../../ui'
import { AccountSettings } from '../twilio-account'
import { backToDefault } from './back-to-default'
import { LineSwitch } from './line-switch'
import { PersonaSelect } from './persona-select'
import type { SettingsSectionProps } from './settings-section'
import { TelLinkSettings } from './tel-link-settings'
import { changeSettings } from './use-settings'

const SPEEDS = [0.5, 1, 2, 5, 10]
const NATURAL = 1
const HELP = {
  practice: 'settings.linePracticeHelp',
  sip: 'settings.lineSipHelp',
  twilio: 'settings.lineTwilioHelp',
  manual: 'settings.lineManualHelp'
} as const

/** The line of the next call, the account of the one that needs one, and how the practice line plays. */
export function LineSettings({ settings }: SettingsSectionProps) {
  const t = useText()
  const row = backToDefault(settings)
  const speeds = SPEEDS.includes(settings.practiceSpeed) ? SPEEDS : [...SPEEDS, settings.practiceSpeed]
  return (
    <>
      <SettingBlock title={t('settings.line')}>
        <SettingRow
          label={t('settings.line')}
          help={
            <>
              {t(HELP[settings.line])} {settings.sip === null && settings.twilio === null && t('sip.needed')}
            </>
          }
          initial={t('desk.linePractice')}
          {...row('line')}
        >
          <LineSwitch all />
        </SettingRow>
      </SettingBlock>
      <AccountSettings settings={settings} />
      <TelLinkSettings settings={settings} />
      <SettingBlock title={t('settings.practice')}>
        <SettingRow label={t('settings.persona')} initial={t('settings.personaRandom')} {...row('persona')}>
          <PersonaSelect />
        </SettingRow>
        <SettingRow label={t('settings.speed')} initial={speedText(defaultSettings.practiceSpeed)} {...row('practiceSpeed')}>
          <NativeSelect
            label={t('settings.speed')}
            value={String(settings.practiceSpeed)}
            onChange={(event) => void changeSettings({ practiceSpeed: Number(event.currentTarget.value) })}
            data={speeds.map((speed) => ({ value: String(speed), label: speedText(speed) }))}
          />
        </SettingRow>
        <SettingRow label={t('settings.sound')} initial={t('settings.on')} {...row('practiceSound')}>
          <Checkbox
            label={t('settings.sound')}
            checked={settings.practiceSound}
            onChange={(event) => void changeSettings({ practiceSound: event.currentTarget.checked })}
          />
        </SettingRow>
      </SettingBlock>
    </>
  )

  function speedText(speed: number): string {
    return speed === NATURAL ? t('settings.speedNatural') : t('settings.speedTimes', { times: speed })
  }
}
