import { useState } from 'react'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import { defaultReasons, type Reason, reasonsOf } from '../../../shared/domain/outcome/reasons'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { ActionButton, Segments } from '../../ui'
import { CommitField } from './commit-field'
import { TeamProblem } from './team-problem'
import classes from './team-settings.module.css'
import { useTeam, useTeamCall } from './use-team'

const NONE: readonly OutcomeDefinition[] = []
const MOST = 30

/** The usual reasons of each outcome that asks for one. Calls keep the text they were saved with. */
export function ReasonsSection({ allowed }: { readonly allowed: boolean }) {
  const t = useText()
  const language = useLanguage()
  const outcomes = useDesk(({ snapshot }) => snapshot?.outcomes) ?? NONE
  const asking = outcomes.filter(({ required, optional }) => required.includes('reason') || optional.includes('reason'))
  const [chosen, setChosen] = useState<OutcomeCode>('declined')
  const code = asking.some((outcome) => outcome.code === chosen) ? chosen : asking[0]?.code
  return (
    <div className={classes.section}>
      <p className={classes.note}>{t('teamSettings.reasons.help')}</p>
      {code !== undefined && (
        <>
          <Segments
            label={t('teamSettings.reasons.outcome')}
            value={code}
            onChoose={setChosen}
            segments={asking.map((outcome) => ({ value: outcome.code, label: outcome.label[language] }))}
          />
          <ReasonList key={code} code={code} allowed={allowed} />
        </>
      )}
    </div>
  )
}

function ReasonList({ code, allowed }: { readonly code: OutcomeCode; readonly allowed: boolean }) {
  const t = useText()
  const language = useLanguage()
  const { reasons: lists } = useTeam().settings
  const { run, problem } = useTeamCall()
  const reasons = reasonsOf(lists, code)
  const own = lists[code] !== undefined
  return (
    <>
      <div>
        {reasons.map((reason, index) => (
          <div key={reason.id} className={classes.reason} data-retired={reason.retired || undefined}>
            <CommitField
              label={t('teamSettings.reasons.text', { count: index + 1 })}
              bare
              value={reason.label[language]}
              maxLength={60}
              disabled={!allowed}
              onCommit={(text) => replace(reason, { label: { ...reason.label, [language]: text } })}
            />
            <span className={classes.buttons}>
              <ActionButton tone="quiet" label={t('teamSettings.up')} disabled={!allowed || index === 0} onPress={() => move(index, -1)} />
              <ActionButton
                tone="quiet"
                label={t('teamSettings.down')}
                disabled={!allowed || index === reasons.length - 1}
                onPress={() => move(index, 1)}
              />
              <ActionButton
                tone="quiet"
                label={t(reason.retired ? 'teamSettings.reasons.bringBack' : 'teamSettings.reasons.retire')}
                disabled={!allowed}
                onPress={() => void replace(reason, { retired: !reason.retired })}
              />
            </span>
          </div>
        ))}
      </div>
      {allowed && reasons.length < MOST && <CommitField label={t('teamSettings.reasons.add')} value="" maxLength={60} onCommit={add} />}
      <p className={classes.note}>
        {t('settings.initial', {
          value: defaultReasons(code)
            .map(({ label }) => label[language])
            .join(t('outcome.join'))
        })}{' '}
        <button type="button" className={classes.link} disabled={!allowed || !own} onClick={reset}>
          {t('settings.reset')}
        </button>
      </p>
      <TeamProblem problem={problem} />
    </>
  )

  function save(changed: readonly Reason[]): Promise<boolean> {
    return run('team.change', { reasons: { ...lists, [code]: [...changed] } })
  }

  function replace(reason: Reason, change: Partial<Reason>): Promise<boolean> {
    return save(reasons.map((each) => (each === reason ? { ...each, ...change } : each)))
  }

  /** A new one reads the same in both languages until somebody says it otherwise in one of them. */
  async function add(text: string): Promise<boolean> {
    if (reasons.some(({ label, retired }) => !retired && label[language] === text)) return true
    return save([...reasons, { id: crypto.randomUUID(), label: { ja: text, en: text }, retired: false }])
  }

  function move(index: number, by: -1 | 1): void {
    const moved = reasons.map((reason, at) => (at === index ? reasons[index + by] : at === index + by ? reasons[index] : reason) ?? reason)
    void save(moved)
  }

  function reset(): void {
    const { [code]: _mine, ...others } = lists
    void run('team.change', { reasons: others })
  }
}
