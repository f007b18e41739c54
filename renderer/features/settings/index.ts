export { LineSwitch } from './line-switch'
export { PersonaSelect } from './persona-select'
export { SettingsDrawer } from './settings-drawer'
