import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

interface EmptyStateProps {
  readonly title: string
  readonly detail?: string
  /** What the person can do about it. */
  readonly children?: ReactNode
}

/** Says why a place is empty and what to do about it. */
export function EmptyState({ title, detail, children }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      {detail !== undefined && <p className={classes.detail}>{detail}</p>}
      {children !== undefined && <div className={classes.actions}>{children}</div>}
    </div>
  )
}
