import { useState } from 'react'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { KeyHint, SettingBlock, Tag } from '../../ui'
import { defaultOf, isDefault } from './outcome-default'
import { OutcomeEditor } from './outcome-editor'
import { TeamProblem } from './team-problem'
import classes from './team-settings.module.css'
import { useTeamCall } from './use-team'

const GROUPS = ['not_reached', 'reception', 'person', 'ending'] as const
const NONE: readonly OutcomeDefinition[] = []

/** The ways in which a call ends, by group in the order of the desk. One at a time opens. */
export function OutcomesSection({ allowed }: { readonly allowed: boolean }) {
  const t = useText()
  const outcomes = useDesk(({ snapshot }) => snapshot?.outcomes) ?? NONE
  const { run, problem } = useTeamCall()
  const [open, setOpen] = useState<OutcomeCode | null>(null)
  const changed = outcomes.some((definition, index) => !isDefault(definition) || defaultOf(definition.code)?.index !== index)
  return (
    <>
      <p className={classes.lead}>{t('teamSettings.outcomes.help')}</p>
      {GROUPS.map((group) => (
        <SettingBlock key={group} title={t(`outcome.group.${group}`)}>
          <ul className={classes.outcomes}>{outcomes.filter((outcome) => outcome.group === group).map(row)}</ul>
        </SettingBlock>
      ))}
      <TeamProblem problem={problem} />
      <p>
        <button
          type="button"
          className={classes.link}
          disabled={!allowed || !changed}
          onClick={() => void run('team.resetOutcome', { code: null })}
        >
          {t('teamSettings.outcomes.resetAll')}
        </button>
      </p>
    </>
  )

  function row(definition: OutcomeDefinition, index: number, group: readonly OutcomeDefinition[]) {
    const { code } = definition
    return (
      <OutcomeRow
        key={code}
        definition={definition}
        open={open === code}
        allowed={allowed}
        first={index === 0}
        last={index === group.length - 1}
        onToggle={() => setOpen(open === code ? null : code)}
      />
    )
  }
}

interface OutcomeRowProps {
  readonly definition: OutcomeDefinition
  readonly open: boolean
  readonly allowed: boolean
  readonly first: boolean
  readonly last: boolean
  readonly onToggle: () => void
}

function OutcomeRow({ definition, open, allowed, first, last, onToggle }: OutcomeRowProps) {
  const t = useText()
  const language = useLanguage()
  return (
    <li className={classes.outcome}>
      <button
        type="button"
        className={classes.summary}
        aria-expanded={open}
        data-hidden={definition.hidden || undefined}
        onClick={onToggle}
      >
        <KeyHint keys={definition.key} compact />
        <span>
          {definition.label[language]} <span className={classes.does}>{t(`teamSettings.outcomes.next.${definition.next.kind}`)}</span>
        </span>
        <span>
          {definition.hidden && <Tag>{t('teamSettings.outcomes.hidden')}</Tag>}
          {!isDefault(definition) && <Tag tone="accent">{t('teamSettings.outcomes.changed')}</Tag>}
        </span>
      </button>
      {open && <OutcomeEditor definition={definition} allowed={allowed} first={first} last={last} />}
    </li>
  )
}
