import { z } from 'zod'

/** What the customer is told where the team has not put it in its own words. */
export const DEFAULT_ANNOUNCEMENT = 'この通話は、応対品質の向上のため録音しております。'

/** Whether the calls of a list are recorded, what for (個人情報保護法: the purpose is stated), and what the rep says of it. */
export const ListRecording = z
  .object({ on: z.boolean(), purpose: z.string().trim().max(200), announcement: z.string().trim().min(1).max(300) })
  .refine(({ on, purpose }) => !on || purpose !== '', { path: ['purpose'] })
export type ListRecording = z.infer<typeof ListRecording>

export const NOT_RECORDED: ListRecording = { on: false, purpose: '', announcement: DEFAULT_ANNOUNCEMENT }
