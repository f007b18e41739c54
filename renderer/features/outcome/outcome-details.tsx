import { type Ref, useEffect, useRef } from 'react'
import { neededParts } from '../../../shared/domain/outcome/asked-parts'
import type { OutcomeDefinition, OutcomePart } from '../../../shared/domain/outcome/outcome-definition'
import { useLanguage, useText } from '../../i18n'
import { ActionButton } from '../../ui'
import { askedParts } from './draft-input'
import classes from './outcome-details.module.css'
import { chooseOutcome, type DraftParts } from './outcome-draft'
import { PartField } from './part-field'

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
  const asked = askedParts(definition, parts)
  useEffect(() => {
    fields.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [])
  if (asked.length === 0) return null
  return (
    <section ref={ref} className={classes.details} aria-label={t('outcome.details', { outcome: definition.label[language] })}>
      <div className={classes.head}>
        <h2 className={classes.title} data-forbids={definition.forbids || undefined}>
          {definition.label[language]}
        </h2>
        <ActionButton tone="quiet" action="outcome.cancel" label={t('outcome.cancel')} onPress={() => chooseOutcome(null)} />
      </div>
      <div ref={fields} className={classes.fields}>
        {asked.map(field)}
      </div>
    </section>
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
