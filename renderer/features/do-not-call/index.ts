export { DoNotCallDrawer } from './do-not-call-drawer'
