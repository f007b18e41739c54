import { z } from 'zod'

/** Settings of this desk, kept in a file beside the database. Every field has a default, so an older file stays readable. */
export const Settings = z.object({
  version: z.literal(1).default(1),
  rep: z
    .object({
      name: z.string().trim().max(60),
      company: z.string().trim().max(100),
      phone: z.string().trim().max(40),
      email: z.string().trim().max(200)
    })
    .prefault({ name: '', company: '', phone: '', email: '' }),
  language: z.enum(['ja', 'en']).default('ja'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  line: z.enum(['practice', 'manual']).default('practice'),
  /** Who answers on the practice line: one persona's id, or somebody at random. */
  persona: z.string().max(60).default('random'),
  practiceSound: z.boolean().default(true),
  /** How fast the practice line plays: 1 is natural. */
  practiceSpeed: z.number().min(0.5).max(50).default(1),
  listId: z.string().nullable().default(null)
})
export type Settings = z.infer<typeof Settings>

/** What a person may change; the rest is kept. */
export const SettingsPatch = Settings.omit({ version: true }).partial().extend({ rep: Settings.shape.rep.unwrap().partial().optional() })
export type SettingsPatch = z.infer<typeof SettingsPatch>
