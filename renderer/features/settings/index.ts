export { LineSwitch } from './line-switch'
export { PersonaSelect } from './persona-select'
export { SettingsDrawer } from './settings-drawer'
export { useSettingsActions } from './use-settings-actions'
