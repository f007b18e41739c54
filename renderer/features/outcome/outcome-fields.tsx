import type { Ref } from 'react'
import { neededParts } from '../../../shared/domain/outcome/asked-parts'
import type { OutcomeDefinition, OutcomePart } from '../../../shared/domain/outcome/outcome-definition'
import { useText } from '../../i18n'
import { askedParts } from './draft-input'
import classes from './outcome-details.module.css'
import type { DraftParts } from './outcome-draft'
import { PartField } from './part-field'

interface OutcomeFieldsProps {
  readonly definition: OutcomeDefinition
  readonly parts: DraftParts
  readonly ref: Ref<HTMLDivElement>
}

/** A line for each part that the outcome asks for. */
export function OutcomeFields({ definition, parts, ref }: OutcomeFieldsProps) {
  const t = useText()
  return (
    <div ref={ref} className={classes.fields}>
      {askedParts(definition, parts).map(field)}
    </div>
  )

  function field(part: OutcomePart) {
    const required = neededParts(definition).includes(part) || (parts.change === 'moved' && part === 'meeting_at')
    return (
      <div key={part} data-part={part} className={classes.field}>
        <span className={classes.label} id={`outcome-${part}`}>
          {t(`outcome.part.${part}`)}
          <span className={classes.need}>{t(required ? 'outcome.required' : 'outcome.optional')}</span>
        </span>
        <div className={classes.inputs}>
          <PartField part={part} definition={definition} parts={parts} />
        </div>
      </div>
    )
  }
}

/** Puts the person at the first field, or at the one that a problem names. */
export function focusField(container: HTMLElement | null, part?: OutcomePart): void {
  const place = part === undefined ? container : container?.querySelector(`[data-part="${part}"]`)
  place?.querySelector<HTMLElement>('input, textarea, button')?.focus()
}
