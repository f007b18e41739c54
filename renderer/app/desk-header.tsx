import { useDesk } from '../bridge/desk-store'
import { LineAccountButton } from '../features/account'
import { HealthButton } from '../features/health'
import { useShownHint } from '../features/hints'
import { MissedButton } from '../features/missed'
import { LineSwitch, PersonaSelect } from '../features/settings'
import { TodoButton } from '../features/todos'
import { UpdateButton } from '../features/updates'
import { useText } from '../i18n'
import { ActionButton } from '../ui'
import { ActionMenu } from './action-menu'
import classes from './desk-header.module.css'
import { ListMenu } from './list-menu'
import { TodayFigures } from './today-figures'
import type { Surface } from './use-desk-actions'

/** The line at the top: which list, how far today, which line, whose desk. */
export function DeskHeader({ onOpen }: { readonly onOpen: (surface: Surface) => void }) {
  const t = useText()
  const line = useDesk(({ snapshot }) => snapshot?.settings.line)
  const hasAccount = useDesk(({ snapshot }) => snapshot?.settings.sip != null || snapshot?.settings.twilio != null)
  const hasBoth = useDesk(({ snapshot }) => snapshot?.settings.sip != null && snapshot.settings.twilio != null)
  const rep = useDesk(({ snapshot }) => snapshot?.settings.rep.name ?? '')
  const role = useDesk(({ snapshot }) => snapshot?.role ?? 'rep')
  const chosenRole = useDesk(({ snapshot }) => snapshot?.settings.role ?? 'rep')
  const pointedAt = useShownHint(({ hint }) => hint === 'palette')
  return (
    <header className={classes.header}>
      <h1 className={classes.product}>{t('common.product')}</h1>
      <ActionMenu />
      <ListMenu onImport={() => onOpen('import')} />
      <TodayFigures />
      <TodoButton />
      <MissedButton />
      <UpdateButton onOpen={() => onOpen('updates')} />
      <HealthButton onOpen={() => onOpen('health')} />
      <span className={classes.space} />
      <ActionButton
        className={pointedAt ? `${classes.search} ${classes.pointedAt}` : classes.search}
        action="desk.palette"
        label={t('desk.search')}
        onPress={() => onOpen('palette')}
      />
      <div className={classes.line} data-lines={hasAccount ? 'three' : 'two'} data-all={hasBoth || undefined}>
        <LineSwitch />
        {line === 'sip' || line === 'twilio' ? (
          <LineAccountButton line={line} onOpen={() => onOpen('linePanel')} />
        ) : (
          <div className={classes.persona} data-used={line === 'practice'}>
            <PersonaSelect compact />
          </div>
        )}
      </div>
      <button type="button" className={classes.rep} aria-keyshortcuts="Control+," onClick={() => onOpen('settings')}>
        <span className={classes.repName} data-missing={rep === ''}>
          {rep === '' ? t('desk.nameless') : rep}
        </span>
        <span className={classes.under}>
          <span className={classes.role} data-role={role}>
            {t(`role.names.${role}`)}
          </span>
          {role !== chosenRole && <span>{t('role.locked')}</span>}
          <span>{t('desk.settings')}</span>
        </span>
      </button>
    </header>
  )
}
