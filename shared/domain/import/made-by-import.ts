import { z } from 'zod'

/** What an import made, as it is kept with it: the beginnings of its rows' ids, table by table, and whether the list is its own. */
export const MadeByImport = z.object({
  company: z.string(),
  lead: z.string(),
  phone: z.string(),
  behaviour: z.string(),
  entry: z.string(),
  list: z.boolean()
})
export type MadeByImport = z.infer<typeof MadeByImport>
