import { NativeSelect, TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { DNC_LEVELS, DNC_SCOPES } from '../../../shared/domain/compliance/do-not-call'
import { useText } from '../../i18n'
import { ChoiceChips } from '../../ui'
import classes from './do-not-call.module.css'
import type { DncFilter } from './use-dnc'

interface DncFiltersProps {
  readonly filter: DncFilter
  readonly searchId: string
  readonly onChange: (filter: DncFilter) => void
  /** Down or Enter: on to what was found. */
  readonly onLeave: () => void
}

/** What to look for, and among which. */
export function DncFilters({ filter, searchId, onChange, onLeave }: DncFiltersProps) {
  const t = useText()
  return (
    <div className={classes.filters}>
      <TextInput
        id={searchId}
        className={classes.search}
        aria-label={t('dnc.search')}
        placeholder={t('dnc.search')}
        value={filter.text}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <NativeSelect
        aria-label={t('dnc.scopeFilter')}
        value={filter.scope ?? ''}
        onChange={(event) => onChange({ ...filter, scope: DNC_SCOPES.find((scope) => scope === event.currentTarget.value) ?? null })}
        data={[{ value: '', label: t('dnc.anyScope') }, ...DNC_SCOPES.map((scope) => ({ value: scope, label: t(`dnc.scope.${scope}`) }))]}
      />
      <NativeSelect
        aria-label={t('dnc.levelFilter')}
        value={filter.level ?? ''}
        onChange={(event) => onChange({ ...filter, level: DNC_LEVELS.find((level) => level === event.currentTarget.value) ?? null })}
        data={[{ value: '', label: t('dnc.anyLevel') }, ...DNC_LEVELS.map((level) => ({ value: level, label: t(`dnc.level.${level}`) }))]}
      />
      <ChoiceChips
        label={t('dnc.stateFilter')}
        choices={(['in_force', 'lifted', 'all'] as const).map((state) => ({ value: state, label: t(`dnc.state.${state}`) }))}
        value={filter.state}
        onChoose={(state) => onChange({ ...filter, state })}
      />
    </div>
  )

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
    event.preventDefault()
    onLeave()
  }
}
