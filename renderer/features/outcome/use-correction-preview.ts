import { useEffect, useState } from 'react'
import type { CorrectionPreview } from '../../../shared/contract/correction'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import { callMain } from '../../bridge/desk-bridge'
import { useDesk } from '../../bridge/desk-store'
import { inputOf } from './draft-input'
import type { OutcomeDraft } from './outcome-draft'

/** Main's answer to "what would correcting change?", asked again after each change. */
export function useCorrectionPreview(definition: OutcomeDefinition | undefined, draft: OutcomeDraft): CorrectionPreview | undefined {
  const [answer, setAnswer] = useState<{ readonly code: string; readonly preview: CorrectionPreview } | undefined>()
  const { callId, parts } = draft
  // what is known of the lead decides as much as what is typed here
  const revision = useDesk(({ snapshot }) => snapshot?.revision)
  useEffect(() => {
    if (definition === undefined || callId === null || revision === undefined) return undefined
    let current = true
    void callMain('outcome.previewCorrection', { callId, code: definition.code, input: inputOf(definition, parts) }).then((result) => {
      if (current && result.ok) setAnswer({ code: definition.code, preview: result.value })
    })
    return () => {
      current = false
    }
  }, [definition, callId, parts, revision])
  return answer?.code === definition?.code ? answer?.preview : undefined
}
