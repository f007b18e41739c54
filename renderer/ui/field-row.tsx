import type { ReactNode } from 'react'
import classes from './field-row.module.css'

/** A list of names and values, in two columns. */
export function FieldRows({ children }: { readonly children: ReactNode }) {
  return <dl className={classes.rows}>{children}</dl>
}

export function FieldRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>{children}</dd>
    </>
  )
}
