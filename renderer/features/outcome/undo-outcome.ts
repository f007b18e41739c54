import { deskNow } from '../../bridge/desk-clock'
import { runCall } from '../../bridge/desk-store'
import type { Language } from '../../i18n'
import { formatMoment } from '../../lib/format'
import { partsOf } from './draft-input'
import { resumeDraft } from './outcome-draft'

/** Takes back what was saved last. A call that is open again finds its outcome filled in as it was. */
export async function undoOutcome(callId: string, language: Language): Promise<void> {
  const answer = await runCall('outcome.undo', { callId })
  if (!answer?.reopened) return
  const { code, input } = answer.reopened
  resumeDraft(
    callId,
    code,
    partsOf(input, (moment) => formatMoment(moment, language, deskNow()))
  )
}
