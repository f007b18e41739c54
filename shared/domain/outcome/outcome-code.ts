import { z } from 'zod'

/** The ways in which one call can end (domain: outcomes), in the order in which the desk offers them. */
export const OUTCOME_CODES = [
  'no_answer',
  'busy',
  'voicemail',
  'technical',
  'wrong_number',
  'absent_until',
  'absent',
  'awaiting_callback',
  'gatekeeper_refused',
  'callback',
  'gathering',
  'material',
  'interested',
  'scheduling',
  'suspended',
  'deferred',
  'appointment',
  'appointment_changed',
  'declined',
  'no_prospect',
  'out_of_target',
  'left_company',
  'complaint',
  'do_not_call'
] as const
export const OutcomeCode = z.enum(OUTCOME_CODES)
export type OutcomeCode = z.infer<typeof OutcomeCode>
