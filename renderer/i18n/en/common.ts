import type { common as japanese } from '../ja/common'
import type { TextsOf } from '../texts'

export const common: TextsOf<typeof japanese> = {
  product: 'Toritsugi',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  next: 'Next',
  loading: 'Loading'
}
