import { z } from 'zod'

/**
 * What an import does with a lead that is known already. In every case the known lead joins the list.
 * `skip` leaves it as it is, `fill` fills what is empty, `update` lets the file win, `add` stores a second lead even so.
 * Two rows of one file that mean the same lead stay one lead under every policy.
 */
export const DuplicatePolicy = z.enum(['skip', 'fill', 'update', 'add'])
export type DuplicatePolicy = z.infer<typeof DuplicatePolicy>
