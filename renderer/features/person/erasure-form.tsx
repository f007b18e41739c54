import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { ERASURE_REASONS, type ErasurePreview, type ErasureReason } from '../../../shared/contract/person'
import { companyKey, personKey } from '../../../shared/domain/lead/keys'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'
import { mirror } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton, ChoiceChips } from '../../ui'
import classes from './person.module.css'

interface ErasureFormProps {
  readonly leadId: string
  readonly preview: ErasurePreview
  readonly onErased: () => void
  readonly onProblem: (problem: ErrorValue | null) => void
}

/** Why, and the name typed out: nobody is erased by one press. There is no key for it. */
export function ErasureForm({ leadId, preview, onErased, onProblem }: ErasureFormProps) {
  const t = useText()
  const [reason, setReason] = useState<ErasureReason | null>(null)
  const [typedName, setTypedName] = useState('')
  const [busy, setBusy] = useState(false)
  const { name, company } = preview
  const isMeant = name === '' ? companyKey(typedName) === companyKey(company) : personKey(typedName) === personKey(name)

  const erase = async () => {
    if (reason === null) return
    setBusy(true)
    const answer = await callMain('person.erase', { leadId, typedName, reason })
    setBusy(false)
    onProblem(answer.ok ? null : answer.error)
    if (!answer.ok) return
    mirror(answer.value.snapshot)
    onErased()
  }
  return (
    <div className={classes.form}>
      <div className={classes.labelled}>
        <span aria-hidden="true">{t('person.reason')}</span>
        <ChoiceChips
          label={t('person.reason')}
          choices={ERASURE_REASONS.map((value) => ({ value, label: t(`person.reasons.${value}`) }))}
          value={reason}
          onChoose={setReason}
        />
      </div>
      <TextInput
        label={t('person.typeName', { name: name === '' ? company : name })}
        value={typedName}
        onChange={(event) => setTypedName(event.currentTarget.value)}
        autoComplete="off"
        maxLength={200}
      />
      <div className={classes.buttons}>
        <ActionButton
          tone="danger"
          label={busy ? t('person.erasing') : t('person.run')}
          disabled={!isMeant || reason === null || busy}
          onPress={() => void erase()}
        />
      </div>
    </div>
  )
}
