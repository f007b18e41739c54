import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import { instantOf } from '../../../shared/lib/time'
import { useLanguage, useText } from '../../i18n'
import { formatDate, formatDateTime, formatTime } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { ChoiceChips } from '../../ui'
import { changeParts, type DraftParts } from './outcome-draft'
import { type QuickMoment, quickMoments } from './quick-moments'

interface QuickMomentsProps {
  readonly definition: OutcomeDefinition
  readonly parts: DraftParts
}

/** The usual times as chips; one press fills in day and time, which stay open to change. */
export function QuickMoments({ definition, parts }: QuickMomentsProps) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const moments = quickMoments(definition, now)
  const held = moments.find(({ date, time }) => date === parts.followUpDate && time === parts.followUpTime)
  return (
    <ChoiceChips
      label={t('outcome.quick')}
      choices={moments.map((moment) => ({ value: moment.name, label: t(`outcome.quickChoice.${moment.name}`, { at: at(moment) }) }))}
      value={held?.name ?? null}
      onChoose={(name) => {
        const moment = moments.find((candidate) => candidate.name === name)
        if (moment) changeParts({ followUpDate: moment.date, followUpTime: moment.time })
      }}
    />
  )

  function at({ name, date, time }: QuickMoment): string {
    if (time === '') return formatDate(date, language, now)
    const instant = instantOf(date, time)
    return name === 'today' ? formatTime(instant) : formatDateTime(instant, language, now)
  }
}
