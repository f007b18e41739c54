export { CallBar } from './call-bar'
export { selectNumber, useSelectedNumber } from './dial-choice'
export { verdictText } from './verdict-text'
