export { UpdateButton } from './update-button'
export { UpdateSettings } from './update-settings'
