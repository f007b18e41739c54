import { useEffect, useState } from 'react'
import type { LeadView } from '../../../shared/contract/desk-snapshot'
import type { ErasurePreview } from '../../../shared/contract/person'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { ActionButton, SectionTitle } from '../../ui'
import { ErasureForm } from './erasure-form'
import { ErasureScope } from './erasure-scope'
import { HandOut } from './hand-out'
import classes from './person.module.css'

interface PersonBoxProps {
  readonly person: LeadView
  readonly onDone: () => void
}

/** First what is kept, to be handed out; then what erasing it would take and leave, and the erasure itself. */
export function PersonBox({ person, onDone }: PersonBoxProps) {
  const t = useText()
  const language = useLanguage()
  const [preview, setPreview] = useState<ErasurePreview | null>(null)
  const [problem, setProblem] = useState<ErrorValue | null>(null)
  const [erased, setErased] = useState(false)
  useEffect(() => {
    void callMain('person.preview', { leadId: person.id }).then((answer) => {
      if (answer.ok) setPreview(answer.value)
      else setProblem(answer.error)
    })
  }, [person.id])

  if (erased) return <Erased onDone={onDone} />
  return (
    <div className={classes.box}>
      <p className={classes.who}>
        <b>{person.company.name}</b> {person.name}
      </p>
      {problem !== null && (
        <p className={classes.problem} role="alert">
          {errorText(problem, language).title} {errorText(problem, language).remedy}
        </p>
      )}
      <HandOut leadId={person.id} onProblem={setProblem} />
      {preview !== null && (
        <section className={classes.erase}>
          <SectionTitle>{t('person.erase')}</SectionTitle>
          <ErasureScope preview={preview} />
          <ErasureForm leadId={person.id} preview={preview} onErased={() => setErased(true)} onProblem={setProblem} />
        </section>
      )}
    </div>
  )
}

function Erased({ onDone }: { readonly onDone: () => void }) {
  const t = useText()
  return (
    <div className={classes.box}>
      <p role="status" className={classes.who}>
        <b>{t('person.done')}</b>
      </p>
      <p className={classes.text}>{t('person.doneText')}</p>
      <div className={classes.buttons}>
        <ActionButton tone="primary" label={t('common.close')} keys="Escape" onPress={onDone} />
      </div>
    </div>
  )
}
