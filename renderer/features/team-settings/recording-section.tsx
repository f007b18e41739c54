import type { ListView } from '../../../shared/contract/desk-snapshot'
import { DEFAULT_RECORDING_RETENTION, RecordingRetention } from '../../../shared/domain/recording/retention'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { SettingBlock } from '../../ui'
import { CommitField } from './commit-field'
import { ListRecordingRow } from './list-recording'
import { Refusal, useRefusal } from './refusal'
import { TeamProblem } from './team-problem'
import { TeamRow } from './team-row'
import classes from './team-settings.module.css'
import { useTeam, useTeamCall } from './use-team'

const NONE: readonly ListView[] = []
const MOST_DAYS = 1_825

/** Which lists' calls are recorded, what for, and how long that is kept. */
export function RecordingSection({ allowed }: { readonly allowed: boolean }) {
  const t = useText()
  const lists = useDesk(({ snapshot }) => snapshot?.lists) ?? NONE
  const { recordings } = useTeam().settings
  const { run, problem } = useTeamCall()
  const { refused, judge } = useRefusal()
  return (
    <>
      <p className={classes.lead}>{t('recording.help')}</p>
      <SettingBlock title={t('recording.lists')}>
        {lists.length === 0 && <p className={classes.note}>{t('recording.noLists')}</p>}
        {lists.map((list) => (
          <ListRecordingRow key={list.id} list={list} allowed={allowed} />
        ))}
      </SettingBlock>
      <SettingBlock title={t('recording.keep')} note={t('recording.keepHelp')}>
        <TeamRow
          name="recordings"
          label={t('recording.days')}
          allowed={allowed}
          initial={t('recording.daysInitial', { days: DEFAULT_RECORDING_RETENTION.days })}
        >
          <CommitField
            label={t('recording.days')}
            type="number"
            value={String(recordings.days)}
            min={1}
            max={MOST_DAYS}
            unit={t('recording.dayUnit')}
            disabled={!allowed}
            onCommit={async (typed) => {
              const changed = { days: Number(typed) }
              return judge(RecordingRetention.safeParse(changed).success) && run('team.change', { recordings: changed })
            }}
          />
        </TeamRow>
        <Refusal refused={refused} text={t('recording.daysRefused')} />
        <TeamProblem problem={problem} />
      </SettingBlock>
    </>
  )
}
