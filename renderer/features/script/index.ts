export { ScriptRail } from './script-rail'
