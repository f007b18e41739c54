import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { LeadView } from '../../../shared/contract/desk-snapshot'
import { useActions } from '../../actions'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton, Dialog } from '../../ui'
import { DueField, NO_DUE } from './due-field'
import { keepTodo, keptTodo, reopenKeptTodo, type TodoDraft } from './kept-todo'
import classes from './new-todo-dialog.module.css'

interface NewTodoDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Writes down a to-do of one's own for the lead on the desk, also in the middle of a call. */
export function NewTodoDialog({ open, onClose }: NewTodoDialogProps) {
  const t = useText()
  const lead = useDesk(({ snapshot }) => snapshot?.lead)
  useEffect(reopenKeptTodo, [])
  const close = () => {
    keepTodo(null)
    onClose()
  }
  return (
    <Dialog scope="newTodo" title={t('todo.newTitle')} open={open && lead != null} onClose={close} closeLabel={t('common.close')}>
      {lead && <NewTodoForm key={lead.id} lead={lead} onClose={close} />}
    </Dialog>
  )
}

function NewTodoForm({ lead, onClose }: { readonly lead: LeadView; readonly onClose: () => void }) {
  const t = useText()
  const busy = useDesk((desk) => desk.busy)
  const [{ title, due }, setDraft] = useState(() => keptTodo() ?? { title: '', due: NO_DUE })
  const change = (draft: TodoDraft) => {
    setDraft(draft)
    keepTodo(draft)
  }
  const ready = !busy && title.trim() !== '' && (due.text.trim() === '' || due.moment !== null)

  const save = async () => {
    if (!ready) return
    const saved = await runCall('todo.add', { leadId: lead.id, title: title.trim(), due: due.moment })
    if (saved !== undefined) onClose()
  }
  useActions([{ id: 'todo.saveNew', enabled: ready, run: () => void save() }])

  return (
    <div className={classes.form}>
      <p className={classes.lead}>{t('todo.newFor', { company: lead.company.name, name: lead.name })}</p>
      <TextInput
        label={t('todo.what')}
        placeholder={t('todo.whatHint')}
        data-autofocus
        value={title}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => change({ title: event.currentTarget.value, due })}
      />
      <DueField draft={due} onChange={(next) => change({ title, due: next })} moments={[]} optional />
      <div className={classes.buttons}>
        <ActionButton label={t('common.cancel')} keys="Escape" onPress={onClose} />
        <ActionButton tone="primary" action="todo.saveNew" disabled={!ready} onPress={() => void save()} />
      </div>
    </div>
  )
}
