import type { MediaHealth } from '../../../../shared/domain/call/call-state'
import { judgeMedia, type MediaJudgement, NOTHING_HEARD } from '../../../../shared/domain/call/media-health'
import type { Timers } from '../../../../shared/lib/timers'
import type { SoundReader } from './sound-reader'

/** Milliseconds between two looks: often until the first packet, so that the screen says soon that there is sound. */
const UNTIL_FIRST = 100
const AFTERWARDS = 1_000

/** Watches the sound that comes in, until `timers` are stopped. `changed` is called at every change of its health. */
export function sipMediaWatch(
  connection: RTCPeerConnection,
  reader: SoundReader,
  timers: Timers,
  isHeld: () => boolean,
  changed: (health: MediaHealth) => void
): void {
  let judgement: MediaJudgement = NOTHING_HEARD

  const become = (next: MediaJudgement): void => {
    const turned = next.health !== judgement.health
    judgement = next
    if (turned) changed(next.health)
  }
  const look = async (elapsed: number): Promise<void> => {
    const { received, lost, jitter } = await (elapsed === UNTIL_FIRST ? reader.now() : reader.recently())
    if (connection.signalingState === 'closed') return
    become(judgeMedia(judgement, { received, lost, jitter, elapsed, held: isHeld() }))
    lookLater()
  }
  const lookLater = (): void => {
    const pause = judgement.health === 'unknown' ? UNTIL_FIRST : AFTERWARDS
    timers.after(pause, () => {
      look(pause).catch(lookLater)
    })
  }

  connection.addEventListener('iceconnectionstatechange', () => {
    const { iceConnectionState } = connection
    const broken = iceConnectionState === 'disconnected' || iceConnectionState === 'failed'
    // before the first packet the machine's own timer says it better: no sound came at all
    if (broken && judgement.health !== 'unknown') become({ ...judgement, health: 'lost' })
  })
  lookLater()
}
