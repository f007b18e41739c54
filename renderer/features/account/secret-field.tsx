import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useText } from '../../i18n'

interface SecretFieldProps extends PasswordInputProps {
  /** Whether there is one already; it never comes back to the screen. */
  readonly kept: boolean
}

/** A password, hidden unless one asks to see what was typed. */
export function SecretField({ kept, ...field }: SecretFieldProps) {
  const t = useText()
  return (
    <PasswordInput
      size="xs"
      {...field}
      placeholder={kept ? t('sip.kept') : undefined}
      visibilityToggleButtonProps={{ 'aria-label': t('sip.show'), tabIndex: 0 }}
    />
  )
}
