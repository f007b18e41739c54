/**
 * Remembers where the focus is before a change, for a button that the change may put to rest: moved to the end, set back. The answer is to
 * be called once the change has arrived, and goes on to what is left beside it.
 */
export function keepFocus(): () => void {
  const before = document.activeElement
  const places = [before?.parentElement, before?.closest('[role=tabpanel]')]
  return () => {
    if (before instanceof HTMLElement && before.isConnected && !before.matches(':disabled')) return
    const near = places.map((place) => (place?.isConnected ? place.querySelector<HTMLElement>('button:enabled, input:enabled') : null))
    near.find((control) => control != null)?.focus()
  }
}
