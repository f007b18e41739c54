import type { ErasurePreview } from '../../../shared/contract/person'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import classes from './person.module.css'

const COUNTS = ['numbers', 'answers', 'notes', 'todos', 'mails', 'handoffs', 'behaviours', 'recordings', 'log'] as const

/** In words: what goes and what stays. */
export function ErasureScope({ preview }: { readonly preview: ErasurePreview }) {
  const t = useText()
  const { erased, kept, mentionedElsewhere } = preview
  return (
    <>
      <p className={classes.final}>{t('person.final')}</p>
      <div className={classes.scope}>
        <div>
          <h4 className={classes.title}>{t('person.goes')}</h4>
          <ul className={classes.list}>
            <li>{t('person.fields')}</li>
            {COUNTS.filter((what) => erased[what] > 0).map((what) => (
              <li key={what}>{t(`person.counts.${what}`, { count: formatCount(erased[what]) })}</li>
            ))}
          </ul>
        </div>
        <div>
          <h4 className={classes.title}>{t('person.stays')}</h4>
          <ul className={classes.list}>
            {kept.calls > 0 && <li>{t('person.calls', { count: formatCount(kept.calls) })}</li>}
            {kept.forbiddenNumbers > 0 && <li>{t('person.forbidden', { count: formatCount(kept.forbiddenNumbers) })}</li>}
            {kept.calls + kept.forbiddenNumbers === 0 && <li>{t('person.nothingStays')}</li>}
          </ul>
        </div>
      </div>
      {mentionedElsewhere > 0 && <p className={classes.mentioned}>{t('person.mentioned', { count: formatCount(mentionedElsewhere) })}</p>}
    </>
  )
}
