import { laterPart } from '../../lib/later'

export { ImportHistory } from './import-history'
export const importWizard = laterPart(async () => (await import('./import-wizard')).ImportWizard)
