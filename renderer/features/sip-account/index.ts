export { SipAccountSettings } from './sip-account-settings'
export { SipLineButton } from './sip-line-button'
export { SipStateLine } from './sip-state-line'
