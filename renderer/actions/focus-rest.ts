import { useEffect } from 'react'
import { actionTable } from './action-table'

/**
 * Where the focus waits when nothing that has it is left: elements marked `data-rest` with `tabIndex={-1}`. `lead` names who is on the desk
 * (or why nobody is), `step` what to say now.
 */
const LEAD = '[data-rest="lead"]'
const STEP = '[data-rest="step"]'
const IN_FRONT = '[role="dialog"], [role="menu"]'

/** A dialog that closes gives the focus back by itself a moment later; only what is lost on two looks is caught. */
const PATIENCE_MILLISECONDS = 25

/** The name on the desk at which the focus has rested; another one is told first. */
let toldLead: Element | null = null

/** Lets go of a field: keys are commands again, and the focus waits at a named place instead of nowhere. */
export function restFocus(): void {
  restingPlace()?.focus({ preventScroll: true })
}

/** Keeps the focus from ever being nowhere. Used once, by the outermost component. */
export function useFocusRest(): void {
  useEffect(() => {
    let scheduled: ReturnType<typeof setTimeout> | undefined
    let pointerDown = false
    let lostBefore = false
    const look = () => {
      scheduled = undefined
      const lost = !pointerDown && isLost()
      if (lost && lostBefore) restFocus()
      else if (lost) lookSoon()
      lostBefore = lost && !lostBefore
    }
    const lookSoon = () => {
      scheduled ??= setTimeout(look, PATIENCE_MILLISECONDS)
    }
    const press = () => {
      pointerDown = true
    }
    const release = () => {
      pointerDown = false
    }
    const observer = new MutationObserver(lookSoon)
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    document.addEventListener('focusout', lookSoon)
    document.addEventListener('pointerdown', press, true)
    document.addEventListener('pointerup', release, true)
    document.addEventListener('pointercancel', release, true)
    lookSoon()
    return () => {
      clearTimeout(scheduled)
      observer.disconnect()
      document.removeEventListener('focusout', lookSoon)
      document.removeEventListener('pointerdown', press, true)
      document.removeEventListener('pointerup', release, true)
      document.removeEventListener('pointercancel', release, true)
    }
  }, [])
}

/** Nobody has the focus; or it rests, while somebody else has come to the desk. */
function isLost(): boolean {
  const active = document.activeElement
  if (active === null || active === document.body) return true
  return actionTable.scope === undefined && active.matches('[data-rest]') && document.querySelector(LEAD) !== toldLead
}

function restingPlace(): HTMLElement | null {
  if (actionTable.scope !== undefined) {
    const front = [...document.querySelectorAll<HTMLElement>(IN_FRONT)].at(-1)
    return front?.querySelector<HTMLElement>('[data-autofocus]') ?? front ?? null
  }
  const lead = document.querySelector<HTMLElement>(LEAD)
  if (lead !== null && lead !== toldLead) {
    toldLead = lead
    return lead
  }
  return document.querySelector<HTMLElement>(STEP) ?? lead ?? document.querySelector<HTMLElement>('main')
}
