import { useText } from '../../i18n'
import { Segments } from '../../ui'
import { isUsable, LINES } from './usable-lines'
import { useLineFree } from './use-line-free'
import { changeSettings, useSettings } from './use-settings'

const NAMES = { practice: 'desk.linePractice', sip: 'desk.lineSip', twilio: 'desk.lineTwilio', manual: 'desk.lineManual' } as const

/**
 * Which line the next call goes over. It can't be changed under a call.
 * @param all whether a line that can't be used yet has its place too, with the reason
 */
export function LineSwitch({ all = false }: { readonly all?: boolean }) {
  const t = useText()
  const settings = useSettings()
  const line = settings?.line ?? 'practice'
  const accounts = { sip: settings?.sip ?? null, twilio: settings?.twilio ?? null }
  const lineFree = useLineFree()
  return (
    <Segments
      label={t('desk.line')}
      compact
      disabled={!lineFree}
      value={line}
      onChoose={(chosen) => void changeSettings({ line: chosen })}
      segments={LINES.filter((value) => all || value === line || isUsable(value, accounts)).map((value) => ({
        value,
        label: t(NAMES[value]),
        unusable: isUsable(value, accounts) ? undefined : t(value === 'twilio' ? 'twilio.needed' : 'sip.needed')
      }))}
    />
  )
}
