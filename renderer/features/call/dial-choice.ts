import { create } from 'zustand'
import type { LeadView, NumberView } from '../../../shared/contract/desk-snapshot'
import type { DialVerdict } from '../../../shared/domain/compliance/dial-gate'
import { runCall, useDesk } from '../../bridge/desk-store'

/** What the gate said of the number the rep wanted, as long as that number stays chosen. */
interface Answer {
  readonly entryId: string
  readonly number: string
  readonly verdict: DialVerdict
}

interface DialChoiceState {
  /** The number chosen by hand, and for which lead. */
  readonly chosen: { readonly entryId: string; readonly number: string } | null
  readonly answer: Answer | null
}

const useDialChoice = create<DialChoiceState>()(() => ({ chosen: null, answer: null }))

/** The number that dialling means: the one chosen by hand, else the first the gate allows, else the first. */
export function useSelectedNumber(): NumberView | undefined {
  const lead = useDesk(({ snapshot }) => snapshot?.lead ?? null)
  const chosen = useDialChoice((state) => state.chosen)
  return lead === null ? undefined : selectedOf(lead, chosen)
}

export function selectNumber(entryId: string, number: string): void {
  useDialChoice.setState({ chosen: { entryId, number }, answer: null })
}

/** Goes on to the lead's next number, and from the last to the first. */
export function selectNextNumber(): void {
  const lead = useDesk.getState().snapshot?.lead
  if (!lead) return
  const selected = selectedOf(lead, useDialChoice.getState().chosen)
  const at = lead.numbers.findIndex(({ e164 }) => e164 === selected?.e164)
  const next = lead.numbers[(at + 1) % lead.numbers.length]
  if (next) selectNumber(lead.entryId, next.e164)
}

/** The gate's answer to the last wish to dial the number that is chosen now. */
export function useDialAnswer(number: NumberView | undefined): DialVerdict | undefined {
  const entryId = useDesk(({ snapshot }) => snapshot?.lead?.entryId)
  const answer = useDialChoice((state) => state.answer)
  return answer !== null && answer.entryId === entryId && answer.number === number?.e164 ? answer.verdict : undefined
}

let asking = false

/** Asks main to dial the chosen number. A warning main names is confirmed by asking a second time. */
export async function dialSelected(): Promise<void> {
  const lead = useDesk.getState().snapshot?.lead
  if (!lead) return
  const number = selectedOf(lead, useDialChoice.getState().chosen)?.e164
  if (number !== undefined) await ask(lead.entryId, number)
}

/** Chooses a number of the lead that has just been opened and asks main to dial that one and no other. */
export async function dialNumber(entryId: string, number: string): Promise<void> {
  selectNumber(entryId, number)
  await ask(entryId, number)
}

async function ask(entryId: string, number: string): Promise<void> {
  if (asking) return
  const { answer } = useDialChoice.getState()
  const warned = answer?.entryId === entryId && answer.number === number && answer.verdict.kind === 'allowed'
  asking = true
  const result = await runCall('call.dial', { entryId, number, confirmed: warned })
  asking = false
  if (result === undefined) return
  useDialChoice.setState({ answer: result.dialled ? null : { entryId, number, verdict: result.verdict } })
}

function selectedOf(lead: LeadView, chosen: DialChoiceState['chosen']): NumberView | undefined {
  const byHand = chosen?.entryId === lead.entryId ? lead.numbers.find(({ e164 }) => e164 === chosen.number) : undefined
  return byHand ?? lead.numbers.find(({ verdict }) => verdict.kind === 'allowed') ?? lead.numbers[0]
}
