export { LineSwitch } from './line-switch'
export { PersonaSelect } from './persona-select'
export { SettingsSurface } from './settings-surface'
export { useSettingsActions } from './use-settings-actions'
