import type { Stage } from '../../../shared/domain/hearing/stage'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { Tag } from '../../ui'
import classes from './stage-line.module.css'

const TONES = { untouched: 'plain', begun: 'plain', half: 'look', complete: 'accent' } as const

/** How much of the team's required hearing is known, with the figures it is made of. */
export function StageLine({ compact = false }: { readonly compact?: boolean }) {
  const t = useText()
  const stage = useDesk(({ snapshot }) => snapshot?.stage ?? null)
  const fields = useDesk(({ snapshot }) => snapshot?.team.hearingFields)
  if (stage === null || stage.of === 0) return null
  const formula = t('hearing.stage.formula', {
    heard: stage.heard.length,
    guessed: stage.guessed.length,
    points: stage.points,
    of: stage.of
  })
  return (
    <span className={classes.stage} title={`${formula}\n${t('hearing.stage.required', { fields: requiredLabels(stage) })}`}>
      <Tag tone={TONES[stage.name]}>{t(`hearing.stage.name.${stage.name}`)}</Tag>
      <span className={classes.points}>
        {stage.points}/{stage.of}
      </span>
      {!compact && <span className={classes.formula}>{formula}</span>}
    </span>
  )

  function requiredLabels({ heard, gaps }: Stage): string {
    const required = [...heard, ...gaps]
    return (fields ?? []).flatMap(({ field, label }) => (required.includes(field) ? [label] : [])).join(t('outcome.join'))
  }
}
