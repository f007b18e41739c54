import { useCallback, useRef } from 'react'
import { useActions } from '../../actions'
import { useText } from '../../i18n'
import { Later, laterPart } from '../../lib/later'
import { FullScreen } from '../../ui'
import { closeLeads, showLeads, useLeadsSurface } from './surface'

const leadList = laterPart(async () => (await import('./lead-list')).LeadList)

/** All leads on a screen of their own. Escape ends what was begun there first, and then leads back to the desk as it was. */
export function LeadsSurface() {
  const t = useText()
  const open = useLeadsSurface((surface) => surface.open)
  const inner = useRef<(() => void) | null>(null)
  const keepInner = useCallback((endInner: (() => void) | null) => {
    inner.current = endInner
  }, [])
  useActions([{ id: 'leads.open', run: showLeads }])
  const close = (): void => (inner.current === null ? closeLeads() : inner.current())
  return (
    <FullScreen scope="leads" title={t('leads.title')} open={open} onClose={close} closeLabel={t('common.close')}>
      <Later part={leadList} props={{ onInner: keepInner }} />
    </FullScreen>
  )
}
