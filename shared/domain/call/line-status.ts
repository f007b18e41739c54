import { z } from 'zod'
import { LineFailure } from './end-reason'

/**
 * How a line with an account stands, whether or not there is a call. `waiting`: the connection was lost and is being restored by itself;
 * `failed`: somebody has to do something first, and `code` says what.
 */
export const LineStatus = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('off') }),
  z.object({ kind: z.literal('connecting') }),
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('waiting'), code: LineFailure }),
  z.object({ kind: z.literal('failed'), code: LineFailure })
])
export type LineStatus = z.infer<typeof LineStatus>
