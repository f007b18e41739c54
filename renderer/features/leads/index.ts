export { LeadsSurface } from './leads-surface'
