import type { ReactNode } from 'react'
import { useActions } from '../../actions'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import classes from './do-not-call.module.css'

interface FormFrameProps {
  readonly title: string
  readonly save: string
  /** The word for leaving it; to give it up, when not said. */
  readonly leave?: string
  readonly tone?: 'primary' | 'danger'
  readonly ready: boolean
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form at the foot of the list: what it is about, its fields, and the two ways out of it. */
export function FormFrame({ title, save, leave, tone = 'primary', ready, onSave, onClose, children }: FormFrameProps) {
  const t = useText()
  useActions([{ id: 'dnc.save', label: save, enabled: ready, run: onSave }])
  return (
    <section className={classes.form} aria-label={title}>
      <h3 className={classes.formTitle}>{title}</h3>
      {children}
      <div className={classes.buttons}>
        <ActionButton label={leave ?? t('common.cancel')} keys="Escape" onPress={onClose} />
        <ActionButton tone={tone} action="dnc.save" label={save} disabled={!ready} onPress={onSave} />
      </div>
    </section>
  )
}
