import { useState } from 'react'
import type { LeadView } from '../../../shared/contract/desk-snapshot'
import { may } from '../../../shared/domain/team/permissions'
import { entryOf, useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { Later, laterPart } from '../../lib/later'
import { Dialog } from '../../ui'

const personBox = laterPart(async () => (await import('./person-box')).PersonBox)

/** What is kept of the person on the desk: to be handed out, or to be erased. */
export function PersonSurface() {
  const t = useText()
  // kept while it is open: an erased person leaves the desk before the dialog has said so
  const [person, setPerson] = useState<LeadView | null>(null)
  const lead = useDesk(({ snapshot }) => snapshot?.lead ?? null)
  const permitted = useDesk(({ snapshot }) => snapshot !== null && may(snapshot.role, 'person.data'))
  const name = t(entryOf('person.open').label)
  useActions([
    {
      id: 'person.open',
      label: permitted ? name : t('export.leadOnly', { label: name }),
      enabled: permitted && lead !== null,
      run: () => setPerson(lead)
    }
  ])
  const close = () => setPerson(null)
  return (
    <Dialog scope="person" title={t('person.title')} open={person !== null} onClose={close} closeLabel={t('common.close')} size={640}>
      {person && <Later part={personBox} props={{ person, onDone: close }} />}
    </Dialog>
  )
}
