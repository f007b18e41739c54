import { Checkbox } from '@mantine/core'
import { useEffect, useRef } from 'react'
import classes from './account.module.css'

interface UnprotectedNoticeProps {
  readonly text: string
  /** What one agrees to. */
  readonly agree: string
  readonly agreed: boolean
  /** Whether saving was refused for want of the tick: then the focus goes to it. */
  readonly asked: boolean
  readonly onChange: (agreed: boolean) => void
}

/** Where the system has no safe place for a password, nothing is kept before the person has agreed. */
export function UnprotectedNotice({ text, agree, agreed, asked, onChange }: UnprotectedNoticeProps) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (asked) box.current?.focus()
  }, [asked])
  return (
    <div className={classes.warning}>
      <p className={classes.text}>{text}</p>
      <Checkbox ref={box} label={agree} checked={agreed} onChange={(event) => onChange(event.currentTarget.checked)} />
    </div>
  )
}
