import type { script as japanese } from '../ja/script'
import type { TextsOf } from '../texts'

export const script: TextsOf<typeof japanese> = {}
