export { MissedButton } from './missed-button'
export { MissedDrawer } from './missed-drawer'
