import { Textarea, TextInput } from '@mantine/core'
import { DNC_SCOPES } from '../../../shared/domain/compliance/do-not-call'
import type { DncScope } from '../../../shared/domain/outcome/outcome-input'
import { useText } from '../../i18n'
import { ChoiceChips } from '../../ui'
import classes from './do-not-call.module.css'
import type { TargetDraft } from './target-draft'

type TextField = Exclude<keyof TargetDraft, 'scope'>

const FIELDS: Readonly<Record<DncScope, readonly TextField[]>> = {
  number: ['number'],
  person: ['name', 'company', 'number'],
  department: ['company', 'department'],
  company: ['company'],
  group: ['group', 'companies']
}

interface TargetFieldsProps {
  readonly draft: TargetDraft
  readonly onChange: (draft: TargetDraft) => void
}

/** How far it reaches, and what names those it reaches. */
export function TargetFields({ draft, onChange }: TargetFieldsProps) {
  const t = useText()
  return (
    <>
      <ChoiceChips
        label={t('dnc.target.scope')}
        choices={DNC_SCOPES.map((scope) => ({ value: scope, label: t(`dnc.scope.${scope}`) }))}
        value={draft.scope}
        onChoose={(scope) => onChange({ ...draft, scope })}
      />
      <div className={classes.fields}>{FIELDS[draft.scope].map((field, index) => input(field, index === 0))}</div>
    </>
  )

  function input(field: TextField, first: boolean) {
    const label = t(field === 'number' && draft.scope === 'person' ? 'dnc.target.numberOf' : `dnc.target.${field}`)
    const common = { label, value: draft[field], 'data-autofocus': first || undefined, autoFocus: first, autoComplete: 'off' }
    if (field === 'companies') {
      return <Textarea key={field} {...common} rows={3} onChange={(event) => onChange({ ...draft, [field]: event.currentTarget.value })} />
    }
    return (
      <TextInput key={field} {...common} maxLength={200} onChange={(event) => onChange({ ...draft, [field]: event.currentTarget.value })} />
    )
  }
}
