export { NotePanel } from './note-panel'
