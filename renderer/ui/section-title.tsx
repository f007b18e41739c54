import type { ReactNode } from 'react'
import classes from './section-title.module.css'

interface SectionTitleProps {
  readonly children: ReactNode
  readonly level?: 2 | 3
  /** Stands at the right end: a count, a key, a small button. */
  readonly aside?: ReactNode
}

/** The small heading above a part of a panel. */
export function SectionTitle({ children, level = 3, aside }: SectionTitleProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={classes.row}>
      <Heading className={classes.title}>{children}</Heading>
      {aside}
    </div>
  )
}
