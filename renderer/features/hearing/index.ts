export { AnswerLine } from './answer-line'
export { HearingPanel } from './hearing-panel'
