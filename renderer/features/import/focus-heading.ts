export const HEADING_ID = 'import-step'

/** Where the keyboard and the screen reader start: at the top of the step. */
export function focusHeading(): void {
  document.getElementById(HEADING_ID)?.focus()
}
