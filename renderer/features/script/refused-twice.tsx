import type { ScriptView } from '../../../shared/contract/desk-snapshot'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import classes from './current-step.module.css'
import { scriptEvents } from './script-event'

/** A second clear refusal: no more objection replies, only the way to the thanks and the good-bye. */
export function RefusedTwice({ farewell }: Pick<ScriptView, 'farewell'>) {
  const t = useText()
  return (
    <div className={classes.refusedTwice}>
      <p className={classes.refusedWords}>{t('script.refusedTwice')}</p>
      {farewell !== null && <ActionButton action="script.farewell" onPress={() => scriptEvents.jump(farewell.script, farewell.step)} />}
    </div>
  )
}
