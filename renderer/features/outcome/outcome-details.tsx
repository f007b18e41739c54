import { type Ref, useEffect, useRef } from 'react'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import { useLanguage, useText } from '../../i18n'
import { ActionButton } from '../../ui'
import { askedParts } from './draft-input'
import classes from './outcome-details.module.css'
import { chooseOutcome, type DraftParts } from './outcome-draft'
import { focusField, OutcomeFields } from './outcome-fields'

interface OutcomeDetailsProps {
  readonly definition: OutcomeDefinition
  readonly parts: DraftParts
  readonly ref: Ref<HTMLElement>
}

/** Asks exactly what the chosen outcome needs. It floats above the footer, so that no control moves when it opens. */
export function OutcomeDetails({ definition, parts, ref }: OutcomeDetailsProps) {
  const t = useText()
  const language = useLanguage()
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => focusField(fields.current), [])
  if (askedParts(definition, parts).length === 0) return null
  return (
    <section ref={ref} className={classes.details} aria-label={t('outcome.details', { outcome: definition.label[language] })}>
      <div className={classes.head}>
        <h2 className={classes.title} data-forbids={definition.forbids || undefined}>
          {definition.label[language]}
        </h2>
        <ActionButton tone="quiet" action="outcome.cancel" label={t('outcome.cancel')} onPress={() => chooseOutcome(null)} />
      </div>
      <OutcomeFields ref={fields} definition={definition} parts={parts} />
    </section>
  )
}
