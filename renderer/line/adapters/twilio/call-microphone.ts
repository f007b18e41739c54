import type { SoundDevices } from '../../../../shared/domain/call/line-port'
import type { SipMedia } from '../../audio/sip-media'

/** Which microphone; another turn of the same one has it opened anew. */
type Microphone = Pick<SoundDevices, 'microphoneId' | 'microphoneTurn'>

/** The microphone of one call: opened by it, changed under it, and closed with it. */
export interface CallMicrophone {
  /** Undefined where it was closed meanwhile. Rejects with the browser's DOMException. */
  open(): Promise<MediaStream | undefined>
  /** Another one from now on, which `sender` sends; one that can't be opened leaves that which is in use. */
  change(microphone: Microphone, sender: RTCRtpSender | undefined): Promise<void>
  /** Whether it is heard. */
  enable(on: boolean): void
  close(): void
}

/** `inUse` is told of each stream that the call speaks with from now on. */
export function callMicrophone(
  media: Pick<SipMedia, 'openMicrophone'>,
  first: Microphone,
  inUse: (stream: MediaStream) => void
): CallMicrophone {
  let chosen = first
  let stream: MediaStream | undefined
  let enabled = true
  let closed = false

  const use = (opened: MediaStream): void => {
    if (stream) stopTracks(stream)
    stream = opened
    for (const track of opened.getAudioTracks()) track.enabled = enabled
    inUse(opened)
  }
  return {
    async open() {
      const opened = await media.openMicrophone(chosen.microphoneId)
      if (closed) stopTracks(opened)
      else use(opened)
      return closed ? undefined : opened
    },
    async change(next, sender) {
      const isOther = next.microphoneId !== chosen.microphoneId || next.microphoneTurn !== chosen.microphoneTurn
      chosen = next
      if (!isOther || !sender || closed) return
      const opened = await media.openMicrophone(next.microphoneId).catch(() => undefined)
      const [track] = opened?.getAudioTracks() ?? []
      if (!opened || !track) return
      // by now the call may be over, or another microphone wanted
      if (closed || chosen !== next) stopTracks(opened)
      else {
        use(opened)
        await sender.replaceTrack(track)
      }
    },
    enable(on) {
      enabled = on
      for (const track of stream?.getAudioTracks() ?? []) track.enabled = on
    },
    close() {
      closed = true
      if (stream) stopTracks(stream)
    }
  }
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
