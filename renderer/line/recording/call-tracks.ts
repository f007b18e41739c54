/** The two sides of a call: what the rep says into it, what comes from the far side. */
export type Side = 'own' | 'far'

/** Where lines lay open the sound of their calls, for who records them. */
export interface CallTracks {
  /** From now on this is a side of the call; another microphone takes the place of the one before. */
  expose(callId: string, side: Side, stream: MediaStream): void
  of(callId: string): { readonly own?: MediaStream; readonly far?: MediaStream }
  /** Has the listener told of every side that is exposed, from now on. */
  follow(listener: (callId: string, side: Side, stream: MediaStream) => void): void
  /** The call is over. */
  forget(callId: string): void
}

export function callTracks(): CallTracks {
  const calls = new Map<string, { own?: MediaStream; far?: MediaStream }>()
  let tell: (callId: string, side: Side, stream: MediaStream) => void = () => {}
  return {
    expose(callId, side, stream) {
      calls.set(callId, { ...calls.get(callId), [side]: stream })
      tell(callId, side, stream)
    },
    of: (callId) => calls.get(callId) ?? {},
    follow(listener) {
      tell = listener
    },
    forget: (callId) => void calls.delete(callId)
  }
}
