const TYPED_INPUTS = ['text', 'search', 'tel', 'url', 'email', 'password', 'number', 'date', 'time', 'datetime-local', 'month', 'week']
const ARROW_ROLES = ['radio', 'option', 'listbox', 'menuitem', 'menuitemradio', 'tab', 'treeitem', 'slider', 'combobox']

/** The parts of an element that are looked at; a real Element has them all. */
export interface ElementLike {
  readonly tagName: string
  readonly type?: string
  readonly isContentEditable?: boolean
  getAttribute(name: string): string | null
}

/** Whether text is typed at an element, so that a plain letter there is never a command. */
export function isTextField(element: ElementLike | null): boolean {
  if (element === null) return false
  const tag = element.tagName.toLowerCase()
  if (tag === 'textarea' || tag === 'select' || element.isContentEditable === true) return true
  return tag === 'input' && TYPED_INPUTS.includes(element.type ?? 'text')
}

/** Whether an element moves by arrow keys itself. */
export function usesArrowKeys(element: ElementLike | null): boolean {
  if (element === null) return false
  if (element.tagName.toLowerCase() === 'input') return element.type === 'radio' || element.type === 'range'
  return ARROW_ROLES.includes(element.getAttribute('role') ?? '')
}
