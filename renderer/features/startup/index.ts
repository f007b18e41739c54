export { StartupApp } from './startup-app'
