export type { Action } from './action'
export { keyCaps } from './key-combination'
export { useActionScope, useActions } from './use-actions'
export { useKeyLayer } from './use-key-layer'
