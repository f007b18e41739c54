import type { EarlierAnswer } from '../../../shared/contract/desk-snapshot'
import { useText } from '../../i18n'
import { formatPast } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { SectionTitle } from '../../ui'
import classes from './earlier-answers.module.css'

/** What was answered before, with who heard it and when: an answer is replaced, never overwritten. */
export function EarlierAnswers({ answers }: { readonly answers: readonly EarlierAnswer[] }) {
  const t = useText()
  const now = useNow()
  if (answers.length === 0) return null
  return (
    <div>
      <SectionTitle>{t('hearing.earlier')}</SectionTitle>
      <ul className={classes.list}>
        {answers.map((answer) => (
          <li key={`${answer.at} ${answer.value}`} className={classes.item}>
            <span className={classes.when}>{formatPast(answer.at, now)}</span>
            <span>
              {answer.value}（{t(`hearing.${answer.confidence}`)}）
              {answer.words !== '' && <span className={classes.words}>{t('hearing.quote', { words: answer.words })}</span>}
              <span className={classes.words}>{[answer.rep, answer.step].filter((part) => part !== '').join(' · ')}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
