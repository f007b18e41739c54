export type { Action } from './action'
export { isComposing, keyCaps } from './key-combination'
export { useActionScope, useActions } from './use-actions'
export { useKeyLayer } from './use-key-layer'
