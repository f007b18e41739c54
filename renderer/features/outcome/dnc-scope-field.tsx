import { useEffect, useState } from 'react'
import type { LeadView } from '../../../shared/contract/desk-snapshot'
import type { DncScopeView } from '../../../shared/contract/do-not-call'
import { knownScopes } from '../../../shared/domain/compliance/do-not-call'
import type { DncScope } from '../../../shared/domain/outcome/outcome-input'
import { callMain } from '../../bridge/desk-bridge'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import { ChoiceChips } from '../../ui'
import { changeParts } from './outcome-draft'
import classes from './part-inputs.module.css'

interface DncScopeFieldProps {
  readonly label: string
  readonly value: DncScope | null
}

/** How far the customer's wish reaches: only what the lead has a name for, with what each choice does to the queue. */
export function DncScopeField({ label, value }: DncScopeFieldProps) {
  const t = useText()
  const reaches = useReaches()
  const lead = useDesk(({ snapshot }) => snapshot?.lead ?? null)
  // what the panel shows is there at once; whether the company belongs to a group, main knows
  const scopes = reaches.length > 0 ? reaches.map(({ scope }) => scope) : scopesOn(lead)
  const chosen = reaches.find(({ scope }) => scope === value)
  return (
    <div className={classes.explained}>
      <ChoiceChips
        label={label}
        choices={scopes.map((scope) => ({ value: scope, label: t(`outcome.scope.${scope}`) }))}
        value={value}
        onChoose={(dncScope) => changeParts({ dncScope })}
      />
      <p className={classes.meaning} aria-live="polite">
        {chosen && effectOf(chosen)}
      </p>
    </div>
  )

  function effectOf({ scope, label: whom, leaving }: DncScopeView): string {
    const leads = leaving > 0 ? t('dnc.leaving', { label: whom, count: formatCount(leaving) }) : t('dnc.leavingNone', { label: whom })
    return `${t(`dnc.means.${scope}`)} ${leads}`
  }
}

/** The scopes that the lead has a name for. */
function scopesOn(lead: LeadView | null): readonly DncScope[] {
  if (lead === null) return ['number']
  const keys = { companyKey: lead.company.name, personKey: lead.name, departmentKey: lead.department, groupKey: '', numbers: [] }
  return knownScopes(keys)
}

/** How far each scope of the lead on the desk reaches; empty until main has answered. */
function useReaches(): readonly DncScopeView[] {
  const leadId = useDesk(({ snapshot }) => snapshot?.lead?.id)
  const number = useDesk(({ snapshot }) => snapshot?.call.number ?? null)
  const [reaches, setReaches] = useState<readonly DncScopeView[]>([])
  useEffect(() => {
    setReaches([])
    if (leadId === undefined) return undefined
    let current = true
    void callMain('dnc.scopes', { leadId, number }).then((answer) => {
      if (current && answer.ok) setReaches(answer.value)
    })
    return () => {
      current = false
    }
  }, [leadId, number])
  return reaches
}
