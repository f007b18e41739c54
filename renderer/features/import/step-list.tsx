import { NativeSelect, Radio, Stack } from '@mantine/core'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { listProblem } from './import-state'
import classes from './import-wizard.module.css'
import { NewListFields } from './new-list-fields'
import { PolicyFields } from './policy-fields'
import type { Import } from './use-import'

/** Which list the leads go to: one of those there are, or a new one. */
export function StepList({ wizard }: { readonly wizard: Import }) {
  const t = useText()
  const { list } = wizard.state
  const lists = useDesk(({ snapshot }) => snapshot?.lists) ?? []
  const problem = listProblem(list)
  const { cancelled } = wizard.state
  return (
    <div className={classes.narrow}>
      {cancelled && (
        <p role="status" className={classes.told}>
          {t('import.run.cancelled')}
        </p>
      )}
      {lists.length > 0 && (
        <Radio.Group
          label={t('import.list.which')}
          value={list.target}
          onChange={(target) => wizard.describeList({ target: target === 'existing' ? 'existing' : 'new' })}
        >
          <Stack gap={6} mt={4}>
            <Radio size="xs" value="new" label={t('import.list.create')} />
            <Radio size="xs" value="existing" label={t('import.list.existing')} />
          </Stack>
        </Radio.Group>
      )}
      {list.target === 'new' ? (
        <NewListFields wizard={wizard} />
      ) : (
        <NativeSelect
          label={t('import.list.choose')}
          value={list.listId}
          onChange={(event) => wizard.describeList({ listId: event.currentTarget.value })}
          data={[{ value: '', label: t('import.list.chooseMissing') }, ...lists.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <PolicyFields wizard={wizard} />
      <p role="status" className={classes.look} data-shown={problem !== undefined}>
        {problem && t(`import.list.${problem}`)}
      </p>
    </div>
  )
}
