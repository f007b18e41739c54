export { SkipDialog } from './skip-dialog'
