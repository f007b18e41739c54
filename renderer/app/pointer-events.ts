/** What closes a menu from outside. Not keys: the key that opens it is on its way to the document when the menu appears. */
export const POINTER_EVENTS = ['mousedown', 'touchstart']
