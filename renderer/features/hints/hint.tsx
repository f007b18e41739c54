import type { HintId } from '../../../shared/contract/settings-choices'
import { type ActionId, entryOf, shownKey } from '../../actions'
import { useText } from '../../i18n'
import { KeyHint } from '../../ui'
import classes from './hint.module.css'
import { markDone } from './mark-done'
import { useShownHint } from './shown-hint'

/** Where on the desk a hint stands: near what it speaks of, in room that is free there. */
type HintPlace = 'call' | 'branches' | 'outcome'

const PLACE: Readonly<Record<HintId, HintPlace>> = {
  dial: 'call',
  branch: 'branches',
  outcome: 'outcome',
  save: 'outcome',
  palette: 'call'
}
const ACTION: Readonly<Partial<Record<HintId, ActionId>>> = { dial: 'call.dial', save: 'outcome.save', palette: 'desk.palette' }

/** The hint of the moment if it belongs here. It takes no focus, and goes once the person has done what it says. */
export function Hint({ at }: { readonly at: HintPlace }) {
  const t = useText()
  const hint = useShownHint((shown) => shown.hint)
  if (hint === null || PLACE[hint] !== at) return null
  const action = ACTION[hint]
  const key = action && shownKey(entryOf(action))
  return (
    <div className={classes.hint} role="note" aria-label={t('hint.label')} data-at={at}>
      {key !== undefined && <KeyHint keys={key} spoken />}
      <span className={classes.text}>{t(`hint.${hint}`)}</span>
      <button type="button" className={classes.close} aria-label={t('hint.close')} onClick={() => markDone([hint])}>
        ×
      </button>
    </div>
  )
}
