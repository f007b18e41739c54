import { useState } from 'react'
import { useText } from '../../i18n'
import { PassphraseField } from './passphrase-field'
import { PassphraseForm } from './passphrase-form'
import { useTry } from './use-try'

/** Takes the guard away: from then on anybody at this desk may choose the lead's role. */
export function UnguardForm() {
  const t = useText()
  const [current, setCurrent] = useState('')
  const { attempt, trying, failure } = useTry()
  return (
    <PassphraseForm
      label={t('role.remove')}
      tone="plain"
      ready={current !== '' && !trying}
      failure={failure}
      onSubmit={async () => {
        await attempt('role.unguard', { current })
        setCurrent('')
      }}
    >
      <PassphraseField label={t('role.removeBy')} value={current} onChange={setCurrent} />
    </PassphraseForm>
  )
}
