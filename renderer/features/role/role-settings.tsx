import type { Role } from '../../../shared/domain/team/role'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton, Segments, SettingBlock } from '../../ui'
import { GuardForm } from './guard-form'
import { UnguardForm } from './unguard-form'
import { UnlockForm } from './unlock-form'

/** The role at this desk, and the passphrase that guards the lead's. */
export function RoleSettings() {
  const t = useText()
  const role = useDesk(({ snapshot }) => snapshot?.role ?? 'rep')
  const guarded = useDesk(({ snapshot }) => snapshot?.roleLock.guarded === true)
  const lead = role === 'lead'
  return (
    <>
      <SettingBlock title={t('role.now')} note={guarded && lead ? `${t('role.does.lead')}${t('role.idle')}` : t(`role.does.${role}`)}>
        {guarded ? lead && <LockButton /> : <RoleChoice role={role} />}
        {guarded && !lead && <UnlockForm />}
      </SettingBlock>
      {(lead || !guarded) && (
        <SettingBlock title={t('role.passphrase')} note={lead ? t('role.protects') : t('role.onlyLead')}>
          {lead && <GuardForm key={String(guarded)} guarded={guarded} />}
        </SettingBlock>
      )}
      {lead && guarded && (
        <SettingBlock title={t('role.remove')} note={t('role.removeHelp')}>
          <UnguardForm />
        </SettingBlock>
      )}
    </>
  )
}

/** Without a passphrase the role is a matter of honour. */
function RoleChoice({ role }: { readonly role: Role }) {
  const t = useText()
  return (
    <Segments
      label={t('role.title')}
      value={role}
      onChoose={(chosen) => void runCall('settings.change', { role: chosen })}
      segments={[
        { value: 'rep', label: t('role.names.rep') },
        { value: 'lead', label: t('role.names.lead') }
      ]}
    />
  )
}

function LockButton() {
  return (
    <div>
      <ActionButton action="role.lock" onPress={() => void runCall('role.lock')} />
    </div>
  )
}
