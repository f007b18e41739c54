import type { LineKind } from '../../../shared/domain/call/line-kind'
import { assertNever } from '../../../shared/lib/assert-never'
import { useText } from '../../i18n'
import { AccountStateLine } from '../account'
import classes from './line-panel.module.css'

/** How the line in use stands, in words. */
export function LineState({ line }: { readonly line: LineKind }) {
  const t = useText()
  switch (line) {
    case 'practice':
    case 'manual':
      return <p className={classes.text}>{t(`audio.panel.${line}`)}</p>
    case 'sip':
    case 'twilio':
      return <AccountStateLine line={line} />
    default:
      return assertNever(line)
  }
}
