export { LeadPanel } from './lead-panel'
