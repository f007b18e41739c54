import type { DraftSlot } from '../../shared/contract/drafts'
import { runCall, useDesk } from './desk-store'
import { registerFlush } from './flushers'

/** Typing reaches main so long after the first key that is not there yet (design: every keystroke durable within 500 ms). */
const KEEP_AFTER_MILLISECONDS = 300

interface DraftPlace {
  readonly leadId: string
  readonly slot: DraftSlot
  readonly callId: string | null
}

interface Waiting extends DraftPlace {
  readonly content: unknown
}

const waiting = new Map<string, Waiting>()
/** What this screen has kept itself: newer than what a snapshot says of it. */
const known = new Map<string, unknown>()
let timer: ReturnType<typeof setTimeout> | undefined
let sending: Promise<boolean> = Promise.resolve(true)

/** Has main keep what is being typed, so that it is there again after a crash. Null says that there is nothing left to keep. */
export function keepDraft(place: DraftPlace, content: unknown): void {
  const key = keyOf(place)
  waiting.set(key, { ...place, content })
  known.set(key, content)
  // not put off by the next key: whoever types without a pause is kept up with, too
  timer ??= setTimeout(() => void sendDrafts(), KEEP_AFTER_MILLISECONDS)
}

/** Sends what waits; false when some of it did not arrive, which then waits for the next time. */
export function sendDrafts(): Promise<boolean> {
  clearTimeout(timer)
  timer = undefined
  sending = sending.then(sendWaiting)
  return sending
}

/** What was being typed about the lead on the desk when the screen was last there; undefined when there is nothing. */
export function keptDraft(slot: DraftSlot): unknown {
  const place = draftPlace(slot)
  if (place === undefined) return undefined
  if (known.has(keyOf(place))) return known.get(keyOf(place)) ?? undefined
  const draft = useDesk.getState().snapshot?.drafts.find((one) => one.slot === slot)
  return draft === undefined ? undefined : JSON.parse(draft.content)
}

/** Where a draft about the lead on the desk belongs, in the call that is open if there is one. */
export function draftPlace(slot: DraftSlot): DraftPlace | undefined {
  const snapshot = useDesk.getState().snapshot
  const leadId = snapshot?.lead?.id
  return leadId === undefined ? undefined : { leadId, slot, callId: snapshot?.call.callId ?? null }
}

// a draft that can't be kept is shown as a failure and holds nobody up: what it was to become is about to be saved
registerFlush(() => sendDrafts().then(() => true))
// what is known of one lead is of no use for the next; coming back, the snapshot tells it
useDesk.subscribe(({ snapshot }, before) => {
  if (snapshot?.lead?.id !== before.snapshot?.lead?.id) known.clear()
})

function keyOf({ leadId, slot, callId }: DraftPlace): string {
  return `${leadId} ${slot} ${slot === 'outcome' ? callId : ''}`
}

async function sendWaiting(): Promise<boolean> {
  let arrived = true
  for (const [key, draft] of [...waiting]) {
    const { content, ...place } = draft
    const answer = await runCall('draft.save', { ...place, content: content === null ? null : JSON.stringify(content) })
    if (answer === undefined) arrived = false
    else if (waiting.get(key) === draft) waiting.delete(key)
  }
  return arrived
}
