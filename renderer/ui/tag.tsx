import type { ReactNode } from 'react'
import classes from './tag.module.css'

interface TagProps {
  readonly tone?: 'plain' | 'accent' | 'look' | 'end'
  readonly children: ReactNode
}

/** One word of state. Its colour only repeats what the word says. */
export function Tag({ tone = 'plain', children }: TagProps) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  )
}
