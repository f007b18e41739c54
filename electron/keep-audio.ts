import { powerMonitor, powerSaveBlocker } from 'electron'
import type { LineCommand } from '../shared/contract/line'
import type { HeadsetLamps, HeadsetPress } from '../shared/domain/call/audio/headset-report'
import type { LiveCall } from '../shared/domain/call/call-state'
import { lineCapabilities } from '../shared/domain/call/line-kind'
import type { SendDeskEvent } from './ipc/desk-events'
import { type AudioKeeper, keepAudio } from './line/audio-keeper'
import { keepAwake } from './line/keep-awake'
import { watchQuality } from './line/quality-watch'
import type { Stores } from './open-stores'

interface AudioParts extends Pick<Stores, 'settings' | 'repositories' | 'storage'> {
  readonly tell: SendDeskEvent
  send(command: LineCommand): void
  onHeadset(press: HeadsetPress): void
}

/** The sound of calls, and what the computer has to do for it. */
export interface Audio extends AudioKeeper {
  /** The calls there are just now, each time one of them changes. */
  callsAre(calls: readonly LiveCall[]): void
}

/** Puts together what main does for the sound of calls: settings, tests, quality, and a computer that stays awake. */
export function assembleAudio({ settings, repositories, storage, tell, send, onHeadset }: AudioParts): Audio {
  const tellView = (): void => tell('audio.changed', audio.view())
  const quality = watchQuality({
    keep(callId, figures) {
      // on a full disk figures are not worth keeping
      if (storage.view().level !== 'full') storage.keep(() => repositories.callQuality.put(callId, figures))
    },
    onChange: tellView
  })
  const audio = keepAudio({
    settings: settings.get,
    quality,
    send,
    onChange: tellView,
    onLevel: (loudness) => tell('audio.level', { loudness }),
    onEcho: (loudness) => tell('audio.echo', { loudness }),
    onHeadset
  })
  const stayAwake = keepAwake(powerSaveBlocker)
  let known: readonly string[] = []
  powerMonitor.on('resume', audio.hurry)

  return {
    ...audio,
    callsAre(calls) {
      stayAwake(calls.length > 0)
      audio.watchMuted(calls.some(isMutedTalk))
      audio.showHeadsets(lampsOf(calls))
      const ids = calls.map(({ callId }) => callId)
      for (const callId of known) if (!ids.includes(callId)) quality.over(callId)
      known = ids
    }
  }
}

/** A headset of this computer has nothing to do with a call that goes over another telephone. */
function lampsOf(calls: readonly LiveCall[]): HeadsetLamps {
  const here = calls.filter(({ lineKind }) => lineCapabilities[lineKind].audible)
  const going = here.filter(({ phase }) => phase !== 'offered')
  return {
    ring: going.length < here.length,
    offHook: going.length > 0,
    mute: going.some(({ muted, phase }) => muted && phase === 'talking')
  }
}

/** A talk over this computer's own microphone. A practice call has none. */
function isMutedTalk({ muted, phase, lineKind }: LiveCall): boolean {
  return muted && phase === 'talking' && lineKind !== 'practice' && lineCapabilities[lineKind].audible
}
