import { useId } from 'react'
import classes from './choice-cards.module.css'

interface ChoiceCardsProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choices: readonly { readonly value: NoInfer<Value>; readonly title: string; readonly body: string }[]
  readonly onChoose: (value: NoInfer<Value>) => void
}

/** A choice among two or three that each need a sentence: radio buttons as large as what they say. */
export function ChoiceCards<Value extends string>({ label, value, choices, onChoose }: ChoiceCardsProps<Value>) {
  const name = useId()
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.cards}>
        {choices.map((choice) => (
          <label key={choice.value} className={classes.card}>
            <input
              type="radio"
              name={name}
              className={classes.input}
              aria-label={choice.title}
              aria-describedby={`${name}-${choice.value}`}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span className={classes.face}>
              <b className={classes.title}>{choice.title}</b>
              <span id={`${name}-${choice.value}`} className={classes.body}>
                {choice.body}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
