import { create } from 'zustand'
import { onMainEvent } from '../../bridge/desk-bridge'

interface NumberSurface {
  readonly open: boolean
  readonly typed: string
  /** Another program handed the number over: nobody has looked at it yet. */
  readonly fromLink: boolean
}

const CLOSED: NumberSurface = { open: false, typed: '', fromLink: false }

export const useNumberSurface = create<NumberSurface>()(() => CLOSED)

export const openNumber = (): void => useNumberSurface.setState({ ...CLOSED, open: true })
export const closeNumber = (): void => useNumberSurface.setState(CLOSED)
export const typeNumber = (typed: string): void => useNumberSurface.setState({ typed })

/** A `tel:` link pressed in another program fills the field, and does no more. The answer ends it. */
export function followTelLinks(): () => void {
  return onMainEvent('desk.telLink', ({ number }) => useNumberSurface.setState({ open: true, typed: number, fromLink: true }))
}
