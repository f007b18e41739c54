export { ExportSurface } from './export-surface'
