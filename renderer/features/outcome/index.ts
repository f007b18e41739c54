export { OutcomeBar } from './outcome-bar'
export { chooseOutcome, useOutcomeDraft } from './outcome-draft'
