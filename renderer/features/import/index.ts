export { ImportWizard } from './import-wizard'
