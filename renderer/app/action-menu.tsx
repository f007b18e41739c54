import { Menu } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { ACTION_GROUPS, type Action, groupOf, inMenuOrder, shownKey, useActionScope, useActions, useAllActions } from '../actions'
import { useText } from '../i18n'
import { KeyHint } from '../ui'
import classes from './action-menu.module.css'
import { POINTER_EVENTS } from './pointer-events'

/** Everything that can be done, by group, with its key: the same table as the palette and the shortcut sheet. */
export function ActionMenu() {
  const t = useText()
  const [open, setOpen] = useState(false)
  const chosen = useRef<Action | null>(null)
  useActionScope('menu', open)
  useActions([{ id: 'desk.menu', run: () => setOpen(true) }])
  // only once the menu is gone: the action may put the focus somewhere, or open a dialog
  useEffect(() => {
    if (open) return
    chosen.current?.run()
    chosen.current = null
  }, [open])
  return (
    <Menu
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      clickOutsideEvents={POINTER_EVENTS}
      width="min(1400px, calc(100vw - 28px))"
      transitionProps={{ duration: 0 }}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      menuItemTabIndex={0}
      returnFocus
    >
      <Menu.Target>
        <button type="button" className={classes.target} aria-keyshortcuts="F10">
          <span aria-hidden="true">☰</span> {t('actions.menu')}
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes.dropdown}>{open && <Groups onChoose={choose} />}</Menu.Dropdown>
    </Menu>
  )

  function choose(action: Action): void {
    chosen.current = action
  }
}

/** Branches are on the screen with their numbers, and change with every step. */
const BRANCH = 'script.choose.'

function Groups({ onChoose }: { readonly onChoose: (action: Action) => void }) {
  const t = useText()
  const actions = inMenuOrder(
    useAllActions().filter(({ id, scope }) => scope === undefined && id !== 'desk.menu' && !id.startsWith(BRANCH))
  )
  const groups = ACTION_GROUPS.map((group) => ({ group, items: actions.filter((action) => groupOf(action) === group) }))
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ group, items }) => (
      // biome-ignore lint/a11y/useSemanticElements: in a menu, items are grouped by role; a fieldset may not stand there
      <div key={group} role="group" aria-label={t(`actions.groups.${group}`)} className={classes.group} data-group={group}>
        <p className={classes.title} aria-hidden="true">
          {t(`actions.groups.${group}`)}
        </p>
        {items.map(item)}
      </div>
    ))

  function item(action: Action) {
    const key = shownKey(action)
    const off = action.enabled === false ? { 'aria-disabled': true, 'data-disabled': true, closeMenuOnClick: false } : {}
    return (
      <Menu.Item
        key={action.id}
        {...off}
        className={classes.item}
        aria-keyshortcuts={key}
        onClick={() => {
          if (action.enabled !== false) onChoose(action)
        }}
        rightSection={key !== undefined && <KeyHint keys={key} />}
      >
        {action.label}
      </Menu.Item>
    )
  }
}
