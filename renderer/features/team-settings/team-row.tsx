import type { ReactNode } from 'react'
import type { TeamSettingKey } from '../../../shared/domain/team/team-settings'
import { useText } from '../../i18n'
import { formatPast } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { SettingRow } from '../../ui'
import { TeamProblem } from './team-problem'
import classes from './team-settings.module.css'
import { useTeam, useTeamCall } from './use-team'

interface TeamRowProps {
  readonly name: TeamSettingKey
  readonly label: string
  readonly help?: ReactNode
  /** The default in words. */
  readonly initial: string
  readonly allowed: boolean
  readonly children: ReactNode
}

/** One setting of the team: its control, its default and the way back, and who changed it when. */
export function TeamRow({ name, label, help, initial, allowed, children }: TeamRowProps) {
  const t = useText()
  const now = useNow()
  const change = useTeam().changes[name]
  const { run, problem } = useTeamCall()
  const reset = allowed ? { onReset: () => run('team.reset', { key: name }) } : {}
  return (
    <div className={classes.row}>
      <SettingRow label={label} help={help} initial={initial} changed={change !== undefined} {...reset}>
        {children}
      </SettingRow>
      {change && <p className={classes.by}>{t('teamSettings.changed', { at: formatPast(change.at, now), by: change.by })}</p>}
      <TeamProblem problem={problem} />
    </div>
  )
}
