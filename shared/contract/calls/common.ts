import { z } from 'zod'

/** What the inputs of several calls are made of. */
export const Id = z.string().min(1).max(60)
export const Reason = z.string().trim().max(200)
