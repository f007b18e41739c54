import type { SoundTest } from '../../../shared/contract/line-audio'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import classes from './audio.module.css'
import { useAudio } from './audio-store'

const TESTS = ['speaker', 'ringer', 'voice'] as const satisfies readonly SoundTest[]
const UNDER_WAY: ReadonlySet<string> = new Set(['sounding', 'recording', 'playing'])

/** What can be tried before a shift, and how it went. */
export function SoundTests() {
  const t = useText()
  const test = useAudio(({ view }) => view?.test ?? null)
  const phase = useDesk(({ snapshot }) => snapshot?.call.phase ?? 'idle')
  const calling = phase !== 'idle' && phase !== 'ended'
  const running = test !== null && UNDER_WAY.has(test.state)
  return (
    <div className={classes.tests}>
      <div className={classes.buttons}>
        {TESTS.map((which) => (
          <ActionButton key={which} label={t(`audio.test.${which}`)} disabled={calling} onPress={() => void begin(which)} />
        ))}
        {running && <ActionButton label={t('audio.stopTest')} onPress={() => void begin(null)} />}
      </div>
      <p
        role="status"
        aria-label={t('audio.testResult')}
        className={classes.note}
        data-bad={test?.state === 'quiet' || test?.state === 'failed' || undefined}
      >
        {calling ? t('audio.testDuringCall') : test !== null && `${t(`audio.test.${test.test}`)}：${t(`audio.testState.${test.state}`)}`}
      </p>
    </div>
  )
}

function begin(test: SoundTest | null) {
  return runCall('audio.test', { test })
}
