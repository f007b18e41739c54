import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { folded, isComposing } from '../../actions'
import { useText } from '../../i18n'
import type { SettingsSection } from './settings-section'
import classes from './settings-surface.module.css'
import { panelId, tabId } from './tab-ids'

interface SettingsNavigationProps {
  readonly sections: readonly SettingsSection[]
  readonly chosen: string
  /** Whether the focus begins here. */
  readonly focused: boolean
  readonly onChoose: (id: string) => void
}

const GROUPS = ['own', 'team'] as const

/** The sections, one below the other, and a field that finds the section of a setting. Up and down choose. */
export function SettingsNavigation({ sections, chosen, focused, onChoose }: SettingsNavigationProps) {
  const t = useText()
  const [text, setText] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const typed = folded(text)
  const found = sections.map((section) => ({ section, hits: hitsIn(section) })).filter(({ section, hits }) => isShown(section, hits))
  return (
    <div className={classes.navigation}>
      <TextInput
        className={classes.find}
        aria-label={t('settings.find')}
        placeholder={t('settings.find')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={goToFirst}
      />
      <div ref={list} role="tablist" aria-orientation="vertical" aria-label={t('settings.sections')} className={classes.tabs}>
        {GROUPS.map((group) => found.filter(({ section }) => section.group === group).map(({ section, hits }) => tab(section, hits)))}
      </div>
      {found.length === 0 && (
        <p className={classes.none} role="status">
          {t('settings.findNone')}
        </p>
      )}
      <p className={classes.saved}>{t('settings.saved')}</p>
    </div>
  )

  function tab({ id, label, group }: SettingsSection, hits: readonly string[]) {
    return (
      <button
        key={id}
        id={tabId(id)}
        type="button"
        role="tab"
        aria-selected={id === chosen}
        aria-controls={id === chosen ? panelId(id) : undefined}
        tabIndex={id === chosen || !found.some(({ section }) => section.id === chosen) ? 0 : -1}
        data-autofocus={(focused && id === chosen) || undefined}
        data-group={group}
        className={classes.tab}
        onClick={() => onChoose(id)}
        onKeyDown={move}
      >
        {t(label)}
        {hits.length > 0 && <span className={classes.hits}>{hits.join(' · ')}</span>}
      </button>
    )
  }

  function hitsIn({ holds }: SettingsSection): readonly string[] {
    return typed === '' ? [] : holds.map((key) => t(key)).filter((name) => folded(name).includes(typed))
  }

  function isShown({ label }: SettingsSection, hits: readonly string[]): boolean {
    return typed === '' || hits.length > 0 || folded(t(label)).includes(typed)
  }

  function tabs(): readonly HTMLElement[] {
    return [...(list.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])]
  }

  function goToFirst(event: KeyboardEvent): void {
    if (isComposing(event.nativeEvent) || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return
    event.preventDefault()
    choose(tabs()[0])
  }

  function move(event: KeyboardEvent<HTMLElement>): void {
    const all = tabs()
    const at = all.indexOf(event.currentTarget)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    choose(all[to])
  }

  function choose(tabElement: HTMLElement | undefined): void {
    tabElement?.focus()
    tabElement?.click()
  }
}
