import { Menu, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { ListView } from '../../shared/contract/desk-snapshot'
import { useActionScope, useActions } from '../actions'
import { runCall, useDesk } from '../bridge/desk-store'
import { useText } from '../i18n'
import { formatCapped } from '../lib/format'
import { Tag } from '../ui'
import classes from './list-menu.module.css'
import { POINTER_EVENTS } from './pointer-events'

/** The list in work, the others to switch to, and the way to a new one. Fixed while a call is open. */
export function ListMenu({ onImport }: { readonly onImport: () => void }) {
  const t = useText()
  const list = useDesk(({ snapshot }) => snapshot?.list)
  const lists = useDesk(({ snapshot }) => snapshot?.lists) ?? []
  const callOpen = useDesk(({ snapshot }) => snapshot?.call.callId != null)
  const [open, setOpen] = useState(false)
  useActionScope('lists', open)
  useActions([{ id: 'queue.lists', run: () => setOpen(true) }])
  const remaining = (of: ListView) => t('desk.remaining', { waiting: formatCapped(of.waiting), total: formatCapped(of.total) })
  // not `disabled`: a menu in which nothing takes the focus could not be left by Escape
  const fixed = callOpen ? { 'aria-disabled': true, 'data-disabled': true, closeMenuOnClick: false } : {}
  return (
    <Menu
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      clickOutsideEvents={POINTER_EVENTS}
      width={380}
      transitionProps={{ duration: 0 }}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      menuItemTabIndex={0}
      returnFocus
    >
      <Menu.Target>
        <button type="button" className={classes.target}>
          <VisuallyHidden>{t('desk.list')}</VisuallyHidden>
          <span className={classes.name}>{list?.name ?? t('desk.noList')}</span>
          {list && <span className={classes.remaining}>{remaining(list)}</span>}
          <span aria-hidden="true">▾</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {lists.map((entry) => (
          <Menu.Item
            key={entry.id}
            {...fixed}
            aria-current={entry.id === list?.id}
            className={classes.item}
            onClick={() => {
              if (!callOpen) void runCall('desk.selectList', { listId: entry.id })
            }}
            rightSection={<span className={classes.remaining}>{remaining(entry)}</span>}
          >
            <span className={classes.itemName}>{entry.name}</span>
            <span className={classes.kind}>{t(`desk.kind.${entry.kind}`)}</span> {entry.practice && <Tag>{t('desk.practiceList')}</Tag>}
          </Menu.Item>
        ))}
        {lists.length > 0 && <Menu.Divider />}
        <Menu.Item
          {...fixed}
          onClick={() => {
            if (!callOpen) onImport()
          }}
        >
          {t('desk.importList')}
          {callOpen && <span className={classes.kind}> {t('import.duringCall')}</span>}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
