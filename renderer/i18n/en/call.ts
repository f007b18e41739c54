import type { call as japanese } from '../ja/call'
import type { TextsOf } from '../texts'

export const call: TextsOf<typeof japanese> = {}
