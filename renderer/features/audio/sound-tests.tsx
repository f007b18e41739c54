import { useEffect } from 'react'
import type { SoundTest } from '../../../shared/contract/line-audio'
import { callMain } from '../../bridge/desk-bridge'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { ActionButton } from '../../ui'
import classes from './audio.module.css'
import { useAudio } from './audio-store'
import { LoudnessMeter } from './loudness-meter'
import { soundTestText } from './sound-test-text'

const LOCAL_TESTS = ['speaker', 'ringer', 'voice'] as const satisfies readonly SoundTest[]
const UNDER_WAY: ReadonlySet<string> = new Set(['sounding', 'recording', 'playing', 'connecting', 'talking'])
const BAD: ReadonlySet<string> = new Set(['quiet', 'unspoken', 'failed'])

/** What can be tried before a shift, and how it went. */
export function SoundTests() {
  const t = useText()
  const language = useLanguage()
  const phase = useDesk(({ snapshot }) => snapshot?.call.phase ?? 'idle')
  const withoutEcho = useDesk(({ snapshot }) => {
    if (snapshot?.settings.line !== 'sip') return 'otherLine'
    return snapshot.settings.sip === null || snapshot.settings.sip.echoNumber === '' ? 'noNumber' : null
  })
  // what came of an echo says nothing of another line
  const test = useAudio(({ view }) => (withoutEcho !== null && view?.test?.test === 'echo' ? null : (view?.test ?? null)))
  const tests = withoutEcho === null ? ([...LOCAL_TESTS, 'echo'] as const) : LOCAL_TESTS
  const calling = phase !== 'idle' && phase !== 'ended'
  const running = test !== null && UNDER_WAY.has(test.state)
  useEndWithScreen()
  return (
    <div className={classes.tests}>
      <div className={classes.buttons}>
        {tests.map((which) => (
          <ActionButton key={which} label={t(`audio.test.${which}`)} disabled={calling} onPress={() => void begin(which)} />
        ))}
        {running && <ActionButton label={t('audio.stopTest')} onPress={() => void begin(null)} />}
      </div>
      {test?.state === 'talking' && <EchoMeter />}
      <p role="status" aria-label={t('audio.testResult')} className={classes.note} data-bad={(test && BAD.has(test.state)) || undefined}>
        {calling ? t('audio.testDuringCall') : test !== null && soundTestText(test, t, language)}
      </p>
      {withoutEcho !== null && <p className={classes.note}>{t(`audio.echo.${withoutEcho}`)}</p>}
    </div>
  )
}

function EchoMeter() {
  const t = useText()
  const loudness = useAudio(({ echo }) => echo)
  return <LoudnessMeter label={t('audio.echo.level')} loudness={loudness} />
}

/** Nobody goes on speaking with the exchange once there is nothing on the screen that says so. */
function useEndWithScreen(): void {
  useEffect(
    () => () => {
      const test = useAudio.getState().view?.test
      if (test?.test === 'echo' && UNDER_WAY.has(test.state)) void callMain('audio.test', { test: null })
    },
    []
  )
}

function begin(test: SoundTest | null) {
  return runCall('audio.test', { test })
}
