import type { KeyboardEvent } from 'react'
import classes from './choice-chips.module.css'

interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface ChoiceChipsProps<Value extends string> {
  /** Names the group. */
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  /** The choice that holds, or all of those that do. */
  readonly value: Value | readonly Value[] | null
  readonly onChoose: (value: Value) => void
  readonly disabled?: boolean
}

/** A few short choices side by side; what holds is pressed. */
export function ChoiceChips<Value extends string>({ label, choices, value, onChoose, disabled }: ChoiceChipsProps<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit in a row with its buttons
    <div role="group" aria-label={label} className={classes.chips} onKeyDown={moveByArrows}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className={classes.chip}
          aria-pressed={Array.isArray(value) ? value.includes(choice.value) : choice.value === value}
          disabled={disabled}
          onClick={() => onChoose(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  )
}

/** Left and right move along the choices, so that one key less is pressed than by Tab. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (by === 0) return
  event.preventDefault()
  const chips: Element[] = [...event.currentTarget.querySelectorAll('button')]
  const next = document.activeElement === null ? undefined : chips[chips.indexOf(document.activeElement) + by]
  if (next instanceof HTMLElement) next.focus()
}
