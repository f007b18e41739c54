import { type KeyboardEvent, type Ref, useEffect, useRef } from 'react'
import type { ScriptView } from '../../../shared/contract/desk-snapshot'
import type { OutlineScript, OutlineStep } from '../../../shared/domain/script/outline'
import { restFocus } from '../../actions'
import { useText } from '../../i18n'
import { KeyHint, SectionTitle } from '../../ui'
import classes from './outline.module.css'
import { scriptEvents } from './script-event'

interface OutlineProps {
  readonly script: ScriptView
  readonly onObjections: () => void
  readonly ref: Ref<HTMLElement>
}

/** The whole script, section by section: where the call has been, where it is, and every place it could go. */
export function Outline({ script, onObjections, ref }: OutlineProps) {
  const t = useText()
  const list = useRef<HTMLDivElement>(null)
  const interrupters = script.blocks.filter(({ group }) => group === 'interrupter')
  useEffect(() => {
    const current = script.outline.some(hasCurrent) ? list.current?.querySelector('[aria-current="step"]') : null
    if (current instanceof HTMLElement && list.current) list.current.scrollTop = current.offsetTop - list.current.clientHeight / 2
  }, [script.outline])
  return (
    <nav ref={ref} className={classes.outline} aria-label={t('script.outline')} onKeyDown={moveByArrows}>
      <div ref={list} className={classes.scripts}>
        {script.outline.map((part) => (
          <OutlinePart key={part.script} part={part} />
        ))}
      </div>
      <div className={classes.anytime}>
        <SectionTitle>{t('script.anytime')}</SectionTitle>
        <button type="button" className={classes.block} aria-keyshortcuts="/" onClick={onObjections} disabled={script.blocks.length === 0}>
          {t('script.objections')} <KeyHint keys="/" />
        </button>
        {interrupters.map(({ id, title }) => (
          <button key={id} type="button" className={classes.block} onClick={() => scriptEvents.openBlock(id)}>
            {title}
          </button>
        ))}
      </div>
    </nav>
  )
}

function OutlinePart({ part }: { readonly part: OutlineScript }) {
  return (
    <div className={classes.part} data-kind={part.kind}>
      <h2 className={classes.script}>{part.title}</h2>
      {part.sections.map(({ title, steps }) => (
        <div key={title}>
          {title !== part.title && <h3 className={classes.section}>{title}</h3>}
          <ul className={classes.steps}>
            {steps.map((step) => (
              <li key={step.step}>
                <StepButton step={step} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function StepButton({ step }: { readonly step: OutlineStep }) {
  const t = useText()
  return (
    <button
      type="button"
      className={classes.step}
      data-visited={step.visited || undefined}
      aria-current={step.current ? 'step' : undefined}
      tabIndex={step.current ? 0 : -1}
      onClick={() => scriptEvents.jump(step.script, step.step)}
    >
      <span>{step.title}</span>
      {step.visited && !step.current && (
        <span className={classes.mark} role="img" aria-label={t('script.visited')}>
          ✓
        </span>
      )}
    </button>
  )
}

function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Escape' && event.target instanceof HTMLElement) {
    event.preventDefault()
    restFocus()
    return
  }
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0) return
  event.preventDefault()
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled)')]
  const at = buttons.indexOf(document.activeElement as HTMLElement)
  buttons[at + by]?.focus()
}

function hasCurrent(part: OutlineScript): boolean {
  return part.sections.some(({ steps }) => steps.some(({ current }) => current))
}
