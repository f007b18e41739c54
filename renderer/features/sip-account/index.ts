export { SipAccountSettings } from './sip-account-settings'
export { SipLineButton } from './sip-line-button'
