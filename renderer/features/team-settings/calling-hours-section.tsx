import { CallingHours } from '../../../shared/domain/calendar/calling-hours'
import { CallingLimits, DEFAULT_CALLING_LIMITS } from '../../../shared/domain/calendar/calling-limits'
import { DEFAULT_TEAM_SETTINGS } from '../../../shared/domain/team/team-settings'
import { useLanguage, useText } from '../../i18n'
import { SettingBlock } from '../../ui'
import { CommitField } from './commit-field'
import { HoursFields } from './hours-fields'
import { hoursText } from './hours-text'
import { ListHours } from './list-hours'
import { Refusal, useRefusal } from './refusal'
import { TeamProblem } from './team-problem'
import { TeamRow } from './team-row'
import classes from './team-settings.module.css'
import { useTeam, useTeamCall } from './use-team'

const LIMITS = ['opens', 'closes'] as const
const WARNINGS = ['earlyUntil', 'lunchFrom', 'lunchUntil', 'lateFrom'] as const

/** When leads are called: what the team allows, when it warns, and each list's own hours. */
export function CallingHoursSection({ allowed }: { readonly allowed: boolean }) {
  const t = useText()
  const language = useLanguage()
  const { settings } = useTeam()
  const { run, problem } = useTeamCall()
  const { refused, judge } = useRefusal()
  const { callingLimits, callingHours } = settings
  return (
    <>
      <p className={classes.lead}>{t('teamSettings.hours.planned')}</p>
      <SettingBlock title={t('teamSettings.hours.limits')} note={t('teamSettings.hours.limitsHelp')}>
        <TeamRow
          name="callingLimits"
          label={t('teamSettings.hours.limits')}
          allowed={allowed}
          initial={t('teamSettings.hours.limitsInitial', { ...DEFAULT_CALLING_LIMITS })}
        >
          <div className={classes.fields}>{LIMITS.map(limit)}</div>
          <p className={classes.fieldLabel}>{t('teamSettings.hours.warnings')}</p>
          <div className={classes.fields}>{WARNINGS.map(limit)}</div>
        </TeamRow>
        <Refusal refused={refused} text={t('teamSettings.hours.refused')} />
        <TeamProblem problem={problem} />
      </SettingBlock>
      <SettingBlock title={t('teamSettings.hours.newLists')} note={t('teamSettings.hours.newListsHelp')}>
        <TeamRow
          name="callingHours"
          label={t('teamSettings.hours.newLists')}
          allowed={allowed}
          initial={hoursText(DEFAULT_TEAM_SETTINGS.callingHours, language, t('outcome.join'))}
        >
          <HoursFields
            label={t('teamSettings.hours.newLists')}
            hours={callingHours}
            disabled={!allowed}
            onChange={async (hours) => judge(CallingHours.safeParse(hours).success) && run('team.change', { callingHours: hours })}
          />
        </TeamRow>
      </SettingBlock>
      <ListHours allowed={allowed} />
    </>
  )

  function limit(name: keyof CallingLimits) {
    return (
      <CommitField
        key={name}
        label={t(`teamSettings.hours.${name}`)}
        type="time"
        value={callingLimits[name]}
        disabled={!allowed}
        onCommit={async (value) => {
          const changed = { ...callingLimits, [name]: value }
          return judge(CallingLimits.safeParse(changed).success) && run('team.change', { callingLimits: changed })
        }}
      />
    )
  }
}
