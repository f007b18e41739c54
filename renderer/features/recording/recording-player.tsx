import { useState } from 'react'
import { type RecordingView, recordingAddress } from '../../../shared/contract/recording'
import { useText } from '../../i18n'
import { formatDuration } from '../../lib/format'
import { ActionButton, Segments } from '../../ui'
import classes from './recording.module.css'
import { TalkFacts } from './talk-facts'
import { usePlayback } from './use-playback'
import { Waveform } from './waveform'

const SPEEDS = ['0.75', '1', '1.25', '1.5', '2'] as const

/** Both sides of a call as they sound and as they look, and what can be learnt from them. */
export function RecordingPlayer({ recording }: { readonly recording: RecordingView }) {
  const t = useText()
  const { playing, at, failed, toggle, seek, setSpeed, ...audio } = usePlayback(recordingAddress(recording.callId))
  const [speed, chooseSpeed] = useState<(typeof SPEEDS)[number]>('1')
  const length = audio.length ?? recording.milliseconds
  if (failed) {
    return (
      <p className={classes.problem} role="alert">
        {t('recording.unplayable')}
      </p>
    )
  }
  return (
    <div className={classes.player}>
      <Waveform analysis={recording.analysis} at={at} length={length} onSeek={seek} onToggle={toggle} />
      <div className={classes.controls}>
        <ActionButton className={classes.play} tone="primary" label={t(playing ? 'recording.pause' : 'recording.play')} onPress={toggle} />
        <span className={classes.clock}>
          {formatDuration(at)} / {formatDuration(length)}
        </span>
        <Segments
          compact
          label={t('recording.speed')}
          value={speed}
          onChoose={(chosen) => {
            chooseSpeed(chosen)
            setSpeed(Number(chosen))
          }}
          segments={SPEEDS.map((value) => ({ value, label: t('recording.speedOf', { speed: value }) }))}
        />
      </div>
      {recording.analysis && <TalkFacts talk={recording.analysis.talk} onSeek={seek} />}
    </div>
  )
}
