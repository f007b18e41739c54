export { PersonSurface } from './person-surface'
