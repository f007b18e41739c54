import type { DncEntryView } from '../../../shared/contract/do-not-call'
import { useActions } from '../../actions'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import classes from './do-not-call.module.css'
import type { Work } from './work'

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
  const steps = {
    add: { label: t('dnc.add'), keys: 'n', enabled: true, run: () => onWork({ kind: 'add', forLead: false }) },
    paste: { label: t('dnc.paste'), keys: 'v', enabled: mayPaste, run: () => onWork({ kind: 'paste' }) },
    level: {
      label: t(lowers ? 'dnc.toCaution' : 'dnc.toForbidden'),
      keys: 'c',
      enabled: inForce && (!lowers || mayLift),
      run: begin('level')
    },
    lift: { label: t('dnc.lift'), keys: 'x', enabled: inForce && mayLift, run: begin('lift') }
  }
  const isGroup = inForce && entry.scope === 'group'
  useActions([
    ...Object.entries(steps).map(([name, { label, keys, enabled, run }]) => ({
      id: `dnc.${name}`,
      label,
      keys: [keys],
      scope: 'dnc',
      enabled,
      run
    })),
    { id: 'dnc.companies', label: t('dnc.group'), keys: ['g'], scope: 'dnc', enabled: isGroup, run: begin('companies') },
    { id: 'dnc.search', label: t('dnc.search'), keys: ['/'], scope: 'dnc', run: onSearch }
  ])
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
        {Object.values(steps).map(({ label, keys, enabled, run }) => (
          <ActionButton key={keys} label={label} keys={keys} disabled={!enabled} onPress={run} />
        ))}
        {isGroup && <ActionButton label={t('dnc.group')} keys="g" onPress={begin('companies')} />}
      </div>
      <span className={classes.hint}>{t(mayLift && mayPaste ? 'dnc.hint' : 'dnc.leadOnly')}</span>
    </div>
  )

  function begin(kind: 'lift' | 'level' | 'companies'): () => void {
    return () => entry && onWork({ kind, entry })
  }
}
