import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Settings } from '../../../shared/contract/settings'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { isComposing } from '../../actions'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { SettingBlock, SettingRow } from '../../ui'
import { UpdateState } from './update-state'
import classes from './updates.module.css'
import { askUpdates, useUpdates } from './use-updates'

interface UpdateSettingsProps {
  readonly settings: Settings
  readonly allowed: boolean
}

/** Whether and where new versions are looked for, and how it stands with them. */
export function UpdateSettings({ settings: { updates }, allowed }: UpdateSettingsProps) {
  const t = useText()
  const problem = useUpdates((held) => held.problem)
  const [typed, setTyped] = useState<string | null>(null)
  const feed = typed ?? updates.feed
  return (
    <>
      <SettingBlock title={t('updates.title')} note={t('updates.note')}>
        <SettingRow label={t('updates.feed')} help={t('updates.feedHelp')}>
          <TextInput
            label={t('updates.feed')}
            type="url"
            value={feed}
            maxLength={500}
            maw={460}
            disabled={!allowed}
            autoComplete="off"
            placeholder="https://"
            error={problem?.code === 'update.bad_address' ? <Problem problem={problem} /> : undefined}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onBlur={() => void commit(updates.on)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !isComposing(event.nativeEvent)) void commit(updates.on)
            }}
          />
        </SettingRow>
        <SettingRow
          label={t('updates.on')}
          initial={t('updates.off')}
          changed={updates.on && allowed}
          onReset={() => askUpdates('update.configure', { on: false, feed: updates.feed })}
        >
          <Checkbox
            label={t('updates.on')}
            checked={updates.on}
            disabled={!allowed}
            onChange={(event) => void commit(event.currentTarget.checked)}
          />
        </SettingRow>
      </SettingBlock>
      <UpdateState />
      <div role="alert">{problem && problem.code !== 'update.bad_address' && <Problem problem={problem} />}</div>
      {!allowed && <p className={classes.words}>{t('updates.leadOnly')}</p>}
    </>
  )

  /** What was refused stays in its field, so that it can be mended. */
  async function commit(on: boolean): Promise<void> {
    if (on === updates.on && feed.trim() === updates.feed) return
    if (await askUpdates('update.configure', { on, feed })) setTyped(null)
  }
}

function Problem({ problem }: { readonly problem: ErrorValue }) {
  const { title, remedy } = errorText(problem, useLanguage())
  return (
    <span className={classes.problem}>
      <b>{title}</b> {remedy}
    </span>
  )
}
