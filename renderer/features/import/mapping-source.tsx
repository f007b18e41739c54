import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import { focusHeading } from './focus-heading'
import classes from './import-wizard.module.css'
import type { Import } from './use-import'

/** Says when the proposal comes from an earlier import, and forgets it on request. */
export function MappingSource({ wizard }: { readonly wizard: Import }) {
  const t = useText()
  const from = wizard.state.preview?.mappingFrom ?? 'headers'
  if (from === 'headers') return null
  const forget = async () => {
    await wizard.forgetMapping()
    focusHeading()
  }
  return (
    <p role="status" className={classes.told}>
      {t(from === 'memory' ? 'import.columns.fromMemory' : 'import.columns.fromOrigin')}
      <ActionButton label={t('import.columns.forget')} onPress={() => void forget()} />
    </p>
  )
}
