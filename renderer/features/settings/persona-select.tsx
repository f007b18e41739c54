import { NativeSelect } from '@mantine/core'
import { RANDOM_PERSONA } from '../../../shared/domain/call/choose-persona'
import { practicePersonas } from '../../../shared/domain/call/practice-personas'
import { useLanguage, useText } from '../../i18n'
import { changeSettings, useSettings } from './use-settings'

/** Who answers on the practice line. Without a visible label it carries its name for screen readers. */
export function PersonaSelect({ compact = false, className }: { readonly compact?: boolean; readonly className?: string }) {
  const t = useText()
  const language = useLanguage()
  const persona = useSettings()?.persona ?? RANDOM_PERSONA
  const known = practicePersonas.some(({ id }) => id === persona)
  return (
    <NativeSelect
      className={className}
      label={compact ? undefined : t('settings.persona')}
      aria-label={compact ? t('desk.persona') : undefined}
      value={known ? persona : RANDOM_PERSONA}
      onChange={(event) => void changeSettings({ persona: event.currentTarget.value })}
      data={[
        { value: RANDOM_PERSONA, label: compact ? t('desk.anyPersona') : t('settings.personaRandom') },
        ...practicePersonas.map(({ id, label }) => ({ value: id, label: label[language] }))
      ]}
    />
  )
}
