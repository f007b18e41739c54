export { CrashScreen } from './crash-screen'
export { crashesAgain } from './crash-times'
