import { type ReactNode, useId, useRef } from 'react'
import { useText } from '../i18n'
import classes from './setting-row.module.css'

interface SettingRowProps {
  /** Names the setting for the way back; what is inside shows it. */
  readonly label: string
  /** What it does, when its name does not say it. */
  readonly help?: ReactNode
  /** The default in words, for a setting that has one; shown beside the way back to it. */
  readonly initial?: string
  /** Whether the setting differs from its default. */
  readonly changed?: boolean
  /** Sets it back to its default. */
  readonly onReset?: () => Promise<unknown>
  readonly children: ReactNode
}

/** One setting: its control, its default and the way back. */
export function SettingRow({ label, help, initial, changed = false, onReset, children }: SettingRowProps) {
  const t = useText()
  const control = useRef<HTMLDivElement>(null)
  return (
    <div className={classes.row}>
      <div ref={control} className={classes.control}>
        {children}
      </div>
      {help !== undefined && <p className={classes.note}>{help}</p>}
      {initial !== undefined && (
        <p className={classes.initial}>
          {t('settings.initial', { value: initial })}
          {changed && onReset && (
            <button type="button" className={classes.reset} aria-label={t('settings.resetOne', { label })} onClick={() => void reset()}>
              {t('settings.reset')}
            </button>
          )}
        </p>
      )}
    </div>
  )

  /** The button goes with the difference, so the focus goes on to what it has changed. */
  async function reset(): Promise<void> {
    focusControl()
    await onReset?.()
    // by now it may be another one of several
    focusControl()
  }

  function focusControl(): void {
    const find = (selector: string) => control.current?.querySelector<HTMLElement>(selector)
    const field = find('input:checked') ?? find('input, select, textarea, button')
    field?.focus()
  }
}

/** Settings that belong together, under a heading of their own. */
export function SettingBlock({
  title,
  note,
  children
}: {
  readonly title: string
  readonly note?: ReactNode
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section className={classes.block} aria-labelledby={id}>
      <h4 id={id} className={classes.title}>
        {title}
      </h4>
      {note !== undefined && <p className={classes.note}>{note}</p>}
      {children}
    </section>
  )
}
