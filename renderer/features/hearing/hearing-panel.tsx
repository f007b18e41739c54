import { useState } from 'react'
import type { HearingItemView } from '../../../shared/contract/desk-snapshot'
import { useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { SectionTitle } from '../../ui'
import classes from './hearing-panel.module.css'
import { HearingRow } from './hearing-row'
import { StageLine } from './stage-line'

const NOTHING: readonly HearingItemView[] = []

/** What is known of the six BANTCH items and of the team's own, and what is still to be asked. One row at a time opens. */
export function HearingPanel() {
  const t = useText()
  const items = useDesk(({ snapshot }) => snapshot?.hearing) ?? NOTHING
  const leadId = useDesk(({ snapshot }) => snapshot?.lead?.id ?? null)
  const [open, setOpen] = useState<{ readonly leadId: string | null; readonly field: string } | null>(() => keptEditor(leadId))
  const [all, setAll] = useState(false)
  const gap = items.find(({ firstGap }) => firstGap)
  useActions([{ id: 'hearing.gap', enabled: gap !== undefined, run: () => gap && setOpen({ leadId, field: gap.field }) }])
  const bantch = items.filter(({ letter }) => letter !== null)
  const custom = items.filter(({ letter }) => letter === null)
  const unknown = custom.filter(({ state }) => state === 'unknown')
  const shown = all ? custom : custom.filter(({ state }) => state !== 'unknown')
  return (
    <section aria-label={t('hearing.panel')} className={classes.panel}>
      <SectionTitle level={2} aside={<StageLine compact />}>
        {t('hearing.title')}
      </SectionTitle>
      {items.length === 0 && <p className={classes.none}>{t('hearing.none')}</p>}
      <ul className={classes.rows}>{bantch.map(row)}</ul>
      {custom.length > 0 && (
        <>
          <SectionTitle>{t('hearing.custom')}</SectionTitle>
          <ul className={classes.rows}>{shown.map(row)}</ul>
          {unknown.length > 0 && (
            <button type="button" className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('hearing.fewer') : t('hearing.more', { count: unknown.length })}
            </button>
          )}
        </>
      )}
    </section>
  )

  function row(item: HearingItemView) {
    const isOpen = open?.field === item.field && open.leadId === leadId
    return (
      <HearingRow
        key={`${leadId} ${item.field}`}
        item={item}
        open={isOpen}
        onToggle={() => setOpen(isOpen ? null : { leadId, field: item.field })}
      />
    )
  }
}

/** The row in which somebody was typing when the screen was last there. */
function keptEditor(leadId: string | null): { readonly leadId: string | null; readonly field: string } | null {
  const slot = useDesk.getState().snapshot?.drafts.find((draft) => draft.slot.startsWith('editor.'))?.slot
  return slot === undefined ? null : { leadId, field: slot.slice('editor.'.length) }
}
