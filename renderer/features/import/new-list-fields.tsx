import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { ImportListKind } from '../../../shared/contract/import'
import { callMain } from '../../bridge/desk-bridge'
import { useText } from '../../i18n'
import classes from './import-wizard.module.css'
import type { Import } from './use-import'

interface ScriptChoice {
  readonly id: string
  readonly title: string
}

/** What is to be known of a new list, above all where its data comes from and what for. */
export function NewListFields({ wizard }: { readonly wizard: Import }) {
  const t = useText()
  const { list } = wizard.state
  const { describeList } = wizard
  const scripts = useScripts()
  const first = scripts[0]?.id
  useEffect(() => {
    if (list.scriptId === '' && first !== undefined) describeList({ scriptId: first })
  })
  return (
    <div className={classes.pairs}>
      <TextInput
        className={classes.wide}
        label={t('import.list.name')}
        value={list.name}
        maxLength={100}
        required
        withAsterisk={false}
        onChange={(event) => describeList({ name: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('import.list.kind')}
        value={list.listKind}
        onChange={(event) => describeList({ listKind: ImportListKind.parse(event.currentTarget.value) })}
        data={ImportListKind.options.map((kind) => ({ value: kind, label: t(`import.list.kinds.${kind}`) }))}
      />
      <NativeSelect
        label={t('import.list.script')}
        value={list.scriptId}
        onChange={(event) => describeList({ scriptId: event.currentTarget.value })}
        data={scripts.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextInput
        label={t('import.list.source')}
        description={t('import.list.sourceHelp')}
        value={list.source}
        maxLength={100}
        onChange={(event) => describeList({ source: event.currentTarget.value })}
      />
      <TextInput
        label={t('import.list.acquiredOn')}
        description={t('import.list.acquiredOnHelp')}
        type="date"
        value={list.acquiredOn}
        onChange={(event) => describeList({ acquiredOn: event.currentTarget.value })}
      />
      <TextInput
        className={classes.wide}
        label={t('import.list.purpose')}
        description={t('import.list.purposeHelp')}
        value={list.purpose}
        maxLength={200}
        onChange={(event) => describeList({ purpose: event.currentTarget.value })}
      />
      <Checkbox
        className={classes.wide}
        label={t('import.list.practice')}
        description={t('import.list.practiceHelp')}
        checked={list.practice}
        onChange={(event) => describeList({ practice: event.currentTarget.checked })}
      />
    </div>
  )
}

function useScripts(): readonly ScriptChoice[] {
  const [scripts, setScripts] = useState<readonly ScriptChoice[]>([])
  useEffect(() => {
    void callMain('import.scripts', undefined).then((answer) => {
      if (answer.ok) setScripts(answer.value)
    })
  }, [])
  return scripts
}
