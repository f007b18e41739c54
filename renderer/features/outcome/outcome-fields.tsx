import type { Ref } from 'react'
import { neededParts } from '../../../shared/domain/outcome/asked-parts'
import type { OutcomeDefinition, OutcomePart } from '../../../shared/domain/outcome/outcome-definition'
import type { OutcomeProblem } from '../../../shared/domain/outcome/outcome-plan'
import { useText } from '../../i18n'
import { askedParts } from './draft-input'
import classes from './outcome-details.module.css'
import type { DraftParts } from './outcome-draft'
import { PartField } from './part-field'
import { RequiredGaps } from './required-gaps'

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
      <RequiredGaps definition={definition} parts={parts} />
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

/** Where a problem is solved: its part; the first answer that is missing; else the first field. */
function placeOf(problem: OutcomeProblem): string {
  if (problem.kind === 'missing') return `[data-part="${problem.part}"]`
  return problem.kind === 'hearing_gaps' ? '[data-gap]' : '[data-part]'
}

/** Puts the person at the first field, or where a problem is solved. */
export function focusField(container: HTMLElement | null, problem?: OutcomeProblem): void {
  const place = problem === undefined ? container : container?.querySelector(placeOf(problem))
  place?.querySelector<HTMLElement>('input, textarea, button')?.focus()
}
