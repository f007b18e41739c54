import { useEffect, useState } from 'react'
import { fetchSnapshot } from '../bridge/connect'
import { useDesk } from '../bridge/desk-store'
import { useText } from '../i18n'
import { ActionButton, EmptyState } from '../ui'
import classes from './waiting-screen.module.css'

const PATIENCE_MILLISECONDS = 8000

/** Before main has answered: the desk's outline, and after a while, or when it failed, what can be done. */
export function WaitingScreen() {
  const t = useText()
  const failed = useDesk(({ problem }) => problem !== null)
  const [attempt, setAttempt] = useState(1)
  const [tired, setTired] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt gets the whole time
  useEffect(() => {
    setTired(false)
    const timer = setTimeout(() => setTired(true), PATIENCE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [attempt])

  if (!failed && !tired) return <Skeleton label={t('common.loading')} />
  return (
    <main className={classes.alone}>
      <EmptyState title={t('desk.silent.title')} detail={t('desk.silent.body')}>
        <ActionButton
          tone="primary"
          label={t('desk.silent.retry')}
          onPress={() => {
            useDesk.setState({ problem: null, problemOf: null })
            setAttempt(attempt + 1)
            void fetchSnapshot()
          }}
        />
      </EmptyState>
    </main>
  )
}

function Skeleton({ label }: { readonly label: string }) {
  return (
    <main className={classes.skeleton} aria-busy="true" aria-label={label}>
      <div className={classes.header} />
      <div className={classes.columns}>
        {['lead', 'script', 'record'].map((column) => (
          <div key={column} className={classes.column}>
            <span className={classes.bar} />
            <span className={classes.bar} />
            <span className={classes.bar} />
          </div>
        ))}
      </div>
      <div className={classes.footer} />
    </main>
  )
}
