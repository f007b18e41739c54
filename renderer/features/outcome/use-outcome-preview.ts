import { useEffect, useState } from 'react'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import type { OutcomeVerdict } from '../../../shared/domain/outcome/plan-outcome'
import { callMain } from '../../bridge/desk-bridge'
import { useDesk } from '../../bridge/desk-store'
import { inputOf } from './draft-input'
import type { OutcomeDraft } from './outcome-draft'

/** Main's answer to "what would saving this do?", asked again after each change. Undefined while nothing is chosen or known. */
export function useOutcomePreview(definition: OutcomeDefinition | undefined, draft: OutcomeDraft): OutcomeVerdict | undefined {
  const [answer, setAnswer] = useState<{ readonly code: string; readonly verdict: OutcomeVerdict } | undefined>()
  const { callId, parts } = draft
  // what is known of the lead decides as much as what is typed here
  const revision = useDesk(({ snapshot }) => snapshot?.revision)
  useEffect(() => {
    if (definition === undefined || callId === null || revision === undefined) return undefined
    let current = true
    void callMain('outcome.preview', { callId, code: definition.code, input: inputOf(definition, parts) }).then((result) => {
      if (current && result.ok) setAnswer({ code: definition.code, verdict: result.value })
    })
    return () => {
      current = false
    }
  }, [definition, callId, parts, revision])
  return answer?.code === definition?.code ? answer?.verdict : undefined
}
