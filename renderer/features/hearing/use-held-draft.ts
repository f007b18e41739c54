import { useEffect, useRef, useState } from 'react'
import { registerFlush } from '../../bridge/flushers'

export interface HeldDraft<Draft> {
  /** What is typed and not sent yet; null when nothing is. */
  readonly draft: Draft | null
  hold(draft: Draft): void
  /** Sends it now. Answers whether nothing is left unsent. */
  send(): Promise<boolean>
  drop(): void
}

/**
 * Typing that is held until it is whole: it goes out by `send`, and before any other call leaves the desk. What could not be sent stays.
 * @param deliver sends a draft; answers whether it arrived. It must not wait for held typing itself.
 */
export function useHeldDraft<Draft>(deliver: (draft: Draft) => Promise<boolean>): HeldDraft<Draft> {
  const [draft, setDraft] = useState<Draft | null>(null)
  const held = useRef<{ draft: Draft | null; sending: Promise<boolean> | null }>({ draft: null, sending: null })
  const latestDeliver = useRef(deliver)
  useEffect(() => {
    latestDeliver.current = deliver
  })
  const [handle] = useState(() => ({
    hold(next: Draft) {
      held.current.draft = next
      setDraft(next)
    },
    drop() {
      held.current.draft = null
      setDraft(null)
    },
    async send(): Promise<boolean> {
      if (held.current.sending !== null) await held.current.sending
      const sent = held.current.draft
      if (sent === null) return true
      held.current.sending = latestDeliver.current(sent)
      const arrived = await held.current.sending
      held.current.sending = null
      // what was typed meanwhile stays held
      if (arrived && held.current.draft === sent) handle.drop()
      return arrived
    }
  }))
  useEffect(() => registerFlush(handle.send), [handle])
  return { draft, ...handle }
}
