import { Checkbox } from '@mantine/core'
import type { ListView } from '../../../shared/contract/desk-snapshot'
import { DEFAULT_ANNOUNCEMENT, ListRecording } from '../../../shared/domain/recording/list-recording'
import { useText } from '../../i18n'
import { CommitField } from './commit-field'
import { Refusal, useRefusal } from './refusal'
import { TeamProblem } from './team-problem'
import classes from './team-settings.module.css'
import { useTeamCall } from './use-team'

/** Whether a list's calls are recorded. Without a purpose it can't be switched on. */
export function ListRecordingRow({ list, allowed }: { readonly list: ListView; readonly allowed: boolean }) {
  const t = useText()
  const { run, problem } = useTeamCall()
  const { refused, judge } = useRefusal()
  const { id: listId, name, recording } = list
  const { on, purpose, announcement } = recording
  return (
    <div className={classes.list}>
      <Checkbox
        label={name}
        aria-label={t('recording.switchOf', { list: name })}
        description={t('recording.on')}
        checked={on}
        disabled={!allowed || (purpose === '' && !on)}
        onChange={() => void change({ on: !on })}
      />
      <div className={classes.fields}>
        <CommitField
          label={t('recording.purpose')}
          value={purpose}
          maxLength={200}
          disabled={!allowed}
          onCommit={(typed) => change({ purpose: typed })}
        />
      </div>
      <div className={classes.sentence}>
        <CommitField
          label={t('recording.announcement')}
          value={announcement}
          maxLength={300}
          disabled={!allowed}
          onCommit={(typed) => change({ announcement: typed })}
        />
        <button
          type="button"
          className={classes.link}
          disabled={!allowed || announcement === DEFAULT_ANNOUNCEMENT}
          onClick={() => void change({ announcement: DEFAULT_ANNOUNCEMENT })}
        >
          {t('recording.announcementDefault')}
        </button>
      </div>
      {purpose === '' && <p className={classes.note}>{t('recording.purposeFirst')}</p>}
      <Refusal refused={refused} text={t('recording.refused')} />
      <TeamProblem problem={problem} />
    </div>
  )

  async function change(part: Partial<ListRecording>): Promise<boolean> {
    const changed = ListRecording.safeParse({ ...recording, ...part })
    return judge(changed.success) && changed.success && run('team.changeRecording', { listId, recording: changed.data })
  }
}
