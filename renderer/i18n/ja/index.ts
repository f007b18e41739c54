import { actions } from './actions'
import { audio } from './audio'
import { backups } from './backups'
import { call } from './call'
import { common } from './common'
import { crash } from './crash'
import { desk } from './desk'
import { dnc } from './do-not-call'
import { errors } from './errors'
import { exporting } from './export'
import { health } from './health'
import { hearing } from './hearing'
import { help } from './help'
import { hint } from './hint'
import { importing } from './import'
import { lead } from './lead'
import { leads } from './leads'
import { moment } from './moment'
import { note } from './note'
import { outcome } from './outcome'
import { palette } from './palette'
import { person } from './person'
import { phone } from './phone'
import { queue } from './queue'
import { recording } from './recording'
import { role } from './role'
import { script } from './script'
import { settings } from './settings'
import { sip } from './sip'
import { startup } from './startup'
import { storage } from './storage'
import { teamSettings } from './team-settings'
import { timeline } from './timeline'
import { todo } from './todo'
import { twilio } from './twilio'
import { updates } from './updates'
import { welcome } from './welcome'

export const ja = {
  common,
  desk,
  lead,
  leads,
  script,
  hearing,
  note,
  call,
  phone,
  outcome,
  moment,
  import: importing,
  export: exporting,
  person,
  queue,
  settings,
  sip,
  audio,
  teamSettings,
  timeline,
  todo,
  dnc,
  errors,
  actions,
  palette,
  help,
  twilio,
  updates,
  welcome,
  role,
  hint,
  startup,
  storage,
  health,
  backups,
  crash,
  recording
} as const
