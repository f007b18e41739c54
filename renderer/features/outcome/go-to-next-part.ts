/** From a part that is filled in to the next one that is asked; the last one keeps the focus. */
export function goToNextPart(field: HTMLElement): void {
  const next = field.closest('[data-part]')?.nextElementSibling
  next?.querySelector<HTMLElement>('input, textarea, button')?.focus()
}
