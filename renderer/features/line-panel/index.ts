export { LinePanel } from './line-panel'
