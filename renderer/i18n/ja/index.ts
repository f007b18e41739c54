import { call } from './call'
import { common } from './common'
import { desk } from './desk'
import { errors } from './errors'
import { hearing } from './hearing'
import { importing } from './import'
import { lead } from './lead'
import { note } from './note'
import { outcome } from './outcome'
import { queue } from './queue'
import { script } from './script'
import { settings } from './settings'
import { timeline } from './timeline'
import { todo } from './todo'

export const ja = {
  common,
  desk,
  lead,
  script,
  hearing,
  note,
  call,
  outcome,
  import: importing,
  queue,
  settings,
  timeline,
  todo,
  errors
} as const
