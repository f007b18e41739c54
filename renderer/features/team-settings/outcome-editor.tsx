import { Checkbox } from '@mantine/core'
import { needOf, type OutcomeEdit, waitOf } from '../../../shared/domain/outcome/edit-outcome'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { ActionButton, Segments } from '../../ui'
import { CommitField } from './commit-field'
import { KeyField } from './key-field'
import { defaultOf, isDefault } from './outcome-default'
import { Refusal, useRefusal } from './refusal'
import { TeamProblem } from './team-problem'
import classes from './team-settings.module.css'
import { useTeamCall } from './use-team'

interface OutcomeEditorProps {
  readonly definition: OutcomeDefinition
  readonly allowed: boolean
  readonly first: boolean
  readonly last: boolean
}

const FLAGS = ['dial', 'connect', 'person', 'conversation', 'appointment'] as const
const REASONS = ['no', 'optional', 'required'] as const

/** What a team may change of one outcome, with what stays and why. */
export function OutcomeEditor({ definition, allowed, first, last }: OutcomeEditorProps) {
  const t = useText()
  const language = useLanguage()
  const outcomes = useDesk(({ snapshot }) => snapshot?.outcomes) ?? []
  const { run, problem } = useTeamCall()
  const { refused, judge } = useRefusal()
  const { code, label, flags, forbids } = definition
  const need = needOf(definition, outcomes)
  const wait = waitOf(definition.next)
  const initial = defaultOf(code)?.definition
  const counted = FLAGS.filter((flag) => flags[flag])
  const reason = definition.required.includes('reason') ? 'required' : definition.optional.includes('reason') ? 'optional' : 'no'
  return (
    <div className={classes.editor}>
      <div className={classes.fields}>
        <CommitField
          label={t('teamSettings.outcomes.labelJa')}
          value={label.ja}
          maxLength={30}
          disabled={!allowed}
          onCommit={(ja) => edit({ label: { ...label, ja } })}
        />
        <CommitField
          label={t('teamSettings.outcomes.labelEn')}
          value={label.en}
          maxLength={40}
          disabled={!allowed}
          onCommit={(en) => edit({ label: { ...label, en } })}
        />
        <KeyField keys={definition.key} disabled={!allowed} onChoose={(key) => edit({ key })} />
      </div>
      {forbids && <p className={classes.note}>{t('teamSettings.outcomes.forbidsStays')}</p>}
      <p className={classes.note}>
        {counted.length === 0
          ? t('teamSettings.outcomes.countsNothing')
          : t('teamSettings.outcomes.counts', {
              flags: counted.map((flag) => t(`teamSettings.outcomes.flag.${flag}`)).join(t('outcome.join'))
            })}
      </p>
      {wait && (
        <div>
          <CommitField
            label={t(`teamSettings.outcomes.wait.${wait.unit}`)}
            type="number"
            value={String(wait.value)}
            min={wait.min}
            max={wait.max}
            unit={t('teamSettings.outcomes.range', { min: wait.min, max: wait.max })}
            disabled={!allowed}
            onCommit={async (typed) => {
              const value = Number(typed)
              return judge(Number.isInteger(value) && value >= wait.min && value <= wait.max) && edit({ wait: value })
            }}
          />
          <Refusal refused={refused} text={t('teamSettings.outcomes.range', { min: wait.min, max: wait.max })} />
        </div>
      )}
      <Segments
        label={t('teamSettings.outcomes.reason')}
        value={reason}
        disabled={!allowed}
        onChoose={(chosen) => void edit({ reason: chosen })}
        segments={REASONS.map((value) => ({ value, label: t(`teamSettings.outcomes.asks.${value}`) }))}
      />
      <div>
        <Checkbox
          label={t('teamSettings.outcomes.hide')}
          checked={definition.hidden ?? false}
          disabled={!allowed || need !== undefined}
          onChange={(event) => void edit({ hidden: event.currentTarget.checked })}
        />
        <p className={classes.note}>{need ? t(`teamSettings.outcomes.need.${need}`) : t('teamSettings.outcomes.hideHelp')}</p>
      </div>
      <div className={classes.buttons}>
        <ActionButton
          label={t('teamSettings.up')}
          disabled={!allowed || first}
          onPress={() => void run('team.moveOutcome', { code, by: -1 })}
        />
        <ActionButton
          label={t('teamSettings.down')}
          disabled={!allowed || last}
          onPress={() => void run('team.moveOutcome', { code, by: 1 })}
        />
        <ActionButton
          tone="quiet"
          label={t('teamSettings.outcomes.reset')}
          disabled={!allowed || isDefault(definition)}
          onPress={() => void run('team.resetOutcome', { code })}
        />
      </div>
      {initial && (
        <p className={classes.note}>
          {t('settings.initial', { value: `${initial.label[language]}（${initial.key.replace('shift+', '⇧').toUpperCase()}）` })}
        </p>
      )}
      <TeamProblem problem={problem} />
    </div>
  )

  function edit(change: OutcomeEdit): Promise<boolean> {
    return run('team.changeOutcome', { code, edit: change })
  }
}
