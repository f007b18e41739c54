import { useEffect, useState } from 'react'
import type { CallPath as Path, PathStep } from '../../../shared/contract/timeline'
import type { Result } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { formatDuration, formatTime } from '../../lib/format'
import { SectionTitle } from '../../ui'
import classes from './call-path.module.css'

/** The way a call took through its script: each step with the time spent on it and what was answered there. To be read only. */
export function CallPath({ callId }: { readonly callId: string }) {
  const t = useText()
  const language = useLanguage()
  const [answer, setAnswer] = useState<Result<Path> | null>(null)
  useEffect(() => {
    let current = true
    void callMain('call.path', { callId }).then((result) => current && setAnswer(result))
    return () => {
      current = false
    }
  }, [callId])
  if (answer === null) return null
  if (!answer.ok) return <p role="alert">{errorText(answer.error, language).title}</p>
  const { steps } = answer.value
  return (
    <>
      <SectionTitle>{t('timeline.path')}</SectionTitle>
      {steps.length === 0 && <p className={classes.none}>{t('timeline.pathNone')}</p>}
      <ol className={classes.steps} aria-label={t('timeline.path')}>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step may be walked twice at the same instant
          <Step key={index} step={step} />
        ))}
      </ol>
    </>
  )
}

function Step({ step: { section, title, at, spent, answers } }: { readonly step: PathStep }) {
  const t = useText()
  return (
    <li className={classes.step} data-before={spent === null || undefined}>
      <span className={classes.time}>{formatTime(at)}</span>
      <span>
        {section !== title && <span className={classes.section}>{section}</span>} {title}
      </span>
      <span className={classes.spent}>{spent === null ? t('timeline.pathBefore') : formatDuration(spent)}</span>
      {answers.map(({ label, value, confidence, words }) => (
        <span key={`${label} ${value} ${confidence} ${words}`} className={classes.answer}>
          {t('timeline.answer', { label, value })}（{t(`hearing.${confidence}`)}）
          {words !== '' && words !== value && t('hearing.quote', { words })}
        </span>
      ))}
    </li>
  )
}
