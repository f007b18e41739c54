import type { outcome as japanese } from '../ja/outcome'
import type { TextsOf } from '../texts'

export const outcome: TextsOf<typeof japanese> = {}
