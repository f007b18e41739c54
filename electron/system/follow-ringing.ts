import type { OtherCallView } from '../../shared/contract/call-view'
import type { Settings } from '../../shared/contract/settings'
import { ringText } from './notice-text'
import type { SystemNotices } from './notifications'

/** What of the desk's window is looked at. */
interface FrontWindow {
  isDestroyed(): boolean
  isFocused(): boolean
  flashFrame(on: boolean): void
}

/**
 * Tells of a call that comes in while another program is in front: once per call, and no longer than it rings. The desk never comes to the
 * front by itself, whatever is being typed elsewhere.
 * @returns to be told of the other call at every change of it
 */
export function followRinging(desk: FrontWindow, notices: SystemNotices, settings: () => Settings): (other: OtherCallView | null) => void {
  let told: string | null = null
  let takeAway = (): void => {}
  return (other) => {
    const ringing = other?.role === 'incoming' && other.phase === 'offered' ? other : null
    if (told === (ringing?.callId ?? null) || desk.isDestroyed()) return
    takeAway()
    takeAway = () => {}
    if (told !== null) desk.flashFrame(false)
    told = ringing?.callId ?? null
    if (ringing === null || desk.isFocused()) return
    desk.flashFrame(true)
    const text = ringText(ringing, settings())
    if (text) takeAway = notices.show(text)
  }
}
