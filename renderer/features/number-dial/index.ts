export { dialWanted } from './dial-wanted'
export { NumberDial } from './number-dial'
