import { useState } from 'react'
import { isPassphrase } from '../../../shared/domain/team/passphrase'
import { useText } from '../../i18n'
import { PassphraseField } from './passphrase-field'
import { PassphraseForm } from './passphrase-form'
import { useTry } from './use-try'

const EMPTY = { current: '', passphrase: '', again: '' }

/** Sets the passphrase, or changes the one there is. Typed twice, since nobody can read it back. */
export function GuardForm({ guarded }: { readonly guarded: boolean }) {
  const t = useText()
  const [typed, setTyped] = useState(EMPTY)
  const { attempt, trying, failure } = useTry()
  const { current, passphrase, again } = typed
  const tooShort = passphrase !== '' && !isPassphrase(passphrase)
  const different = again !== '' && again !== passphrase
  const ready = !trying && isPassphrase(passphrase) && again === passphrase && (!guarded || current !== '')
  return (
    <PassphraseForm
      label={t(guarded ? 'role.change' : 'role.guard')}
      ready={ready}
      failure={failure}
      onSubmit={async () => {
        if (await attempt('role.guard', { current, passphrase })) setTyped(EMPTY)
      }}
    >
      {guarded && <PassphraseField label={t('role.current')} value={current} onChange={(text) => change({ current: text })} />}
      <PassphraseField
        label={t('role.new')}
        value={passphrase}
        error={tooShort ? t('role.short') : undefined}
        onChange={(text) => change({ passphrase: text })}
      />
      <PassphraseField
        label={t('role.again')}
        value={again}
        error={different ? t('role.different') : undefined}
        onChange={(text) => change({ again: text })}
      />
    </PassphraseForm>
  )

  function change(part: Partial<typeof EMPTY>): void {
    setTyped((before) => ({ ...before, ...part }))
  }
}
