import { Checkbox, NativeSelect } from '@mantine/core'
import type { Settings } from '../../../shared/contract/settings'
import { useText } from '../../i18n'
import { LineSwitch } from './line-switch'
import { PersonaSelect } from './persona-select'
import classes from './settings-drawer.module.css'
import { changeSettings } from './use-settings'

const SPEEDS = [0.5, 1, 2, 5, 10]
const NATURAL = 1

/** The line of the next call, and how the practice line plays. */
export function LineSettings({ settings }: { readonly settings: Settings }) {
  const t = useText()
  const speeds = SPEEDS.includes(settings.practiceSpeed) ? SPEEDS : [...SPEEDS, settings.practiceSpeed]
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{t('settings.line')}</h3>
      <LineSwitch />
      <p className={classes.note}>{settings.line === 'practice' ? t('settings.linePracticeHelp') : t('settings.lineManualHelp')}</p>
      <h3 className={classes.heading}>{t('settings.practice')}</h3>
      <PersonaSelect />
      <NativeSelect
        label={t('settings.speed')}
        value={String(settings.practiceSpeed)}
        onChange={(event) => void changeSettings({ practiceSpeed: Number(event.currentTarget.value) })}
        data={speeds.map((speed) => ({
          value: String(speed),
          label: speed === NATURAL ? t('settings.speedNatural') : t('settings.speedTimes', { times: speed })
        }))}
      />
      <Checkbox
        label={t('settings.sound')}
        checked={settings.practiceSound}
        onChange={(event) => void changeSettings({ practiceSound: event.currentTarget.checked })}
      />
    </section>
  )
}
