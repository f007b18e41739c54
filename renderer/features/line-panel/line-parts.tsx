import type { Settings } from '../../../shared/contract/settings'
import { lineCapabilities } from '../../../shared/domain/call/line-kind'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton, SectionTitle } from '../../ui'
import { DeviceSelect, LevelMeter, QualityFigures, SoundTests } from '../audio'
import { LineSwitch } from '../settings'
import { LastTrouble } from './last-trouble'
import classes from './line-panel.module.css'
import { LineState } from './line-state'

interface LinePartsProps {
  readonly settings: Settings
  readonly onAccount: () => void
}

/** The parts of the panel, the ones one comes for in trouble first. */
export function LineParts({ settings, onAccount }: LinePartsProps) {
  const t = useText()
  const phase = useDesk(({ snapshot }) => snapshot?.call.phase ?? 'idle')
  const calling = phase !== 'idle' && phase !== 'ended'
  return (
    <div className={classes.panel}>
      <section className={classes.part}>
        <SectionTitle>{t('audio.panel.line')}</SectionTitle>
        <LineSwitch />
        {calling && <p className={classes.note}>{t('audio.panel.duringCall')}</p>}
      </section>
      <section className={classes.part}>
        <SectionTitle>{t('audio.panel.state')}</SectionTitle>
        <div data-autofocus data-rest tabIndex={-1}>
          <LineState line={settings.line} />
        </div>
        <LastTrouble />
        <div className={classes.buttons}>
          <ActionButton label={t('audio.panel.account')} onPress={onAccount} />
        </div>
      </section>
      {settings.line !== 'practice' && lineCapabilities[settings.line].audible && (
        <section className={classes.part}>
          <SectionTitle>{t('audio.quality.title')}</SectionTitle>
          <QualityFigures />
        </section>
      )}
      <section className={classes.part}>
        <SectionTitle>{t('audio.devices')}</SectionTitle>
        <DeviceSelect setting="microphone" settings={settings} />
        <DeviceSelect setting="speaker" settings={settings} />
        <DeviceSelect setting="ringer" settings={settings} />
      </section>
      <section className={classes.part}>
        <SectionTitle>{t('audio.tests')}</SectionTitle>
        <LevelMeter />
        <SoundTests />
      </section>
    </div>
  )
}
