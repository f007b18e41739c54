import { NativeSelect, TextInput } from '@mantine/core'
import { type ExportFilter, FILTERS_OF } from '../../../shared/contract/export'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { useNow } from '../../lib/use-now'
import { ChoiceChips, SectionTitle } from '../../ui'
import classes from './export.module.css'
import { OutcomeFilter } from './outcome-filter'
import { PERIODS, periodOf } from './periods'
import type { Export } from './use-export'

const LEVELS = [1, 2, 3, 4] as const

/** Which rows: only what means something for the chosen subject is asked. */
export function ExportFilters({ exporting }: { readonly exporting: Export }) {
  const t = useText()
  const now = useNow()
  const lists = useDesk(({ snapshot }) => snapshot?.lists) ?? []
  const { filter, reps, change } = exporting
  const asks = (field: keyof ExportFilter): boolean => FILTERS_OF[filter.subject].includes(field)
  return (
    <section className={classes.filters}>
      <SectionTitle>{t('export.filter')}</SectionTitle>
      {asks('from') && (
        <div className={classes.period}>
          <TextInput
            type="date"
            label={t('export.from')}
            value={filter.from ?? ''}
            max={filter.to ?? undefined}
            onChange={(event) => change({ from: event.currentTarget.value || null })}
          />
          <TextInput
            type="date"
            label={t('export.to')}
            value={filter.to ?? ''}
            min={filter.from ?? undefined}
            onChange={(event) => change({ to: event.currentTarget.value || null })}
          />
          <ChoiceChips
            label={t('export.period')}
            choices={PERIODS.map((period) => ({ value: period, label: t(`export.periods.${period}`) }))}
            value={PERIODS.find((period) => isPeriod(periodOf(period, now), filter)) ?? null}
            onChoose={(period) => change(periodOf(period, now))}
          />
        </div>
      )}
      <div className={classes.fields}>
        <NativeSelect
          label={t('export.list')}
          value={filter.listId ?? ''}
          onChange={(event) => change({ listId: event.currentTarget.value || null })}
          data={[{ value: '', label: t('export.anyList') }, ...lists.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <NativeSelect
          label={t('export.level')}
          value={filter.level ?? ''}
          onChange={(event) => change({ level: LEVELS.find((level) => String(level) === event.currentTarget.value) ?? null })}
          data={[
            { value: '', label: t('export.anyLevel') },
            ...LEVELS.map((level) => ({ value: String(level), label: t('export.levelOf', { level }) }))
          ]}
        />
        {asks('rep') && (
          <NativeSelect
            label={t('export.rep')}
            value={filter.rep ?? ''}
            onChange={(event) => change({ rep: event.currentTarget.value || null })}
            data={[{ value: '', label: t('export.anyRep') }, ...reps.map((rep) => ({ value: rep, label: rep }))]}
          />
        )}
      </div>
      {asks('outcomes') && <OutcomeFilter chosen={filter.outcomes} onChange={(outcomes) => change({ outcomes: [...outcomes] })} />}
      <div className={classes.labelled}>
        <span aria-hidden="true">{t('export.practice')}</span>
        <ChoiceChips
          label={t('export.practice')}
          choices={(['real', 'practice', 'all'] as const).map((value) => ({ value, label: t(`export.practices.${value}`) }))}
          value={filter.practice}
          onChoose={(practice) => change({ practice })}
        />
      </div>
      {asks('todos') && (
        <div className={classes.labelled}>
          <span aria-hidden="true">{t('export.todos')}</span>
          <ChoiceChips
            label={t('export.todos')}
            choices={(['open', 'all'] as const).map((value) => ({ value, label: t(`export.todoStates.${value}`) }))}
            value={filter.todos}
            onChoose={(todos) => change({ todos })}
          />
        </div>
      )}
    </section>
  )
}

function isPeriod(period: Pick<ExportFilter, 'from' | 'to'>, { from, to }: ExportFilter): boolean {
  return period.from === from && period.to === to
}
