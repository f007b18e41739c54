import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { Segments } from '../../ui'
import { changeSettings, useSettings } from './use-settings'

/** Which line the next call goes over. It can't be changed under a call. */
export function LineSwitch() {
  const t = useText()
  const line = useSettings()?.line ?? 'practice'
  const phase = useDesk(({ snapshot }) => snapshot?.call.phase ?? 'idle')
  return (
    <Segments
      label={t('desk.line')}
      compact
      disabled={phase !== 'idle' && phase !== 'ended'}
      value={line}
      onChoose={(chosen) => void changeSettings({ line: chosen })}
      segments={[
        { value: 'practice', label: t('desk.linePractice') },
        { value: 'manual', label: t('desk.lineManual') }
      ]}
    />
  )
}
