import { useEffect, useRef, useState } from 'react'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { useActionScope, useActions } from '../../actions'
import { callMain } from '../../bridge/desk-bridge'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { ActionButton } from '../../ui'
import { Diagnostics, useCopy } from '../health'
import classes from './crash-screen.module.css'

/** Says that the screen failed, why nothing is lost, and what to do, each by its key. The call runs elsewhere and is not touched. */
export function CrashScreen({ again }: { readonly again: boolean }) {
  const t = useText()
  const language = useLanguage()
  const [failure, setFailure] = useState<ErrorValue | null>(null)
  const [copied, copy] = useCopy()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useActionScope('crash', true)
  const reload = () => void callMain('app.reload', undefined)
  const restart = () => void callMain('app.restart', undefined).then((answer) => setFailure(answer.ok ? null : answer.error))
  useActions([
    { id: 'crash.reload', run: reload },
    { id: 'crash.restart', run: restart },
    { id: 'crash.copy', run: copy }
  ])
  return (
    <main className={classes.screen}>
      <div className={classes.card}>
        <p className={classes.product}>{t('common.product')}</p>
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {again ? t('crash.again') : t('crash.title')}
        </h1>
        <p className={classes.words}>{t('crash.body')}</p>
        <p className={classes.words}>{again ? t('crash.nextAgain') : t('crash.next')}</p>
        <div role="alert">
          {failure !== null && (
            <p className={classes.failure}>
              <b>{errorText(failure, language).title}</b> {errorText(failure, language).remedy}
            </p>
          )}
        </div>
        <div className={classes.actions}>
          <ActionButton action="crash.reload" tone={again ? 'plain' : 'primary'} onPress={reload} />
          <ActionButton action="crash.restart" tone={again ? 'primary' : 'plain'} onPress={restart} />
        </div>
        <Diagnostics action="crash.copy" copied={copied} onCopy={copy} />
      </div>
    </main>
  )
}
