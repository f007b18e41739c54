import { TextInput } from '@mantine/core'
import type { Moment } from '../../../shared/domain/moment/moment'
import type { MomentContext } from '../../../shared/domain/moment/moment-context'
import { LONGEST_MOMENT_TEXT, readMoment } from '../../../shared/domain/moment/read-moment'
import type { PostponeMoment } from '../../../shared/domain/todo/postpone'
import { type Language, useLanguage, useText } from '../../i18n'
import { dueText } from '../../lib/due-text'
import { ChoiceChips } from '../../ui'
import { useMomentContext } from '../moment'

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
  const context = useMomentContext('call')
  const { now } = context
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
        maxLength={LONGEST_MOMENT_TEXT}
        autoComplete="off"
        autoFocus={focused}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={(event) => onChange(typed(event.currentTarget.value, context))}
      />
    </>
  )
}

function typed(text: string, context: MomentContext): DueDraft {
  const reading = readMoment(text, context)
  return { text, moment: reading.kind === 'understood' ? reading.moment : null }
}

function momentText(moment: Moment, language: Language, now: number): string {
  return moment.kind === 'time'
    ? dueText({ dueAt: moment.at, dueOn: null }, language, now)
    : dueText({ dueAt: null, dueOn: moment.on }, language, now)
}
