import { Checkbox, Slider } from '@mantine/core'
import { useState } from 'react'
import { defaultSettings, type SettingName } from '../../../shared/contract/default-settings'
import type { Settings, SettingsPatch } from '../../../shared/contract/settings'
import { runCall } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { SettingBlock, SettingRow } from '../../ui'
import classes from './audio.module.css'
import { DeviceSelect } from './device-select'
import { LevelMeter } from './level-meter'
import { SoundTests } from './sound-tests'

const DEVICES = ['microphone', 'speaker', 'ringer'] as const
const SWITCHES = ['echoCancellation', 'noiseSuppression', 'autoGain'] as const
const VOLUMES = ['callVolume', 'ringVolume'] as const

/** The way back to the default of a setting: the parts of a `SettingRow`. */
type BackToDefault = (name: SettingName) => { readonly changed: boolean; readonly onReset: () => Promise<unknown> }

interface AudioSettingsProps {
  readonly settings: Settings
  readonly back: BackToDefault
}

/** Devices, their test, and how the microphone's sound is treated. */
export function AudioSettings({ settings, back }: AudioSettingsProps) {
  const t = useText()
  return (
    <>
      <SettingBlock title={t('audio.devices')} note={t('audio.devicesNote')}>
        {DEVICES.map((setting) => (
          <SettingRow key={setting} label={t(`audio.${setting}`)} initial={t('audio.system')} {...back(setting)}>
            <DeviceSelect setting={setting} settings={settings} />
          </SettingRow>
        ))}
      </SettingBlock>
      <SettingBlock title={t('audio.tests')}>
        <LevelMeter />
        <SoundTests />
      </SettingBlock>
      <SettingBlock title={t('audio.volumes')}>
        {VOLUMES.map((setting) => (
          <SettingRow
            key={setting}
            label={t(`audio.${setting}`)}
            initial={t('audio.percent', { value: Math.round(defaultSettings[setting] * 100) })}
            {...back(setting)}
          >
            <Volume
              key={settings[setting]}
              label={t(`audio.${setting}`)}
              value={settings[setting]}
              onChange={(value) => change({ [setting]: value })}
            />
          </SettingRow>
        ))}
      </SettingBlock>
      <SettingBlock title={t('audio.processing')} note={t('audio.processingNote')}>
        {SWITCHES.map((setting) => (
          <SettingRow key={setting} label={t(`audio.${setting}`)} initial={t('audio.on')} {...back(setting)}>
            <Checkbox
              label={t(`audio.${setting}`)}
              checked={settings[setting]}
              onChange={(event) => change({ [setting]: event.currentTarget.checked })}
            />
          </SettingRow>
        ))}
      </SettingBlock>
    </>
  )
}

interface VolumeProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

/** Loudness in steps of five percent; saved when the thumb is let go of. */
function Volume({ label, value, onChange }: VolumeProps) {
  const t = useText()
  const [percent, setPercent] = useState(Math.round(value * 100))
  return (
    <div className={classes.volume}>
      <span className={classes.volumeLabel}>
        {label} <b>{t('audio.percent', { value: percent })}</b>
      </span>
      <Slider thumbLabel={label} label={null} step={5} value={percent} onChange={setPercent} onChangeEnd={(at) => onChange(at / 100)} />
    </div>
  )
}

function change(patch: SettingsPatch): void {
  void runCall('settings.change', patch)
}
