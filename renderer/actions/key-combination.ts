/** A key with its modifiers, as actions name them: `d`, `shift+t`, `Shift+Escape`, `Control+Enter`, `Alt+q`. */
export interface KeyCombination {
  readonly key: string
  readonly shift: boolean
  readonly control: boolean
  readonly alt: boolean
}

/** What of a keyboard event decides which action is meant. */
export interface KeyStroke {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly repeat: boolean
  readonly isComposing: boolean
  readonly keyCode: number
}

/** The modifiers come first and in any case; the last part is the key, which may be the plus sign itself: `Control++`. */
export function parseKeys(text: string): KeyCombination {
  const parts = text.split('+')
  const key = (parts.pop() || '+').toLowerCase()
  const modifiers = new Set(parts.map((part) => part.toLowerCase()))
  return { key, shift: modifiers.has('shift'), control: modifiers.has('control'), alt: modifiers.has('alt') }
}

/** Whether a stroke is the combination. The command key of a Mac counts as Control. */
export function matches(stroke: KeyStroke, text: string): boolean {
  const wanted = parseKeys(text)
  if (pressedKey(stroke) !== wanted.key) return false
  if ((stroke.ctrlKey || stroke.metaKey) !== wanted.control || stroke.altKey !== wanted.alt) return false
  return isPunctuation(wanted.key) || stroke.shiftKey === wanted.shift
}

/** While an input method composes, every key belongs to it: Enter and digits choose among its candidates. */
export function isComposing(stroke: Pick<KeyStroke, 'isComposing' | 'keyCode'>): boolean {
  return stroke.isComposing || stroke.keyCode === 229
}

/** The keys as they are printed on the keyboard, one word each: `['Shift', 'Esc']`. */
export function keyCaps(text: string): readonly string[] {
  const { key, shift, control, alt } = parseKeys(text)
  const cap = CAPS[key] ?? key.toUpperCase()
  return [...(control ? ['Ctrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), cap]
}

const CAPS: Readonly<Record<string, string>> = {
  escape: 'Esc',
  enter: 'Enter',
  arrowleft: '←',
  arrowright: '→',
  arrowup: '↑',
  arrowdown: '↓',
  backspace: 'BS'
}

/** With Alt held, some systems type a special letter; the place of the key then says which one was meant. */
function pressedKey(stroke: KeyStroke): string {
  const letter = stroke.altKey ? /^(?:Key([A-Z])|Digit(\d))$/.exec(stroke.code) : null
  return (letter?.[1] ?? letter?.[2] ?? stroke.key).toLowerCase()
}

/** Where a sign needs Shift depends on the keyboard's country, so Shift does not count for it. */
function isPunctuation(key: string): boolean {
  return key.length === 1 && !/[a-z0-9]/.test(key)
}
