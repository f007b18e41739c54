export { BackupSettings } from './backup-settings'
export { RestoredBar } from './restored-bar'
