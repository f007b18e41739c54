import { type KeyboardEvent, useState } from 'react'
import type { ScriptView } from '../../../shared/contract/desk-snapshot'
import { useText } from '../../i18n'
import { Dialog, EmptyState, KeyHint, Tag } from '../../ui'
import classes from './objection-palette.module.css'
import { scriptEvents } from './script-event'

interface ObjectionPaletteProps {
  readonly script: ScriptView
  readonly open: boolean
  readonly onClose: () => void
}

/** Objection replies and interruptions, by a digit or by what was said; each returns to where it was opened. */
export function ObjectionPalette({ script, open, onClose }: ObjectionPaletteProps) {
  const t = useText()
  return (
    <Dialog scope="objections" title={t('script.objectionsTitle')} open={open} onClose={onClose} closeLabel={t('script.close')}>
      <BlockChoice blocks={script.blocks} onChoose={choose} />
    </Dialog>
  )

  function choose(blockId: string): void {
    onClose()
    scriptEvents.openBlock(blockId)
  }
}

interface BlockChoiceProps {
  readonly blocks: ScriptView['blocks']
  readonly onChoose: (blockId: string) => void
}

function BlockChoice({ blocks, onChoose }: BlockChoiceProps) {
  const t = useText()
  const [filter, setFilter] = useState('')
  const [place, setPlace] = useState(0)
  const ordered = [...blocks.filter(({ group }) => group === 'objection'), ...blocks.filter(({ group }) => group === 'interrupter')]
  const found = ordered.filter(({ title }) => title.normalize('NFKC').includes(filter.normalize('NFKC').trim()))
  const marked = Math.min(place, found.length - 1)
  return (
    <div className={classes.choice}>
      <input
        className={classes.filter}
        data-autofocus
        role="combobox"
        aria-expanded="true"
        aria-controls="objection-list"
        aria-activedescendant={found[marked] && `objection-${found[marked].id}`}
        aria-label={t('script.filter')}
        placeholder={t('script.filterHint')}
        value={filter}
        onChange={(event) => {
          setFilter(event.currentTarget.value)
          setPlace(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id="objection-list" role="listbox" aria-label={t('script.objectionsTitle')} className={classes.list}>
        {found.map(({ id, title, group }, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the filter, which names the marked option
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the filter
          <div
            key={id}
            id={`objection-${id}`}
            role="option"
            aria-selected={index === marked}
            className={classes.block}
            onClick={() => onChoose(id)}
          >
            <span className={classes.key}>{index < 9 && <KeyHint keys={String(index + 1)} />}</span>
            <span className={classes.title}>{title}</span>
            <Tag tone={group === 'objection' ? 'accent' : 'plain'}>{t(`script.${group}`)}</Tag>
          </div>
        ))}
      </div>
      {found.length === 0 && <EmptyState title={t('script.noMatch')} />}
      <p className={classes.keys}>{t('script.paletteKeys')}</p>
    </div>
  )

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : 0
    const chosen = event.key === 'Enter' ? found[marked] : found[digit - 1]
    if (by === 0 && chosen === undefined) return
    event.preventDefault()
    if (chosen !== undefined) onChoose(chosen.id)
    else setPlace(Math.max(0, Math.min(marked + by, found.length - 1)))
  }
}
