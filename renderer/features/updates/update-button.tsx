import { useEffect } from 'react'
import { useText } from '../../i18n'
import classes from './updates.module.css'
import { followUpdates, useUpdates } from './use-updates'

/** Says in the header, without a sound, that a new version is there; leads to where it can be put off or put in place. */
export function UpdateButton({ onOpen }: { readonly onOpen: () => void }) {
  const t = useText()
  const state = useUpdates(({ view }) => view?.state)
  useEffect(followUpdates, [])
  const version = state?.kind === 'ready' || state?.kind === 'found' ? state.version : null
  return (
    <div role="status">
      {version !== null && (
        <button type="button" className={classes.button} aria-label={t('updates.there', { version })} onClick={onOpen}>
          <span aria-hidden="true">↑</span> {version}
        </button>
      )}
    </div>
  )
}
