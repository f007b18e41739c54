import type { note as japanese } from '../ja/note'
import type { TextsOf } from '../texts'

export const note: TextsOf<typeof japanese> = {}
