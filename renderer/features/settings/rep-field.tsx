import { TextInput } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Settings } from '../../../shared/contract/settings'
import { changeSettings } from './use-settings'

interface RepFieldProps {
  readonly field: keyof Settings['rep']
  readonly label: string
  readonly saved: string
  readonly maxLength: number
  readonly type?: 'text' | 'tel' | 'email'
  /** Has the focus when the drawer opens. */
  readonly first?: boolean
}

const PAUSE_MILLISECONDS = 400

/** A field of the rep's own data. It saves itself after a pause in the typing, and when it is left. */
export function RepField({ field, label, saved, maxLength, type = 'text', first = false }: RepFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef<string | null>(null)

  const save = useCallback(async () => {
    const text = latest.current
    if (text === null || !(await changeSettings({ rep: { [field]: text } }))) return
    // what was typed meanwhile stays and is saved next
    if (latest.current === text) {
      latest.current = null
      setTyped(null)
    }
  }, [field])

  useEffect(() => {
    if (typed === null) return undefined
    const timer = setTimeout(() => void save(), PAUSE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [typed, save])
  // closing the drawer in the middle of a pause must not lose the last letters
  useEffect(() => () => void save(), [save])

  return (
    <TextInput
      label={label}
      type={type}
      value={typed ?? saved}
      maxLength={maxLength}
      data-autofocus={first || undefined}
      autoComplete="off"
      onChange={(event) => {
        latest.current = event.currentTarget.value
        setTyped(event.currentTarget.value)
      }}
      onBlur={() => void save()}
    />
  )
}
