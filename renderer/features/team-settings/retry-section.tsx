import { Checkbox } from '@mantine/core'
import { DEFAULT_RETRY_POLICY, RETRY_BANDS, RetryPolicy } from '../../../shared/domain/queue/retry-policy'
import { useText } from '../../i18n'
import { CommitField } from './commit-field'
import { Refusal, useRefusal } from './refusal'
import { TeamProblem } from './team-problem'
import { TeamRow } from './team-row'
import classes from './team-settings.module.css'
import { useTeam, useTeamCall } from './use-team'

/** How tries are spread: what a team may narrow of the rule. */
export function RetrySection({ allowed }: { readonly allowed: boolean }) {
  const t = useText()
  const { retry } = useTeam().settings
  const { run, problem } = useTeamCall()
  const { refused, judge } = useRefusal()
  return (
    <div className={classes.section}>
      <p className={classes.note}>{t('teamSettings.retry.help')}</p>
      <TeamRow
        name="retry"
        label={t('teamSettings.retry.title')}
        allowed={allowed}
        initial={t('teamSettings.retry.initial', { minutes: DEFAULT_RETRY_POLICY.restMinutes })}
      >
        <fieldset className={classes.checks} disabled={!allowed}>
          <legend className={classes.fieldLabel}>{t('teamSettings.retry.bands')}</legend>
          {RETRY_BANDS.map((band) => (
            <Checkbox
              key={band}
              label={t(`teamSettings.retry.band.${band}`)}
              checked={retry.bands.includes(band)}
              disabled={!allowed || (retry.bands.length === 1 && retry.bands.includes(band))}
              onChange={() =>
                void change({ ...retry, bands: RETRY_BANDS.filter((each) => retry.bands.includes(each) !== (each === band)) })
              }
            />
          ))}
        </fieldset>
        <CommitField
          label={t('teamSettings.retry.rest')}
          type="number"
          value={String(retry.restMinutes)}
          min={60}
          max={1440}
          unit={t('teamSettings.retry.minutes')}
          disabled={!allowed}
          onCommit={(typed) => change({ ...retry, restMinutes: Number(typed) })}
        />
      </TeamRow>
      <Refusal refused={refused} text={t('teamSettings.retry.refused')} />
      <TeamProblem problem={problem} />
    </div>
  )

  async function change(changed: RetryPolicy): Promise<boolean> {
    return judge(RetryPolicy.safeParse(changed).success) && run('team.change', { retry: changed })
  }
}
