import { useEffect, useRef } from 'react'
import classes from './export.module.css'

/** The heading of a stage: it takes the focus when the stage begins, so that keys and screen reader start at its top. */
export function StageHeading({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h3 ref={heading} tabIndex={-1} className={classes.title}>
      {text}
    </h3>
  )
}
