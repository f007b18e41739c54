import { useRef, useState } from 'react'
import { useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { EmptyState } from '../../ui'
import { CurrentStep } from './current-step'
import { ObjectionPalette } from './objection-palette'
import { Outline } from './outline'
import { scriptEvents } from './script-event'
import classes from './script-rail.module.css'

/** The script: all of it as an outline on the left, and beside it what to say now and every way on from here. */
export function ScriptRail() {
  const t = useText()
  const script = useDesk(({ snapshot }) => snapshot?.script ?? null)
  const [paletteOpen, setPaletteOpen] = useState(false)
  const outline = useRef<HTMLElement>(null)
  const steps = useRef<HTMLDivElement>(null)
  useActions([
    ...(script?.branches ?? []).map(({ key, label }) => ({
      id: `script.choose.${key}`,
      label,
      keys: [key],
      inFieldKeys: [`Alt+${key}`],
      run: () => scriptEvents.choose(key)
    })),
    { id: 'script.back', enabled: script?.canGoBack === true, run: scriptEvents.back },
    { id: 'script.returnFromBlock', enabled: script?.inBlock === true, run: scriptEvents.returnFromBlock },
    { id: 'script.objections', enabled: (script?.blocks.length ?? 0) > 0, run: () => setPaletteOpen(true) },
    {
      id: 'script.farewell',
      enabled: script?.farewell != null,
      run: () => script?.farewell && scriptEvents.jump(script.farewell.script, script.farewell.step)
    },
    { id: 'script.outline', enabled: script !== null, run: () => focusCurrent(outline.current) },
    { id: 'script.nextBranch', enabled: script !== null, run: () => moveFocus(steps.current, 1) },
    { id: 'script.previousBranch', enabled: script !== null, run: () => moveFocus(steps.current, -1) }
  ])
  if (script === null) {
    return (
      <section className={classes.empty} aria-label={t('script.panel')}>
        <EmptyState title={t('script.none')} detail={t('script.noneDetail')} />
      </section>
    )
  }
  return (
    <section className={classes.rail} aria-label={t('script.panel')}>
      <Outline ref={outline} script={script} onObjections={() => setPaletteOpen(true)} />
      <CurrentStep ref={steps} script={script} />
      <ObjectionPalette script={script} open={paletteOpen} onClose={() => setPaletteOpen(false)} />
    </section>
  )
}

function focusCurrent(outline: HTMLElement | null): void {
  const current = outline?.querySelector<HTMLElement>('[aria-current="step"]') ?? outline?.querySelector<HTMLElement>('button')
  current?.focus()
}

/** Moves the focus along the branches, stopping at both ends. */
function moveFocus(container: HTMLElement | null, by: 1 | -1): void {
  const branches = [...(container?.querySelectorAll<HTMLElement>('[data-branch]') ?? [])]
  const at = branches.indexOf(document.activeElement as HTMLElement)
  const next = at === -1 ? (by === 1 ? 0 : branches.length - 1) : at + by
  branches[next]?.focus()
}
