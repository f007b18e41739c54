import { Textarea, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { DNC_LEVELS, type DncLevel } from '../../../shared/domain/compliance/do-not-call'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import { ActionButton, ChoiceChips } from '../../ui'
import classes from './do-not-call.module.css'
import { FormFrame } from './form-frame'
import { ListPreview } from './list-preview'
import { PastedList } from './pasted-list'
import { useAnswer } from './use-answer'

/** While somebody types, a long list is not read again at every key. */
const PAUSE_MILLISECONDS = 200

/** Takes in a whole list: pasted, or read from a file into the same field, so that it is seen and mended before it counts. */
export function PasteList({ onClose }: { readonly onClose: () => void }) {
  const t = useText()
  const busy = useDesk((desk) => desk.busy)
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const [level, setLevel] = useState<DncLevel>('forbidden')
  const [done, setDone] = useState<{ readonly listId: string; readonly entered: number } | null>(null)
  const [settled] = useDebouncedValue(text, PAUSE_MILLISECONDS)
  const reading = useAnswer('dnc.readList', { text: settled })
  const fresh = reading?.fresh ?? 0
  const ready = !busy && settled === text && fresh > 0 && name.trim() !== ''

  const pick = async () => {
    const file = await runCall('file.pickDncList')
    if (!file) return
    setText(file.text)
    if (name === '') setName(file.name.slice(0, 100))
  }
  const save = async () => {
    if (!ready) return
    const answer = await runCall('dnc.addList', { text, name: name.trim(), level })
    if (answer !== undefined) setDone(answer)
  }

  if (done !== null) return <PastedList {...done} onClose={onClose} />
  return (
    <FormFrame
      title={t('dnc.pasteTitle')}
      save={t('dnc.pasteSave', { count: formatCount(fresh) })}
      tone={level === 'forbidden' ? 'danger' : 'primary'}
      ready={ready}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className={classes.effect}>{t('dnc.pasteHelp')}</p>
      <Textarea
        label={t('dnc.pasteText')}
        placeholder={t('dnc.pasteHint')}
        data-autofocus
        autoFocus
        rows={8}
        maxLength={2_000_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.pasteOptions}>
        <ActionButton label={t('dnc.pasteFile')} onPress={() => void pick()} />
        <ChoiceChips
          label={t('dnc.target.level')}
          choices={[...DNC_LEVELS].reverse().map((value) => ({ value, label: t(`dnc.level.${value}`) }))}
          value={level}
          onChoose={setLevel}
        />
      </div>
      <TextInput
        label={t('dnc.pasteName')}
        placeholder={t('dnc.pasteNameHint')}
        value={name}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {reading && settled.trim() !== '' && <ListPreview reading={reading} forbids={level === 'forbidden'} />}
    </FormFrame>
  )
}
