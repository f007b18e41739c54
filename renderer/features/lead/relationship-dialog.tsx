import type { LeadView } from '../../../shared/contract/desk-snapshot'
import { isWorthTime, RELATIONSHIPS, type Relationship } from '../../../shared/domain/lead/relationship'
import { useActions } from '../../actions'
import { runCall } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { Dialog, KeyHint } from '../../ui'
import classes from './relationship.module.css'

const SCOPE = 'relationship'
const NONE_KEY = '0'

interface RelationshipDialogProps {
  readonly lead: LeadView
  readonly open: boolean
  readonly onClose: () => void
}

/** The six kinds of contact, each with its number key. Choosing closes; 0 takes it back. */
export function RelationshipDialog({ lead, open, onClose }: RelationshipDialogProps) {
  const t = useText()
  return (
    <Dialog scope={SCOPE} title={t('lead.relationship.title')} open={open} onClose={onClose} closeLabel={t('common.close')} size={460}>
      <Choices lead={lead} onClose={onClose} />
    </Dialog>
  )
}

function Choices({ lead, onClose }: Omit<RelationshipDialogProps, 'open'>) {
  const t = useText()
  const chosen = lead.relationship?.type ?? null
  useActions([
    ...RELATIONSHIPS.map((type, index) => ({
      id: `relationship.${type}`,
      label: t(`lead.relationship.type.${type}`),
      keys: [String(index + 1)],
      scope: SCOPE,
      run: () => void set(type)
    })),
    { id: 'relationship.none', label: t('lead.relationship.takeBack'), keys: [NONE_KEY], scope: SCOPE, run: () => void set(null) }
  ])
  return (
    <div className={classes.choices}>
      <p className={classes.note}>{t('lead.relationship.help')}</p>
      {RELATIONSHIPS.map((type, index) => (
        <button
          key={type}
          type="button"
          className={classes.choice}
          data-worth={isWorthTime(type) || undefined}
          data-autofocus={type === (chosen ?? RELATIONSHIPS[0]) || undefined}
          aria-pressed={type === chosen}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => void set(type)}
        >
          <KeyHint keys={String(index + 1)} />
          <span>
            <b>{t(`lead.relationship.type.${type}`)}</b>
            <span className={classes.hint}>{t(`lead.relationship.hint.${type}`)}</span>
          </span>
        </button>
      ))}
      <button
        type="button"
        className={classes.choice}
        aria-keyshortcuts={NONE_KEY}
        disabled={chosen === null}
        onClick={() => void set(null)}
      >
        <KeyHint keys={NONE_KEY} />
        <span>{t('lead.relationship.takeBack')}</span>
      </button>
    </div>
  )

  async function set(relationship: Relationship | null): Promise<void> {
    if ((await runCall('hearing.relationship', { leadId: lead.id, relationship })) !== undefined) onClose()
  }
}
