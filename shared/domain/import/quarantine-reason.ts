import { z } from 'zod'

/** Why a row cannot become a lead. */
export const QUARANTINE_REASONS = [
  'column_count',
  'broken_text',
  'cell_too_long',
  'no_company_and_no_person',
  'no_phone',
  'invalid_phone',
  'foreign_phone'
] as const
export const QuarantineReason = z.enum(QUARANTINE_REASONS)
export type QuarantineReason = z.infer<typeof QuarantineReason>
