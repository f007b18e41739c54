export { IncomingNotice } from './incoming-notice'
export { OtherCallRow } from './other-call-row'
export { useOtherCallActions } from './use-other-call-actions'
