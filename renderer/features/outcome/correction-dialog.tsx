import { useText } from '../../i18n'
import { Dialog } from '../../ui'
import { CorrectionForm } from './correction-form'
import { closeCorrection, useCorrection } from './correction-state'

const CORRECTION_SCOPE = 'correction'

/** Puts another outcome in the place of a saved one. */
export function CorrectionDialog() {
  const t = useText()
  const call = useCorrection((state) => state.call)
  return (
    <Dialog
      scope={CORRECTION_SCOPE}
      title={t('outcome.correction.title')}
      open={call !== null}
      onClose={closeCorrection}
      closeLabel={t('outcome.correction.cancel')}
      size={980}
    >
      {call !== null && <CorrectionForm key={call.callId} call={call} scope={CORRECTION_SCOPE} />}
    </Dialog>
  )
}
