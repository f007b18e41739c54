import { useState } from 'react'
import { useText } from '../../i18n'
import { PassphraseField } from './passphrase-field'
import { PassphraseForm } from './passphrase-form'
import { useTry } from './use-try'

/** Taking the lead's role by its passphrase. */
export function UnlockForm() {
  const t = useText()
  const [passphrase, setPassphrase] = useState('')
  const { attempt, trying, failure } = useTry()
  return (
    <PassphraseForm
      label={t('role.unlock')}
      note={t('role.forgotten')}
      ready={passphrase !== '' && !trying}
      failure={failure}
      onSubmit={async () => {
        await attempt('role.unlock', { passphrase })
        setPassphrase('')
      }}
    >
      <PassphraseField label={t('role.enter')} value={passphrase} onChange={setPassphrase} first />
    </PassphraseForm>
  )
}
