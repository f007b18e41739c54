export { OutcomeBar } from './outcome-bar'
export { chooseOutcome } from './outcome-draft'
