export { openCorrection } from './correction-state'
export { OutcomeBar } from './outcome-bar'
export { chooseOutcome, useOutcomeDraft } from './outcome-draft'
