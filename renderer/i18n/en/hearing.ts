import type { hearing as japanese } from '../ja/hearing'
import type { TextsOf } from '../texts'

export const hearing: TextsOf<typeof japanese> = {}
