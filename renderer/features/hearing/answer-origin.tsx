import type { HearingItemView } from '../../../shared/contract/desk-snapshot'
import { useText } from '../../i18n'
import { formatPast } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import classes from './earlier-answers.module.css'

/** Who noted the answer in force, when, and in which step of the script. */
export function AnswerOrigin({ item }: { readonly item: HearingItemView }) {
  const t = useText()
  const now = useNow()
  if (item.answeredAt === null) return null
  const where = item.step === '' ? t('hearing.inPanel') : item.step
  return <p className={classes.origin}>{[formatPast(item.answeredAt, now), item.rep, where].join(' · ')}</p>
}
