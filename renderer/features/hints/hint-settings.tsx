import { Checkbox } from '@mantine/core'
import type { Settings } from '../../../shared/contract/settings'
import { runCall } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton, SettingBlock, SettingRow } from '../../ui'

/** Whether hints are shown, and the way to see them all again. */
export function HintSettings({ settings: { hints, hintsDone } }: { readonly settings: Settings }) {
  const t = useText()
  return (
    <SettingBlock title={t('hint.title')}>
      <SettingRow
        label={t('hint.show')}
        help={t('hint.help')}
        initial={t('settings.on')}
        changed={!hints}
        onReset={() => runCall('settings.change', { hints: true })}
      >
        <Checkbox
          label={t('hint.show')}
          checked={hints}
          onChange={(event) => void runCall('settings.change', { hints: event.currentTarget.checked })}
        />
      </SettingRow>
      <div>
        <ActionButton
          label={t('hint.again')}
          disabled={hints && hintsDone.length === 0}
          onPress={() => void runCall('settings.change', { hints: true, hintsDone: [] })}
        />
      </div>
    </SettingBlock>
  )
}
