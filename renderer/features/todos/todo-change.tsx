import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { TodoListItem } from '../../../shared/contract/todos'
import { CALL_TODOS } from '../../../shared/domain/outcome/outcome-plan'
import { useActions } from '../../actions'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import { type DueDraft, DueField, NO_DUE } from './due-field'
import classes from './todo-list.module.css'
import { todoTitle } from './todo-title'

export type Change = 'done' | 'postpone'

/** A to-do that is being ended or put off. */
export interface TodoChanging {
  readonly change: Change
  readonly item: TodoListItem
}

interface TodoChangeProps extends TodoChanging {
  readonly onClose: () => void
}

/** Asks what is needed to end a to-do or to put it off, and says what that does to the queue. */
export function TodoChange({ change, item, onClose }: TodoChangeProps) {
  const t = useText()
  const busy = useDesk((desk) => desk.busy)
  const [reason, setReason] = useState('')
  const [due, setDue] = useState<DueDraft>(NO_DUE)
  const told = !item.needsReason || reason.trim() !== ''
  const to = due.moment
  const ready = !busy && told && (change === 'done' || to !== null)

  const save = async () => {
    if (!ready) return
    const request = { id: item.id, reason: reason.trim() }
    const saved = change === 'done' ? await runCall('todo.done', request) : to && (await runCall('todo.postpone', { ...request, to }))
    if (saved) onClose()
  }
  useActions([
    { id: 'todo.saveChange', label: t(change === 'done' ? 'todo.saveDone' : 'todo.savePostponed'), enabled: ready, run: () => void save() }
  ])

  return (
    <div className={classes.change}>
      <h3 className={classes.changeTitle}>
        {t(change === 'done' ? 'todo.doneTitle' : 'todo.postponeTitle', { todo: `${todoTitle(item, t)} ${item.company}` })}
      </h3>
      {effect() !== '' && <p className={classes.note}>{effect()}</p>}
      {change === 'postpone' && <DueField draft={due} onChange={setDue} moments={item.moments} focused />}
      <TextInput
        label={t(item.needsReason ? 'todo.reason' : 'todo.reasonOptional')}
        placeholder={t('todo.reasonHint')}
        autoFocus={change === 'done'}
        value={reason}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <ActionButton label={t('common.cancel')} keys="Escape" onPress={onClose} />
        <ActionButton
          tone="primary"
          label={t(change === 'done' ? 'todo.saveDone' : 'todo.savePostponed')}
          keys="Control+Enter"
          disabled={!ready}
          onPress={() => void save()}
        />
      </div>
    </div>
  )

  function effect(): string {
    if (!CALL_TODOS.includes(item.kind)) return ''
    if (change === 'postpone') return t('todo.postponeCall')
    return t(item.kind === 'wake_up' ? 'todo.doneWakeUp' : 'todo.doneCall')
  }
}
