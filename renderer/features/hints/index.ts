export { Hint } from './hint'
export { HintSettings } from './hint-settings'
export { useShownHint } from './shown-hint'
export { useHintWatch } from './use-hint-watch'
