import { z } from 'zod'
import { CallingHours, DEFAULT_CALLING_HOURS } from '../calendar/calling-hours'
import { CallingLimits, DEFAULT_CALLING_LIMITS } from '../calendar/calling-limits'
import { CompanyHolidays } from '../calendar/company-holidays'
import { DEFAULT_REQUIRED_HEARING, RequiredHearing } from '../hearing/required-hearing'
import { ReasonLists } from '../outcome/reasons'
import { DEFAULT_RETRY_POLICY, RetryPolicy } from '../queue/retry-policy'
import { DEFAULT_RECORDING_RETENTION, RecordingRetention } from '../recording/retention'

/** What binds everybody who works on this data. Each is stored by itself; what was never set, or was set back, is the default. */
export const teamSettingSchemas = {
  requiredHearing: RequiredHearing,
  companyHolidays: CompanyHolidays,
  /** The hours that a new list starts with. */
  callingHours: CallingHours,
  callingLimits: CallingLimits,
  retry: RetryPolicy,
  reasons: ReasonLists,
  recordings: RecordingRetention
} as const

export const TeamSettings = z.object(teamSettingSchemas)
export type TeamSettings = z.infer<typeof TeamSettings>

export const TeamSettingKey = TeamSettings.keyof()
export type TeamSettingKey = z.infer<typeof TeamSettingKey>

/** One or some of them, whole: a setting is replaced, never merged. */
export const TeamSettingsPatch = TeamSettings.partial()
export type TeamSettingsPatch = z.infer<typeof TeamSettingsPatch>

export const DEFAULT_TEAM_SETTINGS: TeamSettings = {
  requiredHearing: DEFAULT_REQUIRED_HEARING,
  companyHolidays: [],
  callingHours: DEFAULT_CALLING_HOURS,
  callingLimits: DEFAULT_CALLING_LIMITS,
  retry: DEFAULT_RETRY_POLICY,
  reasons: {},
  recordings: DEFAULT_RECORDING_RETENTION
}
