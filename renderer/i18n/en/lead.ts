import type { lead as japanese } from '../ja/lead'
import type { TextsOf } from '../texts'

export const lead: TextsOf<typeof japanese> = {}
