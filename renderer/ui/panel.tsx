import type { ReactNode, Ref } from 'react'
import classes from './panel.module.css'

interface PanelProps {
  /** Names the landmark. */
  readonly label: string
  readonly ground?: 'ground' | 'panel'
  readonly className?: string
  readonly children: ReactNode
  readonly ref?: Ref<HTMLElement>
}

/** A column of the desk: a named region that scrolls inside itself. */
export function Panel({ label, ground = 'ground', className, children, ref }: PanelProps) {
  return (
    <section
      ref={ref}
      aria-label={label}
      className={className === undefined ? classes.panel : `${classes.panel} ${className}`}
      data-ground={ground}
    >
      {children}
    </section>
  )
}
