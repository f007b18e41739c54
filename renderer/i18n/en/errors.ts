import type { errors as japanese } from '../ja/errors'
import type { TextsOf } from '../texts'

export const errors: TextsOf<typeof japanese> = {
  dismiss: 'Dismiss',
  detail: 'Details: {{detail}}'
}
