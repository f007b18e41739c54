import { useText } from '../../i18n'
import { SettingBlock } from '../../ui'
import { RepField } from './rep-field'
import type { SettingsSectionProps } from './settings-section'

/** Who the rep is. None of it has a default: what is cleared is empty. */
export function OwnSettings({ settings: { rep, team } }: SettingsSectionProps) {
  const t = useText()
  return (
    <SettingBlock title={t('settings.rep')} note={t('settings.repHelp')}>
      <RepField label={t('settings.name')} saved={rep.name} maxLength={60} change={(name) => ({ rep: { name } })} needed />
      <RepField label={t('settings.company')} saved={rep.company} maxLength={100} change={(company) => ({ rep: { company } })} />
      <RepField label={t('settings.team')} saved={team} maxLength={60} change={(name) => ({ team: name })} />
      <RepField label={t('settings.phone')} saved={rep.phone} maxLength={40} type="tel" change={(phone) => ({ rep: { phone } })} />
      <RepField label={t('settings.email')} saved={rep.email} maxLength={200} type="email" change={(email) => ({ rep: { email } })} />
    </SettingBlock>
  )
}
