/** The parts of the desk in reading order. */
const PANES = 'header, main section[aria-label], main section[aria-labelledby], main nav[aria-label], footer section[aria-label]'
const CONTROLS = 'button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), a[href]'

/** Moves the focus to the next pane of the desk, or the one before, going round at the ends. */
export function focusPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(PANES)].filter((pane) => pane.offsetParent !== null && placeIn(pane) !== null)
  const at = panes.findLastIndex((pane) => pane.contains(document.activeElement))
  const next = panes.at(at === -1 ? (by === 1 ? 0 : -1) : (at + by) % panes.length)
  if (next) placeIn(next)?.focus()
}

/** What is said at the moment comes before the first control of a pane. */
function placeIn(pane: HTMLElement): HTMLElement | null {
  return pane.querySelector<HTMLElement>('[data-rest]') ?? pane.querySelector<HTMLElement>(CONTROLS)
}
