export { AnswerLine } from './answer-line'
export { HearingPanel } from './hearing-panel'
export { recordAnswer } from './record-answer'
export { StageLine } from './stage-line'
