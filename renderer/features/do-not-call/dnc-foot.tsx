import type { DncEntryView } from '../../../shared/contract/do-not-call'
import { type ActionId, useActions } from '../../actions'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import classes from './do-not-call.module.css'
import type { Work } from './work'

interface Step {
  readonly id: ActionId
  readonly label: string
  readonly enabled: boolean
  run(): void
}

interface DncFootProps {
  /** The entry that is chosen. */
  readonly entry: DncEntryView | undefined
  readonly mayLift: boolean
  readonly mayPaste: boolean
  readonly onWork: (work: Work) => void
  readonly onOpen: () => void
  readonly onSearch: () => void
}

/** What can be done with the chosen entry and with the list. What only a team lead may do says so. */
export function DncFoot({ entry, mayLift, mayPaste, onWork, onOpen, onSearch }: DncFootProps) {
  const t = useText()
  const inForce = entry !== undefined && entry.lifted === null
  const lowers = entry?.level === 'forbidden'
  const isGroup = inForce && entry.scope === 'group'
  const steps: readonly Step[] = [
    { id: 'dnc.add', label: t('dnc.add'), enabled: true, run: () => onWork({ kind: 'add', forLead: false }) },
    { id: 'dnc.paste', label: t('dnc.paste'), enabled: mayPaste, run: () => onWork({ kind: 'paste' }) },
    {
      id: 'dnc.level',
      label: t(lowers ? 'dnc.toCaution' : 'dnc.toForbidden'),
      enabled: inForce && (!lowers || mayLift),
      run: begin('level')
    },
    { id: 'dnc.lift', label: t('dnc.lift'), enabled: inForce && mayLift, run: begin('lift') },
    ...(isGroup ? [{ id: 'dnc.companies', label: t('dnc.group'), enabled: true, run: begin('companies') } as const] : [])
  ]
  useActions([...steps, { id: 'dnc.search', run: onSearch }])
  return (
    <div className={classes.foot}>
      <div className={classes.steps}>
        <ActionButton
          tone="primary"
          label={t('dnc.openLead')}
          keys="Enter"
          disabled={entry === undefined || entry.entryId === null}
          onPress={onOpen}
        />
        {steps.map(({ id, label, enabled, run }) => (
          <ActionButton key={id} action={id} label={label} disabled={!enabled} onPress={run} />
        ))}
      </div>
      <span className={classes.hint}>{t(mayLift && mayPaste ? 'dnc.hint' : 'dnc.leadOnly')}</span>
    </div>
  )

  function begin(kind: 'lift' | 'level' | 'companies'): () => void {
    return () => entry && onWork({ kind, entry })
  }
}
