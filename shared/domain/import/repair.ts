import { z } from 'zod'

/** Everything cleaning may do to a row. Each kind is counted and shown with examples; nothing is changed without one. */
export const REPAIR_KINDS = [
  'full_width',
  'leading_zero',
  'international',
  'hyphens',
  'extension',
  'several',
  'phone_part_dropped',
  'company_form',
  'spaces',
  'honorific',
  'kana_width',
  'date_format',
  'date_dropped',
  'number_format',
  'number_dropped',
  'email_tidied',
  'email_dropped',
  'opt_out_assumed'
] as const
export const RepairKind = z.enum(REPAIR_KINDS)
export type RepairKind = z.infer<typeof RepairKind>

/** One repair of one cell. `before` and `after` are lead data: for the screen, never for a log. */
export interface Repair {
  readonly kind: RepairKind
  readonly before: string
  readonly after: string
}
