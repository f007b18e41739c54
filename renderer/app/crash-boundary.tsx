import { Component, type ReactNode } from 'react'
import { useText } from '../i18n'
import { ActionButton, EmptyState } from '../ui'
import classes from './waiting-screen.module.css'

interface CrashBoundaryProps {
  readonly children: ReactNode
}

/** Shows a way out when the screen itself fails. The call runs elsewhere and is not touched. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crashed: boolean }> {
  override readonly state = { crashed: false }

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true }
  }

  override render(): ReactNode {
    return this.state.crashed ? <Crashed /> : this.props.children
  }
}

function Crashed() {
  const t = useText()
  return (
    <main className={classes.alone}>
      <EmptyState title={t('desk.crashed.title')} detail={t('desk.crashed.body')}>
        <ActionButton tone="primary" label={t('desk.crashed.reload')} onPress={() => location.reload()} />
      </EmptyState>
    </main>
  )
}
