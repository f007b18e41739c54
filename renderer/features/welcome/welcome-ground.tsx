import type { ReactNode } from 'react'
import { runCall } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { Segments } from '../../ui'
import classes from './welcome-screen.module.css'

interface WelcomeGroundProps {
  readonly name: string
  readonly company: string
  readonly children: ReactNode
}

const STEPS = ['lead', 'say', 'result'] as const

/** On the left what the desk is and how the person will be introduced, on the right the questions. */
export function WelcomeGround({ name, company, children }: WelcomeGroundProps) {
  const t = useText()
  const language = useLanguage()
  return (
    <main className={classes.screen}>
      <div className={classes.about}>
        <p className={classes.product}>{t('common.product')}</p>
        <p className={classes.sentence}>{t('welcome.sentence')}</p>
        <ol className={classes.steps}>
          {STEPS.map((step) => (
            <li key={step}>{t(`welcome.steps.${step}`)}</li>
          ))}
        </ol>
        <figure className={classes.introduction}>
          <figcaption className={classes.caption}>{t('welcome.introduction')}</figcaption>
          <p className={classes.spoken}>
            {t('welcome.spoken.before')}
            <Word text={company} missing={t('welcome.spoken.company')} />
            {t('welcome.spoken.between')}
            <Word text={name} missing={t('welcome.spoken.name')} />
            {t('welcome.spoken.after')}
          </p>
        </figure>
        <div className={classes.language}>
          <Segments
            compact
            label={t('settings.language')}
            value={language}
            onChoose={(chosen) => void runCall('settings.change', { language: chosen })}
            segments={[
              { value: 'ja', label: t('settings.languages.ja') },
              { value: 'en', label: t('settings.languages.en') }
            ]}
          />
        </div>
      </div>
      <div className={classes.questions}>
        <div className={classes.card}>
          <h1 className={classes.title} data-rest="lead" tabIndex={-1}>
            {t('welcome.title')}
          </h1>
          {children}
        </div>
      </div>
    </main>
  )
}

function Word({ text, missing }: { readonly text: string; readonly missing: string }) {
  return (
    <b className={classes.word} data-missing={text === '' || undefined}>
      {text === '' ? missing : text}
    </b>
  )
}
