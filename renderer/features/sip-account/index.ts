export { SipAccountSettings } from './sip-account-settings'
