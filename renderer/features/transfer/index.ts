export { TransferDialog } from './transfer-dialog'
export { openTransfer } from './transfer-surface'
