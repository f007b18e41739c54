import { NativeSelect } from '@mantine/core'
import type { TodoFilter } from '../../../shared/contract/todos'
import { TODO_KINDS } from '../../../shared/domain/outcome/outcome-plan'
import { useText } from '../../i18n'
import { ChoiceChips, KeyHint } from '../../ui'
import classes from './todo-list.module.css'

interface TodoFiltersProps {
  readonly filter: TodoFilter
  readonly onChange: (filter: TodoFilter) => void
}

/** Whose to-dos, and of which kind. */
export function TodoFilters({ filter, onChange }: TodoFiltersProps) {
  const t = useText()
  return (
    <div className={classes.filters}>
      <ChoiceChips
        label={t('todo.whose')}
        choices={[
          { value: 'mine', label: t('todo.mine') },
          { value: 'all', label: t('todo.all') }
        ]}
        value={filter.owner}
        onChoose={(owner) => onChange({ ...filter, owner })}
      />
      <KeyHint keys="a" />
      <NativeSelect
        aria-label={t('todo.kind')}
        value={filter.kind ?? ''}
        onChange={(event) => onChange({ ...filter, kind: TODO_KINDS.find((kind) => kind === event.currentTarget.value) ?? null })}
        data={[{ value: '', label: t('todo.anyKind') }, ...TODO_KINDS.map((kind) => ({ value: kind, label: t(`lead.todo.${kind}`) }))]}
      />
    </div>
  )
}
