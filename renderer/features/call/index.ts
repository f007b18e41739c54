export { CallBar } from './call-bar'
export { dialNumber, selectNumber, useSelectedNumber } from './dial-choice'
export { verdictText } from './verdict-text'
