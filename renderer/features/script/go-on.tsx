import type { ScriptView } from '../../../shared/contract/desk-snapshot'
import { useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { formatPast } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { ActionButton } from '../../ui'
import classes from './go-on.module.css'
import { scriptEvents } from './script-event'

/** Where the last call was left: said when this one begins there, and offered when the hearing can go on at its first gap. */
export function GoOn({ script: { resumed, gap } }: { readonly script: ScriptView }) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const outcomes = useDesk(({ snapshot }) => snapshot?.outcomes)
  const goOn = () => gap && scriptEvents.jump(gap.script, gap.step)
  useActions([{ id: 'script.goOn', ...(gap && { label: t('script.goOn', { label: gap.label }) }), enabled: gap !== null, run: goOn }])
  return (
    <>
      {resumed && (
        <p className={classes.resumed}>
          {t('script.resumed', {
            at: formatPast(resumed.at, now),
            outcome: outcomes?.find(({ code }) => code === resumed.outcome)?.label[language] ?? ''
          })}
        </p>
      )}
      {gap && (
        <div className={classes.gap}>
          <ActionButton action="script.goOn" label={t('script.goOn', { label: gap.label })} onPress={goOn} />
          <span className={classes.hint}>{t('script.goOnHint')}</span>
        </div>
      )}
    </>
  )
}
