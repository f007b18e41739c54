import { assertNever } from '../../../shared/lib/assert-never'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { ActionButton, SettingBlock } from '../../ui'
import classes from './updates.module.css'
import { askUpdates, useUpdates } from './use-updates'

/** Which version this is, what is known of a newer one, and what may be done about it. */
export function UpdateState() {
  const t = useText()
  const words = useWords()
  const view = useUpdates((held) => held.view)
  if (view === null) return null
  const { kind } = view.state
  return (
    <SettingBlock title={t('updates.state', { version: view.version })}>
      <p className={classes.words} role="status">
        {words}
      </p>
      <div className={classes.buttons}>
        {kind === 'ready' && (
          <>
            <ActionButton tone="primary" label={t('updates.install')} onPress={() => void askUpdates('update.install', undefined)} />
            <ActionButton label={t('updates.putOff')} onPress={() => void askUpdates('update.putOff', undefined)} />
          </>
        )}
        {(kind === 'current' || kind === 'failed' || kind === 'found') && (
          <ActionButton label={t('updates.check')} onPress={() => void askUpdates('update.check', undefined)} />
        )}
      </div>
    </SettingBlock>
  )
}

function useWords(): string {
  const t = useText()
  const language = useLanguage()
  const view = useUpdates((held) => held.view)
  if (view === null) return ''
  const { state } = view
  switch (state.kind) {
    case 'off':
      return t('updates.isOff')
    case 'current':
      return t(state.checkedAt === null ? 'updates.notYet' : 'updates.current')
    case 'checking':
      return t('updates.checking')
    case 'downloading':
      return t('updates.downloading', { version: state.version, percent: state.percent })
    case 'ready':
      return t(state.postponedUntil === null ? 'updates.ready' : 'updates.postponed', { version: state.version })
    case 'found':
      return t('updates.found', { version: state.version, feed: state.feed })
    case 'failed': {
      const { title, remedy } = errorText(state.error, language)
      return `${title} ${remedy}`
    }
    default:
      return assertNever(state)
  }
}
