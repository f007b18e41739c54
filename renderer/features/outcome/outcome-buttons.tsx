import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import { useLanguage, useText } from '../../i18n'
import { KeyHint } from '../../ui'
import classes from './outcome-buttons.module.css'

const GROUPS = ['not_reached', 'reception', 'person', 'ending'] as const

interface OutcomeButtonsProps {
  readonly outcomes: readonly OutcomeDefinition[]
  readonly chosen: OutcomeCode | null
  readonly enabled: boolean
  /** The outcome that line or script speak for, if any. */
  readonly suggested: OutcomeCode | null
  readonly onChoose: (code: OutcomeCode) => void
}

/** All outcomes in their groups, each with its key. The one the line or the script speaks for is marked, not chosen. */
export function OutcomeButtons({ outcomes, chosen, enabled, suggested, onChoose }: OutcomeButtonsProps) {
  const t = useText()
  return (
    <div className={classes.groups}>
      {GROUPS.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a row with its buttons
        <div key={group} role="group" aria-label={t(`outcome.group.${group}`)} className={classes.group} data-group={group}>
          <span className={classes.name} aria-hidden="true">
            {t(`outcome.group.${group}`)}
          </span>
          {outcomes
            .filter((outcome) => outcome.group === group)
            .map((outcome) => (
              <OutcomeButton
                key={outcome.code}
                outcome={outcome}
                chosen={outcome.code === chosen}
                enabled={enabled}
                suggested={enabled && outcome.code === suggested}
                onChoose={onChoose}
              />
            ))}
        </div>
      ))}
    </div>
  )
}

interface OutcomeButtonProps {
  readonly outcome: OutcomeDefinition
  readonly chosen: boolean
  readonly enabled: boolean
  readonly suggested: boolean
  readonly onChoose: (code: OutcomeCode) => void
}

function OutcomeButton({ outcome: { code, key, label, forbids }, chosen, enabled, suggested, onChoose }: OutcomeButtonProps) {
  const t = useText()
  const language = useLanguage()
  return (
    <button
      type="button"
      className={classes.outcome}
      aria-pressed={chosen}
      aria-keyshortcuts={key}
      aria-description={suggested ? t('outcome.suggested') : undefined}
      data-suggested={suggested || undefined}
      data-forbids={forbids || undefined}
      disabled={!enabled}
      onClick={() => onChoose(code)}
    >
      <span>{label[language]}</span>
      <KeyHint keys={key} compact />
    </button>
  )
}
