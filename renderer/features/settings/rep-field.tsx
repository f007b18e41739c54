import { TextInput } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SettingsPatch } from '../../../shared/contract/settings'
import { useText } from '../../i18n'
import { changeSettings } from './use-settings'

interface RepFieldProps {
  readonly label: string
  readonly saved: string
  readonly maxLength: number
  readonly type?: 'text' | 'tel' | 'email'
  /** What to save when this was typed. It must not change with a render: only the text may. */
  readonly change: (text: string) => SettingsPatch
  /** Whether it may not be left empty: then the saved text stays. */
  readonly needed?: boolean
}

const PAUSE_MILLISECONDS = 400

/** A field of the rep's own data. It saves itself after a pause in the typing, and when it is left. */
export function RepField({ label, saved, maxLength, type = 'text', change, needed = false }: RepFieldProps) {
  const t = useText()
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef<string | null>(null)
  const changeOf = useRef(change)
  const missing = needed && typed?.trim() === ''

  const save = useCallback(async () => {
    const text = latest.current
    if (text === null || (needed && text.trim() === '') || !(await changeSettings(changeOf.current(text)))) return
    // what was typed meanwhile stays and is saved next
    if (latest.current === text) {
      latest.current = null
      setTyped(null)
    }
  }, [needed])

  useEffect(() => {
    if (typed === null) return undefined
    const timer = setTimeout(() => void save(), PAUSE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [typed, save])
  // closing the settings in the middle of a pause must not lose the last letters
  useEffect(() => () => void save(), [save])

  return (
    <TextInput
      label={label}
      type={type}
      value={typed ?? saved}
      maxLength={maxLength}
      maw={460}
      autoComplete="off"
      required={needed}
      withAsterisk={false}
      error={missing ? t('settings.needed') : undefined}
      onChange={(event) => {
        latest.current = event.currentTarget.value
        setTyped(event.currentTarget.value)
      }}
      onBlur={leave}
    />
  )

  function leave(): void {
    if (!missing) return void save()
    latest.current = null
    setTyped(null)
  }
}
