import { PasswordInput } from '@mantine/core'
import { useText } from '../../i18n'

interface PassphraseFieldProps {
  readonly label: string
  readonly value: string
  readonly error?: string
  /** Has the focus when the settings open for it. */
  readonly first?: boolean
  readonly onChange: (text: string) => void
}

/** A passphrase, hidden unless one asks to see it. */
export function PassphraseField({ label, value, error, first = false, onChange }: PassphraseFieldProps) {
  const t = useText()
  return (
    <PasswordInput
      size="xs"
      maw={320}
      label={label}
      value={value}
      error={error}
      maxLength={200}
      autoComplete="off"
      data-autofocus={first || undefined}
      visibilityToggleButtonProps={{ 'aria-label': t('role.show'), tabIndex: 0 }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
