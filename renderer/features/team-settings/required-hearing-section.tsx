import { Checkbox } from '@mantine/core'
import { GAP_POLICIES, type RequiredHearing } from '../../../shared/domain/hearing/required-hearing'
import { DEFAULT_TEAM_SETTINGS } from '../../../shared/domain/team/team-settings'
import { useText } from '../../i18n'
import { Segments } from '../../ui'
import { TeamProblem } from './team-problem'
import { TeamRow } from './team-row'
import classes from './team-settings.module.css'
import { useTeam, useTeamCall } from './use-team'

const MOST = 12

/** What has to be heard before an appointment, and what happens when it was not. */
export function RequiredHearingSection({ allowed }: { readonly allowed: boolean }) {
  const t = useText()
  const { settings, hearingFields } = useTeam()
  const { run, problem } = useTeamCall()
  const { policy, fields } = settings.requiredHearing
  const initial = DEFAULT_TEAM_SETTINGS.requiredHearing
  // what no script asks any more can still be taken out
  const offered = [...hearingFields, ...fields.filter((field) => !isOffered(field)).map((field) => ({ field, label: field }))]
  return (
    <div className={classes.section}>
      <p className={classes.note}>{t('teamSettings.hearing.help')}</p>
      <TeamRow
        name="requiredHearing"
        label={t('teamSettings.hearing.title')}
        allowed={allowed}
        initial={`${t(`teamSettings.hearing.policy.${initial.policy}`)}：${initial.fields.map(labelOf).join(t('outcome.join'))}`}
      >
        <Segments
          label={t('teamSettings.hearing.policyLabel')}
          value={policy}
          disabled={!allowed}
          onChoose={(chosen) => change({ policy: chosen, fields })}
          segments={GAP_POLICIES.map((value) => ({ value, label: t(`teamSettings.hearing.policy.${value}`) }))}
        />
        <fieldset className={classes.checks} disabled={!allowed}>
          <legend className={classes.fieldLabel}>{t('teamSettings.hearing.fields')}</legend>
          {offered.map(({ field, label }) => (
            <Checkbox
              key={field}
              label={label}
              checked={fields.includes(field)}
              disabled={!allowed || (!fields.includes(field) && fields.length >= MOST)}
              onChange={() => toggle(field)}
            />
          ))}
        </fieldset>
      </TeamRow>
      <p className={classes.note}>{t('teamSettings.hearing.stage', { count: fields.length })}</p>
      <TeamProblem problem={problem} />
    </div>
  )

  function isOffered(field: string): boolean {
    return hearingFields.some((known) => known.field === field)
  }

  function labelOf(field: string): string {
    return hearingFields.find((known) => known.field === field)?.label ?? field
  }

  function change(requiredHearing: RequiredHearing): void {
    void run('team.change', { requiredHearing })
  }

  /** The set keeps the order in which the panel asks. */
  function toggle(field: string): void {
    const chosen = fields.includes(field) ? fields.filter((other) => other !== field) : [...fields, field]
    change({ policy, fields: offered.flatMap((known) => (chosen.includes(known.field) ? [known.field] : [])) })
  }
}
