export { QueueDrawer } from './queue-drawer'
export { SkipDialog } from './skip-dialog'
