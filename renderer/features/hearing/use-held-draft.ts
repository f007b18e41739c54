import { useEffect, useRef, useState } from 'react'
import type { DraftSlot } from '../../../shared/contract/drafts'
import { draftPlace, keepDraft, keptDraft } from '../../bridge/draft-journal'
import { registerFlush } from '../../bridge/flushers'

export interface HeldDraft<Draft> {
  /** What is typed and not sent yet; null when nothing is. */
  readonly draft: Draft | null
  hold(draft: Draft): void
  /** Sends it now. Answers whether nothing is left unsent. */
  send(): Promise<boolean>
  drop(): void
}

interface HeldDraftOptions<Draft> {
  /** Where it is kept until then. */
  readonly slot: DraftSlot
  /** The draft in what was kept, if it is one. */
  read(kept: unknown): Draft | undefined
  deliver(draft: Draft): Promise<boolean>
}

/**
 * Typing that is held until it is whole: it goes out by `send`, and before any other call leaves the desk. What could not be sent stays.
 * Meanwhile main keeps it as a draft, so that a crash takes none of it.
 * @param deliver sends a draft; answers whether it arrived. It must not wait for held typing itself.
 */
export function useHeldDraft<Draft>({ slot, read, deliver }: HeldDraftOptions<Draft>): HeldDraft<Draft> {
  const [kept] = useState(() => read(keptDraft(slot)) ?? null)
  const [draft, setDraft] = useState<Draft | null>(kept)
  const held = useRef<{ draft: Draft | null; sending: Promise<boolean> | null }>({ draft: kept, sending: null })
  const [place] = useState(() => draftPlace(slot))
  const latestDeliver = useRef(deliver)
  useEffect(() => {
    latestDeliver.current = deliver
  })
  const [handle] = useState(() => ({
    hold(next: Draft) {
      held.current.draft = next
      setDraft(next)
      if (place) keepDraft({ ...place, callId: draftPlace(slot)?.callId ?? null }, next)
    },
    drop() {
      if (place && held.current.draft !== null) keepDraft(place, null)
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
