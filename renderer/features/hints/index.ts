export { Hint } from './hint'
export { HintSettings } from './hint-settings'
export { useHintWatch } from './use-hint-watch'
