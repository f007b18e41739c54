export { ImportHistory } from './import-history'
export { ImportWizard } from './import-wizard'
