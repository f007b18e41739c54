import type { ErrorCode } from '../../../shared/errors/catalogue'
import type { TextKey } from '../../i18n'

/** What a failure means for the work and the data of the person in front of the screen. */
export function whatToKnow(code: ErrorCode): TextKey {
  switch (code) {
    case 'database.newer':
      return 'startup.know.newer'
    case 'database.locked':
      return 'startup.know.locked'
    case 'database.read_only':
      return 'startup.know.readOnly'
    case 'database.full':
      return 'startup.know.full'
    case 'database.unreadable':
      return 'startup.know.unreadable'
    default:
      return 'startup.know.other'
  }
}
