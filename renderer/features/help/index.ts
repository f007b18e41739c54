export { ShortcutSheet } from './shortcut-sheet'
