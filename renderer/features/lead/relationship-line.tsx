import { useState } from 'react'
import type { LeadView } from '../../../shared/contract/desk-snapshot'
import { isWorthTime } from '../../../shared/domain/lead/relationship'
import { entryOf, shownKey, useActions } from '../../actions'
import { useText } from '../../i18n'
import { formatPast } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { KeyHint, Tag } from '../../ui'
import classes from './relationship.module.css'
import { RelationshipDialog } from './relationship-dialog'

const key = shownKey(entryOf('lead.relationship'))

/** What kind of contact the person seems to be, and who sensed it when. Pressed, it can be set. */
export function RelationshipLine({ lead }: { readonly lead: LeadView }) {
  const t = useText()
  const now = useNow()
  const [open, setOpen] = useState(false)
  const { relationship } = lead
  useActions([{ id: 'lead.relationship', run: () => setOpen(true) }])
  return (
    <>
      <button type="button" className={classes.line} aria-keyshortcuts={key} onClick={() => setOpen(true)}>
        <span className={classes.label}>{t('lead.relationship.title')}</span>
        {relationship === null ? (
          <span className={classes.none}>{t('lead.relationship.none')}</span>
        ) : (
          <>
            <Tag tone={isWorthTime(relationship.type) ? 'accent' : 'look'}>{t(`lead.relationship.type.${relationship.type}`)}</Tag>
            {relationship.at !== null && (
              <span className={classes.by}>{t('lead.dncBy', { date: formatPast(relationship.at, now), rep: relationship.by })}</span>
            )}
          </>
        )}
        {key !== undefined && <KeyHint keys={key} compact />}
      </button>
      <RelationshipDialog lead={lead} open={open} onClose={() => setOpen(false)} />
    </>
  )
}
