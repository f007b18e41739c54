import type { ListView } from '../../../shared/contract/desk-snapshot'
import { CallingHours } from '../../../shared/domain/calendar/calling-hours'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { SettingBlock } from '../../ui'
import { CommitField } from './commit-field'
import { HoursFields } from './hours-fields'
import { Refusal, useRefusal } from './refusal'
import { TeamProblem } from './team-problem'
import classes from './team-settings.module.css'
import { useTeam, useTeamCall } from './use-team'

const MOST_ATTEMPTS = 20
const USUAL_ATTEMPTS = 6
const NONE: readonly ListView[] = []

/** Each list's own hours and how often it tries without reaching anybody. */
export function ListHours({ allowed }: { readonly allowed: boolean }) {
  const t = useText()
  const lists = useDesk(({ snapshot }) => snapshot?.lists) ?? NONE
  return (
    <SettingBlock title={t('teamSettings.hours.lists')} note={t('teamSettings.hours.listsHelp')}>
      {lists.length === 0 && <p className={classes.note}>{t('teamSettings.hours.noLists')}</p>}
      {lists.map((list) => (
        <ListRow key={list.id} list={list} allowed={allowed} />
      ))}
    </SettingBlock>
  )
}

function ListRow({ list, allowed }: { readonly list: ListView; readonly allowed: boolean }) {
  const t = useText()
  const team = useTeam().settings.callingHours
  const { run, problem } = useTeamCall()
  const { refused, judge } = useRefusal()
  const { id: listId, name, hours, maxAttempts } = list
  const usual = JSON.stringify(hours) === JSON.stringify(team) && maxAttempts === USUAL_ATTEMPTS
  return (
    <div className={classes.list}>
      <b className={classes.listName}>{name}</b>
      <div className={classes.fields}>
        <HoursFields
          label={t('teamSettings.hours.of', { list: name })}
          hours={hours}
          disabled={!allowed}
          onChange={async (changed) => judge(CallingHours.safeParse(changed).success) && run('team.changeList', { listId, hours: changed })}
        />
        <CommitField
          label={t('teamSettings.hours.attempts')}
          type="number"
          value={String(maxAttempts)}
          min={1}
          max={MOST_ATTEMPTS}
          unit={t('teamSettings.hours.times')}
          disabled={!allowed}
          onCommit={async (typed) => {
            const count = Number(typed)
            const possible = Number.isInteger(count) && count >= 1 && count <= MOST_ATTEMPTS
            return judge(possible) && run('team.changeList', { listId, maxAttempts: count })
          }}
        />
        <button
          type="button"
          className={classes.link}
          disabled={!allowed || usual}
          onClick={() => void run('team.changeList', { listId, hours: team, maxAttempts: USUAL_ATTEMPTS })}
        >
          {t('teamSettings.hours.toTeam')}
        </button>
      </div>
      <Refusal refused={refused} text={t('teamSettings.hours.refused')} />
      <TeamProblem problem={problem} />
    </div>
  )
}
