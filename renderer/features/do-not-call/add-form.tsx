import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { DncReach } from '../../../shared/contract/do-not-call'
import { DNC_LEVELS, type DncLevel } from '../../../shared/domain/compliance/do-not-call'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import { ChoiceChips } from '../../ui'
import { useSelectedNumber } from '../call'
import classes from './do-not-call.module.css'
import { FormFrame } from './form-frame'
import { draftFor, typedTarget } from './target-draft'
import { TargetFields } from './target-fields'
import { useAnswer } from './use-answer'

interface AddFormProps {
  /** Filled in with the lead on the desk. */
  readonly forLead: boolean
  readonly onClose: () => void
}

/** Enters one do-not-call or caution, and says before what that does. */
export function AddForm({ forLead, onClose }: AddFormProps) {
  const t = useText()
  const busy = useDesk((desk) => desk.busy)
  const lead = useDesk(({ snapshot }) => snapshot?.lead ?? null)
  const number = useSelectedNumber()
  const [draft, setDraft] = useState(() => draftFor(forLead ? lead : null, number?.national))
  const [level, setLevel] = useState<DncLevel>('forbidden')
  const [words, setWords] = useState('')
  const target = typedTarget(draft)
  const reach = useAnswer('dnc.reach', { target })
  const known = reach !== undefined && (reach.inForce === 'forbidden' || reach.inForce === level)
  const ready = !busy && reach !== undefined && reach.problem === null && !known

  const save = async () => {
    if (!ready) return
    const saved = await runCall('dnc.add', { target, level, words: words.trim(), leadId: forLead && lead ? lead.id : null })
    if (saved !== undefined) onClose()
  }

  return (
    <FormFrame
      title={t(forLead ? 'dnc.addForLead' : 'dnc.add')}
      save={t('dnc.save')}
      tone={level === 'forbidden' ? 'danger' : 'primary'}
      ready={ready}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TargetFields draft={draft} onChange={setDraft} />
      <ChoiceChips
        label={t('dnc.target.level')}
        choices={[...DNC_LEVELS].reverse().map((value) => ({ value, label: t(`dnc.level.${value}`) }))}
        value={level}
        onChoose={setLevel}
      />
      <Textarea
        label={t('dnc.target.words')}
        placeholder={t('dnc.target.wordsHint')}
        rows={2}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <p className={classes.effect} role="status" data-tone={reach?.problem || known ? 'look' : 'plain'}>
        {reach && effectOf(reach)}
      </p>
    </FormFrame>
  )

  function effectOf(answer: DncReach): string {
    if (answer.problem !== null) return t(`dnc.problem.${answer.problem}`)
    if (answer.inForce !== null && known) return t(`dnc.already.${answer.inForce}`)
    if (level === 'caution') return t('dnc.cautionMeans')
    const { label, leaving } = answer
    const leads = leaving > 0 ? t('dnc.leaving', { label, count: formatCount(leaving) }) : t('dnc.leavingNone', { label })
    return `${t(`dnc.means.${draft.scope}`)} ${leads}${t('dnc.afterwards')}`
  }
}
