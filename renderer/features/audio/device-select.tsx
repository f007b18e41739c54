import { NativeSelect } from '@mantine/core'
import type { Settings } from '../../../shared/contract/settings'
import type { SoundDevice } from '../../../shared/domain/call/audio/choose-device'
import { runCall } from '../../bridge/desk-store'
import { type Translate, useText } from '../../i18n'
import { useAudio } from './audio-store'

export type DeviceSetting = 'microphone' | 'speaker' | 'ringer'

interface DeviceSelectProps {
  readonly setting: DeviceSetting
  readonly settings: Settings
}

/** Which device is to be used. One that was chosen and is not there keeps its place, so that it is used again when it is. */
export function DeviceSelect({ setting, settings }: DeviceSelectProps) {
  const t = useText()
  const devices = useAudio(({ view }) => view?.devices ?? null)
  const choice = settings[setting]
  const present = devices === null ? [] : setting === 'microphone' ? devices.microphones : devices.speakers
  const missing = devices?.missing[setting] === true
  const known = choice === null ? undefined : (present.find(({ id }) => id === choice.id) ?? sameLabel(present, choice))
  return (
    <NativeSelect
      label={t(`audio.${setting}`)}
      description={devices === null ? t('audio.searching') : missing ? t('audio.missingHelp') : undefined}
      value={known?.id ?? choice?.id ?? ''}
      onChange={({ currentTarget: { value } }) =>
        void runCall('settings.change', { [setting]: present.find(({ id }) => id === value) ?? null })
      }
      data={[
        { value: '', label: t('audio.system') },
        ...(choice !== null && known === undefined ? [{ value: choice.id, label: t('audio.missing', { label: nameOf(choice, t) }) }] : []),
        ...present.map((device) => ({ value: device.id, label: nameOf(device, t) }))
      ]}
    />
  )
}

function sameLabel(present: readonly SoundDevice[], { label }: SoundDevice): SoundDevice | undefined {
  return label === '' ? undefined : present.find((device) => device.label === label)
}

function nameOf({ label }: SoundDevice, t: Translate): string {
  return label === '' ? t('audio.unnamed') : label
}
