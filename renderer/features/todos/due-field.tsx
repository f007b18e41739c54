import { TextInput } from '@mantine/core'
import type { Moment } from '../../../shared/domain/outcome/outcome-input'
import type { PostponeMoment } from '../../../shared/domain/todo/postpone'
import { readDue } from '../../../shared/domain/todo/read-due'
import { type Language, useLanguage, useText } from '../../i18n'
import { dueText } from '../../lib/due-text'
import { useNow } from '../../lib/use-now'
import { ChoiceChips } from '../../ui'

/** A due time as it is being typed, with what was understood of it; null when nothing was. */
export interface DueDraft {
  readonly text: string
  readonly moment: Moment | null
}

export const NO_DUE: DueDraft = { text: '', moment: null }

interface DueFieldProps {
  readonly draft: DueDraft
  readonly onChange: (draft: DueDraft) => void
  readonly moments: readonly PostponeMoment[]
  readonly focused?: boolean
  /** Whether there may be none. */
  readonly optional?: boolean
}

/** When: the usual moments by one press, any other typed and shown back as it was understood. */
export function DueField({ draft, onChange, moments, focused = false, optional = false }: DueFieldProps) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const held = moments.find(({ to }) => draft.moment !== null && momentText(to, language, now) === momentText(draft.moment, language, now))
  return (
    <>
      {moments.length > 0 && (
        <ChoiceChips
          label={t('todo.moments')}
          choices={moments.map(({ name, to }) => ({ value: name, label: t(`todo.moment.${name}`, { at: momentText(to, language, now) }) }))}
          value={held?.name ?? null}
          onChoose={(name) => {
            const to = moments.find((moment) => moment.name === name)?.to
            if (to) onChange({ text: momentText(to, language, now), moment: to })
          }}
        />
      )}
      <TextInput
        label={t(optional ? 'todo.dueOptional' : 'todo.due')}
        description={draft.moment === null ? undefined : momentText(draft.moment, language, now)}
        placeholder={t('todo.dueHint')}
        error={draft.text.trim() !== '' && draft.moment === null ? t('todo.dueUnread') : undefined}
        value={draft.text}
        maxLength={60}
        autoComplete="off"
        autoFocus={focused}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={(event) => onChange({ text: event.currentTarget.value, moment: readDue(event.currentTarget.value, now) ?? null })}
      />
    </>
  )
}

function momentText(moment: Moment, language: Language, now: number): string {
  return moment.kind === 'time'
    ? dueText({ dueAt: moment.at, dueOn: null }, language, now)
    : dueText({ dueAt: null, dueOn: moment.on }, language, now)
}
