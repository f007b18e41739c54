import { useState } from 'react'
import classes from './team-settings.module.css'

/** Remembers whether what was typed last can be at all, before main is asked. */
export function useRefusal() {
  const [refused, setRefused] = useState(false)
  return {
    refused,
    judge(possible: boolean): boolean {
      setRefused(!possible)
      return possible
    }
  }
}

/** Says within which bounds a value has to lie, after one that did not. */
export function Refusal({ refused, text }: { readonly refused: boolean; readonly text: string }) {
  return <div role="alert">{refused && <p className={classes.problem}>{text}</p>}</div>
}
